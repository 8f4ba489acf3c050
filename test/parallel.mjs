// Runs npm scripts side by side; those joined by commas run one after the other:
//   node test/parallel.mjs test:firefox test:chromium lint,test:unit
// What a script prints comes in one piece, with the seconds it took, as soon as it ends.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

let failed = 0;

/** @param {string} script */
async function run(script) {
  const start = performance.now();
  console.log(`> ${script} …`);
  // npm is a script of the shell on Windows.
  const child = spawn('npm', ['run', '--silent', script], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { FORCE_COLOR: process.stdout.isTTY ? '1' : '0', ...process.env },
  });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const [code] = await once(child, 'close');
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`\n> ${script}: ${code === 0 ? 'passed' : 'failed'} in ${seconds} s\n${Buffer.concat(output)}`);
  if (code !== 0) failed++;
}

await Promise.all(
  process.argv.slice(2).map(async (lane) => {
    for (const script of lane.split(',')) await run(script);
  }),
);
process.exitCode = failed === 0 ? 0 : 1;
