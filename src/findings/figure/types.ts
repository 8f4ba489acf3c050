import type { Comparator } from '../../lexicon/language.ts';
import type { Span } from '../../model.ts';

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

/** ISO 4217 for no currency: that of an amount whose currency cannot be told. */
export const UNKNOWN = 'XXX';

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
  /** How many units a period has that begins or ends at the day of publication: “the next three weeks”. */
  length?: number;
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
  isWord: boolean;
  /** A fraction below one, such as “½” and “3/4”. */
  isPart?: boolean;
}
