import type { Span } from '../../model.ts';
import type { Text } from '../../text/prepare.ts';
import { findToken, readFolded, readToken } from '../../text/read.ts';
import { listWords } from '../../text/words.ts';
import { BETWEEN, DETERMINERS, LIMITS, PRONOUNS } from './cues.data.ts';

/** The longest description of a speaker, in tokens. */
const LONGEST = 14;

/** Marks that stand within a name: “Jean-Claude”, “J. Smith”, “AT&T”. */
const WITHIN = listWords('- . & /');

const LINKS = listWords('of for at');

/** The subject of the verb at `verb`, looked for no further left than `from`; null when there is none. */
export function readSubject(text: Text, verb: number, from: number): Span | null {
  let at = verb - 1;
  let isRelative = false;
  let isJoined = false;
  while (at >= from && (BETWEEN.has(readFolded(text, at)) || readFolded(text, at).endsWith('ly'))) {
    if (readFolded(text, at) === 'who') isRelative = true;
    if (readFolded(text, at) === 'and') isJoined = true;
    at--;
  }
  // “he laughed and said”, “…, adding”: the subject stands with the verb before.
  if (isJoined || (at === verb - 1 && readFolded(text, verb).endsWith('ing'))) return readMainSubject(text, from, verb);
  at = skipBrackets(text, at, from);
  if (readToken(text, at) !== ',') return readPhraseBefore(text, at + 1, from);
  const opening = isRelative ? at : findOpening(text, at, from);
  return readPhraseBefore(text, skipBrackets(text, (opening ?? at) - 1, from) + 1, from);
}

/** “Lind (C-Vik.) said”: from a closing bracket back over what it closes. */
function skipBrackets(text: Text, at: number, from: number): number {
  if (readToken(text, at) !== ')') return at;
  for (let i = at; i >= from && i > at - 12; i--) if (readToken(text, i) === '(') return i - 1;
  return at;
}

/** What the sentence begins with, after words such as “On Tuesday,”. */
function readMainSubject(text: Text, from: number, to: number): Span | null {
  let first = from;
  if (LIMITS.has(readFolded(text, from)) && !PRONOUNS.has(readFolded(text, from))) {
    for (let at = from; at < Math.min(to, from + 8); at++) if (readToken(text, at) === ',') first = at + 1;
  }
  const phrase = readPhraseAfter(text, first, to);
  const last = phrase && findToken(text, phrase.end) - 1;
  // “Ida Lind laughed and said”
  return last && last > first && /ed$/.test(readFolded(text, last)) ? span(text, first, last) : phrase;
}

/** The comma that opens what the one at `closing` closes: “Lind, 45, of Marvik, the director, said”. */
function findOpening(text: Text, closing: number, from: number): number | null {
  let opening = findComma(text, closing, from);
  while (opening !== null) {
    const before = findComma(text, opening, from);
    // “45”, “of Marvik”, “a farmer”
    const isAside = before !== null && /^(?:\d+|of|from|an?|the|who)$/.test(readFolded(text, before + 1));
    if (!isAside || closing - before > 40) return opening;
    opening = before;
  }
  return opening;
}

function findComma(text: Text, before: number, from: number): number | null {
  for (let at = before - 2; at > from && at > before - 30; at--) if (readToken(text, at) === ',') return at;
  return null;
}

function readPhraseBefore(text: Text, end: number, from: number): Span | null {
  let at = end - 1;
  if (at >= from && PRONOUNS.has(readFolded(text, at))) return span(text, at, end);
  let start = end;
  for (; at >= from && at >= end - LONGEST; at--) {
    const word = readFolded(text, at);
    if (!isPartOfName(text, at) || LIMITS.has(word)) break;
    start = at;
    if (DETERMINERS.has(word) && !LINKS.has(readFolded(text, at - 1))) break;
  }
  while (start < end && (LINKS.has(readFolded(text, start)) || WITHIN.has(readToken(text, start)))) start++;
  return start < end ? span(text, start, end) : null;
}

/** The noun phrase that begins at a token, as in “said the minister”, up to `to`; null when none does. */
export function readPhraseAfter(text: Text, first: number, to: number): Span | null {
  if (PRONOUNS.has(readFolded(text, first))) return span(text, first, first + 1);
  let end = first;
  while (end < to && end < first + LONGEST && isPartOfName(text, end)) {
    const word = readFolded(text, end);
    if (end > first && DETERMINERS.has(word) && !LINKS.has(readFolded(text, end - 1))) break;
    if (LIMITS.has(word)) break;
    end++;
  }
  while (end > first && (LINKS.has(readFolded(text, end - 1)) || WITHIN.has(readToken(text, end - 1)))) end--;
  return end > first ? span(text, first, end) : null;
}

function isPartOfName(text: Text, index: number): boolean {
  const token = text.tokens[index];
  if (token?.type !== 'mark') return token !== undefined;
  const mark = readFolded(text, index);
  if (mark === '.')
    // “J.”, “Sen.”
    return /^\p{Lu}\p{L}{0,3}$/u.test(readToken(text, index - 1)) && readToken(text, index + 1) !== '';
  return WITHIN.has(mark) || mark === "'";
}

function span(text: Text, first: number, last: number): Span {
  return { start: text.tokens[first]?.start ?? 0, end: text.tokens[last - 1]?.end ?? 0 };
}
