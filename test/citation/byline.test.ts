import { expect, test } from 'vitest';
import { nextPart, readTyped, sortedBy, type TypedAuthor, toTyped } from '../../src/author/typed-author.ts';
import { mergeCorrections } from '../../src/citation/corrections.ts';
import type { SavedArticle } from '../../src/model.ts';

const typed = (text: string, own: Partial<TypedAuthor> = {}): TypedAuthor => ({
  ...{ id: 0, text, isBody: false, author: null, from: null },
  ...own,
});

test('authors whose names are not changed stay as they are', () => {
  const authors = [
    { family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der' },
    { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { family: 'García Márquez', given: 'Gabriel' },
    { family: 'Madonna' },
    { literal: 'World Health Organization' },
  ];
  expect(toTyped(authors).map((one) => readTyped(one))).toEqual(authors);
});

test.each<[TypedAuthor, object | null]>([
  [typed('Cy  van der Berg '), { family: 'Berg', given: 'Cy', 'non-dropping-particle': 'van der' }],
  [typed('García Márquez, Gabriel'), { family: 'García Márquez', given: 'Gabriel' }],
  [typed('Emily Post'), { family: 'Post', given: 'Emily' }],
  [typed('Marks and Spencer', { isBody: true }), { literal: 'Marks and Spencer' }],
  [typed(' ', { isBody: true }), null],
  [typed(''), null],
])('%j is read', (one, expected) => expect(readTyped(one)).toEqual(expected));

test('a name is sorted by another part on request, and by each in turn', () => {
  const first = typed('Gabriel García Márquez');
  expect(sortedBy(first)).toBe('Márquez');
  const second = nextPart(first);
  expect(sortedBy(second)).toBe('Gabriel García Márquez');
  const third = nextPart(second);
  expect(readTyped(third)).toEqual({ family: 'García Márquez', given: 'Gabriel' });
  expect(sortedBy(nextPart(third))).toBe('Márquez');
  expect(sortedBy(typed('BBC', { isBody: true }))).toBe('');
});

test('what the page says is no correction, and the rest is kept', () => {
  const page: SavedArticle = {
    ...{ url: 'https://a.example/1', title: 'Flood', site: 'The Gazette', lang: 'en', added: '2026-01-01T00:00:00Z' },
    ...{ published: '2025-03-14T09:00:00Z', byline: 'Ida Berg' },
  };
  const authors = [{ family: 'Roe', given: 'Tomas' }];
  expect(mergeCorrections(page, { title: 'Flood' })).toBe(null);
  expect(mergeCorrections(page, { published: '2025-03-14' })).toBe(null);
  expect(mergeCorrections(page, { site: '' })).toBe(null);
  expect(mergeCorrections(page, { authors: [{ family: 'Berg', given: 'Ida' }] })).toBe(null);
  expect(mergeCorrections(page, { published: '' })).toEqual({ published: '' });
  const corrected = { title: 'The flood', byline: 'T. Roe' };
  expect(mergeCorrections({ ...page, corrected }, { authors })).toEqual({ title: 'The flood', authors });
  expect(mergeCorrections({ ...page, corrected }, { title: 'Flood' })).toEqual({ byline: 'T. Roe' });
  const { byline: _, ...anonymous } = page;
  expect(mergeCorrections(anonymous, { authors: [] })).toEqual({ authors: [] });
});
