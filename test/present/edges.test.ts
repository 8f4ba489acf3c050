import { describe, expect, test } from 'vitest';
import { describeDate, keepFormats } from '../../src/present/date.ts';
import { identifyMeasure, nameMeasure, toMoment } from '../../src/present/measure.ts';
import { readTypedDate } from '../../src/present/typed-date.ts';
import { stringsOf } from '../strings-of.ts';

const british = { t: stringsOf('en'), locale: 'en-GB' };

test.each([
  ['2026-03-14/2026-03-14', '14 March 2026'],
  ['2026-03-14/2026-04-02', '14 March – 2 April 2026'],
  ['2026-03-30/2027-01-02', '30 March 2026 – 2 January 2027'],
  ['2026-03/2026-05', 'March to May 2026'],
  ['2026-03/2026-05-04', 'March to 4 May 2026'],
  ['2026/2026-05', '2026 to May 2026'],
  ['../..', ''],
  ['/2026', 'until 2026'],
  ['2026/', 'since 2026'],
  ['2026-03-14T09:41/..', 'since 14 March 2026, 09:41'],
  ['../2026-03-14', 'until 14 March 2026'],
  ['moon/2026', 'until 2026'],
  ['~', ''],
  ['2026-03~', 'about March 2026'],
  ['09:41', '09:41'],
  ['09:41:20', '09:41'],
  ['2026-03-14T09:41:20', '14 March 2026, 09:41'],
  ['2026-03-14T09:41-05:00', '14 March 2026'],
  ['2026-03-14T09:41+01:00', '14 March 2026'],
  ['0905', '905'],
  ['2026-00', ''],
  ['2026-12', 'December 2026'],
  ['2026-13', ''],
  ['2026-Q1', 'January to March 2026'],
  ['2026-Q4', 'October to December 2026'],
  ['2026-Q5', ''],
  ['2026-H1', 'January to June 2026'],
  ['2026-H2', 'July to December 2026'],
  ['2026-W01', 'the week of 29 December 2025'],
  ['2024-W01', 'the week of 1 January 2024'],
  ['2021-W53', 'the week of 3 January 2022'],
  ['2026-W00', ''],
  ['2026-SP', 'spring 2026'],
  ['2026-WI', 'winter 2026'],
  ['2026-21', 'spring 2026'],
  ['2026-24', 'winter 2026'],
  ['2026-25', ''],
  ['2026-XX', ''],
  ['202X', 'the 2020s'],
  ['202X-03', ''],
  ['20XX', '2000 to 2099'],
  ['-0001', '2 BC'],
])('the date %s is “%s”', (iso, words) =>
  expect(describeDate(iso, british).replace(/[\u2009\u00a0\u202f]/g, ' ')).toBe(words),
);

test('the formats that are kept are no more than a hundred', () => {
  let made = 0;
  const format = keepFormats((locale: string, options: number) => `${locale} ${options} ${++made}`);
  const first = format('en', 0);
  expect([format('en', 0), format('de', 0)]).toEqual([first, 'de 0 2']);
  for (let at = 1; at < 99; at++) format('en', at);
  expect([format('en', 0), made]).toEqual([first, 100]);
  format('en', 100);
  expect(format('en', 0)).toBe('en 0 102');
});

describe('a typed date at the edges', () => {
  const now = new Date(2026, 0, 1);
  test.each<[locale: string, typed: string, iso: string | null]>([
    ['en-GB', 'yesterday', '2025-12-31'],
    ['en-GB', 'tomorrow', null],
    ['en-GB', '29 February 2024', '2024-02-29'],
    ['en-GB', '29 February 2025', null],
    ['en-GB', '31/12/2025', '2025-12-31'],
    ['en-GB', '12/31/2025', '2025-12-31'],
    ['en-US', '12/12/2025', '2025-12-12'],
    ['en-US', '13/12/2025', '2025-12-13'],
    ['en-GB', '13/13/2025', null],
    ['en-GB', '0/1/2025', null],
    ['en-GB', '2025/3', '2025-03'],
    ['en-GB', '2025 13', null],
    ['en-GB', '3/2025', '2025-03'],
    ['en-GB', '3/25', null],
    ['en-GB', '1/2/3/2025', null],
    ['en-GB', '0000', null],
    ['en-GB', '905', null],
    ['en-GB', 'ma 2019', null],
    ['en-GB', 'mar 2019', '2019-03'],
    ['en-GB', 'march april 2019', null],
    ['en-GB', '3 4 march 2019', null],
    ['en-GB', '3 march 2019 2020', null],
    ['en-GB', '3 march 201', null],
    ['en-GB', 'march 19', null],
    ['fr', '3 ju 2019', null],
    ['fr', '3 juil 2019', '2019-07-03'],
    ['fr', '3 jui 2019', null],
    ['fr', 'march 2019', '2019-03'],
    ['en-GB', `3 march 2019${' '.repeat(50)}`, '2019-03-03'],
    ['en-GB', `3 march 2019${' of'.repeat(16)}`, '2019-03-03'],
    ['en-GB', `3 march 2019${' of'.repeat(17)}`, null],
  ])('in %s, “%s” is %s', (locale, typed, iso) => expect(readTypedDate(typed, locale, now)).toBe(iso));
});

test.each<[date: string, moment: string | null]>([
  ['2025-03-14', '2025-03-14'],
  ['2025-03-14T10:00:00Z', '2025-03-14'],
  ['2025-03', '2025-03-01'],
  ['2025', '2025-01-01'],
  ['2025-Q1', '2025-01-01'],
  ['2025-Q4', '2025-10-01'],
  ['2025-W01', '2025-01-04'],
  ['2025-W11', '2025-03-15'],
  ['2024/2025', '2025-01-01'],
  ['2024/..', '2024-01-01'],
  ['2024/', '2024-01-01'],
  ['2025-Q5', null],
  ['moon', null],
  ['', null],
])('the moment of %s is %s', (date, moment) => {
  const found = toMoment(date);
  expect(Number.isNaN(found) ? null : new Date(found).toISOString().slice(0, 10)).toBe(moment);
});

test.each<[facts: object, name: string | null]>([
  [{ form: 'money', value: 3, unit: 'USD' }, 'USD'],
  [{ form: 'count', value: 0, counted: ' Small  Boats ' }, 'small boats'],
  [{ form: 'share', value: 3, unit: '%', counted: 'voters' }, '% · voters'],
  [{ form: 'share', value: 3, unit: '%', change: 'by' }, null],
  [{ form: 'share', value: 3, unit: '%', change: 'to' }, '%'],
  [{ form: 'date', value: 3 }, null],
  [{ form: 'score', value: 3, unit: 'x' }, null],
  [{ form: 'count', value: '3', counted: 'boats' }, null],
  [{ form: 'unheard-of', value: 3 }, 'unheard-of'],
  [{ value: 3, unit: 4 }, ''],
])('%j measures %s', (facts, name) => {
  const measure = identifyMeasure(facts as never);
  expect(measure && nameMeasure(measure, british.t)).toBe(name);
});
