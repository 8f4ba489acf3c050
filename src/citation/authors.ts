import type { NamedAuthor } from '../model.ts';
import { foldLines } from '../present/markup.ts';

/** The name with the family name first: “Okafor, Amara”. The name of an organisation is not changed. */
export function invertedName(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ');
}

/** The name in reading order: “Amara Okafor”. */
export function fullName(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ');
}

/** The name with initials instead of given names: “Okafor, A.”. `separator` is put between the initials. */
export function nameWithInitials(author: Author, separator: string): string {
  if ('literal' in author) return author.literal;
  const letters = author.given
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .map((word) =>
      word
        .split(/([-‐‑])/)
        .map(initial)
        .join(''),
    )
    .filter((part) => part !== '');
  return [author.family, letters.join(separator), author.suffix].filter(Boolean).join(', ');
}

/** The initial of a part of a name: “A.”. Hyphens are kept: “J.-P.”. */
function initial(part: string): string {
  if (/^[-‐‑]$/.test(part)) return '-';
  const [letter] = part.match(/\p{L}\p{M}*/u) ?? [];
  return letter ? `${letter.toUpperCase()}.` : '';
}

/** The name for citations in the text: the family name, or the name of the organisation. */
export const shortName = (author: Author): string => ('literal' in author ? author.literal : author.family);

/** Joins names to a list: “A”, “A and B”, “A, B, and C”. `hasSerialComma` adds the comma before the conjunction. */
export function joinNames(names: string[], conjunction: string, hasSerialComma: boolean): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = hasSerialComma && names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${conjunction} ${last}`;
}

/** An author: a person, or an organisation (`literal`), in the terms of CSL. */
export type Author = { family: string; given: string; suffix?: string } | { literal: string };

/** Words before the names in a byline: “Reporting by”. */
const BYLINE_PREFIX =
  /^(?:(?:story|words|text|report|reporting|written|posted|published|analysis|opinion) )?(?:by|von|par|por|di|door) /i;

/** Separators of names: “A, B and C”, “A & B”, “A; B”, “A | B”. */
const NAME_SEPARATOR = / ?[;|/•·] ?|(?: ?,)? (?:and|&|y|e|et|und|en|with) | ?, ?(?:and |& ?)?/i;

/** Particles, which belong to the family name: “van der Berg”, “de la Cruz”. */
const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn ter ten zu zur af av st. st'.split(' '),
);

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i;

/** A word that occurs in names of organisations only: “Example News Agency”. */
const ORGANISATION_WORD =
  /\b(?:news|newsroom|newsdesk|agency|agencies|agence|agencia|agentur|staff|desk|team|editors?|editorial|media|services|network|times|tribune|guardian|correspondents?|reporters?|writers?|redaktion|redacción|rédaction|redazione|association|university|institute|ministry|group|company|council|committee|union|foundation|project|magazine|journal|radio|television|tv|online|wires)\b/i;

/** A word that also is a family name: “Emily Post” is a person if the page says so. */
const SHARED_WORD = /\b(?:press|board|service|post|herald|wire)\b/i;

/** Organisations whose names have no such word. */
const AGENCIES = new Set(
  'reuters ap afp dpa efe ansa upi tass xinhua bloomberg interfax kyodo pti ani anp ritzau tt ntb sda apa belga lusa mena wafa sana yonhap axios politico propublica bellingcat'.split(
    ' ',
  ),
);

/**
 * Whether a name is that of an organisation. Citation styles do not invert or abbreviate these. Pages call organisations
 * people, too, so that a `type` of 'person' decides only where the name can be both.
 */
function isOrganisation(name: string, type?: NamedAuthor['type']): boolean {
  if (type === 'body') return true;
  const words = name.split(' ');
  if (AGENCIES.has(name.toLowerCase().replace(/\.com$/, '')) || ORGANISATION_WORD.test(name)) return true;
  if (type !== 'person' && SHARED_WORD.test(name)) return true;
  // “The Conversation”; “BBC”
  return /^the\s/i.test(name) || (words.length === 1 && /^[\p{Lu}\d.]{2,}$/u.test(name));
}

function parseName(name: string, type?: NamedAuthor['type']): Author {
  const words = name.split(' ');
  if (words.length < 2 || isOrganisation(name, type)) return { literal: name };
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop()?.replace(/,$/, '') : undefined;
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]?.toLowerCase() ?? '') && /^\p{Ll}/u.test(words[at - 1] ?? '')) at--;
  const named = { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ').replace(/,$/, '') };
  return suffix ? { ...named, suffix } : named;
}

/** Parses a byline into authors, without duplicates. The name of the site itself is not an author. */
export function parseAuthors(byline: string | undefined, site?: string): Author[] {
  const line = foldLines(byline ?? '').replace(BYLINE_PREFIX, '');
  if (line === '') return [];
  const names = line.includes(';') ? line.split(/ ?; ?/).filter(Boolean) : splitNames(line);
  return parseNames(
    names.map((name) => ({ name })),
    site,
  );
}

/** Parses the names of authors that a page gives one by one, without duplicates. The name of the site itself is not an author. */
export function parseNames(authors: NamedAuthor[], site?: string): Author[] {
  const outlet = foldLines(site ?? '').toLowerCase();
  const others = new Map<string, NamedAuthor>();
  for (const author of authors) {
    const name = foldLines(author.name);
    const key = name.toLowerCase();
    if (key !== '' && key !== outlet && !others.has(key)) others.set(key, { ...author, name });
  }
  return [...others.values()].map(parseInverted);
}

/** Splits a byline into names. “Okafor, Amara” is one person; “Amara Okafor, Jonas Lindqvist” are two. */
function splitNames(line: string): string[] {
  const single = SINGLE_INVERTED.exec(line);
  if (single && !isOrganisation(single[1] ?? '') && !isOrganisation(single[2] ?? '')) return [line];
  const names = line.split(NAME_SEPARATOR).map((name) => removePlace(name).trim());
  return joinSuffixes(names.filter((name) => name !== ''));
}

/** One inverted name: “Okafor, Amara”, “de la Cruz, Ana M.”. The family name is one word, after any lower-case words. */
const SINGLE_INVERTED = /^((?:\p{Ll}[\p{L}'’]* )*[\p{L}'’-]+), ([\p{L}'’.-]+(?: \p{Lu}\.)?)$/u;

/** An inverted name in a list that is separated by semicolons: “García Márquez, Gabriel”. */
const INVERTED = /^([\p{L}'’ -]+), ([\p{L}'’.-]+(?: \p{Lu}\.)?)$/u;

function parseInverted({ name, type }: NamedAuthor): Author {
  const [, family = '', given = ''] = INVERTED.exec(name) ?? [];
  return family && !isOrganisation(name, type) ? { family, given } : parseName(name.replace(/,$/, ''), type);
}

/** Removes the place: “Amara Okafor in Lagos”. */
const removePlace = (name: string) => name.replace(/ (?:in|at|en|aus) \p{Lu}[\p{L} .-]{0,80}$/u, '');

/** Puts suffixes back: “King, Jr.” was split at the comma. */
function joinSuffixes(names: string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    if (SUFFIX.test(name) && joined.length > 0) joined.push(`${joined.pop()} ${name}`);
    else joined.push(name);
  }
  return joined;
}
