import { listCountries } from '../../lexicon/countries.ts';
import { FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES } from '../../lexicon/given-names.data.ts';
import { lexiconOf } from '../../lexicon/lexicon.ts';
import { listCountryNames, listPeoples } from '../../lexicon/other-countries.ts';
import type { Tag } from '../../lexicon/tag.ts';
import { foldName, listWords } from '../../text/words.ts';
import type { Resources } from '../resources.ts';
import type { NameLists, OwnClasses } from './lexicon.ts';
import { OTHER_NAMES } from './other-names.data.ts';

/** Countries in which each language is spoken, whose smaller towns and whose clubs and universities are listed, too. */
const COUNTRIES: { [language: string]: string } = {
  es: 'ES MX AR CO CL PE VE EC UY PY BO CR PA CU DO GT HN NI SV PR',
  fr: 'FR BE CH CA LU MC SN CI ML CM DZ MA TN HT RE GP MQ',
  de: 'DE AT CH LI LU',
  it: 'IT CH SM',
  pt: 'PT BR AO MZ CV',
};

/** The least population of a listed city anywhere, and of a town where the language is spoken. */
const [CITY, TOWN] = [100_000, 5_000] as const;

const splitList = (list: string) => list.split(/[,\n]/).flatMap((name) => name.trim() || []);

/** The forms of the name of a German organisation that an adjective begins: “Deutscher Städtetag”, “Deutschen Städtetag”. */
function inflect(name: string): string[] {
  // “Deutscher Städtetag” → “Deutsch”, “er”, “Städtetag”
  const { stem, rest } =
    /^(?<stem>\p{L}+(?:sch|ational)|Frei|Rot|Weiß|Vereint|Auswärtig)e[rns]? (?<rest>.+)$/u.exec(name)?.groups ?? {};
  return stem ? ['e', 'er', 'es', 'en', 'em'].map((ending) => `${stem}${ending} ${rest}`) : [name];
}

/** The names of a language for the lists of its tagger. */
export function listOtherNames(resources: Resources, language: string): NameLists {
  const { cities, givenNames, bodies, clubs, universities } = resources;
  const own = listWords(COUNTRIES[language] ?? '');
  const known = OTHER_NAMES[language];
  const townNames = new Set(cities.map(({ name }) => foldName(name)));
  const isClub = ({ name, country }: { name: string; country: string }) =>
    !/\d/.test(name) && (name.includes(' ') || (own.has(country.toUpperCase()) && !townNames.has(foldName(name))));
  const genitive = (names: string[]) =>
    language === 'de' ? names.flatMap((name) => (/[szxß]$/.test(name) ? [name] : [name, `${name}s`])) : names;
  return {
    country: listCountryNames(language).map(([, name]) => name),
    people: listPeoples(language).flatMap(({ forms }) => forms),
    city: genitive([
      ...splitList(known?.places ?? ''),
      ...listCountries().flatMap(({ capitals }) => capitals),
      ...cities.filter(({ population }) => population >= CITY).map(({ name }) => name),
    ]),
    town: cities
      .filter(({ population, country }) => population < CITY && population >= TOWN && own.has(country))
      .map(({ name }) => name),
    given: [...givenNames, ...listWords([FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES].join(' '))],
    body: [
      ...genitive(splitList(known?.bodies ?? '').flatMap((name) => (language === 'de' ? inflect(name) : [name]))),
      ...clubs.filter(isClub).map(({ name }) => name),
      ...universities.filter(({ country }) => own.has(country)).map(({ name }) => name),
      ...bodies,
    ],
    head: [...listWords(known?.heads ?? '')],
  };
}

/** The words of a language's own classes. A word is in the first that has it. */
export function listOwnClasses({ surnames, germanNouns }: Resources, language: string): OwnClasses {
  const known = OTHER_NAMES[language];
  const words = (list = '') => [...listWords(list)].filter(Boolean);
  const tagged = (tag: Tag) => [...(lexiconOf(language)?.words(tag) ?? [])];
  return {
    role: [...tagged('role-noun'), ...words(known?.abbreviations)],
    kin: tagged('kin'),
    title: tagged('title'),
    speech: words(known?.speech),
    land: words(known?.land),
    head: words(known?.heads),
    date: listDates(language),
    people: listPeoples(language).flatMap(({ forms }) => forms),
    surname: surnames,
    noun: language === 'de' ? germanNouns : [],
  };
}

/** The names of months and weekdays. */
function listDates(language: string): string[] {
  const name = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, i) =>
      format.format(Date.UTC(2024, i, i + 1 + (i % 4))).replace('-feira', ''),
    );
  };
  return [...new Set([...name({ month: 'long' }), ...name({ weekday: 'long' })])];
}
