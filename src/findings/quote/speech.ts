import { NAMERS, NAMING_BEFORE, WORKS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { readToken } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import { codeOf, type Emit } from '../weights.ts';
import type { Candidate } from './candidates.ts';
import { codeAt, codeOfClass, FORMS, LINKS, type QuoteContext } from './features.ts';
import type { Quotation } from './marks.ts';
import { findRepeats, readMainMark, readNeighbours, readShape, readTitle } from './shape.ts';
import { isBe, type TaggedText } from './tagged-text.ts';

const isNamingWord = hasTag('naming-word');

const HEADLINES: ReadonlySet<string> = new Set(['title', 'standfirst', 'heading']);

/**
 * Emits the features that distinguish speech from titles, nicknames, terms and scare quotes. `prediction` is the most probable
 * speaker, and how far its score is above that of “no speaker”.
 */
export function extractSpeechFeatures(
  tagged: TaggedText,
  quotation: Quotation,
  context: QuoteContext,
  prediction: { candidate: Candidate | null; margin: number },
  emit: Emit,
): void {
  const { words, classes, text, block } = tagged;
  const { inner } = quotation.pieces[0] as { inner: { start: number; end: number } };
  const first = block[quotation.first] ?? 0;
  const from = quotation.first + 1;
  const kinds = new Set<string>();
  const to = Math.max(from + 1, quotation.last - 1);
  for (let at = from; at < Math.min(to, from + 40); at++) kinds.add(classes[at] ?? '');
  const { place } = prediction.candidate ?? {};
  const seen = {
    from,
    to,
    shape: readShape(text.text.slice(inner.start, Math.min(inner.end, inner.start + 200))),
    isClause: kinds.has('auxiliary') || kinds.has('speech') || kinds.has('thought') || kinds.has('verb') ? 1 : 0,
    isHeadline: first === 0 || HEADLINES.has(text.blocks[first]?.role ?? '') ? 1 : 0,
    near: place === 'before' || place === 'after' ? 1 : 0,
    before: codeOfClass(classes[quotation.first - 1]),
    next: codeOfClass(classes[quotation.last]),
    hasCue: findCues(tagged, quotation),
  };
  const hasPronoun = kinds.has('pronoun') || kinds.has('object-pronoun') || kinds.has('possessive-determiner') ? 1 : 0;
  emit(59, seen.isClause, hasPronoun, context.length);
  emit(60, codeAt(tagged, from), seen.shape);
  emit(61, codeAt(tagged, to - 1), seen.shape);
  emit(102, endOf(words[to - 1]), seen.shape, context.length);
  emit(103, endOf(words[from]), seen.before, seen.shape);
  emit(104, endOf(words[to - 1]), seen.before, seen.next);
  extractFormFeatures(tagged, quotation, context, seen, emit);
  extractNeighbourFeatures(tagged, quotation, context, seen, emit);
  extractPredictionFeatures(tagged, quotation, context, prediction, seen, emit);
  emit(77, 0);
}

/** Values that several groups of features use. */
interface Seen {
  /** The tokens within the quotation marks. */
  from: number;
  to: number;
  /** The capitalisation, as `readShape` returns it. */
  shape: number;
  /** 1 if the quotation has a verb. */
  isClause: number;
  isHeadline: number;
  /** 1 if the predicted speaker is in the same sentence. */
  near: number;
  /** The classes of the words before and after. */
  before: number;
  next: number;
  /** The result of `findCues`. */
  hasCue: number;
}

/** The hash of the last three letters of a word. */
const endOf = (word = ''): number => codeOf(word.slice(-3));

function extractFormFeatures(
  tagged: TaggedText,
  quotation: Quotation,
  context: QuoteContext,
  seen: Seen,
  emit: Emit,
): void {
  const { shape, isHeadline, near, before, next } = seen;
  const mark = tagged.text.text.charCodeAt(quotation.start);
  const isMain = mark === readMainMark(tagged) ? 1 : 0;
  emit(78, mark, isHeadline, shape);
  emit(79, isHeadline, context.length, context.edges);
  emit(80, isHeadline, near, shape);
  emit(50, context.length, shape);
  emit(51, context.end, context.length);
  emit(68, context.isUpper, shape, context.end);
  emit(76, tagged.text.blocks.length > 1 && context.edges === 3 ? 1 : 0, shape, context.end);
  const repeats = findRepeats(tagged, quotation);
  const repeat = (repeats.alone ? 1 : 0) + (repeats.within ? 2 : 0) + repeats.unquoted * 4;
  emit(96, repeat, isHeadline, shape);
  emit(97, repeat, context.length, seen.isClause);
  emit(98, repeat, isHeadline);
  emit(105, isMain, isHeadline, shape);
  emit(106, isMain, context.length, near);
  emit(123, isMain, context.edges, shape);
  emit(124, isMain, context.edges, isHeadline * 8 + context.isUpper);
  emit(107, quotation.pieces[0]?.closed ? 0 : 1, quotation.pieces.length > 1 ? 1 : 0, context.edges);
  emit(108, Math.min(3, tagged.block[quotation.first] ?? 0), shape, context.length);
  const title = readTitle(tagged, seen.from, seen.to);
  emit(119, title, isHeadline, context.length);
  emit(120, title, context.before, isHeadline);
  emit(121, title, before, next);
  emit(122, title, near, context.end);
}

function extractNeighbourFeatures(
  tagged: TaggedText,
  quotation: Quotation,
  context: QuoteContext,
  seen: Seen,
  emit: Emit,
): void {
  const { words, classes } = tagged;
  const { shape, near, before, next, hasCue } = seen;
  emit(52, context.before, shape);
  emit(53, context.after, shape);
  emit(54, context.before);
  emit(55, context.after, context.end);
  emit(62, codeAt(tagged, quotation.first - 2), context.before);
  emit(63, codeAt(tagged, quotation.first - 2));
  emit(64, codeAt(tagged, quotation.first - 3));
  emit(65, before, next, shape);
  emit(66, before, context.length, near);
  emit(69, next, shape, context.length);
  emit(71, context.nth, near, context.length);
  let hasNamer = 0;
  for (let at = quotation.first - 1; at >= quotation.first - 4; at--) if (isNamingWord(words[at] ?? '')) hasNamer = 1;
  emit(72, hasCue, shape, context.length);
  emit(73, hasNamer, shape);
  emit(74, hasCue, near, before);
  emit(92, before, next, hasCue);
  emit(93, context.before, next, context.length);
  const second = codeOfClass(classes[quotation.first - 2]);
  emit(99, before * 32 + second, codeOfClass(classes[quotation.first - 3]), next);
  emit(100, before * 32 + second, next, shape);
  emit(101, context.before, second, next);
  const neighbours = readNeighbours(tagged, quotation);
  emit(109, neighbours, shape, context.length);
  emit(110, neighbours, before, next);
}

function extractPredictionFeatures(
  tagged: TaggedText,
  quotation: Quotation,
  context: QuoteContext,
  { candidate, margin }: { candidate: Candidate | null; margin: number },
  { shape, near, before, next, isClause, hasCue }: Seen,
  emit: Emit,
): void {
  const chunk = candidate?.chunk;
  const linked = chunk ? (chunk.verb >= 0 ? 1 : 0) + (chunk.inverted >= 0 ? 2 : 0) + (chunk.owned >= 0 ? 4 : 0) : 8;
  const marginBucket = Math.min(6, Math.round(margin));
  const place = candidate ? codeOf(candidate.place) : 0;
  emit(56, place, linked, marginBucket);
  emit(57, marginBucket, context.length);
  emit(58, marginBucket, shape, near);
  emit(67, context.edges, context.length, place);
  emit(70, isClause, shape, marginBucket);
  const at = chunk ? Math.max(chunk.verb, chunk.inverted, chunk.owned) : -1;
  const cue = at < 0 ? 0 : codeAt(tagged, at);
  const cueClass = at < 0 ? 31 : codeOfClass(tagged.classes[at]);
  const gap = measureGap(quotation, at);
  if (chunk && chunk.verb >= 0) emit(75, codeAt(tagged, chunk.verb), shape, near);
  emit(90, gap, context.length, isClause);
  emit(91, gap, context.before, shape);
  emit(94, gap, before, next);
  emit(95, cue, gap);
  emit(111, hasCue, gap, before);
  const link = chunk ? LINKS[chunk.link] : 15;
  const wideMarginBucket = Math.min(15, Math.round(margin));
  emit(112, link * 32 + cueClass, place, gap);
  emit(113, link * 32 + cueClass, before, next);
  emit(114, link, cue, shape);
  emit(115, chunk ? FORMS[chunk.form] : 7, cueClass, shape);
  emit(116, wideMarginBucket, place, isClause);
  emit(117, wideMarginBucket, before, next);
  emit(118, wideMarginBucket, link, context.length);
}

/** The number of words between a quotation and its cue: 0 to 8 before it, 9 without a cue, 10 to 15 after it, 16 within it. */
function measureGap(quotation: Quotation, cue: number): number {
  if (cue < 0) return 9;
  if (cue < quotation.first) return Math.min(8, quotation.first - cue - 1);
  return cue >= quotation.last ? 10 + Math.min(5, cue - quotation.last) : 16;
}

/** Which cues the sentence of a quotation has, as bits: 1 speech before it, 2 thought before it, 4 speech after it. */
function findCues({ classes, sentence }: TaggedText, { first, last }: Quotation): number {
  let found = 0;
  for (let at = first - 1; at > first - 30 && sentence[at] === sentence[first]; at--) {
    if (classes[at] === 'speech') found |= 1;
    if (classes[at] === 'thought') found |= 2;
  }
  for (let at = last; at < last + 15 && sentence[at] === sentence[last - 1]; at++) {
    if (classes[at] === 'speech') found |= 4;
  }
  return found;
}

/** How long words are at most, in tokens, that name something. Set by hand. */
const MAX_NAME_TOKENS = 12;

/** How long words are at most, in tokens, by which people call something. Set by hand. */
const MAX_TERM_TOKENS = 6;

/** Words after which others in quotation marks are the name of a thing, what is sung or what is stamped on it. */
const isNamingBefore = (word: string) => isOneOf(word, NAMING_BEFORE);

/** Works whose title may follow after a comma: “her memoir, ‘Cold Water’, is”. */
const isWork = (word: string) => isOneOf(word, WORKS);

/** Whether words in quotation marks are a name: “known as ‘the Fox’”, “a song entitled ‘Home’”. */
export function isNaming(tagged: TaggedText, { first, last }: Quotation): boolean {
  const { words, quoteIndex } = tagged;
  if (last - first > MAX_NAME_TOKENS || quoteIndex[first - 1] !== -1) return false;
  const at = isOneOf(words[first - 1] ?? '', 'the a an') ? first - 2 : first - 1;
  const word = words[at] ?? '';
  // “The crowd sang ‘Can we go home?’”
  if (
    isOneOf(word, 'sang sing sings singing') &&
    isOneOf(words[last - 2] ?? '', '? !') &&
    readTitle(tagged, first + 1, last - 1) < 2
  )
    return false;
  if (isNamingBefore(word) || (word === 'as' && isOneOf(words[at - 1] ?? '', 'known knows know'))) return true;
  if (word === ',' && isWork(words[at - 1] ?? '')) return true;
  return (last - first <= MAX_TERM_TOKENS && isTerm(tagged, { first, last })) || isDistanced(tagged, { first, last });
}

/** How near before a word its cue is at most, in tokens. Set by hand. */
const MAX_TOKENS_TO_CUE = 4;

/** Whether a word in marks only keeps its distance from the noun after it: “for promoting ‘quack’ cures”; not after a verb of speech. */
function isDistanced({ words, classes, text }: TaggedText, { first, last }: { first: number; last: number }): boolean {
  const isOneWord = last - first === 3 && !isUpper(readToken(text, first + 1));
  if (!isOneWord || classes[last] !== 'noun' || classes[first - 1] === 'possessive') return false;
  for (let at = first - 1; at >= first - MAX_TOKENS_TO_CUE; at--)
    if (classes[at] === 'speech' || isBe(words[at] ?? '') || isOneOf(words[at] ?? '', ': as')) return false;
  return true;
}

/** How near before a term what calls it so is at most, in tokens: “They call the probing at night ‘wandering’”. */
const MAX_TOKENS_TO_CALL = 6;

/** Whether words are what people in general call something: “what they call ‘brightness’”, “fans who call themselves ‘Saints’”, “rated it a ‘sell’”. */
function isTerm({ words }: TaggedText, { first, last }: { first: number; last: number }): boolean {
  for (let at = first - 1; at >= first - MAX_TOKENS_TO_CALL; at--) {
    const word = words[at] ?? '';
    if (word === 'rated') return true;
    if (isOneOf(word, ', ; : and but')) return false;
    if (!isOneOf(word, 'call calls called calling')) continue;
    const isNaming = isOneOf(words[at - 1] ?? '', NAMERS) && !isOneOf(words[first + 1] ?? '', 'a an the');
    const isGeneral =
      isNaming ||
      isOneOf(words[at - 1] ?? '', 'they we you people everyone everybody locals some') ||
      isOneOf(words[at + 1] ?? '', 'themselves itself himself herself') ||
      // “sacked after calling a colleague ‘love’”
      (word === 'calling' && isOneOf(words[at - 1] ?? '', last - first === 3 ? 'to after for by over' : 'to'));
    if (isGeneral) return true;
  }
  // “‘the game’, as everyone calls it”
  const as = words[last] === ',' ? last + 1 : last;
  return words[as] === 'as' && isOneOf(words[as + 1] ?? '', 'they we people everyone everybody locals');
}
