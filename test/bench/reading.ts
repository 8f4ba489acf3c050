// What is asked of everything that reads a story: its time beside compromise, with the length of the text, and on bad texts.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import type { PreparedText } from '../../src/text/prepared-text.ts';
import { measure, report } from './measure.ts';
import { readStories, writeStory } from './stories.ts';

/** What compromise can be asked for. */
export type View = 'people' | 'places' | 'organizations' | 'numbers' | 'money' | 'percentages' | 'dates' | 'quotations';

interface Peer {
  (text: string): { [view in View]: () => { out(as: 'array'): string[] } };
  plugin(plugin: unknown): void;
}

const require = createRequire(import.meta.url);

/** A bare story as the findings see it. */
export const cut = (text: string): PreparedText => prepare({ text, lang: 'en', blocks: cutBlocks(text) });

const countWords = (text: string) => text.split(/\s+/).length;

/** Milliseconds in which an engine compiles all that both of them do often; before that it is the engine that is measured. */
const COMPILING = 5000;

/** Compares with compromise on the same bare stories, where the time to cut them counts as well; `asked` times its speed. */
export function comparePeer(name: string, read: (text: string) => unknown, views: View[], asked: number): void {
  const peer = require('compromise') as Peer;
  if (views.includes('dates')) peer.plugin(require('compromise-dates'));
  const stories = readStories();
  const words = stories.reduce((sum, story) => sum + countWords(story), 0);
  // one after the other: neither clears away the other's memory
  const ours = measure(() => stories.forEach(read), COMPILING);
  const theirs = measure(() => {
    for (const story of stories) {
      const document = peer(story);
      for (const view of views) document[view]().out('array');
    }
  }, COMPILING);
  const perThousand = (ms: number) => ((ms / words) * 1000).toFixed(2);
  console.log(
    `${stories.length} stories, ${words} words, ms per 1,000 words: ${name} ${perThousand(ours)}, compromise ${perThousand(theirs)}`,
  );
  report('times the speed of compromise', theirs / ours, theirs / ours >= asked);
}

/** Time per word of one story of a hundred thousand words beside that of many of a thousand; `asked` times at most. */
export function compareSizes<T>(ready: (text: string) => T, read: (text: T) => unknown, asked: number): void {
  const stories = Array.from({ length: 50 }, (_, i) => writeStory(1000, i));
  const long = writeStory(100_000, 7);
  const small = stories.map(ready);
  const large = ready(long);
  const each = measure(() => small.forEach(read)) / stories.reduce((sum, story) => sum + countWords(story), 0);
  const growth = measure(() => read(large)) / countWords(long) / each;
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
    define: { TRACE: 'false' },
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
