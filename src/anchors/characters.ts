/** Between words: white space, punctuation, symbols. */
export const GAP = 0;
/** Not visible by itself: soft hyphens, zero-width characters, combining accents. */
export const INVISIBLE = 1;
/** Any letter but a capital. */
export const LETTER = 2;
/** A capital letter. */
export const CAPITAL = 3;
/** A digit of any script. */
export const DIGIT = 4;
/** A character of a script without spaces between words; counts as a word of its own. */
export const IDEOGRAPH = 5;

/** The kind of a character and its folded form: lower case, without accents (“ﬁ” → “fi”, “É” → “e”, “５” → “5”). */
interface CharacterClass {
  kind: number;
  plain: string;
}

const CACHE = new Map<number, CharacterClass>();

/** Bounds the memory used for texts of random characters. Set by hand. */
const MAX_CACHED = 20_000;

const ACCENTS = /[\u0300-\u036f]/g;
// soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark
const INVISIBLE_CHARACTERS = /^[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]$/;
// “東”, “の”, “ไ”
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// “a”, “ा”, “7”
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const NON_WORD = /[^\p{L}\p{M}\p{N}]/gu;

/** Classifies a code point; results are cached. */
export function classify(code: number): CharacterClass {
  let entry = CACHE.get(code);
  if (!entry) {
    if (CACHE.size >= MAX_CACHED) CACHE.clear();
    entry = computeClass(String.fromCodePoint(code));
    CACHE.set(code, entry);
  }
  return entry;
}

function computeClass(character: string): CharacterClass {
  if (INVISIBLE_CHARACTERS.test(character) || isVariationSelector(character)) return { kind: INVISIBLE, plain: '' };
  if (!WORD_CHARACTER.test(character)) return { kind: GAP, plain: '' };
  // Twice, because “İ” gains a combining dot when lowered.
  const plain = stripAccents(stripAccents(character).toLowerCase());
  if (!plain) return { kind: INVISIBLE, plain };
  if (/\p{N}/u.test(character)) return { kind: DIGIT, plain };
  if (UNSPACED.test(character)) return { kind: IDEOGRAPH, plain };
  return { kind: /\p{Lu}/u.test(character) ? CAPITAL : LETTER, plain };
}

const stripAccents = (word: string) => word.normalize('NFKD').replace(ACCENTS, '').replace(NON_WORD, '');

/** Whether a character is a variation selector, as the one at the end of “❤️”. */
const isVariationSelector = (character: string) =>
  character >= '\ufe00' && character <= '\ufe0f' && character.length === 1;

/** A punctuation mark or symbol and its position. */
export interface Mark {
  /** Its class, as `plainMark` gives it. */
  plain: string;
  start: number;
  end: number;
}

/** Single and double quotation marks are one class: publishers exchange one style for another. */
const QUOTES = /["'“”„‟«»‹›‘’‚‛′″´`＂＇「」『』]/;
// hyphens, dashes and the minus sign
const DASHES = /[-‐‑‒–—―−－﹣]/;
// marks that end a sentence or a clause
const STOPS = /[.,;:!?…。，、；：！？·]/;

/** Lists the marks in a stretch of text between two words. */
export function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let at = start;
  while (at < end) {
    const code = text.codePointAt(at) as number;
    const next = Math.min(at + (code > 0xffff ? 2 : 1), end);
    const character = text.slice(at, next);
    if (classify(code).kind === GAP && !isSpace(character)) {
      marks.push({ plain: plainMark(character), start: at, end: next });
    }
    at = next;
  }
  return marks;
}

/** Folds quotation marks to `"`, dashes to `-` and stops to `.`; other marks stay. */
export function plainMark(mark: string): string {
  if (isQuote(mark)) return '"';
  if (isDash(mark)) return '-';
  return STOPS.test(mark) ? '.' : mark;
}

/** Also true for apostrophes. */
export const isQuote = (mark: string) => QUOTES.test(mark);

/** Also true for hyphens and the minus sign. */
export const isDash = (mark: string) => DASHES.test(mark);

/** Whether a character is white space or invisible. */
export function isBlank(character: string): boolean {
  return isSpace(character) || classify(character.codePointAt(0) as number).kind === INVISIBLE;
}

const isSpace = (character: string) => /\s/.test(character);
