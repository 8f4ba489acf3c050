import type { StoryText } from '../model.ts';
import { cutSentences } from '../present/in-sentence.ts';
import { listWords } from '../present/search-words.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** A saved text in the index. */
interface IndexedText {
  url: string;
  /** Its words in their order, without case and accents, each after a space. */
  words: string;
  /** Where in `words` each sentence begins. */
  sentences: Uint32Array;
}

/** The saved texts in memory, by sentence. */
export interface TextIndex {
  texts: (IndexedText | null)[];
  /** Positions in `texts`. */
  textAt: Map<string, number>;
  words: WordIndex;
}

/** An index without texts. */
export const createTextIndex = (): TextIndex => ({ texts: [], textAt: new Map(), words: createWordIndex() });

/** The sentences of a story, as they are numbered in the index. */
export const listSentences = ({ blocks }: Pick<StoryText, 'blocks'>): { start: number; text: string }[] => {
  let start = 0;
  return blocks.flatMap(({ text }) => {
    const from = start;
    start += text.length + 2; // the blank line between two blocks
    return cutSentences(text).map((span) => ({ start: from + span.start, text: text.slice(span.start, span.end) }));
  });
};

/** Adds a text; there must be none of this address. */
export function putText({ texts, textAt, words }: TextIndex, url: string, story: StoryText): void {
  const sentences: number[] = [];
  let all = '';
  for (const { text } of listSentences(story)) {
    sentences.push(all.length);
    for (const word of listWords(text)) all += ` ${word}`;
  }
  words.add(texts.length, new Set(all.slice(1).split(' ')));
  textAt.set(url, texts.length);
  texts.push({ url, words: all, sentences: Uint32Array.from(sentences) });
}

/** Removes texts. */
export function removeTexts({ texts, textAt, words }: TextIndex, urls: string[]): void {
  const removed = new Set(urls.map((url) => textAt.get(url)));
  removed.delete(undefined);
  if (removed.size === 0) return;
  words.remove((at) => removed.has(at));
  for (const url of urls) textAt.delete(url);
  for (const at of removed) if (at !== undefined) texts[at] = null;
}

/** A sentence of a saved text. */
export interface FoundSentence {
  url: string;
  /** Its number, as in `listSentences`. */
  sentence: number;
}

/**
 * Finds sentences that contain words that start like those typed, first those in which they follow one another, also into the next
 * sentence. `urls` are the articles to look in, in the order of the results. Yields null where the search can be interrupted.
 */
export function* findSentences(index: TextIndex, typed: string, urls: string[]): Generator<FoundSentence | null> {
  const words = listWords(typed);
  const texts = words.length > 0 ? findTexts(index, words, urls) : [];
  const phrase = ` ${words.join(' ')}`;
  for (const text of texts) {
    for (const sentence of findPhrase(text, phrase)) yield { url: text.url, sentence };
    yield null;
  }
  if (words.length === 1) return;
  for (const text of texts) {
    const known = new Set(findPhrase(text, phrase));
    for (const sentence of findTogether(text, words)) if (!known.has(sentence)) yield { url: text.url, sentence };
    yield null;
  }
}

/** The texts that have all these words. */
function findTexts({ texts, textAt, words }: TextIndex, asked: string[], urls: string[]): IndexedText[] {
  const isMatch = new Uint8Array(texts.length).fill(1);
  for (const word of new Set(asked)) {
    const marks = new Uint8Array(texts.length);
    words.mark(word, marks);
    for (let at = 0; at < marks.length; at++) isMatch[at] = (isMatch[at] as number) & (marks[at] as number);
  }
  return urls.flatMap((url) => {
    const at = textAt.get(url) ?? -1;
    return (isMatch[at] && texts[at]) || [];
  });
}

/** The sentences in which a phrase begins. */
function* findPhrase({ words, sentences }: IndexedText, phrase: string): Generator<number> {
  for (let at = words.indexOf(phrase); at >= 0; ) {
    const sentence = sentenceAt(sentences, at);
    yield sentence;
    const next = sentences[sentence + 1];
    at = next === undefined ? -1 : words.indexOf(phrase, next);
  }
}

/** The sentences that have all these words. */
function* findTogether({ words, sentences }: IndexedText, asked: string[]): Generator<number> {
  const [rarest = '', ...others] = asked.toSorted((a, b) => b.length - a.length).map((word) => ` ${word}`);
  for (let at = words.indexOf(rarest); at >= 0; ) {
    const sentence = sentenceAt(sentences, at);
    const next = sentences[sentence + 1] ?? words.length;
    const within = words.slice(sentences[sentence], next);
    if (others.every((word) => within.includes(word))) yield sentence;
    at = words.indexOf(rarest, next);
  }
}

/** The last sentence that begins at or before a place (binary search). */
function sentenceAt(sentences: Uint32Array, at: number): number {
  let low = 0;
  let high = sentences.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The longest word of which one that differs in two letters is proposed only if it differs in one. */
const SHORT = 3;

/**
 * What is in the saved texts and close to what was typed, with the number of texts that have it: one word is replaced by another
 * that begins alike. Null if there is nothing.
 */
export function suggestWords(index: TextIndex, typed: string, urls: string[]): { words: string; texts: number } | null {
  const asked = listWords(typed);
  const close = asked.flatMap((word, at) => {
    const most = word.length > SHORT ? 2 : 1;
    return index.words.list().flatMap((other) => {
      if (other[0] !== word[0] || Math.abs(other.length - word.length) > most) return [];
      const distance = measureDistance(word, other);
      return distance > 0 && distance <= most ? [{ words: asked.with(at, other).join(' '), distance }] : [];
    });
  });
  for (const nearest of [1, 2]) {
    let best = { words: '', texts: 0 };
    for (const { words, distance } of close) {
      const texts = distance === nearest ? countTexts(index, words, urls) : 0;
      if (texts > best.texts) best = { words, texts };
    }
    if (best.texts > 0) return best;
  }
  return null;
}

function countTexts(index: TextIndex, words: string, urls: string[]): number {
  const phrase = ` ${words}`;
  return findTexts(index, words.split(' '), urls).filter((text) => `${text.words} `.includes(`${phrase} `)).length;
}

/** How many letters are to be changed, added or left out to make one word of another (Levenshtein). */
function measureDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
