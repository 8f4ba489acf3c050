import type { FigureValue, LabelledFigure } from '../data.ts';
import type { Of } from '../finder.ts';

/** A value as a finding gives it: a number, a pattern of ISO 8601, or both ends of a range. */
type Given = FigureValue | undefined;

/** The value of a finding, a range as a pair. */
export const givenValue = ({ facts: { value, to } }: Of<'figure'>): Given =>
  to === undefined ? value : [value ?? null, to];

/** Whether a finding says the same number, day or time as the label. */
export function isSameValue(label: LabelledFigure, found: Of<'figure'>): boolean {
  const given = givenValue(found);
  const { value: asked = null, form, vague } = label;
  if (given === undefined || given === null) return false;
  if (form === 'date' || form === 'time' || form === 'period')
    return form === 'period' || Array.isArray(asked) || Array.isArray(given)
      ? isSamePeriod(asked, given)
      : isSameDate(String(asked), String(given));
  if (vague) return isAbout(asked, given);
  if (Array.isArray(asked)) return Array.isArray(given) && isSameRange(asked, given);
  if (Array.isArray(given)) return form === 'rate' && isSameNumber(asked, divide(given));
  return isSameNumber(asked, given) || isSameDuration(label, found);
}

/** Numbers differ by less than a thousandth. */
function isSameNumber(a: Given, b: Given): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  return x !== null && y !== null && (x === y || Math.abs(x - y) <= 1e-3 * Math.max(Math.abs(x), Math.abs(y), 1e-9));
}

function numberOf(value: Given): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^-?[\d.]+(?:e[+-]?\d+)?$/i.test(value) ? Number(value) : null;
}

/** “Dozens” is what it says or down to a half of it. */
function isAbout(asked: FigureValue, given: Given): boolean {
  const number = Array.isArray(given) ? (numberOf(given[0]) ?? numberOf(given[1])) : numberOf(given);
  const least = Array.isArray(asked) ? numberOf(asked[0]) : numberOf(asked);
  return number !== null && least !== null && number >= least / 2 - 1e-9 && number <= least + 1e-9;
}

const isSameRange = (asked: FigureValue[], given: FigureValue[]) =>
  asked.length === given.length &&
  asked.every((end, at) => (end === null ? given[at] === null : isSameNumber(end, given[at])));

const divide = (pair: FigureValue[]): number | null => {
  const [over, under] = [numberOf(pair[0]), numberOf(pair[1])];
  return pair.length === 2 && over !== null && under !== null ? over / under : null;
};

const SECONDS: { [unit: string]: number } = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
  decade: 315_576_000,
  century: 3_155_760_000,
};

/** “24 months” for two years. */
function isSameDuration({ form, value, unit }: LabelledFigure, { facts }: Of<'figure'>): boolean {
  if ((form !== 'duration' && form !== 'age') || !unit || !facts.unit) return false;
  const [ours, theirs] = [SECONDS[facts.unit], SECONDS[unit]];
  const [given, asked] = [numberOf(facts.value), numberOf(value)];
  if (!ours || !theirs || given === null || asked === null) return false;
  return Math.abs(given * ours - asked * theirs) < 1e-2 * asked * theirs;
}

const withoutTime = (moment: string) => moment.replace(/T.*$/, '');

/** Whether a day, month, year or time is the one that a pattern asks for. */
export function isSameDate(pattern: string, given: string): boolean {
  if (pattern === given) return true;
  const weekday = /^XXXX-WXX-(\d)$/.exec(pattern)?.[1];
  if (weekday) return weekdayOf(given) === Number(weekday);
  if (/^\d\d:\d\d$/.test(pattern)) {
    const time = given.replace(/^.*T/, '');
    if (time.slice(0, 5) === pattern || `${time}:00` === pattern) return true;
  }
  return matches(withoutTime(pattern), withoutTime(given));
}

/** Whether a string has the digits of a pattern, in which X is any digit or none that is known. */
const matches = (pattern: string, given: string) =>
  pattern.length === given.length &&
  [...pattern].every(
    (character, at) => character === given[at] || (character === 'X' && /[\dX]/.test(given[at] ?? '')),
  );

/** 1 for Monday to 7 for Sunday; null for what is no day. */
function weekdayOf(given: string): number | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(given)?.[0];
  return day ? new Date(`${day}T00:00:00Z`).getUTCDay() || 7 : null;
}

function isSamePeriod(asked: FigureValue, given: FigureValue): boolean {
  if (Array.isArray(asked)) return Array.isArray(given) && isSameInterval(asked, given);
  const pattern = String(asked);
  return Array.isArray(given) ? isInterval(pattern, given) : isSameDate(pattern, String(given));
}

const isSameInterval = (asked: FigureValue[], given: FigureValue[]) =>
  asked.length === given.length &&
  asked.every((end, at) => (end === null ? given[at] === null : isSameEnd(String(end), given[at])));

function isSameEnd(pattern: string, given: Given): boolean {
  if (given === null || given === undefined) return false;
  const end = String(given);
  if (isSameDate(pattern, end)) return true;
  // A year for a day of it, a decade for a year of it.
  return pattern.includes('X')
    ? /X$/.test(pattern) && end.startsWith(pattern.replace(/X+$/, ''))
    : end.startsWith(pattern);
}

/** Whether an interval is the decade, century, quarter or half of a year that a pattern names. */
function isInterval(pattern: string, [from = null, to = null]: FigureValue[]): boolean {
  const [start, end] = [String(from ?? ''), String(to ?? '')];
  const years = /^(\d\d)(\d|X)X$/.exec(pattern);
  if (years) {
    const isCentury = years[2] === 'X';
    const first = isCentury ? Number(years[1]) * 100 : Number(`${years[1]}${years[2]}`) * 10;
    const length = isCentury ? 100 : 10;
    const isFirst = Math.abs(Number(start.slice(0, 4)) - first) <= 1;
    const last = Number(end.slice(0, 4));
    return isFirst && (Math.abs(last - first - length) <= 1 || last === first + length - 1);
  }
  const quarter = /-Q(\d)$/.exec(pattern)?.[1];
  if (quarter) return start.slice(5, 7) === String(Number(quarter) * 3 - 2).padStart(2, '0');
  const half = /-H(\d)$/.exec(pattern)?.[1];
  if (half) return start.slice(5, 7) === (half === '1' ? '01' : '07');
  return isSameDate(pattern, start);
}

const UNITS: { [unit: string]: string } = { percent: '%', points: 'pp', usd: 'USD', years: 'year', days: 'day' };

const plainUnit = (unit: string) => (UNITS[unit] ?? unit).split('/')[0];

/** Whether a finding has the unit of the label, what it is per left aside. */
export function isSameUnit(label: LabelledFigure, found: Of<'figure'>): boolean {
  const { unit: asked, form } = label;
  const given = found.facts.unit;
  if (!asked || asked === given) return true;
  if (!given || /^(?:\/|bbl\/d|km\/h)/.test(asked)) return false;
  return plainUnit(asked) === plainUnit(given) || (form === 'duration' && isSameValue(label, found));
}
