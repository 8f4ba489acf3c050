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
      return nameUnit(tag, name).map((spelling): Named => [spelling, [form, unit]]);
    }),
  );
  return [...listCurrencies(tag), ...units];
}

/** Codes and names, and the bare noun of a name where no other currency has it: “baht”, “zlotys”. */
function listCurrencies(tag: string): Named[] {
  const nouns = new Map<string, string[]>();
  const named = [...CURRENCY_CODES].flatMap((code) => {
    const names = nameCurrency(tag, code);
    for (const name of names) {
      const words = name.split(' ');
      const noun = (NOUN_FIRST.test(tag) ? words[0] : words.at(-1)) ?? '';
      nouns.set(noun, [...new Set([...(nouns.get(noun) ?? []), code])]);
    }
    return [code.toLowerCase(), ...names].map((spelling): Named => [spelling, ['money', code]]);
  });
  const alone = [...nouns].flatMap(([noun, [code = '', other]]): Named[] =>
    other || noun.length < 4 || code.startsWith('X') ? [] : [[noun, ['money', code]]],
  );
  return [...alone, ...named];
}

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
  const others = SYMBOLS.flatMap(([form, unit, spellings]) =>
    // “km/h” holds the mark that parts spellings
    (unit.includes('/') ? [spellings] : spellings.split('/')).map((spelling): Named => [spelling, [form, unit]]),
  );
  return [...signs, ...others];
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
    ['m', 'km', 'cm', 'mi', 'ft', 'yd', 'in'].includes(unit) && spelling.length > 3
      ? [
          ...['square', 'square-', 'sq', 'sq.'].map(
            (word): Named => [`${word} ${spelling}`.replace('- ', '-'), ['measure', `${unit}2`]],
          ),
          [`cubic ${spelling}`, ['measure', `${unit}3`]] as Named,
        ]
      : [],
  );
}
