import {
  AGENCIES,
  BODY_ENDINGS,
  BODY_WORDS,
  CAPITAL_PARTICLES,
  GIVEN_NAMES,
  PARTICLES,
  SECOND_GIVEN_NAMES,
  SHARED_WORDS,
} from '../lexicon/author-words.data.ts';
import type { Author, NamedAuthor, Person } from '../model.ts';
import { familyName } from './family-name.ts';
import { cutAtAnd, mayBeWhole } from './list.ts';

// The names of authors: how a line is split into names, and a name into its parts. The parts are those of CSL-JSON.

const toSet = (list: string) => new Set(list.trim().split(/\s+/));

const bodyWords = toSet(BODY_WORDS);
const bodyEndings = [...toSet(BODY_ENDINGS)];
const sharedWords = toSet(SHARED_WORDS);
const particles = toSet(PARTICLES);
const capitalParticles = toSet(CAPITAL_PARTICLES);
const agencies = toSet(AGENCIES);
const givenNames = toSet(GIVEN_NAMES);
const secondGivenNames = toSet(SECOND_GIVEN_NAMES);

/** Whether one of the words is only in names of bodies: “Lake University”, “Weltgesundheitsorganisation”. */
const hasBodyWord = (words: string[]) =>
  words.some((one) => {
    const word = one.toLowerCase();
    return bodyWords.has(word) || bodyEndings.some((ending) => word.endsWith(ending) && word.length > ending.length);
  });

/** What is part of a name after the family name. Degrees are not. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv|júnior|filho|neto)\.?$/i;
const DEGREE = /^(?:ph\.?d|m\.?d|mba|dphil|esq)\.?$/i;

/** Languages in which the family name comes first. */
const FAMILY_FIRST = /^(?:hu|vi)\b/i;

const cutWords = (name: string) => name.split(/\s+/).filter(Boolean);

/**
 * Whether a name is that of a body. Pages call bodies people, too, so that a `type` of 'person' decides only where the name can
 * be both.
 */
export function isBody(name: string, type?: NamedAuthor['type']): boolean {
  if (type === 'body') return true;
  const words = cutWords(name);
  const [first = ''] = words;
  if (agencies.has(name.toLowerCase().replace(/\.com$/, ''))) return true;
  // A word that is also a family name: “Emily Post”
  const isShared = words.length > 1 && sharedWords.has(words.at(-1)?.toLowerCase() ?? '');
  if (isShared && type !== 'person' && !givenNames.has(first.toLowerCase())) return true;
  if (hasBodyWord(isShared ? words.slice(0, -1) : words)) return true;
  // “Marks and Spencer”; “The Conversation”; “BBC”
  if (words.slice(1, -1).some((word) => /^(?:and|und|&|et|och|og)$/.test(word))) return true;
  return /^the\s/i.test(name) || (words.length === 1 && /^[\p{Lu}\d.]{2,}$/u.test(name));
}

/** A person by the rules of CSL: lower-case words before the family name are its particle; a suffix is kept apart. */
export function toPerson(family: string, given = '', familySuffix?: string): Person {
  const givenWords = cutWords(given.replace(/,/g, ' '));
  const familyWords = cutWords(family.replace(/,/g, ' '));
  let suffix = familySuffix;
  for (const words of [givenWords, familyWords]) {
    while (words.length > 1 && DEGREE.test(words.at(-1) ?? '')) words.pop();
    if (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) suffix = words.pop() ?? suffix;
  }
  const isParticle = (word = '') => particles.has(word.toLowerCase().replace('’', "'")) && /^['’]?\p{Ll}/u.test(word);
  let start = 0;
  while (start < familyWords.length - 1 && isParticle(familyWords[start])) start++;
  // “Alexander von” + “Humboldt”
  let end = givenWords.length;
  while (end > 1 && isParticle(givenWords[end - 1])) end--;
  const parts: [keyof Person, string][] = [
    ['given', givenWords.slice(0, end).join(' ')],
    ['dropping-particle', givenWords.slice(end).join(' ')],
    ['non-dropping-particle', familyWords.slice(0, start).join(' ')],
    ['suffix', suffix ?? ''],
  ];
  return {
    family: familyWords.slice(start).join(' '),
    ...Object.fromEntries(parts.filter(([, value]) => value !== '')),
  };
}

/** One name: “Amara Okafor”, “García Márquez, Gabriel”, “World Health Organization”. `lang` is that of the page. */
export function readName(name: string, type?: NamedAuthor['type'], lang = ''): Author {
  const trimmed = name.replace(/(?<![\s,])[\s,]+$/, '').trim();
  const [before = '', after = '', end = '', ...rest] = trimmed.split(',').map((part) => part.trim());
  const isEnd = end === '' || SUFFIX.test(end);
  const isInverted = after !== '' && isEnd && rest.length === 0 && !SUFFIX.test(after) && !DEGREE.test(after);
  if (isBody(trimmed, type)) return { literal: trimmed };
  if (isInverted) return toPerson(before, after, end);
  const words = cutWords(trimmed.replace(/,/g, ' '));
  while (words.length > 2 && DEGREE.test(words.at(-1) ?? '')) words.pop();
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length < 2) return toPerson(trimmed);
  if (FAMILY_FIRST.test(lang)) return toPerson(words[0] ?? '', words.slice(1).join(' '), suffix);
  const at = findFamily(words, lang);
  return toPerson(words.slice(at).join(' '), words.slice(0, at).join(' '), suffix);
}

/** Where the family name starts: at the last word or at the particles before it; in Spanish, at the first of two. */
function findFamily(words: string[], lang: string): number {
  let at = words.length - 1;
  const [, second = ''] = words;
  const isSpanish = /^(?:es|ca|gl)\b/i.test(lang) && words.every((word) => !word.endsWith('.'));
  const isPlain = words.every((word) => /^\p{Lu}/u.test(word));
  if (isSpanish && isPlain && (words.length > 3 || (words.length === 3 && !secondGivenNames.has(second.toLowerCase()))))
    at--;
  while (at > 1 && isBeforeFamily(words[at - 1] ?? '')) at--;
  return at;
}

const isBeforeFamily = (word: string) =>
  capitalParticles.has(word) || (particles.has(word.toLowerCase()) && /^\p{Ll}/u.test(word));

/** Words before the names in a byline: “Reporting by”. */
const BYLINE_PREFIX =
  /^(?:(?:story|words|text|report|reporting|written|posted|published|analysis|opinion) )?(?:by|von|par|por|di|door|av|af|od|przez) /i;

/** Authors as a page names them, or as any version stored them; what is damaged is left out. `lang` is that of the page. */
export function readAuthors(list: unknown[], lang = ''): Author[] {
  return list.flatMap((entry): Author[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const texts = Object.entries(entry).filter(([, value]) => typeof value === 'string' && value !== '');
    const { name, type, literal, family, ...others } = Object.fromEntries(texts) as { [field: string]: string };
    if (literal) return [{ literal }];
    const what = type === 'person' || type === 'body' ? type : undefined;
    if (name && isBody(name, what)) return [{ literal: name }];
    if (name && family) return [toPerson(fromCapitals(family), fromCapitals(others.given ?? ''))];
    if (name) return [readName(fromCapitals(name), what, lang)];
    const parts = PARTS.filter((part) => others[part]).map((part) => [part, others[part]]);
    return family ? [{ family, ...Object.fromEntries(parts) }] : [];
  });
}

/** A person's name that a page writes in capitals: “LÉA DE LA CRUZ” → “Léa de la Cruz”. Another one stays as it is. */
function fromCapitals(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  return cutWords(name)
    .map((word, at) => {
      const small = word.toLowerCase();
      if (at > 0 && particles.has(small)) return small;
      // “J.J.”, “TJ”, “III”
      if (/^(?:\p{L}\.)+$|^[^AEIOUY]{1,2}$/u.test(word) || (at > 0 && SUFFIX.test(word))) return word;
      return small.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');
}

/** An article with its authors divided into the parts of their names. */
export function divideAuthors<T extends { authors?: unknown[] | undefined; lang: string }>(
  article: T,
): Omit<T, 'authors'> & { authors?: Author[] } {
  const { authors, ...others } = article;
  return { ...others, ...(authors && { authors: readAuthors(authors, article.lang) }) };
}

/** The parts of the name of a person besides the family name. */
const PARTS = ['given', 'dropping-particle', 'non-dropping-particle', 'suffix'] as const;

/** The authors in a line, such as “By Amara Okafor and Jonas Lindqvist”. `lang` is that of the page. */
export function readByline(line: string, lang = ''): Author[] {
  const folded = line.slice(0, MAX_BYLINE).replace(/\s+/g, ' ').trim();
  // “von” and “di” also begin a family name: “von der Leyen, Ursula”.
  const names = isInverted(folded) ? folded : folded.replace(BYLINE_PREFIX, '');
  return splitNames(names, lang).map((name) => readName(name, undefined, lang));
}

/** A longer line is not a byline, in UTF-16 units. */
const MAX_BYLINE = 4000;

/** The names in a line. “Okafor, Amara” is one person; “Amara Okafor, Jonas Lindqvist” are two; “Marks and Spencer” is one. */
export function splitNames(line: string, lang = ''): string[] {
  if (line.length > MAX_BYLINE) return [line];
  return line.split(/ ?[;|•·] ?/).flatMap((part) => {
    if (part === '' || isInverted(part)) return part === '' ? [] : [part];
    const parts = part.split(/ ?[,،、] ?|(?<=\p{L}) ?\/ ?(?=\p{Lu})/u).filter(Boolean);
    const names = parts.flatMap((one) => splitAnds(one, lang, parts.length > 1));
    return joinSuffixes(names.map((name) => removePlace(name).trim()).filter(Boolean));
  });
}

/** The names of “Tom Roe and Li Wei”. If they are not the end of a list, each must be a whole name: “Ortega y Gasset” is one. */
function splitAnds(part: string, lang: string, isList: boolean): string[] {
  const names = cutAtAnd(part, lang);
  return names.length === 0 || (names.length > 1 && !isList && !names.every(isWhole)) ? [part] : names;
}

/** Whether words are a whole name: a first and a last name, or a body. */
function isWhole(words: string): boolean {
  return isBody(words) ? words.includes(' ') || agencies.has(words.toLowerCase()) : mayBeWhole(words);
}

/** One name with the family name first: “Okafor, Amara Grace”, “von der Leyen, Ursula”, “García Márquez, Gabriel”. */
function isInverted(line: string): boolean {
  const [family = '', given = '', rest] = line.split(/ ?, ?/);
  if (given === '' || rest !== undefined || isBody(family) || isBody(given) || SUFFIX.test(given) || DEGREE.test(given))
    return false;
  const familyWords = cutWords(family);
  const givenWords = cutWords(given);
  if (![...familyWords, ...givenWords].every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word))) return false;
  if (givenWords.length > 3 || familyWords.length > 5) return false;
  const at = familyWords.findIndex((word) => !isBeforeFamily(word));
  if (familyWords.length - at < 2) return true;
  // “García Márquez, Gabriel”; but “Amara Okafor, Madonna”
  return (
    givenWords.every((word) => /^\p{Lu}\.?$/u.test(word) || givenNames.has(word.toLowerCase())) &&
    familyWords.length < 5
  );
}

/** Removes the place: “Amara Okafor in Lagos”. */
const removePlace = (name: string) => name.replace(/ (?:in|at|en|aus) \p{Lu}[\p{L} .-]{0,80}$/u, '');

/** Puts suffixes back: “King, Jr.” was split at the comma. */
function joinSuffixes(names: string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    if ((SUFFIX.test(name) || DEGREE.test(name)) && joined.length > 0) joined.push(`${joined.pop()} ${name}`);
    else joined.push(name);
  }
  return joined;
}

/** Whether a name is written without a space and with the family name first: “王小明”. */
export const isUnspaced = ({ family, given = '' }: Person): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]+$/u.test(family + given);

/** A name in reading order: “Amara Okafor”, “王小明”. */
export function fullName(author: Author): string {
  if ('literal' in author) return author.literal;
  if (isUnspaced(author)) return author.family + (author.given ?? '');
  return [author.given, author['dropping-particle'], familyName(author), author.suffix].filter(Boolean).join(' ');
}
