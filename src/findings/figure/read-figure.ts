import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  type Sentence,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, listWords } from '../../text/words.ts';
import { traceWords } from '../trace.ts';
import { isDifference } from './changes.ts';
import { readThings } from './counted.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { isInName, isPageChrome } from './names.ts';
import { readCompoundNumber } from './number-words.ts';
import { readCalendar } from './periods.ts';
import { followsOpeningName, readAge, readMagnitude, readQuantity, readStones } from './quantities.ts';
import { readRank } from './ranks.ts';
import { readRankedPart, readShare } from './shares.ts';
import { readSingleDuration } from './times.ts';
import type { ParsedFigure } from './types.ts';
import { readCurrencyBefore } from './units.ts';

/**
 * Parses the figure whose number or first word is at `at`; null if there is none. A currency sign or word before it is included
 * if it is not before `from`, the token after the previous figure.
 */
export function readFigure(text: PreparedText, at: number, from: number, sentence: Sentence): ParsedFigure | null {
  if (!canStart(text, at) || isTail(text, at, from) || isGluedToNumber(text, at)) return null;
  const parsed = readAny(text, at);
  if (TRACE && parsed) traceWords('figure/read', text, parsed, tellFigure(parsed));
  if (!parsed || !isWithin(text, parsed, sentence) || isCutShort(text, parsed) || isMarker(text, parsed)) return null;
  if (isOtherSense(text, parsed)) return null;
  if (isPageChrome(text, parsed.first, parsed.last, sentence) || followsOpeningName(text, parsed, sentence.first))
    return null;
  // Tokens of the previous figure are not included again: “10 to 15 to 20”.
  const read = parsed.first >= from ? parsed : { ...parsed, first: at };
  // “12/44” is no date and no fraction, “7503’274” no number
  let open = read.last;
  while (
    isNumber(text, open - 1) &&
    tokenIs(text, open, "/ '") &&
    isNumber(text, open + 1) &&
    isGlued(text, open) &&
    isGlued(text, open + 1)
  )
    open += 2;
  if (open > read.last) return { ...read, last: open, value: undefined, to: undefined, relative: undefined };
  // “7503 274”
  if (!isDated(read) && isNumber(text, read.last - 1) && isGroup(text, read.last)) {
    let last = read.last + 1;
    while (isGroup(text, last)) last++;
    return { ...read, last, value: undefined, to: undefined };
  }
  const head = isDated(read) ? null : findUnknownHead(text, read, from);
  // what comes before is part of the figure and not understood: its value is not known
  return head === null ? read : { ...read, first: head, value: undefined, to: undefined, relative: undefined };
}

const tellFigure = ({ form, value, to, unit }: ParsedFigure): string =>
  [form, value !== undefined && `value ${value}`, to && `to ${to}`, unit && `in ${unit}`].filter(Boolean).join(', ');

/** Whether words in another language than English are no figure: “en mitad de”, “chez un tiers”, “alle undici”, “sei pronto”, “1. FC”. */
function isOtherSense(text: PreparedText, { first, last, form, value, counted }: ParsedFigure): boolean {
  const { language } = numberLexiconOf(text);
  const word = readFolded(text, last - 1);
  if (form === 'fraction') {
    // “un tiers des voix”, “deux tiers”
    if (language === 'fr' && word === 'tiers')
      return tokenIs(text, first, 'un') && !isGrammarWord(text, last, 'of') && !isDifference(text, first, last);
    if (language === 'es' && word === 'mitad') return tokenIs(text, first - 1, 'en');
    // “quattro centesimi al litro” may be money
    if (language === 'it' && word === 'centesimi') return !isGrammarWord(text, last, 'of');
    return language === 'fr' && isHyphen(text, last);
  }
  if (counted || typeof value !== 'number' || !isOneOf(form, 'count number')) return false;
  if (language === 'de' && tokenIs(text, last, '.') && tokenIs(text, last + 1, 'fc fsv')) return true;
  // “a las nueve y media de la noche”
  const isHalfHour = language === 'es' && last === first + 3 && tokenIs(text, last - 1, 'media');
  if ((last !== first + 1 && !isHalfHour) || !isWord(text, first)) return false;
  // “a las once”, “alle nove”, “às cinco”, “um sechs Uhr”: times, whose half of the day is not told
  const isHour = tokenIs(text, first - 1, 'las alle dalle às um') || tokenIs(text, last, 'uhr');
  if (isHour && value <= 24) return language !== 'es' || tokenIs(text, first - 2, 'a de desde hasta sobre');
  // “en los noventa”
  if (language === 'es' && tokenIs(text, first - 1, 'los')) return value >= 20 && value < 100 && value % 10 === 0;
  return language === 'it' && word === 'sei';
}

const isDated = ({ form }: ParsedFigure) => isOneOf(form, 'date period time');

/** The first token of a number that a figure is only the rest of: “blorcientos” of “blorcientos mil euros”; null if it is whole. */
function findUnknownHead(text: PreparedText, { first }: ParsedFigure, from: number): number | null {
  const lexicon = numberLexiconOf(text);
  let head = first;
  while (head > from) {
    const before = readHead(text, head, lexicon);
    if (before === null || before < from || head - before > MAX_HEAD) break;
    head = before;
  }
  return head < first ? head : null;
}

/** A word, the marks and “and” after it, and no more. */
const MAX_HEAD = 5;

/** The token at which the words or digits right before a number begin, if they seem to belong to it. */
function readHead(text: PreparedText, at: number, lexicon: NumberLexicon): number | null {
  if (isNumber(text, at))
    return isGroup(text, at) && (isNumber(text, at - 1) || endsInDigit(text, at - 1)) ? at - 1 : null;
  const isScale = (lexicon.scales.get(readFolded(text, at)) ?? 0) >= 100;
  const isLinked =
    isGrammarWord(text, at - 1, 'and') || isHyphen(text, at - 1) || lexicon.points.has(readFolded(text, at - 1));
  // “et” of “soixante-et-un”
  const isDouble = isHyphen(text, at - 1) && isGrammarWord(text, at - 2, 'and') && isHyphen(text, at - 3);
  const word = isDouble ? at - 4 : isLinked ? at - 2 : at - 1;
  if (!isWord(text, word)) return null;
  const folded = readFolded(text, word);
  // “five hundred” of “blorty-five hundred”, “tres” of “blormil tres”
  const isNumberWord =
    (lexicon.small.get(folded) ?? 0) > (isHyphen(text, at - 1) ? 0 : 1) || lexicon.scales.has(folded);
  if (isNumberWord && !(isLinked && !isHyphen(text, at - 1) && (lexicon.small.get(folded) ?? 100) < 20)) return word;
  return endsLikeNumber(folded, isScale ? 2 : 20, lexicon) ? word : null;
}

/** Whether a word is no number and ends in one that is at least as large: “blorhundert”, “blorcientos”. */
function endsLikeNumber(word: string, least: number, { small, scales, vague }: NumberLexicon): boolean {
  for (let start = 1; start < word.length - 1; start++) {
    const end = word.slice(start);
    if ((small.get(end) ?? scales.get(end) ?? vague.get(end) ?? 0) >= least) return true;
  }
  return false;
}

/** Whether a number in words follows digits without a space: “7five”. */
function isGluedToNumber(text: PreparedText, at: number): boolean {
  if (!isNumber(text, at) || !isGlued(text, at + 1) || !isWord(text, at + 1)) return false;
  const lexicon = numberLexiconOf(text);
  const folded = readFolded(text, at + 1);
  // “7cent cinquante”, but “50cents”
  const isHundred =
    lexicon.scales.get(folded) === 100 && lexicon.small.has(readFolded(text, skipToken(text, at + 2, '-')));
  return isHundred || lexicon.small.has(folded) || readCompoundNumber(folded, lexicon) !== undefined;
}

/** Whether a number is the rest of one that was not understood: “2/2017” of “31/2/2017”, “22” of “4/22”, “five” of “7five”. */
function isTail(text: PreparedText, at: number, from: number): boolean {
  if (isWord(text, at)) return at > from && isGlued(text, at) && isNumber(text, at - 1);
  if (!isNumber(text, at) || at - 2 < from || /[¼-¾⅐-⅞]/.test(readToken(text, at))) return false;
  const isJoined = tokenIs(text, at - 1, "/ - . , : ^ '") && isGlued(text, at - 1) && isGlued(text, at);
  // “865,383” of “zrq865,383”; but “F-16-200” is a name
  return isJoined && (isNumber(text, at - 2) || (tokenIs(text, at - 1, ". , '") && endsInDigit(text, at - 2)));
}

const endsInDigit = (text: PreparedText, at: number) => /\p{L}\p{Nd}+$/u.test(readToken(text, at));

/** Three digits that may be a group of the number before them: “500” of “12 500”. */
function isGroup(text: PreparedText, at: number): boolean {
  if (!isNumber(text, at) || !/^\d{3}(?:[.,]\d+)?$/.test(readToken(text, at))) return false;
  const gap = text.text.slice(text.tokens[at - 1]?.end, text.tokens[at]?.start);
  return /^[\u00a0\u2007\u2009\u202f]$/.test(gap) || (gap === ' ' && !numberLexiconOf(text).isEnglish);
}

function readAny(text: PreparedText, at: number): ParsedFigure | null {
  const calendar = readCalendar(text, at);
  if (calendar) return calendar;
  if (isFewOfAll(text, at)) return null;
  // “1-1-1-1”
  if (isChained(text, at)) return null;
  const magnitude = readMagnitude(text, at);
  if (magnitude) return magnitude;
  const isMoney = readCurrencyBefore(text, at) !== null;
  if (!isMoney && isInName(text, at)) return null;
  // “G7”
  const isGluedToWord = isGlued(text, at) && isNumber(text, at) && isWord(text, at - 1);
  if (isGluedToWord && !isMoney) return null;
  // “12st 4lb” is no rank
  const rank = readStones(text, at + 1) ? readQuantity(text, at) : (readRankedPart(text, at) ?? readRank(text, at));
  if (rank) return rank;
  // “5th Amendment rights”
  if (isGlued(text, at + 1) && tokenIs(text, at + 1, 'st nd rd th')) return null;
  const half = numberLexiconOf(text).isEnglish ? null : readSingleDuration(text, at);
  const parsed = half ?? readShare(text, at) ?? readQuantity(text, at) ?? readSingleDuration(text, at);
  return parsed && (readAge(text, parsed) ?? parsed);
}

/** Whether hyphens or slashes join a number to others on both sides. */
function isChained(text: PreparedText, at: number): boolean {
  const isMark = (i: number) => tokenIs(text, i, '- /') && isGlued(text, i) && isGlued(text, i + 1);
  return isMark(at - 1) && isMark(at + 1) && isNumber(text, at - 2) && isNumber(text, at + 2);
}

/** “the two men”, “these three”: a reference to things known before, not a count. */
function isFewOfAll(text: PreparedText, at: number): boolean {
  if (!tokenIs(text, at, 'two three') || !numberLexiconOf(text).isEnglish) return false;
  if (!tokenIs(text, at - 1, 'the both these those')) return false;
  return !tokenIs(text, at + 1, 'hundred thousand million billion dozen') && readThings(text, at + 1) !== null;
}

/** Whether a figure ends within its sentence. “8. Juli”, “5 Mio. Euro” and “oct. 2018” may seem to go beyond it. */
function isWithin(text: PreparedText, read: ParsedFigure, sentence: Sentence): boolean {
  if (read.last <= sentence.last) return true;
  const words = text.text.slice(text.tokens[read.first]?.start, text.tokens[read.last - 1]?.end);
  const { language, isEnglish } = numberLexiconOf(text);
  return (language === 'de' || (!isEnglish && isDated(read))) && !/[\n\r]/.test(words);
}

/** A reference mark: “(1)”, “[14]” */
function isMarker(text: PreparedText, { first, last, form }: ParsedFigure): boolean {
  if (form !== 'number' || last !== first + 1 || !isGlued(text, first) || !isGlued(text, last)) return false;
  return tokenIs(text, first - 1, '( [') && tokenIs(text, last, ') ]');
}

/** Whether letters that are no unit follow directly: “3D”, “5G”. */
function isCutShort(text: PreparedText, { last }: ParsedFigure): boolean {
  return (
    isGlued(text, last) &&
    isWord(text, last) &&
    isNumber(text, last - 1) &&
    !/^['’]/.test(text.text.slice(text.tokens[last]?.start, (text.tokens[last]?.start ?? 0) + 1))
  );
}

/** The result of `listStarts` for each language. */
const starts = new Map<NumberLexicon, ReadonlySet<string>>();

/** Whether a figure can begin with a token; a cheap check that skips most words. */
function canStart(text: PreparedText, at: number): boolean {
  const type = text.tokens[at]?.type;
  if (type === 'number') return true;
  if (type !== 'word') return readToken(text, at) === '#';
  const lexicon = numberLexiconOf(text);
  const folded = readFolded(text, at);
  // “XXe siècle”
  if (!lexicon.isEnglish && /^[IVX]{1,6}e?r?$/.test(readToken(text, at))) return true;
  const starts = startsOf(lexicon);
  if (starts.has(folded)) return !lexicon.isEnglish || !isOneOf(folded, OPENERS) || canFollow(text, at + 1, starts);
  return readCompoundNumber(folded, lexicon) !== undefined;
}

/** Frequent English words that open a figure only before a number, a date or a unit: “a dozen”, “an hour ago”, “from the early 1990s”. */
const OPENERS = 'a an from since between';

function canFollow(text: PreparedText, at: number, starts: ReadonlySet<string>): boolean {
  const next = skipToken(text, at, 'the');
  const word = readFolded(text, next);
  return !isWord(text, next) || starts.has(word) || word === 'couple' || numberLexiconOf(text).unitHeads.has(word);
}

function startsOf(lexicon: NumberLexicon): ReadonlySet<string> {
  let known = starts.get(lexicon);
  if (!known) {
    known = listStarts(lexicon);
    starts.set(lexicon, known);
  }
  return known;
}

/** All words that a figure can begin with. */
function listStarts(lexicon: NumberLexicon): ReadonlySet<string> {
  const { small, halves, weekdays, relativeHeads, roles } = lexicon;
  const { scales, vague, factors, ordinals, parts, months, shortMonths } = lexicon;
  const tables = [small, scales, vague, factors, ordinals, parts, months, shortMonths, weekdays];
  const words = tables.flatMap((table) => [...table.keys()]);
  // “week 31”; in English no other unit begins a date
  const units = [...lexicon.calendarUnits].flatMap(([name, unit]) =>
    lexicon.isEnglish && unit !== 'week' ? [] : [name],
  );
  const openers = (['since', 'from', 'between'] as const).flatMap((role) => [...(roles.get(role) ?? [])]);
  const english = [...[...small.keys()].map((word) => `${word}fold`), ...ENGLISH];
  return new Set([
    ...words,
    ...halves,
    // “segunda-feira” is cut at its hyphen
    ...[...weekdays.keys()].map((word) => word.split('-')[0] ?? ''),
    ...relativeHeads,
    ...[...lexicon.pointers.keys(), ...units, ...lexicon.decades].map((words) => words.split(' ')[0] ?? ''),
    ...lexicon.seasons.keys(),
    ...lexicon.edges,
    ...(lexicon.language === 'de'
      ? [...small.keys()].flatMap((word) => [`${word}er`, `${word}mal`]).concat('doppelt')
      : []),
    ...openers,
    ...listWords('q1 q2 q3 q4'),
    ...(lexicon.isEnglish ? english : []),
  ]);
}

const ENGLISH = listWords(
  'a an half quarter twice thrice double triple treble quadruple few several many no nos ad a.d. magnitude weekend',
);
