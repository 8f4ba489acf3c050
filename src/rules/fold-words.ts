import { foldCase, foldMarks } from '../text/fold.ts';

/** Straight marks, lower case, one space: “The  White House” and “the White House” are the same words. */
export const foldWords = (words: string): string => foldCase(foldMarks(words)).replace(/\s+/g, ' ').trim();
