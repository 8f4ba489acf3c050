import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { readCompound, readThings, readWhole, spanThings } from './counted.ts';
import { type Numeral, readNumber, readScaleLetters } from './numbers.ts';
import type { Reading } from './reading.ts';
import { readCurrencyBefore, readPer, readUnit } from './units.ts';

/** An amount without its unit: one number, or the two ends of a range. */
interface Amount {
  first: number;
  last: number;
  low: Numeral;
  high?: Numeral;
  currency?: string;
}

/** The amount that begins at a token, with its unit or what it counts; null when none does. */
export function readAmount(text: Text, at: number): Reading | null {
  const amount = readNumbers(text, at);
  if (!amount) return null;
  return readMoney(text, amount) ?? readMeasured(text, amount) ?? readCount(text, amount);
}

/** “10,000”, “3,000 to 5,000”, “between 10 and 15”, “5-4”, “minus 12” */
function readNumbers(text: Text, at: number): Amount | null {
  const low = readScaled(text, at);
  if (!low) return null;
  const before = readCurrencyBefore(text, at);
  const first = before?.first ?? at;
  const link = readFolded(text, low.last);
  const isBetween = isOneOf(readFolded(text, first - 1), 'between from');
  const canJoin =
    link === 'to' || link === '-' || (link === 'and' && readFolded(text, first - 1) === 'between') || link === 'or';
  const signed = readSign(text, first);
  const alone = {
    first: signed.first,
    last: low.last,
    low: { ...low, value: low.value * signed.factor },
    currency: before?.currency,
  };
  if (!canJoin || low.isVague) return alone;
  const isSame = before !== null && readCurrencyBefore(text, low.last + 2)?.currency === before.currency;
  const high = readScaled(text, isSame ? low.last + 2 : low.last + 1);
  if (!high || high.isVague || (link === '-' && high.isWord !== low.isWord)) return alone;
  const shared =
    low.scale === 1 && high.scale > 1 && low.value < 1000 ? { ...low, value: low.value * high.scale } : low;
  if (link !== '-' && shared.value >= high.value && !isScore(low, high)) return alone;
  return { ...alone, first: isBetween ? first - 1 : signed.first, last: high.last, low: shared, high };
}

const isScore = (low: Numeral, high: Numeral) => !low.isWord && !high.isWord && low.scale === 1;

function readSign(text: Text, first: number): { first: number; factor: number } {
  const word = readFolded(text, first - 1);
  const isSign = word === '-' && isGlued(text, first) && !isGlued(text, first - 1);
  const isMinus = word === 'minus' && readFolded(text, first - 2) !== 'or';
  return isMinus || isSign ? { first: first - 1, factor: -1 } : { first, factor: 1 };
}

/** A number with letters for its scale, unless they are a unit after all: “20m” is metres without a currency. */
function readScaled(text: Text, at: number): Numeral | null {
  const number = readNumber(text, at);
  const scale = number && !number.isWord ? readScaleLetters(text, number.last) : null;
  if (!number || !scale) return number;
  const isMetres =
    readFolded(text, number.last) === 'm' && !readCurrencyBefore(text, at) && !readThings(text, number.last + 1);
  return isMetres ? number : { ...number, last: number.last + 1, value: number.value * scale, scale };
}

const values = ({ low, high }: Amount, factor = 1) => ({
  value: round(low.value * factor),
  ...(high && { to: round(high.value * factor) }),
  ...(low.isVague && { to: null, isVague: true }),
});

/** Without the dust of binary fractions: 2.3 times a billion. */
const round = (value: number) => Number(value.toPrecision(12));

function readMoney(text: Text, amount: Amount): Reading | null {
  if (!amount.currency) return null;
  const per = readPer(text, amount.last);
  const named = readUnit(text, amount.last);
  const last = per?.last ?? (named?.unit[0] === 'money' ? named.last : amount.last);
  const unit = per ? `${amount.currency}/${per.per}` : amount.currency;
  return { first: amount.first, last, form: 'money', ...values(amount), unit };
}

function readMeasured(text: Text, amount: Amount): Reading | null {
  const isPartitive = amount.low.isVague && readFolded(text, amount.last) === 'of';
  const found = readUnit(text, isPartitive ? amount.last + 1 : amount.last);
  if (!found) return null;
  const [form, name, factor] = found.unit;
  const read = { first: amount.first, last: found.last, form, ...values(amount, factor), unit: name };
  if (form === 'duration') return readTimeSpan(text, read);
  const per = form === 'percent' || form === 'measure' || form === 'money' ? readPer(text, found.last) : null;
  if (per)
    return { ...read, last: per.last, unit: name === 'bbl' && per.per === 'day' ? 'bbl/d' : `${name}/${per.per}` };
  return {
    ...read,
    counted: name === 'pp' || form === 'money' ? undefined : (readWhole(text, found.last) ?? undefined),
  };
}

/** “a year ago”, “less than a month”; a bare “a year” says no more than “yearly”. */
export function readOneTime(text: Text, at: number): Reading | null {
  if (!isOneOf(readFolded(text, at), 'a an')) return null;
  const found = readUnit(text, at + 1);
  if (found?.unit[0] !== 'duration') return null;
  const read = readTimeSpan(text, { first: at, last: found.last, form: 'duration', value: 1, unit: found.unit[1] });
  return read.last > found.last || isOneOf(readFolded(text, at - 1), 'than about nearly almost over under')
    ? read
    : null;
}

/** “20-minute”, “past three days”, “eight days ago”, “70-year-old”, “45 years of age” */
function readTimeSpan(text: Text, read: Reading): Reading {
  const word = readFolded(text, read.last);
  const after = word === '-' ? readFolded(text, read.last + 1) : word;
  if (after === 'old' || after === 'olds') return { ...read, form: 'age', last: read.last + (word === '-' ? 2 : 1) };
  if (word === 'of' && readFolded(text, read.last + 1) === 'age') return { ...read, form: 'age', last: read.last + 2 };
  const last = isOneOf(word, 'ago later earlier') ? read.last + 1 : read.last;
  const isFramed = isOneOf(readFolded(text, read.first - 1), 'past last next final first previous coming');
  return { ...read, first: isFramed ? read.first - 1 : read.first, last };
}

function readCount(text: Text, amount: Amount): Reading | null {
  const { first, last, low, high } = amount;
  const isOne = low.isWord && low.value === 1;
  if (high && !low.isWord && isScoreline(text, amount)) return { first, last, form: 'score', ...values(amount) };
  const compound = readCompound(text, last);
  const things = compound ?? readThings(text, last);
  if (isOne) return null;
  if (!things) return { first, last, form: low.isWord ? 'count' : 'number', ...values(amount) };
  const counted = spanThings(text, things);
  const per = readPer(text, things.last);
  const read = { first, last: per?.last ?? things.last, ...values(amount), counted };
  return per ? { ...read, form: 'rate', unit: `/${per.per}` } : { ...read, form: 'count' };
}

/** “5-4”, “236 to 184”: two numbers of the same make that count nothing. */
function isScoreline(text: Text, { last, low, high }: Amount): boolean {
  if (!high || low.scale > 1 || readThings(text, last)) return false;
  const isHyphened = readFolded(text, last - 2) === '-';
  return isHyphened || low.value >= high.value;
}
