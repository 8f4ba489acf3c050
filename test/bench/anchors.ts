// Time to locate annotations in short and long texts: unchanged, edited, and missing; many annotations in one article; nonsense texts:
//   node --import ./test/typescript.mjs test/bench/anchors.ts
import { describe } from '../../src/anchors/describe.ts';
import { locate } from '../../src/anchors/locate.ts';
import type { Selectors } from '../../src/model.ts';
import { report, time } from './measure.ts';
import { readPress } from './press.ts';
import { writeStory } from './stories.ts';

const ASKED = { slowest95: 50, article: 1000, worst: 100, growth: 15 };
const SIZES = [1_000, 10_000, 100_000];
const LENGTHS = [12, 60, 180, 500];
const MARKS = 48;
const WAYS = ['same', 'edited', 'gone'] as const;

interface Job {
  way: (typeof WAYS)[number];
  selectors: Selectors;
}

compareSizes();
placeMany();
compareBadTexts();

/** Locates each annotation in a text for which nothing is cached. */
function compareSizes(): void {
  const medians: number[] = [];
  for (const size of SIZES) {
    const text = readText(size);
    const times = makeJobs(text).map(({ way, selectors }, i) => {
      const fresh = `${text}\n${i}`;
      fresh.charCodeAt(0);
      return { way, ms: time(() => locate(fresh, selectors)) };
    });
    const all = times.map(({ ms }) => ms);
    const ways = WAYS.map(
      (way) =>
        `${way} ${quantile(
          times.filter((t) => t.way === way).map((t) => t.ms),
          0.5,
        ).toFixed(2)}`,
    );
    console.log(
      `${size} words: median ${quantile(all, 0.5).toFixed(2)} ms (${ways.join(', ')}), 95th percentile ${quantile(all, 0.95).toFixed(1)}`,
    );
    medians.push(
      quantile(
        times.filter(({ way }) => way !== 'same').map(({ ms }) => ms),
        0.5,
      ),
    );
    if (size === SIZES.at(-1)) {
      const slowest = quantile(all, 0.95);
      report(`ms at ${size} words, 95th percentile`, slowest, slowest <= ASKED.slowest95);
    }
  }
  const growth = (medians.at(-1) as number) / (medians.at(-2) as number);
  report('times the time for a text ten times as long', growth, growth <= ASKED.growth);
}

/** All marks of a long article, as when it is opened again after an edit. */
function placeMany(): void {
  const text = readText(10_000);
  const jobs = Array.from({ length: 5 }, (_, round) => makeJobs(text, round * MARKS))
    .flat()
    .slice(0, 200);
  const edited = `Updated at noon.\n\n${text}`;
  const ms = time(() => jobs.map(({ selectors }) => locate(edited, selectors)));
  report(`ms for ${jobs.length} marks in 10,000 words`, ms, ms <= ASKED.article);
}

function compareBadTexts(): void {
  const sentence = 'The minister said on Monday that the talks would go on until the end of the week. ';
  const paragraph = `${writeStory(80, 5)}\n\n`;
  const bad: [name: string, text: string, exact: string][] = [
    ['one letter, there', 'a'.repeat(100_000), 'a'.repeat(2000)],
    ['one letter, not there', 'a'.repeat(100_000), 'a'.repeat(1000) + 'b'.repeat(1000)],
    ['one letter, a long mark not there', 'a'.repeat(100_000), `b${'a'.repeat(50_000)}`],
    [
      'one word, another in ten',
      'a '.repeat(50_000),
      Array.from({ length: 1000 }, (_, i) => (i % 10 ? 'a' : 'b')).join(' '),
    ],
    ['one sentence, another word', sentence.repeat(1500), sentence.replace('Monday', 'Friday').repeat(25)],
    ['one paragraph, another word', paragraph.repeat(200), paragraph.replace(/ \w+\./, ' else.').repeat(4)],
    ['marks alone', '—…“” '.repeat(20_000), '“”—…'.repeat(500)],
    ['no spaces', '東京都港区'.repeat(20_000), '東京都北区'.repeat(300)],
    ['accents alone', '\u0301'.repeat(100_000), '\u0301'.repeat(1999)],
    ['thousands of numbers', '1,000 '.repeat(20_000), '1000 '.repeat(400)],
  ];
  const times = bad.map(([name, text, exact]) => {
    const selectors: Selectors = [
      { type: 'TextQuoteSelector', exact, prefix: text.slice(0, 64), suffix: text.slice(-64) },
      { type: 'TextPositionSelector', start: 50_000, end: 50_000 + exact.length },
    ];
    const ms = time(() => locate(text, selectors));
    console.log(`  ${name.padEnd(34)} ${ms.toFixed(1)} ms`);
    return ms;
  });
  report('ms for a text without sense, at worst', Math.max(...times), Math.max(...times) <= ASKED.worst);
}

/** Stories one after the other until there are so many words. */
function readText(words: number): string {
  const stories = readPress();
  const parts: string[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const story = (i < stories.length ? stories[i] : writeStory(600, i)) ?? '';
    const rest = words - count;
    parts.push(story.split(' ').slice(0, rest).join(' '));
    count += Math.min(rest, story.split(/\s+/).length);
  }
  return parts.join('\n\n');
}

/** Marks of all lengths: a third as they stood, a third with every fifth word another, a third of words from all over. */
function makeJobs(text: string, seed = 0): Job[] {
  let state = 17 + seed * 7919;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >> 8) % below;
  };
  const vocabulary = text.slice(0, 200_000).match(/\p{L}+/gu) ?? [];
  const word = () => vocabulary[random(vocabulary.length)] ?? '';
  const mix = (length: number) =>
    Array.from({ length: length / 5 }, word)
      .join(' ')
      .slice(0, length);
  return Array.from({ length: MARKS }, (_, i) => {
    const way = WAYS[i % 3] as Job['way'];
    const length = LENGTHS[i % 4] as number;
    const start = text.indexOf(' ', random(text.length - length - 100)) + 1;
    const end = text.indexOf(' ', start + length);
    const [quote, position] = describe(text, { start, end: end > start ? end : text.length });
    if (way === 'edited') quote.exact = quote.exact.replace(/\p{L}+/gu, (old) => (random(5) === 0 ? word() : old));
    if (way === 'gone') [quote.exact, quote.prefix, quote.suffix] = [mix(length), mix(60), mix(60)];
    return { way, selectors: [quote, { ...position, start: Math.max(0, start - 500) }] };
  });
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}
