import { BEFORE_NAMES, OPENERS } from '../../text/abbreviations.data.ts';
import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { NAME_LINKS, NO_NAMES, ORGANISATION_HEADS, PLACE_HEADS, PLACE_STARTS, TITLES } from './words.data.ts';

// “Russia”, “d'Arc”, “McCain”
const CAPITAL = /^(?:[dlDL]['’])?\p{Lu}/u;

/** Whether a token is a word written with a capital that may be part of a name. */
export function isCapital(text: Text, at: number): boolean {
  const word = readToken(text, at);
  return text.tokens[at]?.type === 'word' && CAPITAL.test(word) && !NO_NAMES.has(word);
}

/** The longest run taken for one, in tokens: more capitals than this are no name. */
const LONGEST = 40;

/** The end of the capitalised run that begins at a token: “Centre for Studies of Ports and Harbours”. */
export function readRun(text: Text, first: number, last: number): number {
  let end = first + 1;
  let isBody = isHead(text, first);
  let hasLink = false;
  for (;;) {
    const next = readNext(text, end, last, isBody, hasLink);
    if (next === null || next > first + LONGEST) return end;
    if (next > end + 1 && !isGlued(text, end)) hasLink = true;
    end = next;
    isBody ||= isHead(text, end - 1);
  }
}

const isHead = (text: Text, at: number) =>
  ORGANISATION_HEADS.has(readFolded(text, at)) || PLACE_HEADS.has(readFolded(text, at));

/** The end of the run with one more word; null when it ends here. */
function readNext(text: Text, end: number, last: number, isBody: boolean, hasLink: boolean): number | null {
  const isName = (at: number) => at < last && isCapital(text, at);
  const word = readFolded(text, end);
  if (isName(end)) return end + 1;
  // “J. Smith”, “St. Louis”
  if (word === '.' && isName(end + 1) && isShortened(text, end - 1) && !OPENERS.has(readToken(text, end + 1)))
    return end + 2;
  const isJoined = isGlued(text, end) && isGlued(text, end + 1);
  if (word === '-' && isJoined && isName(end + 1)) return end + 2;
  // “Lin Mei-hua”, but not “Moscow-based”
  if (word === '-' && isJoined && isSecondHalf(text, end + 1)) return end + 2;
  // “Boat Owners' Association”
  if (word === "'" && isGlued(text, end) && !isJoined && isName(end + 1) && isHead(text, end + 1)) return end + 2;
  if (word === '&' && isName(end + 1)) return end + 2;
  // “Omar al-Masri”
  if (NAME_LINKS.has(word)) {
    const after = readFolded(text, end + 1);
    const next = after === '-' || NAME_LINKS.has(after) ? end + 2 : end + 1;
    return isName(next) ? next + 1 : null;
  }
  const isLink = isOneOf(word, 'of for on') ? isBody : word === 'and' && isBody && hasLink;
  if (!isLink) return null;
  const next = word !== 'and' && readFolded(text, end + 1) === 'the' ? end + 2 : end + 1;
  if (TITLES.has(readFolded(text, next)) || PLACE_STARTS.has(readFolded(text, next))) return null;
  return isName(next) ? next + 1 : null;
}

function isSecondHalf(text: Text, at: number): boolean {
  const word = readToken(text, at);
  // “bian”, but not “based”, “style”
  const isName =
    /^\p{Ll}{2,6}$/u.test(word) &&
    !/(?:ed|ing|led|style|wide|era|born|like|long|old|only|free|run|time|size|level)$/.test(word);
  return isName && isCapital(text, at - 2) && isCapital(text, at - 3);
}

function isShortened(text: Text, at: number): boolean {
  const word = readToken(text, at);
  return isGlued(text, at + 1) && (word.length === 1 || BEFORE_NAMES.has(word));
}
