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
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readOrdinal, readWords } from './number-words.ts';
import {
  type DateMatch,
  endsPhrase,
  readDayNumber,
  readDigitDate,
  readShortYear,
  readYear,
  readYearAt,
  readYearNumber,
} from './numeric-dates.ts';

/** Whether a folded word is a part of the day: “evening”. */
export const isDayPart = hasTag('day-part');
const isBeforeDate = hasTag('before-date');
const isBeforeWeekdayName = hasTag('before-weekday-name');
const isAfterWeekdayName = hasTag('after-weekday-name');

/** The day, month or year that begins at a token; null if there is none. */
export const readDate = memoizeLast((text, at): DateMatch | null => {
  const lexicon = numberLexiconOf(text);
  const joined = readJoined(text, at, lexicon);
  if (joined) return joined;
  const date = isNumber(text, at)
    ? (readDayFirst(text, at, lexicon) ?? readDigitDate(text, at, lexicon) ?? readBareDay(text, at, lexicon))
    : (readWeekday(text, at, lexicon) ?? readMonthFirst(text, at, lexicon) ?? readSpokenDay(text, at, lexicon));
  return date ?? readYear(text, at);
});

/** “23/Sep/2020”, “Sep-23-2020”, “14-Jul-95”: a day, a month by name and a year that one mark joins; the order does not matter. */
function readJoined(text: PreparedText, at: number, { months, shortMonths }: NumberLexicon): DateMatch | null {
  const mark = readFolded(text, at + 1);
  if (!isOneOf(mark, '- /') || readFolded(text, at + 3) !== mark) return null;
  for (let i = at + 1; i < at + 5; i++) if (!isGlued(text, i)) return null;
  const parts = [at, at + 2, at + 4];
  const name = parts.find((i) => months.has(readFolded(text, i)) || shortMonths.has(readFolded(text, i)));
  if (name === undefined || (isGlued(text, at + 5) && readFolded(text, at + 5) === mark)) return null;
  const [first = at, second = at] = parts.filter((i) => i !== name);
  const isYearFirst = readYearNumber(text, first) !== null;
  const [day, yearAt] = isYearFirst ? [second, first] : [first, second];
  const year = readYearNumber(text, yearAt) ?? readShortYear(readToken(text, yearAt), text.published);
  const word = readFolded(text, name);
  const month = months.get(word) ?? shortMonths.get(word) ?? 0;
  // “1”, “08”, “31”
  if (!year || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(readToken(text, day))) return null;
  return { last: at + 5, value: `${year}-${two(month)}-${two(Number(readToken(text, day)))}` };
}

/** “Friday”, “Sunday night”, “Wednesday, September 7, 2016”, “lunes 8 de julio” */
function readWeekday(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  // “segunda-feira” is cut at its hyphen
  const isJoined = isHyphen(text, at + 1) && tokenIs(text, at + 2, 'feira');
  const word = readFolded(text, at) + (isJoined ? '-feira' : '');
  const day = lexicon.weekdays.get(word) ?? readShortWeekday(text, at, lexicon);
  // “the first Friday” is another day
  if (!lexicon.isEnglish && lexicon.ordinals.has(readFolded(text, at - 1))) return null;
  if (!day || !isWrittenAsName(text, at, lexicon) || isInDayName(text, at)) return null;
  const end = isJoined ? at + 3 : at + 1;
  // “Friday (4 December)”
  const isBracketed = tokenIs(text, end, '(');
  const next = isBracketed ? end + 1 : skipToken(text, skipToken(text, end, ','), 'the den dem der el le il');
  const date =
    readMonthFirst(text, next, lexicon) ?? readDayFirst(text, next, lexicon) ?? readDigitDate(text, next, lexicon);
  if (date && date.value.length > 7 && isBracketed)
    return tokenIs(text, date.last, ')') ? { ...date, last: date.last + 1 } : { last: end, value: `XXXX-WXX-${day}` };
  if (date && date.value.length > 7) return date;
  if (!lexicon.isEnglish && !isBracketed && endsPhrase(text, next + 1)) {
    const bare = readDayNumber(text, next) ?? readDayWords(text, next, lexicon);
    if (bare) return { last: bare.last, value: `XXXX-XX-${two(bare.value)}` };
  }
  return { last: isDayPart(readFolded(text, end)) ? end + 1 : end, value: `XXXX-WXX-${day}` };
}

/** “na sexta,”, “nesta terça (4)”, “na quinta da próxima semana”; undefined for “na segunda etapa”. */
function readShortWeekday(text: PreparedText, at: number, lexicon: NumberLexicon): number | undefined {
  const day = lexicon.shortWeekdays.get(readFolded(text, at));
  if (!day || isHyphen(text, at + 1) || !lexicon.beforeDay.has(readFolded(text, at - 1))) return undefined;
  const isPointed = [at - 1, at + 1, at + 2].some((i) => lexicon.pointers.has(readFolded(text, i)));
  // “na segunda,” may be the second one
  return isPointed || tokenIs(text, at + 1, '(') || (day > 1 && endsPhrase(text, at + 1)) ? day : undefined;
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
  const day = readDayAfterMonth(text, month.last, lexicon);
  if (isInPersonName(text, at, month.last, lexicon)) return null;
  // “in July 8:30”
  if (day && !(tokenIs(text, day.last, ':') && isGlued(text, day.last + 1)))
    return withYear(text, day.last, skipToken(text, day.last, ','), month.value, day.value);
  const isPart = isGrammarWord(text, month.last, 'of') || tokenIs(text, month.last, ', / -');
  const dated = withYear(text, month.last, isPart ? month.last + 1 : month.last, month.value);
  return dated.value.startsWith('X') && !isPlainlyMonth(text, at, lexicon) ? null : dated;
}

/** “8”, “8th”, “the fourth”, “twenty second”; in other languages only at the end of a phrase: “mayo veintiuno” */
function readDayAfterMonth(text: PreparedText, at: number, lexicon: NumberLexicon) {
  const from = lexicon.isEnglish ? skipToken(text, at, 'the') : at;
  const digits = readDayNumber(text, from);
  if (digits || isNumber(text, from))
    return digits && (lexicon.isEnglish || endsPhrase(text, skipDays(text, digits.last))) ? digits : null;
  const day = readDayWords(text, from, lexicon);
  return day && endsPhrase(text, day.last) ? day : null;
}

/** The token after “-20” of “19-20” */
const skipDays = (text: PreparedText, at: number) => (isHyphen(text, at) && isNumber(text, at + 1) ? at + 2 : at);

/** A day in words: “twenty-second”, “twenty second”, “veintiuno”; null if there is none. */
function readDayWords(text: PreparedText, at: number, lexicon: NumberLexicon): { last: number; value: number } | null {
  const ordinal = lexicon.isEnglish ? readOrdinal(text, at, lexicon) : null;
  const whole = ordinal ?? (isNumber(text, at) ? null : readWords(text, at, lexicon));
  if (!whole || !Number.isInteger(whole.value)) return null;
  const unit = lexicon.isEnglish && !ordinal && whole.value % 10 === 0 ? readOrdinal(text, whole.last, lexicon) : null;
  const day = unit && unit.value < 10 ? { last: unit.last, value: whole.value + unit.value } : whole;
  return day.value >= 1 && day.value <= 31 ? day : null;
}

const two = (n: number) => String(n).padStart(2, '0');

/** A date with the year at a token, if there is one; otherwise the date ends before `last`. */
function withYear(text: PreparedText, last: number, at: number, month: number, day?: number): DateMatch {
  const year = readYearAt(text, at);
  const value = `${year?.value ?? 'XXXX'}-${two(month)}${day ? `-${two(day)}` : ''}`;
  return { last: year?.last ?? last, value };
}

/** “veintiuno de mayo”, “primo gennaio”, “ersten Januar 2018”, “the fourth of July 1995”, “il trenta.” */
function readSpokenDay(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const { isEnglish, language } = lexicon;
  if (isEnglish) {
    const day = tokenIs(text, at - 1, 'a an one') ? null : readDayWords(text, at, lexicon);
    return day && isGrammarWord(text, day.last, 'of') ? withMonth(text, day.last, day.value, lexicon) : null;
  }
  const ordinal = lexicon.ordinals.get(readFolded(text, at));
  const day = ordinal ? { last: at + 1, value: ordinal } : readDayWords(text, at, lexicon);
  // “segundo” and “sexta” have other uses
  if (!day || (ordinal && ordinal > 1 && language !== 'de')) return null;
  const isBare = !ordinal && day.value > 1 && lexicon.onDay.has(readFolded(text, at - 1)) && endsPhrase(text, day.last);
  const bare = isBare && language !== 'de' ? { last: day.last, value: `XXXX-XX-${two(day.value)}` } : null;
  return withMonth(text, day.last, day.value, lexicon) ?? bare;
}

/** “el 27”, “am 15.”, “il 22,”: a day of the month that is not named. */
function readBareDay(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const day = readDayNumber(text, at);
  if (lexicon.isEnglish) {
    // “on the 18th.”
    const isOn = day && day.last > at + 1 && tokenIs(text, at - 1, 'the') && tokenIs(text, at - 2, 'on');
    return isOn && endsPhrase(text, day.last) ? { last: day.last, value: `XXXX-XX-${two(day.value)}` } : null;
  }
  if (!lexicon.onDay.has(readFolded(text, at - 1))) return null;
  if (!day) return null;
  const last = skipStop(text, day.last, lexicon);
  // “am 12. Spieltag”
  const isOfNoun = isWord(text, last) && isUpper(readToken(text, last));
  if (lexicon.language === 'de' ? last === day.last || isOfNoun : !endsPhrase(text, last)) return null;
  return { last, value: `XXXX-XX-${two(day.value)}` };
}

/** “April Jones said”: a month that is somebody's name. */
function isInPersonName(text: PreparedText, at: number, last: number, { isEnglish, language }: NumberLexicon): boolean {
  const isName = isUpper(readToken(text, last)) && isWord(text, last) && readToken(text, last).length > 1;
  // “Julio Verrós”: only a name has a capital there
  if (!isEnglish && language !== 'de') return isName && isUpper(readToken(text, at));
  if (!tokenIs(text, at, isEnglish ? 'april may june august' : 'august') || last !== at + 1) return false;
  if (language === 'de')
    return isName && !isNumber(text, at - 1) && !tokenIs(text, at - 1, '. im ab seit bis am ende mitte anfang');
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
    const next = readDayNumber(text, isLast ? skipToken(text, end + 1, 'le el il den') : end + 1);
    if (!next || next.value <= value) return null;
    end = skipStop(text, next.last, lexicon);
    if (!isLast) continue;
    const date = withMonth(text, end, value, lexicon);
    return date && { last: first, value: date.value };
  }
  return null;
}

/** The month after a day, and its year: “de julio de 2016”, “du mois d'avril”, “-Jul” */
function withMonth(text: PreparedText, at: number, day: number, lexicon: NumberLexicon): DateMatch | null {
  const isJoined = tokenIs(text, at, '- /') && isGlued(text, at) && isGlued(text, at + 1);
  const of = isJoined || isGrammarWord(text, at, 'of') ? at + 1 : at;
  const isNamed = of > at && lexicon.calendarUnits.get(readFolded(text, of)) === 'month';
  const name = isNamed ? (isGrammarWord(text, of + 1, 'of') ? of + 2 : of + 1) : of;
  const month = readMonth(text, name, lexicon);
  // “7April”
  if (!month || (isGlued(text, at) && isWord(text, at) && isNumber(text, at - 1))) return null;
  if (isJoined)
    return tokenIs(text, month.last, '- /')
      ? null
      : { last: month.last, value: `XXXX-${two(month.value)}-${two(day)}` };
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
    // “third week of Jan”
    (lexicon.isEnglish && isGrammarWord(text, at - 1, 'of') && !isWord(text, at + 1)) ||
    (tokenIs(text, at + 1, '- /') && isGlued(text, at + 2) && readYearNumber(text, at + 2) !== null) ||
    isAfterDay ||
    isJoined ||
    tokenIs(text, at - 1, 'st nd rd th er º °');
  if (!short || !(isStopped || isBeside)) return null;
  return { last: isStopped ? at + 2 : at + 1, value: short };
}

/** Whether a word without a number is a month: ambiguous ones such as “May” and “March” need a preposition for dates before them. */
const isPlainlyMonth = (text: PreparedText, at: number, { isEnglish, edges }: NumberLexicon) =>
  !tokenIs(text, at, 'may march august mars mai mar mayo marzo maggio') ||
  // “mi-mai”, “Ende Mai”
  edges.has(readFolded(text, isHyphen(text, at - 1) ? at - 2 : at - 1)) ||
  (isEnglish
    ? isBeforeDate(readFolded(text, at - 1))
    : tokenIs(text, at - 1, 'en de du em im in a à ab seit bis depuis desde di da'));
