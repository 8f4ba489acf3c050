/** A run of letters and digits, with the marks on them: “Calder”, “2024”, “café”. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** The maximum length of an indexed word, in UTF-16 code units. Longer than most words, shorter than most hashes and addresses. */
const MAX_WORD_LENGTH = 40;

/**
 * The words of a text in their order, without case and accents. In scripts without spaces, every two adjacent characters are a
 * word.
 */
export const listWords = (text: string): string[] =>
  (fold(text).match(RUN) ?? []).flatMap((run) => (UNSPACED.test(run) ? pairUp(run) : run.slice(0, MAX_WORD_LENGTH)));

/** “Café” → “cafe”. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function pairUp(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((one, at) => `${characters[at]}${one}`);
}

/** Whether every word typed begins a word of a text. */
export function hasWords(text: string, typed: string): boolean {
  const words = listWords(text);
  return listWords(typed).every((asked) => words.some((word) => word.startsWith(asked)));
}
