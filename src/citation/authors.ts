import { foldLines } from '../present/markup.ts';

/** “Okafor, Amara”; a body's name as it is. */
export function turned(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ');
}

/** “Amara Okafor”. */
export function straight(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ');
}

/** “Okafor, A.”: given names by their first letters, `between` them. */
export function shortened(author: Author, between: string): string {
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
  return [author.family, letters.join(between), author.suffix].filter(Boolean).join(', ');
}

/** “A.”; a hyphen stays: “J.-P.”. */
function initial(part: string): string {
  if (/^[-‐‑]$/.test(part)) return '-';
  const [letter] = part.match(/\p{L}\p{M}*/u) ?? [];
  return letter ? `${letter.toUpperCase()}.` : '';
}

/** The name by which a text refers to an author. */
export const shortName = (author: Author): string => ('literal' in author ? author.literal : author.family);

/** “A”, “A and B”, “A, B, and C”. */
export function listNames(names: string[], and: string, serial: boolean): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = serial && names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}

/** Who wrote an article: a person by two names, or a body by its one. */
export type Author = { family: string; given: string; suffix?: string } | { literal: string };

/** Words before the names of a byline: “Reporting by”. */
const LEAD =
  /^(?:(?:story|words|text|report|reporting|written|posted|published|analysis|opinion)\s+)?(?:by|von|par|por|di|door)\s+/i;

/** Separators of names: “A, B and C”, “A & B”, “A; B”, “A | B”. */
const BETWEEN = /\s*[;|/•·]\s*|\s*,?\s+(?:and|&|y|e|et|und|en|with)\s+|\s*,\s*(?:and\s+|&\s*)?/i;

/** Parts of a name that belong to what follows: “van der Berg”, “de la Cruz”. */
const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn ter ten zu zur af av st. st'.split(' '),
);

const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)\.?$/i;

/** A word of a body's name. */
const BODY =
  /\b(?:news|newsroom|newsdesk|press|agency|agencies|agence|agencia|agentur|staff|desk|team|editors?|editorial|board|media|service|services|network|times|post|herald|tribune|guardian|correspondents?|reporters?|writers?|redaktion|redacción|rédaction|redazione|association|university|institute|ministry|group|company|council|committee|union|foundation|project|magazine|journal|radio|television|tv|online|wire|wires)\b/i;

/** Bodies whose name says nothing of the kind. */
const AGENCIES = new Set(
  'reuters ap afp dpa efe ansa upi tass xinhua bloomberg interfax kyodo pti ani anp ritzau tt ntb sda apa belga lusa mena wafa sana yonhap axios politico propublica bellingcat'.split(
    ' ',
  ),
);

/** Whether a name is of a body, which no style turns round or shortens. */
function isBody(name: string): boolean {
  const words = name.split(' ');
  if (AGENCIES.has(name.toLowerCase().replace(/\.com$/, '')) || BODY.test(name)) return true;
  // “The Conversation”; “BBC”
  return /^the\s/i.test(name) || (words.length === 1 && /^[\p{Lu}\d.]{2,}$/u.test(name));
}

function readName(name: string): Author {
  const words = name.split(' ');
  if (words.length < 2 || isBody(name)) return { literal: name };
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop()?.replace(/,$/, '') : undefined;
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]?.toLowerCase() ?? '') && /^\p{Ll}/u.test(words[at - 1] ?? '')) at--;
  const named = { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ').replace(/,$/, '') };
  return suffix ? { ...named, suffix } : named;
}

/** Reads the names off a byline; the outlet itself is no author. */
export function readAuthors(byline: string | undefined, site?: string): Author[] {
  const line = foldLines(byline ?? '').replace(LEAD, '');
  if (line === '') return [];
  const joined = line.includes(';') ? line.split(/\s*;\s*/).filter(Boolean) : cutNames(line);
  const outlet = foldLines(site ?? '').toLowerCase();
  const seen = new Set<string>();
  const others = joined.filter((name) => {
    const key = name.toLowerCase();
    const isNew = !seen.has(key) && key !== outlet;
    seen.add(key);
    return isNew;
  });
  return others.map(readTurned);
}

/** “Okafor, Amara” is one person; “Amara Okafor, Jonas Lindqvist” are two; “Marks and Spencer” looks like two. */
function cutNames(line: string): string[] {
  const turned = ALONE.exec(line);
  if (turned && !isBody(turned[1] ?? '') && !isBody(turned[2] ?? '')) return [line];
  const names = line.split(BETWEEN).map((name) => cutPlace(name).trim());
  return joinSuffixes(names.filter((name) => name !== ''));
}

/** “Okafor, Amara”, “de la Cruz, Ana M.”: one word, or words of which all but the last are small. */
const ALONE = /^((?:\p{Ll}[\p{L}'’]* )*[\p{L}'’-]+), ([\p{L}'’.-]+(?: \p{Lu}\.)?)$/u;

/** “García Márquez, Gabriel”, where semicolons part the names. */
const TURNED = /^([\p{L}'’ -]+), ([\p{L}'’.-]+(?: \p{Lu}\.)?)$/u;

function readTurned(name: string): Author {
  const [, family = '', given = ''] = TURNED.exec(name) ?? [];
  return family && !isBody(name) ? { family, given } : readName(name.replace(/,$/, ''));
}

/** “Amara Okafor in Lagos”. */
const cutPlace = (name: string) => name.replace(/ (?:in|at|en|aus) \p{Lu}[\p{L} .-]*$/u, '');

/** “King, Jr.” was cut in two. */
function joinSuffixes(names: string[]): string[] {
  const joined: string[] = [];
  for (const name of names) {
    if (SUFFIX.test(name) && joined.length > 0) joined.push(`${joined.pop()} ${name}`);
    else joined.push(name);
  }
  return joined;
}

/** An author's name in reading order. */
export function nameOf(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ');
}
