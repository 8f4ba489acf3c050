import type { Article, Span } from '../model.ts';

/** Words of a story with the rest of their sentence, on one line. */
export interface InSentence {
  before: string;
  words: string;
  after: string;
}

/** How much of a sentence before the words is shown, so that they stand in the first line of a row, in UTF-16 code units. */
const MAX_BEFORE = 40;

/** How far a sentence is followed on each side, in UTF-16 code units. */
const MAX_SENTENCE = 400;

/** A span of a story in its sentence, which begins at the clause: “of which the Dutch side pays 55% and the German side 45%”. */
export function readInSentence({ text, blocks }: Pick<Article, 'text' | 'blocks'>, { start, end }: Span): InSentence {
  const block = findBlock(blocks, start);
  const from = Math.max(block?.start ?? 0, start - MAX_SENTENCE);
  const to = Math.min(block?.end ?? text.length, end + MAX_SENTENCE);
  return cutSentence(text.slice(from, start), text.slice(start, end), text.slice(end, Math.max(end, to)));
}

/** The whole sentences that a span of a story stands in, on one line. */
export function readSentences({ text, blocks }: Pick<Article, 'text' | 'blocks'>, { start, end }: Span): string {
  const block = findBlock(blocks, start);
  const from = Math.max(block?.start ?? 0, start - MAX_SENTENCE);
  const around = text.slice(from, Math.max(end, Math.min(block?.end ?? text.length, end + MAX_SENTENCE)));
  const sentences = cutSentences(around).filter((one) => one.start < end - from && one.end > start - from);
  return fold(around.slice(sentences[0]?.start, sentences.at(-1)?.end)).trim();
}

/** The same for words of which only the text around them is known, such as the context of a selector. */
export function cutSentence(before: string, words: string, after: string): InSentence {
  return {
    before: fold(beginAtClause(before.slice(findStart(before)))).trimStart(),
    words: fold(words).trim(),
    after: fold(after.slice(0, findEnd(words + after, words.length) - words.length)).trimEnd(),
  };
}

const fold = (text: string): string => text.replace(/\s+/g, ' ');

/** Blocks are in reading order. */
function findBlock(blocks: Article['blocks'], offset: number): Article['blocks'][number] | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low];
  return block && block.start <= offset ? block : undefined;
}

const STOPS = '.!?…。！？؟\n';
const CLOSING_MARKS = '”’"\'»)]';

// no end of a sentence: “J. Lind”, “Mr. Lind”, “St. Louis”, “Sen. Lind”, “am 3. März”
const ABBREVIATION = /(?:^|[^\p{L}\d])(?:\p{L}|\d{1,2}|\p{Lu}[b-df-hj-np-tv-xz]{1,3}|Sen|Rep|Gov|Gen|Prof|Sra|Rev)\.$/u;

/** Where sentences end and the next ones begin, in one pass. */
function* listEnds(text: string): Generator<{ end: number; next: number }> {
  for (let at = 0; at < text.length; at++) {
    if (!STOPS.includes(text.charAt(at))) continue;
    let end = at + 1;
    while (end < text.length && CLOSING_MARKS.includes(text.charAt(end))) end++;
    let next = end;
    while (next < text.length && /\s/.test(text.charAt(next))) next++;
    const isLine = text.charAt(at) === '\n';
    const isSentence =
      next > end && !/\p{Ll}/u.test(text.charAt(next)) && !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at + 1));
    if (isLine || isSentence) yield { end: isLine ? at : end, next };
    at = next - 1;
  }
}

/** The sentences of a text. */
export function cutSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { end, next } of listEnds(text)) {
    if (end > start) sentences.push({ start, end });
    start = next;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Where the last sentence of a text begins. */
const findStart = (text: string): number => [...listEnds(text)].at(-1)?.next ?? 0;

/** Where the first sentence of a text ends that does so after `from`. */
const findEnd = (text: string, from: number): number => {
  for (const { end } of listEnds(text)) if (end >= from) return end;
  return text.length;
};

/** The end of the words before a span: from the last clause or, where that is far, from the last words that have room. */
function beginAtClause(before: string): string {
  if (before.length <= MAX_BEFORE) return before;
  const room = before.slice(-MAX_BEFORE);
  // “…, of which”, “… – and”
  const from = room.search(/[,;:–—]\s\S/u) + 1 || room.search(/\s/) + 1;
  return room.slice(from).trimStart();
}
