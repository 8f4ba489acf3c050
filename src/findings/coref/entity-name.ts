import { findCountry, findCountryAt } from '../../lexicon/countries.ts';
import { ORGANISATION_ALIASES, SPELLINGS } from '../../lexicon/en.data.ts';
import { LANGUAGES } from '../../lexicon/languages.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { foldName, isOneOf, listWords } from '../../text/words.ts';

const isNameFiller = hasTag('name-filler');
const isPlaceEnd = hasTag('place-end');
const isOrganisationNoun = hasTag('organisation-noun');
const isOrganisationEnd = hasTag('organisation-end');

/** The name of an organisation, place or group, normalised for comparison. */
export interface EntityName {
  /** Its words with spelling variants unified, adjectives of countries replaced by the country's name, and “X of Y” as “Y X”. */
  words: string[];
  /** The words before the first “of”; empty if there is none. */
  head: string[];
  /** All its words, folded. */
  plain: string[];
  /** Shorter names of an organisation, where the language is another than English. */
  forms?: Form[];
}

const SPELLED = readSpellings();
const ALIAS = readAliases();

/** Normalises a name in a language (ISO 639-1). */
export const readEntityName = (written: string, language: string): EntityName =>
  Object.hasOwn(LANGUAGES, language) ? readOtherName(written, language) : readEnglishName(written);

/** Normalises a name, so that “Norwegian Defence Ministry” and “Ministry of Defense of Norway” are equal. */
function readEnglishName(written: string): EntityName {
  // “Lakeside, Lindland”: the place before the comma
  const plain = foldName(
    written.includes(', ') ? written.replace(/(?<=\p{L}{3}), \p{Lu}[\p{L} ]+$/u, '') : written,
  ).split(' ');
  const alias = ALIAS.get(plain.join(' '));
  if (alias) return { words: alias, head: [], plain };
  const phrases: string[][] = [[]];
  for (let at = 0; at < plain.length; at++) {
    const word = plain[at] as string;
    const found = plain.length > 1 ? findCountryAt(plain, at) : undefined;
    if (found) {
      phrases.at(-1)?.push(...foldName(found.country.name).split(' '));
      at = found.last - 1;
    } else if (word === 'of' && at > 0) phrases.push([]);
    else if (!isNameFiller(word) || plain.length === 1) {
      const full = plain.length > 1 ? ALIAS.get(word) : undefined;
      phrases.at(-1)?.push(...(full ?? [SPELLED.get(word) ?? word]));
    }
  }
  return { words: phrases.toReversed().flat(), head: phrases.length > 1 ? (phrases[0] as string[]) : [], plain };
}

/** Normalises a name in another language than English, in which what the name is about comes first: “Ministerio de Defensa”. */
function readOtherName(written: string, language: string): EntityName {
  const plain = foldName(written.replace(/(?<=\p{L})['’](?=\p{L})/gu, "' ")).split(' ');
  const links = LANGUAGES[language]?.names.links ?? '';
  const isLink = (word: string | undefined) => word !== undefined && isOneOf(word, links);
  const words = plain.filter((word) => !isLink(word));
  const forms: Form[] = [];
  // “Audiencia Provincial de Lugo” → “Audiencia Provincial”, “Ministerio de Pesca y Trabajo” → “Ministerio de Pesca”, “Ministerio”
  for (let last = plain.length - 1; last > 0; last--) {
    if (!isLink(plain[last])) continue;
    const start = plain.slice(0, last).filter((word) => !isLink(word));
    if (start.length > 0 && !isLink(plain[last - 1])) forms.push([start, start.length === 1]);
  }
  if (forms.length === 0 && words.length > 1)
    // “Molinos Lind” → “Molinos”, “Deportivo Lind” → “Lind”
    forms.push([words.slice(0, -1), true], [words.slice(-1), true]);
  return { words: readOtherAliases(language).get(plain.join(' ')) ?? words, head: [], plain, forms };
}

const otherAliases = new Map<string, ReadonlyMap<string, string[]>>();

/** The normalised name of each alias: “naciones unidas” → “onu”. */
function readOtherAliases(language: string): ReadonlyMap<string, string[]> {
  const known = otherAliases.get(language);
  if (known) return known;
  const aliases = new Map<string, string[]>();
  for (const entry of listWords(LANGUAGES[language]?.names.aliases ?? '')) {
    // “ONU:Naciones_Unidas”
    const [name = '', others = ''] = entry.split(':');
    for (const other of [name, ...others.split(',')])
      aliases.set(foldName(other.replaceAll('_', ' ')), [foldName(name)]);
  }
  otherAliases.set(language, aliases);
  return aliases;
}

/** Joins words to a key for comparison; in names of several words, plurals in -s have the key of the singular. */
export const spellKey = (words: string[]): string =>
  words.length < 2
    ? words.join('')
    : words.map((word) => (word.endsWith('s') ? word.replace(/(?<=\p{L}{3}[^su])s$/u, '') : word)).join(' ');

/** How many of the first words of a normalised name are the name of a country. */
function countCountryWordsAtStart(words: string[]): number {
  for (let last = Math.min(3, words.length - 1); last > 0; last--)
    if (findCountry(words.slice(0, last).join(' '))?.by === 'name') return last;
  return 0;
}

/** How many of the last words of a normalised name are the name of a country. */
function countCountryWordsAtEnd(words: string[]): number {
  for (let count = Math.min(3, words.length - 1); count > 0; count--)
    if (findCountry(words.slice(-count).join(' '))?.by === 'name') return count;
  return 0;
}

function readSpellings(): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const line of SPELLINGS.split(/[,\n]/)) {
    const [first = '', ...others] = line.trim().split(' ');
    for (const other of others) spellings.set(other, first);
  }
  return spellings;
}

function readAliases(): ReadonlyMap<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const line of ORGANISATION_ALIASES.trim().split('\n')) {
    const [full = '', ...others] = line.split(',').map((name) => name.trim());
    const words = full.split(' ').map((word) => SPELLED.get(word) ?? word);
    for (const other of [full, ...others]) aliases.set(other, words);
  }
  return aliases;
}

/** A shorter name of an entity, its words separated by spaces. */
interface ShortForm {
  form: string;
  /** Counts only after the full name has been given. */
  mustFollow: boolean;
}

/** The shorter names of an organisation or place. */
export function listShortForms(name: EntityName, isPlace: boolean): ShortForm[] {
  const forms = name.forms ? (isPlace ? [] : name.forms) : isPlace ? listPlaceForms(name) : listOrganisationForms(name);
  return forms.map(([words, mustFollow]) => ({ form: spellKey(words), mustFollow }));
}

type Form = [words: string[], mustFollow: boolean];

/** “Lind Island” → “Lind”, “Province of Lind” → “Lind”, “River Lind” → “Lind” */
function listPlaceForms({ words }: EntityName): Form[] {
  if (words.length === 1) return [];
  if (words[0] === 'river') return [[words.slice(1), true]];
  return isPlaceEnd(words.at(-1) ?? '') ? [[words.slice(0, -1), false]] : [];
}

function listOrganisationForms({ words, head, plain }: EntityName): Form[] {
  const forms: Form[] = [];
  // “Norway Defence Ministry” → “Defence Ministry”
  const countryWords = countCountryWordsAtStart(words);
  if (countryWords && (words.length - countryWords > 1 || isOrganisationNoun(words[countryWords] ?? '')))
    forms.push([words.slice(countryWords), false]);
  // “National Storm Centre of Norway” → “National Storm Centre”
  if (head.length > 1) forms.push([head, false]);
  // “Barlow Widget Industries” → “Barlow Widget”, “Barlow”
  let last = words.length;
  while (last > 1 && isOrganisationEnd(words[last - 1] ?? '')) forms.push([words.slice(0, --last), false]);
  // “Fish Board Norway” → “Fish Board”
  const tail = countCountryWordsAtEnd(words);
  if (tail && tail < words.length) forms.push([words.slice(0, -tail), true]);
  // “Strait Fisheries Agency” → “Fisheries Agency”
  const joint = head.length > 0 ? -1 : plain.filter((word) => word === 'and' || !isNameFiller(word)).indexOf('and');
  // what follows “and” may be an organisation of its own
  const stop = Math.min(words.length - 1, 5, joint > 0 ? joint : 5);
  for (let first = 1; first < stop; first++) forms.push([words.slice(first), false]);
  if (words.length === 1) return forms;
  const [first = ''] = words;
  const close = words.at(-1) ?? '';
  // “Voice to Parliament” is no parliament
  const isHead = plain.at(-1) !== close || !isNameFiller(plain.at(-2) ?? '');
  if (isHead && (isOrganisationNoun(close) || !isOrganisationEnd(close))) forms.push([[close], true]);
  if (!countryWords && !isOrganisationNoun(first) && !isOrganisationNoun(close)) forms.push([[first], true]);
  return forms;
}
