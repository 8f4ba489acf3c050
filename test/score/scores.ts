/** One figure of how good the analysis is. */
export interface Score {
  name: string;
  /** In percent, to one decimal. */
  value: number;
  /** Which is better; null for what is told beside others and is neither. */
  better: 'higher' | 'lower' | null;
}

/** What is right among what is given and what is asked for. */
export interface Tally {
  right: number;
  given: number;
  asked: number;
}

/** Takes note of an error, in a line to be read. */
export type Note = (line: string) => void;

/** A score of which more is better. */
export const higher = (name: string, value: number): Score => ({ name, value, better: 'higher' });

/** A score of which less is better. */
export const lower = (name: string, value: number): Score => ({ name, value, better: 'lower' });

/** A score that is told beside others. */
export const told = (name: string, value: number): Score => ({ name, value, better: null });

/** The share in percent, to one decimal; 0 of nothing. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;

/** The share of what is given that is right, in percent. */
export const precision = ({ right, given }: Tally): number => percent(right / (given || 1), 1);

/** The share of what is asked for that is given rightly, in percent. */
export const recall = ({ right, asked }: Tally): number => percent(right / (asked || 1), 1);

/** The harmonic mean of precision and recall, in percent. */
export function f1({ right, given, asked }: Tally): number {
  const p = right / (given || 1);
  const r = right / (asked || 1);
  return p + r === 0 ? 0 : percent((2 * p * r) / (p + r), 1);
}

/** A tally of nothing yet. */
export const emptyTally = (): Tally => ({ right: 0, given: 0, asked: 0 });
