/** Why a layout cannot be used, as a string of `_locales`. */
export type LayoutProblem =
  | 'layout_head'
  | 'layout_large'
  | 'layout_tag'
  | 'layout_filter'
  | 'layout_placeholder'
  | 'layout_syntax'
  | 'layout_open'
  | 'layout_deep'
  | 'layout_parts'
  | 'layout_slow'
  | 'layout_long';

/** Says why a layout cannot be used, and where. */
export class LayoutError extends Error {
  constructor(
    readonly problem: LayoutProblem,
    /** The words of the layout that it is about; '' for none. */
    readonly about: string,
    /** The line of the file, from 1; 0 while it is not known. */
    readonly line: number,
  ) {
    super(`${problem} in line ${line}: ${about}`);
    this.name = 'LayoutError';
  }
}

/** Whether an error says why a layout cannot be used; it may come from another bundle, which has a class of its own. */
export const isLayoutError = (error: unknown): error is LayoutError =>
  error instanceof Error && error.name === 'LayoutError';

/** The longest words of a layout that a reason repeats, in UTF-16 code units. */
const MAX_QUOTED = 40;

/** Words of a layout on one line, cut if they are long. */
export function quoteWords(words: string): string {
  const line = words.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ').trim();
  return line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED)}…` : line;
}
