// Runs npm scripts side by side; those joined by commas run one after the other:
//   node test/parallel.mjs test:firefox lint,test:unit,test:chromium
// What a script prints comes in one piece, with the seconds it took, as soon as it ends. One that does not end is ended.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** No script may run longer than this, in milliseconds: something in it waits for what never comes. */
const LIMIT_MS = 40 * 60_000;

let failed = 0;
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @param {string} script */
async function run(script) {
  const start = performance.now();
  console.log(`> ${script} …`);
  // npm is a script of the shell on Windows.
  const child = spawn('npm', ['run', '--silent', script], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    // The leader of a group, so that all that it starts can be ended with it.
    detached: process.platform !== 'win32',
    env: { FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...process.env },
  });
  running.add(child);
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const timer = setTimeout(() => {
    output.push(Buffer.from(`\n${script} did not end within ${LIMIT_MS / 60_000} minutes\n`));
    endGroup(child);
  }, LIMIT_MS);
  const closed = once(child, 'close');
  const [code] = await once(child, 'exit');
  clearTimeout(timer);
  running.delete(child);
  // A process that was left behind may keep the pipes open for ever.
  await Promise.race([closed, sleep(5_000)]);
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`\n> ${script}: ${code === 0 ? 'passed' : 'failed'} in ${seconds} s\n${Buffer.concat(output)}`);
  if (code !== 0) failed++;
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup(child) {
  if (process.platform === 'win32' || !child.pid) child.kill();
  else process.kill(-child.pid, 'SIGKILL');
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    for (const child of running) endGroup(child);
    process.exit(1);
  });
}

await Promise.all(
  process.argv.slice(2).map(async (lane) => {
    for (const script of lane.split(',')) await run(script);
  }),
);
process.exit(failed === 0 ? 0 : 1);
