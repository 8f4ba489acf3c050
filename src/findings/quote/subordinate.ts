import { SHOWING } from '../../lexicon/en.data.ts';
import type { Span } from '../../model.ts';
import { findFirst } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { type Candidate, canSpeak, MAX_CHUNKS_BACK } from './candidates.ts';
import { type Chunk, findCue, NOMINAL, spanOf } from './chunks.ts';
import type { Quotation } from './marks.ts';
import { isBe, type TaggedText } from './tagged-text.ts';

/** How far before a quotation the verb of a relative clause may be, in tokens. Set by hand. */
const MAX_TOKENS_TO_CUE = 6;

/** How far before a quotation who has said it is at most, in tokens. Set by hand. */
const MAX_TOLD = 20;

/** Whether a candidate is whose words somebody else tells: “Lind said the manager had told her to ‘hurry’”. */
export function isToldOf(
  { words, classes, sentence, quoteIndex }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { verb, link } = chunk;
  const isHad = words[verb - 1] === 'had' || (classes[verb - 1] === 'adverb' && words[verb - 2] === 'had');
  if (place !== 'before' || link !== 'next' || !isHad || classes[verb] !== 'speech' || verb < first - MAX_TOLD)
    return false;
  for (let at = verb + 1; at < first; at++) if (classes[at] === 'speech' || quoteIndex[at] !== -1) return false;
  const that = words[chunk.first - 1] === 'that' ? chunk.first - 2 : chunk.first - 1;
  return isOneOf(words[that] ?? '', 'said says') && sentence[that] === sentence[first];
}

/** Whether a candidate speaks up in a clause of time right before a quotation: “The judge had begun when a woman cried out: ‘He knew!’” */
export function isInterrupting(
  { words, classes }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { verb, link } = chunk;
  const isTime = isOneOf(words[chunk.first - 1] ?? '', 'when until before after while as once');
  if (place !== 'before' || link !== 'next' || !isTime || classes[verb] !== 'speech') return false;
  // “shouted back”, “called them”
  const end = isOneOf(words[verb + 1] ?? '', 'out back it him her them me us') ? verb + 2 : verb + 1;
  return end === first || (end === first - 1 && isOneOf(words[end] ?? '', ': ,'));
}

/** The participle after a comma that is the last cue before a quotation, as in “Lind wrote to the port, warning that it was ‘late’”; -1 if that is no participle. */
function findParticiple({ words, classes, sentence, quoteIndex }: TaggedText, { first }: Quotation): number {
  let cue = first - 1;
  const isIn = () => sentence[cue] === sentence[first] && quoteIndex[cue] === -1 && cue > first - MAX_TOLD;
  while (isIn() && classes[cue] !== 'speech') cue--;
  return isIn() && /ing$/.test(words[cue] ?? '') && classes[cue - 1] === 'comma' ? cue : -1;
}

/** Whether a candidate is the subject of the verb whose sentence such a participle continues. */
export function isParticipleOf(tagged: TaggedText, quotation: Quotation, { chunk, place }: Candidate): boolean {
  if (place !== 'before' || chunk.link !== 'next' || tagged.classes[chunk.verb] !== 'speech') return false;
  const participle = findParticiple(tagged, quotation);
  return participle > chunk.verb && tagged.sentence[chunk.first - 1] !== tagged.sentence[chunk.first];
}

/** How far before a participle the verb is that it continues, in tokens. Set by hand. */
const MAX_SENTENCE = 40;

/** Whether a candidate is only what stands before such a participle: “wrote to its owner, the port, warning”. */
export function isBesideParticiple(tagged: TaggedText, quotation: Quotation, { chunk, place }: Candidate): boolean {
  if (place !== 'before' || tagged.sentence[chunk.first - 1] !== tagged.sentence[chunk.first]) return false;
  const participle = findParticiple(tagged, quotation);
  if (participle < 0 || participle !== chunk.last + 1) return false;
  let at = chunk.first - 1;
  while (at > chunk.first - MAX_SENTENCE && tagged.classes[at] !== 'speech') at--;
  return tagged.classes[at] === 'speech' && tagged.sentence[at] === tagged.sentence[chunk.first];
}

/** Whether a candidate is whom a relative clause before a quotation tells about: “said of Ida Lind, who had called it ‘late’”. */
export function isRelativeSubject(
  { words, classes, quoteIndex }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { verb, link, last, form } = chunk;
  const who = classes[last] === 'comma' ? last + 1 : last;
  const isSaid = who > last || isOneOf(words[verb] ?? '', 'said says told wrote called described');
  const isOne =
    (form === 'name' || form === 'described') && !isOneOf(words[chunk.head] ?? '', 'people those others men women');
  if (place !== 'before' || link !== 'relative' || !isOne || !isSaid || words[who] !== 'who') return false;
  if (classes[verb] !== 'speech' || verb >= first || verb < first - MAX_TOKENS_TO_CUE) return false;
  for (let at = who + 1; at < verb; at++) if (!isOneOf(classes[at] ?? '', 'auxiliary adverb')) return false;
  for (let at = verb + 1; at < first; at++)
    if (classes[at] === 'speech' || classes[at] === 'comma' || quoteIndex[at] !== -1) return false;
  return true;
}

/** Whether somebody else only hears the words of a candidate: “a tape in which a pilot can be heard asking if anyone is ‘awake’”. */
export function isHeard(
  { words, classes, quoteIndex }: TaggedText,
  { first }: Quotation,
  { chunk, place }: Candidate,
): boolean {
  const { verb, link } = chunk;
  // “is heard saying”, but not “Lind had heard”
  const isPassive =
    isOneOf(words[verb] ?? '', 'heard overheard filmed recorded seen') &&
    (isBe(words[verb - 1] ?? '') || words[verb - 1] === 'be') &&
    /ing$/.test(words[verb + 1] ?? '');
  // “a tape shows Lind telling”
  const isShown =
    /ing$/.test(words[verb] ?? '') && verb === chunk.last && isOneOf(words[chunk.first - 1] ?? '', SHOWING);
  const cue = isPassive ? verb + 1 : verb;
  const isSaying = classes[cue] === 'speech' && !isOneOf(words[cue] ?? '', 'talking speaking');
  if (place !== 'before' || !isOneOf(link, 'next apposed') || !(isPassive || isShown) || !isSaying) return false;
  for (let at = cue + 1; at < first; at++) if (classes[at] === 'speech' || quoteIndex[at] !== -1) return false;
  return true;
}

/** Whether a candidate is who others say it of: “Lind said the crew wanted it ‘done’”, “The port said that it had asked for them ‘at once’”. */
export function isEmbedded({ words, classes }: TaggedText, _: Quotation, { chunk, place }: Candidate): boolean {
  const { first, verb, link } = chunk;
  const said = words[first - 1] === 'that' ? first - 2 : first - 1;
  if (place !== 'before' || link !== 'next' || !isOneOf(words[said] ?? '', 'said says added adds')) return false;
  return classes[verb] === 'thought' || isOneOf(words[first] ?? '', 'it they');
}

/** How far from a quotation “as saying” is at most, in tokens. Set by hand. */
const MAX_TO_SAYING = 10;

/** Whether somebody is quoted by others: “Reuters quoted Lind as saying: ‘…’”, “Lind was quoted by Reuters as saying: ‘…’”. */
export function isQuotedAs(
  { words, sentence }: TaggedText,
  { first, last }: Quotation,
  { chunk: { first: from, last: end, verb } }: Candidate,
): boolean {
  const isSaying = (at: number) => words[at] === 'as' && isOneOf(words[at + 1] ?? '', 'saying telling writing');
  const isQuote = (at: number) => isOneOf(words[at] ?? '', 'quoted quotes quoting cited cites citing');
  const isAfter = end > last;
  const isNear = isAfter ? from <= last + 1 || sentence[from] === sentence[last - 1] : end >= first - MAX_TO_SAYING;
  if (!isNear) return false;
  if (isSaying(end)) return isQuote(from - 1);
  if (!isQuote(verb) || !isBe(words[verb - 1] ?? '') || !isOneOf(words[verb + 1] ?? '', 'by as')) return false;
  for (let at = verb + 1; at < verb + MAX_TO_SAYING; at++) if (isSaying(at)) return true;
  return false;
}

/** Whether a chunk is the subject of the verb right before a quotation: “It came after Lind said: ‘…’”, “Vik told Lind, who replied: ‘…’”. */
export function isRightBefore(
  { words, classes }: TaggedText,
  { first }: Quotation,
  { chunk: { verb, link } }: Candidate,
): boolean {
  return (
    verb === first - 2 &&
    classes[verb] === 'speech' &&
    isOneOf(words[first - 1] ?? '', ': ,') &&
    isOneOf(link, 'next relative')
  );
}

/**
 * Who a chunk between two commas tells more about: “Ida Lind” for “head of research” in “Ida Lind, head of research, said”, and for
 * “the port” in “Ida Lind, who runs the port, said”; otherwise the chunk.
 */
export function findExplained(tagged: TaggedText, chunks: Chunk[], chunk: Chunk, cue: number): Chunk {
  const { classes, words, sentence } = tagged;
  if (chunk.inverted === cue || classes[chunk.last] !== 'comma') return chunk;
  const at = findFirst(chunks.length, (i) => (chunks[i]?.first ?? 0) >= chunk.first) - 1;
  const before = chunks[at];
  if (classes[chunk.first - 1] === 'comma')
    return before?.form === 'name' &&
      before.last === chunk.first - 1 &&
      before.owned < 0 &&
      before.verb === cue &&
      // “in a letter seen by Reuters, the mayor, Ida Lind, said”
      words[before.first - 1] !== 'by'
      ? before
      : chunk;
  for (let i = at; i >= 0 && i > at - MAX_CHUNKS_BACK; i--) {
    const { last, owned } = chunks[i] as Chunk;
    if (sentence[last - 1] !== sentence[cue]) break;
    const isRelative = classes[last] === 'comma' && isOneOf(words[last + 1] ?? '', 'who whose which');
    if (isRelative && owned < 0 && canSpeak(tagged, chunks[i] as Chunk)) return chunks[i] as Chunk;
    if (classes[last] === 'comma') break;
  }
  return chunk;
}

/** The speaker of a quotation, and the cue that links them. */
export interface Attribution {
  speaker: Span;
  cue?: Span;
}

/** The spans of a speaker and its cue. `cue` is the token of the cue; if it is not given, the chunk's own cue is used. */
export function attribute(tagged: TaggedText, chunk: Chunk, cue?: number): Attribution {
  const speaker = spanOf(tagged, completeDescription(tagged, findNamed(tagged, chunk), chunk));
  const at = cue ?? findCue(tagged, chunk);
  return at === -1 ? { speaker } : { speaker, cue: spanOf(tagged, { first: at, last: at + 1 }) };
}

/** The tokens that a relative pronoun refers to, if they are right before it: “the mayor, who said”; otherwise the chunk itself. */
function findNamed(
  { words, classes, quoteIndex }: TaggedText,
  { first, last }: Chunk,
): { first: number; last: number } {
  if (words[first] !== 'who' && words[first] !== 'which') return { first, last };
  const end = classes[first - 1] === 'comma' ? first - 1 : first;
  let start = end;
  // “One of them, who”
  if (classes[start - 1] === 'object-pronoun' && words[start - 2] === 'of') start -= 2;
  while (end - start < 14 && quoteIndex[start - 1] === -1 && NOMINAL.has(classes[start - 1] ?? 'mark')) start--;
  return start < end ? { first: start, last: end } : { first, last };
}

/** How long what completes a description is at most, in tokens. Set by hand. */
const MAX_TOKENS_IN_PHRASE = 6;

/** The tokens of a description with what tells whose or which it is: “one of them”, “A spokesman for the port”. */
function completeDescription(
  { words, classes, quoteIndex }: TaggedText,
  { first, last }: { first: number; last: number },
  { form, verb, owned }: Chunk,
): { first: number; last: number } {
  if ((form !== 'described' && form !== 'bare') || owned >= 0 || !isOneOf(words[last] ?? '', 'of for to with at from'))
    return { first, last };
  // “people at the port”, but not “she at the age”
  if (isOneOf(words[last] ?? '', 'at from') && classes[last + 1] !== 'name') return { first, last };
  const limit = Math.min(last + 1 + MAX_TOKENS_IN_PHRASE, verb > last ? verb : classes.length);
  let end = last + 1;
  while (
    end < limit &&
    quoteIndex[end] === -1 &&
    (NOMINAL.has(classes[end] ?? 'mark') || classes[end] === 'object-pronoun')
  )
    end++;
  // The verb ends it: “A spokesman for the port said”.
  return end > last + 1 && (verb <= last || end === verb) ? { first, last: end } : { first, last };
}
