// What is asked of everything that reads a story: its time beside compromise, with the length of the text, and on bad texts.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';
import { measure, median, report, time } from './measure.ts';
import { countWords, readPress } from './press.ts';
import { writeStory } from './stories.ts';

/** What compromise can be asked for. */
export type View = 'people' | 'places' | 'organizations' | 'numbers' | 'money' | 'percentages' | 'dates' | 'quotations';

interface Peer {
  (text: string): { [view in View]: () => { out(as: 'array'): string[] } };
  plugin(plugin: unknown): void;
}

const require = createRequire(import.meta.url);

/** A bare story as the findings see it. */
export const cut = (text: string): PreparedText => prepare({ text, lang: 'en', blocks: cutBlocks(text) });

/** How often each story is read; the last time counts. After so many an engine has compiled most of what both of them do often. */
const PASSES = 8;

/** What is asked at most of the milliseconds per 1,000 words, and at least of the speed, as a multiple of that of compromise. */
interface Asked {
  speed: number;
  ms?: number;
}

/** Compares with compromise on the same bare stories, in turns; the time to cut them counts as well. */
export function comparePeer(name: string, read: (text: string) => unknown, views: View[], asked: Asked): void {
  const peer = require('compromise') as Peer;
  if (views.includes('dates')) peer.plugin(require('compromise-dates'));
  const readByPeer = (story: string) => {
    const document = peer(story);
    for (const view of views) document[view]().out('array');
  };
  const stories = readPress();
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let pass = 1; pass <= PASSES; pass++)
    for (const [i, story] of stories.entries()) {
      const thousands = countWords([story]) / 1000;
      ours[i] = time(() => read(story)) / thousands;
      theirs[i] = time(() => readByPeer(story)) / thousands;
    }
  const tell = (times: number[]) => `${median(times).toFixed(1)} (${percentile95(times).toFixed(1)})`;
  console.log(
    `${stories.length} stories, pass ${PASSES}, ms of CPU per 1,000 words, median (95th percentile): ${name} ${tell(ours)}, compromise ${tell(theirs)}`,
  );
  if (asked.ms) report('ms of CPU per 1,000 words', median(ours), median(ours) <= asked.ms);
  const speed = median(theirs) / median(ours);
  report('times the speed of compromise', speed, speed >= asked.speed);
}

const percentile95 = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

/** Time per word of one story of a hundred thousand words beside that of many of a thousand; `asked` times at most. */
export function compareSizes<T>(ready: (text: string) => T, read: (text: T) => unknown, asked: number): void {
  const stories = Array.from({ length: 50 }, (_, i) => writeStory(1000, i));
  const long = writeStory(100_000, 7);
  const small = stories.map(ready);
  const large = ready(long);
  const each = measure(() => small.forEach(read)) / countWords(stories);
  const growth = measure(() => read(large)) / countWords([long]) / each;
  report('times the time per word at 100,000 words', growth, growth <= asked);
}

/** The time of bad texts beside plain ones of their length; `asked` times at most. */
export function compareBadTexts(bad: [name: string, text: string][], read: (text: string) => unknown, asked: number) {
  const worst = bad.map(([name, text]) => {
    const plain = writeStory(text.length / 5.5, 3).slice(0, text.length);
    const ratio = measure(() => read(text)) / measure(() => read(plain));
    console.log(`  ${name.padEnd(18)} ${text.length} characters, ${ratio.toFixed(2)} times a plain text`);
    return ratio;
  });
  report('times a plain text, at worst', Math.max(...worst), Math.max(...worst) <= asked);
}

/** A file of the findings with all that it needs, as it is in the package. */
export async function bundle(file: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/findings/${file}`, import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
