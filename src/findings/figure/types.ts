import type { Comparator } from '../../lexicon/language.ts';
import type { FindingOf, Span } from '../../model.ts';

/** The form of a figure. */
export type Form =
  | 'count'
  | 'money'
  | 'percent'
  | 'measure'
  | 'rate'
  | 'fraction'
  | 'number'
  | 'ordinal'
  | 'score'
  | 'date'
  | 'period'
  | 'duration'
  | 'age'
  | 'time';

/** The role of a figure in a change: the start, the end, the difference, or both ends: “from 10 to 15 percent”. */
export type ChangeRole = 'from' | 'to' | 'by' | 'from to';

/** A number, amount, date or period in the text. */
export type Figure = FindingOf<
  'figure',
  {
    form: Form;
    /**
     * For dates, periods and times an ISO 8601 pattern, with X for unknown digits; seasons, weeks and weekdays of a month as in
     * TIMEX3: “2016-SU”, “XXXX-01-W03”, “XXXX-07-WXX-5-#1”. Undefined if unknown.
     */
    value?: number | string;
    /** The end of a range; null if the range is open. */
    to?: number | string | null;
    /** A currency (ISO 4217) or unit, such as %, pp, km, bbl/d; rates have “/” and what they are per: “USD/hour”, “/day”. */
    unit?: string;
    comparator?: Comparator;
    /** The things that are counted, as written. */
    counted?: string;
    /** The date it refers to, relative to the day of publication (ISO 8601; an interval as start/end). */
    resolved?: string;
    /** Its role in a change that several figures describe: “rose 12 % (by) to €3.4bn (to) from €3bn (from)”. */
    change?: ChangeRole;
    /** Equal for all figures of one change; counted from 1 through the story. */
    changeNumber?: number;
    trend?: 'up' | 'down';
    /** The value that other figures of the sentence give instead, in the same unit; undefined if none contradicts it. */
    expected?: number;
    /** Those figures, as written. */
    compared?: string;
  }
>;

/** ISO 4217 for no currency: that of an amount whose currency cannot be told. */
export const UNKNOWN = 'XXX';

/** Removes floating-point errors, as in 2.3 × 1e9. */
export const round = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** Whether figures of a form are amounts, which can rise and be compared, and not ranks, results or lengths of time. */
export function canChange(form: Form): boolean {
  switch (form) {
    case 'ordinal':
    case 'score':
    case 'duration':
    case 'age':
      return false;
    default:
      return true;
  }
}

/** A unit: the form of figures with it, its standard spelling, and the factor to convert the number to it: `cents` to `USD` is 0.01. */
export type Unit = [form: Form, unit: string, factor?: number];

/** A calendar unit that a relative date can refer to. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** A date relative to the day of publication, as an offset in calendar units: -1 week for “last week”. */
export interface RelativeDate {
  /** Undefined if the date itself names a weekday, month or season: “last June”. */
  calendarUnit?: CalendarUnit;
  offset: number;
  /** Tomorrow or yesterday would be called so: “next Friday” on a Thursday is in eight days. */
  isNotAdjacent?: boolean;
  /** How many units a period has that begins or ends at the day of publication: “the next three weeks”. */
  length?: number;
  /** The weekday of a day that is given by its number, from 1 for Monday: “Saturday (23)”. */
  weekday?: number;
  /** No word points to it, and the tense tells whether it is the last or the next one: “over the weekend”. */
  isBare?: boolean;
}

/** A figure parsed from the tokens `first` up to, not including, `last`. */
export interface ParsedFigure {
  first: number;
  last: number;
  form: Form;
  value?: number | string;
  /** The end of a range; null if the range is open. */
  to?: number | string | null;
  unit?: string;
  /** From the number itself: “dozens”, “20+”. */
  comparator?: Comparator;
  counted?: Span | null;
  relative?: RelativeDate;
  /** The end of a period that is relative to the day of publication: “between today and tomorrow”. */
  toRelative?: RelativeDate;
}

/** A parsed number, which ends before the token `last`. */
export interface Numeral {
  last: number;
  value: number;
  /** The factor that the number includes: a million for “2 million”, 1 for most. */
  scale: number;
  isVague: boolean;
  /** About so many: “une vingtaine”. */
  isAround?: boolean;
  isWord: boolean;
  /** A fraction below one, such as “½” and “3/4”. */
  isPart?: boolean;
}

/** A day, month or year as an ISO 8601 pattern, X for what is unknown, and the token after it. */
export interface DateMatch {
  last: number;
  value: string;
  relative?: RelativeDate;
}

/** A number with two digits, as in dates. */
export const two = (n: number) => String(n).padStart(2, '0');
