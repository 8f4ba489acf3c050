import { OPENERS } from '../../text/abbreviations.data.ts';
import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf, isUpper, listWords } from '../../text/words.ts';

/** Words whose number is a name, at the start of a sentence too: “Article 5”. */
const NUMBERED = listWords(
  'article chapter section highway route flight page room level group phase part boeing airbus',
);

/** Whether the digits at a token belong to a name, a code or a telephone number: “F-16”, “Article 5”, “555-123-4567”. */
export function isInName(text: Text, at: number): boolean {
  if (text.tokens[at]?.type !== 'number') return false;
  return (
    isHyphenedToName(text, at) ||
    isInChain(text, at) ||
    followsName(text, at) ||
    isListNumber(text, at) ||
    isTag(text, at)
  );
}

/** “F-16”, “COVID-19” */
function isHyphenedToName(text: Text, at: number): boolean {
  const isJoined = isGlued(text, at) && isGlued(text, at - 1) && isOneOf(readFolded(text, at - 1), '- / .');
  return isJoined && isUpper(readToken(text, at - 2)) && !isOneOf(readFolded(text, at - 2), 'mid pre post');
}

/** “555-123-4567”, “1-1-1”, “+44 20 7946”, “192.168.0.1” */
function isInChain(text: Text, at: number): boolean {
  // “10.0.0.1” is one token, a date such as “2016-10-27” is read before this is asked
  if (/^\d+(?:\.\d+){2,}$/.test(readToken(text, at)) && !/^\d{1,3}(?:\.\d{3})+$/.test(readToken(text, at))) return true;
  if (readToken(text, at - 1) === '+' && isGlued(text, at)) return true;
  // “0800 123 4567”
  if (/^0\d{2,}$/.test(readToken(text, at)) || isBareRow(text, at)) return true;
  const before = joinsNumber(text, at - 1);
  const after = joinsNumber(text, at + 1);
  return (before && after) || (after && joinsNumber(text, at + 3)) || (before && joinsNumber(text, at - 3));
}

/** Numbers one after another with nothing between them. */
function isBareRow(text: Text, at: number): boolean {
  const isNumber = (i: number) => text.tokens[i]?.type === 'number';
  return (isNumber(at - 1) && (isNumber(at - 2) || isNumber(at + 1))) || (isNumber(at + 1) && isNumber(at + 2));
}

function joinsNumber(text: Text, at: number): boolean {
  const isMark = isOneOf(readFolded(text, at), '- /') && isGlued(text, at) && isGlued(text, at + 1);
  return isMark && text.tokens[at - 1]?.type === 'number' && text.tokens[at + 1]?.type === 'number';
}

/** “Boeing 737”, “Article 5”, “Joint Exercise 2021” */
function followsName(text: Text, at: number): boolean {
  const word = readToken(text, at - 1);
  if (!isUpper(word) || isGlued(text, at) || OPENERS.has(word)) return false;
  // “the House 236 to 184”
  if (readFolded(text, at + 1) === 'to' && text.tokens[at + 2]?.type === 'number') return false;
  // A capital at the start of a sentence says nothing, unless the word counts things by number.
  const isFirst = at < 2 || isOneOf(readToken(text, at - 2), '. ! ? : " “');
  return !isFirst || NUMBERED.has(word.toLowerCase());
}

/** “1. Open the box” */
function isListNumber(text: Text, at: number): boolean {
  const start = text.tokens[at]?.start ?? 0;
  // a line break
  const isFirst = at === 0 || /[\n\r]/.test(text.text.slice(text.tokens[at - 1]?.end, start));
  return isFirst && isOneOf(readToken(text, at + 1), '. )') && isGlued(text, at + 1);
}

/** “@1”, “x=5”, “1e999”: part of a code, or glued to letters that no unit is made of */
function isTag(text: Text, at: number): boolean {
  if (isOneOf(readToken(text, at - 1), '@ _ = &') && isGlued(text, at)) return true;
  // “e999” of “1e999”
  return isGlued(text, at + 1) && /\p{L}\p{N}/u.test(readToken(text, at + 1));
}
