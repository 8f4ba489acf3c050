import { foldCase, foldMarks, listWords } from '../text/words.ts';
import { type CountryMatch, listCountryCodes } from './countries.ts';
import { NAME_WORDS } from './languages.ts';

/** A people or group: the code of its country (ISO 3166-1), '' if it has none, and the forms of its name in lower case. */
export interface People {
  code: string;
  forms: string[];
}

/** The endings of a people's name, and what stands in their place in its other forms; the first that fits counts. */
const ENDINGS: { [language: string]: [ending: string, forms: string][] } = {
  es: [
    ['és', 'és esa eses esas'],
    ['án', 'án ana anes anas'],
    ['o', 'o a os as'],
    ['í', 'í íes ís'],
    ['ol', 'ol ola oles olas'],
    ['or', 'or ora ores oras'],
    ['l', 'l les'],
    ['', ' s'],
  ],
  fr: [
    ['ien', 'ien ienne iens iennes'],
    ['ain', 'ain aine ains aines'],
    ['s', 's se ses'],
    ['f', 'f ve fs ves'],
    ['e', 'e es'],
    ['c', 'c cque cs cques'],
    ['', ' e s es'],
  ],
  de: [
    ['er', 'er ern ers erin erinnen'],
    ['e', 'e en in innen'],
    ['', ' s en'],
  ],
  it: [
    ['o', 'o a i e hi he'],
    ['a', 'a i e'],
    ['e', 'e i'],
    ['', ''],
  ],
  pt: [
    ['ês', 'ês esa eses esas'],
    ['ão', 'ão ã ães ãos ãs'],
    ['o', 'o a os as'],
    ['ol', 'ol ola óis olas'],
    ['eu', 'eu eia eus eias'],
    ['', ' s'],
  ],
};

const known = new Map<string, People[]>();

/** The peoples and groups of a language other than English. */
export function listPeoples(language: string): People[] {
  const old = known.get(language);
  if (old) return old;
  const peoples = [...listWords(NAME_WORDS[language]?.peoples ?? '')].flatMap((entry) => {
    // “GB:britannique,anglais”
    const [code = '', words = ''] = entry.split(':');
    return words.split(',').map((word) => ({ code, forms: inflect(word.toLowerCase(), language) }));
  });
  known.set(language, peoples);
  return peoples;
}

/** “español” → “español”, “española”, “españoles”, “españolas” */
function inflect(word: string, language: string): string[] {
  const [ending = '', forms = ''] = ENDINGS[language]?.find(([ending]) => word.endsWith(ending)) ?? [];
  const stem = word.slice(0, word.length - ending.length);
  return [...new Set([word, ...forms.split(' ').map((form) => stem + form)])];
}

/** The names of a language's countries, and what of them is in another case, as the words of a text have them. */
export function listCountryNames(language: string): [code: string, name: string][] {
  const inLanguage = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const named = listCountryCodes().map((code): [string, string] => [code, inLanguage.of(code) ?? '']);
  const others = [...listWords(NAME_WORDS[language]?.countries ?? '')].flatMap((entry) => {
    // “NL:Holanda”, “US:EE_UU,EEUU”
    const [code = '', names = ''] = entry.split(':');
    return names.split(',').map((name): [string, string] => [code, name.replaceAll('_', ' ')]);
  });
  const all = [...named, ...others].filter(([, name]) => name);
  // “Frankreichs”
  const isInflected = (name: string) => language === 'de' && !/[sxzß]$/.test(name);
  return all.flatMap(([code, name]) =>
    isInflected(name)
      ? [
          [code, name],
          [code, `${name}s`],
        ]
      : [[code, name]],
  );
}

const matches = new Map<string, Map<string, CountryMatch>>();

/** The country that a name or people belongs to in a language other than English, by its name in that language; undefined for other words. */
export function findOtherCountry(written: string, language: string): CountryMatch | undefined {
  const known = matches.get(language) ?? matchCountries(language);
  matches.set(language, known);
  return known.get(foldCase(foldMarks(written)));
}

function matchCountries(language: string): Map<string, CountryMatch> {
  const found = new Map<string, CountryMatch>();
  const shown = new Map<string, string>();
  for (const [code, name] of listCountryNames(language)) {
    // “Granada” in Spain is meant more often than Grenada.
    if (name === 'Granada') continue;
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
