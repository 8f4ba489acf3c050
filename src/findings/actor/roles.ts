import type { Span } from '../../model.ts';
import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { COMMON_OPENERS, TITLE_MODIFIERS, TITLES } from './words.data.ts';

/** The longest role, in tokens. */
const LONGEST = 24;

/** Courtesies that are no role. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame)$/;

/** Nouns for what somebody does, by how they end: “activist”, “commander”, “historian”; also TITLES. */
const TRADE =
  /(?:ist|eer|ander|ian|ser|mer|ger|ter|yer|der|cer|ner|ator|itor|utor|ctor|ssor|man|woman|person|chief|head|aide|mate)$/;

/** How the story introduces the person named by the tokens from `first` to `last`; null when it does not. */
export function readRole(text: Text, first: number, last: number): Span | null {
  return readRoleBefore(text, first) ?? readRoleAfter(text, last);
}

const isRole = (word: string) => TITLES.has(word) || TRADE.test(word);

/** “Kenyan Health Minister”, “Coastal Guard commander” */
function readRoleBefore(text: Text, name: number): Span | null {
  const end = readToken(text, name - 1) === '.' ? name - 1 : name;
  if (!isRole(readFolded(text, end - 1)) || COURTESY.test(readFolded(text, end - 1))) return null;
  let first = end - 1;
  while (first > 0 && end - first < 9 && isPartOfRole(text, first - 1)) first--;
  while (isOneOf(readFolded(text, first), "- 's")) first++;
  return { start: text.tokens[first]?.start ?? 0, end: text.tokens[name - 1]?.end ?? 0 };
}

function isPartOfRole(text: Text, at: number): boolean {
  const word = readFolded(text, at);
  if (word === '-') return isGlued(text, at) && isGlued(text, at + 1);
  if (word === "'s" || TITLE_MODIFIERS.has(word)) return word !== 'then';
  // “named”, “being”, “recently” come before a role, and are no part of it
  return text.tokens[at]?.type === 'word' && !COMMON_OPENERS.has(word) && !/(?:ed|ing|ly)$/.test(word);
}

/** “Lind, director of research at …”: up to the comma that closes it */
function readRoleAfter(text: Text, name: number): Span | null {
  if (readToken(text, name) !== ',') return null;
  // “Lindqvist, 45, an engineer”
  const isAged = text.tokens[name + 1]?.type === 'number' && readToken(text, name + 2) === ',';
  const start = isAged ? name + 3 : name + 1;
  const first = isOneOf(readFolded(text, start), 'the a an') ? start + 1 : start;
  let end = first;
  let hasRole = false;
  while (end < first + LONGEST && !isOneOf(readFolded(text, end), ', . ; : ! ? " ( ) -') && readToken(text, end)) {
    if (isOneOf(readFolded(text, end), 'who which said says is was has and but') && !hasRole) return null;
    if (isOneOf(readFolded(text, end), 'who said says told was is')) break;
    if (end < first + 8 && isRole(readFolded(text, end))) hasRole = true;
    end++;
  }
  return hasRole ? { start: text.tokens[first]?.start ?? 0, end: text.tokens[end - 1]?.end ?? 0 } : null;
}
