import { has, type Reading } from './reading.ts';
import { CUE, PRONOUN, TAG } from './tags.ts';

/** What a cue is: a verb of saying, one that stands only beside a quotation, of asking, of thinking, or “according to”. */
export const CUE_KINDS = ['none', 'says', 'quotes', 'asks', 'thinks', 'source'] as const;

/** A verb of saying, asking or thinking, or “according to”. */
export interface Cue {
  at: number;
  kind: (typeof CUE_KINDS)[number];
  /** 0 finite, 1 a participle, 2 a gerund. */
  form: 0 | 1 | 2;
}

/** A sentence with more cues is no prose, and the rest of them are not read. */
const MAX_CUES = 24;

/** The cues of a story, in order. */
export function readCues(reading: Reading): Cue[] {
  const { tags, unit } = reading;
  const cues: Cue[] = [];
  for (const [at, own] of tags.entries()) {
    const earlier = cues[cues.length - MAX_CUES];
    if (earlier && unit[earlier.at] === unit[at]) continue;
    if (own & TAG.source) cues.push({ at, kind: 'source', form: 0 });
    else if (own & CUE && isCue(reading, at)) cues.push({ at, kind: kindOf(own), form: formOf(own) });
  }
  return cues;
}

const kindOf = (tags: number): Cue['kind'] =>
  tags & TAG.asks ? 'asks' : tags & TAG.says ? 'says' : tags & TAG.quotes ? 'quotes' : 'thinks';

const formOf = (tags: number): Cue['form'] => (tags & TAG.gerund ? 2 : tags & TAG.finite ? 0 : 1);

/** Whether a token is a verb of saying, asking or thinking, in a form that can have a subject: a participle needs an auxiliary. */
export function isCue(reading: Reading, at: number): boolean {
  const { tags, words, unit, upper, actorAt } = reading;
  const own = tags[at] ?? 0;
  if ((own & CUE) === 0 || actorAt[at] !== -1) return false;
  if (upper[at] && unit[at - 1] === unit[at] && words[at - 1] !== ':' && words[at - 1] !== '-') return false;
  if (own & TAG.gerund) return true;
  if (own & TAG.participle && !(own & TAG.finite)) return findAuxiliary(reading, at) >= 0;
  return !isNoun(reading, at);
}

/** How far before a participle its auxiliary is searched for, in tokens; and where it may be at the other end of the clause. */
const [MAX_TO_AUXILIARY, MAX_IN_BRACKET] = [6, 24];

/** The auxiliary of a participle; -1 if there is none. */
function findAuxiliary(reading: Reading, at: number): number {
  const { words, unit, quoteIndex, profile } = reading;
  const { hasBracket } = profile;
  if (hasBracket && has(reading, at + 1, TAG.auxiliary)) return at + 1;
  const limit = at - (hasBracket ? MAX_IN_BRACKET : MAX_TO_AUXILIARY);
  for (let back = at - 1; back >= limit && unit[back] === unit[at] && quoteIndex[back] === quoteIndex[at]; back--) {
    if (has(reading, back, TAG.auxiliary)) return back;
    const isBetween =
      has(reading, back, TAG.adverb | TAG.clitic | PRONOUN) || words[back] === '-' || words[back] === 't';
    if (!hasBracket && !isBetween) return -1;
  }
  return -1;
}

/** Whether a word that may be a verb is a noun by what stands before it: “la denuncia”, but not “lo dice”. */
function isNoun(reading: Reading, at: number): boolean {
  const { words, profile } = reading;
  const before = at - 1;
  const isListed = has(reading, at, TAG.noun);
  if (has(reading, before, TAG.of) && !has(reading, before, TAG.clitic)) return true;
  if (!has(reading, before, TAG.article) || words[before] === '-') return false;
  if (profile.hasBracket) return !has(reading, before, TAG.feminine | TAG.relative | TAG.plural);
  if (profile.hasPossessiveS) return isListed && !has(reading, before, TAG.relative | TAG.person | PRONOUN);
  return isListed || !has(reading, before, PRONOUN | TAG.clitic);
}
