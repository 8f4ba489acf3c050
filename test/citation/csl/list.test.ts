import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/citation/source.ts';
import { flood, load, type Parts, show } from './read.ts';

const of = (family: string, title: string, year: number | null, more: Partial<Source> = {}): Source => ({
  ...flood,
  authors: [{ family, given: 'Amara' }],
  title,
  day: year === null ? null : { year },
  ...more,
});

const citeAll = (parts: Parts, sources: Source[]) => {
  const { order, citations } = load(parts).citeTogether(sources, 'en');
  return {
    list: order.map((at) => show(citations[at]?.reference ?? [])),
    inText: citations.map(({ inText }) => show(inText)),
  };
};

const authorDate: Parts = {
  citation:
    '<names variable="author"><name form="short" et-al-min="3" et-al-use-first="1"/></names><date variable="issued" prefix=" "><date-part name="year"/></date>',
  bibliography:
    '<group delimiter=", "><names variable="author"><name name-as-sort-order="all"/></names><text variable="title"/><date variable="issued"><date-part name="year"/></date></group>',
  sort: '<sort><key variable="author"/><key variable="issued" sort="descending"/><key variable="title"/></sort>',
};

describe('the order of the list', () => {
  test('is that of its keys, with what has none at the end', () => {
    const sources = [
      of('Lund', 'Ice', 2020),
      of('Berg', 'Dams', null),
      of('Berg', '“A” dam', 2021),
      of('Berg', 'Bays', 2022),
    ];
    expect(citeAll(authorDate, sources).list).toEqual([
      'Berg, Amara, Bays, 2022',
      'Berg, Amara, “A” dam, 2021',
      'Berg, Amara, Dams',
      'Lund, Amara, Ice, 2020',
    ]);
  });

  test('is that in which they are cited without keys, and numbers follow it', () => {
    const number = '<text variable="citation-number"/>';
    const parts = {
      citation: number,
      bibliography: `${number}<text variable="title" prefix=" "/>`,
      bibliographyAttributes: 'second-field-align="flush"',
    };
    const sources = [of('Lund', 'Ice', 2020), of('Berg', 'Dams', 2021)];
    expect(citeAll(parts, sources)).toEqual({ list: ['1 Ice', '2 Dams'], inText: ['(1)', '(2)'] });
    const sorted = citeAll(
      {
        ...parts,
        sort: '<sort><key macro="who"/></sort>',
        rest: '<macro name="who"><names variable="author"/></macro>',
      },
      sources,
    );
    expect(sorted).toEqual({ list: ['1 Dams', '2 Ice'], inText: ['(2)', '(1)'] });
  });

  test.each([
    ['<date-part name="year"/>', ['Ada', 'Zed']],
    ['<date-part name="year"/><date-part name="month"/>', ['Zed', 'Ada']],
  ])('is by the parts of a date that a key writes: %s', (parts, expected) => {
    const sort = '<sort><key macro="when"/><key variable="title"/></sort>';
    const rest = `<macro name="when"><date variable="issued">${parts}</date></macro>`;
    const sources = [
      of('Lund', 'Zed', 2020, { day: { year: 2020, month: 1, day: 2 } }),
      of('Berg', 'Ada', 2020, { day: { year: 2020, month: 12, day: 1 } }),
    ];
    expect(citeAll({ sort, rest }, sources).list).toEqual(expected);
  });

  test('has one line for all works of the same authors', () => {
    const parts = { ...authorDate, bibliographyAttributes: 'subsequent-author-substitute="———"' };
    expect(citeAll(parts, [of('Berg', 'Dams', 2021), of('Berg', 'Bays', 2022)]).list).toEqual([
      'Berg, Amara, Bays, 2022',
      '———, Dams, 2021',
    ]);
  });
});

describe('citations that would be the same', () => {
  const suffix = 'disambiguate-add-year-suffix="true"';
  const two = [of('Berg', 'Dams', 2021), of('Berg', 'Bays', 2021), of('Lund', 'Ice', 2021)];

  test('have letters after the year', () =>
    expect(citeAll({ ...authorDate, citationAttributes: suffix }, two)).toEqual({
      list: ['Berg, Amara, Bays, 2021a', 'Berg, Amara, Dams, 2021b', 'Lund, Amara, Ice, 2021'],
      inText: ['(Berg 2021b)', '(Berg 2021a)', '(Lund 2021)'],
    }));

  test('have the letters where the style wants them, also without a year', () => {
    const citation =
      '<group delimiter=" "><names variable="author"><name form="short"/></names><group><text term="no date" form="short"/><text variable="year-suffix" prefix="-"/></group></group>';
    const undated = two.map((source) => ({ ...source, day: null }));
    expect(citeAll({ ...authorDate, citation, citationAttributes: suffix }, undated).inText).toEqual([
      '(Berg n.d.-b)',
      '(Berg n.d.-a)',
      '(Lund n.d.)',
    ]);
  });

  test('name more authors, or what the style has for it', () => {
    const third = (family: string) => ({ authors: ['Berg', 'Lund', family].map((name) => ({ family: name })) });
    const cited = citeAll({ ...authorDate, citationAttributes: 'disambiguate-add-names="true"' }, [
      of('', 'Dams', 2021, third('Ng')),
      of('', 'Bays', 2021, third('Roe')),
    ]);
    expect(cited.inText).toEqual(['(Berg, Lund, Ng 2021)', '(Berg, Lund, Roe 2021)']);
    expect(cited.list).toEqual(['Berg, Lund, Ng, Dams, 2021', 'Berg, Lund, Roe, Bays, 2021']);
    const citation =
      '<names variable="author"/><choose><if disambiguate="true"><text variable="title" prefix=", "/></if></choose>';
    expect(citeAll({ ...authorDate, citation }, two).inText).toEqual([
      '(Amara Berg, Dams)',
      '(Amara Berg, Bays)',
      '(Amara Lund)',
    ]);
  });

  test('name no more authors than tell more of them apart', () => {
    const by = (...families: string[]) => ({ authors: families.map((family) => ({ family })) });
    const citationAttributes = 'disambiguate-add-names="true" et-al-min="2" et-al-use-first="1"';
    const lunds = by('Berg', 'Lund', 'Ng');
    const cited = citeAll({ ...authorDate, citationAttributes }, [
      of('', 'Dams', 2021, lunds),
      of('', 'Bays', 2021, { authors: lunds.authors.map((author) => ({ ...author, given: 'Bo' })) }),
      of('', 'Ice', 2021, by('Berg', 'Roe', 'Ng')),
    ]);
    expect(cited.inText).toEqual([
      '(Berg, Lund, et al. 2021)',
      '(Berg, Lund, et al. 2021)',
      '(Berg, Roe, et al. 2021)',
    ]);
  });

  test('name authors of the same family name in full', () => {
    const citationAttributes =
      'disambiguate-add-givenname="true" givenname-disambiguation-rule="primary-name" initialize-with=". "';
    const cited = citeAll({ ...authorDate, citationAttributes }, [
      of('Berg', 'Dams', 2021),
      of('', 'Bays', 2020, { authors: [{ family: 'Berg', given: 'Cy' }] }),
    ]);
    expect(cited.inText).toEqual(['(A. Berg 2021)', '(C. Berg 2020)']);
  });
});

test('notes are shorter once a source was cited', () => {
  const citation = `<choose><if position="ibid"><text term="ibid"/></if><else-if position="subsequent"><names variable="author"><name form="short"/></names>
    <text variable="first-reference-note-number" prefix=", n. "/></else-if><else><text variable="title"/></else></choose>`;
  const style = load({ attributes: 'class="note"', citation });
  const { inText, laterNote } = style.cite(flood);
  expect(style.isNotes).toBe(true);
  expect(show(inText)).toBe('(Ministers agree flood fund)');
  expect(show(laterNote?.(3, false) ?? [])).toBe('(Okafor, n. 3)');
  expect(show(laterNote?.(3, true) ?? [])).toBe('(ibid.)');
});

test('a style without a list has its notes in the place of entries', () => {
  const style = load({});
  expect(style.title).toBe('Harbour Style');
  expect(style.isNotes).toBe(false);
  expect(style.cite(flood).laterNote).toBeUndefined();
});
