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
import { isOneOf, isUpper, listWords, lookUp } from '../../text/words.ts';
import { type Amount, readNumbers } from './amounts.ts';
import { isCountedPerson, isFunctionWord, readCompound, readThings, readWhole, spanThings } from './counted.ts';
import { parseDigits } from './digits.ts';
import { isGrammarWord, numberLexiconOf } from './language.ts';
import { readNumber } from './numbers.ts';
import { endsPhrase } from './numeric-dates.ts';
import { addHalf, addSmaller, MAX_AGE, readTimeSpan } from './times.ts';
import { type ParsedFigure, UNKNOWN, type Unit } from './types.ts';
import { disambiguateUnit } from './unit-senses.ts';
import { readPer, readUnit } from './units.ts';

/** Parses the amount that begins at a token, with its unit or the things it counts; null if there is none. */
export function readQuantity(text: PreparedText, at: number): ParsedFigure | null {
  const amount = readNumbers(text, at);
  if (!amount) return null;
  return readMoney(text, amount) ?? readMeasured(text, amount) ?? readCount(text, amount);
}

const values = ({ low, high, comparator }: Amount, factor = 1) => ({
  value: round(low.value * factor),
  to: low.isVague ? null : high && round(high.value * factor),
  comparator: comparator ?? (low.isVague || low.isAround ? '~' : undefined),
});

/** Removes floating-point errors, as in 2.3 × 1e9. */
const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

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
  const { isEnglish } = numberLexiconOf(text);
  // “tres millones de años”; but not “20 del mes”
  const isPartitive =
    (amount.low.isVague || (!isEnglish && Math.max(amount.low.scale, amount.high?.scale ?? 1) > 1)) &&
    isGrammarWord(text, amount.last, 'of');
  // “hundreds of miles”, “two more years”
  // “scored 20 last year”
  const isApart = tokenIs(text, amount.last, 'next last past') && !readFolded(text, amount.last + 1).endsWith('s');
  const canSkip =
    isPartitive ||
    (isEnglish && !isApart && tokenIs(text, amount.last, 'more next last past previous coming upcoming'));
  const end = skipMargin(text, amount.last);
  const found =
    readStones(text, amount.last) ?? readUnit(text, end) ?? (canSkip ? readUnit(text, amount.last + 1) : null);
  const sense = found && disambiguateUnit(text, amount, found);
  if (!found || !sense) return null;
  const [form, unit, factor] = sense;
  const read: ParsedFigure = { first: amount.first, last: found.last, form, ...values(amount, factor), unit };
  if (form === 'duration') return readTimeSpan(text, addHalf(text, addSmaller(text, read), factor));
  if (form === 'money') return readRate(text, factor ? decided(read) : addCents(text, decided(read)));
  const cold = readBelowZero(text, read);
  if (cold) return cold;
  const mixed = isEnglish ? addSmaller(text, read) : addCentimetres(text, addSmaller(text, read));
  if (mixed !== read) return mixed;
  // “um ponto e meio”
  if (unit === 'pp') return readRate(text, addHalf(text, read));
  const rate = readRate(text, read);
  // “50 miles of the epicentre”
  const isDistance = LENGTHS.has(unit) && tokenIs(text, read.last, 'of') && tokenIs(text, read.last + 1, 'the');
  return rate !== read || isDistance ? rate : { ...read, counted: readWhole(text, read.last) };
}

/** The token after a margin of error: the unit of “1.6 ± 0.3 °C”; the same token if there is none. */
function skipMargin(text: PreparedText, at: number): number {
  const margin = tokenIs(text, at, '±') ? readNumber(text, at + 1) : null;
  return margin?.last ?? at;
}

/** Lengths that are distances to a place, rather than a length of something, before “of the”. */
const LENGTHS: ReadonlySet<string> = listWords('m km cm ft yd mi nmi');

/** “3,5 grados bajo cero”, “5 degrees below zero” */
function readBelowZero(text: PreparedText, read: ParsedFigure): ParsedFigure | null {
  const { belowZero, small } = numberLexiconOf(text);
  const isBelow = belowZero.has(readFolded(text, read.last)) && typeof read.value === 'number';
  const zero = skipToken(text, read.last + 1, 'de');
  if (!isBelow || !isOneOf(read.unit ?? '', '° °C °F') || small.get(readFolded(text, zero)) !== 0) return null;
  return { ...read, last: zero + 1, value: -Number(read.value), to: typeof read.to === 'number' ? -read.to : read.to };
}

/** Money whose currency cannot be told has no unit: “12 cents”, “500 kroner”. */
const decided = (read: ParsedFigure): ParsedFigure => (read.unit === UNKNOWN ? { ...read, unit: undefined } : read);

/** “trece euros y cuarenta y cinco céntimos”, “15 dollars and 15 cents”, “zwei Euro fünfzig” */
function addCents(text: PreparedText, read: ParsedFigure): ParsedFigure {
  const { last, value } = read;
  if (typeof value !== 'number' || read.to !== undefined || !Number.isInteger(value)) return read;
  const isLinked = isGrammarWord(text, last, 'and') || tokenIs(text, last, 'con com mit');
  const cents = readNumber(text, isLinked ? last + 1 : last);
  if (!cents || cents.isVague || cents.value >= 100 || !Number.isInteger(cents.value)) return read;
  const found = readUnit(text, cents.last);
  const isCents = found?.unit[0] === 'money' && found.unit[2] === 0.01;
  // “zwei Euro fünfzig”, “15 dollars 50.”
  const isGerman = numberLexiconOf(text).language === 'de' && cents.isWord;
  const isShort = !isLinked && cents.value >= 10 && !found && (isGerman || endsPhrase(text, cents.last));
  // “25 euros con 50”
  const isBare = tokenIs(text, last, 'con com') && cents.value >= 10 && !found && !readThings(text, cents.last);
  if (!isCents && !isShort && !isBare) return read;
  return { ...read, last: isCents ? found.last : cents.last, value: round(value + cents.value / 100) };
}

/** “un metro e dieci”, “un mètre soixante”: metres and what is left in centimetres. */
function addCentimetres(text: PreparedText, read: ParsedFigure): ParsedFigure {
  const { last, value, unit, to } = read;
  if (unit !== 'm' || to !== undefined || typeof value !== 'number' || !Number.isInteger(value) || value > 9)
    return read;
  const rest = readNumber(text, isGrammarWord(text, last, 'and') ? last + 1 : last);
  const isPart = rest && !rest.isVague && rest.isWord && rest.value >= 5 && rest.value < 100;
  if (!isPart || readUnit(text, rest.last) || readThings(text, rest.last)) return read;
  return { ...read, last: rest.last, value: round(value + rest.value / 100) };
}

/** “st” for stones, which “lb” has to follow: “12st 4lb” */
export function readStones(text: PreparedText, at: number): { last: number; unit: Unit } | null {
  const isStones = isGlued(text, at) && tokenIs(text, at, 'st') && isNumber(text, at + 1);
  return isStones && readUnit(text, at + 2)?.unit[1] === 'lb' ? { last: at + 1, unit: ['measure', 'stone'] } : null;
}

/** The amount with what it is per: “$15 an hour”, “45 miles an hour”. */
function readRate(text: PreparedText, read: ParsedFigure): ParsedFigure {
  const per = readPer(text, read.last);
  if (!per) return read;
  if (read.unit === undefined) return { ...read, last: per.last };
  const unit = `${read.unit}/${per.per}`;
  const rate = { ...read, last: per.last, unit: lookUp(RATES, unit) ?? unit };
  // “per square metre and day”
  const isAnd = isGrammarWord(text, per.last, 'and');
  const again = readPer(text, isAnd ? per.last + 1 : per.last) ?? (isAnd ? readPer(text, per.last, true) : null);
  return again ? { ...rate, last: again.last, unit: `${rate.unit}/${again.per}` } : rate;
}

const RATES: { [unit: string]: string } = { 'bbl/day': 'bbl/d', 'km/hour': 'km/h', 'mi/hour': 'mph', 'mi/gal': 'mpg' };

function readCount(text: PreparedText, amount: Amount): ParsedFigure | null {
  const { first, last, low, high } = amount;
  if (low.isWord && low.value === 1 && !high) return null;
  const read = { first, last, ...values(amount) };
  // “½ of voters”, “3/4”
  if (low.isPart && !high) return { ...read, form: 'fraction', counted: readWhole(text, last) };
  // “vingt-cinquième”
  const isOrdinal = isHyphen(text, last) && numberLexiconOf(text).parts.has(readFolded(text, last + 1));
  const compound = isOrdinal ? null : readCompound(text, last);
  // “2-for-1”
  if (!compound && !high && isHyphen(text, last) && isWord(text, last + 1)) return null;
  // “20 del mes” counts no months
  const { isEnglish, language, scales } = numberLexiconOf(text);
  const isScaled = low.isVague || low.scale > 1 || scales.has(readFolded(text, last - 1));
  const isOf = !isEnglish && !isScaled && isGrammarWord(text, last, 'of');
  // “7martes”
  // “350 millions apportés par l'État”: what millions count comes after “of”
  const isMillions = isOneOf(language, 'es fr it pt') && low.scale >= 1e6 && !isGrammarWord(text, last, 'of');
  const isApart = isOf || isMillions || (isGlued(text, last) && isWord(text, last));
  const things = compound ?? (isApart ? null : readThings(text, last));
  // “Halden Town 3-1 Marvik Rovers”
  const isBetweenNames =
    isUpper(readToken(text, first - 1)) &&
    !isFunctionWord(readFolded(text, first - 1)) &&
    isUpper(readToken(text, last));
  const isResult = !compound && isBetweenNames && isScoreline(text, amount);
  if (!things || isResult) {
    if (low.isWord && low.value === 0) return null;
    const form = isScoreline(text, amount) ? 'score' : isSubject(text, amount) ? 'count' : 'number';
    return { ...read, form };
  }
  const per = readPer(text, things.last);
  const counted = spanThings(text, things);
  if (per) return { ...read, last: per.last, form: 'rate', unit: `/${per.per}`, counted };
  const count: ParsedFigure = { ...read, last: things.last, form: 'count', counted };
  // “deux fois et demie”
  return !isEnglish && tokenIs(text, things.last - 1, 'fois veces vezes volte') ? addHalf(text, count) : count;
}

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
function isSubject(text: PreparedText, { first, last, low }: Amount): boolean {
  if (!Number.isInteger(low.value)) return false;
  if (low.isWord || low.isVague) return true;
  if (tokenIs(text, last, 'of were are was have had more others dead injured wounded killed')) return true;
  return tokenIs(
    text,
    first - 1,
    'killed killing injured injuring wounded wounding arrested another further additional other than least',
  );
}

/** Whether a bare number at the start of its sentence belongs to the name before it: “Windows 10 runs on”. */
export function followsOpeningName(text: PreparedText, parsed: ParsedFigure, sentence: number): boolean {
  const { first, form } = parsed;
  if (form !== 'number' || first !== sentence + 1 || !isNumber(text, first)) return false;
  const isName = isUpper(readToken(text, sentence)) && !isGlued(text, first);
  return isName && !isFunctionWord(readFolded(text, sentence));
}

/** The number as an age if the words around it show that it is one: “aged 45”, “Lind, 45, said”, “those over 65”; otherwise null. */
export function readAge(text: PreparedText, parsed: ParsedFigure): ParsedFigure | null {
  const { first, last, form, value, to, counted } = parsed;
  // “die 34-Jährige”
  const things = counted ? text.text.slice(counted.start, counted.end) : '';
  if (numberLexiconOf(text).language === 'de' && /^jährige?[mnrs]?$/i.test(things))
    return { ...parsed, form: 'age', unit: 'year', counted: null };
  if (!isOneOf(form, 'number count score') || typeof value !== 'number' || value >= MAX_AGE || counted) return null;
  const age: ParsedFigure = { ...parsed, form: 'age', unit: 'year' };
  if (!numberLexiconOf(text).isEnglish) return isOtherAge(text, parsed) ? age : null;
  if (tokenIs(text, first - 1, 'aged ages age')) return { ...age, first: first - 1 };
  // “aged 34 and 71”
  if (tokenIs(text, first - 1, 'and') && isNumber(text, first) && tokenIs(text, first - 3, 'aged ages')) return age;
  if (to !== undefined || !Number.isInteger(value)) return null;
  const of = tokenIs(text, first - 1, 'only just') ? first - 2 : first - 1;
  // “a girl of six”
  const isOfPerson = tokenIs(text, of - 1, 'age') || (tokenIs(text, of - 1, AGED) && value > 0 && value < MAX_AGE);
  if ((tokenIs(text, of, 'of') && isOfPerson) || isStatedAge(text, first, last)) return age;
  if (!isNumber(text, first)) return null;
  // “87 yo”
  if (tokenIs(text, last, 'yo')) return { ...age, last: last + 1 };
  // “Lind, now 45,”
  const comma = tokenIs(text, first - 1, 'now') ? first - 2 : first - 1;
  if (tokenIs(text, comma, ',')) return isBesideName(text, comma, last) ? age : null;
  if (value < 10) return null;
  // “Ida Lind (45)”
  const isBracketed = readToken(text, first - 1) === '(' && isUpper(readToken(text, first - 3));
  const isAge = isBracketed ? isBesideName(text, comma, last) : isOfPeople(text, first);
  return isAge ? age : null;
}

/** Nouns for a person whose age follows after “of”. */
const AGED = 'girl boy man woman child baby toddler teenager';

/** “Ida Lind, 45,” in another language than English; a comma is also their decimal point. */
const isOtherAge = (text: PreparedText, { first, last, value }: ParsedFigure) =>
  numberLexiconOf(text).language !== 'de' &&
  /^[1-9]\d$/.test(readToken(text, first)) &&
  Number(value) >= 10 &&
  readToken(text, first - 1) === ',' &&
  isBesideName(text, first - 1, last) &&
  isUpper(readToken(text, first - 3));

/** “Lind, 45,” */
const isBesideName = (text: PreparedText, mark: number, last: number) =>
  isUpper(readToken(text, mark - 1)) && tokenIs(text, last, ', . ; )');

/** “who is 70.”, “he turned 40 in” */
function isStatedAge(text: PreparedText, first: number, last: number): boolean {
  if (isWord(text, last) && !tokenIs(text, last, 'on in at this last and when next')) return false;
  const isSaid = tokenIs(text, first - 1, 'is was') && tokenIs(text, first - 2, 'who he she i');
  return isSaid || tokenIs(text, first - 1, 'turned turns turning');
}

/** “those over 65”, “people under 25” */
const isOfPeople = (text: PreparedText, first: number) =>
  tokenIs(text, first - 1, 'over under above below') &&
  (tokenIs(text, first - 2, 'those anyone everyone') || isCountedPerson(readFolded(text, first - 2)));

/** The strength of an earthquake that begins at a token: “magnitude 7.8”, “7.8-magnitude”; null if there is none. */
export function readMagnitude(text: PreparedText, at: number): ParsedFigure | null {
  const isBefore = tokenIs(text, at, 'magnitude');
  const digits = isBefore ? skipToken(text, at + 1, '-') : at;
  const after = skipToken(text, digits + 1, '-');
  // In “a magnitude of 7.8”, only the number is the figure.
  if (!isNumber(text, digits) || !(isBefore || tokenIs(text, after, 'magnitude'))) return null;
  const value = parseDigits(readToken(text, digits), '.');
  if (value === null || value > 10) return null;
  return { first: at, last: isBefore ? digits + 1 : after + 1, form: 'measure', value, unit: 'magnitude' };
}
