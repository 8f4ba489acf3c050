import { hasTag } from '../../lexicon/tags.ts';
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
import { isOneOf, isUpper } from '../../text/words.ts';
import { parseDecade, parseRoman } from './digits.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readOrdinal, readWords } from './number-words.ts';
import {
  type DateMatch,
  endsPhrase,
  readDayNumber,
  readDigitDate,
  readShortYear,
  readSpokenDecade,
  readYear,
  readYearAt,
  readYearNumber,
  withoutElision,
} from './numeric-dates.ts';
import type { ParsedFigure } from './types.ts';

/** Whether a folded word is a part of the day: “evening”. */
export const isDayPart = hasTag('day-part');
const isBeforeDate = hasTag('before-date');
const isBeforeWeekdayName = hasTag('before-weekday-name');
const isAfterWeekdayName = hasTag('after-weekday-name');

/** The day, month or year that begins at a token; null if there is none. */
export const readDate = memoizeLast((text, at): DateMatch | null => {
  const lexicon = numberLexiconOf(text);
  const date = isNumber(text, at)
    ? (readDayFirst(text, at, lexicon) ?? readDigitDate(text, at, lexicon) ?? readBareDay(text, at, lexicon))
    : (readWeekday(text, at, lexicon) ?? readMonthFirst(text, at, lexicon) ?? readSpokenDay(text, at, lexicon));
  return date ?? readYear(text, at);
});

/** “Friday”, “Sunday night”, “Wednesday, September 7, 2016”, “lunes 8 de julio” */
function readWeekday(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  // “segunda-feira” is cut at its hyphen
  const isJoined = isHyphen(text, at + 1) && tokenIs(text, at + 2, 'feira');
  const day = lexicon.weekdays.get(readFolded(text, at) + (isJoined ? '-feira' : ''));
  // “the first Friday” is another day
  if (!lexicon.isEnglish && lexicon.ordinals.has(readFolded(text, at - 1))) return null;
  if (!day || !isWrittenAsName(text, at, lexicon) || isInDayName(text, at)) return null;
  const end = isJoined ? at + 3 : at + 1;
  const next = skipToken(text, skipToken(text, end, ','), 'the den dem der el le il');
  const date =
    readMonthFirst(text, next, lexicon) ?? readDayFirst(text, next, lexicon) ?? readDigitDate(text, next, lexicon);
  if (date && date.value.length > 7) return date;
  if (!lexicon.isEnglish && endsPhrase(text, next + 1)) {
    const bare = readDayNumber(text, next);
    if (bare) return { last: bare.last, value: `XXXX-XX-${two(bare.value)}` };
  }
  return { last: isDayPart(readFolded(text, end)) ? end + 1 : end, value: `XXXX-WXX-${day}` };
}

/** “Black Friday”, “the Sunday Times”, “Monday Night Football” */
function isInDayName(text: PreparedText, at: number): boolean {
  if (isBeforeWeekdayName(readFolded(text, at - 1)) && isUpper(readToken(text, at - 1))) return true;
  const next = readFolded(text, at + 1);
  const isNamed = isUpper(readToken(text, at + 1)) && isAfterWeekdayName(next);
  return isNamed && (!isDayPart(next) || isUpper(readToken(text, at + 2)));
}

/** English names of days and months that are also other words, and so are names only with a capital. */
const isOtherWord = (word: string) => isOneOf(word, 'may march august mar sun sat wed thu fri jan');

/** Whether a day or month is written as its language writes it; in English “monday” and “april” cannot be anything else. */
function isWrittenAsName(text: PreparedText, at: number, { language }: NumberLexicon): boolean {
  if (language === 'en') return isUpper(readToken(text, at)) || !isOtherWord(readFolded(text, at));
  return language !== 'de' || isUpper(readToken(text, at));
}

/** “July”, “July 2021”, “Oct. 14”, “July 8th, 2016” */
function readMonthFirst(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const month = readMonth(text, at, lexicon);
  if (!month) return null;
  const day = lexicon.isEnglish ? readDayAfterMonth(text, month.last, lexicon) : null;
  if (isInPersonName(text, at, month.last, lexicon)) return null;
  // “in July 8:30”
  if (day && !(tokenIs(text, day.last, ':') && isGlued(text, day.last + 1)))
    return withYear(text, day.last, skipToken(text, day.last, ','), month.value, day.value);
  const isPart = isGrammarWord(text, month.last, 'of') || tokenIs(text, month.last, ', / -');
  const dated = withYear(text, month.last, isPart ? month.last + 1 : month.last, month.value);
  return dated.value.startsWith('X') && !isPlainlyMonth(text, at, lexicon) ? null : dated;
}

/** “8”, “8th”, “the fourth”, “twenty-second” */
function readDayAfterMonth(text: PreparedText, at: number, lexicon: NumberLexicon) {
  const from = skipToken(text, at, 'the');
  const digits = readDayNumber(text, from);
  const ordinal = digits || isNumber(text, from) ? null : readOrdinal(text, from, lexicon);
  return ordinal && ordinal.value < 32 && endsPhrase(text, ordinal.last) ? ordinal : digits;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A date with the year at a token, if there is one; otherwise the date ends before `last`. */
function withYear(text: PreparedText, last: number, at: number, month: number, day?: number): DateMatch {
  const year = readYearAt(text, at);
  const value = `${year?.value ?? 'XXXX'}-${two(month)}${day ? `-${two(day)}` : ''}`;
  return { last: year?.last ?? last, value };
}

/** “veintiuno de mayo”, “primo gennaio”, “ersten Januar 2018” */
function readSpokenDay(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  if (lexicon.isEnglish) return null;
  const ordinal = lexicon.ordinals.get(readFolded(text, at));
  const day = ordinal ? { last: at + 1, value: ordinal } : readWords(text, at, lexicon);
  if (!day || day.value < 1 || day.value > 31 || !Number.isInteger(day.value)) return null;
  // “segundo” and “sexta” have other uses
  if (ordinal && ordinal > 1 && lexicon.language !== 'de') return null;
  return withMonth(text, day.last, day.value, lexicon);
}

/** “el 27”, “am 15.”, “il 22,”: a day of the month that is not named. */
function readBareDay(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  if (lexicon.isEnglish || !lexicon.onDay.has(readFolded(text, at - 1))) return null;
  const day = readDayNumber(text, at);
  if (!day) return null;
  const last = skipStop(text, day.last, lexicon);
  if (last === day.last && (lexicon.language === 'de' || !endsPhrase(text, last))) return null;
  return { last, value: `XXXX-XX-${two(day.value)}` };
}

/** “April Jones said”: a month that is somebody's name. */
function isInPersonName(text: PreparedText, at: number, last: number, { isEnglish }: NumberLexicon): boolean {
  if (!isEnglish || !tokenIs(text, at, 'april may june august') || last !== at + 1) return false;
  const isName = isUpper(readToken(text, last)) && isWord(text, last) && readToken(text, last).length > 1;
  return isName && !isBeforeDate(readFolded(text, at - 1)) && !isOneOf(readToken(text, last), 'AD BC');
}

/** “8 July”, “8th of July 2016”, “8 de julio de 2016”, “8. Juli” */
function readDayFirst(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const day = readDayNumber(text, at);
  if (!day) return null;
  return withMonth(text, skipStop(text, day.last, lexicon), day.value, lexicon) ?? readListedDay(text, day, lexicon);
}

/** After the point of an ordinal: “8. Juli” */
const skipStop = (text: PreparedText, at: number, { language }: NumberLexicon) =>
  language === 'de' && tokenIs(text, at, '.') && isGlued(text, at) ? at + 1 : at;

/** The most days of a list that share a month. */
const MAX_LISTED_DAYS = 6;

/** The “18” of “18 and 19 June” and “18, 19 and 20 June” */
function readListedDay(
  text: PreparedText,
  { last, value }: { last: number; value: number },
  lexicon: NumberLexicon,
): DateMatch | null {
  const first = skipStop(text, last, lexicon);
  let end = first;
  for (let i = 0; i < MAX_LISTED_DAYS; i++) {
    const isLast = isGrammarWord(text, end, 'and') || isGrammarWord(text, end, 'or');
    if (!isLast && !tokenIs(text, end, ',')) return null;
    const next = readDayNumber(text, end + 1);
    if (!next || next.value <= value) return null;
    end = skipStop(text, next.last, lexicon);
    if (!isLast) continue;
    const date = withMonth(text, end, value, lexicon);
    return date && { last: first, value: date.value };
  }
  return null;
}

/** The month after a day, and its year: “de julio de 2016”, “-Jul-95”, “/Sep/2020” */
function withMonth(text: PreparedText, at: number, day: number, lexicon: NumberLexicon): DateMatch | null {
  const isJoined = tokenIs(text, at, '- /') && isGlued(text, at) && isGlued(text, at + 1);
  const month = readMonth(text, isJoined || isGrammarWord(text, at, 'of') ? at + 1 : at, lexicon);
  // “7April”
  if (!month || (isGlued(text, at) && isWord(text, at) && isNumber(text, at - 1))) return null;
  if (isJoined && !tokenIs(text, month.last, '- /'))
    return { last: month.last, value: `XXXX-${two(month.value)}-${two(day)}` };
  if (isJoined) {
    const year = readYearNumber(text, month.last + 1) ?? readShortYear(readToken(text, month.last + 1), text.published);
    return year ? { last: month.last + 2, value: `${year}-${two(month.value)}-${two(day)}` } : null;
  }
  const isLinked = tokenIs(text, month.last, ',') || isGrammarWord(text, month.last, 'of');
  return withYear(text, month.last, isLinked ? month.last + 1 : month.last, month.value, day);
}

function readMonth(text: PreparedText, at: number, lexicon: NumberLexicon): { last: number; value: number } | null {
  const word = readFolded(text, at);
  if (!isWrittenAsName(text, at, lexicon)) return null;
  const long = lexicon.months.get(word);
  if (long) return { last: at + 1, value: long };
  const short = lexicon.shortMonths.get(word);
  const isStopped = tokenIs(text, at + 1, '.') && isGlued(text, at + 1);
  // “Mar. 8”, but “the Sun. Mar” is no date
  const isAfterDay = !lexicon.isEnglish && isGrammarWord(text, at - 1, 'of') && isNumber(text, at - 2);
  const isJoined = tokenIs(text, at - 1, '- /') && isGlued(text, at) && isNumber(text, at - 2);
  // “Jan-Feb”
  const isOther = (mark: number, other: number) =>
    isHyphen(text, mark) && isUpper(readToken(text, other)) && lexicon.shortMonths.has(readFolded(text, other));
  const isBeside =
    isOther(at + 1, at + 2) ||
    isOther(at - 1, at - 2) ||
    isNumber(text, at + 1) ||
    isNumber(text, at - 1) ||
    isAfterDay ||
    isJoined ||
    tokenIs(text, at - 1, 'st nd rd th');
  if (!short || !(isStopped || isBeside)) return null;
  return { last: isStopped ? at + 2 : at + 1, value: short };
}

/** Whether a word without a number is a month: ambiguous ones such as “May” and “March” need a preposition for dates before them. */
const isPlainlyMonth = (text: PreparedText, at: number, { isEnglish }: NumberLexicon) =>
  !tokenIs(text, at, 'may march august mars mai mar mayo marzo maggio') ||
  (isEnglish
    ? isBeforeDate(readFolded(text, at - 1))
    : tokenIs(text, at - 1, 'en de du em im in a à ab seit bis depuis desde di da'));

/** The token after “early”, “late” or “mid-”; the token itself if it is none of them. */
export function skipPart(text: PreparedText, at: number): number {
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
    const last = isDigits ? first + 2 : first + 1;
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
  const isCentury = (i: number) => lexicon.calendarUnits.get(withoutElision(readFolded(text, i))) === 'century';
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
