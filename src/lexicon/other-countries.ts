import { foldCase, foldMarks } from '../text/words.ts';
import { type CountryMatch, findCountry, listCountryCodes } from './countries.ts';
import { hasSetting, lexiconOf } from './lexicon.ts';

/** A people or group: the code of its country (ISO 3166-1), '' if it has none, and the forms of its name in lower case. */
export interface People {
  code: string;
  forms: string[];
}

const known = new Map<string, People[]>();

/** The peoples and groups of a language other than English. */
export function listPeoples(language: string): People[] {
  const old = known.get(language);
  if (old) return old;
  const peoples = (lexiconOf(language)?.list('people') ?? []).flatMap(({ words, value }) =>
    words.map((word) => ({ code: value, forms: inflect(word.toLowerCase(), language) })),
  );
  known.set(language, peoples);
  return peoples;
}

/** “español” → “español”, “española”, “españoles”, “españolas” */
function inflect(word: string, language: string): string[] {
  const endings = lexiconOf(language)?.list('people-ending') ?? [];
  const { words: [ending = ''] = [], value = '' } = endings.find(({ words: [end = ''] }) => word.endsWith(end)) ?? {};
  const stem = word.slice(0, word.length - ending.length);
  return [...new Set([word, ...value.split(',').map((form) => stem + form)])];
}

/** The names of a language's countries, and what of them is in another case, as the words of a text have them. */
export function listCountryNames(language: string): [code: string, name: string][] {
  const lexicon = lexiconOf(language);
  const inLanguage = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const named = listCountryCodes().map((code): [string, string] => [code, inLanguage.of(code) ?? '']);
  const others = (lexicon?.list('country') ?? []).flatMap(({ words, value }) =>
    words.map((name): [string, string] => [value, name]),
  );
  // “Frankreichs”
  const hasGenitive = (name: string) => hasSetting(language, 'genitives') && !/[sxzß]$/.test(name);
  return [...named, ...others]
    .filter(([, name]) => name && !lexicon?.hasTag(name, 'no-country'))
    .flatMap(([code, name]) =>
      (hasGenitive(name) ? [name, `${name}s`] : [name]).map((form): [string, string] => [code, form]),
    );
}

const matches = new Map<string, Map<string, CountryMatch>>();

/** The country that a name or people belongs to, by its name in a language; the table of English is for languages that list no peoples. */
export function findCountryIn(written: string, language: string): CountryMatch | undefined {
  if (listPeoples(language).length === 0) return findCountry(written);
  const known = matches.get(language) ?? matchCountries(language);
  matches.set(language, known);
  return known.get(foldCase(foldMarks(written)));
}

function matchCountries(language: string): Map<string, CountryMatch> {
  const found = new Map<string, CountryMatch>();
  const shown = new Map<string, string>();
  for (const [code, name] of listCountryNames(language)) {
    if (!shown.has(code)) shown.set(code, name);
    found.set(foldCase(foldMarks(name)), { name: shown.get(code) ?? name, by: 'name', isCountry: true });
  }
  for (const { code, forms } of listPeoples(language)) {
    const name = shown.get(code);
    if (name !== undefined)
      for (const form of forms) if (!found.has(form)) found.set(form, { name, by: 'people', isCountry: true });
  }
  return found;
}
