import { foldMarks } from '../../text/fold.ts';
import type { Text } from '../../text/prepare.ts';
import { readToken } from '../../text/read.ts';
import { COUNTRIES } from '../countries.data.ts';
import { GROUPS, ORGANISATIONS, PLACES } from './known.data.ts';

/** What an actor is. */
export type ActorType = 'person' | 'organisation' | 'country' | 'place' | 'group';

/** What is known of a name whatever the story: `name` is the country that an adjective or a capital stands for. */
export interface Known {
  type: ActorType;
  name: string;
  /** A capital or seat of government: a place, or the government that sits there. */
  isSeat?: boolean;
}

const LEXICON = build();

/** The words that known names begin with: most words begin none, and need no further look. */
const FIRST_WORDS = gatherFirstWords(LEXICON);

/** The longest known name, in tokens. */
const LONGEST = 8;

/** The longest known name that begins at a token, and the token after it; null when none does. */
export function readKnown(text: Text, at: number, last: number): { known: Known; last: number } | null {
  if (!FIRST_WORDS.has(foldMarks(readToken(text, at)))) return null;
  const start = text.tokens[at]?.start ?? 0;
  for (let end = Math.min(last, at + LONGEST); end > at; end--) {
    const known = LEXICON.get(foldMarks(text.text.slice(start, text.tokens[end - 1]?.end)));
    if (known) return { known, last: end };
  }
  return null;
}

function build(): ReadonlyMap<string, Known> {
  const lexicon = new Map<string, Known>();
  const add = (spelling: string, known: Known) => lexicon.set(foldMarks(spelling), known);
  for (const name of listNames(GROUPS)) for (const one of inflect(name)) add(one, { type: 'group', name });
  for (const name of listNames(PLACES)) add(name, { type: 'place', name });
  for (const line of COUNTRIES.trim().split('\n')) {
    const [name = '', others = '', people = '', capitals = '', seats = ''] = line.split(';');
    for (const one of listNames(seats)) add(one, { type: 'organisation', name, isSeat: true });
    for (const one of listNames(capitals)) add(one, { type: 'place', name, isSeat: true });
    for (const one of listNames(people).flatMap(inflect)) add(one, { type: 'group', name });
    for (const one of [name, ...listNames(others)]) add(one, { type: 'country', name });
  }
  for (const name of listNames(ORGANISATIONS)) add(name, { type: 'organisation', name });
  return lexicon;
}

function gatherFirstWords(lexicon: ReadonlyMap<string, Known>): ReadonlySet<string> {
  // “al-Qaeda” begins with “al”, “U.S.” with itself, “N'Djamena” with itself
  return new Set(
    [...lexicon.keys()].map((name) => /^(?:(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}']+)/u.exec(name)?.[0] ?? name),
  );
}

function listNames(list: string): string[] {
  return list
    .replaceAll('\n', ',')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** “Russian” and “Russians”, but “Chinese” alone. */
function inflect(word: string): string[] {
  // “Chinese”, “Danish”, “French”, “Frenchmen”, “Judaism”, “Christianity”, “Swiss”
  return /(?:ese|sh|ch|men|ism|ity|s)$/.test(word) ? [word] : [word, `${word}s`];
}
