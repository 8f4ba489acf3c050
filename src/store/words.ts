/** A run of letters and digits, with the marks on them: “Calder”, “2024”, “café”. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** No word is longer than this; what is, is no word. In UTF-16 units. */
const LONGEST = 40;

/** The most different words that one thing can be found by. */
const MOST = 2000;

/**
 * The words by which a text is found, each once, without case and accents. Where a script puts no spaces, every two
 * characters that stand together are a word.
 */
export function cutWords(...texts: (string | undefined)[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [run] of fold(text ?? '').matchAll(RUN)) {
      for (const word of UNSPACED.test(run) ? pairUp(run) : [run.slice(0, LONGEST)]) words.add(word);
      if (words.size >= MOST) return [...words].slice(0, MOST);
    }
  }
  return [...words];
}

/** “Café” → “cafe”. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function pairUp(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((one, at) => `${characters[at]}${one}`);
}
