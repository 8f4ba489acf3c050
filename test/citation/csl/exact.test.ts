// What styles from files write with every combination of some attributes: test/citation/exact.
//   npx vitest run --config test/vitest.config.ts --project unit test/citation/csl/exact.test.ts -u      writes it anew
import { expect, test } from 'vitest';
import type { Day } from '../../../src/citation/dates.ts';
import type { Author } from '../../../src/model.ts';
import { entry } from './read.ts';

const save = (lines: string[], name: string) =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../exact/csl-${name}.txt`);

const PEOPLE: Author[] = [
  { family: 'Berg', given: 'Cy', 'non-dropping-particle': 'van der' },
  { family: 'Okafor', given: 'Amara J.' },
  { literal: 'Ministry of Tides' },
  { family: 'Roe', given: 'Tom', suffix: 'Jr.' },
];

test('lists of names', async () => {
  const lines = ['', 'name-as-sort-order="first"', 'name-as-sort-order="all"'].flatMap((order) =>
    ['', 'and="text"', 'and="symbol" delimiter="; "'].flatMap((and) =>
      ['', 'always', 'never', 'contextual', 'after-inverted-name'].flatMap((precedes) =>
        ['', '4/1', '4/2', '3/1/last', '2/1'].flatMap((cut) => {
          const [least, first, last] = cut.split('/');
          const etAl = cut && `et-al-min="${least}" et-al-use-first="${first}" ${last ? 'et-al-use-last="true"' : ''}`;
          const before = precedes && `delimiter-precedes-last="${precedes}" delimiter-precedes-et-al="${precedes}"`;
          const name = `<names variable="author"><name ${order} ${and} ${before} ${etAl}/></names>`;
          const counts = cut ? [2, 3, 4] : [2, 4];
          const shown = counts.map((count) => entry(name, { authors: PEOPLE.slice(0, count) }));
          return [`${[order, and, precedes, cut].filter(Boolean).join(' ')}: ${shown.join(' | ')}`];
        }),
      ),
    ),
  );
  await save(lines, 'names');
});

test('dates', async () => {
  const DAYS: (Day | null)[] = [
    { year: 2025, month: 3, day: 1 },
    { year: 2025, month: 12, day: 22 },
    { year: 2025, month: 9 },
    { year: 905 },
    null,
  ];
  const part = (name: string, attributes = '') => `<date-part name="${name}" ${attributes}/>`;
  const DATES = [
    '<date variable="issued" form="text"/>',
    '<date variable="issued" form="numeric"/>',
    '<date variable="issued" form="text" date-parts="year-month"/>',
    '<date variable="issued" form="numeric" date-parts="year"/>',
    `<date variable="issued" form="text">${part('month', 'form="short"')}${part('year', 'form="short"')}</date>`,
    `<date variable="issued" form="text" text-case="uppercase">${part('day', 'form="ordinal"')}</date>`,
    `<date variable="issued" delimiter="/">${part('day')}${part('month', 'form="numeric-leading-zeros"')}${part('year')}</date>`,
    `<date variable="issued">${part('month', 'form="short" strip-periods="true" suffix=" "')}${part('year', 'font-style="italic"')}</date>`,
    `<date variable="accessed" prefix="seen ">${part('day', 'form="numeric-leading-zeros" suffix=". "')}${part('month', 'text-case="uppercase"')}</date>`,
  ];
  const lines = DATES.flatMap((date) =>
    ['en-US', 'en-GB', 'de', 'fr', 'pt-BR', 'sv', 'xx'].map(
      (reader) => `${reader} ${date}: ${DAYS.map((day) => entry(date, { day }, { reader })).join(' | ')}`,
    ),
  );
  await save(lines, 'dates');
});

test('marks that meet', async () => {
  const WORDS = [
    'Rain',
    'Rain?',
    'Rain.',
    'Rain …',
    'They said “no”',
    '“No” is all',
    'It’s ‘so “and” so’',
    'Rain, again:',
  ];
  const SUFFIXES = ['', '.', ',', ': ', '; ', '? ', '.”'];
  const lines = WORDS.flatMap((title) =>
    ['en-US', 'en-GB', 'de', 'fr'].flatMap((reader) =>
      ['', 'quotes="true"'].map((quotes) => {
        const shown = SUFFIXES.map((suffix) =>
          entry(
            `<text variable="title" ${quotes} suffix="${suffix}"/><text variable="container-title" ${quotes} prefix=". "/>`,
            { title, site: 'The “Tide”' },
            { reader, suffix: '.' },
          ),
        );
        return `${title} ${reader} ${quotes}: ${shown.join(' | ')}`;
      }),
    ),
  );
  await save(lines, 'marks');
});

test('the ordinals of a style take the place of all of the language', () => {
  const term = (name: string, text: string) => `<term name="${name}">${text}</term>`;
  const rest = `<locale><terms>${term('ordinal', 'º')}${term('ordinal-02', 'ª')}</terms></locale>`;
  const days = [1, 2, 3, 11, 12, 22].map((day) =>
    entry(
      '<date variable="issued"><date-part name="day" form="ordinal"/></date>',
      { day: { year: 2025, month: 1, day } },
      { rest },
    ),
  );
  expect(days).toEqual(['1º', '2ª', '3º', '11º', '12ª', '22ª']);
});

test.each([
  ['is-numeric="container-title"', '12', 'yes'],
  ['is-numeric="container-title"', 'a12b', 'yes'],
  ['is-numeric="container-title"', 'ab12', 'no'],
  ['is-numeric="container-title"', '12 a', 'no'],
  ['variable="year-suffix"', 'Tide', 'no'],
  ['variable="year-suffix" match="none"', 'Tide', 'yes'],
  ['position="subsequent"', 'Tide', 'no'],
  ['position="ibid near-note"', 'Tide', 'no'],
  ['unheard-of="yes"', 'Tide', 'yes'],
])('%s of “%s” is met: %s', (condition, site, expected) => {
  const choose = `<choose><if ${condition}><text value="yes"/></if><else><text value="no"/></else></choose>`;
  expect(entry(choose, { site })).toBe(expected);
});
