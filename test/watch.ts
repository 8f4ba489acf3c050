// Runs the unit tests that a save touches. First come a few that import the saved file most directly and take no time; then all others.
//   npm run test:watch
import { watch } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type BuildOptions, context } from 'esbuild';
import { createVitest, type TestSpecification } from 'vitest/node';
import { readReports } from './reports.mjs';

/** Saves within so many milliseconds are one. */
const PAUSE_MS = 50;

/** The first tests: so many files, which together take no longer than this. */
const FIRST = { files: 10, ms: 1000 };

const vitest = await createVitest('test', { config: 'test/vitest.config.ts', project: ['unit*'], watch: false });
await vitest.standalone();
const specifications = await vitest.globTestSpecifications();
const graph = await context({
  stdin: { contents: specifications.map(({ moduleId }) => `import '${moduleId}';`).join('\n'), resolveDir: '.' },
  bundle: true,
  write: false,
  metafile: true,
  treeShaking: false,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  logLevel: 'error',
  loader: { '.bin': 'empty', '.txt': 'empty', '.css': 'empty' },
} satisfies BuildOptions);

const slashes = (path: string) => relative('.', path).split(sep).join('/');

/** How long each test file took in the last run of `npm test` or its parts, in milliseconds. */
const durations = new Map(
  readReports().flatMap(({ testResults }) =>
    testResults.map(({ name, startTime, endTime }): [string, number] => [slashes(name), endTime - startTime]),
  ),
);

/** For each test file that imports one of some files, directly or not: through how many imports. */
async function measureDistances(changed: string[]): Promise<Map<string, number>> {
  const { inputs } = (await graph.rebuild()).metafile;
  const importers = new Map<string, string[]>();
  for (const [path, { imports }] of Object.entries(inputs))
    for (const one of imports) importers.set(one.path, [...(importers.get(one.path) ?? []), path]);
  const distances = new Map(changed.map((path) => [path, 0]));
  for (const [path, distance] of distances)
    for (const one of importers.get(path) ?? []) if (!distances.has(one)) distances.set(one, distance + 1);
  return distances;
}

/** The test files that are at a distance: those that are run first, and all others. */
function split(distances: Map<string, number>): [first: TestSpecification[], others: TestSpecification[]] {
  const distanceOf = ({ moduleId }: TestSpecification) => distances.get(slashes(moduleId)) ?? Number.POSITIVE_INFINITY;
  const touched = specifications.filter((one) => distanceOf(one) < Number.POSITIVE_INFINITY);
  touched.sort((a, b) => distanceOf(a) - distanceOf(b));
  const first: TestSpecification[] = [];
  let ms = 0;
  for (const one of touched) {
    const took = durations.get(slashes(one.moduleId)) ?? 0;
    if (first.length === FIRST.files || ms + took > FIRST.ms) continue;
    first.push(one);
    ms += took;
  }
  return [first, touched.filter((one) => !first.includes(one))];
}

async function run(changed: string[]): Promise<void> {
  const start = performance.now();
  const distances = await measureDistances(changed).catch(() => null);
  if (!distances) return; // what is wrong was printed
  for (const path of changed) vitest.invalidateFile(resolve(path));
  const [first, others] = split(distances);
  console.log(`${changed.join(', ')}: ${first.length} test files, then ${others.length}`);
  if (first.length > 0) await vitest.runTestSpecifications(first);
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s after the save`);
  if (others.length > 0 && saved.size === 0) await vitest.runTestSpecifications(others);
}

const saved = new Set<string>();
let running: Promise<void> | null = null;
let timer: NodeJS.Timeout | undefined;

/** Ends what is running, and runs what was saved meanwhile. */
async function rerun(): Promise<void> {
  await vitest.cancelCurrentRun('keyboard-input');
  await running;
  const changed = [...saved];
  saved.clear();
  running = run(changed);
}

for (const folder of ['src', 'test'])
  watch(folder, { recursive: true }, (_, name) => {
    if (!name) return;
    saved.add(slashes(resolve(folder, name)));
    clearTimeout(timer);
    timer = setTimeout(() => void rerun(), PAUSE_MS);
  });
await measureDistances([]);
console.log('Waiting for a save in src or test.');
