import type { ReadyPage } from '../../messaging/contract.ts';
import type { Annotation, Correction, Mark, Span } from '../../model.ts';
import type { Entry } from '../../present/entry.ts';
import type { Field, MarkActions } from './mark-line.tsx';

/** What is shown under a row: its places, the question who it is, the correction form, or the editor, with the focus on a field. */
export type Under = 'places' | 'question' | 'form' | Field;

/** The row that something is shown under; only one is at a time. */
export interface OpenRow {
  key: string;
  under: Under;
}

/** What the reader can do with rows. */
export interface RowActions {
  page: ReadyPage;
  open: OpenRow | null;
  setOpen(open: OpenRow | null): void;
  show(span: Span): void;
  /** The annotations of a row. */
  marksOf(entry: Entry): Mark[];
  /** A mark with note and tags; undefined until they are read. */
  annotationOf(mark: Mark): Annotation | undefined;
  /** Keeps the finding of a row, or deletes the annotations of all its findings. */
  toggle(entry: Entry): void;
  keep(entry: Entry): void;
  copy(entry: Entry): void;
  reject(entry: Entry): void;
  /** Stores corrections, then calls `done`. */
  correct(corrections: Correction[], done: () => void): void;
  marks: MarkActions;
  /** Runs an action, and shows its error. */
  attempt(work: () => Promise<unknown>): void;
  /** The visible part of the story, which the list follows; null if it does not follow. */
  inView: Span | null;
}
