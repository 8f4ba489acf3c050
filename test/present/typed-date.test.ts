import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../src/present/typed-date.ts';

const NOW = new Date(2026, 2, 1);

describe('a date that the reader types', () => {
  test.each([
    ['en-GB', '18 November 2019', '2019-11-18'],
    ['en-US', 'November 18, 2019', '2019-11-18'],
    ['en-GB', '18th of nov. 2019', '2019-11-18'],
    ['en-GB', 'Nov 2019', '2019-11'],
    ['en-GB', 'may 2019', '2019-05'],
    ['en-GB', '2019', '2019'],
    ['en-GB', '18/11/2019', '2019-11-18'],
    ['en-GB', '3/4/2019', '2019-04-03'],
    ['en-US', '3/4/2019', '2019-03-04'],
    ['en-US', '18/11/2019', '2019-11-18'],
    ['de', '18.11.2019', '2019-11-18'],
    ['en-US', '2019-11-18', '2019-11-18'],
    ['en-US', '11/2019', '2019-11'],
    ['es', '18 de noviembre de 2019', '2019-11-18'],
    ['fr', '1er août 2019', '2019-08-01'],
    ['fr', 'févr. 2019', '2019-02'],
    ['de', '3. März 2019', '2019-03-03'],
    ['it', '18 novembre 2019', '2019-11-18'],
    ['pt', '18 de março de 2019', '2019-03-18'],
    ['de', 'November 2019', '2019-11'],
    ['en', 'yesterday', '2026-02-28'],
    ['de', 'Gestern', '2026-02-28'],
    ['en', 'today', '2026-03-01'],
    ['en', ' ', ''],
  ])('in %s, “%s” is %s', (locale, typed, iso) => expect(readTypedDate(typed, locale, NOW)).toBe(iso));

  test.each([
    'soon',
    '31 February 2019',
    '18 Smarch 2019',
    '2019-11-18T16:18:00Z',
    '32/11/2019',
    'Nov',
    '18',
    '18 11 19',
    'x'.repeat(100),
  ])('“%s” is none', (typed) => expect(readTypedDate(typed, 'en-GB', NOW)).toBe(null));
});
