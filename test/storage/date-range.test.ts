import { expect, test } from 'vitest';
import { isWithin, readDateRange, writeDateRange } from '../../src/storage/search-index.ts';

test.each([
  ['2025-03-14', '2025', true],
  ['2025-03-14', '2025-03', true],
  ['2025-03', '2025-03', true],
  ['2025-03-14', '2025-04', false],
  ['2025-03-14', '2025-03-14/2025-03-20', true],
  ['2025-03-20', '2025-03-14/2025-03-20', true],
  ['2025-03-21', '2025-03-14/2025-03-20', false],
  ['2025-03-13', '2025-03-14/2025-03-20', false],
  ['2026-01-01', '2025-03-14/..', true],
  ['2025-03-13', '2025-03-14/..', false],
  ['1999-12-31', '../2000-01-01', true],
  // A month that is only partly in the range matches, because the day is not known.
  ['2025-03', '2025-03-14/..', true],
  ['2025-02', '2025-03-14/..', false],
])('%s is of %s: %s', (day, chosen, is) => expect(isWithin(day, chosen)).toBe(is));

test.each([
  ['2025-03-14', '2025-04-01', '2025-03-14/2025-04-01'],
  ['2025-04-01', '2025-03-14', '2025-03-14/2025-04-01'],
  ['2025-04-01', '', '2025-04-01/..'],
  ['', '2025-04-01', '../2025-04-01'],
])('from “%s” to “%s” is %s', (from, until, stretch) => {
  expect(writeDateRange(from, until)).toBe(stretch);
  expect(readDateRange(stretch)).toEqual([from, until].sort((a, b) => (a && b ? a.localeCompare(b) : 0)));
});

test('a year and a month are not date ranges', () => {
  expect(readDateRange('2025')).toBeNull();
  expect(readDateRange('2025-03')).toBeNull();
});
