import type { Sentence, Text } from '../../text/prepare.ts';
import { isGlued } from '../../text/read.ts';
import { readAge } from './ages.ts';
import { readThings } from './counted.ts';
import { lexiconOf } from './lexicon.ts';
import { readMagnitude } from './magnitudes.ts';
import { isInName, isPageChrome } from './names.ts';
import { readCalendar } from './periods.ts';
import { followsOpeningName, readQuantity } from './quantities.ts';
import { readRank } from './ranks.ts';
import type { Reading } from './reading.ts';
import { isNumber, isWord, says } from './says.ts';
import { readShare } from './shares.ts';
import { canStart } from './starts.ts';
import { readOneTime } from './time-spans.ts';
import { readCurrencyBefore } from './units.ts';

/** The figure that begins at a token, with its sign or first words from `from` on; null when none does. */
export function readFigure(text: Text, at: number, from: number, sentence: Sentence): Reading | null {
  if (!canStart(text, at)) return null;
  const reading = readAny(text, at);
  if (!reading || !isWithin(text, reading, sentence) || isCutShort(text, reading) || isMarker(text, reading))
    return null;
  if (isPageChrome(text, reading.first, reading.last, sentence) || followsOpeningName(text, reading, sentence.first))
    return null;
  // Words before the number that belong to the figure before stay there: “10 to 15 to 20”.
  return reading.first >= from ? reading : { ...reading, first: at };
}

function readAny(text: Text, at: number): Reading | null {
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
  if (isGlued(text, at + 1) && says(text, at + 1, 'st nd rd th')) return null;
  const reading = readShare(text, at) ?? readQuantity(text, at) ?? readOneTime(text, at);
  return reading && (readAge(text, reading) ?? reading);
}

/** Whether a number is held on both sides by hyphens or strokes to other numbers. */
function isChained(text: Text, at: number): boolean {
  const isMark = (i: number) => says(text, i, '- /') && isGlued(text, i) && isGlued(text, i + 1);
  return isMark(at - 1) && isMark(at + 1) && isNumber(text, at - 2) && isNumber(text, at + 2);
}

/** “the two”, “both three”: words for all of them, not a number to note. */
function isFewOfAll(text: Text, at: number): boolean {
  if (!says(text, at, 'two three') || !lexiconOf(text).isEnglish) return false;
  if (!says(text, at - 1, 'the both these those')) return false;
  return !says(text, at + 1, 'hundred thousand million billion dozen') && readThings(text, at + 1) !== null;
}

/** Within its sentence; German writes “8. Juli” and “5 Mio. Euro” with a stop that seems to end one. */
function isWithin(text: Text, { first, last }: Reading, sentence: Sentence): boolean {
  if (last <= sentence.last) return true;
  const words = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
  return lexiconOf(text).language === 'de' && !/[\n\r]/.test(words);
}

/** “(1)”, “[14]”: a number that points to another place. */
function isMarker(text: Text, { first, last, form }: Reading): boolean {
  if (form !== 'number' || last !== first + 1 || !isGlued(text, first) || !isGlued(text, last)) return false;
  return says(text, first - 1, '( [') && says(text, last, ') ]');
}

/** “3D”, “5G”: letters against the number that no unit is made of. */
function isCutShort(text: Text, { last }: Reading): boolean {
  return (
    isGlued(text, last) &&
    isWord(text, last) &&
    isNumber(text, last - 1) &&
    !/^['’]/.test(text.text.slice(text.tokens[last]?.start, (text.tokens[last]?.start ?? 0) + 1))
  );
}
