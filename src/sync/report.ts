/** What the reader is asked before libraries are merged: two meet for the first time, the folder has another one, or this one is empty. */
export const syncQuestions = ['meeting', 'foreign', 'empty'] as const;

/** See `syncQuestions`. */
export type SyncQuestion = (typeof syncQuestions)[number];

/** What there is when two libraries meet: articles and annotations. */
export interface SyncPreview {
  here: number;
  there: number;
  both: number;
}

/** How a sync went. */
export interface SyncReport {
  /** What the reader is asked before anything is merged; null for nothing. */
  question: SyncQuestion | null;
  /** What would be merged; null if that is no question. */
  preview: SyncPreview | null;
  /** How many rows of the library were changed. */
  read: number;
  /** How many rows other devices are told of. */
  written: number;
  /** How many files or lines could not be read. */
  unread: number;
  /** Whether a file was written by a later version. */
  isNewer: boolean;
  /** The device was copied with its profile, and has a new id. */
  isRenamed: boolean;
}

/** A note that was changed on two devices. */
export interface ApartNote {
  table: string;
  key: string;
  /** The title of its article, or the name of its collection. */
  title: string;
  /** Both versions, or more. */
  texts: string[];
}
