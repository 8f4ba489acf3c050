import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedArticle } from '../../src/model.ts';
import { dayOf, nameDay, nameMonths } from '../../src/present/day-names.ts';
import { t } from '../export/sample-library.ts';

const language = { locale: 'en', t };

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 14, 12) }));
afterEach(() => void vi.useRealTimers());

test('a moment is on the day of its place, and a damaged one on none', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 1).toISOString())).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 10, 25, 23, 59).toISOString())).toBe('2026-11-25');
  expect(dayOf('soon')).toBe('');
});

test.each([
  ['2026-03-14', 'Today'],
  ['2026-03-13', 'Yesterday'],
  ['2026-03-12', 'March 12, 2026'],
  ['2026-03-15', 'March 15, 2026'],
  ['', ''],
])('the day “%s” is named “%s”', (day, name) => expect(nameDay(day, language)).toBe(name));

const articles = new Map(
  ['2025-12-30', '2026-03-02', '2026-03-28', '2025', ''].map((published, at) => [
    `https://news.example/${at}`,
    { published, added: '' } as SavedArticle,
  ]),
);

test.each([
  ['from the first month to the last', [1, 0, 2], 'December 2025 to March 2026'],
  ['once if it is the same', [1, 2], 'March 2026'],
  ['without those whose month is not known', [3, 1, 4, 9], 'March 2026'],
  ['not at all if none is known', [3, 4, 9], ''],
])('the months of some articles are named %s', (_, which, name) => {
  const urls = which.map((at) => `https://news.example/${at}`);
  expect(nameMonths(urls, articles, language)).toBe(name);
});
