import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { isCountedPerson, readThings } from './counted.ts';
import { toAsciiDigits } from './digits.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readWords } from './number-words.ts';
import { readUnit } from './units.ts';

/** A day, month or year as an ISO 8601 pattern, X for what is unknown, and the token after it. */
export interface DateMatch {
  last: number;
  value: string;
}

/** The date in digits that begins at a token: “2016-10-27”, “27/10/2016”, “27.10.16”, “9/11”, “11/2016”; null if there is none. */
export function readDigitDate(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const { isMonthFirst, isEnglish } = lexicon;
  const written = readToken(text, at);
  // “27.10.2016” is one token
  if (written.includes('.')) return readDotted(text, at, lexicon);
  const mark = readToken(text, at + 1);
  if (!isOneOf(mark, '- / ‐ ‑ –')) return null;
  const parts = [at, at + 2, at + 4].map((i) => readToken(text, i));
  // “9/11”, but not “9/11/2001”
  if (mark === '/' && parts[0] === '9' && parts[1] === '11' && !tokenIs(text, at + 3, '/') && isEnglish) {
    return { last: at + 3, value: '2001-09-11' };
  }
  // “11 / 2016”, “05 - 2016”
  const isApart = !isEnglish && !isGlued(text, at + 1) && !isGlued(text, at + 2) && !isWord(text, at + 3);
  const spaced = mark === '/' || isApart ? readMonthOfYear(at, parts) : null;
  if (spaced && (!isGlued(text, at + 1) || !isGlued(text, at + 2))) return spaced;
  if (!isGlued(text, at + 1) || !isGlued(text, at + 2) || (isGlued(text, at) && readToken(text, at - 1) === mark))
    return null;
  if (readToken(text, at + 3) !== mark) return isOneOf(mark, '/ -') ? readPair(text, at, parts, lexicon) : null;
  // “1-1-1-1”
  if (!isGlued(text, at + 3) || !isGlued(text, at + 4) || readToken(text, at + 5) === mark) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const isShort = (parts[0]?.length ?? 0) < 3 && (mark === '/' || !isEnglish);
  const short = isShort ? readShortYear(parts[2] ?? '', text.published) : null;
  return order(at + 5, [...parts.slice(0, 2), short ?? parts[2]].map(Number), isMonthFirst);
}

/** “27.10.2016”, “13.5.25”, “2015.5.13”; in languages with a decimal comma also “05.2016” and, in German, “28.10.” */
function readDotted(text: PreparedText, at: number, { decimal, language }: NumberLexicon): DateMatch | null {
  const written = readToken(text, at);
  const [, a = '', b = '', c = ''] = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(written) ?? [];
  if (a) return order(at + 1, [a, b, readShortYear(c, text.published) ?? c].map(Number), false);
  if (decimal !== ',') return null;
  const [, month = '', year = ''] = /^(0?[1-9]|1[0-2])\.((?:19|20)\d\d)$/.exec(written) ?? [];
  if (month) return { last: at + 1, value: `${year}-${month.padStart(2, '0')}` };
  const [, day = '', inYear = ''] = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])$/.exec(written) ?? [];
  const isStopped = tokenIs(text, at + 1, '.') && isGlued(text, at + 1);
  if (!day || language !== 'de' || !(isStopped || tokenIs(text, at - 1, 'am vom den der bis zum seit ab'))) return null;
  return { last: isStopped ? at + 2 : at + 1, value: `XXXX-${inYear.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** “11/2016”, “11 / 2016”, “11-2016” */
const readMonthOfYear = (at: number, [month = '', year = '']: string[]): DateMatch | null =>
  /^(?:0?[1-9]|1[0-2])$/.test(month) && /^(?:19|20)\d\d$/.test(year)
    ? { last: at + 3, value: `${year}-${month.padStart(2, '0')}` }
    : null;

/** “11/2016”, “2016/11”; in languages other than English also “12/05” after a word for days. */
function readPair(
  text: PreparedText,
  at: number,
  [a = '', b = '']: string[],
  lexicon: NumberLexicon,
): DateMatch | null {
  const { isEnglish, onDay, weekdays } = lexicon;
  const isMonth = (part: string) => /^(?:0?[1-9]|1[0-2])$/.test(part);
  const isSlash = readToken(text, at + 1) === '/';
  const isYear = (part: string) => /^(?:19|20)\d\d$/.test(part);
  const month = readMonthOfYear(at, [a, b]);
  if (month) return month;
  // “2016/11”, “2016-05”; but “2011/12” is a season, and “2010-12” may be two years
  const isRange = isSlash ? Number(b) === (Number(a) % 100) + 1 : b.length > 1 && Number(b) > Number(a) % 100;
  if (isYear(a) && isMonth(b) && !isRange && (b.length > 1 || !isEnglish || !isSlash))
    return { last: at + 3, value: `${a}-${b.padStart(2, '0')}` };
  if (!isSlash || !/^\d\d?$/.test(a) || !/^\d\d?$/.test(b)) return null;
  const before = readFolded(text, at - 1);
  // “on 11/20”; “on 5/12” is another day in another country
  const isClear = (Number(a) > 12 || Number(b) > 12) && !isRatio(a, b);
  if (isEnglish && !(isClear && (isOneOf(before, 'on , or and') || weekdays.has(before)))) return null;
  const isPlaced = isEnglish || onDay.has(before) || weekdays.has(before) || lexicon.pointers.has(before);
  const isEnd = tokenIs(text, at - 1, '-') && isNumber(text, at - 2) && tokenIs(text, at - 3, '/');
  const isLink = isEnd || isGrammarWord(text, at - 1, 'from') || isGrammarWord(text, at - 1, 'to');
  const found = order(at + 3, [Number(a), Number(b), 2024], false);
  // “29/2” can be nothing else; “24/7” and “16/9” can
  const isPlain = Number(a) > 12 && Number(b) <= 12 && !isRatio(a, b);
  return found && (isPlaced || isLink || isPlain) ? { ...found, value: `XXXX${found.value.slice(4)}` } : null;
}

const isRatio = (a: string, b: string) => isOneOf(`${a}/${b}`, '24/7 16/9 16/10');

function order(
  last: number,
  [a = 0, b = 0, c = 0]: number[],
  isMonthFirst: boolean,
): { last: number; value: string } | null {
  const monthFirst = [c, a, b];
  const dayFirst = [c, b, a];
  const found = [[a, b, c], ...(isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst])].find(isDay);
  return found ? { last, value: found.map((part) => String(part).padStart(2, '0')).join('-') } : null;
}

const isDay = ([year = 0, month = 0, day = 0]: number[]) =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** The year of two digits that is at most 15 years after the story's, or one up to 2040. */
export function readShortYear(digits: string, published = '2025'): string | null {
  if (!/^\d\d$/.test(digits)) return null;
  const latest = Number(published.slice(0, 4)) + 15;
  const year = Math.floor(latest / 100) * 100 + Number(digits);
  return String(year > latest ? year - 100 : year);
}

/** A year in digits or words: “dos mil dieciocho”, “année 2016”, “nineteen eighty-four”; null if there is none. */
export function readYearAt(text: PreparedText, at: number): DateMatch | null {
  const digits = readYearNumber(text, at);
  if (digits) return { last: at + 1, value: digits };
  const lexicon = numberLexiconOf(text);
  if (lexicon.isEnglish) return readCenturyYear(text, at, lexicon) ?? readThousands(text, at, lexicon);
  if (lexicon.calendarUnits.get(readFolded(text, at)) === 'year') {
    const year = readYearNumber(text, at + 1);
    return year ? { last: at + 2, value: year } : null;
  }
  return readThousands(text, at, lexicon);
}

/** “dos mil dieciocho”, “two thousand and fifteen”, “nineteen hundred” */
function readThousands(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const words = isNumber(text, at) ? null : readWords(text, at, lexicon);
  // “seventeen hundred”
  const isHundreds = lexicon.isEnglish && lexicon.scales.get(readFolded(text, at + 1)) === 100;
  const least = isHundreds && (lexicon.small.get(readFolded(text, at)) ?? 0) > 10 ? 1100 : 1900;
  const isYear = words !== null && words.value >= least && words.value < 2100 && Number.isInteger(words.value);
  return isYear ? { last: words.last, value: String(words.value) } : null;
}

/** “nineteen eighty-four”, “twenty twenty-five” */
function readCenturyYear(text: PreparedText, at: number, lexicon: NumberLexicon): DateMatch | null {
  const century = lexicon.small.get(readFolded(text, at)) ?? 0;
  if (century < 17 || century > 20) return null;
  const rest = lexicon.small.has(readFolded(text, at + 1)) ? readWords(text, at + 1, lexicon) : null;
  const isYear = rest !== null && rest.value >= 10 && rest.value < 100 && !isHyphen(text, rest.last);
  return isYear ? { last: rest.last, value: `${century}${rest.value}` } : null;
}

/** The decade in words at a token, as an ISO 8601 pattern: “the eighties”, “nineteen-eighties”; null if there is none. */
export function readSpokenDecade(text: PreparedText, at: number, { small }: NumberLexicon): DateMatch | null {
  const century = small.get(readFolded(text, at));
  const isFull = century !== undefined && century > 12 && century < 21;
  const name = isFull ? skipToken(text, at + 1, '-') : at;
  const stem = /^([a-z]+t)ies$/.exec(readFolded(text, name))?.[1];
  const tens = stem && small.get(`${stem}y`);
  if (!tens || !(isFull || tokenIs(text, at - 1, 'the late early mid'))) return null;
  return { last: name + 1, value: `${isFull ? century : 19}${tens / 10}X` };
}

/** The four digits of a year at a token; null when there are none. */
export function readYearNumber(text: PreparedText, at: number): string | null {
  if (!isNumber(text, at)) return null;
  const digits = toAsciiDigits(readToken(text, at));
  // “1066” to “2199”
  return /^(?:1\d|2[01])\d\d$/.test(digits) ? digits : null;
}

/** A year without a month: after a preposition for dates, or any likely number that neither counts nor measures. */
export function readYear(text: PreparedText, at: number): DateMatch | null {
  if (!isNumber(text, at)) return readSpokenYear(text, at);
  const early = readEra(text, at);
  if (early) return early;
  const year = readYearNumber(text, at);
  if (!year || (isGlued(text, at + 1) && text.tokens[at + 1]?.type !== 'mark')) return null;
  const isCounting = isMeasured(text, at + 1) || numberLexiconOf(text).scales.has(readFolded(text, at + 1));
  if (isCounting || isOneOf(readToken(text, at - 1), '$ € £ ¥ # @ +')) return null;
  // “1999-1234” is a code
  if (isHyphen(text, at + 1) && isNumber(text, at + 2) && !isYearAfter(text, at)) return null;
  const dated = { last: at + 1, value: year };
  if (isCountedPerson(readFolded(text, at + 1)) || tokenIs(text, at + 1, 'more other')) return null;
  if (isPlaced(text, at)) return dated;
  const isLikely = Number(year) >= 1700 && Number(year) < 2100 && !tokenIs(text, at + 1, 'of');
  return isLikely && !countsThings(text, at, year) ? dated : null;
}

/** “nineteen eighty-four”, “en dos mil dieciocho”, but not “en dos mil casos” */
function readSpokenYear(text: PreparedText, at: number): DateMatch | null {
  const lexicon = numberLexiconOf(text);
  const named = lexicon.isEnglish ? readCenturyYear(text, at, lexicon) : null;
  if (named) return isMeasured(text, named.last) || isCountedPerson(readFolded(text, named.last)) ? null : named;
  if (!isPlaced(text, at)) return readEra(text, at);
  const year =
    lexicon.small.has(readFolded(text, at)) || lexicon.scales.has(readFolded(text, at)) ? readYearAt(text, at) : null;
  return year && !readUnit(text, year.last) && endsPhrase(text, year.last) ? year : null;
}

/** “2000 metres”, “2000 year old”; not “2013 Millennium Goals”, “2022 year-end” */
function isMeasured(text: PreparedText, at: number): boolean {
  const found = readUnit(text, at);
  if (found?.unit[0] !== 'duration') return found !== null;
  const isOne = !readFolded(text, found.last - 1).endsWith('s') && readFolded(text, at) !== '-';
  return !isOne || tokenIs(text, found.last, 'old of');
}

const isYearAfter = (text: PreparedText, at: number) =>
  /^(?:\d\d|(?:1\d|20)\d\d)$/.test(readToken(text, at + 2)) &&
  !(readToken(text, at + 3) === '-' && isGlued(text, at + 3));

/** “in 1845”, “since 1066”, “en 1936”, “(1480)” */
function isPlaced(text: PreparedText, at: number): boolean {
  const before = readFolded(text, at - 1);
  if (before === '(' && isGlued(text, at) && tokenIs(text, at + 1, ') -')) return true;
  return numberLexiconOf(text).isEnglish
    ? isOneOf(before, 'in since until till during circa year c.')
    : isOneOf(before, 'en in im em nel dal depuis desde seit année año ano jahr anno');
}

/** “2000 troops” counts; “the 2016 elections”, “2014 protests” and “the 2000 games” do not. */
function countsThings(text: PreparedText, at: number, year: string): boolean {
  if (!numberLexiconOf(text).isEnglish || !year.endsWith('00')) return false;
  const things = readThings(text, at + 1);
  return things !== null && things.last - at < 4 && readFolded(text, at - 1) !== 'the';
}

/** “347 AD”, “AD 347”, “44 BC” */
function readEra(text: PreparedText, at: number): DateMatch | null {
  const isAfter = isOneOf(readToken(text, at), 'AD A.D.');
  const year = isAfter ? at + 1 : at;
  const era = readToken(text, at + 1);
  const isBefore = isOneOf(era, 'BC BCE B.C. B.C.E.');
  if (!isNumber(text, year) || !(isAfter || isBefore || isOneOf(era, 'AD CE A.D. C.E.'))) return null;
  if (isBefore) {
    const value = readYearBC(readToken(text, year));
    return value === null ? null : { last: at + 2, value };
  }
  const digits = toAsciiDigits(readToken(text, year));
  return /^\d{1,4}$/.test(digits) ? { last: at + 2, value: digits.padStart(4, '0') } : null;
}

/** The ISO 8601 year of digits before “BC”, which counts the year before 1 as 0: “44”, “6,000”; null if there are more than four. */
export function readYearBC(written: string): string | null {
  const digits = /^\d,\d{3}$/.test(written) ? written.replace(',', '') : toAsciiDigits(written);
  return /^\d{1,4}$/.test(digits) ? `-${String(Number(digits) - 1).padStart(4, '0')}` : null;
}

/** Whether no word or number follows, or a mark that joins. */
export const endsPhrase = (text: PreparedText, at: number) =>
  text.tokens[at] === undefined || (tokenIs(text, at, '. , ; ) ? !') && !isGlued(text, at + 1));

/** The number of a day at a token: “8”, “8th”, “1er”; null if there is none. */
export function readDayNumber(text: PreparedText, at: number): { last: number; value: number } | null {
  const digits = readToken(text, at);
  // “8”, “08”, “31”
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) || (isGlued(text, at) && !tokenIs(text, at - 1, "- ( '"))) return null;
  const isOrdinal = isGlued(text, at + 1) && tokenIs(text, at + 1, 'st nd rd th er ro ero º °');
  // “1.º”
  const isDotted = tokenIs(text, at + 1, '.') && isGlued(text, at + 2) && tokenIs(text, at + 2, 'º °');
  return { last: isDotted ? at + 3 : isOrdinal ? at + 2 : at + 1, value: Number(digits) };
}
