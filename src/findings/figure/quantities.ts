import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isUpper } from '../../text/words.ts';
import { type Amount, readNumbers } from './amounts.ts';
import { isFunctionWord, readCompound, readThings, readWhole, spanThings } from './counted.ts';
import { lexiconOf } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isNumber, isWord, says } from './says.ts';
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
  ...(high && { to: round(high.value * factor) }),
  ...(low.isVague && { to: null, comparator: '~' as const }),
  ...(comparator && { comparator }),
});

/** Without the dust of binary fractions: 2.3 times a billion. */
const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

function readMoney(text: Text, amount: Amount): Reading | null {
  if (!amount.currency) return null;
  const named = readUnit(text, amount.last);
  // “$10 US”, “$10 dollars”
  const last = named?.unit[0] === 'money' && !named.unit[2] ? named.last : amount.last;
  const per = readPer(text, last);
  const unit = per ? `${amount.currency}/${per.per}` : amount.currency;
  return { first: amount.first, last: per?.last ?? last, form: 'money', ...values(amount), unit };
}

function readMeasured(text: Text, amount: Amount): Reading | null {
  const { isEnglish, roles } = lexiconOf(text);
  const isPartitive = (amount.low.isVague || !isEnglish) && roles.of.has(readFolded(text, amount.last));
  // “hundreds of miles”, “two more years”
  const canSkip = isPartitive || (isEnglish && says(text, amount.last, 'more'));
  const found = readUnit(text, amount.last) ?? (canSkip ? readUnit(text, amount.last + 1) : null);
  const unit = found && settleUnit(text, amount, found);
  if (!found || !unit) return null;
  const [form, name, factor] = unit;
  const read: Reading = {
    first: amount.first,
    last: found.last,
    form,
    ...values(amount, factor),
    unit: name,
  };
  if (form === 'duration') return readTimeSpan(text, read);
  const per = form === 'percent' || form === 'measure' || form === 'money' ? readPer(text, read.last) : null;
  if (per)
    return { ...read, last: per.last, unit: name === 'bbl' && per.per === 'day' ? 'bbl/d' : `${name}/${per.per}` };
  const whole = name === 'pp' || form === 'money' ? null : readWhole(text, read.last);
  return whole ? { ...read, counted: whole } : read;
}

function readCount(text: Text, amount: Amount): Reading | null {
  const { first, last, low, high } = amount;
  if (low.isWord && low.value === 1 && !high) return null;
  if (low.isPart && !high) return readPart(text, amount);
  const compound = readCompound(text, last);
  // “2-for-1”
  if (!compound && !high && isHyphened(text, last)) return null;
  const things = compound ?? readThings(text, last);
  if (high && !things && !low.isWord && isScoreline(text, amount))
    return { first, last, form: 'score', ...values(amount) };
  if (!things) return { first, last, form: isSubject(text, amount) ? 'count' : 'number', ...values(amount) };
  const counted = spanThings(text, things);
  const per = readPer(text, things.last);
  const read = { first, last: per?.last ?? things.last, ...values(amount), counted };
  return per ? { ...read, form: 'rate', unit: `/${per.per}` } : { ...read, form: 'count' };
}

const isHyphened = (text: Text, at: number) =>
  readToken(text, at) === '-' && isGlued(text, at) && isGlued(text, at + 1) && isWord(text, at + 1);

/** “½ of voters”, “3/4” */
function readPart(text: Text, amount: Amount): Reading {
  const { first, last } = amount;
  const whole = readWhole(text, last);
  return { first, last, form: 'fraction', ...values(amount), ...(whole && { counted: whole }) };
}

/** “5-4”, “236 to 184”: two numbers of the same make that count nothing. */
function isScoreline(text: Text, { last, low, high, isRange }: Amount): boolean {
  if (!high || isRange || low.scale > 1 || !Number.isInteger(low.value) || !Number.isInteger(high.value)) return false;
  const isHyphened = readFolded(text, last - 2) === '-';
  return isHyphened || low.value >= high.value;
}

/** A number that counts things named elsewhere: “four of them”, “37 were hurt”, “killing 12”, “another 5”. */
function isSubject(text: Text, { first, last, low }: Amount): boolean {
  if (!Number.isInteger(low.value)) return false;
  if (low.isWord || low.isVague) return true;
  if (says(text, last, 'of were are was have had more others dead injured wounded killed')) return true;
  return says(
    text,
    first - 1,
    'killed killing injured injuring wounded wounding hurting arrested detained another further additional other than least',
  );
}

/** Whether a bare number at the start of its sentence belongs to the name before it: “Windows 10 runs on”. */
export function followsOpeningName(text: Text, reading: Reading, sentence: number): boolean {
  const { first, form } = reading;
  if (form !== 'number' || first !== sentence + 1 || !isNumber(text, first)) return false;
  const isName = isUpper(readToken(text, sentence)) && !isGlued(text, first);
  return isName && !isFunctionWord(readFolded(text, sentence));
}
