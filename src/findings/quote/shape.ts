import type { Span } from '../../model.ts';
import {
  findBlock,
  findFirst,
  isGlued,
  isNumber,
  memoizeLast,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { hasLetter, isOneOf, isUpper, isUpperOrDigit } from '../../text/words.ts';
import type { Quotation } from './marks.ts';
import { isBe, type TaggedText, type WordClass } from './tagged-text.ts';

/**
 * The capitalisation of words as a number: 0 no capitals, 1 only the first word has one, 2 every longer word, 3 some words,
 * 4 all letters are capitals, 5 no letters, 6 a single word with a capital.
 */
export function readShape(inner: string): number {
  // “Ida”, “20”, “well” of “well-known”
  const words = inner.match(/[\p{L}\p{N}][^\s-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3 || isUpper(word));
  const upper = long.filter((word) => isUpperOrDigit(word)).length;
  if (!hasLetter(inner)) return 5;
  if (inner.length > 3 && inner === inner.toUpperCase()) return 4;
  if (upper === 0) return 0;
  if (upper === long.length) return words.length === 1 ? 6 : 2;
  return upper === 1 && isUpperOrDigit(inner) ? 1 : 3;
}

/** The classes of words that a title writes in lower case: “The Fall of Lindholm”. */
const FUNCTION_CLASSES: ReadonlySet<WordClass> = new Set(['preposition', 'conjunction', 'determiner', 'possessive']);

/** How much words readContext like a title, 0 to 4: 4 for two or more words with a capital and no content word without, 3 for one. */
export function readTitle({ text, classes }: TaggedText, from: number, to: number): number {
  let upper = 0;
  let lower = 0;
  for (let at = from; at < to && at < from + 12; at++) {
    if (text.tokens[at]?.type === 'mark') continue;
    const isFunctionWord = FUNCTION_CLASSES.has(classes[at] ?? 'mark');
    if (!isUpper(text.text.charAt(text.tokens[at]?.start ?? 0))) lower += isFunctionWord ? 0 : 1;
    else if (at > from || !isFunctionWord) upper++;
  }
  if (lower === 0) return upper > 1 ? 4 : upper === 1 ? 3 : 0;
  return upper > lower ? 2 : upper > 0 ? 1 : 0;
}

const mainMarks = new WeakMap<TaggedText, number>();

/** The character code of the mark that most quotations of the story open with. */
export function readMainMark(tagged: TaggedText): number {
  const known = mainMarks.get(tagged);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  let main = 0;
  for (const { start } of tagged.quotedSpans) {
    const mark = tagged.text.text.charCodeAt(start);
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    if (count > (counts.get(main) ?? 0)) main = mark;
  }
  mainMarks.set(tagged, main);
  return main;
}

/** How far before and after a quotation others are searched for, in tokens. */
const MAX_DISTANCE = 25;

/**
 * Whether the sentence has other quotations before and after this one: 0 none, 1 next to it, as in “A”, “B” and “C”, 2 farther
 * away. Returns four times the number for before, plus the number for after.
 */
export function readNeighbours(
  { quoteIndex, sentence, classes, words }: TaggedText,
  { first, last }: Quotation,
): number {
  let before = first - 1;
  while (before > first - MAX_DISTANCE && sentence[before] === sentence[first] && quoteIndex[before] === -1) before--;
  const hasBefore = before > first - MAX_DISTANCE && sentence[before] === sentence[first];
  const isJoined = words[first - 1] === 'and' || words[first - 1] === 'or' || classes[first - 1] === 'comma';
  const isNext = before === first - 1 || (before >= first - 3 && isJoined);
  let after = last;
  while (after < last + MAX_DISTANCE && sentence[after] === sentence[last - 1] && quoteIndex[after] === -1) after++;
  const hasAfter = after < last + MAX_DISTANCE && sentence[after] === sentence[last - 1];
  return (hasBefore ? (isNext ? 1 : 2) : 0) * 4 + (hasAfter ? (after <= last + 2 ? 1 : 2) : 0);
}

/** Where the words of a quotation occur again in the story. */
interface Repeats {
  /** As a quotation of their own. */
  alone: boolean;
  /** Within a longer quotation. */
  within: boolean;
  /** How often outside of quotation marks, at most 2. */
  unquoted: number;
}

/** Longer quotations, in tokens, are not searched for. Set by hand. */
const MAX_TOKENS = 8;
/** How many occurrences of the first word are compared. Set by hand. */
const MAX_OCCURRENCES = 12;

const indexes = new WeakMap<TaggedText, Map<string, number[]>>();

/** The tokens at which the first word of each quotation occurs in the story, by word. */
function readIndex(tagged: TaggedText): Map<string, number[]> {
  const known = indexes.get(tagged);
  if (known) return known;
  const { words, quoteIndex } = tagged;
  const places = new Map<string, number[]>();
  for (let at = 1; at < words.length; at++) {
    if (quoteIndex[at] !== -1 && quoteIndex[at] !== quoteIndex[at - 1]) places.set(words[at + 1] ?? '', []);
  }
  for (let at = 0; at < words.length; at++) {
    const list = places.get(words[at] as string);
    if (list && list.length < MAX_OCCURRENCES) list.push(at);
  }
  indexes.set(tagged, places);
  return places;
}

/** Finds the words of a short quotation in the rest of the story. */
export function findRepeats(tagged: TaggedText, { first, last }: Quotation): Repeats {
  const repeats: Repeats = { alone: false, within: false, unquoted: 0 };
  const { words, quoteIndex } = tagged;
  let from = first + 1;
  let to = last - 1;
  while (to > from && isMark(tagged, to - 1)) to--;
  while (from < to && isMark(tagged, from)) from++;
  if (to === from || to - from > MAX_TOKENS) return repeats;
  for (const place of readIndex(tagged).get(words[from] as string) ?? []) {
    if (place === from) continue;
    let length = 1;
    while (length < to - from && words[place + length] === words[from + length]) length++;
    if (length < to - from) continue;
    if (quoteIndex[place] === -1) repeats.unquoted = Math.min(2, repeats.unquoted + 1);
    else if (isMark(tagged, place - 1) && isMark(tagged, place + length)) repeats.alone = true;
    else repeats.within = true;
  }
  return repeats;
}

const isMark = ({ text }: TaggedText, at: number): boolean => text.tokens[at]?.type === 'mark';

/** The words of a quotation between spaces: “ we will stay ”. */
export const readContent = ({ words, text }: TaggedText, { first, last }: Quotation): string =>
  ` ${words
    .slice(first, last)
    .filter((_, i) => text.tokens[first + i]?.type !== 'mark')
    .join(' ')} `;

/** Longer quotations are not searched for in others, in tokens. Set by hand. */
const MAX_TWIN_TOKENS = 24;

/** How long a block without a full stop is at most, in tokens, that counts as a heading. Set by hand. */
const MAX_HEADING_TOKENS = 20;

/** Whether a short quotation is in a headline, a sub-heading or a block of its own: in a block without a sentence. */
export function isInHeading({ text, block, classes, quoteIndex }: TaggedText, { first, last }: Quotation): boolean {
  const own = block[first] ?? 0;
  if (last - first > MAX_TWIN_TOKENS) return false;
  if (own === 0 || isOneOf(text.blocks[own]?.role ?? '', 'title standfirst heading quote')) return true;
  let from = first;
  let to = last;
  while (from > 0 && first - from < MAX_HEADING_TOKENS && block[from - 1] === own) from--;
  while (to - from < MAX_HEADING_TOKENS && block[to] === own) to++;
  if (to - from >= MAX_HEADING_TOKENS) return false;
  if (from === first && to === last) return true;
  // “Lind said: ‘It is old.’”
  if (classes[last - 2] === 'stop') return false;
  for (let at = from; at < to; at++) if (quoteIndex[at] === -1 && classes[at] === 'stop') return false;
  return true;
}

/** How long a paragraph is at least, in characters, that is no headline. Set by hand. */
const MIN_PARAGRAPH = 120;

/** How long a dateline is at most, in tokens: “MARVIK, Norway (AP) —”, “MARVIK, Nov. 26 (Reuters) -”. */
const MAX_DATELINE = 10;

/** The token at which a paragraph begins, after its time or place: “09:40 Trains …”, “LISBON — The club …”, “Mumbai: The court …”. */
export function skipDateline(text: PreparedText, first: number): number {
  if (isNumber(text, first) && readToken(text, first + 1) === ':' && isNumber(text, first + 2)) return first + 3;
  const opening = readToken(text, first);
  if (!isUpper(opening)) return first;
  let at = first;
  let hasComma = false;
  let hasAgency = false; // “(Reuters)”
  const isPart = (token: number) =>
    isUpper(readToken(text, token)) || isNumber(text, token) || tokenIs(text, token, ', ( ) .');
  while (at < first + MAX_DATELINE && isPart(at)) {
    hasComma ||= tokenIs(text, at, ',');
    hasAgency ||= tokenIs(text, at, ')');
    at++;
  }
  const isNext = isUpper(readToken(text, at + 1));
  const isDash = readFolded(text, at) === '-' && !isGlued(text, at);
  if (isDash && (/^\p{Lu}{3}/u.test(opening) || (hasComma && isNext) || hasAgency)) return at + 1;
  // The label of a headline is who speaks: “Minister: …”.
  const block = findBlock(text, text.tokens[first]?.start ?? 0);
  const isParagraph =
    block?.start === text.tokens[first]?.start && block !== undefined && block.end - block.start > MIN_PARAGRAPH;
  const isPlace = at <= first + 3 && readToken(text, at) === ':' && isNext;
  return isPlace && isParagraph && text.blocks.slice(0, 3).includes(block) && text.text[block.end - 1] === '.'
    ? at + 1
    : first;
}

/** How long a question is at most, in characters, that is a paragraph of its own. Set by hand. */
const MAX_QUESTION = 300;

/** For each block of an interview whether it is a question without marks; none if there are fewer than two that quotations answer. */
const readQuestions = memoizeLast(({ text, blocks }) => {
  const isQuestion = blocks.map(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + MAX_QUESTION + 1));
    return words.length <= MAX_QUESTION && words.endsWith('?') && !/["“”«»„]|(?<!\p{L})['‘]/u.test(words);
  });
  const answers = blocks.filter((_, i) => isQuestion[i - 1] && !isQuestion[i]);
  return answers.length > 1 ? isQuestion : [];
});

/** Whether a span is in a paragraph that answers the question before it, in an interview. */
export function isInterviewAnswer(text: PreparedText, { start }: Span): boolean {
  const index = findFirst(text.blocks.length, (i) => (text.blocks[i]?.start ?? 0) > start) - 1;
  return text.blocks[index]?.start === start && readQuestions(text)[index - 1] === true;
}

/** How far before a colon its cue may be, in tokens. Set by hand. */
const MAX_TOKENS_AFTER_CUE = 6;

/** How far before a quotation its topic or its cue may begin, in tokens. Set by hand. */
const MAX_TOPIC_TOKENS = 30;

/** Whether a quotation follows what it is about, as in a list of what somebody said: “On pay: ‘We will talk.’” */
export function followsTopic({ words, classes, block }: TaggedText, { first }: Quotation): boolean {
  if (classes[first - 1] !== 'colon') return false;
  let start = first - 1;
  while (start > first - MAX_TOPIC_TOKENS && block[start - 1] === block[first]) {
    start--;
    // “On Monday, Lind told the board: ‘…’”
    if (classes[start] === 'speech' && start > first - MAX_TOKENS_AFTER_CUE) return false;
  }
  return block[start - 1] !== block[start] && isOneOf(words[start] ?? '', 'on about asked');
}

/** Whether the last cue before a quotation leaves open who says it: “She was told it had been ‘lost’”. */
export function isToldBefore({ words, classes, sentence }: TaggedText, { first }: Quotation): boolean {
  let cue = first - 1;
  while (cue > first - MAX_TOPIC_TOKENS && sentence[cue] === sentence[first] && classes[cue] !== 'speech') cue--;
  const isTold =
    sentence[cue] === sentence[first] &&
    classes[cue] === 'speech' &&
    isOneOf(words[cue] ?? '', 'told informed assured');
  if (!isTold || !isBe(words[cue - 1] ?? '') || words[cue + 1] === 'by') return false;
  // “Lind said the crew had been informed ‘in time’”: Lind says it.
  for (let at = cue - 1; at > cue - MAX_TOPIC_TOKENS && sentence[at] === sentence[cue]; at--)
    if (isOneOf(words[at] ?? '', 'said says') && words[cue + 1] !== 'that' && words[cue + 1] !== 'it') return false;
  return true;
}

/** Whether a quotation is all of its paragraph. */
export const isWhole = ({ block }: TaggedText, { first, last }: Quotation): boolean =>
  block[first - 1] !== block[first] && block[last] !== block[last - 1];

/** Whether a quotation is a sentence of its own and another follows, so that it has no tag: “We will stay.” Then …. */
export function isClosed({ words, text, sentence }: TaggedText, { first, last }: Quotation): boolean {
  const isAlone = sentence[first - 1] !== sentence[first] && sentence[last] !== sentence[last - 1];
  return isAlone && words[last - 2] === '.' && words[last - 3] !== '.' && isUpper(readToken(text, last));
}
