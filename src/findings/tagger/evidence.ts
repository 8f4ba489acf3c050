import type { PreparedText } from '../../text/prepared-text.ts';
import { readToken } from '../../text/prepared-text.ts';
import { type Capitals, expandAcronyms, SENTENCE_CASE } from './capitals.ts';
import { LOWER_CASE, NO_LETTERS, type Words } from './words.ts';

/** How many mentions of a word are used. */
export const MAX_MENTIONS = 4;

/** What the story shows about each word; arrays are indexed by the word's id. */
export interface StoryEvidence {
  /** Bits: 1 if it occurs in lower case, 2 if it is capitalised away from the start of a sentence. */
  spelling: Uint8Array;
  /** The first token of the longest run of capitalised words with it, -1 if there is none; and its own token in that run. */
  longest: Int32Array;
  inLongest: Int32Array;
  /** The first few capitalised mentions of the word, -1 for none. */
  mentions: Int32Array;
  /** For acronyms: the first token of the name it abbreviates, -1 where there is none. */
  expansion: Int32Array;
}

/** Collects the evidence of a story. */
export function collectEvidence(text: PreparedText, words: Words, capitals: Capitals): StoryEvidence {
  const { distinct } = words;
  const evidence: StoryEvidence = {
    spelling: new Uint8Array(distinct),
    longest: new Int32Array(distinct).fill(-1),
    inLongest: new Int32Array(distinct).fill(-1),
    mentions: new Int32Array(distinct * MAX_MENTIONS).fill(-1),
    expansion: expandAcronyms(text, words, capitals),
  };
  for (const { first, last } of text.sentences) {
    for (let i = first; i < last; i++) readSpelling(words, capitals, evidence, i, i === first || isOpened(text, i));
  }
  return evidence;
}

/** Whether a token follows an opening mark, where words are capitalised as at the start of a sentence. */
export const isOpened = (text: PreparedText, i: number): boolean => /^["'“‘„‚«‹:•*—–¿¡]$/.test(readToken(text, i - 1));

function readSpelling(words: Words, capitals: Capitals, evidence: StoryEvidence, i: number, isFirst: boolean): void {
  const id = words.ids[i] as number;
  const kind = words.casing[i];
  if (kind === NO_LETTERS) return;
  const isPlain = capitals.style[i] === SENTENCE_CASE;
  if (kind === LOWER_CASE && isPlain) {
    evidence.spelling[id] = (evidence.spelling[id] as number) | 1;
    return;
  }
  if (capitals.runEnd[i] === i) return;
  for (let k = 0; k < MAX_MENTIONS; k++) {
    if (evidence.mentions[id * MAX_MENTIONS + k] !== -1) continue;
    evidence.mentions[id * MAX_MENTIONS + k] = i;
    break;
  }
  const first = capitals.runFirst[i] as number;
  const size = (capitals.runEnd[i] as number) - first;
  if (isPlain && !isFirst) evidence.spelling[id] = (evidence.spelling[id] as number) | 2;
  const longest = evidence.longest[id] as number;
  if (longest !== -1 && (capitals.runEnd[longest] as number) - longest >= size) return;
  evidence.longest[id] = first;
  evidence.inLongest[id] = i;
}
