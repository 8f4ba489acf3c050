import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';

/** The value of the number in a sentence about lamps. */
function readBack(written: string, lang: string): unknown {
  const text = `${OPENERS[lang] ?? ''} ${written} ${LAMPS[lang] ?? ''}.`;
  const figures = find(prepare({ text, lang, blocks: cutBlocks(text) }));
  return figures.length === 1 ? figures[0]?.facts.value : figures.map(({ facts }) => facts.value);
}

const OPENERS: { [lang: string]: string } = {
  en: 'they sold',
  es: 'vendieron',
  fr: 'ils ont vendu',
  de: 'sie verkauften',
  it: 'hanno venduto',
  pt: 'venderam',
};
const LAMPS: { [lang: string]: string } = {
  en: 'lamps',
  es: 'faroles',
  fr: 'lampes',
  de: 'Lampen',
  it: 'lampade',
  pt: 'lustres',
};

const group = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);
const inIndia = (digits: string) =>
  digits.length > 3 ? `${digits.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',')},${digits.slice(-3)}` : digits;
const inScript = (zero: number) => (digits: string) =>
  digits.replace(/\d/g, (d) => String.fromCodePoint(zero + Number(d)));

/** Ways to write whole numbers: the name of the style, its language, and a function that writes digits in it. */
const STYLES: [name: string, lang: string, write: (digits: string) => string][] = [
  ['bare', 'en', (d) => d],
  ['commas', 'en', (d) => group(d, ',')],
  ['commas in India', 'en-IN', inIndia],
  ['thin spaces', 'en', (d) => group(d, '\u2009')],
  ['spaces that do not break', 'fr', (d) => group(d, '\u00a0')],
  ['narrow spaces that do not break', 'fr', (d) => group(d, '\u202f')],
  ['plain spaces', 'fr', (d) => group(d, ' ')],
  ['plain spaces before a word', 'en', (d) => group(d, ' ')],
  ['stops', 'es', (d) => group(d, '.')],
  ['stops', 'de', (d) => group(d, '.')],
  ['stops', 'it', (d) => group(d, '.')],
  ['stops', 'pt', (d) => group(d, '.')],
  ['apostrophes', 'de', (d) => group(d, '’')],
  ['full-width', 'en', inScript(0xff10)],
  ['Arabic', 'en', inScript(0x660)],
  ['Devanagari', 'en', inScript(0x966)],
];

/** Numbers that are not years, which are read as dates. */
const whole = fc.integer({ min: 2, max: 999_999_999 }).filter((n) => n < 1000 || n > 2199);

describe('a number has the value it was written with', () => {
  test.each(STYLES)('in digits: %s, %s', (_, lang, write) => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(readBack(write(String(n)), lang.slice(0, 2))).toBe(n);
      }),
    );
  });

  test.each<[lang: string, scale: string, factor: number, decimal: string]>([
    ['en', 'million', 1e6, '.'],
    ['en', 'crore', 1e7, '.'],
    ['en', 'lakh', 1e5, '.'],
    ['en', 'billion', 1e9, '.'],
    ['es', 'millones de', 1e6, ','],
    ['es', 'mil millones de', 1e9, ','],
    ['fr', 'milliards de', 1e9, ','],
    ['de', 'Millionen', 1e6, ','],
    ['it', 'miliardi di', 1e9, ','],
    ['pt', 'bilhões de', 1e9, ','],
  ])('with a scale: %s, %s', (lang, scale, factor, decimal) => {
    const tenths = fc.integer({ min: 11, max: 9999 });
    fc.assert(
      fc.property(tenths, (n) => {
        const written = `${Math.floor(n / 10)}${decimal}${n % 10}`;
        expect(readBack(`${written} ${scale}`, lang)).toBeCloseTo((n / 10) * factor, 0);
      }),
    );
  });

  test('in English words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), fc.boolean(), fc.boolean(), (n, hasAnd, hasHyphen) => {
        expect(readBack(spell(n, hasAnd, hasHyphen), 'en')).toBe(n);
      }),
      { numRuns: 500 },
    );
  });
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spell(n: number, hasAnd: boolean, hasHyphen: boolean): string {
  for (const [scale, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (n >= scale)
      return join(`${spell(Math.floor(n / scale), hasAnd, hasHyphen)} ${name}`, n % scale, hasAnd, hasHyphen);
  }
  if (n >= 100) return join(`${SMALL[Math.floor(n / 100)]} hundred`, n % 100, hasAnd, hasHyphen);
  if (n < 20) return SMALL[n] ?? '';
  const tens = TENS[Math.floor(n / 10) - 2] ?? '';
  return n % 10 ? `${tens}${hasHyphen ? '-' : ' '}${SMALL[n % 10]}` : tens;
}

function join(head: string, rest: number, hasAnd: boolean, hasHyphen: boolean): string {
  if (rest === 0) return head;
  return `${head} ${hasAnd && rest < 100 ? 'and ' : ''}${spell(rest, hasAnd, hasHyphen)}`;
}
