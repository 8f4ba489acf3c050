import type { Facts } from '../model.ts';
import { describeDate, keepFormats } from './date.ts';
import { type Language, type Translate, translatePlural } from './kind-view.ts';

/**
 * Describes a figure in plain words of the reader's language: “10,000 or more · soldiers”, “1.3 billion US dollars”,
 * “≈ 20 %”; '' if its facts say nothing. Uses the strings `figure_*`.
 */
export function describeInWords(facts: Facts, language: Language): string {
  const { t, locale } = language;
  const { form, counted } = facts;
  const reading =
    form === 'date' || form === 'period' || form === 'time' ? readDate(facts, language) : readNumber(facts, t, locale);
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
  return bound ? t(bound, amount(value)) : amount(value);
}

const BOUNDS: { [comparator: string]: string } = {
  '>': 'figure_more_than',
  '>=': 'figure_at_least',
  '<': 'figure_less_than',
  '<=': 'figure_at_most',
  '~': 'figure_about',
  '=': 'figure_exactly',
};

/** A number with its unit: “1,300 US dollars”, “3 years”. */
function readAmount(value: number, { form, unit }: Facts, t: Translate, locale: string): string {
  const isShare = form === 'fraction' || (form === 'rate' && unit === undefined);
  if (isShare) return `${format(value * 100, locale, 1)} %`;
  const number = format(value, locale, 6);
  if (typeof unit !== 'string' || unit === '') return form === 'ordinal' ? t('figure_rank', number) : number;
  if (form === 'money') {
    const [code = '', ...per] = unit.split('/');
    const money = nameMoney(value, code, locale);
    return per.reduce((said, one) => t('figure_per', said, nameUnit(one, t, locale)), money);
  }
  if (unit === 'x') return translatePlural(t, 'figure_times', value, number);
  if (unit.startsWith('/')) return t('figure_per', number, nameUnit(unit.slice(1), t, locale));
  if (form === 'duration' || form === 'age') return readTime(value, unit, locale);
  // “m²”
  return unit === 'pp'
    ? translatePlural(t, 'figure_points', value, number)
    : `${number} ${unit.replace(/2$/, '²').replace(/3$/, '³')}`;
}

/** “42.6 million euros”, “1,234.50 US dollars”; without a name if the currency is not known. */
function nameMoney(value: number, code: string, locale: string): string {
  const scale = [1e12, 1e9, 1e6].find((size) => Math.abs(value) >= size) ?? 1;
  const isRound = scale > 1 && Number.isInteger(Number(((value / scale) * 1000).toFixed(6)));
  const number: Intl.NumberFormatOptions = isRound
    ? { notation: 'compact', compactDisplay: 'long', minimumFractionDigits: 0, maximumFractionDigits: 3 }
    : { minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 };
  // three capitals, as in “EUR”
  const isCode = /^[A-Z]{3}$/.test(code);
  const style = isCode && ({ style: 'currency', currency: code, currencyDisplay: 'name' } as const);
  const parts = numberFormat(locale, { ...number, ...style }).formatToParts(value);
  const language = locale.split('-', 1)[0] ?? '';
  const joint = parts.some(({ type }) => type === 'compact') && LINKS[language];
  return parts
    .map(({ type, value }, at) => {
      const name = language === 'pt' && type === 'currency' ? value.toLowerCase() : value;
      if (!joint || type !== 'currency') return name;
      const isElided = joint === 'de' && language === 'fr' && /^[aeiouhéèêyœ]/iu.test(name);
      return parts[at - 1]?.type === 'literal' ? (isElided ? `d’${name}` : `${joint} ${name}`) : name;
    })
    .join('');
}

/** What links “million” to its noun in the languages in which `Intl` leaves it out: “1,3 million d’euros”, “1,3 millones de euros”. */
const LINKS: { [language: string]: string } = { fr: 'de', es: 'de', pt: 'de', it: 'di' };

/** A duration in words: “3 years”; units that `Intl` does not know are not translated. */
function readTime(value: number, unit: string, locale: string): string {
  const times: { [unit: string]: number } = { decade: 10, century: 100, millennium: 1000 };
  const years = Object.hasOwn(times, unit) ? (times[unit] ?? 1) : null;
  if (!TIMES.includes(unit) && years === null) return `${format(value, locale, 2)} ${unit}`;
  const named = years === null ? unit : 'year';
  const style = { style: 'unit', unit: named, unitDisplay: 'long', maximumFractionDigits: 2 } as const;
  return numberFormat(locale, style).format(value * (years ?? 1));
}

/** The name of a unit after “per”: “hour”, “day”, “person”. */
function nameUnit(unit: string, t: Translate, locale: string): string {
  if (unit === 'person') return t('figure_person');
  if (!TIMES.includes(unit)) return unit;
  const parts = numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(1);
  return parts.find(({ type }) => type === 'unit')?.value ?? unit;
}

/** Units of time that `Intl.NumberFormat` knows. */
const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

function format(value: number, locale: string, digits: number): string {
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

const numberFormat = keepFormats((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
/** The date or interval that a figure refers to: “October 2016”, “2012 to 2015”; '' if it is not known. */
const readDate = ({ resolved, value, to }: Facts, language: Language): string =>
  describeDate(typeof resolved === 'string' ? resolved : readPattern(value, to), language);

function readPattern(value: Facts[string], to: Facts[string]): string {
  if (typeof value !== 'string' || value.startsWith('XXXX')) return '';
  if (to === null) return `${value}/..`;
  return typeof to === 'string' ? `${value}/${to}` : value;
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
