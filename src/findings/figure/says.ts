import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';

/** Whether the token at an index is one of a few, in lower case and with plain marks, written with spaces between them. */
export function says(text: Text, at: number, words: string): boolean {
  return isOneOf(readFolded(text, at), words);
}

/** Whether the token at an index is a number in digits. */
export function isNumber({ tokens }: Text, at: number): boolean {
  return tokens[at]?.type === 'number';
}

/** Whether the token at an index is a word. */
export function isWord({ tokens }: Text, at: number): boolean {
  return tokens[at]?.type === 'word';
}
