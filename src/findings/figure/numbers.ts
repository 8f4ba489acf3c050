import type { Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf, lookUp } from '../../text/words.ts';
import { parseDigits } from './digits.ts';
import { ORDINALS, SCALE_LETTERS, SCALES, SMALL, VAGUE } from './number-words.data.ts';

/** A number as read off the tokens up to, not including, `last`. */
export interface Numeral {
  last: number;
  value: number;
  /** What the number was multiplied by: a million in “2 million”; one without a scale. */
  scale: number;
  isVague: boolean;
  isWord: boolean;
}

const numeral = (last: number, value: number, more: Partial<Numeral> = {}): Numeral => ({
  last,
  value,
  scale: 1,
  isVague: false,
  isWord: true,
  ...more,
});

/** The number that begins at a token, in digits or words; null when none does. */
export function readNumber(text: Text, at: number): Numeral | null {
  return readDigits(text, at) ?? readWords(text, at) ?? readVague(text, at);
}

/** “10,000”, “2.3 trillion”, “2½ million”; letters as in “20m” are left to who knows the unit. */
function readDigits(text: Text, at: number): Numeral | null {
  if (text.tokens[at]?.type !== 'number') return null;
  let value = parseDigits(readToken(text, at));
  if (value === null) return null;
  let last = at + 1;
  // “½”
  if (isGlued(text, last) && /^[¼-¾⅐-⅞]$/.test(readToken(text, last)))
    value += parseDigits(readToken(text, last++)) ?? 0;
  const scaleAt = readToken(text, last) === '-' ? last + 1 : last;
  const scale = lookUp(SCALES, readFolded(text, scaleAt));
  return scale
    ? numeral(scaleAt + 1, value * scale, { scale, isWord: false })
    : numeral(last, value, { isWord: false });
}

/** “two hundred and fifty thousand”, “twenty-five”, “a million”, “half a million”. */
function readWords(text: Text, at: number): Numeral | null {
  if (readFolded(text, at) === 'half' && isOneOf(readFolded(text, at + 1), 'a an')) {
    const scale = lookUp(SCALES, readFolded(text, at + 2));
    return scale ? numeral(at + 3, scale / 2, { scale }) : null;
  }
  let i = at;
  let whole = 0;
  let part: number | null = null;
  let largest = 1;
  if (isOneOf(readFolded(text, at), 'a an') && lookUp(SCALES, readFolded(text, at + 1))) {
    part = 1;
    i++;
  }
  for (; ; i++) {
    const skipped = i > at && isOneOf(readFolded(text, i), 'and -') ? i + 1 : i;
    const word = readFolded(text, skipped);
    const small = lookUp(SMALL, word);
    const scale = lookUp(SCALES, word);
    if (small !== undefined && canAdd(part, small, readFolded(text, i))) part = (part ?? 0) + small;
    else if (scale && part !== null && skipped === i && canMultiply(part, whole, scale)) {
      largest = Math.max(largest, scale);
      if (scale <= 100) part *= scale;
      else {
        whole += part * scale;
        part = 0;
      }
    } else break;
    i = skipped;
  }
  return part === null ? null : numeral(i, whole + part, { scale: largest });
}

/** “twenty” takes “five”, “hundred” takes “and fifty”; “five six” and “one and two” are two numbers. */
function canAdd(part: number | null, small: number, link: string): boolean {
  if (part === null) return link !== 'and' && link !== '-';
  if (part % 100 === 0) return part > 0 || link !== '-';
  return link !== 'and' && part % 10 === 0 && part % 100 >= 20 && small > 0 && small < 10;
}

/** Scales fall from left to right: “two million three hundred thousand”. */
function canMultiply(part: number, whole: number, scale: number): boolean {
  return part > 0 && (scale <= 100 ? part < 100 : whole === 0 || whole >= scale * 1000);
}

/** “dozens”, “hundreds of thousands”, “a few thousand”. */
function readVague(text: Text, at: number): Numeral | null {
  const vague = (word: string) => lookUp(VAGUE, word);
  const isFew = isOneOf(readFolded(text, at), 'few several many') ? at : null;
  const few = readFolded(text, at) === 'a' && readFolded(text, at + 1) === 'few' ? at + 1 : isFew;
  if (few !== null) {
    const scale = lookUp(SCALES, readFolded(text, few + 1));
    return scale ? numeral(few + 2, 2 * scale, { scale, isVague: true }) : null;
  }
  const base = vague(readFolded(text, at));
  if (!base) return null;
  const more = readFolded(text, at + 1) === 'of' ? vague(readFolded(text, at + 2)) : undefined;
  const scale = base * (more ?? 1);
  return numeral(more ? at + 3 : at + 1, 2 * scale, { scale, isVague: true });
}

/** The scale that letters against a number stand for, as in “2.3bn”; null when they are none. */
export function readScaleLetters(text: Text, at: number): number | null {
  return isGlued(text, at) ? (lookUp(SCALE_LETTERS, readFolded(text, at)) ?? null) : null;
}

/** “21st”, “third”, “twenty-first”; null when no ordinal begins there. */
export function readOrdinal(text: Text, at: number): Numeral | null {
  const word = readFolded(text, at);
  const simple = lookUp(ORDINALS, word);
  if (simple !== undefined) return numeral(at + 1, simple);
  if (text.tokens[at]?.type === 'number') {
    if (!isGlued(text, at + 1) || !isOneOf(readFolded(text, at + 1), 'st nd rd th')) return null;
    const value = parseDigits(readToken(text, at));
    return value === null ? null : numeral(at + 2, value, { isWord: false });
  }
  const tens = lookUp(SMALL, word) ?? 0;
  const unit = lookUp(ORDINALS, readFolded(text, at + 2)) ?? 10;
  return tens >= 20 && readFolded(text, at + 1) === '-' && unit < 10 ? numeral(at + 3, tens + unit) : null;
}
