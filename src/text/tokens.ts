import type { Span } from '../model.ts';
import { isDigitCode, isLetterCode } from './words.ts';

/** The type of a token, by its characters alone. */
type TokenType = 'word' | 'number' | 'mark';

/** A word, a number, or one punctuation mark or symbol. */
export interface Token extends Span {
  type: TokenType;
}

/** The patterns of tokens that are not plain, tried in this order at each offset. They are sticky (`y`), to match at that offset only. */
const TOKEN_PATTERNS: [TokenType, RegExp][] = [
  // “https://example.org/a?b=1”, “www.example.org”
  ['word', /(?:https?:\/\/|www\.)[^\s"“”<>]+/y],
  // “U.S.”, “p.m.”, “J.K.”
  ['word', /(?:\p{L}\.){2,}/uy],
  // “'s” and “’s”, apart from their word
  ['word', /['’][sS](?![\p{L}\p{N}])/uy],
  // “Rs” of “Rs500”, “RM” of “RM20,000”, “R” of “R15 billion”: a currency directly before its amount
  [
    'word',
    /(?:Rs|RM|Dhs?|Tk|K[Ss]h|Rp|USD|EUR|GBP|\p{Lu}\p{L}{0,2}(?=\p{Nd}[\p{Nd}.]{0,40}(?:,\p{Nd}{3}|\s?(?:mn?|bn?|tn|million|billion|trillion|crore|lakh)(?!\p{L}))))(?=\p{Nd})/uy,
  ],
  // “Russia”, “O'Brien”, “don’t”, “G7”; hyphens separate words
  ['word', /\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*/uy],
  // “10,000”, “2.3”, “1.234,5”, “１２”
  ['number', /\p{Nd}+(?:[.,]\p{Nd}+)*/uy],
  // “½”
  ['number', /[¼-¾⅐-⅞]/y],
  // any other character, including a lone surrogate
  ['mark', /\S/uy],
];

// spaces and line breaks
const SPACE = /\s+/y;

// “l'” of “l'Aquila”, “Dell’” of “Dell’Utri”, but not “aujourd'hui”
const ELIDED: [TokenType, RegExp] = ['word', /\p{L}{1,12}['’](?=\p{L})(?!hui(?!\p{L}))/uy];

const PATTERNS_WITH_ELISION = [ELIDED, ...TOKEN_PATTERNS];

/** Splits a block into words, numbers and marks; with elision, “l'” is a word. */
export function cutTokens(text: string, { start, end }: Span, hasElision: boolean): Token[] {
  const patterns = hasElision ? PATTERNS_WITH_ELISION : TOKEN_PATTERNS;
  const block = text.slice(start, end);
  const tokens: Token[] = [];
  let at = skipSpace(block, 0);
  while (at < block.length) {
    const plain = findPlainEnd(block, at);
    const { type, end } =
      plain > at ? { type: typeOf(block.charCodeAt(at), plain - at), end: plain } : readToken(block, at, patterns);
    tokens.push({ type, start: start + at, end: start + end });
    at = skipSpace(block, end);
  }
  return tokens;
}

const [SPACE_CODE, APOSTROPHE, COMMA, STOP, COLON, HIGH_APOSTROPHE, SMALL_S] = [
  32, 39, 44, 46, 58, 0x2019, 115,
] as const;

const isApostrophe = (code: number) => code === APOSTROPHE || code === HIGH_APOSTROPHE;

/** The type of a plain token, by its first character. */
const typeOf = (code: number, length: number): TokenType =>
  isLetterCode(code) || (isApostrophe(code) && length > 1) ? 'word' : isDigitCode(code) ? 'number' : 'mark';

/** Marks and signs beyond ASCII that news has in every story. */
const COMMON_MARKS: ReadonlySet<number> = new Set(Array.from('“”„‘‚«»‹›–—…•·€£¥', (mark) => mark.charCodeAt(0)));

/** The end of the token at an offset if it is plain, as most are: “story”, “Ida”, “10,000”, “;”. The offset itself where the patterns are to be tried. */
function findPlainEnd(block: string, at: number): number {
  const first = block.charCodeAt(at);
  let end = at + 1;
  if (isLetterCode(first)) {
    while (isLetterCode(block.charCodeAt(end))) end++;
    const next = block.charCodeAt(end);
    if (next === SPACE_CODE || next === COMMA) return end;
    // “U.S.”, “www.example.org”, “https:”, “don't”, “G7”
    const isOpen = next > 127 || next === APOSTROPHE || next === COLON || isDigitCode(next);
    return isOpen || (next === STOP && (end === at + 1 || block.startsWith('www', at))) ? at : end;
  }
  if (isDigitCode(first)) {
    for (; ; end++) {
      const code = block.charCodeAt(end);
      if (code > 127) return at;
      const isMark = (code === COMMA || code === STOP) && isDigitCode(block.charCodeAt(end + 1));
      if (!isMark && !isDigitCode(code)) return block.charCodeAt(end + 1) > 127 ? at : end;
    }
  }
  if (isApostrophe(first)) return findApostropheEnd(block, at);
  return first > 127 && !COMMON_MARKS.has(first) ? at : end;
}

/** The same at an apostrophe: “'s” is a word where no letter or digit follows. */
function findApostropheEnd(block: string, at: number): number {
  if ((block.charCodeAt(at + 1) | 32) !== SMALL_S) return at + 1;
  const next = block.charCodeAt(at + 2);
  if (next > 127) return COMMON_MARKS.has(next) || next === HIGH_APOSTROPHE ? at + 2 : at;
  return isLetterCode(next) || isDigitCode(next) ? at + 1 : at + 2;
}

function skipSpace(block: string, at: number): number {
  const code = block.charCodeAt(at);
  if (code > SPACE_CODE && code < 128) return at;
  const next = block.charCodeAt(at + 1);
  if (code === SPACE_CODE && next > SPACE_CODE && next < 128) return at + 1;
  SPACE.lastIndex = at;
  return SPACE.test(block) ? SPACE.lastIndex : at;
}

function readToken(block: string, at: number, patterns: [TokenType, RegExp][]): { type: TokenType; end: number } {
  for (const [type, shape] of patterns) {
    shape.lastIndex = at;
    if (shape.test(block)) return { type, end: shape.lastIndex };
  }
  return { type: 'mark', end: at + 1 };
}
