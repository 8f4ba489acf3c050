import type { Facts } from '../model.ts';

/** A string of the reader's language by its name, with what goes into it. */
type Say = (name: string, ...values: string[]) => string;

/**
 * What a figure says in plain words and numbers, in the reader's language: “10,000 or more · soldiers”, “USD 1,300,000,000”,
 * “20 % = one in five”; '' where it says no more than that it is there. Takes the facts of a figure, a way to the strings
 * under `figure_*`, and the reader's language (BCP 47). Knows nothing of how figures are found.
 */
export function readPlainly(facts: Facts, say: Say, locale: string): string {
  const { form, counted } = facts;
  const said =
    form === 'date' || form === 'period' || form === 'time'
      ? readDate(facts, say, locale)
      : readNumber(facts, say, locale);
  return [said, counted, readChange(facts, say)].filter((part) => typeof part === 'string' && part !== '').join(' · ');
}

function readNumber(facts: Facts, say: Say, locale: string): string {
  const { form, value, to, comparator } = facts;
  if (typeof value !== 'number') return '';
  const amount = (n: number) => readAmount(n, facts, say, locale);
  if (form === 'score' && typeof to === 'number') return say('figure_score', amount(value), amount(to));
  if (typeof to === 'number') return say('figure_range', amount(value), amount(to));
  // “dozens”: twice its word at least
  const bound = to === null ? 'figure_at_least' : BOUNDS[String(comparator ?? '')];
  const number = bound ? say(bound, amount(value)) : amount(value);
  const share = comparator || to === null ? '' : readShare(value, facts, say);
  return share ? say('figure_equals', number, share) : number;
}

const BOUNDS: { [comparator: string]: string } = {
  '>': 'figure_more_than',
  '>=': 'figure_at_least',
  '<': 'figure_less_than',
  '<=': 'figure_at_most',
  '~': 'figure_about',
  '=': 'figure_exactly',
};

/** The number in full with its unit, which is a code or sign that any language reads, or a stretch of time. */
function readAmount(value: number, { form, unit }: Facts, say: Say, locale: string): string {
  const isShare = form === 'fraction' || (form === 'rate' && unit === undefined);
  if (isShare) return `${format(value * 100, locale, 1)} %`;
  const number = format(value, locale, 6);
  if (typeof unit !== 'string' || unit === '') return form === 'ordinal' ? say('figure_rank', number) : number;
  if (form === 'money') {
    const [code = '', per] = unit.split('/');
    const money = `${code} ${number}`;
    return per ? say('figure_per', money, nameWhole(per, say, locale)) : money;
  }
  if (unit === 'x') return say('figure_times', number);
  if (unit.startsWith('/')) return say('figure_per', number, nameWhole(unit.slice(1), say, locale));
  if (form === 'duration' || form === 'age') return readTime(value, unit, locale);
  return unit === 'pp' ? say('figure_points', number) : `${number} ${unit}`;
}

/** “3 years”; stretches that the platform has no word for keep their own. */
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

/** “hour”, “day”, “person”: what an amount holds for. */
function nameWhole(unit: string, say: Say, locale: string): string {
  if (unit === 'person') return say('figure_person');
  if (!TIMES.includes(unit)) return unit;
  const parts = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(1);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}

/** Stretches of time that the platform has words for. */
const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function format(value: number, locale: string, digits: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** “one in five” for a share that is some parts of a small whole. */
function readShare(value: number, { form, unit }: Facts, say: Say): string {
  const share = form === 'percent' && unit === '%' ? value / 100 : form === 'fraction' ? value : 0;
  const whole = WHOLES.find((n) => Math.abs(share * n - Math.round(share * n)) < 1e-6);
  const part = whole ? Math.round(share * whole) : 0;
  if (!whole || share <= 0 || share >= 1) return '';
  const words = say('figure_numbers').split(' ');
  const name = (n: number) => words[n - 1] ?? String(n);
  return say('figure_in', name(part), name(whole));
}

const WHOLES = [2, 3, 4, 5, 6, 8, 10, 20];

/** The date it means, where it does not say so itself; an interval with a dash. */
function readDate(facts: Facts, say: Say, locale: string): string {
  const { resolved, value, to } = facts;
  const pattern = typeof resolved === 'string' ? resolved : readPattern(value, to);
  if (pattern === '') return '';
  const [from = '', until] = pattern.split('/');
  const start = readDay(from, locale);
  if (until === undefined) return start;
  return until === '..' ? say('figure_since', start) : say('figure_range', start, readDay(until, locale));
}

function readPattern(value: Facts[string], to: Facts[string]): string {
  if (typeof value !== 'string' || value.includes('X')) return '';
  if (to === null) return `${value}/..`;
  return typeof to === 'string' ? `${value}/${to}` : value;
}

/** “2016-10-27” and “2016-10” in the reader's way; weeks, quarters and seasons as they are. */
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

/** What it is in a change told with other figures. */
function readChange({ change, trend }: Facts, say: Say): string {
  if (change === 'from') return say('figure_before');
  if (change === 'to') return say('figure_after');
  if (change === 'by') return say(trend === 'down' ? 'figure_less' : 'figure_more');
  return '';
}
