import { describe, expect, test } from 'vitest';
import type { Author } from '../../../src/model.ts';
import { entry, type flood } from './read.ts';

const names = (attributes = '', parts = '') => `<names variable="author"><name ${attributes}>${parts}</name></names>`;

const amara: Author = { family: 'Okafor', given: 'Amara Jane' };
const cy: Author = { family: 'Berg', given: 'Cy', 'non-dropping-particle': 'van der' };
const jean: Author = { family: 'Humboldt', given: 'Jean-Paul', 'dropping-particle': 'von', suffix: 'Jr.' };
const body: Author = { literal: 'Ministry of Water' };

describe('one name', () => {
  test.each<[attributes: string, author: Author, expected: string]>([
    ['', amara, 'Amara Jane Okafor'],
    ['form="short"', cy, 'van der Berg'],
    ['', jean, 'Jean-Paul von Humboldt Jr.'],
    ['name-as-sort-order="all"', amara, 'Okafor, Amara Jane'],
    ['name-as-sort-order="all"', jean, 'Humboldt, Jean-Paul von, Jr.'],
    ['name-as-sort-order="all"', cy, 'Berg, Cy van der'],
    ['name-as-sort-order="all" demote-non-dropping-particle="never"', cy, 'van der Berg, Cy'],
    ['name-as-sort-order="all" demote-non-dropping-particle="sort-only"', cy, 'van der Berg, Cy'],
    ['name-as-sort-order="all" sort-separator=" "', amara, 'Okafor Amara Jane'],
    ['initialize-with=". "', amara, 'A. J. Okafor'],
    ['initialize-with="."', amara, 'A.J. Okafor'],
    ['initialize-with=""', jean, 'J-P von Humboldt Jr'],
    ['initialize-with="."', jean, 'J.-P. von Humboldt Jr.'],
    ['initialize-with="." initialize-with-hyphen="false"', jean, 'J.P. von Humboldt Jr.'],
    ['initialize-with=". "', { family: 'Rowling', given: 'J.K.' }, 'J. K. Rowling'],
    ['initialize-with="." initialize="false"', { family: 'Rowling', given: 'Joanne K.' }, 'Joanne K. Rowling'],
    ['initialize-with="."', body, 'Ministry of Water'],
    ['name-as-sort-order="all"', { family: 'd’Arc', given: 'Ó' }, 'd’Arc, Ó'],
    ['', { family: '王', given: '伟' }, '王伟'],
    ['', { family: 'Madonna' }, 'Madonna'],
    ['font-style="italic"', amara, '<i>Amara Jane Okafor</i>'],
  ])('with %s: %j', (attributes, author, expected) =>
    expect(entry(names(attributes), { authors: [author] })).toBe(expected),
  );

  test('its parts look as the style has it', () => {
    const parts =
      '<name-part name="family" text-case="uppercase" font-weight="bold"/><name-part name="given" prefix="~"/>';
    expect(entry(names('', parts), { authors: [amara] })).toBe('~Amara Jane <b>OKAFOR</b>');
    expect(entry(names('', parts), { authors: [body] })).toBe('<b>MINISTRY OF WATER</b>');
  });
});

describe('several names', () => {
  const three = [amara, cy, body];
  test.each<[attributes: string, authors: Author[], expected: string]>([
    ['form="short"', three, 'Okafor, van der Berg, Ministry of Water'],
    ['form="short" delimiter="; "', three, 'Okafor; van der Berg; Ministry of Water'],
    ['form="short" and="text"', three, 'Okafor, van der Berg, and Ministry of Water'],
    ['form="short" and="symbol"', three.slice(1), 'van der Berg & Ministry of Water'],
    ['form="short" and="text" delimiter-precedes-last="never"', three, 'Okafor, van der Berg and Ministry of Water'],
    ['form="short" and="text" delimiter-precedes-last="always"', three.slice(1), 'van der Berg, and Ministry of Water'],
    [
      'and="text" name-as-sort-order="first" delimiter-precedes-last="after-inverted-name"',
      [amara, cy],
      'Okafor, Amara Jane, and Cy van der Berg',
    ],
    ['form="short" et-al-min="3" et-al-use-first="1"', three, 'Okafor et al.'],
    ['form="short" et-al-min="3" et-al-use-first="2"', three, 'Okafor, van der Berg, et al.'],
    ['form="short" et-al-min="3" et-al-use-first="1" delimiter-precedes-et-al="always"', three, 'Okafor, et al.'],
    ['form="short" et-al-min="3" et-al-use-first="1" et-al-use-last="true"', three, 'Okafor, … Ministry of Water'],
    ['form="count"', three, '3'],
    ['form="count" et-al-min="3" et-al-use-first="1"', three, '1'],
  ])('with %s', (attributes, authors, expected) => expect(entry(names(attributes), { authors })).toBe(expected));

  test('“et al.” has a look and a term of its own', () => {
    const list =
      '<names variable="author"><name form="short" et-al-min="2" et-al-use-first="1"/><et-al term="and others" font-style="italic"/></names>';
    expect(entry(list, { authors: three })).toBe('Okafor <i>and others</i>');
  });

  test('what the style or an area sets holds for all names', () => {
    const attributes = 'class="in-text" and="text" name-form="short"';
    expect(entry('<names variable="author"/>', { authors: three }, { attributes })).toBe(
      'Okafor, van der Berg, and Ministry of Water',
    );
    const bibliographyAttributes = 'et-al-min="2" et-al-use-first="1"';
    expect(entry('<names variable="author"/>', { authors: three }, { attributes, bibliographyAttributes })).toBe(
      'Okafor et al.',
    );
  });
});

describe('without authors', () => {
  const none: Partial<typeof flood> = { authors: [] };
  const list = (substitute: string) =>
    `<group delimiter=". "><names variable="author"><name/><substitute>${substitute}</substitute></names><text variable="title"/><text variable="container-title"/></group>`;

  test('something else stands in their place, and is not written again', () => {
    expect(entry(list('<names variable="editor"/><text variable="title" font-style="italic"/>'), none)).toBe(
      '<i>Ministers agree flood fund</i>. The Example Times',
    );
    expect(entry(list('<text variable="container-title"/>'), none)).toBe(
      'The Example Times. Ministers agree flood fund',
    );
    expect(entry(list('<text term="anonymous" form="short"/>'), none)).toBe(
      'anon. Ministers agree flood fund. The Example Times',
    );
  });

  test('a date in their place is not written again', () => {
    const year = '<date variable="issued"><date-part name="year"/></date>';
    const names = `<names variable="author"><substitute>${year}</substitute></names>`;
    expect(entry(`<group delimiter=". ">${names}<text variable="title"/>${year}</group>`, none)).toBe(
      '2025. Ministers agree flood fund',
    );
  });

  test('authors are there, and nothing stands in their place', () =>
    expect(entry(list('<text variable="title"/>'))).toBe(
      'Amara Jane Okafor. Ministers agree flood fund. The Example Times',
    ));
});
