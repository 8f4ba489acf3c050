import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';

/** Whether the token at an index is one of a few, in lower case and with plain marks, written with spaces between them. */
export function says(text: Text, at: number, words: string): boolean {
  return isOneOf(readFolded(text, at), words);
}

/** The token after an index where one of a few words or marks stands, which may be left out; else the index itself. */
export function skip(text: Text, at: number, words: string): number {
  return says(text, at, words) ? at + 1 : at;
}

/** Whether a hyphen or dash at an index joins what stands on both sides of it: “20-minute”. */
export function isHyphen(text: Text, at: number): boolean {
  return readFolded(text, at) === '-' && isGlued(text, at) && isGlued(text, at + 1);
}

/** Whether the token at an index is a number in digits. */
export function isNumber({ tokens }: Text, at: number): boolean {
  return tokens[at]?.type === 'number';
}

/** Whether the token at an index is a word. */
export function isWord({ tokens }: Text, at: number): boolean {
  return tokens[at]?.type === 'word';
}
