import { describe, expect, test } from 'vitest';
import {
  parseDecade,
  parseDigits,
  parseFraction,
  parseRoman,
  parseSuperscript,
  toAsciiDigits,
} from '../../src/findings/figure/digits.ts';
import { listIntlWords } from '../../src/findings/figure/intl-words.ts';
import {
  countWeeks,
  findWeek,
  findWeekday,
  formatWeek,
  nameSeason,
  resolve,
} from '../../src/findings/figure/resolve.ts';
import { canChange, type Form, round } from '../../src/findings/figure/types.ts';
import { readShortYear } from '../../src/findings/figure/years.ts';

test('digits of every script', () => {
  for (const zero of '٠۰०০੦૦௦౦๐０') {
    const start = zero.codePointAt(0) ?? 0;
    expect(toAsciiDigits(String.fromCodePoint(start, start + 1, start + 8, start + 9))).toBe('0189');
    expect(toAsciiDigits(String.fromCodePoint(start + 5, start))).toBe('50');
  }
  expect(toAsciiDigits('1.234')).toBe('1.234');
  expect(toAsciiDigits('𝟗')).toBe('𝟗');
});

test.each<[written: string, point: number | null, comma: number | null]>([
  ['7', 7, 7],
  ['1,234', 1234, 1.234],
  ['1.234', 1.234, 1234],
  ['1,234.5', 1234.5, 1234.5],
  ['1.234,5', 1234.5, 1234.5],
  ['12,34,567', 1_234_567, 1_234_567],
  ['1.234.567', 1_234_567, 1_234_567],
  ['0,234', 0.234, 0.234],
  ['12,5', 12.5, 12.5],
  ['7503.274', 7503.274, null],
  ['7503,274', null, 7503.274],
  ['1.2.3', null, null],
  ['1234567890'.repeat(3), 1.2345678901234568e29, 1.2345678901234568e29],
  [`${'1234567890'.repeat(3)}1`, null, null],
])('the number %s', (written, point, comma) => {
  expect([parseDigits(written, '.'), parseDigits(written, ',')]).toEqual([point, comma]);
});

test('fractions and superscripts', () => {
  expect(['¼', '½', '¾', '⅐', '⅚', '⅞', '1', '⅟'].map(parseFraction)).toEqual([
    0.25,
    0.5,
    0.75,
    1 / 7,
    5 / 6,
    0.875,
    null,
    null,
  ]);
  expect(['⁰', '¹', '²', '³', '⁴', '⁹', '2', 'ⁿ'].map(parseSuperscript)).toEqual([0, 1, 2, 3, 4, 9, null, null]);
});

test('Roman numerals', () => {
  const words = [
    'I',
    'IV',
    'VI',
    'IX',
    'XI',
    'XIV',
    'XIX',
    'XXI',
    'XXe',
    'Ier',
    'XIXème',
    'XXXVII',
    'XXXVIII',
    'L',
    'xx',
    '',
  ];
  expect(words.map(parseRoman)).toEqual([1, 4, 6, 9, 11, 14, 19, 21, 20, 1, 19, 37, null, null, null, null]);
});

test('decades', () => {
  const digits = ['1970', '1500', '1490', '2090', '2100', '1975', '10', '20', '30', '90', '00', '75'];
  expect(digits.map(parseDecade)).toEqual([
    '197X',
    '150X',
    null,
    '209X',
    null,
    null,
    '201X',
    '202X',
    '193X',
    '199X',
    null,
    null,
  ]);
});

test('years of two digits end 15 years after the story', () => {
  expect(['00', '41', '42', '99', '7', '123'].map((digits) => readShortYear(digits, '2026-03-10'))).toEqual([
    '2000',
    '2041',
    '1942',
    '1999',
    null,
    null,
  ]);
  expect(['14', '15', '99'].map((digits) => readShortYear(digits, '1999'))).toEqual(['2014', '1915', '1999']);
  expect(['40', '41'].map((digits) => readShortYear(digits))).toEqual(['2040', '1941']);
});

describe('weeks and days of a month', () => {
  test.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-01', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2025-12-28', '2025-W52'],
    ['2026-03-08', '2026-W10'],
    ['2026-03-09', '2026-W11'],
  ])('%s is in %s', (day, week) => {
    expect(formatWeek(new Date(`${day}T00:00:00Z`))).toBe(week);
  });

  test('how many weeks a year has', () => {
    expect([2015, 2016, 2020, 2021, 2026, 2027].map(countWeeks)).toEqual([53, 52, 53, 52, 53, 52]);
  });

  test('the n-th weekday, and the last where there are fewer', () => {
    expect([1, 2, 4, 5, 99].map((n) => findWeekday('2026-03', 7, n))).toEqual([
      '2026-03-01',
      '2026-03-08',
      '2026-03-22',
      '2026-03-29',
      '2026-03-29',
    ]);
    expect([1, 5].map((n) => findWeekday('2026-03', 1, n))).toEqual(['2026-03-02', '2026-03-30']);
    expect([1, 5].map((n) => findWeekday('2026-02', 6, n))).toEqual(['2026-02-07', '2026-02-28']);
    expect([1, 5].map((n) => findWeekday('2024-02', 4, n))).toEqual(['2024-02-01', '2024-02-29']);
    expect([1, 5].map((n) => findWeekday('2026-12', 5, n))).toEqual(['2026-12-04', '2026-12-25']);
  });

  test('the n-th week', () => {
    expect([1, 2, 5].map((n) => findWeek('2026-01', n))).toEqual(['2026-W01', '2026-W02', '2026-W05']);
    expect([1, 5].map((n) => findWeek('2026-02', n))).toEqual(['2026-W06', '2026-W09']);
  });

  test('seasons', () => {
    expect([1, 2, 3, 4].map(nameSeason)).toEqual(['SP', 'SU', 'FA', 'WI']);
  });
});

test('what is no date is not resolved', () => {
  expect(resolve({ first: 0, last: 1, form: 'number', value: 12 }, '2026-03-10', null)).toBeNull();
  expect(resolve({ first: 0, last: 1, form: 'date', value: '2025' }, '2026-13-01', null)).toBeNull();
  expect(resolve({ first: 0, last: 1, form: 'date' }, '2026-03-10', null)).toBeNull();
});

test('which figures rise and fall', () => {
  const forms: Form[] = [
    'count',
    'money',
    'percent',
    'measure',
    'rate',
    'fraction',
    'number',
    'ordinal',
    'score',
    'duration',
    'age',
  ];
  expect(forms.filter((form) => !canChange(form))).toEqual(['ordinal', 'score', 'duration', 'age']);
});

test('rounding removes what floating point adds', () => {
  expect([2.3 * 1e9, 0.1 + 0.2, 1e21, 1 / 3].map(round)).toEqual([2_300_000_000, 0.3, 1e21, 0.333333333333]);
});

test('months, weekdays and large numbers of a language without a lexicon', () => {
  const words = listIntlWords('pl');
  const named = (tag: string) => words.filter(([as]) => as === tag).map(([, word, value]) => `${word} ${value}`);
  expect(named('weekday-name')).toEqual([
    'poniedziałek 1',
    'wtorek 2',
    'środa 3',
    'czwartek 4',
    'piątek 5',
    'sobota 6',
    'niedziela 7',
  ]);
  expect(named('month-name')).toEqual(
    expect.arrayContaining(['styczeń 1', 'stycznia 1', 'maja 5', 'grudzień 12', 'grudnia 12']),
  );
  expect(named('month-name')).toHaveLength(24);
  expect(new Set(named('scale'))).toEqual(
    new Set([
      'tysiąc 1000',
      'tysiące 1000',
      'tysięcy 1000',
      'milion 1000000',
      'miliony 1000000',
      'milionów 1000000',
      'miliard 1000000000',
      'miliardy 1000000000',
      'miliardów 1000000000',
      'bilion 1000000000000',
      'biliony 1000000000000',
      'bilionów 1000000000000',
    ]),
  );
  expect(listIntlWords('xx-none')).toEqual([]);
});
