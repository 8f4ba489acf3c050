// Changes the sources in a hundred places, one at a time, and prints the changes that no unit test notices.
//   npm run mutants [-- --seed=1 --count=100 --only=src/ui --lanes=2]
// Each change is made in a copy of the project; the tests that import the file most directly are run first.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openImportGraph, pickNearest, readDurations } from '../import-graph.ts';
import { createRandom } from '../random.ts';
import { listMutations, mutate, sample } from './mutations.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    only: { type: 'string', default: 'src/' },
    lanes: { type: 'string', default: '2' },
  },
});

/** Not mutated: data, what trains the models, and what runs as a part of the build. */
const LEFT_OUT = /\.d(?:ata)?\.ts$|^src\/training\//;

/** The tests that are run first, and how long all tests of a change may take: one that takes longer does not end. */
const FIRST = { files: 12, ms: 4000 };
const LIMIT_MS = 120_000;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n');
const testFiles = files.filter((path) => path.endsWith('.test.ts'));
const graph = await openImportGraph(testFiles);

const mutations = files
  .filter((path) => /\.tsx?$/.test(path) && path.startsWith(values.only) && !LEFT_OUT.test(path))
  .flatMap((path) => listMutations(path, readFileSync(path, 'utf8')));
const drawn = sample(mutations, Number(values.count), createRandom(Number(values.seed)));
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'newsgloss-mutants-'));

/** A copy of the project, in which one change is made at a time. */
function copyProject(name: string): string {
  const copy = join(folder, name);
  for (const path of files) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(path, join(copy, path));
  }
  for (const name of ['node_modules', 'dist']) symlinkSync(resolve(name), join(copy, name));
  return copy;
}

const running = new Set<ChildProcess>();

/** How the tests of some files went, and what they printed. They are ended after `limit` milliseconds. */
async function run(
  copy: string,
  paths: string[],
  limit: number,
  ...more: string[]
): Promise<{ how: 'passed' | 'failed' | 'ended'; output: string }> {
  const options = ['--config=test/mutants/vitest.config.ts', '--project=unit*', '--bail=1', ...more];
  const child = spawn('node', ['node_modules/vitest/vitest.mjs', 'run', ...options, ...paths], {
    cwd: copy,
    detached: true,
    env: { ...process.env, NO_COLOR: '1' },
  });
  running.add(child);
  let [output, isEnded] = ['', false];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const timer = setTimeout(() => {
    isEnded = true;
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, limit);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  running.delete(child);
  return { how: isEnded ? 'ended' : code === 0 ? 'passed' : 'failed', output };
}

/** Whether a test of these files fails, or does not end. */
const fails = async (copy: string, paths: string[]): Promise<boolean> =>
  paths.length > 0 && (await run(copy, paths, LIMIT_MS)).how !== 'passed';

/** How long each test file takes before anything is changed, in milliseconds. */
const durations = new Map<string, number>();

/** Runs some tests before anything is changed. Says what is wrong if not all of them pass. */
async function runUnchanged(copy: string, paths: string[]): Promise<boolean> {
  const report = join(copy, 'report.json');
  const { how, output } = await run(
    copy,
    paths,
    5 * LIMIT_MS,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (how !== 'passed') {
    console.log(output.slice(output.indexOf('⎯')));
    console.log(`The tests ${how === 'failed' ? 'fail' : 'do not end'} before anything is changed.`);
    return false;
  }
  for (const [path, ms] of readDurations([JSON.parse(readFileSync(report, 'utf8'))], copy)) durations.set(path, ms);
  return true;
}

let survivors = 0;

/** Makes the changes that are left, one after the other. */
async function runLane(copy: string): Promise<void> {
  for (let one = drawn.shift(); one; one = drawn.shift()) {
    const path = join(copy, one.path);
    const source = readFileSync(path, 'utf8');
    const { nearest, others } = pickNearest(testFiles, await graph.measure([one.path]), FIRST, durations);
    writeFileSync(path, mutate(source, one));
    const noticed = (await fails(copy, nearest)) || (await fails(copy, others));
    writeFileSync(path, source);
    if (noticed) continue;
    survivors++;
    console.log(`${one.path}:${one.line}  ${short(one.from)}  →  ${short(one.text) || 'left out'}`);
  }
}

const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 70);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    for (const child of running) if (child.pid) process.kill(-child.pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });

const start = performance.now();
const total = drawn.length;
const copies = Array.from({ length: Number(values.lanes) }, (_, at) => copyProject(String(at)));
const distances = await graph.measure(drawn.map(({ path }) => path));
const touched = testFiles.filter((path) => distances.has(path));
const passed = await Promise.all(
  copies.map((copy, lane) =>
    runUnchanged(
      copy,
      touched.filter((_, at) => at % copies.length === lane),
    ),
  ),
);
if (passed.every(Boolean)) {
  console.log('Changes that no test noticed:');
  await Promise.all(copies.map(runLane));
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(
    `${total - survivors} of ${total} changes noticed, of ${mutations.length} that could be made, in ${minutes} minutes`,
  );
} else process.exitCode = 1;
await graph.close();
rmSync(folder, { recursive: true });
