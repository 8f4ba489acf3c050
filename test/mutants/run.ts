// Changes the sources in a hundred places, one at a time, and prints the changes that no unit test notices.
//   npm run mutants [-- --seed=1 --count=100 --only=src/ui --lanes=2]
// Each change is made in a copy of the project; the tests that import the file most directly are run first.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openImportGraph, pickNearest } from '../import-graph.ts';
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
const measureDistances = await openImportGraph(testFiles);

const mutations = files
  .filter((path) => /\.tsx?$/.test(path) && path.startsWith(values.only) && !LEFT_OUT.test(path))
  .flatMap((path) => listMutations(path, readFileSync(path, 'utf8')));
const drawn = sample(mutations, Number(values.count), createRandom(Number(values.seed)));
const folder = mkdtempSync(join(tmpdir(), 'newsgloss-mutants-'));

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

/** Whether a test of these files fails, or does not end. */
async function fails(copy: string, paths: string[], limit = LIMIT_MS): Promise<boolean> {
  if (paths.length === 0) return false;
  const child = spawn(
    'node',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=test/vitest.config.ts',
      '--project=unit*',
      '--bail=1',
      ...paths,
    ],
    { cwd: copy, stdio: 'ignore', detached: true },
  );
  const timer = setTimeout(() => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  }, limit);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return code !== 0;
}

let survivors = 0;

async function runLane(copy: string): Promise<void> {
  for (let one = drawn.shift(); one; one = drawn.shift()) {
    const path = join(copy, one.path);
    const source = readFileSync(path, 'utf8');
    const { nearest, others } = pickNearest(testFiles, await measureDistances([one.path]), FIRST);
    writeFileSync(path, mutate(source, one));
    const noticed = (await fails(copy, nearest)) || (await fails(copy, others));
    writeFileSync(path, source);
    if (noticed) continue;
    survivors++;
    console.log(`${one.path}:${one.line}  ${short(one.from)}  →  ${short(one.text) || 'left out'}`);
  }
}

const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 70);

const start = performance.now();
const total = drawn.length;
const lanes = Array.from({ length: Number(values.lanes) }, (_, at) => copyProject(String(at)));
if (await fails(lanes[0] ?? '', testFiles, 10 * LIMIT_MS)) {
  console.log('The unit tests fail before anything is changed.');
  process.exitCode = 1;
} else {
  await Promise.all(lanes.map(runLane));
  console.log(
    `${total - survivors} of ${total} changes noticed, of ${mutations.length} that could be made, in ${((performance.now() - start) / 60_000).toFixed(1)} minutes`,
  );
}
rmSync(folder, { recursive: true });
process.exit();
