import { isGlued, isNumber, isWord, type PreparedText, readToken, tokenIs } from '../../text/prepared-text.ts';
import { type DateMatch, two } from './types.ts';
import { decimalOf, isA, isSet, readTagged } from './words.ts';
import { readShortYear } from './years.ts';

/** The date in digits that begins at a token: “2016-10-27”, “27/10/2016”, “27.10.16”, “9/11”, “11/2016”; null if there is none. */
export function readDigitDate(text: PreparedText, at: number): DateMatch | null {
  const written = readToken(text, at);
  // “27.10.2016” is one token
  if (written.includes('.')) return readDotted(text, at);
  const mark = readToken(text, at + 1);
  if (!tokenIs(text, at + 1, '- /') || mark === '—') return null;
  const parts = [at, at + 2, at + 4].map((i) => readToken(text, i));
  const isThree = readToken(text, at + 3) === mark;
  // “9/11”
  const special = isThree ? null : readTagged(text, at, 'special-date');
  if (special) return { last: special.last, value: String(special.value) };
  const isApart =
    mark === '/' ? !isGlued(text, at + 1) || !isGlued(text, at + 2) : !isGlued(text, at + 1) && !isGlued(text, at + 2);
  // “11 / 2016”, “05 - 2016”
  if (isApart && (mark === '/' || (isSet(text, 'lower-months') && !isWord(text, at + 3))))
    return readMonthOfYear(at, parts);
  if (!isGlued(text, at + 1) || !isGlued(text, at + 2) || (isGlued(text, at) && readToken(text, at - 1) === mark))
    return null;
  if (!isThree) return readPair(text, at, parts);
  // “1-1-1-1”
  if (!isGlued(text, at + 3) || !isGlued(text, at + 4) || readToken(text, at + 5) === mark) return null;
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const isShort = (parts[0]?.length ?? 0) < 3 && (mark === '/' || !isSet(text, 'month-day'));
  const short = isShort ? readShortYear(parts[2] ?? '', text.published) : null;
  return order(at + 5, [...parts.slice(0, 2), short ?? parts[2]].map(Number), isSet(text, 'month-first'));
}

/** “27.10.2016”, “13.5.25”, “2015.5.13”; in languages with a decimal comma also “05.2016” and, in German, “28.10.” */
function readDotted(text: PreparedText, at: number): DateMatch | null {
  const written = readToken(text, at);
  const [, a = '', b = '', c = ''] = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(written) ?? [];
  if (a) return order(at + 1, [a, b, readShortYear(c, text.published) ?? c].map(Number), false);
  if (decimalOf(text) !== ',') return null;
  const month = readMonthOfYear(at, written.split('.'));
  if (month) return { ...month, last: at + 1 };
  const [, day = '', inYear = ''] = /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])$/.exec(written) ?? [];
  const isStopped = tokenIs(text, at + 1, '.') && isGlued(text, at + 1);
  if (!day || !isSet(text, 'stop-ordinals') || !(isStopped || isA(text, at - 1, 'before-date'))) return null;
  return { last: isStopped ? at + 2 : at + 1, value: `XXXX-${two(Number(inYear))}-${two(Number(day))}` };
}

const isMonth = (part: string) => /^(?:0?[1-9]|1[0-2])$/.test(part);
const isYear = (part: string) => /^(?:19|20)\d\d$/.test(part);

/** “11/2016”, “11 / 2016”, “11-2016” */
const readMonthOfYear = (at: number, [month = '', year = '']: string[]): DateMatch | null =>
  isMonth(month) && isYear(year) ? { last: at + 3, value: `${year}-${month.padStart(2, '0')}` } : null;

/** “11/2016”, “2016/11”, “on 11/20”, “el 12/05” */
function readPair(text: PreparedText, at: number, [a = '', b = '']: string[]): DateMatch | null {
  const isSlash = readToken(text, at + 1) === '/';
  const month = readMonthOfYear(at, [a, b]);
  if (month) return month;
  // “2016/11”, “2016-05”; but “2011/12” is a season, and “2010-12” may be two years
  const isRange = isSlash ? Number(b) === (Number(a) % 100) + 1 : b.length > 1 && Number(b) > Number(a) % 100;
  if (isYear(a) && isMonth(b) && !isRange && (b.length > 1 || !isSlash || !isSet(text, 'month-day')))
    return { last: at + 3, value: `${a}-${b.padStart(2, '0')}` };
  if (!isSlash || !/^\d\d?$/.test(a) || !/^\d\d?$/.test(b)) return null;
  // “29/2” can be nothing else; “24/7” and “16/9” can
  const isRatio = tokenIs(text, at, '24 16');
  const isClear = (Number(a) > 12 || Number(b) > 12) && !isRatio;
  const isPlaced = isA(text, at - 1, 'on-day', 'weekday-name', 'pointer');
  // “on 5/12” is another day in another country
  if (
    isSet(text, 'month-day')
      ? !(isClear && (isPlaced || isA(text, at - 1, 'before-slash')))
      : !canBeDay(text, at, isPlaced || (isClear && Number(b) <= 12))
  )
    return null;
  const found = order(at + 3, [Number(a), Number(b), 2024], false);
  return found && { ...found, value: `XXXX${found.value.slice(4)}` };
}

/** Whether two numbers are a day and month by what is before them: “dal 12/05 al 15/05” */
function canBeDay(text: PreparedText, at: number, isPlaced: boolean): boolean {
  const isEnd = tokenIs(text, at - 1, '-') && isNumber(text, at - 2) && tokenIs(text, at - 3, '/');
  return isPlaced || isEnd || isA(text, at - 1, 'number-from', 'number-to');
}

function order(last: number, [a = 0, b = 0, c = 0]: number[], isMonthFirst: boolean): DateMatch | null {
  const monthFirst = [c, a, b];
  const dayFirst = [c, b, a];
  const found = [[a, b, c], ...(isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst])].find(isDay);
  return found ? { last, value: found.map(two).join('-') } : null;
}

const isDay = ([year = 0, month = 0, day = 0]: number[]) =>
  year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
