import {
  isGlued,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  type Sentence,
  tokenIs,
} from '../../text/prepared-text.ts';
import { listWords } from '../../text/words.ts';
import { readThings } from './counted.ts';
import { type NumberLexicon, numberLexiconOf } from './language.ts';
import { isInName, isPageChrome } from './names.ts';
import { readCalendar } from './periods.ts';
import { followsOpeningName, readAge, readMagnitude, readQuantity } from './quantities.ts';
import { readRank } from './ranks.ts';
import { RELATIVE_WORDS, SEASONS } from './relative-dates.ts';
import { readShare } from './shares.ts';
import { readSingleDuration } from './times.ts';
import type { ParsedFigure } from './types.ts';
import { readCurrencyBefore } from './units.ts';

/**
 * Parses the figure whose number or first word is at `at`; null if there is none. A currency sign or word before it is included
 * if it is not before `from`, the token after the previous figure.
 */
export function readFigure(text: PreparedText, at: number, from: number, sentence: Sentence): ParsedFigure | null {
  if (!canStart(text, at)) return null;
  const parsed = readAny(text, at);
  if (!parsed || !isWithin(text, parsed, sentence) || isCutShort(text, parsed) || isMarker(text, parsed)) return null;
  if (isPageChrome(text, parsed.first, parsed.last, sentence) || followsOpeningName(text, parsed, sentence.first))
    return null;
  // Tokens of the previous figure are not included again: “10 to 15 to 20”.
  return parsed.first >= from ? parsed : { ...parsed, first: at };
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
  const rank = readRank(text, at);
  if (rank) return rank;
  // “5th Amendment rights”
  if (isGlued(text, at + 1) && tokenIs(text, at + 1, 'st nd rd th')) return null;
  const parsed = readShare(text, at) ?? readQuantity(text, at) ?? readSingleDuration(text, at);
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

/** Whether a figure ends within its sentence. In German, “8. Juli” and “5 Mio. Euro” may seem to go beyond it. */
function isWithin(text: PreparedText, { first, last }: ParsedFigure, sentence: Sentence): boolean {
  if (last <= sentence.last) return true;
  const words = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
  return numberLexiconOf(text).language === 'de' && !/[\n\r]/.test(words);
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
  return type === 'word' ? startsOf(numberLexiconOf(text)).has(readFolded(text, at)) : readToken(text, at) === '#';
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
  const { small, scales, vague, ordinals, parts, months, shortMonths, weekdays, relativeHeads, roles } = lexicon;
  const words = [small, scales, vague, ordinals, parts, months, shortMonths, weekdays].flatMap((table) => [
    ...table.keys(),
  ]);
  const openers = (['since', 'from', 'between'] as const).flatMap((role) => [...(roles.get(role) ?? [])]);
  const english = [
    ...Object.keys(RELATIVE_WORDS),
    ...Object.keys(SEASONS),
    ...[...small.keys()].map((word) => `${word}fold`),
    ...ENGLISH,
  ];
  return new Set([
    ...words,
    // “segunda-feira” is cut at its hyphen
    ...[...weekdays.keys()].map((word) => word.split('-')[0] ?? ''),
    ...relativeHeads,
    ...openers,
    ...listWords('q1 q2 q3 q4'),
    ...(lexicon.isEnglish ? english : []),
  ]);
}

const ENGLISH = listWords(
  'early late mid end start beginning middle a an half quarter twice thrice double triple treble quadruple few several many no nos ad a.d. magnitude weekend',
);
