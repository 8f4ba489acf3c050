import { FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES } from '../../lexicon/given-names.data.ts';
import { type Lexicon, lexiconOf } from '../../lexicon/lexicon.ts';
import { isGlued, isHyphen, isWord, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { foldName, isAllUpper, isUpper, listWords } from '../../text/words.ts';
import { is, isAnyOf, LINKING } from '../reading/tag-tests.ts';

// What rules ask of the tokens of a text, in every language.

export { is };

/** Some tokens: `first` up to, not including, `last`. */
export interface Run {
  first: number;
  last: number;
}

/** Whether a token is a noun for what a person is or does: “geologist”, “ex-ministre”, “porte-parole”, “Landeschefin”. */
export function isRole(text: PreparedText, at: number): boolean {
  const word = readFolded(text, at);
  const whole = isHyphen(text, at - 1) ? `${readFolded(text, at - 2)}-${word}` : word;
  return isRoleWord(text, word) || (whole !== word && isRoleWord(text, whole));
}

/** The same of several, who are no relatives: “authors”. */
export function areRoles(text: PreparedText, at: number): boolean {
  const [, one = ''] = /^(.*[^s])s$/.exec(readFolded(text, at)) ?? [];
  return isRoleWord(text, one) && lexiconOf(text.language)?.hasTag(one, 'kin') !== true;
}

/** Which words were looked up, by lexicon: most recur. */
const known = new WeakMap<Lexicon, Map<string, boolean>>();

const MAX_KNOWN = 10_000;

function isRoleWord({ language }: PreparedText, word: string): boolean {
  const lexicon = lexiconOf(language);
  if (!lexicon || word.length < 2) return false;
  const words = known.get(lexicon) ?? new Map<string, boolean>();
  known.set(lexicon, words);
  const isOne = words.get(word) ?? hasRole(lexicon, word);
  if (words.size > MAX_KNOWN) words.clear();
  words.set(word, isOne);
  return isOne;
}

function hasRole(lexicon: Lexicon, word: string): boolean {
  if (lexicon.hasTag(word, 'role-noun')) return true;
  for (const prefix of lexicon.words('role-prefix'))
    if (word.startsWith(prefix) && lexicon.hasTag(word.slice(prefix.length), 'role-noun')) return true;
  // “primera” is no trade in -era
  if (lexicon.hasTag(word, 'role-boundary') || lexicon.hasTag(word, 'ordinal')) return false;
  for (const ending of lexicon.words('role-ending'))
    if (word.length > ending.length + 1 && word.endsWith(ending)) return true;
  return false;
}

/** Whether a token can open a phrase for somebody known: “the”, “del”, “ihre”. */
export const isOpener = isAnyOf('phrase-opener', 'contraction');

const isJoint = isAnyOf('role-link', 'name-link', 'of', 'preposition', 'coordinator');

/** Whether a token links the parts of a role or name: “of”, “für”, “and”. */
export const isLink = (text: PreparedText, at: number): boolean => isJoint(text, at) || readToken(text, at) === '&';

/** Whether no role has a word before its noun. */
const isBoundary = isAnyOf(
  ...LINKING,
  'quantifier',
  'indefinite-pronoun',
  'weekday',
  'plural-weekday',
  'month',
  'day-part',
  'time-unit',
  'role-boundary',
  'role-verb',
);

/** Whether a token can be a part of a role before its noun: “Kenyan”, “anti-corruption”, “Norway's”. */
export function isModifier(text: PreparedText, at: number): boolean {
  const [word, written] = [readFolded(text, at), readToken(text, at)];
  if (word === "'s" || word === "'") return isGlued(text, at);
  if (word === '-' || word === '/') return isGlued(text, at) && isGlued(text, at + 1);
  if (word === '&') return true;
  // “U.S.”, “St.”
  if (word === '.') return isGlued(text, at) && /^\p{Lu}\p{L}{0,3}$/u.test(readToken(text, at - 1));
  if (isHyphen(text, at + 1) || isHyphen(text, at - 1)) return true;
  if (!isWord(text, at) || (isBoundary(text, at) && !isAllUpper(written))) return false;
  return isUpper(written) || is(text, at, 'role-participle', 'ly-word') || !(isVerbal(word) || is(text, at, 'finite'));
}

/** Whether an English word may be a verb or adverb, by its ending: “named”, “being”, “recently”. */
export const isVerbal = (word: string): boolean => /(?:ed|ing)$/.test(word) || /.{2}ly$/.test(word);

/** Given names of many countries, folded. */
const GIVEN_NAMES = listWords([FEMALE_NAMES, MALE_NAMES, OWN_FEMALE_NAMES, OWN_MALE_NAMES].join(' '));

/** Whether a token is a known given name with a capital. */
export const isGivenName = (text: PreparedText, at: number): boolean =>
  isName(text, at) && readToken(text, at).length > 2 && GIVEN_NAMES.has(foldName(readToken(text, at)));

/** Whether a token is written as a name: “Lind”, “McKay”, but not “WFB” or “I”. */
export const isName = (text: PreparedText, at: number): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’]*\p{Ll}/u.test(readToken(text, at));

/** The words of some tokens, as written. */
export const write = ({ text, tokens }: PreparedText, { first, last }: Run): string =>
  text.slice(tokens[first]?.start, tokens[last - 1]?.end);
