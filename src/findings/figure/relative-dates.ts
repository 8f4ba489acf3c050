import { isNumber, memoizeLast, type PreparedText, readToken, skipToken } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { readDate } from './dates.ts';
import { readNumber } from './numbers.ts';
import { DAYS, nameSeason } from './resolve.ts';
import type { CalendarUnit, Numeral, ParsedFigure, RelativeDate } from './types.ts';
import { type FoundUnit, readUnit } from './units.ts';
import { isA, isSet, numberAt, readTagged, skipA } from './words.ts';

/** A word that points to a date, and the token after it: “pasada”, “que viene”, “nächsten”. */
interface Pointer {
  offset: number;
  last: number;
}

const WEEKEND: RelativeDate = { calendarUnit: 'weekend', offset: 0, isBare: true };

/** Parses the relative date that begins at a token: “last June”, “next week”, “yesterday”, “la semana pasada”; null if there is none. */
export const readRelativeDate = memoizeLast((text, at): ParsedFigure | null => {
  const phrase = readPhrase(text, at);
  if (phrase) return onWeekday(text, phrase);
  const pointer = readPointer(text, at, 'pointer');
  if (pointer) return readRolling(text, at, pointer) ?? readTarget(text, at, pointer);
  const found = readCalendarUnit(text, at);
  if (!found) return readCounted(text, at);
  // “over the weekend”
  if (found.unit === 'weekend' && isSet(text, 'month-day'))
    return isA(text, at - 1, 'article') ? { first: at, last: found.last, form: 'date', relative: WEEKEND } : null;
  const after = readPointer(text, found.last, 'pointer-after');
  if (!after) return null;
  // “el año anterior a la guerra”
  if (isA(text, after.last - 1, 'beside') && isA(text, after.last, 'after-beside')) return null;
  const relative = { calendarUnit: found.unit, offset: after.offset };
  return onWeekday(text, { first: at, last: after.last, form: 'date', relative });
});

/** “yesterday morning”, “next week”, “la semana pasada”, “ce mois-ci” */
function readPhrase(text: PreparedText, at: number): ParsedFigure | null {
  const found = readTagged(text, at, 'relative-date');
  // “day-1”, “week0”
  const [, calendarUnit, offset] = /^([a-z]+)(-?\d)$/.exec(String(found?.value)) ?? [];
  if (!found || !calendarUnit || isOther(text, at, found.last)) return null;
  const relative: RelativeDate = { calendarUnit: calendarUnit as CalendarUnit, offset: Number(offset) };
  return { first: at, last: skipA(text, found.last, 'day-part'), form: 'date', relative };
}

/** “USA Today”, “esta mañana”, “am Morgen”, “the last week of July”: no relative dates */
function isOther(text: PreparedText, at: number, last: number): boolean {
  if (isA(text, last - 1, 'also-morning'))
    return isSet(text, 'capital-nouns') ? isUpper(readToken(text, last - 1)) : isA(text, at - 1, 'article', 'pointer');
  const isNamed =
    isUpper(readToken(text, at - 1)) || isA(text, at - 1, 'article') || readToken(text, at - 1).endsWith('s');
  const isTitle = isUpper(readToken(text, at)) && isA(text, at, 'also-title') && isNamed;
  return isTitle || (last > at + 1 && isSet(text, 'month-day') && isPartOf(text, last));
}

/** A word or phrase that points to a date. */
function readPointer(text: PreparedText, at: number, tag: 'pointer' | 'pointer-after'): Pointer | null {
  const found = readTagged(text, at, tag);
  return found && { offset: Number(found.value), last: found.last };
}

/** A unit of the calendar in the singular: “mes”, “fin de semana”. */
export function readCalendarUnit(text: PreparedText, at: number): { unit: CalendarUnit; last: number } | null {
  const found = readTagged(text, at, 'calendar-unit');
  return found && { unit: found.value as CalendarUnit, last: found.last };
}

/** What a word that points is before: “week”, “Monday”, “May”, “summer”, “night”. */
function readTarget(text: PreparedText, first: number, { last: at, offset }: Pointer): ParsedFigure | null {
  const found = readCalendarUnit(text, at);
  if (found) {
    // “next day” and “this day” are not relative to the day of publication
    if (found.unit === 'day' || found.unit === 'half' || isPartOf(text, found.last)) return null;
    const relative = { calendarUnit: found.unit, offset };
    return onWeekday(text, { first, last: found.last, form: 'date', relative });
  }
  const season = numberAt(text, at, 'season');
  if (season) return { first, last: at + 1, form: 'date', value: `XXXX-${nameSeason(season)}`, relative: { offset } };
  if (isA(text, at, 'day-part') && isSet(text, 'month-day'))
    return { first, last: at + 1, form: 'date', relative: { calendarUnit: 'day', offset: Math.sign(offset) } };
  const date = readDate(text, at);
  const isOpen = date?.value.startsWith('XXXX') && !/^XXXX-XX/.test(date.value);
  // “this Friday, July 8, 2022”, “nesta terça (26)”
  if (date && (date.relative || (offset === 0 && date.value.length === 10 && !isOpen)))
    return { first, form: 'date', ...date };
  return date && isOpen
    ? { first, form: 'date', ...date, relative: { offset, isNotAdjacent: offset !== 0 && isSet(text, 'month-day') } }
    : null;
}

/** “última semana de julio”, “letzte Woche im Juli”, “last week of the campaign” */
function isPartOf(text: PreparedText, at: number): boolean {
  if (isA(text, at, 'other-year')) return true;
  if (!isA(text, at, 'part-of')) return false;
  const next = skipA(text, at + 1, 'article');
  const isWhole = isA(text, next, 'pointer', 'month-name') || readCalendarUnit(text, next) !== null;
  return isWhole || /^\d{4}$/.test(readToken(text, next)) || isA(text, at + 1, 'article');
}

/** The weekday in a week: “next week on Monday”, “la próxima semana, el martes” */
function onWeekday(text: PreparedText, week: ParsedFigure): ParsedFigure {
  if (week.relative?.calendarUnit !== 'week') return week;
  const comma = skipToken(text, week.last, ',');
  const at = isA(text, comma, 'date-on', 'article') ? comma + 1 : comma;
  const day = readTagged(text, at, 'weekday-name');
  return day && at > week.last ? { ...week, last: day.last, value: `XXXX-WXX-${day.value}` } : week;
}

/** “dix derniers mois”, “5 años pasados” */
function readCounted(text: PreparedText, at: number): ParsedFigure | null {
  if (!isNumber(text, at) && !isA(text, at, 'number')) return null;
  const number = readNumber(text, at);
  if (!number) return null;
  const pointer = readPointer(text, number.last, 'pointer-after');
  // “trois prochain mois” has no plural, “dix derniers mois” has
  if (pointer)
    return isA(text, pointer.last - 1, 'plural-pointer')
      ? asRolling(text, at, number, readUnit(text, pointer.last), pointer.offset)
      : null;
  const unit = readUnit(text, number.last);
  const after = unit && readPointer(text, unit.last, 'pointer-after');
  return after && asRolling(text, at, number, { ...unit, last: after.last }, after.offset);
}

/** “últimos tres meses” */
function readRolling(text: PreparedText, first: number, { last: at, offset }: Pointer): ParsedFigure | null {
  if (isSet(text, 'month-day') || (!isNumber(text, at) && !isA(text, at, 'number'))) return null;
  const number = readNumber(text, at);
  return number && asRolling(text, first, number, readUnit(text, number.last), offset);
}

/** A period of several units up to the day of publication or from it; the duration alone where that day is not known. */
function asRolling(
  text: PreparedText,
  first: number,
  { value, isVague, scale }: Numeral,
  found: FoundUnit | null,
  offset: number,
): ParsedFigure | null {
  const [form, unit = '', factor = 1] = found?.unit ?? [];
  const length = value * factor;
  if (!found || form !== 'duration' || isVague || scale > 100 || !Number.isInteger(length)) return null;
  const calendarUnit = unit in DAYS ? (unit as CalendarUnit) : null;
  // “the last three weeks of this year” do not end today
  if (!text.published || !calendarUnit || offset === 0 || isPartOf(text, found.last))
    return { first, last: found.last, form, value: length, unit };
  return { first, last: found.last, form: 'period', relative: { calendarUnit, offset, length } };
}

/** The relative year, month or week that completes the date before it: “March 11 this year”, “lundi prochain”, “viernes de la próxima semana”; null if there is none. */
export function readRelativeDateAfter(text: PreparedText, at: number): ParsedFigure | null {
  const pointer = readPointer(text, at, 'pointer-after');
  if (pointer && readCalendarUnit(text, pointer.last) === null)
    return { first: at, last: pointer.last, form: 'date', relative: { offset: pointer.offset, isNotAdjacent: true } };
  const of = isA(text, at, 'number-of') ? at + 1 : skipToken(text, at, ',');
  // “of last year”, “this year”
  if (isSet(text, 'month-day') && (of > at + 1 || !isA(text, of, 'pointer'))) return null;
  const found = readRelativeDate(
    text,
    isA(text, of, 'article') && !isA(text, of, 'relative-date') ? withArticle(text, of) : of,
  );
  const unit = found?.relative?.calendarUnit;
  return unit && unit !== 'day' && !found.relative?.length && found.value === undefined ? found : null;
}

/** The token at which a relative date begins that may have its article: “la semana pasada”, “del año pasado” */
const withArticle = (text: PreparedText, at: number) => (readTagged(text, at, 'relative-date') ? at : at + 1);
