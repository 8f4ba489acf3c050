import type { Text } from '../../text/prepare.ts';
import { readFolded } from '../../text/read.ts';
import { listWords } from '../../text/words.ts';

/** Small words that English is full of, and its neighbours are not. */
const SMALL = listWords(`
  the and of to that with for from by his he her she they their them are were been has have had this these which who would not but
  said it its at you your my we our all if when there what about out up so just
`);

/** So many words tell the language. */
const ENOUGH = 400;

/** Texts of fewer words are believed to be in the language the page names. */
const FEW = 40;

/** The share of small words that a text in English has at least. */
const LEAST = 0.1;

/** Whether a story is in English, whatever its page says; a short one is when the page does not say otherwise. */
export function isEnglish(text: Text): boolean {
  let words = 0;
  let small = 0;
  for (let i = 0; i < text.tokens.length && words < ENOUGH; i++) {
    if (text.tokens[i]?.type !== 'word') continue;
    words++;
    if (SMALL.has(readFolded(text, i))) small++;
  }
  // “en”, “en-GB”
  if (words < FEW) return text.lang === '' || /^en\b/i.test(text.lang);
  return small >= words * LEAST;
}
