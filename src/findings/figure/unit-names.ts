import type { CommonNames } from '../../lexicon/language.ts';
import { foldCase, foldMarks, hasLetter, isOneOf, listWords } from '../../text/words.ts';
import type { CalendarUnit, Form, RelativeDate, Unit } from './types.ts';

type Named = [spelling: string, unit: Unit];

/** Signs, codes and metric names that all languages share, spelled in lower case. */
export function listSymbols(): Named[] {
  return [...listMetric(), ...listSigns()];
}

/** The names of units and currencies in a language that `Intl` has (BCP 47). */
export function listPlatformNames(tag: string): Named[] {
  const units = PLATFORM_UNITS.flatMap(([form, names]) =>
    names.split(/\s+/).flatMap((entry) => {
      const [name = '', unit = name] = entry.split('=');
      return nameUnit(tag, name, form === 'measure').map((spelling): Named => [spelling, [form, unit]]);
    }),
  );
  return [...units, ...listCurrencies(tag, (code) => nameCurrency(tag, code))];
}

/** The names of units and currencies in a language that are listed for it. */
export function listCommonNames(tag: string, { percent, measure, duration, currencies }: CommonNames): Named[] {
  const names = new Map(
    currencies
      .trim()
      .split(/\s+/)
      .map((entry): [string, string[]] => {
        const [code = '', spellings = ''] = entry.split('=');
        const [one = '', many = one] = spellings.replaceAll('_', ' ').split('/');
        return [code, [...new Set([one, many === 's' ? `${one}s` : many])]];
      }),
  );
  return [
    ...readUnits('percent', percent),
    ...readUnits('measure', measure),
    ...readUnits('duration', duration),
    ...listCurrencies(tag, (code) => names.get(code) ?? []),
  ];
}

/**
 * Codes and names of currencies, and their names without the country: “baht”, “Taiwan dollars”. A name that several currencies
 * share is that of a main one, or left out.
 */
function listCurrencies(tag: string, namesOf: (code: string) => string[]): Named[] {
  const codesOf = new Map<string, Set<string>>();
  const isNounFirst = NOUN_FIRST.test(tag);
  const named = [...new Set([...MAIN, ...CURRENCY_CODES])].flatMap((code) => {
    const names = namesOf(code);
    for (const name of names) {
      // “us-dollar”
      const words = name.split(/[ -]/);
      const shorts = isNounFirst ? [words.slice(0, 1), words.slice(0, 2)] : [words.slice(-1), words.slice(-2)];
      for (const short of shorts.map((part) => part.join(' ')))
        codesOf.set(short, (codesOf.get(short) ?? new Set()).add(code));
    }
    return [code.toLowerCase(), ...names].map((spelling): Named => [spelling, ['money', code]]);
  });
  const shorts = [...codesOf].flatMap(([short, [code = '', other]]): Named[] =>
    MAIN.has(code) || (!other && short.length > 3 && short !== 'mark' && !code.startsWith('X'))
      ? [[short, ['money', code]]]
      : [],
  );
  return [...shorts, ...named];
}

/** The currency that a shared name such as “dollars” refers to by default. */
const MAIN = listWords('USD EUR GBP CHF JPY CNY RUB INR MXN KRW TRY KES NOK IRR SAR AED IQD XOF');

/** Languages with the noun before its adjective: “pesos mexicanos”. */
const NOUN_FIRST = /^(?:es|fr|it|pt|ca|gl|ro)/;

/** Parses units of a form: `USD=dollars/dollar USD*0.01=cents`. */
export function readUnits(form: Form, words = ''): Named[] {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [name = '', spellings = ''] = entry.split('=');
      const [unit = '', factor] = name.split('*');
      const read: Unit = factor ? [form, unit, Number(factor)] : [form, unit];
      return spellings.split('/').map((spelling): Named => [spelling.replaceAll('_', ' '), read]);
    });
}

function listSigns(): Named[] {
  const signs = [...CURRENCY_SYMBOLS, ['$', 'USD'], ['£', 'GBP'], ['¥', 'JPY']].map(
    ([sign = '', code = '']): Named => [sign, ['money', code]],
  );
  // “b/d” and the like are listed here, since “/” separates spellings in `SYMBOLS`
  const ratios = ['bbl/d', 'km/h', 'm/s'].map((unit): Named => [unit.replace('bbl', 'b'), ['measure', unit]]);
  return [...signs, ...ratios, ...SYMBOLS.flatMap(([form, words]) => readUnits(form, words))];
}

/** Signs that are units without a prefix too; “V” and “B” alone are mostly something else. */
const BARE = new Set(['m', 'g', 'l', 't', 'W', 'Hz']);

/** “metre”, “kilometre”, “km”, “gigawatt-hours”: each unit with each prefix that is in use with it. */
function listMetric(): Named[] {
  return BASES.flatMap(([sign, names, prefixes]) =>
    ['', ...prefixes.split(' ').filter(Boolean)].flatMap((prefix) => {
      const unit: Unit = ['measure', `${prefix}${sign}`];
      const long = PREFIXES[prefix] ?? '';
      const words = names.split(' ').filter(Boolean);
      const signs = prefix || BARE.has(sign) ? [`${prefix}${sign}`.toLowerCase()] : [];
      const spellings = [...signs, ...words.map((name) => `${long}${name}`)];
      const apart = words.filter((name) => name.includes('-')).map((name) => `${long}${name.replace('-', ' ')}`);
      return [...spellings, ...apart].map((spelling): Named => [spelling, unit]);
    }),
  );
}

/** “square metres”, “sq km”, “cubic feet”: areas and volumes from the lengths among the units. */
export function listPowers(units: ReadonlyMap<string, Unit>): Named[] {
  return [...units].flatMap(([spelling, [, unit]]) =>
    isOneOf(unit, 'm km cm mi ft yd in')
      ? ['square ', 'square-', 'sq ', 'sq. ', 'cubic '].map(
          (word): Named => [word + spelling, ['measure', unit + (word === 'cubic ' ? 3 : 2)]],
        )
      : [],
  );
}

const fold = (word: string) => foldCase(foldMarks(word)).replace(/\.$/, '').trim();

/** Amounts that cover the plural forms of the supported languages: one, few, many. */
const AMOUNTS = [1, 2, 5];

/** A day of 2024 in UTC; months count from 0. */
const dayOf = (month: number, day: number) => Date.UTC(2024, month, day);

/** The months by name, in the forms they have with a day and alone; January is 1. */
export function nameMonths(tag: string, length: 'long' | 'short'): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const form of [{ month: length, day: 'numeric' }, { month: length }] as const) {
    const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const name = fold(pick(format.formatToParts(dayOf(month, 5)), 'month'));
      if (hasLetter(name)) months.set(name, month + 1);
    }
  }
  return months;
}

/** The days of the week by name; Monday is 1. */
export function nameWeekdays(tag: string): ReadonlyMap<string, number> {
  const format = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday
  return new Map(WEEK.map((day) => [fold(pick(format.formatToParts(dayOf(0, day)), 'weekday')), day]));
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** The relative dates that `Intl` names in a language: “yesterday”, “last week”, “el año pasado”. */
export function nameRelativeDates(tag: string): ReadonlyMap<string, RelativeDate> {
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const relativeDates = new Map<string, RelativeDate>();
  for (const calendarUnit of ['day', 'week', 'month', 'year'] as const) {
    for (const offset of [1, 0, -1]) {
      const phrase = fold(format.format(offset, calendarUnit));
      // “in 1 day” is no name; “mañana” and “morgen” are mornings too
      if (/\d/.test(phrase) || (offset === 1 && calendarUnit === 'day' && /^(?:es|de)/.test(tag))) continue;
      relativeDates.set(phrase, { calendarUnit: calendarUnit as CalendarUnit, offset });
    }
  }
  return relativeDates;
}

/** Every code of ISO 4217 that is or was in use. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The names of a currency, for one and for many. */
function nameCurrency(tag: string, currency: string): string[] {
  // without decimals, since “1.00 dollars” is plural
  const style = { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 } as const;
  return nameAmounts(new Intl.NumberFormat(tag, style), 'currency');
}

/** The currencies by the signs that all languages share, in lower case. */
export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map(
  readUnits(
    'money',
    `AFN=؋ AMD=֏ XCD=$/ec$ AUD=a$ AZN=₼ BDT=৳ BRL=r$ CAD=ca$ JPY=¥ CRC=₡ EUR=€ SYP=£ GEL=₾ HKD=hk$ ILS=₪ INR=₹ KGS=⃀ KHR=៛ KRW=₩
    KZT=₸ LAK=₭ MNT=₮ MXN=mx$ NGN=₦ NIO=c$ NZD=nz$ PHP=₱ PYG=₲ RUB=₽ THB=฿ TOP=t$ TRY=₺ TWD=nt$ UAH=₴ VND=₫`,
  ).map(([sign, [, code]]) => [sign, code]),
);

/** The names of a unit that ECMA-402 knows, for one and for many, and its abbreviation where asked for. */
function nameUnit(tag: string, unit: string, isShort: boolean): string[] {
  return (isShort ? (['long', 'short'] as const) : (['long'] as const)).flatMap((unitDisplay) =>
    nameAmounts(new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay }), 'unit'),
  );
}

/** The words for 10³, 10⁶, 10⁹ and 10¹² in a language; names of several words are left out. */
export function nameScales(tag: string): [name: string, scale: number][] {
  const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' });
  return [1e3, 1e6, 1e9, 1e12].flatMap((scale) =>
    AMOUNTS.map((amount): [string, number] => [
      fold(pick(format.formatToParts(amount * scale), 'compact')),
      scale,
    ]).filter(([name]) => /^\p{L}+$/u.test(name)),
  );
}

function nameAmounts(format: Intl.NumberFormat, type: string): string[] {
  const names = AMOUNTS.map((amount) => fold(pick(format.formatToParts(amount), type)));
  return [...new Set(names)].filter(Boolean);
}

const pick = (parts: { type: string; value: string }[], type: string) =>
  parts
    .filter((part) => part.type === type)
    .map((part) => part.value)
    .join(' ');

/** Signs and codes that stand before an amount of money: “$5”, “US$5”, “EUR 5”. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  readUnits(
    'money',
    `USD=$/us$/u.s.$/usd$/＄ AUD=au$/a$ CAD=c$/can$/cdn$ TTD=tt$ JMD=j$ NAD=n$ SGD=s$ MXN=mex$ GBP=£ JPY=¥/￥ INR=rs
    MYR=rm IDR=rp BDT=tk CNY=rmb KWD=kd EGP=le ZAR=r NGN=n AED=dh/dhs SAR=sr QAR=qr KES=ksh DKK=dkr SEK=skr NOK=nkr CHF=sfr`,
  ).map(([sign, [, code]]) => [sign, code]),
);

/** Words and letters between a number and its currency, as in “30 MUSD”. */
export const CODE_SCALES: { [letter: string]: number } = { k: 1e3, m: 1e6, b: 1e9 };

/** Signs and words after a number in any language, as `unit=spelling/spelling`. */
const SYMBOLS: [form: 'percent' | 'measure' | 'money' | 'duration', units: string][] = [
  ['percent', '%=%/％/٪/pour-cent ‰=‰'],
  ['duration', 'second=sek/seg/sec minute=min hour=hrs'],
  ['money', 'JPY=円 CNY=元 TRY=tl PLN=zł'],
  [
    'measure',
    '°C=deg_celsius/centigrade/°_c/℃/c/ºc/º_c/°_celsius/celsius °F=°_f/℉/f/ºf/º_f/fahrenheit K=kelvin °=°/º m2=m²/m2 km2=km²/km2 m3=m³/m3 kg=kilos/kilo/kgs km=kms lb=lbs yd=yds t=tonnes/tonne hm3=hm³/hm3 ppm=ppm ppb=ppb',
  ],
];

/** The metre and its like: the sign, its names, and the prefixes that are in use with it. */
const BASES: [sign: string, names: string, prefixes: string][] = [
  ['m', 'metres metre meters meter', 'k c m µ n'],
  ['g', 'grams gram grammes gramme', 'k m µ'],
  ['l', 'litres litre liters liter', 'm c h'],
  ['t', '', 'k M'],
  ['W', 'watts watt', 'k M G T'],
  ['Wh', 'watt-hours watt-hour', 'k M G T'],
  ['Hz', 'hertz', 'k M G'],
  ['B', 'bytes byte', 'k M G T'],
  ['V', 'volts volt', 'k m'],
  ['Sv', 'sieverts sievert', 'm µ'],
];

/** What may stand before the name of a unit, and before its sign. */
const PREFIXES: { [sign: string]: string } = {
  k: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  h: 'hecto',
  c: 'centi',
  m: 'milli',
  µ: 'micro',
  n: 'nano',
};

/** Units that ECMA-402 names in every language, with their standard spelling where it is another. */
const PLATFORM_UNITS: [form: 'measure' | 'duration' | 'percent', names: string][] = [
  ['percent', 'percent=%'],
  [
    'measure',
    `acre bit byte=B kilobyte=kB megabyte=MB gigabyte=GB terabyte=TB celsius=°C fahrenheit=°F degree=° meter=m kilometer=km
centimeter=cm millimeter=mm foot=ft inch=in yard=yd mile=mi gram=g kilogram=kg ounce=oz pound=lb stone liter=l milliliter=ml gallon=gal
hectare=ha kilometer-per-hour=km/h mile-per-hour=mph mile-per-gallon=mpg meter-per-second=m/s`,
  ],
  ['duration', 'second minute hour day week month year'],
];
