import { isOneOf, listWords } from '../../text/words.ts';
import { CURRENCY_CODES, currencySigns, nameCurrency, nameUnit } from './platform.ts';
import type { Form, Unit } from './reading.ts';
import { BASES, PLATFORM_UNITS, PREFIXES, SYMBOLS } from './units.data.ts';

type Named = [spelling: string, unit: Unit];

/** Signs, codes and metric names that every language shares, by their spelling in lower case. */
export function listSymbols(): Named[] {
  return [...listMetric(), ...listSigns()];
}

/** What the platform calls units and currencies in a language. */
export function listPlatformNames(tag: string): Named[] {
  const units = PLATFORM_UNITS.flatMap(([form, names]) =>
    names.split(/\s+/).flatMap((entry) => {
      const [name = '', unit = name] = entry.split('=');
      return nameUnit(tag, name, form === 'measure').map((spelling): Named => [spelling, [form, unit]]);
    }),
  );
  return [...units, ...listCurrencies(tag)];
}

/** Codes, names, and what is left of a name without the country: “baht”, “Taiwan dollars”; of several currencies the one mostly meant. */
function listCurrencies(tag: string): Named[] {
  const codesOf = new Map<string, Set<string>>();
  const named = [...new Set([...MAIN, ...CURRENCY_CODES])].flatMap((code) => {
    const names = nameCurrency(tag, code);
    for (const name of names) {
      // “us-dollar”
      const words = name.split(/[ -]/);
      const shorts = NOUN_FIRST.test(tag) ? [words.slice(0, 1), words.slice(0, 2)] : [words.slice(-1), words.slice(-2)];
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

/** Currencies that are meant by a noun they share with others. */
const MAIN = listWords('USD EUR GBP CHF JPY CNY RUB INR MXN KRW TRY KES NOK IRR SAR AED IQD XOF');

/** Languages that put the noun before its adjective: “pesos mexicanos”. */
const NOUN_FIRST = /^(?:es|fr|it|pt|ca|gl|ro)/;

/** `USD=dollars/dollar USD*0.01=cents` as units of a form. */
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
  const signs = [...currencySigns(), ['$', 'USD'], ['£', 'GBP'], ['¥', 'JPY']].map(
    ([sign = '', code = '']): Named => [sign, ['money', code]],
  );
  // its mark parts spellings elsewhere
  return [...signs, ['b/d', ['measure', 'bbl/d']], ...SYMBOLS.flatMap(([form, words]) => readUnits(form, words))];
}

/** Signs that are read without a prefix: “A” and “V” are mostly something else. */
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
