import { isGlued } from '../../text/prepared-text.ts';
import { isCue } from '../reading/cues.ts';
import { isNominal } from '../reading/mentions.ts';
import { has, isWordAt, type Reading } from '../reading/reading.ts';
import { FUNCTION, PRONOUN, TAG } from '../reading/tags.ts';

/** How far into a tag its verb is, and how far after that its subject begins at most, in tokens. */
const [MAX_TO_CUE, MAX_TO_SUBJECT] = [7, 2];

/** Whether a mark is a dash that parts, and no hyphen: “ —dijo”, “ – ha detto”, “Lind—.” */
export function isParting({ words, text }: Reading, at: number): boolean {
  const joins = isGlued(text, at) && isGlued(text, at + 1) && text.tokens[at + 1]?.type === 'word';
  return words[at] === '-' && !joins;
}

/**
 * The token after a tag that the mark at a token opens: “ —dijo Lind—”, “, dit-il,”; -1 if none does. Without a dash, a comma, a
 * question or a cry opens one only if `hasComma`.
 */
export function findTagEnd(reading: Reading, at: number, limit: number, hasComma: boolean): number {
  const { words, upper } = reading;
  const isDash = isParting(reading, at);
  if (!isDash && !(hasComma && /^[,?!]$/.test(words[at] ?? ''))) return -1;
  const first = at + (isDash && words[at + 1] === ',' ? 2 : 1);
  if (upper[first] || !isWordAt(reading, first)) return -1;
  const cue = findCue(reading, first, limit, isDash);
  if (cue < 0) return -1;
  const subject = findSubject(reading, cue, limit);
  const isInverted = hasJoinedPronoun(reading, first, cue) || (subject >= 0 && !hasSubject(reading, first, cue));
  if (!isDash && !isInverted) return -1;
  for (let to = Math.max(cue + 1, subject); to < limit; to++) {
    if (isParting(reading, to)) return to + 1;
    const isStop = words[to] === '.' && (upper[to - 1] !== 1 || reading.unit[to + 1] !== reading.unit[to]);
    // “, dit Lind, le maire,”
    const isApposed = words[to] === ',' && to === subject && isNominal(reading, to + 1) && !upper[to + 1];
    if (isStop || (!isDash && /^[,:]$/.test(words[to] ?? '') && !isApposed)) return to + 1;
  }
  return limit;
}

/** The verb of a tag, over auxiliaries and what stands beside these; after a dash any word before a name: “—tercia Lind—”; -1 if there is none. */
function findCue(reading: Reading, first: number, limit: number, isDash: boolean): number {
  for (let at = first; at < Math.min(limit, first + MAX_TO_CUE); at++) {
    if (isCue(reading, at)) return at;
    if (!isWordAt(reading, at) && reading.words[at] !== '-') break;
    // “a-t-il”
    const isPart = has(reading, at, FUNCTION) || reading.words[at] === '-' || reading.words[at] === 't';
    if (!isPart || reading.upper[at]) break;
  }
  const isVerb = isDash && isWordAt(reading, first) && !has(reading, first, FUNCTION) && reading.upper[first + 1] === 1;
  return isVerb ? first : -1;
}

/** Whether a pronoun is joined to a verb or its auxiliary: “dit-il”, “a-t-elle lancé”. */
function hasJoinedPronoun(reading: Reading, first: number, cue: number): boolean {
  for (let at = first; at <= cue + 1; at++)
    if (reading.words[at] === '-' && isGlued(reading.text, at) && has(reading, at + 1, PRONOUN)) return true;
  return false;
}

/** Whether there is a pronoun as a subject before a verb: “on fait”, but not “s'étonne”. */
function hasSubject(reading: Reading, first: number, cue: number): boolean {
  for (let at = first; at < cue; at++) if (has(reading, at, PRONOUN) && !has(reading, at, TAG.clitic)) return true;
  return false;
}

/** The token after the subject of a tag, which begins soon after the verb; -1 if there is none. */
function findSubject(reading: Reading, cue: number, limit: number): number {
  for (let at = cue + 1; at < Math.min(limit, cue + 1 + MAX_TO_SUBJECT); at++) {
    if (has(reading, at, PRONOUN) && !has(reading, at, TAG.article)) return at + 1;
    let end = at;
    while (end < limit && (has(reading, end, TAG.article | TAG.of) || isNominal(reading, end))) end++;
    if (end > at && (reading.upper[at] === 1 || has(reading, at, TAG.article))) return end;
    if (/^[.,:;]$/.test(reading.words[at] ?? '')) return -1;
  }
  return -1;
}
