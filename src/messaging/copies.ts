import * as v from 'valibot';
import type { Interval } from '../model.ts';
import { intervals } from '../model.ts';
import { browser } from './browser.ts';
import { type ArgumentSchemas, remote } from './messenger.ts';

/** How the last copy of the library went. */
export interface CopyState {
  /** When it was last copied (ISO 8601, UTC); '' for never. */
  saved: string;
  articles: number;
  /** The name of the file of the last backup. */
  file: string;
  /**
   * Why it is not copied now: the reader must allow it again, the folder is gone, the disk is full, the library is empty, or
   * there is only an error message. '' if it is.
   */
  problem: '' | 'asks' | 'gone' | 'full' | 'empty' | 'failed';
  message: string;
}

/** The copies of the library in files of the reader's. */
export interface CopiesState {
  /** The folder that the reader chose; null for none. */
  folder: (CopyState & { name: string }) | null;
  downloads: CopyState & { every: Interval };
}

/** Calls from the extension's pages about copies of the library. */
export interface Copies {
  state(): CopiesState;
  /** Copies the library into the folder that is kept, whether or not it has changed. */
  save(): CopiesState;
  /** Chooses how often a backup is downloaded; the first is made at once. */
  download(every: Interval): CopiesState;
  /** The library was changed by a page. */
  changed(): void;
}

/** The arguments of calls about copies. */
export const copiesSchemas: ArgumentSchemas<Copies> = {
  state: [],
  save: [],
  download: [v.picklist(intervals)],
  changed: [],
};

/** The copies of the library. */
export const copies = remote<Copies>('copies', (request) => browser.runtime.sendMessage(request));
