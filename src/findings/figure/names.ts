import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  type Sentence,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isLower, isUpper } from '../../text/words.ts';
import { isFunctionWord, readThings } from './counted.ts';
import { readUnit } from './units.ts';
import { isA, isSet } from './words.ts';

/** Whether the digits at a token belong to a name, a code or a telephone number: “F-16”, “Article 5”, “555-123-4567”. */
export function isInName(text: PreparedText, at: number): boolean {
  if (isHyphenedToWord(text, at)) return true;
  // “category five”
  if (!isNumber(text, at)) return isA(text, at - 1, 'numbered-noun') && readThings(text, at + 1) === null;
  return (
    isInChain(text, at) ||
    followsName(text, at) ||
    isIdiom(text, at) ||
    isIdiom(text, at - 2) ||
    // “400m hurdles”
    (isA(text, isHyphen(text, at + 1) ? at + 2 : at + 1, 'distance') &&
      isA(text, at + (isHyphen(text, at + 1) ? 3 : 2), 'race'))
  );
}

/** “F-16”, “COVID-19”, “high-five”; but not “mid-1990s”, and not after a longer dash: “men—12 of them” */
function isHyphenedToWord(text: PreparedText, at: number): boolean {
  if (!isGlued(text, at) || !isGlued(text, at - 1) || !isWord(text, at - 2)) return false;
  const mark = readToken(text, at - 1);
  const isPrefix = isA(text, at - 2, 'number-prefix', 'number');
  return mark === '.' || (tokenIs(text, at - 1, '- /') && !/[–—]/.test(mark) && !isPrefix);
}

/** “555-123-4567”, “1-1-1”, “0800 123 4567” */
function isInChain(text: PreparedText, at: number): boolean {
  const digits = readToken(text, at);
  // “90+4”, “90e+4”
  const isAdded = (plus: number) =>
    tokenIs(text, plus, '+') &&
    isGlued(text, plus) &&
    isGlued(text, plus + 1) &&
    isNumber(text, plus + 1) &&
    !tokenIs(text, plus - 1, '(');
  if (isAdded(at - 1) || isAdded(at + 1)) return true;
  // “0800 123 4567”
  if (/^0\d{2,}$/.test(digits) || isBareRow(text, at)) return true;
  const before = joinsNumber(text, at - 1);
  const after = joinsNumber(text, at + 1);
  return (before && after) || (after && joinsNumber(text, at + 3)) || (before && joinsNumber(text, at - 3));
}

/** Whether a number is one of several separated by spaces only: “0800 123 4567”; but not the groups of one, “10 000”. */
function isBareRow(text: PreparedText, at: number): boolean {
  const isGroup = (i: number) => isNumber(text, i) && /^\d{3}$/.test(readToken(text, i));
  if (!isNumber(text, at - 1) && isGroup(at + 1)) {
    let last = at + 1;
    while (last < at + 7 && isGroup(last)) last++;
    return isNumber(text, last);
  }
  // “10 1/2”
  if (isNumber(text, at + 1) && readToken(text, at + 2) === '/') return false;
  const count = [at - 2, at - 1, at + 1, at + 2].map((i) => isNumber(text, i));
  return (count[1] && (count[0] || count[2])) === true || (count[2] && count[3]) === true;
}

const joinsNumber = (text: PreparedText, at: number) =>
  tokenIs(text, at, '- /') &&
  isGlued(text, at) &&
  isGlued(text, at + 1) &&
  isNumber(text, at - 1) &&
  isNumber(text, at + 1);

/** “Boeing 737”, “Article 5”, “Joint Exercise 2021”, “page 3 of 12” */
function followsName(text: PreparedText, at: number): boolean {
  // “Articles 5 and 6”
  const isSecond =
    isNumber(text, at - 2) && (tokenIs(text, at - 1, '- ,') || isA(text, at - 1, 'number-of', 'number-and'));
  if (isSecond && isA(text, at - 3, 'numbered-noun')) return true;
  // “Act No. 5”
  if (tokenIs(text, at - 1, '.') && isA(text, at - 2, 'number-sign')) return true;
  if (isGlued(text, at)) return false;
  if (isA(text, at - 1, 'numbered-noun')) return true;
  // “iOS 17.4”
  const word = readToken(text, at - 1);
  if (isLower(word) && word !== word.toLowerCase() && /^\p{Ll}{1,8}\p{Lu}/u.test(word)) return true;
  if (!isUpper(word) || isFunctionWord(text, at - 1)) return false;
  if (isA(text, at - 1, 'numbered-name')) return true;
  // German nouns all have a capital, and so has any first word of a sentence.
  if (isA(text, at - 1, 'weekday-name', 'month-name') || isSet(text, 'capital-nouns')) return false;
  const isFirst = at < 2 || /[.!?:"“‘]/.test(readToken(text, at - 2));
  return !isFirst && !isAmount(text, at);
}

/** “In Leeds 12 people”, “Clinton 46 percent”, “the House 236 to 184”, “Toyota 10,000 cars” */
function isAmount(text: PreparedText, at: number): boolean {
  const isResult = (isA(text, at + 1, 'number-to') || tokenIs(text, at + 1, '-')) && isNumber(text, at + 2);
  const form = readUnit(text, at + 1)?.unit[0];
  const isCounting = isA(text, at + 1, 'counted-person', 'times', 'scale');
  return isResult || (form !== undefined && form !== 'measure') || isCounting || /\d,\d{3}/.test(readToken(text, at));
}

/** “24/7”, “50-50”, “401(k)”, “20/20” */
const isIdiom = (text: PreparedText, at: number) =>
  isGlued(text, at + 1) &&
  isGlued(text, at + 2) &&
  /^(?:24\/7|50[-/]50|20\/20|401\(k)$/.test([at, at + 1, at + 2].map((i) => readFolded(text, i)).join(''));

/** Whether a figure belongs to the page rather than the story: “27 comments”, “5 min read”, “Updated 3 May”. */
export function isPageChrome(text: PreparedText, first: number, last: number, sentence: Sentence): boolean {
  const isAlone = last >= sentence.last - 1 && (first === sentence.first || text.tokens[first - 1]?.type === 'mark');
  if (isAlone && isA(text, last - 1, 'page-count')) return true;
  return isA(text, sentence.first, 'page-dated') && first <= sentence.first + 3 && sentence.last - first < 8;
}

/** The most tokens of a byline, a credit, or a line with a date. */
const MAX_LINE = 24;

/** Whether a block is about the page or its pictures: a byline, a time of publication, the length of the text, a credit. */
export function isPageLine(text: PreparedText): boolean {
  const { length } = text.tokens;
  if (length === 0 || length > MAX_LINE || !text.tokens.some(({ type }) => type === 'number')) return false;
  if (isA(text, 0, 'credit')) return tokenIs(text, 0, '©') || tokenIs(text, 1, ': /') || isA(text, 1, 'byline');
  const isByline = isA(text, 0, 'byline') && isUpper(readToken(text, 1));
  let hasTime = isByline;
  for (let at = 0; at < length; at++) {
    // “14:05”, “14h05”
    const isHour = /^h\d\d$/.test(readFolded(text, at));
    const isTime = isHour || (tokenIs(text, at, ':') && isNumber(text, at - 1) && isNumber(text, at + 1));
    hasTime ||= isTime || isA(text, at, 'page-dated');
    const isKnown = isHour || isA(text, at, 'dateline', 'month-name', 'short-month', 'weekday-name');
    if (!isWord(text, at) || isKnown) continue;
    // “GMT”; names in a byline
    const isName = /^[A-Z]{2,4}$/.test(readToken(text, at)) || (isByline && isUpper(readToken(text, at)));
    if (!isName && !(isByline && isA(text, at, 'in-byline'))) return false;
  }
  return hasTime;
}
