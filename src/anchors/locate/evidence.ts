import type { Span } from '../../model.ts';
import type { Words } from '../words.ts';
import { compareAround } from './agreement.ts';
import { type Alignment, REPLACED, RESPELT } from './align.ts';
import type { Question } from './question.ts';

/** What speaks for and against a place. */
export interface Evidence {
  /** How many words the passage had. */
  words: number;
  /** The share of them that stands there. */
  survival: number;
  /** What the words that stand there tell, rare ones most. */
  own: number;
  /** What the words around that are still around tell, and what those that are gone told. */
  around: number;
  aroundLost: number;
  /** The share of the characters before and after it that still touch it, unbroken; from 0 to 2. */
  touching: number;
  /** How far it stands from its old position, in words. */
  shift: number;
}

/** Words around that have come apart from the passage by more are not around it any more. */
const MOST_APART = 12;

/** Shorter surroundings than this many characters are no full proof. */
const FULL_AROUND = 8;

/** Gathers what speaks for a place: the words of the passage that stand together there, and the words around it. */
export function gatherEvidence(
  question: Question,
  text: Words,
  { at, fate }: Alignment,
  together: number[],
  span: Span,
): Evidence {
  const { words, first, last, worth } = question;
  let kept = 0;
  let own = 0;
  for (const i of together) {
    if (fate[i] === REPLACED) continue;
    kept++;
    own += worth[i] as number;
  }
  const startWord = at[together[0] as number] as number;
  const endWord = at[together.at(-1) as number] as number;
  let around = 0;
  let aroundLost = 0;
  for (let i = 0; i < words.count; i++) {
    if (i >= first && i < last) continue;
    const place = i < first ? startWord - (first - i) : endWord + (i - last + 1);
    const isThere = (fate[i] as number) >= RESPELT && Math.abs((at[i] as number) - place) < MOST_APART;
    if (isThere) around += worth[i] as number;
    else aroundLost += worth[i] as number;
  }
  const before = compareAround(words.text, question.start, text.text, span.start, -1);
  const after = compareAround(words.text, question.end, text.text, span.end, 1);
  return {
    words: last - first,
    survival: kept / (last - first),
    own,
    around,
    aroundLost,
    touching: before.same / Math.max(FULL_AROUND, before.all) + after.same / Math.max(FULL_AROUND, after.all),
    shift: Math.abs(startWord - question.expected),
  };
}
