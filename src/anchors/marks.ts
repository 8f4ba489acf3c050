import { GAP, NOTHING, readLetter } from './letters.ts';

/** A mark between words in its plain form, and where it stands. */
export interface Mark {
  plain: string;
  start: number;
  end: number;
}

/** Every pair of quotation marks, single or double, becomes another one when a newsroom changes its style. */
const QUOTES = /["'“”„‟«»‹›‘’‚‛′″´`＂＇「」『』]/;
// hyphens, dashes and the minus sign
const DASHES = /[-‐‑‒–—―−－﹣]/;
// what ends a sentence or a part of one
const STOPS = /[.,;:!?…。，、；：！？·]/;

/** The marks in a stretch of text that holds no words; spaces and invisible characters are none. */
export function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  while (at < end) {
    const code = text.codePointAt(at) as number;
    const next = Math.min(at + (code > 0xffff ? 2 : 1), end);
    const character = text.slice(at, next);
    if (readLetter(code).kind === GAP && !isSpace(character)) {
      marks.push({ plain: plainMark(character), start: at, end: next });
    }
    at = next;
  }
  return marks;
}

/** A mark as all marks of its sort are compared: quotation marks, dashes, and stops. */
export function plainMark(mark: string): string {
  if (isQuote(mark)) return '"';
  if (isDash(mark)) return '-';
  return STOPS.test(mark) ? '.' : mark;
}

/** Whether a mark is a quotation mark or an apostrophe. */
export const isQuote = (mark: string) => QUOTES.test(mark);

/** Whether a mark is a hyphen or a dash. */
export const isDash = (mark: string) => DASHES.test(mark);

/** Whether a character leaves no ink on the page: a space, or nothing at all. */
export function isBlank(character: string): boolean {
  return isSpace(character) || readLetter(character.codePointAt(0) as number).kind === NOTHING;
}

const isSpace = (character: string) => /\s/.test(character);
