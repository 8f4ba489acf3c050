import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isUpper, lookUp } from '../../text/words.ts';
import { type Amount, readNumbers } from './amounts.ts';
import { isFunctionWord, readCompound, readThings, readWhole, spanThings } from './counted.ts';
import { isRole, lexiconOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isHyphen, isNumber, isWord, says } from './says.ts';
import { readTimeSpan } from './time-spans.ts';
import { settleUnit } from './unit-senses.ts';
import { readPer, readUnit } from './units.ts';

/** The amount that begins at a token, with its unit or what it counts; null when none does. */
export function readQuantity(text: Text, at: number): Reading | null {
  const amount = readNumbers(text, at);
  if (!amount) return null;
  return readMoney(text, amount) ?? readMeasured(text, amount) ?? readCount(text, amount);
}

const values = ({ low, high, comparator }: Amount, factor = 1) => ({
  value: round(low.value * factor),
  to: low.isVague ? null : high && round(high.value * factor),
  comparator: comparator ?? (low.isVague ? '~' : undefined),
});

/** Without the dust of binary fractions: 2.3 times a billion. */
const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

function readMoney(text: Text, amount: Amount): Reading | null {
  if (!amount.currency) return null;
  const named = readUnit(text, amount.last);
  // “$10 US”, “$10 dollars”
  const last = named?.unit[0] === 'money' && !named.unit[2] ? named.last : amount.last;
  return readRate(text, { first: amount.first, last, form: 'money', ...values(amount), unit: amount.currency });
}

function readMeasured(text: Text, amount: Amount): Reading | null {
  const { isEnglish } = lexiconOf(text);
  const isPartitive = (amount.low.isVague || !isEnglish) && isRole(text, amount.last, 'of');
  // “hundreds of miles”, “two more years”
  const canSkip = isPartitive || (isEnglish && says(text, amount.last, 'more'));
  const found = readUnit(text, amount.last) ?? (canSkip ? readUnit(text, amount.last + 1) : null);
  const settled = found && settleUnit(text, amount, found);
  if (!found || !settled) return null;
  const [form, unit, factor] = settled;
  const read: Reading = { first: amount.first, last: found.last, form, ...values(amount, factor), unit };
  if (form === 'duration') return readTimeSpan(text, read);
  const rate = readRate(text, read);
  if (rate !== read || unit === 'pp' || form === 'money') return rate;
  return { ...read, counted: readWhole(text, read.last) };
}

/** The amount with what it holds for: “$15 an hour”, “45 miles an hour”. */
function readRate(text: Text, read: Reading): Reading {
  const per = readPer(text, read.last);
  if (!per) return read;
  const unit = `${read.unit}/${per.per}`;
  return { ...read, last: per.last, unit: lookUp(RATES, unit) ?? unit };
}

const RATES: { [unit: string]: string } = { 'bbl/day': 'bbl/d', 'km/hour': 'km/h', 'mi/hour': 'mph', 'mi/gal': 'mpg' };

function readCount(text: Text, amount: Amount): Reading | null {
  const { first, last, low, high } = amount;
  if (low.isWord && low.value === 1 && !high) return null;
  const read = { first, last, ...values(amount) };
  // “½ of voters”, “3/4”
  if (low.isPart && !high) return { ...read, form: 'fraction', counted: readWhole(text, last) };
  const compound = readCompound(text, last);
  // “2-for-1”
  if (!compound && !high && isHyphen(text, last) && isWord(text, last + 1)) return null;
  const things = compound ?? readThings(text, last);
  if (!things) {
    if (low.isWord && low.value === 0) return null;
    const form = isScoreline(text, amount) ? 'score' : isSubject(text, amount) ? 'count' : 'number';
    return { ...read, form };
  }
  const per = readPer(text, things.last);
  const counted = spanThings(text, things);
  return per
    ? { ...read, last: per.last, form: 'rate', unit: `/${per.per}`, counted }
    : { ...read, last: things.last, form: 'count', counted };
}

/** “5-4”, “236 to 184”: two numbers of the same make that count nothing. */
function isScoreline(text: Text, { last, low, high, isRange }: Amount): boolean {
  if (!high || isRange || low.isWord || low.scale > 1) return false;
  if (!Number.isInteger(low.value) || !Number.isInteger(high.value)) return false;
  return says(text, last - 2, '-') || low.value >= high.value;
}

/** A number that counts things named elsewhere: “four of them”, “37 were hurt”, “killing 12”, “another 5”. */
function isSubject(text: Text, { first, last, low }: Amount): boolean {
  if (!Number.isInteger(low.value)) return false;
  if (low.isWord || low.isVague) return true;
  if (says(text, last, 'of were are was have had more others dead injured wounded killed')) return true;
  return says(
    text,
    first - 1,
    'killed killing injured injuring wounded wounding arrested another further additional other than least',
  );
}

/** Whether a bare number at the start of its sentence belongs to the name before it: “Windows 10 runs on”. */
export function followsOpeningName(text: Text, reading: Reading, sentence: number): boolean {
  const { first, form } = reading;
  if (form !== 'number' || first !== sentence + 1 || !isNumber(text, first)) return false;
  const isName = isUpper(readToken(text, sentence)) && !isGlued(text, first);
  return isName && !isFunctionWord(readFolded(text, sentence));
}
