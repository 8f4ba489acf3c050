import { NAME_WORDS, PEOPLE_WORDS } from '../../lexicon/languages.ts';
import { findOtherCountry } from '../../lexicon/other-countries.ts';
import {
  isGlued,
  isHyphen,
  isWord,
  type PreparedText,
  readFolded,
  readToken,
  skipToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper, lookUp } from '../../text/words.ts';
import { isGrammarWord, numberLexiconOf } from './language.ts';
import { readNumber } from './numbers.ts';
import { endsPhrase } from './numeric-dates.ts';
import type { ParsedFigure } from './types.ts';
import { readUnit } from './units.ts';

/** Parses the time of day or elapsed time at a token: “6:45 p.m.”, “18:30”, “9 o'clock”; “2:03:23”, “1:43.52”; null if there is none. */
export function readClock(text: PreparedText, at: number): ParsedFigure | null {
  const local = numberLexiconOf(text).isEnglish ? null : readLocalClock(text, at);
  if (local) return local;
  const written = readToken(text, at);
  if (isShortTime(text, at)) return readElapsedTime(text, at, false);
  // “6”, “18”, and “6.45” before “pm”
  const digits = /^([01]?\d|2[0-4])(?:\.([0-5]\d))?$/.exec(written);
  if (!digits) return readOClock(text, at);
  // “45” of “6:45”, “43.52” of “1:43.52”
  const parts = /^([0-5]\d)(\.\d+)?$/.exec(readToken(text, at + 2));
  const hasColon = parts !== null && joinsWith(text, at + 1);
  const hasMore = hasColon && joinsWith(text, at + 3);
  if (hasColon && (parts[2] || (hasMore && tokenIs(text, at - 1, 'in of at'))))
    return readElapsedTime(text, at, hasMore);
  const end = hasColon ? at + 3 : at + 1;
  // “with 4:12 left”, “1:05 to play”
  const isLeft =
    tokenIs(text, end, 'left remaining') || (tokenIs(text, end, 'to') && tokenIs(text, end + 1, 'go play'));
  if (hasColon && !hasMore && isLeft) return readElapsedTime(text, at, false);
  const half = readHalf(text, end);
  if (half ? Number(digits[1]) > 12 : !hasColon || isGlued(text, at) || tokenIs(text, end, ':')) return null;
  const hour = (Number(digits[1]) % (half ? 12 : 25)) + (half === 'p' ? 12 : 0);
  const minute = (hasColon ? parts[1] : digits[2]) ?? '00';
  const value = `${String(hour).padStart(2, '0')}:${minute}`;
  return { first: at, last: half ? end + 1 : end, form: 'time', value };
}

/** “20.45 Uhr”, “à 8 heures”, “20 h 45”, “alle 12.30”, “a las 8 de la tarde”, “às 20h45”; “pendant 3h” is a duration. */
function readLocalClock(text: PreparedText, at: number): ParsedFigure | null {
  // “20”, “20.45”
  const digits = /^([01]?\d|2[0-4])(?:\.([0-5]\d))?$/.exec(readToken(text, at));
  if (!digits || (isGlued(text, at) && !tokenIs(text, at - 1, '( -'))) return null;
  const colon = joinsWith(text, at + 1) ? /^[0-5]\d$/.exec(readToken(text, at + 2))?.[0] : undefined;
  const end = colon ? at + 3 : at + 1;
  // “h45”
  const joined = isGlued(text, end) ? /^h([0-5]\d)?$/.exec(readFolded(text, end)) : null;
  const hasUnit = joined !== null || tokenIs(text, end, 'uhr h heures heure horas hora');
  const next = hasUnit ? end + 1 : end;
  const isMinute =
    hasUnit &&
    !joined?.[1] &&
    /^[0-5]\d$/.test(readToken(text, next)) &&
    (!isWord(text, next + 1) || tokenIs(text, next + 1, AFTER_MINUTES));
  const minute = digits[2] ?? colon ?? joined?.[1] ?? (isMinute ? readToken(text, next) : '00');
  const last = isMinute ? next + 1 : next;
  const hour = Number(digits[1]);
  if (joined && tokenIs(text, at - 1, 'pendant durant pour en por durante per'))
    return { first: at, last, form: 'duration', value: hour + Number(minute) / 60, unit: 'hour' };
  const day = readDayHalf(text, last);
  const isMade = tokenIs(text, end, 'uhr') || joined !== null || isMinute || (hasUnit && day !== null);
  const isClear = hasUnit || digits[2] || colon || day || endsPhrase(text, last);
  if (!isMade && !(isClear && isPlacedHour(text, at, last, hasUnit))) return null;
  // “8 de la noche”, but “2 de la noche”
  const isLate = day?.isLate && hour > 0 && hour < 12 && (hour > 5 || !day.isNight);
  const value = `${String(hour + (isLate ? 12 : 0)).padStart(2, '0')}:${minute}`;
  return { first: at, last: day?.last ?? last, form: 'time', value };
}

/** What may follow minutes, unlike what a number counts: “19 h 30 entre Breil et Saorge”. */
const AFTER_MINUTES =
  "entre à au aux et ou pour dans sur en par après avant le la les l' du de d' lorsque quand avec sans jusqu'à devant y e o para por";

/** The half of the day after an hour: “de la tarde”, “di sera”, “abends”; null if there is none. */
function readDayHalf(text: PreparedText, at: number): { last: number; isLate: boolean; isNight: boolean } | null {
  // “5:30 p.m.”
  const half = readHalf(text, at);
  if (half) return { last: at + 1, isLate: half === 'p', isNight: false };
  const word = skipToken(text, skipToken(text, at, 'de di da du del'), 'la');
  const isNight = tokenIs(text, word, 'noche noite nachts notte nuit');
  const isLate = tokenIs(text, word, "tarde noche noite sera pomeriggio soir l'après abends nachmittags");
  const isEarly = tokenIs(text, word, 'mañana manhã madrugada mattina notte matin morgens früh nachts');
  // “l'après-midi” is cut at its hyphen
  const last = isHyphen(text, word + 1) ? word + 3 : word + 1;
  return isLate || isEarly ? { last, isLate, isNight } : null;
}

/** Whether the words around an hour are those of a time: “à 8 heures”, “de 8 heures à midi”; but not “à 8 heures de route”. */
function isPlacedHour(text: PreparedText, at: number, last: number, hasUnit: boolean): boolean {
  if (tokenIs(text, at - 1, 'las'))
    return (
      tokenIs(text, at - 2, 'a de desde hasta sobre') || (tokenIs(text, at - 2, 'entre y') && hasMinutes(text, at))
    );
  if (tokenIs(text, at - 1, 'às alle dalle ore')) return true;
  // “poco dopo le 7.40”
  if (tokenIs(text, at - 1, 'le') && tokenIs(text, at - 2, 'dopo verso per tra fra entro prima'))
    return last === at + 1 && readToken(text, at).includes('.');
  // “de 23.00 a 5.00”
  if (isHourRange(text, at, 1) || isHourRange(text, at, -1)) return true;
  if (!hasUnit || isGrammarWord(text, last, 'of')) return false;
  return tokenIs(text, at - 1, "à vers dès jusqu'à avant") || (tokenIs(text, at - 1, 'de') && tokenIs(text, last, 'à'));
}

/** Whether an hour and minutes are joined to others by “to”, after “from”, as one end (1 for the first) of a range. */
function isHourRange(text: PreparedText, at: number, end: 1 | -1): boolean {
  const first = end === 1 ? at : at - 2;
  const isHour = (i: number) => /^(?:[01]?\d|2[0-4])[.:][0-5]0$/.test(readToken(text, i));
  return (
    isHour(first) &&
    isHour(first + 2) &&
    isGrammarWord(text, first - 1, 'from') &&
    isGrammarWord(text, first + 1, 'to') &&
    (endsPhrase(text, first + 3) || tokenIs(text, first + 3, 'uhr h horas heures ore'))
  );
}

// “6.00”, “12:30”
const hasMinutes = (text: PreparedText, at: number) =>
  /^\d\d?\.[0-5]\d$/.test(readToken(text, at)) || joinsWith(text, at + 1);

const joinsWith = (text: PreparedText, at: number) =>
  tokenIs(text, at, ':') && isGlued(text, at) && isGlued(text, at + 1);

/** “finished in 57:22”: minutes and seconds, since no day has so many hours. */
const isShortTime = (text: PreparedText, at: number) =>
  /^(?:2[5-9]|[3-5]\d)$/.test(readToken(text, at)) &&
  joinsWith(text, at + 1) &&
  /^[0-5]\d$/.test(readToken(text, at + 2)) &&
  !joinsWith(text, at + 3) &&
  tokenIs(text, at - 1, 'in of');

/** “three o'clock” */
function readOClock(text: PreparedText, at: number): ParsedFigure | null {
  const hour = tokenIs(text, at + 1, "o'clock") && numberLexiconOf(text).small.get(readFolded(text, at));
  return hour ? { first: at, last: at + 2, form: 'time', value: `${String(hour).padStart(2, '0')}:00` } : null;
}

/** The half of the day: “p” of “pm”, “p.m.” and “noon”; “a” also of “o'clock”. */
function readHalf(text: PreparedText, at: number): string | undefined {
  const word = readFolded(text, at);
  if (isOneOf(word, "o'clock midnight")) return 'a';
  // “pm”, “p.m.”
  return word === 'noon' ? 'p' : /^([ap])\.?m\.?$/.exec(word)?.[1];
}

/** An elapsed time in hours, minutes and seconds, as seconds. */
function readElapsedTime(text: PreparedText, at: number, isLong: boolean): ParsedFigure | null {
  const value = [at, at + 2, ...(isLong ? [at + 4] : [])].reduce((sum, i) => sum * 60 + Number(readToken(text, i)), 0);
  if (!Number.isFinite(value)) return null;
  return { first: at, last: at + (isLong ? 5 : 3), form: 'duration', value: Number(value.toFixed(2)), unit: 'second' };
}

/** Units that are said together with smaller ones, and how many of those they have. */
const SMALLER: { [unit: string]: { [smaller: string]: number } } = {
  year: { month: 12, day: 365.25 },
  month: { day: 30.4375 },
  week: { day: 7 },
  day: { hour: 24 },
  hour: { minute: 60 },
  minute: { second: 60 },
  ft: { in: 12 },
  stone: { lb: 14 },
  lb: { oz: 16 },
};

/** “two years and three months”, “1 hour 40 minutes”, “six feet two inches”, “12st 4lb”: all of it, in the larger unit. */
export function addSmaller(text: PreparedText, read: ParsedFigure): ParsedFigure {
  const { last, value, to, unit = '' } = read;
  const smaller = lookUp(SMALLER, unit);
  if (!smaller || typeof value !== 'number' || to !== undefined || !Number.isInteger(value)) return read;
  const mark = skipToken(text, last, ',');
  const number = readNumber(text, isGrammarWord(text, mark, 'and') ? mark + 1 : mark);
  const found = number && !number.isVague ? readUnit(text, number.last) : null;
  const parts = lookUp(smaller, found?.unit[1] ?? '');
  if (!number || !found || !parts || found.unit[2] || number.value >= parts) return read;
  // “in the last 3 months, and 2 days ago”
  if (tokenIs(text, read.first - 1, 'last past') && tokenIs(text, found.last, 'ago')) return read;
  const rest = addSmaller(text, { ...read, last: found.last, value: number.value, unit: found.unit[1] });
  const sum = value + Number(rest.value) / parts;
  // “2 weeks and 2 days” are 16 days
  if (unit === 'week') return { ...read, last: rest.last, value: value * parts + Number(rest.value), unit: 'day' };
  return { ...read, last: rest.last, value: Number(sum.toPrecision(12)) };
}

/** “two hours and a half”, “a year and a half”, “una hora y media”; `factor` is the value of one of what was said. */
export function addHalf(text: PreparedText, read: ParsedFigure, factor = 1): ParsedFigure {
  const { last, value, to } = read;
  const { isEnglish, halves, scales } = numberLexiconOf(text);
  if (!isGrammarWord(text, last, 'and') || typeof value !== 'number' || to !== undefined) return read;
  // “two hours and half the crew”
  if (isEnglish && !tokenIs(text, last + 1, 'a')) return read;
  const half = isEnglish ? last + 2 : last + 1;
  // “a half-mile”, “a half dozen”
  const isPart = isHyphen(text, half + 1) || scales.has(readFolded(text, half + 1));
  return halves.has(readFolded(text, half)) && !isPart ? { ...read, last: half + 1, value: value + factor / 2 } : read;
}

/** “Odile Bréant, 57 ans,”, “Julio Verrós, de 61 años,”, “le technicien de 57 ans”, “morto a 91 anni” */
function isOtherAge(text: PreparedText, { first, last, unit, value }: ParsedFigure): boolean {
  if (unit !== 'year' || typeof value !== 'number' || value > MAX_AGE) return false;
  // “ein 42 Jahre alter Mitarbeiter”
  if (/^alte?[mnrs]?$/.test(readFolded(text, last))) return numberLexiconOf(text).language === 'de';
  const isOf = isGrammarWord(text, first - 1, 'of');
  const comma = isOf ? first - 2 : first - 1;
  const isName = isUpper(readToken(text, comma - 2)) || isHyphen(text, comma - 2);
  const isBeside = tokenIs(text, comma, ', (') && isUpper(readToken(text, comma - 1)) && isName;
  if (isBeside && tokenIs(text, last, ', . ; )')) return true;
  // “âgée de 58 ans”, “maiores de 65 anos”, “im Alter von 60 Jahren”
  const { ofAge } = numberLexiconOf(text);
  if (ofAge.has(readFolded(text, first - 2)) || ofAge.has(readFolded(text, first - 1))) return true;
  // “un joven senegalés de 23 años”
  if (isOf && (isPerson(text, first - 2) || (isWord(text, first - 2) && isPerson(text, first - 3)))) return true;
  // “aveva 82 anni”, but “ha 20 anni di esperienza”
  const isHad = tokenIs(text, first - 1, HAS_AGE) && !tokenIs(text, first - 2, 'y') && endsPhrase(text, last);
  if (value > 9 && isHad) return true;
  return value > 9 && tokenIs(text, first - 1, 'à a los aos mit von') && isAfterDeath(text, first - 1);
}

/** “has” and “had” before an age in French, Spanish, Italian and Portuguese; French “y a 20 ans” is in the past. */
const HAS_AGE = 'avait avaient aura tiene tienen tenía tenían tem tinha tinham aveva avevano';

/** Numbers from here on are no ages, in years. */
export const MAX_AGE = 120;

/** Whether a word of another language than English is a noun for a person. */
function isPerson(text: PreparedText, at: number): boolean {
  const { language } = numberLexiconOf(text);
  const names = lookUp(NAME_WORDS, language);
  if (!names) return false;
  const word = readFolded(text, at);
  if (isOneOf(word, names.roles) || isOneOf(word, PEOPLE_WORDS[language] ?? '')) return true;
  return findOtherCountry(word, language)?.by === 'people';
}

// “mort”, “décédée”, “falleció”, “muerto”, “morreu”, “scomparso”, “gestorben”, “starb”
const DEATH =
  /^(?:mort[eoais]?s?$|décéd|disparue?$|falle|muri|muert[oa]|morr|falec|scompars[oa]$|gestorben|verstorben|starb$)/;

/** The most words between a death and the age. */
const MAX_DEATH = 7;

function isAfterDeath(text: PreparedText, before: number): boolean {
  for (let at = before - 1; at > before - MAX_DEATH; at--) {
    if (tokenIs(text, at, '. ; :')) return false;
    if (DEATH.test(readFolded(text, at))) return true;
  }
  return false;
}

/** Extends a duration with the words around it: “past three days”, “eight days ago”; or makes it an age: “70-year-old”, “45 years of age”. */
export function readTimeSpan(text: PreparedText, read: ParsedFigure): ParsedFigure {
  if (!numberLexiconOf(text).isEnglish) return isOtherAge(text, read) ? { ...read, form: 'age' } : read;
  const hyphen = isHyphen(text, read.last) ? read.last + 1 : read.last;
  if (tokenIs(text, hyphen, 'old olds')) return { ...read, form: 'age', last: hyphen + 1 };
  if (tokenIs(text, read.last, 'of') && tokenIs(text, read.last + 1, 'age'))
    return { ...read, form: 'age', last: read.last + 2 };
  const isFramed = tokenIs(text, read.first - 1, 'past last next final first previous coming');
  return {
    ...read,
    first: isFramed ? read.first - 1 : read.first,
    last: skipToken(text, read.last, 'ago later earlier'),
  };
}

/** Parses a duration without a number: “a year ago”, “less than a month”, “a month before”; null if there is none, as for “a year” alone. */
export function readSingleDuration(text: PreparedText, at: number): ParsedFigure | null {
  if (!numberLexiconOf(text).isEnglish) return readHalfDuration(text, at);
  if (!tokenIs(text, at, 'a an')) return null;
  const found = readUnit(text, at + 1);
  if (found?.unit[0] !== 'duration' || tokenIs(text, at + 1, '-')) return null;
  const [form, unit, factor = 1] = found.unit;
  const whole: ParsedFigure = { first: at, last: found.last, form, value: factor, unit };
  const read = readTimeSpan(text, addHalf(text, addSmaller(text, whole), factor));
  const isPlaced = read.last > found.last || tokenIs(text, read.last, 'before after');
  return isPlaced || tokenIs(text, at - 1, 'than about nearly almost over under least') ? read : null;
}

/** “une demi-heure”, “media hora”, “ein halbes Jahr” */
function readHalfDuration(text: PreparedText, at: number): ParsedFigure | null {
  const { halves, small, language } = numberLexiconOf(text);
  const half = small.get(readFolded(text, at)) === 1 ? at + 1 : at;
  const found = halves.has(readFolded(text, half)) ? readUnit(text, skipToken(text, half + 1, '-')) : null;
  const [form, unit, factor = 1] = found?.unit ?? [];
  // “medio día” and “meio-dia” are noon
  const isNoon = unit === 'day' && isOneOf(language, 'es pt');
  return found && form === 'duration' && !isNoon
    ? { first: at, last: found.last, form, value: factor / 2, unit }
    : null;
}
