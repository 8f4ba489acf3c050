// Time of the figures beside compromise with compromise-dates, on the same stories in the same run; how it grows with the text;
// what bad texts cost beside plain ones; and what the figures weigh in a bundle:
//   node --import ./test/typescript.mjs test/bench/figures.ts
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { find } from '../../src/findings/figure.ts';
import { cutBlocks } from '../../src/text/blocks.ts';
import { prepare, type Text } from '../../src/text/prepare.ts';
import { readStories, tellStory } from './stories.ts';

const ASKED = { speed: 20, growth: 1.2, bad: 3, kilobytes: 25 };
/** One more comes first, to warm up. */
const ROUNDS = 7;
/** Milliseconds that either side works before it is measured. */
const WARMING = 500;

interface Peer {
  (text: string): { [view in 'numbers' | 'money' | 'percentages' | 'dates']: () => { out(as: 'array'): string[] } };
  plugin(plugin: unknown): void;
}

const require = createRequire(import.meta.url);
const peer = require('compromise') as Peer;
peer.plugin(require('compromise-dates'));

const cut = (text: string): Text => prepare({ text, lang: 'en', blocks: cutBlocks(text) });
const countWords = (text: string) => text.split(/\s+/).length;

compareWithPeer();
compareSizes();
compareBadTexts();
await weigh();

/** Both read the same bare stories; the time to cut them into tokens counts as well. */
function compareWithPeer(): void {
  const stories = readStories();
  const words = stories.reduce((sum, story) => sum + countWords(story), 0);
  // one after the other: neither clears away the other's memory
  const ours = measure(() => {
    for (const story of stories) find(cut(story));
  });
  const theirs = measure(() => stories.forEach(askPeer));
  const perThousand = (ms: number) => ((ms / words) * 1000).toFixed(2);
  console.log(
    `${stories.length} stories, ${words} words, ms per 1,000 words: figures ${perThousand(ours)}, compromise ${perThousand(theirs)}`,
  );
  tell('times the speed of compromise', theirs / ours, theirs / ours >= ASKED.speed);
}

function askPeer(story: string): void {
  const document = peer(story);
  for (const view of ['numbers', 'money', 'percentages', 'dates'] as const) document[view]().out('array');
}

/** Time per word of a hundred short stories and of one as long as all of them. */
function compareSizes(): void {
  const short = Array.from({ length: 100 }, (_, i) => tellStory(1000, i));
  const long = tellStory(100_000, 7);
  const small: number[] = [];
  const large: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const texts = short.map(cut);
    const text = cut(long);
    small.push(time(() => texts.map(find)) / texts.length / 1000);
    large.push(time(() => find(text)) / countWords(long));
  }
  const growth = fastest(large) / fastest(small);
  tell('times the time per word at 100,000 words', growth, growth <= ASKED.growth);
}

function compareBadTexts(): void {
  const bad: [name: string, text: string][] = [
    ['1-1-1-…', '1-'.repeat(20_000)],
    ['10,000 digits', '9'.repeat(10_000)],
    ['1e999', 'The log says 1e999 again. '.repeat(1500)],
    ['Arabic digits', 'The crew saw ١٢٣ boats there. '.repeat(1500)],
    ['full-width digits', 'The crew saw １２３ boats there. '.repeat(1500)],
    ['halves', 'The crew took ½ of the boats. '.repeat(1500)],
    ['powers', 'The crew saw 10⁶ boats there. '.repeat(1500)],
    [
      'minus signs',
      [...'-−–—‐‑－']
        .map((sign) => `The gauge on the quay fell to ${sign}5 at sea. `)
        .join('')
        .repeat(200),
    ],
    ['groups of digits', '123 '.repeat(10_000)],
    ['tables', 'Lind\t12,5\t2016\t3 %\t$4\n'.repeat(20_000)],
    ['months', 'May June July '.repeat(4000)],
    ['number words', 'two hundred and '.repeat(4000)],
  ];
  const worst = bad.map(([name, text]) => {
    const plain = tellStory(text.length / 5.5, 3).slice(0, text.length);
    const ratio = measure(() => find(cut(text))) / measure(() => find(cut(plain)));
    console.log(`  ${name.padEnd(18)} ${text.length} characters, ${ratio.toFixed(2)} times a plain text`);
    return ratio;
  });
  tell('times a plain text, at worst', Math.max(...worst), Math.max(...worst) <= ASKED.bad);
}

async function weigh(): Promise<void> {
  const entry = fileURLToPath(new URL('../../src/findings/figure.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  const kilobytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1024;
  tell('KB gzipped', kilobytes, kilobytes <= ASKED.kilobytes);
}

/** The time of a piece of work that has been done for a while, as it is in a page that is read. */
function measure(work: () => void): number {
  for (let spent = 0; spent < WARMING; ) spent += time(work);
  return Math.min(...Array.from({ length: ROUNDS }, () => time(work)));
}

/** Milliseconds of work, in which other work on the machine has no part. */
function time(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The fastest round is the one that other work on the machine disturbed least. */
function fastest(values: number[]): number {
  return Math.min(...values.slice(1));
}

/** Prints a figure that something is asked of, and fails the run when it is not met. */
function tell(what: string, figure: number, isMet: boolean): void {
  console.log(`${what}: ${figure.toFixed(2)}${isMet ? '' : ', not as asked'}`);
  if (!isMet) process.exitCode = 1;
}
