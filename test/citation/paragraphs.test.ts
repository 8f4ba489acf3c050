import { describe, expect, test } from 'vitest';
import { describe as describeWords } from '../../src/anchors/describe.ts';
import { cite } from '../../src/citation/cite.ts';
import { addParagraphs, findParagraphs } from '../../src/citation/paragraphs.ts';
import { composeQuotation } from '../../src/citation/quotation.ts';
import { toPlain } from '../../src/citation/runs.ts';
import { composeDraft, copyDraft } from '../../src/export/draft.ts';
import type { Annotation, Role, SavedText, Style } from '../../src/model.ts';
import { annotation, flood, options } from '../export/sample-library.ts';

const BLOCKS: [Role, string][] = [
  ['title', 'Pumps stood idle'],
  ['standfirst', 'Nobody was told'],
  ['paragraph', 'The pumps failed on Friday.'],
  ['caption', 'A pump in the river'],
  ['heading', 'What went wrong'],
  ['quote', '“We had no diesel,” Lund said.'],
  ['paragraph', 'Three things were missing:'],
  ['item', 'fuel for a night'],
  ['item', 'a second crew'],
  ['cell', 'Pumps: 12'],
  ['paragraph', 'The pumps were old. They are old now.'],
];
const story = { taken: '2025-03-20T08:00:00.000Z', blocks: BLOCKS.map(([role, text]) => ({ role, text })) };
const saved: SavedText = { url: flood.url, first: story };
const text = BLOCKS.map(([, words]) => words).join('\n\n');

/** A highlight of the words from one text to another. */
function mark(from: string, to = from): Annotation {
  const [start, end] = [text.indexOf(from), text.indexOf(to) + to.length];
  return { ...annotation('passage', text.slice(start, end)), selectors: describeWords(text, { start, end }) };
}

test.each<[string, Annotation, [first: number, last: number] | null]>([
  ['the first paragraph', mark('pumps failed'), [1, 1]],
  ['a block quotation, after a caption and a heading', mark('no diesel'), [2, 2]],
  ['a list item, which belongs to the paragraph before', mark('a second crew'), [3, 3]],
  ['the last', mark('They are old now.'), [4, 4]],
  ['two paragraphs', mark('no diesel', 'Three things'), [2, 3]],
  ['a headline', mark('Pumps stood'), null],
  ['a standfirst', mark('Nobody was told'), null],
  ['a caption', mark('A pump in the river'), null],
  ['a caption with a paragraph', mark('failed on Friday', 'A pump in'), null],
  ['a table', mark('Pumps: 12'), null],
])('the number of %s', (_, words, expected) => {
  expect(findParagraphs(words, saved)).toEqual(expected && { first: expected[0], last: expected[1] });
});

describe('words that moved', () => {
  const moved = (words: string): Annotation => {
    const one = mark(words);
    return { ...one, selectors: [one.selectors[0], { ...one.selectors[1], start: 0, end: words.length }] };
  };

  test('are found where they are once', () => {
    expect(findParagraphs(moved('no diesel'), saved)).toEqual({ first: 2, last: 2 });
  });

  test('are not guessed at where they are twice, or not at all', () => {
    expect(findParagraphs(moved('are old'), { ...saved, latest: story })).toEqual({ first: 4, last: 4 });
    expect(findParagraphs(moved('old'), saved)).toBeNull();
    expect(findParagraphs(annotation('passage', 'not in it'), saved)).toBeNull();
    expect(findParagraphs(mark('no diesel'), undefined)).toBeNull();
  });

  test('are looked for in the latest text, too', () => {
    const [, ...others] = story.blocks;
    const first = { ...story, blocks: others.filter(({ role }) => role !== 'quote') };
    expect(findParagraphs(mark('no diesel'), { url: flood.url, first, latest: story })).toEqual({ first: 2, last: 2 });
  });
});

const one = { ...flood, authors: [{ family: 'Okafor', given: 'Amara' }] };

test.each<[Style, string]>([
  ['apa', '(Okafor, 2025, para. 2)'],
  ['harvard', '(Okafor, 2025, para. 2)'],
  ['mla', '(Okafor)'],
  ['chicago-date', '(Okafor 2025)'],
])('%s cites a quotation as %s', (style, expected) => {
  const item = { article: one, annotations: [], text: saved };
  const words = mark('no diesel');
  expect(composeQuotation(words, item, { ...options, style }).plain).toContain(`\n${expected}\n`);
  const cards = [{ key: 'a', annotation: words, article: one, beside: [words], story: saved }];
  const draft = composeDraft({ title: '', thesis: '', sections: [{ heading: '', cards }] }, { ...options, style });
  expect(copyDraft(draft).plain).toContain(`“no diesel” ${expected}.`);
});

test('names several paragraphs, and none of what is not quoted or not saved', () => {
  const { inText } = cite(one, 'apa');
  expect(toPlain(addParagraphs(inText, 'apa', { first: 4, last: 6 }))).toBe('(Okafor, 2025, paras. 4–6)');
  expect(addParagraphs(inText, 'apa', null)).toEqual(inText);
  const name = { ...mark('Lund'), kind: 'actor', facts: { type: 'person', name: 'Ada Lund' } };
  const cards = [name, mark('no diesel')].map((words, at) => ({
    key: `${at}`,
    annotation: words,
    article: one,
    beside: [words],
    ...(at === 0 && { story: saved }),
  }));
  const draft = composeDraft(
    { title: '', thesis: '', sections: [{ heading: '', cards }] },
    { ...options, style: 'apa' },
  );
  expect(copyDraft(draft).plain).not.toContain('para.');
});

test('keeps the italics of Harvard’s “et al.”', () => {
  const authors = ['A', 'B', 'C', 'D'].map((family) => ({ family, given: 'Ida' }));
  const { inText } = cite({ ...flood, authors }, 'harvard');
  expect(addParagraphs(inText, 'harvard', { first: 1, last: 1 })).toEqual([
    { text: '(A ' },
    { text: 'et al.', italic: true },
    { text: ', 2025, para. 1)' },
  ]);
});
