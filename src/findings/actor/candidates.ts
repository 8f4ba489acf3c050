import { OPENERS } from '../../text/abbreviations.data.ts';
import type { Sentence, Text } from '../../text/prepare.ts';
import { isGlued, readFolded, readToken } from '../../text/read.ts';
import { isOneOf } from '../../text/words.ts';
import { type Evidence, startsSentence } from './evidence.ts';
import { readKnown } from './lexicon.ts';
import { type Piece, splitRun } from './pieces.ts';
import { isCapital, readRun } from './runs.ts';
import { COMMON_OPENERS } from './words.data.ts';

/** A name before it is told what it names. */
export interface Candidate extends Piece {
  sentence: Sentence;
  /** Its capital is owed to its place, so something else must speak for it. */
  isDoubtful: boolean;
}

/** Every name that a sentence's capitals and the known names show. */
export function findCandidates(text: Text, sentence: Sentence, evidence: Evidence): Candidate[] {
  const candidates: Candidate[] = [];
  const isTitled = evidence.titled.has(sentence);
  for (let at = sentence.first; at < sentence.last; ) {
    const known = isNameStart(text, at) ? readKnown(text, at, sentence.last) : null;
    if ((isTitled && known) || !isCapital(text, at)) {
      // “al-Qaeda”, or in a headline, whose capitals run on past a name
      if (known)
        candidates.push({ first: at, last: known.last, ...known.known, isTitled: false, sentence, isDoubtful: false });
      at = known?.last ?? at + 1;
      continue;
    }
    const end = Math.max(readRun(text, at, sentence.last), known?.last ?? 0);
    for (const piece of splitRun(text, dropOpener(text, at, end, sentence, evidence), end)) {
      candidates.push({ ...piece, sentence, isDoubtful: isTitled || isDoubtful(text, piece, sentence, evidence) });
    }
    at = end;
  }
  return candidates;
}

const isNameStart = (text: Text, at: number) =>
  text.tokens[at]?.type === 'word' && !(isGlued(text, at) && readFolded(text, at - 1) === "'");

/** A sentence's first word is left out of a run unless it is a name. */
function dropOpener(
  text: Text,
  first: number,
  last: number,
  sentence: Sentence,
  { lower, capitalised }: Evidence,
): number {
  if (!startsSentence(text, first, sentence.first))
    return OPENERS.has(readToken(text, first)) && last - first > 1 ? first + 1 : first;
  const word = readToken(text, first);
  if (readKnown(text, first, last) || capitalised.has(word)) return first;
  const isCommon = COMMON_OPENERS.has(word.toLowerCase()) || lower.has(word.toLowerCase()) || word.endsWith('ly');
  if (!isCommon) return first;
  return isOneOf(readToken(text, first + 1), '- .') ? first + 2 : first + 1;
}

function isDoubtful(text: Text, { first, last, type }: Piece, sentence: Sentence, { capitalised }: Evidence): boolean {
  const word = readToken(text, first);
  // “F-16”, “Plan B”
  if (last - first === 1 && word.length === 1) return true;
  if (last - first === 1 && COMMON_OPENERS.has(word.toLowerCase()) && !type) return true;
  if (!startsSentence(text, first, sentence.first) || last - first > 1 || (type && readKnown(text, first, last)))
    return false;
  // “WFB”
  return !capitalised.has(word) && !/^\p{Lu}{2,}$/u.test(word);
}
