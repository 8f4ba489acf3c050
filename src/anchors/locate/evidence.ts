import type { Span } from '../../model.ts';
import { isBlank, plainMark, readLetter } from '../characters.ts';
import type { Words } from '../words.ts';
import { type Alignment, REPLACED, VARIANT } from './align.ts';
import type { Query } from './query.ts';

/** How many characters of the old surroundings still touch a place on one side, and how many were described. */
export interface Agreement {
  same: number;
  all: number;
}

/** Compares surroundings character by character away from a place, spaces and typography left aside. */
export function compareAround(old: string, from: number, text: string, to: number, way: 1 | -1): Agreement {
  let i = way > 0 ? from : from - 1;
  let j = way > 0 ? to : to - 1;
  let same = 0;
  let all = 0;
  let isSame = true;
  for (; i >= 0 && i < old.length; i += way) {
    if (isBlank(old[i] as string)) continue;
    all++;
    if (!isSame) continue;
    while (j >= 0 && j < text.length && isBlank(text[j] as string)) j += way;
    isSame = j >= 0 && j < text.length && plain(old[i] as string) === plain(text[j] as string);
    if (isSame) same++;
    j += way;
  }
  return { same, all };
}

const plain = (character: string) => readLetter(character.charCodeAt(0)).plain || plainMark(character);

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
  query: Query,
  text: Words,
  { at, edit }: Alignment,
  together: number[],
  span: Span,
): Evidence {
  const { words, first, last, weight } = query;
  let kept = 0;
  let own = 0;
  for (const i of together) {
    if (edit[i] === REPLACED) continue;
    kept++;
    own += weight[i] as number;
  }
  const startWord = at[together[0] as number] as number;
  const endWord = at[together.at(-1) as number] as number;
  let around = 0;
  let aroundLost = 0;
  for (let i = 0; i < words.count; i++) {
    if (i >= first && i < last) continue;
    const place = i < first ? startWord - (first - i) : endWord + (i - last + 1);
    const isThere = (edit[i] as number) >= VARIANT && Math.abs((at[i] as number) - place) < MOST_APART;
    if (isThere) around += weight[i] as number;
    else aroundLost += weight[i] as number;
  }
  const before = compareAround(words.text, query.start, text.text, span.start, -1);
  const after = compareAround(words.text, query.end, text.text, span.end, 1);
  return {
    words: last - first,
    survival: kept / (last - first),
    own,
    around,
    aroundLost,
    touching: before.same / Math.max(FULL_AROUND, before.all) + after.same / Math.max(FULL_AROUND, after.all),
    shift: Math.abs(startWord - query.expected),
  };
}
