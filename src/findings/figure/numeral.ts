/** A number as read off the tokens up to, not including, `last`. */
export interface Numeral {
  last: number;
  value: number;
  /** What the number was multiplied by: a million in “2 million”; one without a scale. */
  scale: number;
  isVague: boolean;
  isWord: boolean;
  /** A part of one, such as “½” and “3/4”. */
  isPart?: boolean;
}
