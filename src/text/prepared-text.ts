import type { Block, Span } from '../model.ts';
import { foldCase, foldMarks, isOneOf } from './words.ts';

/** What a token is by its look alone. */
export type TokenType = 'word' | 'number' | 'mark';

/** A word, a number, or one punctuation mark or symbol. */
export interface Token extends Span {
  type: TokenType;
}

/** A sentence, and the tokens it spans: `first` up to, not including, `last`. */
export interface Sentence extends Span {
  first: number;
  last: number;
}

/** The story, cut once and shared by every kind. No sentence crosses a block. */
export interface PreparedText {
  text: string;
  /** BCP 47, or '' where unknown. */
  lang: string;
  /** When the article was published (ISO 8601), where that is known. */
  published?: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
}

/** The token at an index as written; '' where there is none. */
export function readToken(text: PreparedText, index: number): string {
  return readWords(text).written[index] ?? '';
}

/** The token at an index in lower case and with plain marks; '' where there is none. */
export function readFolded(text: PreparedText, index: number): string {
  return readWords(text).folded[index] ?? '';
}

/** The words of a text, as written and folded. */
const readWords = memoizeLast(({ text, tokens }) => {
  const written = tokens.map(({ start, end }) => text.slice(start, end));
  return { written, folded: written.map(fold) };
});

/** Folded words of all stories: most words recur. */
const knownFolds = new Map<string, string>();

const MAX_KNOWN_FOLDS = 10_000;

/** Longer words are rare, and an engine may keep the whole story alive for a slice of it. */
const MAX_KNOWN_LENGTH = 12;

function fold(word: string): string {
  let folded = knownFolds.get(word);
  if (folded) return folded;
  folded = foldCase(foldMarks(word));
  if (knownFolds.size >= MAX_KNOWN_FOLDS) knownFolds.clear();
  if (word.length <= MAX_KNOWN_LENGTH) knownFolds.set(word, folded);
  return folded;
}

/** Whether the token at an index stands directly after the one before it, as “20” and “m” do in “20m”. */
export function isGlued({ tokens }: PreparedText, index: number): boolean {
  return index > 0 && tokens[index]?.start === tokens[index - 1]?.end;
}

/** The first token that starts at or after an offset. */
export function findToken({ tokens }: PreparedText, offset: number): number {
  return findFirst(tokens.length, (index) => (tokens[index]?.start ?? 0) >= offset);
}

/** The sentence that holds a token; of no token, the one past the last. */
export function findSentence({ sentences }: PreparedText, token: number): number {
  return findFirst(sentences.length, (index) => (sentences[index]?.last ?? 0) > token);
}

/** The last block that starts at or before an offset. */
export function findBlock({ blocks }: PreparedText, offset: number): Block | undefined {
  return blocks[findFirst(blocks.length, (index) => (blocks[index]?.start ?? 0) > offset) - 1];
}

/** The first index that passes a test which all later ones pass too. */
export function findFirst(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same function with its last result cached: it is called many times in a row for one text or token. */
export function memoizeLast<R extends (text: PreparedText, at: number) => unknown>(read: R): R {
  let last: { text: PreparedText; at: number; answer: unknown } | null = null;
  const ask = (text: PreparedText, at: number) => {
    if (last?.text !== text || last.at !== at) last = { text, at, answer: read(text, at) };
    return last.answer;
  };
  return ask as R;
}

/** Whether the token at an index is one of a few, in lower case and with plain marks, written with spaces between them. */
export function tokenIs(text: PreparedText, at: number, words: string): boolean {
  return isOneOf(readFolded(text, at), words);
}

/** The token after an index where one of a few words or marks stands, which may be left out; else the index itself. */
export function skipToken(text: PreparedText, at: number, words: string): number {
  return tokenIs(text, at, words) ? at + 1 : at;
}

/** Whether a hyphen or dash at an index joins what stands on both sides of it: “20-minute”. */
export function isHyphen(text: PreparedText, at: number): boolean {
  return readFolded(text, at) === '-' && isGlued(text, at) && isGlued(text, at + 1);
}

/** Whether the token at an index is a number in digits. */
export function isNumber({ tokens }: PreparedText, at: number): boolean {
  return tokens[at]?.type === 'number';
}

/** Whether the token at an index is a word. */
export function isWord({ tokens }: PreparedText, at: number): boolean {
  return tokens[at]?.type === 'word';
}
