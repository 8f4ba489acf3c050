import { findCountry, findCountryAt } from '../../lexicon/countries.ts';
import { hasSetting, type Lexicon, lexiconOf } from '../../lexicon/lexicon.ts';
import type { Tag } from '../../lexicon/tag.ts';
import { foldName } from '../../text/words.ts';

/** The name of an organisation, place or group, normalised for comparison. */
export interface EntityName {
  /** Its words with spelling variants unified, adjectives of countries replaced by the country's name, and “X of Y” as “Y X”. */
  words: string[];
  /** The words before the first “of”; empty if there is none. */
  head: string[];
  /** All its words, folded. */
  plain: string[];
  /** The words of its language. */
  lexicon: Lexicon;
}

/** Normalises a name in a language (ISO 639-1), so that “Norwegian Defence Ministry” and “Ministry of Defense of Norway” are equal. */
export function readEntityName(written: string, language: string): EntityName {
  const lexicon = lexiconOf(language) ?? (lexiconOf('en') as Lexicon);
  const { fillers, of, spelled, aliases } = variantsOf(lexicon);
  // “Lakeside, Lindland”: the place before the comma
  // and a company without the end of its address: “Halden.com”
  const near = /, |\.com/.test(written)
    ? written.replace(/(?<=\p{L}{3}), \p{Lu}[\p{L} ]+$/u, '').replace(/(?<=\p{L}{2})\.com(?!\p{L})/u, '')
    : written;
  // “d’Halden” → “d Halden”
  const plain = foldName(hasSetting(language, 'elision') ? near.replace(/['’]/g, ' ') : near).split(' ');
  const alias = aliases.get(plain.join(' '));
  if (alias) return { words: alias, head: [], plain, lexicon };
  const phrases: string[][] = [[]];
  for (let at = 0; at < plain.length; at++) {
    const word = plain[at] as string;
    const found = plain.length > 1 ? findCountryAt(plain, at) : undefined;
    if (found) {
      phrases.at(-1)?.push(...foldName(found.country.name).split(' '));
      at = found.last - 1;
    } else if (of.has(word) && at > 0) phrases.push([]);
    else if (!fillers.has(word) || plain.length === 1) {
      const full = plain.length > 1 ? aliases.get(word) : undefined;
      phrases.at(-1)?.push(...(full ?? [spelled.get(word) ?? word]));
    }
  }
  const head = phrases.length > 1 ? (phrases[0] as string[]) : [];
  return { words: phrases.toReversed().flat(), head, plain, lexicon };
}

/** What a language has for the comparison of names, folded. */
interface Variants {
  lexicon: Lexicon;
  fillers: ReadonlySet<string>;
  of: ReadonlySet<string>;
  /** The first spelling of a word by each other one. */
  spelled: ReadonlyMap<string, string>;
  /** The words of the first name of an organisation by each of its names: “naciones unidas” → “onu”. */
  aliases: ReadonlyMap<string, string[]>;
}

const variants = new Map<Lexicon, Variants>();

function variantsOf(lexicon: Lexicon): Variants {
  const known = variants.get(lexicon) ?? readVariants(lexicon);
  variants.set(lexicon, known);
  return known;
}

function readVariants(lexicon: Lexicon): Variants {
  const fold = (tag: Tag) => new Set([...lexicon.words(tag)].map(foldName));
  const byForm = (tag: 'spelling' | 'alias') =>
    new Map(lexicon.list(tag).flatMap(({ words }) => words.map((word) => [foldName(word), foldName(words[0] ?? '')])));
  const spelled = byForm('spelling');
  const spell = (name: string) => name.split(' ').map((word) => spelled.get(word) ?? word);
  const aliases = new Map([...byForm('alias')].map(([form, name]) => [form, spell(name)]));
  return { lexicon, fillers: fold('name-filler'), of: fold('of'), spelled, aliases };
}

/** Joins words to a key for comparison; in names of several words, plurals in -s have the key of the singular. */
export const spellKey = (words: string[]): string =>
  words.length < 2
    ? words.join('')
    : words.map((word) => (word.endsWith('s') ? word.replace(/(?<=\p{L}{3}[^su])s$/u, '') : word)).join(' ');

/** How many words are the name of a country, at the start of a normalised name or, by `cut`, at its end. */
export function countCountryWords(words: string[], cut: (count: number) => string[]): number {
  for (let count = Math.min(3, words.length - 1); count > 0; count--)
    if (findCountry(cut(count).join(' '))?.by === 'name') return count;
  return 0;
}

/** A shorter name of an entity, its words separated by spaces. */
interface ShortForm {
  form: string;
  /** Counts only after the full name has been given. */
  mustFollow: boolean;
}

/** The shorter names of an organisation or place. */
export function listShortForms(name: EntityName, isPlace: boolean): ShortForm[] {
  const forms = isPlace ? listPlaceForms(name) : listOrganisationForms(name);
  return forms.map(([words, mustFollow]) => ({ form: spellKey(words), mustFollow }));
}

/** Whether a name is that of a river or lake, its kind first: “River Lind”. */
export const isWater = ({ words, lexicon }: EntityName): boolean =>
  words.length > 1 && lexicon.hasTag(words[0] ?? '', 'landform');

type Form = [words: string[], mustFollow: boolean];

/** “Lind Island” → “Lind”, “Province of Lind” → “Lind”, “River Lind” → “Lind” */
function listPlaceForms(name: EntityName): Form[] {
  const { words, lexicon } = name;
  if (words.length === 1) return [];
  if (isWater(name)) return [[words.slice(1), false]];
  return lexicon.hasTag(words.at(-1) ?? '', 'place-end') ? [[words.slice(0, -1), false]] : [];
}

function listOrganisationForms({ words, head, plain, lexicon }: EntityName): Form[] {
  const { fillers } = variantsOf(lexicon);
  const isOrganisationNoun = (word: string) => lexicon.hasTag(word, 'organisation-noun');
  const isOrganisationEnd = (word: string) => lexicon.hasTag(word, 'organisation-end');
  const forms: Form[] = [];
  // “Norway Defence Ministry” → “Defence Ministry”
  const countryWords = countCountryWords(words, (count) => words.slice(0, count));
  if (countryWords && (words.length - countryWords > 1 || isOrganisationNoun(words[countryWords] ?? '')))
    forms.push([words.slice(countryWords), false]);
  // “National Storm Centre of Norway” → “National Storm Centre”
  if (head.length > 1) {
    forms.push([head, false]);
    // “Harlan” of the “Harlan Museum of Art”
    if (!isOrganisationNoun(head[0] ?? '')) forms.push([head.slice(0, 1), true]);
  }
  // “Barlow Widget Industries” → “Barlow Widget”, “Barlow”
  let last = words.length;
  while (last > 1 && isOrganisationEnd(words[last - 1] ?? '')) forms.push([words.slice(0, --last), false]);
  // “Fish Board Norway” → “Fish Board”
  const tail = countCountryWords(words, (count) => words.slice(-count));
  if (tail && tail < words.length) forms.push([words.slice(0, -tail), true]);
  // “Strait Fisheries Agency” → “Fisheries Agency”
  const joint = head.length > 0 ? -1 : plain.filter((word) => word === 'and' || !fillers.has(word)).indexOf('and');
  // what follows “and” may be an organisation of its own
  const stop = Math.min(words.length - 1, 5, joint > 0 ? joint : 5);
  for (let first = 1; first < stop; first++) forms.push([words.slice(first), false]);
  if (words.length === 1) return forms;
  const [first = ''] = words;
  const close = words.at(-1) ?? '';
  // “Voice to Parliament” is no parliament
  const isHead = plain.at(-1) !== close || !fillers.has(plain.at(-2) ?? '');
  if (isHead && (isOrganisationNoun(close) || !isOrganisationEnd(close))) forms.push([[close], true]);
  // “Music in Africa” of the “Music in Africa Foundation”
  for (let last = 2; isHead && !countryWords && last < Math.min(words.length, 5); last++)
    forms.push([words.slice(0, last), true]);
  if (!countryWords && !isOrganisationNoun(first) && !isOrganisationNoun(close)) forms.push([[first], true]);
  return forms;
}
