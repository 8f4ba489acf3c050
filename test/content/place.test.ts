import { expect, test } from 'vitest';
import { describe as describePassage } from '../../src/anchors/describe.ts';
import { place } from '../../src/content/session/place.ts';
import type { Opened } from '../../src/messaging/contract.ts';
import type { Article, Mark } from '../../src/model.ts';

const before =
  'The ferry to Orn was cancelled on Monday after the pilot had refused to sail without a second engine.\n\n' +
  'Passengers slept in the waiting room, where the heating had been turned off in March to save money.\n\n' +
  'The company says that a new engine will arrive from Bergen within ten days, weather permitting.';

const mark = (words: string): Mark => {
  const start = before.indexOf(words);
  const selectors = describePassage(before, { start, end: start + words.length });
  return {
    id: words,
    url: 'https://news.example/ferry',
    kind: 'passage',
    facts: {},
    selectors,
    created: '',
    updated: '',
  };
};

const marks = [
  mark('the pilot had refused to sail without a second engine'),
  mark('the heating had been turned off in March to save money'),
  mark('a new engine will arrive from Bergen within ten days'),
];

const opened: Opened = {
  findings: [],
  kept: marks,
  saved: null,
  isPrivate: false,
  storageError: null,
  settings: {
    hiddenKinds: [],
    hues: {},
    showsCard: true,
    showsStrip: true,
    showsReports: false,
    showsToolbar: true,
    wholeWords: true,
    colour: 'yellow',
    style: 'apa',
    backedUp: '',
  },
};

const articleOf = (text: string): Article => ({
  url: 'https://news.example/ferry',
  title: '',
  lang: 'en',
  text,
  blocks: [],
});

const edited = before.replace('had refused to sail', 'had declined to sail').replace(/Passengers.*?money\.\n\n/s, '');

test('marks are placed as they were, with their changes word by word, or lost', () => {
  const { placed, lost } = place(articleOf(edited), opened);
  expect(lost).toEqual([marks[1]]);
  expect(placed.map(({ annotation, span }) => [annotation.id, edited.slice(span.start, span.end)])).toEqual([
    [marks[0]?.id, 'the pilot had declined to sail without a second engine'],
    [marks[2]?.id, marks[2]?.id],
  ]);
  const [first, second] = placed;
  expect(first?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: 'refused ' },
    { kind: 'added', text: 'declined ' },
  ]);
  expect(second?.pieces).toEqual([]);
});

test('in the same text nothing moves that was placed before, and what was described anew is placed anew', () => {
  const first = place(articleOf(edited), opened);
  const same = place(first.article, opened, first);
  expect(same.placed).toEqual(first.placed);
  const [one] = first.placed;
  if (!one) throw new Error('Nothing was placed');
  const anew = { ...one.annotation, selectors: describePassage(edited, one.span) };
  const after = place(first.article, { ...opened, kept: [anew] }, first);
  expect(after.placed).toEqual([{ annotation: anew, span: one.span, isDoubtful: false, pieces: [] }]);
});
