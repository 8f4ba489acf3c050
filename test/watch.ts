// Runs the unit tests that a save touches. First come a few that import the saved file most directly and take no time; then all others.
//   npm run test:watch
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';
import { openImportGraph, pathOf, pickNearest } from './import-graph.ts';

/** Saves within so many milliseconds are one. */
const PAUSE_MS = 50;

/** The first tests: so many files, which together take no longer than this. */
const FIRST = { files: 10, ms: 1000 };

const vitest = await createVitest('test', { config: 'test/vitest.config.ts', project: ['unit*'], watch: false });
await vitest.standalone();
const specifications = new Map(
  (await vitest.globTestSpecifications()).map((one): [string, TestSpecification] => [pathOf(one.moduleId), one]),
);
const testFiles = [...specifications.keys()];
const graph = await openImportGraph(testFiles);

/** Runs some test files, if there are any. */
const runFiles = (paths: string[]) =>
  paths.length > 0 && vitest.runTestSpecifications(paths.flatMap((path) => specifications.get(path) ?? []));

async function run(changed: string[]): Promise<void> {
  const start = performance.now();
  const distances = await graph.measure(changed).catch(() => null);
  if (!distances) return; // what is wrong was printed
  for (const path of changed) vitest.invalidateFile(resolve(path));
  const { nearest, others } = pickNearest(testFiles, distances, FIRST);
  console.log(`${changed.join(', ')}: ${nearest.length} test files, then ${others.length}`);
  await runFiles(nearest);
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s after the save`);
  if (saved.size === 0) await runFiles(others);
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
    saved.add(pathOf(resolve(folder, name)));
    clearTimeout(timer);
    timer = setTimeout(() => void rerun(), PAUSE_MS);
  });
await graph.measure([]);
console.log('Waiting for a save in src or test.');
