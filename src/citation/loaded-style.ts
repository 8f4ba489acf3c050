import type { OwnStyle, Style, StyleSetting } from '../model.ts';
import { isStyleError } from './csl/element.ts';
import type { Citation } from './runs.ts';
import type { Source } from './source.ts';

/** A citation style from a file of the reader's, ready for use. */
export interface LoadedStyle {
  /** Another one for each file. */
  id: string;
  title: string;
  /** Whether citations in the text are notes. */
  isNotes: boolean;
  cite(source: Source): Citation;
  /** Cites the sources of one text, and says in which order the list has them, by their indices. */
  citeTogether(sources: Source[], locale: string): { order: number[]; citations: Citation[] };
}

/** One of our own citation styles, or one from a file. */
export type CitationStyle = Style | LoadedStyle;

/** The style that was loaded last: it is asked for at every citation. */
let last: { style: LoadedStyle; reader: string } | null = null;

/**
 * The citation style that the reader chose. The code for styles from files is loaded with the first of them. APA takes the place of
 * one that is not there, as after a backup was restored in another browser.
 */
export async function loadStyle(chosen: StyleSetting, own: OwnStyle | null, reader: string): Promise<CitationStyle> {
  if (chosen !== 'csl') return chosen;
  if (!own) return 'apa';
  if (last?.style.id === own.added && last.reader === reader) return last.style;
  const { createStyle } = await import('./csl/processor.ts');
  try {
    const style = { ...createStyle(JSON.parse(own.elements), reader), id: own.added };
    last = { style, reader };
    return style;
  } catch (error) {
    // An earlier version had other limits.
    if (isStyleError(error)) return 'apa';
    throw error;
  }
}
