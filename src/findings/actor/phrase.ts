import { hasSetting } from '../../lexicon/lexicon.ts';
import { isHyphen, type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { step } from '../steps.ts';
import { writeNominative } from './nominative.ts';
import { areRoles, is, isLink, isModifier, isOpener, isRole, isVerbal, type Run, write } from './words.ts';

/** The longest role, in tokens. */
const MAX_TOKENS = 32;

/** The longest role before a name, in tokens. */
export const MAX_BEFORE = 14;

/** The longest noun phrase before “of” and the like, in tokens. */
const MAX_CORE = 12;

/** Whether a token closes an apposition, or opens a clause about the noun before it: “a firm that”, “an analyst based in Oslo”. */
export const isClosed = (text: PreparedText, at: number, stop: number): boolean =>
  at >= stop || text.tokens[at]?.type === 'mark' || opensClause(text, at);

const opensClause = (text: PreparedText, at: number) => is(text, at, 'relative', 'phrase-participle');

/** Whether a phrase that begins at a token is about the name before it: what closes it follows, or after “a”, a verb: “Lind, a trader told us”. */
export const isApposed = (text: PreparedText, start: number, { last }: Run, stop: number) =>
  isClosed(text, last, stop) ||
  (is(text, start, 'indefinite') && (is(text, last, 'speech-verb') || /ed$/.test(readToken(text, last))));

/** A role as it is shown: one of several, “the students Ida Lind and Jon Vik”, in the singular. */
export function writeRole(text: PreparedText, role: Run): string {
  if (hasSetting(text.language, 'genitives')) return writeNominative(text, role);
  const written = write(text, role);
  const isPlural = areRoles(text, role.last - 1) && !isRole(text, role.last - 1);
  return isPlural && !is(text, role.first + 1, 'of') ? written.slice(0, -1) : written;
}

/** Whether a role is only a title: “Prof.”. */
export const isTitle = (text: PreparedText, { first, last }: Run) =>
  is(text, first, 'title') && (last === first + 1 || (last === first + 2 && readToken(text, first + 1) === '.'));

/** Whether a role says something where it is shown alone, unlike “its managing director” and “sister”. */
export const standsAlone = (text: PreparedText, { first, last }: Run): boolean =>
  !is(text, first, 'possessive') && (last > first + 1 || !is(text, first, 'kin'));

/** Whether the name of an owner begins at a token: “Numsa's second deputy president”. */
export function opensOwner(text: PreparedText, first: number): boolean {
  let at = first;
  while (isUpper(readToken(text, at)) && step()) at++;
  return !isUpper(readToken(text, first - 1)) && tokenIs(text, at, "'s");
}

type IsNoun = (text: PreparedText, at: number) => boolean;

/** The role that begins at a token, without its article: “director of research at the Institute”; null if there is none. `isNoun` says what it may be about. */
export function readPhrase(text: PreparedText, start: number, stop: number, isNoun: IsNoun = isRole): Run | null {
  if (isOpener(text, start) && is(text, start + 1, 'of')) return readOneOf(text, start, stop);
  const first = isOpener(text, start) && !is(text, start, 'possessive') ? start + 1 : start;
  const core = readCore(text, first, Math.min(stop, first + MAX_CORE), isNoun);
  return core === null ? null : { first, last: readTail(text, core, Math.min(stop, first + MAX_TOKENS)) };
}

/** How far before a comma the start of a role is searched for, in tokens. */
const MAX_BACK = 32;

/** “the mayor of Lindholm, Ida Lind,”: the longest phrase that ends at the comma. */
export function readBeforeComma(text: PreparedText, comma: number, start: number, isNoun: IsNoun = isRole): Run | null {
  let found: Run | null = null;
  for (let at = comma - 1; at >= Math.max(start, comma - MAX_BACK); at--) {
    if (
      text.tokens[at]?.type === 'mark' &&
      !isHyphen(text, at) &&
      !tokenIs(text, at, ", ' .") &&
      readToken(text, at + 2) !== ')' &&
      readToken(text, at) !== ')'
    )
      break;
    if (!isOpener(text, at) && !(isUpper(readToken(text, at)) && (at === start || opensOwner(text, at)))) continue;
    const phrase = readPhrase(text, at, comma, isNoun);
    if (phrase?.last === comma) found = phrase;
  }
  // “la hija del ministro, Ana Lind”
  const owner = found && found.first - (is(text, found.first - 2, 'of') ? 3 : 2);
  return owner && is(text, owner, 'kin', 'relation') && !isRole(text, owner) ? null : found;
}

/** The role in “one of the authors”, “una de las autoras”; null if there is none. */
function readOneOf(text: PreparedText, first: number, stop: number): Run | null {
  for (let at = first + 2; at < Math.min(stop, first + MAX_CORE); at++) {
    if (areRoles(text, at)) return { first, last: readTail(text, at + 1, stop) };
    if (!isModifier(text, at) && !isOpener(text, at)) return null;
  }
  return null;
}

/** The token after the noun that a role is about; null if there is none. */
function readCore(text: PreparedText, first: number, stop: number, isNoun: IsNoun): number | null {
  let at = is(text, first, 'possessive') ? first + 1 : first;
  let end = -1;
  for (; at < stop; at++) {
    const isJoint = at > first && is(text, at, 'coordinator') && (isModifier(text, at + 1) || isOpener(text, at + 1));
    if (isJoint && end === at && isOpener(text, at + 1)) return end;
    if (isJoint) continue;
    const isPart = isModifier(text, at) || (isNoun(text, at) && isUpper(readToken(text, at)));
    if (end === at && (!isPart || opensClause(text, at) || !leadsOn(text, at, stop, isNoun))) return end;
    if (!isPart && !isVerbalPart(text, at)) return null;
    if (isNoun(text, at) || (end === at && is(text, at, 'after-role-noun'))) end = at + 1;
  }
  return end === at ? end : null;
}

// “the newly appointed minister”
const isVerbalPart = (text: PreparedText, at: number) => isVerbal(readFolded(text, at));

/** Whether a noun for a person follows a token after words that may be parts of its role: “police chief inspector”. */
function leadsOn(text: PreparedText, at: number, stop: number, isNoun: IsNoun): boolean {
  for (let next = at; next < stop && isModifier(text, next); next++) if (isNoun(text, next)) return true;
  return false;
}

/** The token after the phrases that follow the noun: “of research at the Institute”. */
function readTail(text: PreparedText, from: number, stop: number): number {
  let end = from;
  for (let at = from; at < stop; ) {
    if (tokenIs(text, at, '(')) {
      // “(WFB)”
      if (readToken(text, at + 2) !== ')') break;
      at += 3;
      end = at;
    } else if (opensClause(text, at) && !isOpener(text, at)) break;
    else if (isLink(text, at) || isOpener(text, at)) {
      if (
        (at === end && isOpener(text, at) && !isLink(text, at)) ||
        (is(text, at, 'coordinator') && leadsAway(text, at + 1, stop))
      )
        break;
      at++;
    } else if (isModifier(text, at) || (isUpper(readToken(text, at)) && text.tokens[at]?.type === 'word')) {
      if (at === from && isUpper(readToken(text, at))) break;
      end = ++at;
    } else break;
  }
  return end;
}

/** Whether the words after “and” are not part of the role: “and Lind was …”, “and his son …”. */
function leadsAway(text: PreparedText, from: number, stop: number): boolean {
  if (is(text, from, 'possessive')) return true;
  let at = from;
  while (at < Math.min(stop, from + 6) && isUpper(readToken(text, at))) at++;
  return at > from && !isRole(text, from) && is(text, at, 'role-verb', 'auxiliary');
}
