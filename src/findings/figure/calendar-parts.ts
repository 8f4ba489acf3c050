import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  memoizeLast,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import { readThings } from './counted.ts';
import { readDate } from './dates.ts';
import { parseDecade, parseRoman } from './digits.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readOrdinal, readWords } from './number-words.ts';
import { type DateMatch, readSpokenDecade, readYearAt } from './numeric-dates.ts';
import { readCalendarUnit, readRelativeDate, readRelativeDateAfter } from './relative-dates.ts';
import { countWeeks, findWeek, findWeekday, formatWeek, nameSeason } from './resolve.ts';
import type { CalendarUnit, ParsedFigure, RelativeDate } from './types.ts';
import { isOfGame } from './unit-senses.ts';

/** A part by its place in a larger one: “third quarter”, “last week”, “first Friday”, “T3”, “week 31”. */
interface Nth {
  last: number;
  unit: CalendarUnit | 'weekday';
  /** From 1; `LAST` for the last one. */
  number: number;
  weekday?: number;
  /** It is a number of the whole year: “week 31”, “T3”. */
  isNumbered?: boolean;
}

/** What a part is of: a year or month as an ISO 8601 pattern, or one that is relative to the day of publication. */
interface Whole {
  last: number;
  value?: string;
  relative?: RelativeDate;
}

/** More than any number of a part. */
const LAST = 99;

const two = (n: number) => String(n).padStart(2, '0');

/** Parses the part of a year or month that begins at a token: “third quarter of 2016”, “week 31”, “first Friday of July”; null if there is none. */
export const readPart = memoizeLast((text, at): ParsedFigure | null => {
  const lexicon = numberLexiconOf(text);
  const code = readYearCode(text, at, lexicon);
  if (code) return code;
  const week = readWeekOf(text, at, lexicon);
  if (week) return week;
  const nth = readNth(text, at, lexicon);
  if (!nth) return null;
  // “on their first day in July”
  if (nth.unit === 'day' && tokenIs(text, nth.last, 'in') && tokenIs(text, at - 1, 'their its his her my our'))
    return null;
  const whole = readWhole(text, nth.last, lexicon);
  const value = writePart(nth, whole);
  const isOfYear = whole !== null && (/^\d{4}$/.test(whole.value ?? '') || whole.relative?.calendarUnit !== 'month');
  // “the second half” may be a match's, “S1” a train and “the first month” anything
  const isNamed = nth.unit === 'quarter' || (nth.unit === 'half' && tokenIs(text, nth.last - 1, 'semestre halbjahr'));
  if (lexicon.isEnglish && !whole && nth.unit === 'quarter' && isOfGame(text, at)) return null;
  const isAlone = nth.unit === 'week' ? nth.isNumbered : isNamed && !(nth.isNumbered && !lexicon.isEnglish);
  const read = { first: at, form: isOneOf(nth.unit, 'quarter half') ? ('period' as const) : ('date' as const) };
  if (value && whole && (isOfYear || read.form === 'date'))
    return { ...read, last: whole.last, value, relative: whole.relative };
  return isAlone ? { ...read, last: nth.last, value: writePart(nth, { last: at }) } : null;
});

/** “2017-Q1”, “2019 H2”, “2019-T1” */
function readYearCode(text: PreparedText, at: number, { isEnglish }: NumberLexicon): ParsedFigure | null {
  const year = readToken(text, at);
  const part = skipToken(text, at + 1, '-');
  const [, letter = '', digit = ''] = /^(q|t|h|trimestre)([1-4])$/.exec(readFolded(text, part)) ?? [];
  if (!YEAR.test(year) || !letter || (letter === 't' && isEnglish) || (letter === 'h' && digit > '2')) return null;
  return { first: at, last: part + 1, form: 'period', value: `${year}-${letter === 'h' ? 'H' : 'Q'}${digit}` };
}

const YEAR = /^(?:19|20)\d\d$/; // “1998”, “2016”

function readNth(text: PreparedText, at: number, lexicon: NumberLexicon): Nth | null {
  const short = /^(q|t|s|trimestre)([1-4])$/.exec(readFolded(text, at));
  if (short?.[1] === 'q' || (short && !lexicon.isEnglish))
    return { last: at + 1, unit: short[1] === 's' ? 'half' : 'quarter', number: Number(short[2]), isNumbered: true };
  const week = readWeekNumber(text, at, lexicon);
  if (week) return week;
  if (!isNumber(text, at) && !canCount(text, at, lexicon)) return null;
  const ordinal = isLast(text, at) ? { last: at + 1, value: LAST } : readAnyOrdinal(text, at, lexicon);
  if (!ordinal) return null;
  const noun = skipToken(text, ordinal.last, '-');
  const number = Number(ordinal.value);
  const weekday = lexicon.weekdays.get(readFolded(text, noun));
  if (weekday) return { last: noun + 1, unit: 'weekday', number, weekday };
  const found = readCalendarUnit(text, noun, lexicon);
  const most = (found && lookUp(MOST, found.unit)) ?? 0;
  return found && (number === LAST ? !isOneOf(found.unit, 'quarter half') : number <= most)
    ? { last: found.last, unit: found.unit, number }
    : null;
}

/** Whether an ordinal can begin with a word: “third”, “twenty-first”. */
const canCount = (text: PreparedText, at: number, { ordinals, small, isEnglish }: NumberLexicon) => {
  const word = readFolded(text, at);
  return ordinals.has(word) || (isEnglish && small.has(word)) || isLast(text, at);
};

const isLast = (text: PreparedText, at: number) =>
  /^(?:last|final|letzte[nrs]?|[uú]ltim[oa]|derni(?:er|ère))$/.test(readFolded(text, at));

const readAnyOrdinal = (text: PreparedText, at: number, lexicon: NumberLexicon) =>
  lexicon.isEnglish ? readOrdinal(text, at, lexicon) : readForeignOrdinal(text, at, lexicon);

/** How many of a part a year or month has at most. */
const MOST: { [unit: string]: number } = { quarter: 4, half: 2, week: 53, month: 12, day: 31 };

/** “week 31”, “KW 31” */
function readWeekNumber(text: PreparedText, at: number, lexicon: NumberLexicon): Nth | null {
  if (lexicon.calendarUnits.get(readFolded(text, at)) !== 'week') return null;
  const number = /^(?:[1-9]|[1-4]\d|5[0-3])$/.test(readToken(text, at + 1)) ? Number(readToken(text, at + 1)) : 0;
  const next = at + 2;
  const isOther = tokenIs(text, next, 'p.m. a.m. p a pm am h uhr') || tokenIs(text, at - 1, 'º ª . e ère ème');
  const isOpen = isOther || (!isGrammarWord(text, next, 'of') && readThings(text, next) !== null);
  if (!number || isOpen || isNumber(text, next) || (isGlued(text, next) && isGlued(text, next + 1))) return null;
  return { last: next, unit: 'week', number, isNumbered: true };
}

/** “week of 11 November 2019”, “semaine commençant le 4 février”, “Woche vom 4. Februar” */
function readWeekOf(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  if (lexicon.calendarUnits.get(readFolded(text, at)) !== 'week') return null;
  const isBeginning = /^(?:begin|start|commen[çc]|inici|começ|beginn)/.test(readFolded(text, at + 1));
  if (!isBeginning && !isGrammarWord(text, at + 1, 'of') && !tokenIs(text, at + 1, 'vom')) return null;
  const on = skipToken(text, at + 2, 'on am em en with mit');
  const date = readDate(text, skipToken(text, on, 'the le el il la den dem'));
  // “2016-10-27”, “XXXX-10-27”
  if (!date || !/^[\dX]{4}-\d\d-\d\d$/.test(date.value)) return null;
  const read = { first: at, last: date.last, form: 'date' as const };
  if (!date.value.startsWith('X')) return { ...read, value: formatWeek(new Date(`${date.value}T00:00:00Z`)) };
  return { ...read, value: date.value, relative: { calendarUnit: 'week', offset: 0 } };
}

/** The year or month that a part before it belongs to: “of 2016”, “im Juli”, “del año pasado”, “of the year”. */
function readWhole(text: PreparedText, end: number, lexicon: NumberLexicon): Whole | null {
  let at = isHyphen(text, end) ? end + 1 : end;
  while (
    at < end + 2 &&
    (isGrammarWord(text, at, 'of') || tokenIs(text, at, "in of im , the el la l' en da do des del"))
  )
    at++;
  const year = lexicon.isEnglish ? readPlainYear(text, at) : readYearAt(text, at);
  if (year) return year;
  const { last = at, relative } = readRelativeDate(text, at) ?? {};
  const unit = relative?.calendarUnit;
  if ((unit === 'year' || unit === 'month') && !relative?.length) return { last, relative };
  const found = readCalendarUnit(text, at, lexicon);
  if (found?.unit === 'year' && at > end) return { last: found.last };
  const month = at > end || !lexicon.isEnglish ? readDate(text, at) : null;
  // “2015-01”, “XXXX-01”
  return month && /^[\dX]{4}-\d\d$/.test(month.value) ? month : null;
}

const readPlainYear = (text: PreparedText, at: number) =>
  YEAR.test(readToken(text, at)) ? { last: at + 1, value: readToken(text, at) } : null;

/** The pattern of a part: ISO 8601, or as TIMEX3 writes it if the year of a month is not known: “XXXX-01-W03”, “XXXX-07-WXX-5-#1”. */
function writePart({ unit, number, weekday = 0 }: Nth, whole: Whole | null): string | undefined {
  const isOfMonth = whole?.relative?.calendarUnit === 'month' || whole?.value?.includes('-');
  const value = whole?.value ?? (isOfMonth ? 'XXXX-XX' : 'XXXX');
  const [year = '', month] = value.split('-');
  const isKnown = !value.includes('X');
  switch (unit) {
    case 'quarter':
    case 'half':
      return month || number === LAST ? undefined : `${year}-${unit === 'half' ? 'H' : 'Q'}${number}`;
    case 'week':
      if (!month)
        return number === LAST && !isKnown
          ? undefined
          : `${year}-W${two(Math.min(number, isKnown ? countWeeks(Number(year)) : number))}`;
      return isKnown ? findWeek(value, number) : `${value}-W${two(Math.min(number, 5))}`;
    case 'weekday':
      if (!month || !isOfMonth) return undefined;
      return isKnown ? findWeekday(value, weekday, number) : `${value}-WXX-${weekday}-#${Math.min(number, 5)}`;
    case 'month':
      return month || !whole ? undefined : `${year}-${two(Math.min(number, 12))}`;
    case 'day':
      return month && number < LAST ? `${value}-${two(number)}` : undefined;
    default:
      return undefined;
  }
}

/** “summer of 2015”, “verano de 2016”, “in spring”; null if there is none. */
export function readSeason(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  const number = lexicon.seasons.get(readFolded(text, at));
  if (!number) return null;
  const season = nameSeason(number);
  const after = lexicon.isEnglish ? null : readRelativeDateAfter(text, at + 1);
  if (after?.relative) return { ...after, first: at, value: `XXXX-${season}` };
  const yearAt = isGrammarWord(text, at + 1, 'of') || tokenIs(text, at + 1, ',') ? at + 2 : at + 1;
  const year = lexicon.isEnglish ? readPlainYear(text, yearAt) : readYearAt(text, yearAt);
  // “winter of 2013-14”
  const isTwo = tokenIs(text, year?.last ?? at, '- /') && /^\d\d$/.test(readToken(text, (year?.last ?? at) + 1));
  if (year) return { first: at, last: year.last + (isTwo ? 2 : 0), form: 'date', value: `${year.value}-${season}` };
  const isThe = tokenIs(text, at - 1, 'the');
  const isPlaced = tokenIs(text, isThe ? at - 2 : at - 1, 'in by since until during');
  // “in fall” is rare, “in the fall of the house” is another fall
  const isOther = tokenIs(text, at, 'fall') && (!isThe || tokenIs(text, at + 1, 'of'));
  const isAlone = !isWord(text, at + 1) || tokenIs(text, at + 1, 'and or but when after before of to for with as');
  const isRead = lexicon.isEnglish && isPlaced && !isOther && isAlone;
  return isRead ? { first: at, last: at + 1, form: 'date', value: `XXXX-${season}` } : null;
}

/** The ordinal at a token in a language other than English: “tercer”, “3º”, “1er”, “3.”; null if there is none. */
function readForeignOrdinal(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const named = lexicon.ordinals.get(readFolded(text, at));
  if (named) return { last: at + 1, value: String(named) };
  if (!isNumber(text, at) || !isGlued(text, at + 1) || !/^\d\d?$/.test(readToken(text, at))) return null;
  // “3.º”, “3.er”
  const isDotted = tokenIs(text, at + 1, '.') && isGlued(text, at + 2) && tokenIs(text, at + 2, 'º ª ° er');
  if (isDotted) return { last: at + 3, value: readToken(text, at) };
  const isMarked = tokenIs(text, at + 1, lexicon.language === 'de' ? '.' : 'º ª ° o a er re ère e ème eme');
  return isMarked ? { last: at + 2, value: readToken(text, at) } : null;
}

/** The token after “early”, “late” or “mid-”; the token itself if it is none of them. */
function skipPart(text: PreparedText, at: number): number {
  return tokenIs(text, at, 'early late mid') ? skipToken(text, at + 1, '-') : at;
}

/** Parses the decade or century that begins at a token: “1970s”, “the late '90s”, “21st century”; “in her 80s” is an age. Null if there is none. */
export const readDecade = memoizeLast((text, first): ParsedFigure | null => {
  const lexicon = numberLexiconOf(text);
  if (!lexicon.isEnglish) return readForeignDecade(text, first, lexicon);
  const at = skipPart(text, first);
  const digits = readToken(text, at);
  const period = (last: number, value: string): ParsedFigure => ({ first, last, form: 'period', value });
  if (isGlued(text, at + 1) && tokenIs(text, at + 1, "s 's")) {
    // “1970”, “2010”
    if (/^(?:1\d|20)\d0$/.test(digits)) return period(at + 2, `${digits.slice(0, 3)}X`);
    // “90”
    const tens = /^([1-9])0$/.exec(digits)?.[1];
    const age = Number(digits);
    if (tens && tokenIs(text, first - 1, 'his her their my your our'))
      return { first, last: at + 2, form: 'age', value: age, to: age + 9, unit: 'year' };
    return tens && age > 10 ? period(at + 2, `19${tens}X`) : null;
  }
  const spoken = readSpokenDecade(text, at, lexicon);
  if (spoken) return tokenIs(text, first - 1, 'his her their my your our') ? null : period(spoken.last, spoken.value);
  const ordinal = readOrdinal(text, at, lexicon);
  if (!ordinal || ordinal.value > 30) return null;
  const next = skipToken(text, ordinal.last, '-');
  if (!tokenIs(text, next, 'century')) return null;
  const era = readToken(text, next + 1);
  const sign = isOneOf(era, 'BC BCE') ? '-' : '';
  const last = sign || isOneOf(era, 'AD CE') ? next + 2 : next + 1;
  return period(last, `${sign}${String(ordinal.value - 1).padStart(2, '0')}XX`);
});

/** “años 70”, “anni settanta”, “década de 1970”, “70er Jahre”, “siglo XXI”, “XXe siècle”, “21. Jahrhundert” */
function readForeignDecade(text: PreparedText, first: number, lexicon: NumberLexicon): ParsedFigure | null {
  const period = (last: number, value: string): ParsedFigure => ({ first, last, form: 'period', value });
  const century = readForeignCentury(text, first, lexicon);
  if (century) return period(century.last, century.value);
  const word = readFolded(text, first);
  if (lexicon.language === 'de') {
    const stem = /^(.+)er$/.exec(word)?.[1] ?? '';
    const isDigits = isGlued(text, first + 1) && tokenIs(text, first + 1, 'er');
    const decade = parseDecade(isDigits ? readToken(text, first) : String(lexicon.small.get(stem) ?? ''));
    const last = skipToken(text, isDigits ? first + 2 : first + 1, '-');
    return decade && tokenIs(text, last, 'jahre jahren') ? period(last + 1, decade) : null;
  }
  for (let at = first + 3; at > first; at--) {
    let words = word;
    for (let i = first + 1; i < at; i++) words += ` ${readFolded(text, i)}`;
    if (!lexicon.decades.has(words) || isNumber(text, first - 1)) continue;
    const digits = skipToken(text, at, "'");
    const spoken = isNumber(text, digits) ? null : readWords(text, digits, lexicon);
    const decade = parseDecade(spoken ? String(spoken.value) : readToken(text, digits));
    if (decade) return period(spoken?.last ?? digits + 1, decade);
  }
  return null;
}

function readForeignCentury(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const isCentury = (i: number) => lexicon.calendarUnits.get(readFolded(text, i)) === 'century';
  const before = isCentury(at) ? parseRoman(readToken(text, at + 1)) : null;
  const stop = isNumber(text, at) && isGlued(text, at + 1) && tokenIs(text, at + 1, '. e er ème º') ? 2 : 1;
  const written = isNumber(text, at)
    ? stop === 2
      ? Number(readToken(text, at))
      : null
    : parseRoman(readToken(text, at));
  const number = before ?? (isCentury(at + stop) ? written : null);
  if (!number || number > 21) return null;
  return { last: before ? at + 2 : at + stop + 1, value: `${String(number - 1).padStart(2, '0')}XX` };
}
