import type { Sentence, Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { listWords } from '../../text/words.ts';

const FUTURE = listWords(
  `will 'll shall won't upcoming forthcoming scheduled expected due plans planned begins opens expires`,
);

/** How far from a date a word may stand that tells its tense. */
const WINDOW = 12;

/** Whether the words around a date speak of what is to come: “will meet on Tuesday”. */
export function isFuture(text: Text, first: number, last: number, sentence: Sentence): boolean {
  const from = Math.max(sentence.first, first - WINDOW);
  const to = Math.min(sentence.last, last + WINDOW);
  for (let i = from; i < to; i++) if (FUTURE.has(readFolded(text, i))) return true;
  return false;
}
