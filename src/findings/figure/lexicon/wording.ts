import type { Comparator } from '../reading.ts';

/**
 * The words of one language that numbers and dates are read by. Lists are parted by spaces, `word=value` where a word has a
 * value, without one the next number; `_` stands for a space within an entry, `/` parts spellings of one thing. Months, weekdays, “yesterday”, and most names of units
 * and currencies are left out: the platform knows them in every language.
 */
export interface Wording {
  /** Number words below one thousand that are one word. */
  small: string;
  /** Words that multiply the number before them. */
  scales: string;
  /** Plurals that name no exact number, beside those of the scales in -s. */
  vague: string;
  /** Ordinal words that are not formed with “-th”; absent where ranks are not read. */
  ordinals?: string;
  /** Words for parts of a whole, and what they divide it by. */
  parts: string;
  /** Names of units beside those that the platform knows, as `USD=dollars/dollar`, `USD*0.01=cents`. */
  money: string;
  percent: string;
  measure: string;
  duration: string;
  /** What something can hold for beside stretches of time and units: `capita=person`. */
  per: string;
  /** Words that compare a number with the true one. */
  comparators: [comparator: Comparator, words: string][];
  /** Small words of the grammar: “and”, “or”, “to”, “of”, “from”, “between”, “since”, and “a” as in “a day”. */
  and: string;
  or: string;
  to: string;
  of: string;
  from: string;
  between: string;
  since: string;
  each: string;
  /** Words that end what is counted, and never are it; absent where the language has a grammar of its own for it. */
  stops?: string;
}
