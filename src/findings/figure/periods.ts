import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { lookUp } from '../../text/words.ts';
import { SEASONS } from './calendar.data.ts';
import { readDate } from './calendar.ts';
import { readClock } from './clock.ts';
import { readDecade } from './decades.ts';
import { lexiconOf } from './lexicon.ts';
import { readOrdinal } from './number-words.ts';
import { readPointing, readPointingAfter } from './pointers.ts';
import type { Reading } from './reading.ts';
import { isNumber, isWord, says, skip } from './says.ts';
import { readSpan } from './year-spans.ts';

/** The date, period or time that begins at a token; null when none does. */
export function readCalendar(text: Text, at: number): Reading | null {
  if (!canBeDated(text, at)) return null;
  return (
    readSpan(text, at) ??
    readClock(text, at) ??
    readEdge(text, at) ??
    readDecade(text, at) ??
    readPart(text, at) ??
    readPointing(text, at) ??
    readSeason(text, at) ??
    readSingle(text, at)
  );
}

/** Whether the digits at a token could be a day, a year, an hour or a decade; words always could. */
function canBeDated(text: Text, at: number): boolean {
  if (!isNumber(text, at)) return true;
  const digits = readToken(text, at);
  const next = text.tokens[at + 1]?.type;
  // “347 AD”, “2016”, “27.10.2016”, “6.45”
  if (digits.length > 2)
    return digits.length === 4 || (digits.length === 3 ? next === 'word' : /^\d{1,2}\.\d\d/.test(digits));
  // “1-1-1-1”: a date has three numbers at most, and begins with its first
  const isThird = says(text, at - 1, '- /') && says(text, at - 3, '- /');
  if (isThird && isGlued(text, at) && isGlued(text, at - 2)) return false;
  return next === 'word' || (next === 'mark' && says(text, at + 1, "- / : . ' º °"));
}

// “1998”, “2016”
const YEAR = /^(?:19|20)\d\d$/;

/** “third quarter of 2016”, “Q3”, “first half of 2016” */
function readPart(text: Text, at: number): Reading | null {
  const lexicon = lexiconOf(text);
  // “Q3”
  const short = /^q([1-4])$/.exec(readFolded(text, at))?.[1];
  const ordinal = short || !lexicon.isEnglish ? null : readOrdinal(text, at, lexicon);
  const noun = ordinal ? skip(text, ordinal.last, '-') : at;
  const isHalf = says(text, noun, 'half');
  const most = isHalf ? 2 : says(text, noun, 'quarter') ? 4 : 0;
  if (!short && !(ordinal && ordinal.value <= most)) return null;
  const yearAt = skip(text, noun + 1, 'of in ,');
  const year = YEAR.test(readToken(text, yearAt)) ? readToken(text, yearAt) : null;
  // “the first half” is mostly a match's.
  const isOfYear = says(text, yearAt, 'this last next the') && says(text, yearAt + 1, 'year');
  if (isHalf && !year && !isOfYear) return null;
  const last = year ? yearAt + 1 : isHalf ? yearAt + 2 : noun + 1;
  const value = `${year ?? 'XXXX'}-${isHalf ? 'H' : 'Q'}${short ?? ordinal?.value}`;
  return { first: at, last, form: 'period', value };
}

/** “summer of 2015”, “spring 2016”, “in spring” */
function readSeason(text: Text, at: number): Reading | null {
  const season = lookUp(SEASONS, readFolded(text, at));
  if (!season || !lexiconOf(text).isEnglish) return null;
  const yearAt = skip(text, at + 1, 'of ,');
  const year = readToken(text, yearAt);
  if (YEAR.test(year)) return { first: at, last: yearAt + 1, form: 'date', value: `${year}-${season}` };
  const isThe = says(text, at - 1, 'the');
  const isPlaced = says(text, isThe ? at - 2 : at - 1, 'in by since until during');
  // “in fall” is rare, “in the fall of the house” is another fall
  const isOther = says(text, at, 'fall') && (!isThe || says(text, at + 1, 'of'));
  const isAlone = !isWord(text, at + 1) || says(text, at + 1, 'and or but when after before of to for with as');
  return isPlaced && !isOther && isAlone ? { first: at, last: at + 1, form: 'date', value: `XXXX-${season}` } : null;
}

/** “end of 2025”, “beginning of last year”, “early June” keeps its first word out */
function readEdge(text: Text, at: number): Reading | null {
  if (!says(text, at, 'end start beginning middle') || !says(text, at + 1, 'of')) return null;
  const from = skip(text, at + 2, 'the');
  const inner = readDecade(text, from) ?? readPointing(text, from) ?? readSingle(text, from);
  return inner && { ...inner, first: at };
}

function readSingle(text: Text, at: number): Reading | null {
  const date = readDate(text, at);
  // “10-11 March” and the like were read before
  if (!date || (isGlued(text, at) && isNumber(text, at - 1))) return null;
  const after = date.value.startsWith('XXXX') ? readPointingAfter(text, date.last) : null;
  return { first: at, form: 'date', value: date.value, last: after?.last ?? date.last, pointer: after?.pointer };
}
