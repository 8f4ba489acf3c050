import { describe, expect, test, vi } from 'vitest';
import { listSections, listUnused, listUsed, readOutline, readQuotes } from '../../src/export/outline.ts';
import { itemKey, type OutlineSection, type SavedArticle } from '../../src/model.ts';
import { moveKey, step } from '../../src/present/list-places.ts';
import type { OpenCollection } from '../../src/storage/collections.ts';
import { dropEmpty, movePart, moveSection, setText } from '../../src/storage/sections.ts';
import { annotation, flood } from './sample-library.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const saved = '2025-03-20T09:00:00.000Z';
const one = { ...flood, url: 'https://news.example/1', note: 'Ask the clerk.' } as SavedArticle;
const two = { ...flood, url: 'https://news.example/2', saved } as SavedArticle;
const first = annotation('passage', 'First.', {}, { url: one.url, id: 'a1' });
const second = annotation('quote', '“Second.”', { form: 'direct' }, { url: one.url, id: 'a2', updated: 'later' });
// Only saved with its article.
const found = annotation('quote', '“Found.”', {}, { url: two.url, id: 'a3' });
const figure = annotation('figure', '12', {}, { url: two.url, id: 'a4', updated: 'later' });

const open = (sections: OutlineSection[], items = [{ article: one.url }, { annotation: 'a4' }, { annotation: 'a1' }]) =>
  ({
    collection: { id: 'c', name: 'Essay', note: '', items, sections, created: saved, updated: saved },
    articles: new Map([one, two].map((article) => [article.url, article])),
    annotations: new Map([second, first, found, figure].map((each) => [each.id, each])),
    texts: new Map(),
  }) as OpenCollection;

const names = (cards: { part: Parameters<typeof itemKey>[0] }[]) => cards.map(({ part }) => itemKey(part));

test('the cards are the notes of articles and the reader’s own annotations, in the order of the members, each once', () => {
  expect(names(listUnused(open([])))).toEqual([
    `article ${one.url}`,
    'annotation a1',
    'annotation a2',
    'annotation a4',
  ]);
  const whole = open([], [{ article: two.url }] as never);
  expect(names(listUnused(whole))).toEqual(['annotation a4']);
  expect(names(listUnused(whole, true))).toEqual(['annotation a3']);
});

test('what is in a section is used, once; what was deleted is left out', () => {
  const parts = [{ annotation: 'a1' }, { annotation: 'gone' }, { annotation: 'a1' }, { id: 't', text: '' }];
  const outline = open([{ heading: 'A', parts }]);
  expect(listUsed(outline).map(names)).toEqual([['annotation a1', 'text t']]);
  expect(names(listUnused(outline))).not.toContain('annotation a1');
  expect(readOutline(outline).sections).toMatchObject([
    { heading: 'A', cards: [{ key: 'annotation a1' }, { text: '' }] },
  ]);
});

test('without sections there is one to begin with', () => {
  expect(listSections(open([]))).toEqual([{ heading: '', parts: [] }]);
});

test('all quotes are those of the draft, and then the others, without figures and notes', () => {
  const { sections } = readQuotes(open([{ heading: 'A', parts: [{ annotation: 'a2' }] }]));
  expect(sections[0]?.cards.map(({ key }) => key)).toEqual(['annotation a2', 'annotation a1']);
});

describe('a part', () => {
  const sections = [
    { heading: 'A', parts: [{ annotation: 'a1' }, { annotation: 'a2' }] },
    { heading: 'B', parts: [{ id: 't', text: 'So?' }] },
  ];
  const keys = (all: OutlineSection[]) => all.map(({ parts }) => parts.map(itemKey));

  test.each<[string, Parameters<typeof movePart>[2], string[][]]>([
    [
      'to the end of another section',
      { section: 1, next: undefined },
      [['annotation a2'], ['text t', 'annotation a1']],
    ],
    ['before a part', { section: 1, next: 'text t' }, [['annotation a2'], ['annotation a1', 'text t']]],
    ['within its section', { section: 0, next: undefined }, [['annotation a2', 'annotation a1'], ['text t']]],
    ['out of the draft', null, [['annotation a2'], ['text t']]],
  ])('goes %s', (_, place, expected) =>
    expect(keys(movePart(sections, { annotation: 'a1' }, place))).toEqual(expected),
  );

  test('that is text is changed, and a section moves', () => {
    expect(setText(sections, 'text t', 'Yes.', 'So?')[1]?.parts).toEqual([{ id: 't', text: 'Yes.' }]);
    expect(() => setText(sections, 'text t', 'Yes.', 'Was that so?')).toThrow('NoteConflict');
    expect(setText(sections, 'text gone', 'Yes.', '')).toEqual(sections);
    expect(moveSection(sections, 1, -1).map(({ heading }) => heading)).toEqual(['B', 'A']);
    expect(moveSection(sections, 5, 1)).toEqual(sections);
  });
});

describe('a new paragraph', () => {
  const sections = [{ heading: 'A', parts: [{ annotation: 'a1' }] }];
  const added = { section: 0, part: { id: 't', text: '' } };

  test('has its place once something is written in it', () => {
    expect(setText(sections, 'text t', ' ', '', added)).toEqual(sections);
    const written = setText(sections, 'text t', 'So', '', added);
    expect(written[0]?.parts).toEqual([{ annotation: 'a1' }, { id: 't', text: 'So' }]);
    expect(setText(written, 'text t', 'So?', 'So', added)[0]?.parts).toHaveLength(2);
    expect(setText(sections, 'text t', 'So', '', { ...added, section: 7 })[0]?.parts).toHaveLength(2);
  });

  test('is dropped when it was emptied, but not what another editor wrote in it', () => {
    const written = setText(sections, 'text t', 'So?', '', added);
    expect(dropEmpty(written, 'text t', 'So?')).toEqual(sections);
    expect(dropEmpty(written, 'text t', 'What I read')).toEqual(written);
  });
});

describe('the arrow keys', () => {
  const others = [['a', 'b'], [], ['c']];
  test.each<[string, ReturnType<typeof step> | null, 1 | -1, ReturnType<typeof step>]>([
    ['go down in a list', { list: 0, at: 0 }, 1, { list: 0, at: 1 }],
    ['go to its end', { list: 0, at: 1 }, 1, { list: 0, at: 2 }],
    ['go on in the next list', { list: 0, at: 2 }, 1, { list: 1, at: 0 }],
    ['go back to the end of the one before', { list: 2, at: 0 }, -1, { list: 1, at: 0 }],
    ['stay at the end', { list: 2, at: 1 }, 1, { list: 2, at: 1 }],
    ['stay at the start', { list: 0, at: 0 }, -1, { list: 0, at: 0 }],
    ['bring in what is in no list, at the start', null, 1, { list: 0, at: 0 }],
    ['or at the end', null, -1, { list: 2, at: 1 }],
  ])('%s', (_, place, by, expected) => expect(step(others, place, by)).toEqual(expected));

  test('the lists have the item where it is then', () => {
    expect(moveKey([['a', 'b'], ['c']], 'a', { list: 1, at: 1 })).toEqual([['b'], ['c', 'a']]);
    expect(moveKey([['a', 'b'], ['c']], 'new', { list: 0, at: 1 })).toEqual([['a', 'new', 'b'], ['c']]);
  });
});
