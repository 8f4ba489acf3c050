import { hashWord } from '../tagger/hash.ts';
import { isCue } from './cues.ts';
import type { Reading } from './reading.ts';
import { TAG } from './tags.ts';

/** What a token beside another one is; `edge` is the beginning or the end of the sentence, `quoted` in another quotation. */
export const CLASSES = [
  'edge',
  'quoted',
  'comma',
  'colon',
  'dash',
  'stop',
  'mark',
  'source',
  'cue',
  'of',
  'auxiliary',
  'that',
  'relative',
  'subordinator',
  'conjunction',
  'preposition',
  'adverb',
  'clitic',
  'verb',
  'other',
] as const;

type Class = (typeof CLASSES)[number];

const NUMBERS = Object.fromEntries(CLASSES.map((name, i) => [name, i])) as { [name in Class]: number };

const MARKS: { [mark: string]: Class } = { ',': 'comma', ':': 'colon', '-': 'dash', '.': 'stop' };

/** The classes of words, the first that fits first. */
const TAGGED: [number, Class][] = [
  [TAG.of, 'of'],
  [TAG.auxiliary, 'auxiliary'],
  [TAG.that, 'that'],
  [TAG.relative, 'relative'],
  [TAG.subordinator, 'subordinator'],
  [TAG.conjunction, 'conjunction'],
  [TAG.preposition, 'preposition'],
  [TAG.adverb, 'adverb'],
  [TAG.clitic, 'clitic'],
  [TAG.verb, 'verb'],
];

/** The class of each token by itself, as numbers. */
export function readClasses(reading: Reading): Uint8Array {
  const { tags, text, words } = reading;
  return Uint8Array.from(words, (word, at) => {
    if (text.tokens[at]?.type === 'mark') return NUMBERS[MARKS[word] ?? 'mark'];
    const own = tags[at] ?? 0;
    if (own & TAG.source) return NUMBERS.source;
    if (isCue(reading, at)) return NUMBERS.cue;
    return NUMBERS[TAGGED.find(([tag]) => (own & tag) !== 0)?.[1] ?? 'other'];
  });
}

/** The class of a token as it is seen from another token of a sentence; `classes` are those by themselves. */
export function classAt(
  { reading, classes }: { reading: Reading; classes: Uint8Array },
  at: number,
  from: number,
): number {
  const { unit, quoteIndex } = reading;
  if (at < 0 || at >= classes.length || unit[at] !== unit[from]) return NUMBERS.edge;
  return quoteIndex[at] === quoteIndex[from] ? (classes[at] as number) : NUMBERS.quoted;
}

/** How many classes words fall into by their hash. */
export const WORDS = 256;

/** The class of a word by itself, from 1 on; 0 for none. */
export const classOfWord = (word = ''): number => (word ? 1 + ((hashWord(word) >>> 0) % (WORDS - 1)) : 0);
