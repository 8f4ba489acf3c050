import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { find as findAll } from '../rules/finder.ts';

/** The findings of a text as “kind: words or what they mean”. `lang` is what the page declares. */
const read = (text: string, lang: string): string[] =>
  findAll(prepare({ text, lang, published: '2026-03-10', blocks: cutBlocks(text) })).map((finding) => {
    const words = text.slice(finding.start, finding.end);
    if (finding.kind === 'actor') return `${finding.facts.type}: ${finding.facts.name}`;
    if (finding.kind === 'quote') return `quote: ${words} | ${finding.facts.actor ?? finding.facts.speaker}`;
    return `figure: ${finding.facts.resolved ?? finding.facts.value} ${finding.facts.unit ?? ''}`.trim();
  });

describe('varieties of a language', () => {
  test.each<[what: string, lang: string, text: string, expected: string[]]>([
    [
      'Swiss marks and spelling',
      'de-CH',
      'Die Strasse bleibe gesperrt, sagte Anna Lind. «Das ist ein Affront», sagte sie.',
      ['quote: «Das ist ein Affront» | Anna Lind', 'person: Anna Lind'],
    ],
    [
      'Austrian months',
      'de-AT',
      'Im Jänner wurden in Graz viele Wohnungen verkauft.',
      ['figure: 2026-01', 'place: Graz'],
    ],
    ['Mexican decimals', 'es-MX', 'El diésel subió 11.5% en Monterrey.', ['figure: 11.5 %', 'place: Monterrey']],
    [
      'Portuguese and Brazilian spelling',
      'pt-PT',
      'O director Rui Matos chegou ontem a Lisboa.',
      ['person: Rui Matos', 'figure: 2026-03-09', 'place: Lisboa'],
    ],
    [
      'the usual name of a country',
      'de',
      'Die USA verhandeln. In den USA hofft man.',
      ['country: USA', 'country: USA'],
    ],
    [
      'a text without accents',
      'es',
      'La presidenta de Mexico, Ana Lopez, dijo: “No hay dinero”.',
      ['country: Mexico', 'person: Ana Lopez', 'quote: “No hay dinero” | Ana Lopez'],
    ],
    [
      'a page that declares another language',
      'en',
      'La ministra Ana Linde llegó ayer a Vigo y dijo que no habrá más recortes este año.',
      ['person: Ana Linde', 'place: Vigo'],
    ],
    ['capitals', 'de', 'BÜRGERMEISTERIN ANNA LIND FREUT SICH.', ['person: ANNA LIND']],
  ])('%s', (_, lang, text, expected) => expect(read(text, lang)).toEqual(expect.arrayContaining(expected)));
});

describe('dates as each language has them', () => {
  const resolve = (text: string, lang: string) =>
    find(prepare({ text, lang, published: '2026-03-10', blocks: cutBlocks(text) })).map(
      ({ facts }) => facts.resolved ?? facts.value,
    );

  test.each<[lang: string, text: string, dates: (string | number)[]]>([
    ['de', 'Am Samstag entscheidet die Jury.', ['2026-03-14']],
    ['de', 'Am Samstag teilte die Jury das mit.', ['2026-03-07']],
    ['de', 'Am Samstag sagt sie das.', ['2026-03-07']],
    ['de', 'Im Sommer soll gebaut werden.', ['2026-SU']],
    ['de', 'In den Sechzigern war es laut, die 1980er waren still.', ['196X', '198X']],
    ['es', 'Anoche llegó el tren.', ['2026-03-09']],
    ['fr', 'À l’automne, le musée fermera.', ['2026-FA']],
    ['fr', 'Le train part le 4 septembre 2026 à 7h42.', ['2026-09-04', '07:42']],
    ['it', 'Stamattina è arrivato.', ['2026-03-10']],
    ['pt', 'O museu vai abrir no outono.', ['2026-FA']],
  ])('%s: %s', (lang, text, dates) => expect(resolve(text, lang)).toEqual(dates));
});
