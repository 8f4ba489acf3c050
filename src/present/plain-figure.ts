import type { Facts } from '../model.ts';
import type { Language, Translate } from './kind-view.ts';
import { foldLines } from './markup.ts';

/**
 * Describes a figure in plain words of the reader's language: “10,000 or more · soldiers”, “USD 1,300,000,000”,
 * “20 % = one in five”; '' if its facts say nothing. Uses the strings `figure_*`.
 */
export function describeInWords(facts: Facts, { t, locale }: Language): string {
  const { form, counted } = facts;
  const reading =
    form === 'date' || form === 'period' || form === 'time' ? readDate(facts, t, locale) : readNumber(facts, t, locale);
  return [reading, counted, readChange(facts, t)].filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

function readNumber(facts: Facts, t: Translate, locale: string): string {
  const { form, value, to, comparator } = facts;
  if (typeof value !== 'number') return '';
  const amount = (n: number) => readAmount(n, facts, t, locale);
  if (form === 'score' && typeof to === 'number') return t('figure_score', amount(value), amount(to));
  if (typeof to === 'number') return t('figure_range', amount(value), amount(to));
  // A range without an end: “dozens”, “tens of thousands”.
  const bound = to === null ? 'figure_at_least' : BOUNDS[String(comparator ?? '')];
  const number = bound ? t(bound, amount(value)) : amount(value);
  const share = comparator || to === null ? '' : readShare(value, facts, t);
  return share ? t('figure_equals', number, share) : number;
}

const BOUNDS: { [comparator: string]: string } = {
  '>': 'figure_more_than',
  '>=': 'figure_at_least',
  '<': 'figure_less_than',
  '<=': 'figure_at_most',
  '~': 'figure_about',
  '=': 'figure_exactly',
};

/** A number with its unit: “USD 1,300”, “3 years”. */
function readAmount(value: number, { form, unit }: Facts, t: Translate, locale: string): string {
  const isShare = form === 'fraction' || (form === 'rate' && unit === undefined);
  if (isShare) return `${format(value * 100, locale, 1)} %`;
  const number = format(value, locale, 6);
  if (typeof unit !== 'string' || unit === '') return form === 'ordinal' ? t('figure_rank', number) : number;
  if (form === 'money') {
    const [code = '', per] = unit.split('/');
    const money = `${code} ${number}`;
    return per ? t('figure_per', money, nameUnit(per, t, locale)) : money;
  }
  if (unit === 'x') return t('figure_times', number);
  if (unit.startsWith('/')) return t('figure_per', number, nameUnit(unit.slice(1), t, locale));
  if (form === 'duration' || form === 'age') return readTime(value, unit, locale);
  return unit === 'pp' ? t('figure_points', number) : `${number} ${unit}`;
}

/** A duration in words: “3 years”; units that `Intl` does not know are not translated. */
function readTime(value: number, unit: string, locale: string): string {
  const times: { [unit: string]: number } = { decade: 10, century: 100, millennium: 1000 };
  const years = Object.hasOwn(times, unit) ? (times[unit] ?? 1) : null;
  if (!TIMES.includes(unit) && years === null) return `${format(value, locale, 2)} ${unit}`;
  const named = years === null ? unit : 'year';
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: named,
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(value * (years ?? 1));
}

/** The name of a unit after “per”: “hour”, “day”, “person”. */
function nameUnit(unit: string, t: Translate, locale: string): string {
  if (unit === 'person') return t('figure_person');
  if (!TIMES.includes(unit)) return unit;
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(1);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}

/** Units of time that `Intl.NumberFormat` knows. */
const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function format(value: number, locale: string, digits: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** A share as a simple fraction: “one in five”; '' if it is not one. */
function readShare(value: number, { form, unit }: Facts, t: Translate): string {
  const share = form === 'percent' && unit === '%' ? value / 100 : form === 'fraction' ? value : 0;
  const whole = DENOMINATORS.find((n) => Math.abs(share * n - Math.round(share * n)) < 1e-6);
  const part = whole ? Math.round(share * whole) : 0;
  if (!whole || share <= 0 || share >= 1) return '';
  const words = t('figure_numbers').split(' ');
  const name = (n: number) => words[n - 1] ?? String(n);
  return t('figure_in', name(part), name(whole));
}

const DENOMINATORS = [2, 3, 4, 5, 6, 8, 10, 20];

/** The date or interval that a figure refers to: “October 2016”, “2012 – 2015”; '' if it is not known. */
function readDate(facts: Facts, t: Translate, locale: string): string {
  const { resolved, value, to } = facts;
  const pattern = typeof resolved === 'string' ? resolved : readPattern(value, to);
  if (pattern === '') return '';
  const [from = '', until] = pattern.split('/');
  const start = readDay(from, locale);
  if (until === undefined) return start;
  return until === '..' ? t('figure_since', start) : t('figure_range', start, readDay(until, locale));
}

function readPattern(value: Facts[string], to: Facts[string]): string {
  if (typeof value !== 'string' || value.includes('X')) return '';
  if (to === null) return `${value}/..`;
  return typeof to === 'string' ? `${value}/${to}` : value;
}

/** “2016-10-27” or “2016-10” in the format of the reader's language. Weeks, quarters and seasons are not changed. */
function readDay(iso: string, locale: string): string {
  // “2016-10-27”, “2016-10”
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso);
  if (!parts || Number(parts[2]) > 12) return iso;
  const date = new Date(`${parts[1]}-${parts[2]}-${parts[3] ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const style: Intl.DateTimeFormatOptions = parts[3]
    ? { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
    : { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, style).format(date);
}

/** The part of a figure in a change: “before”, “after”, “more” or “less”; '' for none. */
function readChange({ change, trend }: Facts, t: Translate): string {
  if (change === 'from') return t('figure_before');
  if (change === 'to') return t('figure_after');
  if (change === 'by') return t(trend === 'down' ? 'figure_less' : 'figure_more');
  return '';
}

/** A number for CSV, without an exponent (“1e+21”); '' for anything else. */
export function writeNumber(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  const plain = /e/.test(String(value))
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value);
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : '';
}

/** Value, unit and counted noun of a figure, for files: “≥ 1300000000 USD · soldiers”; '' if nothing is known. */
export function describeFigure(facts: Facts, t: Translate): string {
  const { value, to, unit, comparator, counted } = facts;
  const one = (part: unknown) => (typeof part === 'number' ? writeNumber(part) : foldLines(String(part ?? '')));
  const range = to === undefined || to === '' ? one(value) : t('export_range', one(value), one(to));
  const sign = typeof comparator === 'string' && comparator !== '=' ? SIGNS[comparator] : undefined;
  const amount = [sign && range ? `${sign} ${range}` : range, foldLines(String(unit ?? ''))].filter(Boolean).join(' ');
  return [amount, foldLines(String(counted ?? ''))].filter(Boolean).join(' · ');
}

const SIGNS: { [comparator: string]: string } = { '>': '>', '>=': '≥', '<': '<', '<=': '≤', '~': '≈' };
