// CPU time until the first story is read in a fresh process, loading included, beside compromise in the same run, taken in turns:
//   npm run bench:first
//   npm run bench:first -- --library=../old/dist/lib       beside another build of the library as well
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, report } from './measure.ts';

const { values: options } = parseArgs({ args: process.argv.slice(2), options: { library: { type: 'string' } } });

/** How many processes are started for each reader. */
const ROUNDS = 15;

/** How much of the time of the other build is allowed. */
const ASKED = 2 / 3;

const STORY = fileURLToPath(new URL('../score/data/first-story.jsonl', import.meta.url));

const readWith = (library: string) =>
  `const { loadFinder } = await import(${JSON.stringify(resolve(library, 'findings.mjs'))});
   const find = await loadFinder();
   find(story, { lang: 'en' });`;

const PEER = `const { default: read } = await import('compromise');
   read.plugin((await import('compromise-dates')).default);
   const document = read(story);
   for (const view of ['people', 'places', 'organizations', 'numbers', 'dates', 'quotations']) document[view]().out('array');`;

/** The CPU time of a script in a process of its own, in milliseconds, without that of the start of Node. */
function timeFresh(script: string): number {
  const source = `import { readFileSync } from 'node:fs';
    const story = JSON.parse(readFileSync(${JSON.stringify(STORY)}, 'utf8').split('\\n')[0]).text;
    const start = process.cpuUsage();
    ${script}
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return Number(stdout);
}

const readers: { [name: string]: string } = {
  findings: readWith('dist/lib'),
  compromise: PEER,
  ...(options.library && { before: readWith(options.library) }),
};
const times = new Map(Object.keys(readers).map((name): [string, number[]] => [name, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const [name, script] of Object.entries(readers)) times.get(name)?.push(timeFresh(script));
const ms = new Map([...times].map(([name, list]) => [name, median(list)]));
for (const [name, one] of ms) console.log(`${name.padEnd(12)} ${one.toFixed(0)} ms of CPU`);
const own = ms.get('findings') ?? 0;
report('times the time of compromise', own / (ms.get('compromise') ?? 1), true);
if (options.library) {
  const ratio = own / (ms.get('before') ?? 1);
  report('times the time of the other build', ratio, ratio <= ASKED);
}
