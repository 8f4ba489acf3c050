/** How a figure's number compares with the true one. */
export type Comparator = '>' | '>=' | '<' | '<=' | '~' | '=';

/**
 * The words of one language for numbers and dates. Entries are separated by spaces: `word=value`, or `word` for the number after the
 * one before it. Within an entry `_` stands for a space and `/` separates spellings. Months, weekdays, “yesterday” and most names of
 * units and currencies are left out: `Intl` has them in every language.
 */
export interface NumberWords {
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
  /** What an amount can be per, besides stretches of time and units: `capita=person`. */
  per: string;
  /** Words that compare a number with the true one. */
  comparators: [comparator: Comparator, words: string][];
  /** Small words of grammar: “and”, “or”, “to”, “of”, “from”, “between”, “since”, and “a” as in “a day”. */
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

/** A language other than English whose quotations and figures are read. */
export interface Language {
  numbers: NumberWords;
  /**
   * The words of grammar and speech with their English counterparts: `said: dijo dice | added: añadió`. Quotations in this language
   * are read by the rules learned for English.
   */
  counterparts: string;
}
