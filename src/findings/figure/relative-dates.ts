import {
  isNumber,
  memoizeLast,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { isDayPart, readDate } from './dates.ts';
import { isGrammarWord, type NumberLexicon, numberLexiconOf } from './language.ts';
import { readNumber } from './numbers.ts';
import { nameSeason } from './resolve.ts';
import type { CalendarUnit, Numeral, ParsedFigure, RelativeDate, Unit } from './types.ts';
import { readUnit } from './units.ts';

/** The most tokens of a relative phrase: “la semana pasada”. */
const MAX_PHRASE_TOKENS = 5;

/** Parses the relative date that begins at a token: “last June”, “next week”, “yesterday”, “la semana pasada”; null if there is none. */
export const readRelativeDate = memoizeLast((text, at): ParsedFigure | null => {
  const lexicon = numberLexiconOf(text);
  const canBegin = lexicon.relativeHeads.has(readFolded(text, at));
  const phrase = canBegin ? readPhrase(text, at, lexicon.relativeDates) : null;
  if (!lexicon.isEnglish) return readPointed(text, at, lexicon) ?? (phrase && onWeekday(text, phrase, lexicon));
  const word = readFolded(text, at);
  // “the last week of July”, “the last week of the campaign”
  const isOf = (last: number) =>
    (word === 'last' && tokenIs(text, at - 1, 'the') && isGrammarWord(text, last, 'of')) ||
    isPartOf(text, last, lexicon);
  if (phrase) return isOf(phrase.last) && phrase.last > at + 1 ? null : onWeekday(text, phrase, lexicon);
  // “over the weekend”
  if (word === 'weekend') return tokenIs(text, at - 1, 'the') ? { first: at, last: at + 1, form: 'date' } : null;
  const offset = lexicon.pointers.get(word);
  if (offset === undefined) return null;
  const next = readFolded(text, at + 1);
  const calendarUnit = lexicon.calendarUnits.get(next);
  const read = { first: at, last: at + 2, form: word === 'past' ? ('period' as const) : ('date' as const) };
  // “next day” and “this day” are not relative to the day of publication
  if (calendarUnit === 'day') return word === 'past' ? read : null;
  const season = lexicon.seasons.get(next);
  if (season) return { ...read, value: `XXXX-${nameSeason(season)}`, relative: { offset } };
  // “the last half hour”
  if (calendarUnit === 'half' || (calendarUnit && isOf(at + 2))) return null;
  if (calendarUnit) return onWeekday(text, { ...read, relative: { calendarUnit, offset } }, lexicon);
  if (isDayPart(next)) return { ...read, form: 'date', relative: { calendarUnit: 'day', offset: Math.sign(offset) } };
  const isName = isUpper(readToken(text, at + 1)) || lexicon.weekdays.has(next);
  const date = isName ? readDate(text, at + 1) : null;
  return date && { first: at, form: 'date', ...date, relative: { offset, isNotAdjacent: isOneOf(word, 'last next') } };
});

/** “USA Today”, “NBC's Today”, “the Today programme” */
const isName = (text: PreparedText, at: number) =>
  isUpper(readToken(text, at)) &&
  /^t/i.test(readToken(text, at)) &&
  (isUpper(readToken(text, at - 1)) ||
    tokenIs(text, at - 1, "'s the") ||
    tokenIs(text, at + 1, 'programme program show'));

/** “esta mañana”, “hoy en día”, “am Morgen”: no tomorrow and no today */
function isMorning(text: PreparedText, at: number, last: number): boolean {
  const word = readToken(text, last - 1);
  if (tokenIs(text, last, 'en em') && tokenIs(text, last + 1, 'día dia')) return true;
  if (isOneOf(word.toLowerCase(), 'mañana') && tokenIs(text, at - 1, 'la una esta cada toda de')) return true;
  return isOneOf(word, 'Morgen') || (word === 'morgen' && tokenIs(text, at - 1, 'heute gestern jeden'));
}

function readPhrase(
  text: PreparedText,
  at: number,
  relativeDates: ReadonlyMap<string, RelativeDate>,
): ParsedFigure | null {
  let words = readFolded(text, at);
  let found: ParsedFigure | null = null;
  for (let last = at + 1; last <= at + MAX_PHRASE_TOKENS; last++) {
    const relative = relativeDates.get(words);
    if (relative && !isName(text, at) && !isMorning(text, at, last))
      found = { first: at, last, form: 'date', relative };
    words += ` ${readFolded(text, last)}`;
  }
  // “hier soir”, “yesterday morning”
  return found && isDayPart(readFolded(text, found.last)) ? { ...found, last: found.last + 1 } : found;
}

/** A word that points to a date: “pasada”, “que viene”, “nächsten”. */
function readPointer(
  text: PreparedText,
  at: number,
  { pointers }: NumberLexicon,
): { offset: number; last: number } | null {
  for (let last = at + 3, words = ''; last > at; last--) {
    words = joinWords(text, at, last);
    const offset = pointers.get(words);
    if (offset !== undefined) return { offset, last };
  }
  return null;
}

function joinWords(text: PreparedText, first: number, last: number): string {
  let words = readFolded(text, first);
  for (let i = first + 1; i < last; i++) words += ` ${readFolded(text, i)}`;
  return words;
}

/** A unit of the calendar in the singular: “mes”, “fin de semana”. */
export function readCalendarUnit(
  text: PreparedText,
  at: number,
  { calendarUnits }: NumberLexicon,
): { unit: CalendarUnit; last: number } | null {
  for (let last = at + 3; last > at; last--) {
    const words = joinWords(text, at, last);
    const unit = calendarUnits.get(words);
    if (unit) return { unit, last };
  }
  return null;
}

/** “la semana pasada”, “próximo lunes”, “últimos tres meses”, “dix derniers mois”, “nächsten Freitag” */
function readPointed(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  const pointer = readPointer(text, at, lexicon);
  if (pointer)
    return readRolling(text, at, pointer.last, pointer.offset, lexicon) ?? readTarget(text, at, pointer, lexicon);
  const found = readCalendarUnit(text, at, lexicon);
  if (!found)
    return isNumber(text, at) || lexicon.small.has(readFolded(text, at)) ? readCounted(text, at, lexicon) : null;
  const after = lexicon.language === 'de' || found.unit === 'day' ? null : readPointer(text, found.last, lexicon);
  if (!after || (after.offset === 0 && !tokenIs(text, after.last - 1, 'actual atual cours'))) return null;
  // “el año anterior a la guerra”
  const isBeside = tokenIs(text, after.last - 1, 'anterior siguiente seguinte précédent précédente suivant suivante');
  if (isBeside && tokenIs(text, after.last, 'a al à au de del do da que')) return null;
  const relative = { calendarUnit: found.unit, offset: after.offset };
  return onWeekday(text, { first: at, last: after.last, form: 'date', relative }, lexicon);
}

/** What a word that points is before: “week”, “Monday”, “May”, “summer”. */
function readTarget(
  text: PreparedText,
  first: number,
  { last: at, offset }: { last: number; offset: number },
  lexicon: NumberLexicon,
): ParsedFigure | null {
  const found = readCalendarUnit(text, at, lexicon);
  if (found) {
    if (found.unit === 'day' || isPartOf(text, found.last, lexicon)) return null;
    const relative = { calendarUnit: found.unit, offset };
    return onWeekday(text, { first, last: found.last, form: 'date', relative }, lexicon);
  }
  const season = lexicon.seasons.get(readFolded(text, at));
  if (season) return { first, last: at + 1, form: 'date', value: `XXXX-${nameSeason(season)}`, relative: { offset } };
  const date = readDate(text, at);
  const isOpen = date?.value.startsWith('XXXX') && !/^XXXX-XX/.test(date.value);
  return date && isOpen ? { first, form: 'date', ...date, relative: { offset } } : null;
}

const isMonthName = (word: string, { months, shortMonths }: NumberLexicon) => months.has(word) || shortMonths.has(word);

/** “última semana de julio”, “letzte Woche im Juli” */
function isPartOf(text: PreparedText, at: number, lexicon: NumberLexicon): boolean {
  if (tokenIs(text, at, 'escolar fiscal letivo lectivo scolaire scolastico fiscale')) return true;
  // “dieses Jahres”, “cette année”, “deste ano”
  const isThis = (i: number) =>
    lexicon.pointers.has(readFolded(text, i)) && readCalendarUnit(text, i + 1, lexicon) !== null;
  if (!lexicon.isEnglish && isThis(at)) return true;
  if (!isGrammarWord(text, at, 'of') && !tokenIs(text, at, 'im in')) return false;
  const next = readFolded(text, at + 1);
  if (lexicon.isEnglish ? lexicon.pointers.has(next) : isThis(at + 1)) return true;
  return /^\d{4}$/.test(next) || isMonthName(next, lexicon) || readCalendarUnit(text, at + 1, lexicon) !== null;
}

/** The weekday in a week: “next week on Monday”, “la próxima semana, el martes” */
function onWeekday(text: PreparedText, week: ParsedFigure, { weekdays }: NumberLexicon): ParsedFigure {
  if (week.relative?.calendarUnit !== 'week') return week;
  const at = skipToken(text, skipToken(text, week.last, ','), 'on el le il di am na no');
  const day = weekdays.get(readFolded(text, at));
  return day && at > week.last ? { ...week, last: at + 1, value: `XXXX-WXX-${day}` } : week;
}

/** “dix derniers mois”, “5 años pasados” */
function readCounted(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  const number = readNumber(text, at);
  if (!number) return null;
  const pointer = readPointer(text, number.last, lexicon);
  // “trois prochain mois” has no plural, “dix derniers mois” has
  const isOfOne =
    pointer &&
    !readFolded(text, pointer.last - 1).endsWith('s') &&
    readCalendarUnit(text, pointer.last, lexicon) !== null;
  if (pointer && (pointer.offset === 0 || isOfOne)) return null;
  if (pointer) return asRolling(text, at, number, readUnit(text, pointer.last), pointer.offset);
  const unit = readUnit(text, number.last);
  const after = unit && lexicon.language !== 'de' ? readPointer(text, unit.last, lexicon) : null;
  return after && after.offset !== 0 && unit
    ? asRolling(text, at, number, { ...unit, last: after.last }, after.offset)
    : null;
}

/** “últimos tres meses” */
function readRolling(
  text: PreparedText,
  first: number,
  at: number,
  offset: number,
  lexicon: NumberLexicon,
): ParsedFigure | null {
  if (!isNumber(text, at) && !lexicon.small.has(readFolded(text, at))) return null;
  const number = readNumber(text, at);
  return number && asRolling(text, first, number, readUnit(text, number.last), offset);
}

/** A period of several units up to the day of publication or from it; the duration alone where that day is not known. */
function asRolling(
  text: PreparedText,
  first: number,
  { value, isVague, scale }: Numeral,
  found: { unit: Unit; last: number } | null,
  offset: number,
): ParsedFigure | null {
  const [form, unit = '', factor = 1] = found?.unit ?? [];
  // “the last three weeks of this year” do not end today
  if (found && form === 'duration' && !isVague && scale <= 100 && isPartOf(text, found.last, numberLexiconOf(text)))
    return { first, last: found.last, form, value: value * factor, unit };
  if (!found || form !== 'duration' || isVague || scale > 100 || !Number.isInteger(value * factor)) return null;
  const calendarUnit = isOneOf(unit, 'day week month year') ? (unit as CalendarUnit) : null;
  if (!text.published || !calendarUnit || offset === 0)
    return { first, last: found.last, form, value: value * factor, unit };
  return { first, last: found.last, form: 'period', relative: { calendarUnit, offset, length: value * factor } };
}

/** What points a weekday or month to its week or year: “lundi prochain”, “lundi en huit”, “viernes de la próxima semana”. */
function readPointedAfter(text: PreparedText, at: number, lexicon: NumberLexicon): ParsedFigure | null {
  if (tokenIs(text, at, 'en') && tokenIs(text, at + 1, 'huit quinze'))
    return { first: at, last: at + 2, form: 'date', relative: { offset: tokenIs(text, at + 1, 'huit') ? 2 : 3 } };
  const pointer = lexicon.language === 'de' ? null : readPointer(text, at, lexicon);
  if (pointer && pointer.offset !== 0) {
    const isOfUnit = readCalendarUnit(text, pointer.last, lexicon) !== null;
    const relative = { offset: pointer.offset, isNotAdjacent: true };
    if (!isOfUnit) return { first: at, last: pointer.last, form: 'date', relative };
  }
  const of = isGrammarWord(text, at, 'of') || tokenIs(text, at, ',') ? at + 1 : at;
  const found = readPointed(text, skipToken(text, of, 'la el le il'), lexicon);
  return found?.relative?.calendarUnit && !found.relative.length && found.value === undefined ? found : null;
}

/** The relative year, month or week that completes the date before it: “March 11 this year”; null if there is none. */
export function readRelativeDateAfter(text: PreparedText, at: number): ParsedFigure | null {
  const lexicon = numberLexiconOf(text);
  if (!lexicon.isEnglish) return readPointedAfter(text, at, lexicon);
  const first = skipToken(text, at, 'of');
  const canBegin = tokenIs(text, first, 'this last next') && tokenIs(text, first + 1, 'year month week');
  return canBegin ? readRelativeDate(text, first) : null;
}
