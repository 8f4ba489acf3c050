import type { Text } from '../../text/prepare.ts';
import { findToken, isGlued, readFolded, readToken } from '../../text/read.ts';
import { isUpper } from '../../text/words.ts';
import { LEADS, SPEECH_NOUNS, SPEECH_VERBS, THOUGHT_VERBS } from './cues.data.ts';
import type { Marked } from './marks.ts';
import { translate } from './translate.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  JOINERS,
  OBJECTS,
  OWNERS,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from './words.data.ts';

/** What a token is to a sentence, as far as word lists tell. */
export const CLASSES = [
  'noun',
  'name',
  'number',
  'determiner',
  'owner',
  'pronoun',
  'object',
  'preposition',
  'joiner',
  'auxiliary',
  'adverb',
  'speech',
  'thought',
  'verb',
  'possessive',
  'comma',
  'stop',
  'colon',
  'bracket',
  'mark',
] as const;

/** One of these. */
export type WordClass = (typeof CLASSES)[number];

/** A story as the search for speakers sees it. */
export interface Reading {
  text: Text;
  marked: Marked[];
  /** Each token folded; in other languages its English counterpart where the lists have one. */
  words: string[];
  classes: WordClass[];
  /** A number for each word, 0 until somebody asks. */
  codes: Int32Array;
  /** The index of the quotation that holds each token, -1 outside. */
  holder: Int32Array;
  /** The sentence and the block of each token. */
  sentence: Int32Array;
  block: Int32Array;
}

/** Reads a story whose marked words are known. */
export function read(text: Text, marked: Marked[]): Reading {
  const size = text.tokens.length;
  const words = translate(text);
  const holder = new Int32Array(size).fill(-1);
  for (const [index, { start, end }] of marked.entries()) {
    for (let at = findToken(text, start); at < size && (text.tokens[at]?.start ?? end) < end; at++) holder[at] = index;
  }
  const sentence = new Int32Array(size);
  for (const [index, { first, last }] of text.sentences.entries()) sentence.fill(index, first, last);
  const block = new Int32Array(size);
  let current = 0;
  for (let at = 0; at < size; at++) {
    while ((text.blocks[current + 1]?.start ?? Number.POSITIVE_INFINITY) <= (text.tokens[at]?.start ?? 0)) current++;
    block[at] = current;
  }
  const classes = words.map((word, at) => classify(text, word, at));
  return { text, marked, words, classes, codes: new Int32Array(size), holder, sentence, block };
}

const MARKS: { [mark: string]: WordClass } = {
  ',': 'comma',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  ';': 'stop',
  ':': 'colon',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
};

function classify(text: Text, word: string, at: number): WordClass {
  const type = text.tokens[at]?.type;
  if (type === 'mark') return MARKS[word] ?? 'mark';
  if (type === 'number') return 'number';
  if (word === "'s") return 'possessive';
  // “state-run”, “so-called”
  const isPart = readFolded(text, at - 1) === '-' && isGlued(text, at) && isGlued(text, at - 1);
  const listed = KNOWN.get(word);
  // “a-t-elle ajouté”
  const known = isPart && listed !== 'pronoun' ? undefined : listed;
  const written = readToken(text, at);
  if (known && !(isUpper(written) && isNameLike(known) && !beginsSentence(text, at))) return known;
  if (isUpper(written)) return 'name';
  // “quietly”, “laughed”
  if (isPart) return 'noun';
  if (word.length > 4 && word.endsWith('ly')) return 'adverb';
  return word.length > 4 && word.endsWith('ed') ? 'verb' : 'noun';
}

/** Classes whose words may be part of a name when they have a capital: “New York Post”, “Rules Committee”. */
const isNameLike = (known: WordClass) => known === 'speech' || known === 'thought' || known === 'verb';

function beginsSentence(text: Text, at: number): boolean {
  const before = readFolded(text, at - 1);
  return at === 0 || text.tokens[at - 1]?.type === 'mark' ? before !== '-' && before !== '&' : false;
}

const KNOWN = new Map<string, WordClass>();
for (const [words, known] of [
  [VERBS, 'verb'],
  [THOUGHT_VERBS, 'thought'],
  [SPEECH_VERBS, 'speech'],
  [LEADS, 'speech'],
  [ADVERBS, 'adverb'],
  [AUXILIARIES, 'auxiliary'],
  [JOINERS, 'joiner'],
  [PREPOSITIONS, 'preposition'],
  [OBJECTS, 'object'],
  [PRONOUNS, 'pronoun'],
  [OWNERS, 'owner'],
  [DETERMINERS, 'determiner'],
] as [ReadonlySet<string>, WordClass][]) {
  for (const word of words) KNOWN.set(word, known);
}

/** Whether a token is a verb that may tell who speaks. */
export const isCue = ({ classes }: Reading, at: number): boolean =>
  classes[at] === 'speech' || classes[at] === 'thought';

/** Whether a word stands for something said. */
export const isSpeechNoun = ({ words }: Reading, at: number): boolean => SPEECH_NOUNS.has(words[at] ?? '');
