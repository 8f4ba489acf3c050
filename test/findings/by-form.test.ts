// Names in languages that have no model: countries, given names and surnames, acronyms.
import { describe, expect, test } from 'vitest';
import { findByForm } from '../../src/findings/actor/by-form.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';

/** The names of a text as “Ida Lind/person 0.6”. */
function find(written: string, language = 'nl', region = ''): string[] {
  const text = prepare({ text: written, lang: language, blocks: cutBlocks(written) }, { language, region });
  return findByForm(text).map(({ first, last, as, confidence }) => {
    const words = written.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
    return `${words}/${as} ${confidence}`;
  });
}

const person = (name: string) => `${name}/person 0.6`;
const surname = (name: string) => `${name}/person 0.5`;
const country = (name: string) => `${name}/country 0.8`;
const body = (name: string) => `${name}/organisation 0.5`;

describe('given names with what is capitalised after them', () => {
  test.each<[text: string, names: string[]]>([
    ['Gisteren kwam Femke Lind naar huis.', [person('Femke Lind')]],
    ['Gisteren kwam Femke naar huis.', []],
    ['Femke Lind', [person('Femke Lind')]],
    ['Gisteren kwam Karel van der Vik thuis.', [person('Karel van der Vik')]],
    ['Gisteren kwam Karel van den oever thuis.', []],
    ['Gisteren kwam Karel der Vik thuis.', []],
    ['Gisteren kwam Femke Anna Maria Lind thuis.', [person('Femke Anna Maria Lind')]],
    ['Gisteren kwam Femke Anna Maria Lind Vik thuis.', [person('Femke Anna Maria Lind')]],
    ['Hij zag Stade Pierre Lind in de regen.', []],
    ['Gisteren Pierre Lind in de regen.', [person('Pierre Lind')]],
    ['Toen zei Femke. Lind kwam later.', []],
    ['Hij zag Femke-Lind in de regen.', []],
    ['Hij zag Femke Lind naast Karel Vik thuis.', [person('Femke Lind'), person('Karel Vik')]],
    ['Hij zag Femke LIND in de regen.', []],
    ['Hij zag Femke Lind, en Lind zag hem.', [person('Femke Lind'), surname('Lind')]],
    ['Lind kwam. Hij zag Femke Lind, en Lind Holding zag hem.', [surname('Lind'), person('Femke Lind')]],
    ['Hij zag Femke Lind, en de Raad Lind zag hem.', [person('Femke Lind')]],
    ['Hij zag Femke Lind, en de raad Lind', [person('Femke Lind'), surname('Lind')]],
    ['Hij zag Karel van Vik, en Vik zag hem.', [person('Karel van Vik'), surname('Vik')]],
    ['Hij zag de vik, en Vik zag hem.', []],
  ])('%s', (text, names) => expect(find(text)).toEqual(names));
});

describe('acronyms that a text has twice', () => {
  test.each<[text: string, names: string[]]>([
    ['De WFB kwam later, en de WFB ging weg.', [body('WFB'), body('WFB')]],
    ['De WFB kwam later en ging weg.', []],
    ['De G7 kwam later, en de G7 ging weg.', [body('G7'), body('G7')]],
    ['De XIV kwam later, en de XIV ging weg.', []],
    ['De ABCDEF kwam later, en de ABCDEF ging weg.', [body('ABCDEF'), body('ABCDEF')]],
    ['De ABCDEFG kwam later, en de ABCDEFG ging weg.', []],
    ['De A kwam later, en de A ging weg.', []],
    ['Ja, WFB. Nu kwam de WFB thuis.', []],
    ['de WFB NRC VPRO ANP kwam. Toen kwam de WFB thuis.', []],
    ['de WFB NRC VPRO kwam. Toen kwam de WFB thuis.', [body('WFB'), body('WFB')]],
    ['DE WFB KOMT VANDAAG. Toen kwam de WFB thuis.', []],
  ])('%s', (text, names) => expect(find(text)).toEqual(names));
});

describe('countries by their name in the language', () => {
  test.each<[language: string, text: string, names: string[]]>([
    ['nl', 'Hij kwam uit Noorwegen.', [country('Noorwegen')]],
    ['nl', 'Hij kwam uit Costa Rica.', [country('Costa Rica')]],
    ['nl', 'Hij kwam uit Guinee-Bissau.', [country('Guinee-Bissau')]],
    ['nl', 'Hij kwam uit Guinee of Ivoorkust.', [country('Guinee'), country('Ivoorkust')]],
    [
      'nl',
      'Hij kwam uit de Verenigde Staten en de Verenigde Naties.',
      [country('Verenigde Staten'), country('Verenigde Naties')],
    ],
    ['nl', 'Hij kwam uit Norge.', []],
    ['nb', 'Han kom fra Norge.', [country('Norge')]],
    ['pl', 'Norwegia i Szwecja są zimne.', [country('Norwegia'), country('Szwecja')]],
    ['ca', 'Va venir de Costa Rica.', [country('Costa Rica')]],
    ['', 'Hij kwam uit Noorwegen.', []],
    ['nl', 'Noorwegen', [country('Noorwegen')]],
  ])('%s: %s', (language, text, names) => expect(find(text, language)).toEqual(names));

  test('come before people of the same words', () => {
    expect(find('Toen kwam Jordan Lind naar huis.', 'nl')).toEqual([person('Jordan Lind')]);
    expect(find('Hij zag Femke Lind. Dat was in Tsjaad, waar de EU en de EU zijn.', 'nl')).toEqual([
      ...[person('Femke Lind'), country('Tsjaad'), body('EU'), body('EU')],
    ]);
  });
});
