// Time of all three kinds together beside compromise, on the same stories in the same run; how it grows with the text; and what
// the findings weigh in the package:
//   node --import ./test/typescript.mjs test/bench/findings.ts
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createFinder } from '../../src/findings/find.ts';
import { cutBlocks } from '../../src/text/blocks.ts';
import { prepare } from '../../src/text/prepare.ts';
import { readStories, tellStory } from './stories.ts';

const ASKED = { speed: 6, growth: 1.2, megabytes: 1.3 };
/** One more comes first, to warm up. */
const ROUNDS = 5;

const VIEWS = ['people', 'places', 'organizations', 'numbers', 'dates', 'quotations'] as const;

interface Peer {
  (text: string): { [view in (typeof VIEWS)[number]]: () => { out(as: 'array'): string[] } };
  plugin(plugin: unknown): void;
}

const require = createRequire(import.meta.url);
const peer = require('compromise') as Peer;
peer.plugin(require('compromise-dates'));

const MODEL = fileURLToPath(new URL('../../src/findings/actor.bin', import.meta.url));
const find = createFinder(new Uint8Array(readFileSync(MODEL)));
const read = (text: string) => find(prepare({ text, lang: 'en', blocks: cutBlocks(text) }));
const countWords = (text: string) => text.split(/\s+/).length;

compareWithPeer();
compareSizes();
await weigh();

/** Both read the same bare stories; the time to cut them into tokens counts as well. */
function compareWithPeer(): void {
  const stories = readStories();
  const words = stories.reduce((sum, story) => sum + countWords(story), 0);
  const own: number[] = [];
  const other: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    own.push(time(() => stories.map(read)));
    other.push(time(() => stories.forEach(askPeer)));
  }
  const [ours, theirs] = [fastest(own), fastest(other)];
  const perThousand = (ms: number) => ((ms / words) * 1000).toFixed(2);
  console.log(
    `${stories.length} stories, ${words} words, ms per 1,000 words: findings ${perThousand(ours)}, compromise ${perThousand(theirs)}`,
  );
  tell('times the speed of compromise', theirs / ours, theirs / ours >= ASKED.speed);
}

function askPeer(story: string): void {
  const document = peer(story);
  for (const view of VIEWS) document[view]().out('array');
}

/** Time per word of fifty short stories and of one of a hundred thousand words. */
function compareSizes(): void {
  const short = Array.from({ length: 50 }, (_, i) => tellStory(1000, i));
  const long = tellStory(100_000, 7);
  const small: number[] = [];
  const large: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    small.push(time(() => short.map(read)) / short.reduce((sum, story) => sum + countWords(story), 0));
    large.push(time(() => read(long)) / countWords(long));
  }
  const growth = fastest(large) / fastest(small);
  tell('times the time per word at 100,000 words', growth, growth <= ASKED.growth);
}

/** Code and models of the findings as they lie in the package, minified. */
async function weigh(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/findings/find.ts', import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  const megabytes = ((outputFiles[0]?.contents.length ?? 0) + readFileSync(MODEL).length) / 1e6;
  tell('MB of code and models', megabytes, megabytes <= ASKED.megabytes);
}

/** Milliseconds of processor time: other work on the machine does not count. */
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
