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

/** What a unit is: the form it gives, its standard spelling, and what it multiplies the number by. */
export type Unit = [form: Form, unit: string, factor?: number];

/** A calendar unit that a relative date can refer to. */
export type Stretch = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

/** How many stretches from the day of publication a date points: -1 in “last week”, “last June”. */
export interface Pointer {
  /** Absent where the date names a day, month or season itself. */
  stretch?: Stretch;
  offset: number;
}

/** A figure read from the tokens from `first` up to, not including, `last`. */
export interface Reading {
  first: number;
  last: number;
  form: Form;
  value?: number | string;
  /** Closes a range; null where the range is open. */
  to?: number | string | null;
  unit?: string;
  /** Given by the number itself: “dozens”, “20+”. */
  comparator?: Comparator;
  counted?: Span | null;
  pointer?: Pointer;
}

/** A number read from the tokens up to, not including, `last`. */
export interface Numeral {
  last: number;
  value: number;
  /** The factor of the number: a million in “2 million”, otherwise one. */
  scale: number;
  isVague: boolean;
  isWord: boolean;
  /** A part of one, such as “½” and “3/4”. */
  isPart?: boolean;
}
