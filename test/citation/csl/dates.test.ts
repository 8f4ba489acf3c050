import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/citation/dates.ts';
import { entry } from './read.ts';

const local = (attributes = 'form="text"', parts = '') => `<date variable="issued" ${attributes}>${parts}</date>`;

describe('a date in a form of the language', () => {
  test.each([
    ['en-US', 'form="text"', 'March 4, 2025'],
    ['en-US', 'form="numeric"', '03/04/2025'],
    ['en-GB', 'form="text"', '4 March 2025'],
    ['de-DE', 'form="text"', '4. März 2025'],
    ['de-AT', 'form="numeric"', '04.03.2025'],
    ['es', 'form="text"', '4 de marzo de 2025'],
    ['fr-FR', 'form="text"', '4 mars 2025'],
    ['it', 'form="text"', '4 marzo 2025'],
    ['pt-BR', 'form="text"', '4 de março de 2025'],
    ['nl-NL', 'form="text"', '4 maart 2025'],
    ['en-US', 'form="text" date-parts="year-month"', 'March 2025'],
    ['en-US', 'form="text" date-parts="year"', '2025'],
  ])('%s, %s', (reader, attributes, expected) => expect(entry(local(attributes), {}, { reader })).toBe(expected));

  test.each<[Day, string]>([
    [{ year: 2025, month: 3 }, 'March 2025'],
    [{ year: 2025 }, '2025'],
  ])('%j', (day, expected) => expect(entry(local(), { day })).toBe(expected));

  test('the style changes parts of it', () => {
    const parts = '<date-part name="month" form="short" strip-periods="true"/><date-part name="day" form="ordinal"/>';
    expect(entry(local('form="text"', parts), { day: { year: 2025, month: 9, day: 22 } })).toBe('Sept 22nd, 2025');
  });

  test('ordinals of days', () => {
    const ordinal = (day: number, reader: string) =>
      entry(
        '<date variable="issued"><date-part name="day" form="ordinal"/></date>',
        { day: { year: 2025, month: 1, day } },
        { reader },
      );
    expect([1, 2, 3, 4, 11, 12, 13, 21, 31].map((day) => ordinal(day, 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '31st',
    ]);
    expect([1, 2].map((day) => ordinal(day, 'fr'))).toEqual(['1ᵉʳ', '2']);
  });
});

test('a date in parts that the style names', () => {
  const parts =
    '<date-part name="day" form="numeric-leading-zeros"/><date-part name="month" form="numeric"/><date-part name="year" form="short" font-weight="bold"/>';
  expect(entry(`<date variable="issued" delimiter="." prefix="(" suffix=")">${parts}</date>`)).toBe('(04.3.<b>25</b>)');
  expect(entry(`<date variable="accessed"><date-part name="year"/></date>`, { accessed: null, title: 'None' })).toBe(
    'None',
  );
});

describe('terms and forms of the style', () => {
  const rest = (tag: string) => `<locale ${tag}><style-options punctuation-in-quote="false"/>
    <date form="text" delimiter="-"><date-part name="year"/><date-part name="month" form="numeric"/></date>
    <terms><term name="accessed">seen</term><term name="page"><single>p</single><multiple>pp</multiple></term></terms></locale>`;
  const all = `<text term="accessed" suffix=" "/>${local()}<text term="page" plural="true" prefix=" "/><text variable="title" quotes="true" prefix=" " suffix=","/>`;

  test.each(['', 'xml:lang="en"', 'xml:lang="en-US"'])('%s take the place of those of the language', (tag) =>
    expect(entry(all, {}, { rest: rest(tag) })).toBe('seen 2025-3 pp “Ministers agree flood fund”,'),
  );

  test('of another language stay out', () =>
    expect(entry('<text term="accessed"/>', {}, { rest: rest('xml:lang="de"') })).toBe('accessed'));

  test('the language of the style goes before that of the reader', () => {
    const attributes = 'class="in-text" default-locale="de-DE"';
    expect(entry('<text term="accessed"/>', {}, { attributes, reader: 'fr' })).toBe('zugegriffen');
  });
});
