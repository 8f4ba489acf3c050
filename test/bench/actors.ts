// Time of the actors beside compromise, on the same stories in the same run; how it grows with the text; what bad texts cost
// beside plain ones; how long the model takes to load; and what it weighs:
//   node --import ./test/typescript.mjs test/bench/actors.ts
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { find } from '../../src/findings/actor.ts';
import { openModel } from '../../src/findings/tagger/model.ts';
import { cutBlocks } from '../../src/text/blocks.ts';
import { prepare, type Text } from '../../src/text/prepare.ts';
import { readStories, tellStory } from './stories.ts';

/** A plain text is quick since its everyday words are passed over; a text that is all names, or has no capitals, has none of these. */
const ASKED = { speed: 5, growth: 1.2, bad: 5, load: 30, kilobytes: 1000 };
/** One more comes first, to warm up. */
const ROUNDS = 5;

type Peer = (text: string) => { [view in 'people' | 'places' | 'organizations']: () => { out(as: 'array'): string[] } };

const peer = createRequire(import.meta.url)('compromise') as Peer;
const FILE = fileURLToPath(new URL('../../src/findings/actor.bin', import.meta.url));

const models = load();
const cut = (text: string): Text => prepare({ text, lang: 'en', blocks: cutBlocks(text) });
const read = (text: string) => find(cut(text), models);
const countWords = (text: string) => text.split(/\s+/).length;

compareWithPeer();
compareSizes();
compareBadTexts();

function load() {
  const bytes = readFileSync(FILE);
  const times = Array.from({ length: ROUNDS + 1 }, () => time(() => openModel(new Uint8Array(readFileSync(FILE)))));
  tell('ms to load the model', fastest(times), fastest(times) <= ASKED.load);
  tell('kB of model', bytes.length / 1000, bytes.length / 1000 <= ASKED.kilobytes);
  return { actors: openModel(new Uint8Array(bytes)) };
}

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
    `${stories.length} stories, ${words} words, ms per 1,000 words: actors ${perThousand(ours)}, compromise ${perThousand(theirs)}`,
  );
  tell('times the speed of compromise', theirs / ours, theirs / ours >= ASKED.speed);
}

function askPeer(story: string): void {
  const document = peer(story);
  for (const view of ['people', 'places', 'organizations'] as const) document[view]().out('array');
}

/** Time per word of a hundred short stories and of one as long as all of them. */
function compareSizes(): void {
  const short = Array.from({ length: 100 }, (_, i) => tellStory(1000, i));
  const long = tellStory(100_000, 7);
  const small: number[] = [];
  const large: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    small.push(time(() => short.map(read)) / short.length / 1000);
    large.push(time(() => read(long)) / countWords(long));
  }
  const growth = fastest(large) / fastest(small);
  tell('times the time per word at 100,000 words', growth, growth <= ASKED.growth);
}

function compareBadTexts(): void {
  const bad: [name: string, text: string][] = [
    ['capitals', tellStory(20_000, 5).toUpperCase()],
    ['no capitals', tellStory(20_000, 5).toLowerCase()],
    ['one long word', 'Lind'.repeat(12_500)],
    ['capital letters', 'L I N D '.repeat(10_000)],
    ['names without end', 'Ida Lind '.repeat(10_000)],
    ['short forms', 'World Fisheries Board WFB '.repeat(3000)],
    ['lone surrogates', 'Lind \ud800 met \udfff Lind. '.repeat(4000)],
    ['combining marks', 'L\u0301\u0302\u0303i\u0301n\u0301d\u0301 met. '.repeat(4000)],
    ['right to left', 'التقى أحمد الرئيس. '.repeat(4000)],
    ['emoji', 'Ida 👩‍👩‍👧 Lind 🇳🇴 met. '.repeat(3000)],
    ['links', 'the of and '.repeat(20_000)],
  ];
  const worst = bad.map(([name, text]) => {
    const plain = tellStory(text.length / 5.5, 3).slice(0, text.length);
    const times: number[] = [];
    const plainTimes: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      times.push(time(() => read(text)));
      plainTimes.push(time(() => read(plain)));
    }
    const ratio = fastest(times) / fastest(plainTimes);
    console.log(`  ${name.padEnd(18)} ${text.length} characters, ${ratio.toFixed(2)} times a plain text`);
    return ratio;
  });
  tell('times a plain text, at worst', Math.max(...worst), Math.max(...worst) <= ASKED.bad);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
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
