import { describe, expect, test } from 'vitest';
import { find } from '../../src/findings/figure/index.ts';
import { cutBlocks, prepare } from '../../src/text/prepare.ts';
import { createRandom } from '../random.ts';

const random = createRandom(19);

/** A whole number below a limit. */
const below = (limit: number) => Math.floor(random() * limit);

/** Numbers of every length up to twelve digits. */
const NUMBERS = Array.from({ length: 120 }, (_, index) => below(10 ** ((index % 12) + 1)) + 2);

/** Every 97th day from 1850 to 2049: each day of the month and of the week, in each month. */
const DAYS = Array.from({ length: 753 }, (_, index) => new Date(Date.UTC(1850, 0, 1 + 97 * index)));

const HEADS = ['zrq', 'blor', '7', 'x9', 'Qv'];

const findIn = (lang: string, text: string) => find(prepare({ text, lang, blocks: cutBlocks(text) }));

/** The values that are known, with those of ranges. */
const valuesIn = (lang: string, text: string) =>
  findIn(lang, text).flatMap(({ facts: { value, to } }) => [value, to].filter((one) => one !== undefined));

const ONES: { [lang: string]: string } = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  es: 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  de: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  it: 'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  pt: 'um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
};
const TENS: { [lang: string]: string } = {
  en: 'twenty thirty forty fifty sixty seventy eighty ninety',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  fr: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix',
  de: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  it: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  pt: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
};
const ES_TWENTIES =
  'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';
const HUNDREDS: { [lang: string]: string } = {
  es: 'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  pt: 'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
};

const pick = (words: string, index: number) => words.split(' ')[index] ?? '';

/** A number below 100 in words. */
function spellTens(lang: string, n: number): string {
  const one = (k: number) => pick(ONES[lang] ?? '', k - 1);
  if (n < 20) return one(n);
  const [ten, unit] = [Math.floor(n / 10), n % 10];
  const tens = pick(TENS[lang] ?? '', ten - 2);
  if (lang === 'es' && ten === 2 && unit > 0) return pick(ES_TWENTIES, unit - 1);
  if (lang === 'fr' && (ten === 7 || ten === 9)) return joinFrench(pick(TENS.fr ?? '', ten - 3), 10 + unit, one);
  if (unit === 0) return tens;
  if (lang === 'fr') return joinFrench(tens, unit, one);
  if (lang === 'de') return `${one(unit)}und${tens}`;
  if (lang === 'it') return (unit === 1 || unit === 8 ? tens.slice(0, -1) : tens) + one(unit);
  return tens + (lang === 'en' ? '-' : lang === 'es' ? ' y ' : ' e ') + one(unit);
}

const joinFrench = (tens: string, unit: number, one: (k: number) => string) =>
  tens + (unit % 10 === 1 && tens !== 'quatre-vingt' ? ' et ' : '-') + one(unit);

/** A number below 1,000 in words. */
function spellHundreds(lang: string, n: number): string {
  const [hundred, rest] = [Math.floor(n / 100), n % 100];
  const tail = rest > 0 ? spellTens(lang, rest) : '';
  if (hundred === 0) return tail;
  const count = hundred > 1 || lang === 'en' || lang === 'de' ? spellTens(lang, hundred) : '';
  switch (lang) {
    case 'en':
      return `${count} hundred${tail && ` and ${tail}`}`;
    case 'fr':
      return `${count} cent ${tail}`.trim();
    case 'de':
      return `${count}hundert${tail}`;
    case 'it':
      return `${count}cento${tail}`;
    default: {
      const exact = lang === 'es' ? 'cien' : 'cem';
      const head = n === 100 ? exact : pick(HUNDREDS[lang] ?? '', hundred - 1);
      return head + (tail && (lang === 'pt' ? ` e ${tail}` : ` ${tail}`));
    }
  }
}

/** A number below a million in words. */
function spellThousands(lang: string, n: number): string {
  const [thousand, rest] = [Math.floor(n / 1000), n % 1000];
  const tail = rest > 0 ? spellHundreds(lang, rest) : '';
  if (thousand === 0) return tail;
  const isBare = thousand === 1 && lang !== 'en' && lang !== 'de';
  const count = isBare ? '' : spellHundreds(lang, thousand);
  if (lang === 'de') return `${count}tausend${tail}`;
  if (lang === 'it') return (isBare ? 'mille' : `${count}mila`) + tail;
  const word = lang === 'en' ? 'thousand' : lang === 'fr' ? 'mille' : 'mil';
  return [count, word, tail].filter(Boolean).join(' ');
}

/** A number below 10¹² in words. */
function spell(lang: string, n: number): string {
  const scales: { [lang: string]: string } = {
    en: 'million billion',
    es: 'millones',
    fr: 'millions milliards',
    de: 'Millionen Milliarden',
    it: 'milioni miliardi',
    pt: 'milhões bilhões',
  };
  const [million, billion] = (scales[lang] ?? '').split(' ');
  const parts: string[] = [];
  const high = Math.floor(n / 1e6);
  if (billion) {
    if (high >= 1000) parts.push(spellHundreds(lang, Math.floor(high / 1000)), billion);
    if (high % 1000 > 0) parts.push(spellHundreds(lang, high % 1000), million ?? '');
  } else if (high > 0) parts.push(spellThousands(lang, high), million ?? '');
  if (n % 1e6 > 0) parts.push(spellThousands(lang, n % 1e6));
  return parts.join(' ');
}

/** Digits in groups of three with a mark. */
const group = (n: number, mark: string) => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark);

const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt'];

/** The noun that is counted, so that no number is taken for a year. */
const NOUNS: { [lang: string]: string } = {
  en: 'boats',
  es: 'barcos',
  fr: 'bateaux',
  de: 'Boote',
  it: 'navi',
  pt: 'barcos',
};

/** Other ways to write numbers in words. */
const OTHER_WORDS: { [lang: string]: [string, (n: number) => string][] } = {
  en: [['words without “and”', (n) => spell('en', n).replaceAll(' and ', ' ')]],
  fr: [
    ['words with hyphens', (n) => spell('fr', n).replaceAll(' ', '-')],
    [
      'words as in Switzerland',
      (n) =>
        spell('fr', n)
          .replace(/soixante et onze/g, 'septante et un')
          .replace(/(soixante|quatre-vingt)-(dix-\p{L}+|\p{L}+ze|dix)/gu, (whole, tens, rest) => {
            const unit = TEENS.indexOf(rest);
            const name = tens === 'soixante' ? 'septante' : 'nonante';
            return unit < 0
              ? whole
              : unit === 0
                ? name
                : `${name}${unit === 1 ? ' et ' : '-'}${pick(ONES.fr ?? '', unit - 1)}`;
          })
          .replace(/quatre-vingt/g, 'huitante'),
    ],
  ],
};

const TEENS = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');

describe.each(LANGUAGES)('in %s', (lang) => {
  const mark = lang === 'en' ? ',' : '.';
  const spaces = lang === 'en' ? ['\u00a0', '\u2009'] : [' ', '\u00a0', '\u2009', '\u202f'];
  const styles: [string, (n: number) => string][] = [
    ['words', (n) => spell(lang, n)],
    ['words in capitals', (n) => spell(lang, n).toUpperCase()],
    [
      'words without accents',
      (n) =>
        spell(lang, n)
          .normalize('NFD')
          .replace(/[\u0300\u0301\u0302]/g, '')
          .normalize(),
    ],
    ...(OTHER_WORDS[lang] ?? []),
    ['digits', String],
    ['groups with apostrophes', (n) => group(n, '’')],
    [`groups with ${mark}`, (n) => group(n, mark)],
    ...spaces.map((space): [string, (n: number) => string] => [
      `groups with ${JSON.stringify(space)}`,
      (n) => group(n, space),
    ]),
  ];

  test.each(styles)('numbers in %s are read back', (_, write) => {
    const wrong = NUMBERS.filter((n) => {
      // “1854” is a year
      if (n >= 1700 && n < 2100 && write(n).length === 4) return false;
      const values = valuesIn(lang, `… ${write(n)} ${NOUNS[lang]}.`);
      return values.length !== 1 || values[0] !== n;
    });
    expect(wrong.map((n) => [n, write(n)])).toEqual([]);
  });

  const iso = (day: Date) => day.toISOString().slice(0, 10);
  const parts = (day: Date) => [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()] as const;
  const long = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const name = (m: number) => month.format(new Date(Date.UTC(2024, m - 1)));
  const two = (n: number) => String(n).padStart(2, '0');
  const formats: [string, (day: Date) => string][] = [
    ['words', (day) => long.format(day)],
    ['ISO 8601', iso],
    ['words with the weekday', (day) => weekday.format(day)],
    ['short words', (day) => short.format(day)],
    ['hyphens and a name', (day) => (([d, m, y]) => `${d}-${name(m)}-${y}`)(parts(day))],
    ['slashes, the year first', (day) => (([d, m, y]) => `${y}/${two(m)}/${two(d)}`)(parts(day))],
    ['hyphens', (day) => (([d, m, y]) => (lang === 'en' ? `${two(m)}-${two(d)}-${y}` : `${d}-${m}-${y}`))(parts(day))],
    ['slashes', (day) => (([d, m, y]) => (lang === 'en' ? `${m}/${d}/${y}` : `${d}/${m}/${y}`))(parts(day))],
    ['full stops', (day) => (([d, m, y]) => `${d}.${m}.${y}`)(parts(day))],
    ['two digits and full stops', (day) => (([d, m, y]) => `${two(d)}.${two(m)}.${y}`)(parts(day))],
  ];

  test.each(formats)('dates in %s are read back', (_, write) => {
    const wrong = DAYS.filter((day) => {
      const values = valuesIn(lang, `… ${write(day)}.`);
      return values.length !== 1 || values[0] !== iso(day);
    });
    expect(wrong.map((day) => [iso(day), write(day)])).toEqual([]);
  });

  test.each(formats)('dates in %s with a head that is not known have no other value', (_, write) => {
    const wrong = DAYS.flatMap((day, index) => {
      const text = `… ${HEADS[index % HEADS.length]}${write(day)}.`;
      const [d, m, y] = parts(day);
      // what comes after the head is still right, and digits before digits are another number
      const right = [iso(day), `${y}-${two(m)}`, y, `XXXX-${two(m)}`, `XXXX-${two(m)}-${two(d)}`, d, `7${d}`];
      const values = valuesIn(lang, text).filter((value) => !right.map(String).includes(String(value)));
      return values.length > 0 ? [[text, ...values]] : [];
    });
    expect(wrong).toEqual([]);
  });
});
