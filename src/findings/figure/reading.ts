import type { Span } from '../../model.ts';

/** What a figure says of its number. */
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

/** A figure as read off the tokens from `first` up to, not including, `last`. */
export interface Reading {
  first: number;
  last: number;
  form: Form;
  value?: number | string;
  /** Closes a range; null where the range is open. */
  to?: number | string | null;
  unit?: string;
  /** No more exact than “dozens”. */
  isVague?: boolean;
  counted?: Span;
}
