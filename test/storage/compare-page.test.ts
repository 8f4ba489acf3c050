import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describe as describePassage } from '../../src/anchors/describe.ts';
import type { Annotation, SavedText, Selectors } from '../../src/model.ts';
import { comparePage } from '../../src/storage/compare-page.ts';

const STORIES = readFileSync(new URL('../score/data/stories-en.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const [story = '', another = ''] = STORIES;

const mark = (selectors: Selectors): Annotation => ({
  ...{ id: selectors[0].exact, url: 'https://news.example/story', kind: 'passage', facts: {}, selectors },
  ...{ note: '', tags: [], created: '', updated: '' },
});

const sentencesOf = (text: string): string[] => text.match(/[^.\n]+[.\n]+/g) ?? [];

/** A mark of three words in every third sentence of a text. */
const marksIn = (text: string): Annotation[] =>
  [...text.matchAll(/[^.\n]+[.\n]+/g)]
    .filter((_, at) => at % 3 === 0)
    .map(({ index, 0: sentence }) => {
      const words = sentence.trim().split(/\s+/).slice(0, 3).join(' ');
      const start = text.indexOf(words, index);
      return mark(describePassage(text, { start, end: start + words.length }));
    });

const textOf = (first: string, latest?: string): SavedText => {
  const versionOf = (text: string) => ({ taken: '', blocks: [{ role: 'paragraph' as const, text }] });
  return { url: 'https://news.example/story', first: versionOf(first), ...(latest && { latest: versionOf(latest) }) };
};

interface Saved {
  annotations: Annotation[];
  text?: SavedText | null;
  title?: string;
}

const compare = (page: string, { annotations, text = null, title = 'A' }: Saved) =>
  comparePage({ title: 'A', text: page }, { article: { title }, annotations, text });

/** The share of the annotations that are looked for in a page. */
function shareHere(page: string, saved: Saved): number {
  const { isHere } = compare(page, saved);
  return saved.annotations.filter(isHere).length / saved.annotations.length;
}

const EDITS: [edit: string, change: (text: string, other: string) => string][] = [
  ['is as it was', (text) => text],
  ['has another word in each ten', (text) => replaceWords(text, 10)],
  ['has another word in each five', (text) => replaceWords(text, 5)],
  [
    'has every second sentence left out',
    (text) =>
      sentencesOf(text)
        .filter((_, at) => at % 2)
        .join(' '),
  ],
  ['has a third of its sentences written anew', (text, other) => mix(text, other, 3)],
  ['has half of its sentences written anew', (text, other) => mix(text, other, 2)],
  ['has twice its length of new text on top', (text, other) => `${other}\n\n${other}\n\n${text}`],
  ['shows only its beginning', (text) => text.slice(0, text.length * 0.15)],
];

function replaceWords(text: string, each: number): string {
  let at = 0;
  return text.replace(/\p{L}+/gu, (word) => (at++ % each === 0 ? `new${at}` : word));
}

const mix = (text: string, other: string, each: number): string => {
  const others = sentencesOf(other);
  return sentencesOf(text)
    .map((sentence, at) => (at % each === 0 ? (others[at % others.length] ?? '') : sentence))
    .join(' ');
};

const pairs = STORIES.map((text, at) => [text, STORIES[(at + 1) % STORIES.length] ?? ''] as const);

describe('a story that', () => {
  test.each(EDITS)('%s is the one whose text is saved, and its annotations are looked for', (_, change) => {
    for (const [text, other] of pairs) {
      const saved = { annotations: marksIn(text), text: textOf(text) };
      const page = change(text, other);
      expect(compare(page, saved).isSame()).toBe(true);
      expect(shareHere(page, saved)).toBe(1);
    }
  });

  test.each(EDITS.slice(0, 2))('%s keeps its annotations without a saved text, too', (_, change) => {
    const shares = pairs.map(([text, other]) => shareHere(change(text, other), { annotations: marksIn(text) }));
    expect(Math.min(...shares)).toBeGreaterThan(0.85);
    expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeGreaterThan(0.98);
  });

  test('was annotated in a version between the first and the latest is looked for', () => {
    const marked = mix(story, another, 3);
    const saved = { annotations: marksIn(marked), text: textOf(story, replaceWords(marked, 10)) };
    expect(shareHere(replaceWords(marked, 7), saved)).toBeGreaterThan(0.9);
  });
});

describe('another story at the address', () => {
  test('is not the saved one, and none of its annotations are looked for', () => {
    for (const [text, other] of pairs) {
      for (const saved of [textOf(text), textOf(text, replaceWords(text, 10)), null]) {
        const stored = { annotations: marksIn(text), text: saved };
        expect(compare(other, stored).isSame()).toBe(false);
        expect(shareHere(other, stored)).toBe(0);
      }
    }
  });

  test('is not, though it has all marked words in sentences of its own', () => {
    const annotations = marksIn(story);
    const probes = annotations.map(
      ({ selectors: [{ exact }] }, at) => `Line ${at} of the list holds “${exact}”, and more.`,
    );
    const page = `${another}\n\n${probes.join('\n\n')}`;
    for (const text of [textOf(story), null]) expect(shareHere(page, { annotations, text })).toBe(0);
  });

  test('has the annotations that were made on it, and the story does not get these', () => {
    const [own, others] = [marksIn(another), marksIn(story)];
    const saved = { annotations: [...others, ...own], text: textOf(story) };
    const [there, here] = [compare(another, saved), compare(story, saved)];
    expect(saved.annotations.filter(there.isHere)).toEqual(own);
    expect(saved.annotations.filter(here.isHere)).toEqual(others);
  });
});

describe('words that were kept without what is around them', () => {
  const quote = (exact: string) =>
    mark([
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start: 0, end: exact.length },
    ]);
  const short = quote(story.split(' ').slice(20, 23).join(' '));
  const long = quote(story.split(' ').slice(40, 60).join(' '));

  test('are looked for where they are many, or the story is known', () => {
    expect(shareHere(story, { annotations: [long] })).toBe(1);
    expect(shareHere(story, { annotations: [short] })).toBe(0);
    expect(shareHere(story, { annotations: [short, long] })).toBe(1);
    expect(shareHere(story, { annotations: [short], text: textOf(story) })).toBe(1);
    expect(shareHere(`${another} ${short.id}`, { annotations: [short, long], text: textOf(story) })).toBe(0);
  });
});

test('an article of which neither text nor annotations are stored is told by its title', () => {
  expect(compare(another, { annotations: [] }).isSame()).toBe(true);
  expect(compare(another, { annotations: [], title: 'B' }).isSame()).toBe(false);
});
