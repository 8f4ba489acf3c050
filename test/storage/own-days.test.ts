import { expect, test } from 'vitest';
import type { SavedArticle } from '../../src/model.ts';
import { dayOf } from '../../src/present/day-names.ts';
import { listDays } from '../../src/storage/own-days.ts';
import type { OwnEntry } from '../../src/storage/search-index.ts';

const article = (url: string, changes: Partial<SavedArticle> = {}): SavedArticle => ({
  url,
  title: url,
  lang: 'en',
  added: '2026-03-10T12:00:00.000Z',
  ...changes,
});

const entry = (id: string, url: string, moment: string, hasNote = false): OwnEntry => ({
  id,
  url,
  moment,
  hasNote,
  tags: [],
});

const entries = [
  entry('3', 'a', '2026-03-14T12:00:00.000Z'),
  entry('2', 'b', '2026-03-14T11:00:00.000Z', true),
  entry('1', 'a', '2026-03-14T10:00:00.000Z'),
  entry('0', 'a', '2026-03-12T10:00:00.000Z'),
];
const articles = [article('a', { note: 'Ask.' }), article('b'), article('c', { saved: '2026-03-13T12:00:00.000Z' })];

const list = (shown: Parameters<typeof listDays>[2]) =>
  listDays(entries, articles, shown).map(({ day, url, ids, hasPageNote }) => [day, url, ids.join(), hasPageNote]);

test('what was made is listed by day and under its article; what was only saved on the day of that', () => {
  expect(list('all')).toEqual([
    ['2026-03-14', 'a', '3,1', true],
    ['2026-03-14', 'b', '2', false],
    ['2026-03-13', 'c', '', false],
    ['2026-03-12', 'a', '0', false],
  ]);
});

test('highlights are listed without notes on pages, and notes without what has none', () => {
  expect(list('highlights').map(([day, url]) => [day, url])).toEqual([
    ['2026-03-14', 'a'],
    ['2026-03-14', 'b'],
    ['2026-03-12', 'a'],
  ]);
  expect(list('notes')).toEqual([
    ['2026-03-14', 'b', '2', false],
    ['2026-03-10', 'a', '', true],
  ]);
});

test('a damaged moment is of no day', () => {
  expect(dayOf('soon')).toBe('');
  expect(listDays([entry('1', 'a', 'soon')], [], 'all')).toMatchObject([{ day: '', url: 'a', ids: ['1'] }]);
});
