import type { ReadyPage } from '../../messaging/contract.ts';
import type { Annotation, Mark, Span } from '../../model.ts';
import type { Entry } from '../../present/entry.ts';
import type { createActions } from './actions.ts';

/** The field of an editor that gets the focus. */
export type Field = 'note' | 'tags' | 'colour';

/** What is shown under a row: its places, the question who it is, the correction form, or the editor, with the focus on a field. */
export type Under = 'places' | 'question' | 'form' | Field;

/** The row that something is shown under; only one is at a time. */
export interface OpenRow {
  key: string;
  under: Under;
}

/** What the reader can do with rows, and what is known of them. */
export interface RowActions extends ReturnType<typeof createActions> {
  page: ReadyPage;
  open: OpenRow | null;
  setOpen(open: OpenRow | null): void;
  /** The annotations of a row. */
  marksOf(entry: Entry): Mark[];
  /** A mark with note and tags; undefined until they are read. */
  annotationOf(mark: Mark): Annotation | undefined;
  /** Keeps the finding of a row, or deletes the annotations of all its findings. */
  toggle(entry: Entry): void;
  /** The visible part of the story, which the list follows; null if it does not follow. */
  inView: Span | null;
}
