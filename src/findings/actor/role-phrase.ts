import { FUNCTION_TAGS, hasTag } from '../../lexicon/tags.ts';
import { isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { isAllUpper, isOneOf, isUpper } from '../../text/words.ts';

/** Whether a role cannot contain a folded word, so that it begins after it. */
export const isRoleBoundary = hasTag(
  ...FUNCTION_TAGS,
  'quantifier',
  'indefinite-pronoun',
  'weekday',
  'plural-weekday',
  'month',
  'day-part',
  'time-unit',
  'role-boundary',
);

/** Whether a folded word in -ed or -ing is part of a role: “retired”. */
export const isRoleParticiple = hasTag('role-participle');

const isRoleVerb = hasTag('role-verb');
const isAfterRoleNoun = hasTag('after-role-noun');
const isLyWord = hasTag('ly-word');
const isRoleLink = hasTag('role-link');
const isListedNoun = hasTag('role-noun');

/** The tokens of a role, from `first` up to, not including, `last`. */
export interface Phrase {
  first: number;
  last: number;
}

/** The longest role, in tokens. */
const MAX_TOKENS = 32;

/** The longest noun phrase before “of” and the like, in tokens. */
const MAX_CORE_TOKENS = 12;

/** Whether a folded word opens a clause about the noun before it: “a firm that”, “an analyst based in Oslo”. */
export const opensClause = (word: string) =>
  isOneOf(word, 'who which whose that based owned founded backed run led known');

/** Whether a folded word is an article. */
export const isArticle = (word: string) => isOneOf(word, 'the a an');

/** Whether a token can be part of a role before its noun. */
export function isModifier(text: PreparedText, at: number): boolean {
  const token = text.tokens[at];
  const word = readFolded(text, at);
  if (word === "'s" || word === "'") return isGlued(text, at);
  if (isOneOf(word, '- /')) return isGlued(text, at) && isGlued(text, at + 1);
  if (word === '&') return true;
  // “U.S.”, “St.”
  if (word === '.') return isGlued(text, at) && /^\p{Lu}\p{L}{0,3}$/u.test(readToken(text, at - 1));
  const isHyphened =
    (isGlued(text, at + 1) && readToken(text, at + 1) === '-') ||
    (isGlued(text, at) && readToken(text, at - 1) === '-');
  if (token?.type === 'number') return isHyphened;
  if (token?.type !== 'word') return false;
  if (isHyphened) return true;
  if ((isRoleBoundary(word) || isRoleVerb(word)) && !isAllCapitals(readToken(text, at))) return false;
  return isRoleParticiple(word) || isUpper(readToken(text, at)) || !isVerbal(word);
}

// “US”, “WHO”
const isAllCapitals = (word: string) => isAllUpper(word);

// “named”, “being”, “recently”
const isVerbal = (word: string) => /(?:ed|ing)$/.test(word) || (/.{2}ly$/.test(word) && !isLyWord(word));

/**
 * The role that begins at a token, “director of research at the Institute”; null if there is none. `isNoun` says which folded
 * words it may be about.
 */
export function readPhrase(text: PreparedText, start: number, stop: number, isNoun = isRoleNoun): Phrase | null {
  const first = isArticle(readFolded(text, start)) ? start + 1 : start;
  const core = readCore(text, first, Math.min(stop, first + MAX_CORE_TOKENS), first > start, isNoun);
  return core === null ? null : { first, last: readTail(text, core, Math.min(stop, first + MAX_TOKENS)) };
}

/** The role in “one of the authors”; null if there is none. */
export function readOneOf(text: PreparedText, first: number, stop: number): Phrase | null {
  if (readFolded(text, first) !== 'one' || readFolded(text, first + 1) !== 'of') return null;
  for (let at = first + 2; at < Math.min(stop, first + 8); at++) {
    if (isRolePlural(readFolded(text, at))) return { first, last: readTail(text, at + 1, stop) };
    if (!isModifier(text, at) && !isOneOf(readFolded(text, at), 'the his her its their')) return null;
  }
  return null;
}

/** The token after the noun phrase of a role, which must end in such a noun; null if there is none. */
function readCore(
  text: PreparedText,
  first: number,
  stop: number,
  hasArticle: boolean,
  isNoun: (word: string) => boolean,
): number | null {
  // “the newly appointed minister”, “organising committee member”
  const isVerbalPart = (word: string) => isVerbal(word) && (hasArticle || word.endsWith('ing'));
  let at = isOneOf(readFolded(text, first), 'his her their its our my') ? first + 1 : first;
  let end: number | null = null;
  for (; at < stop; at++) {
    const word = readFolded(text, at);
    const isJoint =
      isOneOf(word, 'and or') && at > first && (isModifier(text, at + 1) || isArticle(readFolded(text, at + 1)));
    if (isJoint && end === at && isArticle(readFolded(text, at + 1))) return end;
    if (isJoint) continue;
    if ((end === at && opensClause(word)) || (!isModifier(text, at) && !isVerbalPart(word))) break;
    if (isNoun(word)) end = at + 1;
    else if (end === at && isAfterRoleNoun(word)) end = at + 1;
  }
  // Other words directly after the noun are a name, or make it no person: “police chief's car”.
  return end === at ? end : null;
}

/** The token after the phrases that follow the noun: “of research at the Institute”. */
function readTail(text: PreparedText, from: number, stop: number): number {
  let at = from;
  let end = from;
  while (at < stop) {
    const word = readFolded(text, at);
    if (word === '(') {
      // “(WFB)”
      if (readToken(text, at + 2) !== ')') break;
      at += 3;
      end = at;
    } else if (isRoleLink(word) || isArticle(word) || isOneOf(word, 'his her its their our my this')) {
      if (at === end && isArticle(word)) break;
      if (word === 'and' && leadsAway(text, at + 1, stop)) break;
      at++;
    } else if (isModifier(text, at) || (isUpper(readToken(text, at)) && text.tokens[at]?.type === 'word')) {
      if (at === from) break;
      at++;
      end = at;
    } else break;
  }
  return end;
}

/** Whether the words after “and” are not part of the role: “and Lind was …”, “and his son …”. */
function leadsAway(text: PreparedText, from: number, stop: number): boolean {
  let at = from;
  while (at < Math.min(stop, from + 6) && isUpper(readToken(text, at))) at++;
  if (isOneOf(readFolded(text, from), 'his her their its')) return true;
  if (at === from || isRoleNoun(readFolded(text, from))) return false;
  const word = readFolded(text, at);
  return isRoleVerb(word) || isOneOf(word, 'is was are were has had have of will would');
}

// “geologist”, “photographer”, “pediatrician”, “businesswoman”, “chairperson”
const TRADE =
  /.{2}(?:ologist|ographer|ician|iatrist|woman|women|person|monger|smith|keeper|holder|maker|worker|master|wright)$/;

// “organist”, “cellist”; not “list”
const ADHERENT =
  /^(?!shortlist|checklist|blacklist|consist|persist|assist|insist|enlist|resist|blocklist|waitlist|whitelist).{4,}ist$/;

/** Whether a folded word is a noun for what somebody is or does. */
export function isRoleNoun(word: string): boolean {
  return isListedNoun(word) || TRADE.test(word) || ADHERENT.test(word);
}

/** Whether a folded word is a role noun in the plural: “authors”. */
export function isRolePlural(word: string): boolean {
  if (isOneOf(word, 'men women people')) return true;
  return /(?:[^s]s|ies|men|women)$/.test(word) && isRoleNoun(readSingular(word));
}

// “authors” → “author”, “ladies” → “lady”, “coaches” → “coach”
const readSingular = (word: string) =>
  word
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=ch|sh|ss)es$|s$/, '');
