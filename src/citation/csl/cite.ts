import type { StyleElement } from './element.ts';
import type { Item } from './item.ts';
import type { Locale } from './locale.ts';
import type { Output } from './output.ts';
import type { Style } from './style.ts';

/** Where a citation stands: the first of its source, a later one, or one right after another of the same source. */
export type Position = 'first' | 'subsequent' | 'ibid';

/** A citation or an entry of the list of sources that is being written. */
export interface Cite {
  style: Style;
  locale: Locale;
  item: Item;
  /** The attributes of names that are not set where they are written. */
  nameOptions: StyleElement['attributes'];
  position: Position;
  /** Its number in the list of sources, from 1. */
  number: number;
  /** The number of the note that has its citation in full, from 1; 0 if it is not known. */
  firstNote: number;
  /** The letter after the year: “a”; '' for none. */
  letter: string;
  /** How many authors more than the style says are named, to tell sources apart. */
  moreNames: number;
  /** Family names that several authors share, who are told apart by their given names. */
  shared: ReadonlySet<string>;
  /** What stands for the authors, where they are those of the entry before. */
  sameAuthors?: string | undefined;
  /** Whether other means have not told it apart from another source. */
  isAmbiguous: boolean;
  /** Whether a key for sorting is written. */
  isKey: boolean;
  /** The variables that were written. */
  written: Set<string>;
  /** The variables that took the place of names, which are not written again. */
  replaced: Set<string>;
}

/** What an element writes. */
export interface Written {
  outputs: Output[];
  /** Whether it asked for a variable, and whether it found one. */
  asked: boolean;
  found: boolean;
}

/** Nothing, without having asked for a variable. */
export const NOTHING: Written = { outputs: [], asked: false, found: false };

/** Writes an element. */
export type Write = (element: StyleElement, cite: Cite) => Written;
