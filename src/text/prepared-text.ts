import type { Block, Span } from '../model.ts';
import type { Locale } from './language.ts';
import type { Token } from './tokens.ts';
import { foldCase, foldMarks, isOneOf } from './words.ts';

/** A sentence, and the tokens it spans: `first` up to, not including, `last`. */
export interface Sentence extends Span {
  first: number;
  last: number;
}

/** A text split into blocks, sentences and tokens, which all kinds of findings use. No sentence extends over two blocks. */
export interface PreparedText extends Locale {
  text: string;
  /** When the article was published (ISO 8601), if known. */
  published?: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
}

/** The tag of the language of a text and of its region: “es”, “es-MX”; '' if its language is unknown. */
export const tagOf = ({ language, region }: Locale): string =>
  language && region ? `${language}-${region}` : language;

/** The token at an index as written; '' if there is none. */
export function readToken(text: PreparedText, index: number): string {
  return wordsOf(text).written[index] ?? '';
}

/** The token at an index, folded: in lower case and with plain quotes and dashes; '' if there is none. */
export function readFolded(text: PreparedText, index: number): string {
  return wordsOf(text).folded[index] ?? '';
}

/** All tokens, folded. */
export const readAllFolded = (text: PreparedText): readonly string[] => wordsOf(text).folded;

/** The words of a text, as written and folded. */
interface Words {
  written: string[];
  folded: string[];
}

/** The words of texts that are in use, and those of the text that was last asked for. */
const wordsOfTexts = new WeakMap<PreparedText, Words>();
let last: { text: PreparedText; words: Words } | null = null;

function wordsOf(text: PreparedText): Words {
  if (last?.text === text) return last.words;
  const words = wordsOfTexts.get(text) ?? readWords(text);
  wordsOfTexts.set(text, words);
  last = { text, words };
  return words;
}

function readWords({ text, tokens }: PreparedText): Words {
  const words: Words = { written: [], folded: [] };
  for (const { start, end } of tokens) {
    const word = text.slice(start, end);
    const known = knownWords.get(word) ?? addWord(word);
    words.written.push(known.written);
    words.folded.push(known.folded);
  }
  return words;
}

/** The part of a text from one of its sentences up to, not including, another, with its own sentences and tokens. Offsets stay those of the whole text. */
export function takeSentences(text: PreparedText, from: number, to: number): PreparedText {
  const first = text.sentences[from]?.first ?? 0;
  const end = text.sentences[to - 1]?.last ?? first;
  const sentences = text.sentences
    .slice(from, to)
    .map((sentence) => ({ ...sentence, first: sentence.first - first, last: sentence.last - first }));
  const part: PreparedText = { ...text, tokens: text.tokens.slice(first, end), sentences };
  const { written, folded } = wordsOf(text);
  wordsOfTexts.set(part, { written: written.slice(first, end), folded: folded.slice(first, end) });
  return part;
}

/** Words seen in any text, with their folded form; most words recur. */
const knownWords = new Map<string, { written: string; folded: string }>();

const MAX_KNOWN_WORDS = 10_000;

/** Longer words are not cached: they are rare, and engines may keep the whole text in memory for a substring of it. */
const MAX_KNOWN_LENGTH = 12;

function addWord(written: string): { written: string; folded: string } {
  const word = { written, folded: foldCase(foldMarks(written)) };
  if (knownWords.size >= MAX_KNOWN_WORDS) knownWords.clear();
  if (written.length <= MAX_KNOWN_LENGTH) knownWords.set(written, word);
  return word;
}

/** Whether there is no space between the token at an index and the one before it, as in “20m”. */
export function isGlued({ tokens }: PreparedText, index: number): boolean {
  return index > 0 && tokens[index]?.start === tokens[index - 1]?.end;
}

/** The index of the first token that starts at or after an offset. */
export function findToken({ tokens }: PreparedText, offset: number): number {
  return findFirst(tokens.length, (index) => (tokens[index]?.start ?? 0) >= offset);
}

/** The index of the sentence that contains a token; the number of sentences if there is none. */
export function findSentence({ sentences }: PreparedText, token: number): number {
  return findFirst(sentences.length, (index) => (sentences[index]?.last ?? 0) > token);
}

/** The last block that starts at or before an offset; undefined if there is none. */
export const findBlock = (text: PreparedText, offset: number): Block | undefined =>
  text.blocks[findBlockIndex(text, offset)];

/** The index of that block; -1 before the first one. */
export const findBlockIndex = ({ blocks }: PreparedText, offset: number): number =>
  findFirst(blocks.length, (index) => (blocks[index]?.start ?? 0) > offset) - 1;

/** The first index below `length` that passes a test, which all later ones must pass too (binary search); `length` if none does. */
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

/** Returns the same function with its last result cached, for functions called many times in a row with the same arguments. */
export function memoizeLast<R extends (text: PreparedText, at: number) => unknown>(read: R): R {
  let last: { text: PreparedText; at: number; result: unknown } | null = null;
  const readCached = (text: PreparedText, at: number) => {
    if (last?.text !== text || last.at !== at) last = { text, at, result: read(text, at) };
    return last.result;
  };
  return readCached as R;
}

/** Whether the folded token at an index is one of `words`, which are separated by spaces. */
export function tokenIs(text: PreparedText, at: number, words: string): boolean {
  return isOneOf(readFolded(text, at), words);
}

/** The index after an optional token: `at + 1` if the token at `at` is one of `words`, otherwise `at`. */
export function skipToken(text: PreparedText, at: number, words: string): number {
  return tokenIs(text, at, words) ? at + 1 : at;
}

/** Whether the token at an index is a hyphen or dash without spaces around it: “20-minute”. */
export function isHyphen(text: PreparedText, at: number): boolean {
  return readFolded(text, at) === '-' && isGlued(text, at) && isGlued(text, at + 1);
}

/** Whether the token at an index is a number, in digits. */
export function isNumber({ tokens }: PreparedText, at: number): boolean {
  return tokens[at]?.type === 'number';
}

/** Whether the token at an index is a word. */
export function isWord({ tokens }: PreparedText, at: number): boolean {
  return tokens[at]?.type === 'word';
}
