import {
  isGlued,
  isHyphen,
  isNumber,
  isWord,
  type PreparedText,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isUpper, lookUp } from '../../text/words.ts';
import { type Amount, readNumbers } from './amounts.ts';
import { endsPhrase, isFunctionWord, readCompound, readThings, readWhole, spanThings } from './counted.ts';
import { addHalf, addSmaller, extendSpan } from './durations.ts';
import { readNumber } from './numbers.ts';
import { type ParsedFigure, round, UNKNOWN } from './types.ts';
import { disambiguateUnit } from './unit-senses.ts';
import { type FoundUnit, readPer, readUnit } from './units.ts';
import { isA, isSet, readTagged } from './words.ts';

/** Parses the amount that begins at a token, with its unit or the things it counts; null if there is none. */
export function readQuantity(text: PreparedText, at: number): ParsedFigure | null {
  const amount = readNumbers(text, at);
  return amount && (readMoney(text, amount) ?? readMeasured(text, amount) ?? readCount(text, amount));
}

const values = ({ low, high, comparator }: Amount, factor = 1) => ({
  value: round(low.value * factor),
  to: low.isVague ? null : high && round(high.value * factor),
  comparator: comparator ?? (low.isVague || low.isAround ? '~' : undefined),
});

function readMoney(text: PreparedText, amount: Amount): ParsedFigure | null {
  if (!amount.currency) return null;
  const named = readUnit(text, amount.last);
  // “$10 dollars”, “$10 CAD”
  const after = named?.unit[0] === 'money' && !named.unit[2] ? named : null;
  const last = after?.last ?? amount.last;
  // “XQ$5”: the sign is not known, and the amount may be in another unit
  if (amount.currency === UNKNOWN) return { first: amount.first, last, form: 'money' };
  const isCode = after !== null && readToken(text, last - 1) === after.unit[1];
  const unit = after && (isCode || last > amount.last + 1) ? after.unit[1] : amount.currency;
  return readRate(text, { first: amount.first, last, form: 'money', ...values(amount), unit });
}

function readMeasured(text: PreparedText, amount: Amount): ParsedFigure | null {
  const { first, low, high } = amount;
  const found = readUnitAfter(text, amount);
  const sense = found && disambiguateUnit(text, amount, found);
  if (!found || !sense) return null;
  const [form, unit, factor] = sense;
  const read: ParsedFigure = { first, last: found.last, form, ...values(amount, factor), unit };
  if (form === 'duration') return extendSpan(text, addHalf(text, addSmaller(text, read), factor));
  if (form === 'money') return readRate(text, factor ? decided(read) : addCents(text, decided(read)));
  // “3,5 grados bajo cero”, “5 degrees below zero”
  const below = /^°/.test(unit) ? readTagged(text, read.last, 'below-zero') : null;
  if (below) return { ...read, last: below.last, value: -low.value, to: high && -high.value };
  const mixed = addSmaller(text, read);
  if (mixed !== read) return mixed;
  // “um ponto e meio”
  const rate = readRate(text, unit === 'pp' ? addHalf(text, read) : read);
  // “50 miles of the epicentre”
  const isDistance = isA(text, found.last - 1, 'distance') && isA(text, read.last + 1, 'article');
  return rate !== read || isDistance ? rate : { ...read, counted: readWhole(text, read.last) };
}

/** The unit after an amount: of “hundreds of miles”, “tres millones de años”, “two more years”, “1.6 ± 0.3 °C”. */
function readUnitAfter(text: PreparedText, { last, low, high }: Amount): FoundUnit | null {
  if (tokenIs(text, last, '±')) return readUnit(text, readNumber(text, last + 1)?.last ?? last);
  const found = readUnit(text, last);
  if (found) return found;
  const isPartitive = (low.isVague || Math.max(low.scale, high?.scale ?? 1) > 1) && isA(text, last, 'number-of');
  // “scored 20 last year”
  const isFramed = isA(text, last, 'span-frame') && isA(text, last + 1, 'plural');
  return isPartitive || isA(text, last, 'more') || isFramed ? readUnit(text, last + 1) : null;
}

/** Money whose currency cannot be told has no unit: “12 cents”, “500 kroner”. */
const decided = (read: ParsedFigure): ParsedFigure => (read.unit === UNKNOWN ? { ...read, unit: undefined } : read);

/** “trece euros y cuarenta y cinco céntimos”, “15 dollars and 15 cents”, “zwei Euro fünfzig” */
function addCents(text: PreparedText, read: ParsedFigure): ParsedFigure {
  const { last, value } = read;
  if (typeof value !== 'number' || read.to !== undefined || !Number.isInteger(value)) return read;
  const isWith = isA(text, last, 'number-with');
  const isLinked = isWith || isA(text, last, 'number-and');
  const cents = readNumber(text, isLinked ? last + 1 : last);
  if (!cents || cents.isVague || cents.value >= 100 || !Number.isInteger(cents.value)) return read;
  const found = readUnit(text, cents.last);
  const isCents = found?.unit[0] === 'money' && found.unit[2] === 0.01;
  // “15 dollars 50.”, “zwei Euro fünfzig”, “25 euros con 50”
  const isEnd = cents.isWord || endsPhrase(text, cents.last) || (isWith && !readThings(text, cents.last));
  const isBare = (isWith || !isLinked) && cents.value >= 10 && !found && isEnd;
  if (!isCents && !isBare) return read;
  return { ...read, last: isCents ? found.last : cents.last, value: round(value + cents.value / 100) };
}

/** The amount with what it is per: “$15 an hour”, “45 miles an hour”, “200 euros per square metre and day”. */
function readRate(text: PreparedText, read: ParsedFigure): ParsedFigure {
  const per = readPer(text, read.last);
  if (!per) return read;
  if (read.unit === undefined) return { ...read, last: per.last };
  const joined = `${read.unit}/${per.per}`;
  // “km/hour” is “km/h”
  const unit = lookUp(RATES, joined) ?? joined;
  const isAnd = isA(text, per.last, 'number-and');
  const again = readPer(text, isAnd ? per.last + 1 : per.last) ?? (isAnd ? readPer(text, per.last, true) : null);
  return { ...read, last: again?.last ?? per.last, unit: again ? `${unit}/${again.per}` : unit };
}

/** Rates with a unit of their own. */
const RATES: { [unit: string]: string } = {
  'bbl/day': 'bbl/d',
  'km/hour': 'km/h',
  'm/second': 'm/s',
  'mi/hour': 'mph',
  'mi/gal': 'mpg',
};

function readCount(text: PreparedText, amount: Amount): ParsedFigure | null {
  const { first, last, low, high } = amount;
  if (low.isWord && low.value === 1 && !high) return null;
  const read = { first, last, ...values(amount) };
  // “½ of voters”, “3/4”
  if (low.isPart && !high) return { ...read, form: 'fraction', counted: readWhole(text, last) };
  // “vingt-cinquième”
  const isOrdinal = isHyphen(text, last) && isA(text, last + 1, 'fraction');
  const compound = isOrdinal ? null : readCompound(text, last);
  // “2-for-1”
  if (!compound && !high && isHyphen(text, last) && isWord(text, last + 1)) return null;
  const things = compound ?? (canCount(text, amount) ? readThings(text, last) : null);
  if (!things || (!compound && isBetweenNames(text, amount) && isScoreline(text, amount))) {
    if (low.isWord && low.value === 0) return null;
    return { ...read, form: isScoreline(text, amount) ? 'score' : isSubject(text, amount) ? 'count' : 'number' };
  }
  const per = readPer(text, things.last);
  const counted = spanThings(text, things);
  if (per) return { ...read, last: per.last, form: 'rate', unit: `/${per.per}`, counted };
  const count: ParsedFigure = { ...read, last: things.last, form: 'count', counted };
  // “deux fois et demie”
  return isA(text, things.last - 1, 'times') ? addHalf(text, count) : count;
}

/** Whether what follows a number can be what it counts: after “of” only that of millions, and then only after “of” in some languages. */
function canCount(text: PreparedText, { last, low }: Amount): boolean {
  // “7martes”, “7500 Vier-Personen-Haushalte”
  if ((isGlued(text, last) && isWord(text, last)) || isA(text, last, 'number')) return false;
  const isOf = isA(text, last, 'number-of');
  if (isSet(text, 'few-of')) return true;
  // “20 del mes” counts no months, “350 millions apportés par l'État” no participles
  if (isOf) return low.isVague || low.scale > 1 || isA(text, last - 1, 'scale');
  return low.scale < 1e6 || !isSet(text, 'millions-of');
}

/** “Halden Town 3-1 Marvik Rovers” */
const isBetweenNames = (text: PreparedText, { first, last }: Amount) =>
  isUpper(readToken(text, first - 1)) && !isFunctionWord(text, first - 1) && isUpper(readToken(text, last));

/** More than any side scores. */
const MAX_SCORE = 999;

/** Whether two numbers are a result: “5-4”, “236 to 184”. */
function isScoreline(text: PreparedText, { last, low, high, isRange }: Amount): boolean {
  if (!high || isRange || low.isWord || low.scale > 1) return false;
  if (!Number.isInteger(low.value) || !Number.isInteger(high.value) || Math.max(low.value, high.value) > MAX_SCORE)
    return false;
  return tokenIs(text, last - 2, '- :') || low.value >= high.value;
}

/** Whether a number counts things named elsewhere: “four of them”, “37 were hurt”, “killing 12”, “another 5”. */
const isSubject = (text: PreparedText, { first, last, low }: Amount) =>
  Number.isInteger(low.value) &&
  (low.isWord || low.isVague || isA(text, last, 'after-people') || isA(text, first - 1, 'before-people'));

/** The strength of an earthquake that begins at a token: “magnitude 7.8”, “7.8-magnitude”; null if there is none. */
export function readMagnitude(text: PreparedText, at: number): ParsedFigure | null {
  const isBefore = isA(text, at, 'magnitude');
  const digits = isBefore ? (isHyphen(text, at + 1) ? at + 2 : at + 1) : at;
  const after = isHyphen(text, digits + 1) ? digits + 2 : digits + 1;
  // In “a magnitude of 7.8”, only the number is the figure.
  if (!isNumber(text, digits) || !(isBefore || isA(text, after, 'magnitude'))) return null;
  const number = readNumber(text, digits);
  if (!number || number.value > 10) return null;
  const last = isBefore ? number.last : after + 1;
  return { first: at, last, form: 'measure', value: number.value, unit: 'magnitude' };
}
