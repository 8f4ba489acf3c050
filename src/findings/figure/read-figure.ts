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
import { DEICTIC, SEASONS } from './pointers.ts';
import { followsOpeningName, readAge, readMagnitude, readQuantity } from './quantities.ts';
import { readRank } from './ranks.ts';
import { readShare } from './shares.ts';
import { readOneTime } from './times.ts';
import type { Reading } from './types.ts';
import { readCurrencyBefore } from './units.ts';

/** The figure that begins at a token, with its sign or first words from `from` on; null when none does. */
export function readFigure(text: PreparedText, at: number, from: number, sentence: Sentence): Reading | null {
  if (!canStart(text, at)) return null;
  const reading = readAny(text, at);
  if (!reading || !isWithin(text, reading, sentence) || isCutShort(text, reading) || isMarker(text, reading))
    return null;
  if (isPageChrome(text, reading.first, reading.last, sentence) || followsOpeningName(text, reading, sentence.first))
    return null;
  // Words before the number that belong to the figure before stay there: “10 to 15 to 20”.
  return reading.first >= from ? reading : { ...reading, first: at };
}

function readAny(text: PreparedText, at: number): Reading | null {
  const calendar = readCalendar(text, at);
  if (calendar) return calendar;
  if (isFewOfAll(text, at)) return null;
  // “1-1-1-1”: no link of a chain is a figure
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
  const reading = readShare(text, at) ?? readQuantity(text, at) ?? readOneTime(text, at);
  return reading && (readAge(text, reading) ?? reading);
}

/** Whether a number is held on both sides by hyphens or strokes to other numbers. */
function isChained(text: PreparedText, at: number): boolean {
  const isMark = (i: number) => tokenIs(text, i, '- /') && isGlued(text, i) && isGlued(text, i + 1);
  return isMark(at - 1) && isMark(at + 1) && isNumber(text, at - 2) && isNumber(text, at + 2);
}

/** “the two”, “both three”: words for all of them, not a number to note. */
function isFewOfAll(text: PreparedText, at: number): boolean {
  if (!tokenIs(text, at, 'two three') || !numberLexiconOf(text).isEnglish) return false;
  if (!tokenIs(text, at - 1, 'the both these those')) return false;
  return !tokenIs(text, at + 1, 'hundred thousand million billion dozen') && readThings(text, at + 1) !== null;
}

/** Within its sentence; German writes “8. Juli” and “5 Mio. Euro” with a stop that seems to end one. */
function isWithin(text: PreparedText, { first, last }: Reading, sentence: Sentence): boolean {
  if (last <= sentence.last) return true;
  const words = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
  return numberLexiconOf(text).language === 'de' && !/[\n\r]/.test(words);
}

/** “(1)”, “[14]”: a number that points to another place. */
function isMarker(text: PreparedText, { first, last, form }: Reading): boolean {
  if (form !== 'number' || last !== first + 1 || !isGlued(text, first) || !isGlued(text, last)) return false;
  return tokenIs(text, first - 1, '( [') && tokenIs(text, last, ') ]');
}

/** “3D”, “5G”: letters against the number that no unit is made of. */
function isCutShort(text: PreparedText, { last }: Reading): boolean {
  return (
    isGlued(text, last) &&
    isWord(text, last) &&
    isNumber(text, last - 1) &&
    !/^['’]/.test(text.text.slice(text.tokens[last]?.start, (text.tokens[last]?.start ?? 0) + 1))
  );
}

/** Of each language in use. */
const starts = new Map<NumberLexicon, ReadonlySet<string>>();

/** Whether a figure can begin with a token: most words begin none, and are passed over at once. */
function canStart(text: PreparedText, at: number): boolean {
  const type = text.tokens[at]?.type;
  if (type === 'number') return true;
  return type === 'word' ? startsOf(numberLexiconOf(text)).has(readFolded(text, at)) : readToken(text, at) === '#';
}

function startsOf(lexicon: NumberLexicon): ReadonlySet<string> {
  let known = starts.get(lexicon);
  if (!known) {
    known = gather(lexicon);
    starts.set(lexicon, known);
  }
  return known;
}

function gather(lexicon: NumberLexicon): ReadonlySet<string> {
  const { small, scales, vague, ordinals, parts, months, shortMonths, weekdays, pointerHeads, roles } = lexicon;
  const words = [small, scales, vague, ordinals, parts, months, shortMonths, weekdays].flatMap((table) => [
    ...table.keys(),
  ]);
  const openers = (['since', 'from', 'between'] as const).flatMap((role) => [...(roles.get(role) ?? [])]);
  const english = [
    ...Object.keys(DEICTIC),
    ...Object.keys(SEASONS),
    ...[...small.keys()].map((word) => `${word}fold`),
    ...ENGLISH,
  ];
  return new Set([
    ...words,
    // “segunda-feira” is cut at its hyphen
    ...[...weekdays.keys()].map((word) => word.split('-')[0] ?? ''),
    ...pointerHeads,
    ...openers,
    ...listWords('q1 q2 q3 q4'),
    ...(lexicon.isEnglish ? english : []),
  ]);
}

const ENGLISH = listWords(
  'early late mid end start beginning middle a an half quarter twice thrice double triple treble quadruple few several many no nos ad a.d. magnitude weekend',
);
