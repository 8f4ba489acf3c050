/** Between words: spaces, marks, symbols. */
export const GAP = 0;
/** Not there to a reader: soft hyphens, zero-width characters, accents set after their letter. */
export const NOTHING = 1;
/** A letter that is no capital. */
export const LETTER = 2;
/** A capital. */
export const CAPITAL = 3;
/** A digit. */
export const DIGIT = 4;
/** A word by itself, in scripts that put no spaces between words. */
export const SIGN = 5;

/** A character as words see it: its kind, and its plain lower-case form (“ﬁ” → “fi”, “É” → “e”, “５” → “5”). */
export interface Letter {
  kind: number;
  plain: string;
}

const LETTERS = new Map<number, Letter>();

/** No text has so many different characters; bounds the memory that one without sense can take. */
const MOST_LETTERS = 20_000;

const ACCENTS = /[\u0300-\u036f]/g;
// soft hyphen, zero-width space and joiners, direction marks, word joiner, variation selectors, byte order mark
const INVISIBLE = /^[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]$/;
// “東”, “の”, “ไ”
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// “a”, “ा”, “7”
const SPOKEN = /[\p{L}\p{M}\p{N}]/u;
const UNSPOKEN = /[^\p{L}\p{M}\p{N}]/gu;

/** What words see of the character with this code point. */
export function readLetter(code: number): Letter {
  let letter = LETTERS.get(code);
  if (!letter) {
    if (LETTERS.size >= MOST_LETTERS) LETTERS.clear();
    letter = inspect(String.fromCodePoint(code));
    LETTERS.set(code, letter);
  }
  return letter;
}

function inspect(character: string): Letter {
  if (INVISIBLE.test(character) || isSelector(character)) return { kind: NOTHING, plain: '' };
  if (!SPOKEN.test(character)) return { kind: GAP, plain: '' };
  // In lower case “İ” brings an accent of its own.
  const plain = bare(bare(character).toLowerCase());
  if (!plain) return { kind: NOTHING, plain };
  if (/\p{N}/u.test(character)) return { kind: DIGIT, plain };
  if (UNSPACED.test(character)) return { kind: SIGN, plain };
  return { kind: /\p{Lu}/u.test(character) ? CAPITAL : LETTER, plain };
}

const bare = (word: string) => word.normalize('NFKD').replace(ACCENTS, '').replace(UNSPOKEN, '');

/** Whether a character only chooses between looks of the one before it, as after “❤️”. */
const isSelector = (character: string) => character >= '\ufe00' && character <= '\ufe0f' && character.length === 1;

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
