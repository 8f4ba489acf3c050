import type { Citation } from './runs.ts';
import type { Source } from './source.ts';

/** A citation style from a file of the reader's, ready for use. */
export interface LoadedStyle {
  title: string;
  /** Whether citations in the text are notes. */
  isNotes: boolean;
  cite(source: Source): Citation;
  /** Cites the sources of one text, and says in which order the list has them, by their indices. */
  citeTogether(sources: Source[], locale: string): { order: number[]; citations: Citation[] };
}
