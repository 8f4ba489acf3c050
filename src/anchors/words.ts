import { CAPITAL, classify, DIGIT, GAP, IDEOGRAPH, INVISIBLE, LETTER } from './characters.ts';

/**
 * The words of a text, with UTF-16 offsets. Letters and digits are separate words, and a capital after a small letter
 * begins a new one, so that a lost line break does not join two words (“weekThe”).
 */
export interface Words {
  text: string;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** Hashes of the folded words: equal for words that differ only in case, accents, ligatures or invisible characters. */
  keys: Int32Array;
}

/** The kinds and folded codes of ASCII characters; made at the first text, as most pages have nothing to look for. */
let ascii: { kinds: Uint8Array; codes: Uint8Array } | undefined;

function classifyAscii(): { kinds: Uint8Array; codes: Uint8Array } {
  const classes = Array.from({ length: 128 }, (_, code) => classify(code));
  return {
    kinds: Uint8Array.from(classes, ({ kind }) => kind),
    codes: Uint8Array.from(classes, ({ plain }) => (plain ? plain.charCodeAt(0) : 0)),
  };
}

/** Parameters of FNV-1a, 32 bits. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Splits a text into words. */
export function cutWords(text: string): Words {
  ascii ??= classifyAscii();
  const { kinds, codes } = ascii;
  const words: Words = {
    text,
    count: 0,
    starts: new Int32Array((text.length >> 2) + 8),
    ends: new Int32Array((text.length >> 2) + 8),
    keys: new Int32Array((text.length >> 2) + 8),
  };
  let lastKind = GAP; // the kind of the last character of the open word, or GAP
  let key = FNV_OFFSET;
  let start = 0;
  let end = 0;
  for (let at = 0, width = 1; at < text.length; at += width) {
    const code = text.charCodeAt(at);
    width = 1;
    let kind: number;
    let plain = '';
    if (code < 128) kind = kinds[code] as number;
    else {
      const point = text.codePointAt(at) as number;
      width = point > 0xffff ? 2 : 1;
      ({ kind, plain } = classify(point));
    }
    if (kind === INVISIBLE) {
      if (lastKind !== GAP && isAccent(code)) end = at + width;
      continue;
    }
    if (lastKind !== GAP && isBreak(lastKind, kind)) {
      add(words, start, end, key);
      lastKind = GAP;
    }
    if (kind === GAP) continue;
    if (lastKind === GAP) {
      start = at;
      key = FNV_OFFSET;
    }
    if (code < 128) key = Math.imul(key ^ (codes[code] as number), FNV_PRIME);
    else for (let i = 0; i < plain.length; i++) key = Math.imul(key ^ plain.charCodeAt(i), FNV_PRIME);
    lastKind = kind;
    end = at + width;
  }
  if (lastKind !== GAP) add(words, start, end, key);
  return words;
}

/** Whether a word ends between characters of these kinds: “week|The”, “20|km”, “東|京”. */
function isBreak(before: number, after: number): boolean {
  if (after === GAP || before === IDEOGRAPH || after === IDEOGRAPH) return true;
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

/** The key of a folded word. */
export function hashOf(plain: string): number {
  let key = FNV_OFFSET;
  for (let i = 0; i < plain.length; i++) key = Math.imul(key ^ plain.charCodeAt(i), FNV_PRIME);
  return key;
}

// “Efficacy7”
const ASCII_WORD = /^[a-z0-9]*$/i;

/** The folded form of a word: “Eﬃ­cacité” → “efficacite”. */
export function plainWord({ text, starts, ends }: Words, at: number): string {
  const word = text.slice(starts[at], ends[at]);
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  let plain = '';
  for (const character of word) plain += classify(character.codePointAt(0) as number).plain;
  return plain;
}
