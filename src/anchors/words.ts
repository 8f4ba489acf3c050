import { CAPITAL, DIGIT, GAP, LETTER, NOTHING, readLetter, SIGN } from './characters.ts';

/**
 * The words of a text, one after the other, in UTF-16 offsets: letters and digits apart, a capital after a small letter
 * apart too, so that a lost line break glues nothing together (“weekThe”).
 */
export interface Words {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** Equal for words that read the same, whatever their case, accents, ligatures and invisible characters. */
  keys: Int32Array;
}

const ASCII = Array.from({ length: 128 }, (_, code) => readLetter(code));
const KINDS = Uint8Array.from(ASCII, ({ kind }) => kind);
const CODES = Uint8Array.from(ASCII, ({ plain }) => (plain ? plain.charCodeAt(0) : 0));

/** FNV-1a, 32 bits. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Cuts a text into its words. */
export function cutWords(text: string): Words {
  const words: Words = {
    text,
    count: 0,
    starts: new Int32Array((text.length >> 2) + 8),
    ends: new Int32Array((text.length >> 2) + 8),
    keys: new Int32Array((text.length >> 2) + 8),
  };
  let last = GAP; // the kind of letter the open word ends in
  let key = SEED;
  let start = 0;
  let end = 0;
  for (let at = 0, width = 1; at < text.length; at += width) {
    const code = text.charCodeAt(at);
    width = 1;
    let kind: number;
    let plain = '';
    if (code < 128) kind = KINDS[code] as number;
    else {
      const point = text.codePointAt(at) as number;
      width = point > 0xffff ? 2 : 1;
      ({ kind, plain } = readLetter(point));
    }
    if (kind === NOTHING) {
      if (last !== GAP && isAccent(code)) end = at + width;
      continue;
    }
    if (last !== GAP && isBreak(last, kind)) {
      add(words, start, end, key);
      last = GAP;
    }
    if (kind === GAP) continue;
    if (last === GAP) {
      start = at;
      key = SEED;
    }
    if (code < 128) key = Math.imul(key ^ (CODES[code] as number), PRIME);
    else for (let i = 0; i < plain.length; i++) key = Math.imul(key ^ plain.charCodeAt(i), PRIME);
    last = kind;
    end = at + width;
  }
  if (last !== GAP) add(words, start, end, key);
  return words;
}

/** Whether a word ends between letters of these kinds: “week|The”, “20|km”, “東|京”. */
function isBreak(before: number, after: number): boolean {
  if (after === GAP || before === SIGN || after === SIGN) return true;
  return (before === DIGIT) !== (after === DIGIT) || (before === LETTER && after === CAPITAL);
}

const isAccent = (code: number) => code >= 0x300 && code <= 0x36f;

function add(words: Words, start: number, end: number, key: number): void {
  const at = words.count++;
  if (at === words.starts.length) {
    words.starts = grow(words.starts);
    words.ends = grow(words.ends);
    words.keys = grow(words.keys);
  }
  words.starts[at] = start;
  words.ends[at] = end;
  words.keys[at] = key;
}

function grow(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The key of a word in its plain form. */
export function keyOf(plain: string): number {
  let key = SEED;
  for (let i = 0; i < plain.length; i++) key = Math.imul(key ^ plain.charCodeAt(i), PRIME);
  return key;
}

// “Efficacy7”
const ASCII_WORD = /^[a-z0-9]*$/i;

/** A word in its plain form: “Eﬃ­cacité” → “efficacite”. */
export function plainWord({ text, starts, ends }: Words, at: number): string {
  const word = text.slice(starts[at], ends[at]);
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  let plain = '';
  for (const character of word) plain += readLetter(character.codePointAt(0) as number).plain;
  return plain;
}
