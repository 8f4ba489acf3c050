// The first story in a fresh process, and the next twenty, beside compromise on the same stories, taken in turns:
//   npm run bench:first [-- --stories=30] [--library=../old/dist/lib]       beside another build of the library as well
// Each story is the first one of a process of its own. Times are what a reader waits for, in milliseconds, with the CPU time of
// all threads beside; a first story counts as if it had 550 words.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { SAMPLE } from '../../src/background/find.ts';
import { ask, median, report } from './measure.ts';
import { countWords, readPress } from './press.ts';

const ASKED = { load: 60, first: 60, next: 25, timesPeer: 4 };
const WORDS = 550;
const NEXT = 20;

/** The time that passes and that of the processor, in milliseconds. */
interface Time {
  wall: number;
  cpu: number;
}

/** What a process measures: loading, with a line that opens what was loaded, its first story, and the stories after it. */
type Run = { [step in 'load' | 'first' | 'next']: Time };

const readWith = (library: string) => ({
  load: `const { loadFinder } = await import(${JSON.stringify(resolve(library, 'findings.mjs'))});
    const find = await loadFinder();
    find(${JSON.stringify(SAMPLE)}, { lang: 'en' });`,
  read: `find(story, { lang: 'en' });`,
});

const READERS: { [name: string]: { load: string; read: string } } = {
  findings: readWith('dist/lib'),
  compromise: {
    load: `const { default: open } = await import('compromise');
      open.plugin((await import('compromise-dates')).default);`,
    read: `const document = open(story);
      for (const view of ['people', 'places', 'organizations', 'numbers', 'dates', 'quotations']) document[view]().out('array');`,
  },
  ...(ask('library', '') && { before: readWith(ask('library', '')) }),
};

/** Reads some stories in a process of its own; without the start of Node. */
function readFresh({ load, read }: (typeof READERS)[string], stories: string[]): Run {
  const script = `import { readFileSync } from 'node:fs';
    const [first, ...others] = JSON.parse(readFileSync(0, 'utf8'));
    const steps = {};
    let cpu, wall;
    const begin = () => { cpu = process.cpuUsage(); wall = performance.now(); };
    const end = (step) => {
      const passed = performance.now() - wall;
      const { user, system } = process.cpuUsage(cpu);
      steps[step] = { wall: passed, cpu: (user + system) / 1000 };
    };
    begin();
    ${load}
    const readStory = (story) => { ${read} };
    end('load');
    begin();
    readStory(first);
    end('first');
    begin();
    for (const story of others) readStory(story);
    end('next');
    console.log(JSON.stringify(steps));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    input: JSON.stringify(stories),
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
}

const press = readPress();
const firsts = press.slice(0, Number(ask('stories', '30')));
const runs = new Map(Object.keys(READERS).map((name): [string, Run[]] => [name, []]));
for (const [i, first] of firsts.entries()) {
  const others = Array.from({ length: NEXT }, (_, k) => press[(i + 1 + k) % press.length] as string);
  const [one, many] = [WORDS / countWords([first]), 1000 / countWords(others)];
  for (const [name, reader] of Object.entries(READERS)) {
    const { load, first: read, next } = readFresh(reader, [first, ...others]);
    const scale = ({ wall, cpu }: Time, by: number) => ({ wall: wall * by, cpu: cpu * by });
    runs.get(name)?.push({ load, first: scale(read, one), next: scale(next, many) });
  }
}

const figure = (name: string, step: keyof Run, kind: keyof Time) =>
  median((runs.get(name) ?? []).map((run) => run[step][kind]));
console.log(
  `${firsts.length} stories, median ms (of CPU): loading, first ${WORDS} words, next ${NEXT} per 1,000 words`,
);
for (const name of runs.keys()) {
  const tell = (step: keyof Run) =>
    `${figure(name, step, 'wall').toFixed(0)} (${figure(name, step, 'cpu').toFixed(0)})`;
  console.log(`  ${name.padEnd(12)} ${tell('load')}, ${tell('first')}, ${tell('next')}`);
}
const isWithin = (what: string, ms: number, most: number) => report(`ms, ${what}`, ms, ms <= most);
isWithin('loading', figure('findings', 'load', 'wall'), ASKED.load);
isWithin(`first ${WORDS} words`, figure('findings', 'first', 'wall'), ASKED.first);
isWithin(`next ${NEXT} stories per 1,000 words`, figure('findings', 'next', 'wall'), ASKED.next);
const times = figure('compromise', 'first', 'wall') / figure('findings', 'first', 'wall');
report('times the speed of compromise on a first story', times, times >= ASKED.timesPeer);
