import { codeOf, type Emit } from '../weights.ts';
import type { Candidate } from './candidates.ts';
import type { Chunk } from './chunks.ts';
import type { Unit } from './marks.ts';
import { CLASSES, type Reading, type WordClass } from './reading.ts';

/** The features of a quotation that do not depend on the speaker. */
export interface Setting {
  length: number;
  end: number;
  before: number;
  after: number;
  /** Whether it opens and whether it closes its paragraph. */
  edges: number;
  isUpper: number;
  /** How many quotations of its paragraph stand before it. */
  nth: number;
}

/** A number for the word at a token: all names have one, all numbers another, so that nothing is learned about people in the news. */
export function codeAt({ words, classes, codes }: Reading, at: number): number {
  const known = codes[at];
  if (known) return known;
  const own = classes[at];
  const code = own === 'name' || own === 'number' ? CLASSES.indexOf(own) : codeOf(words[at] ?? '');
  if (known === 0) codes[at] = code;
  return code;
}

/** The number of a class of words. */
export const codeOfClass = (name: WordClass | undefined): number => (name === undefined ? 31 : CLASSES.indexOf(name));

const bucket = (count: number) =>
  count < 4 ? Math.max(0, count) : count < 7 ? 4 : count < 12 ? 5 : count < 25 ? 6 : 7;

/** Reads the features of a quotation and its surroundings. */
export function look(reading: Reading, unit: Unit): Setting {
  const { text, words, block } = reading;
  const { inner } = unit.pieces[0] as { inner: { start: number; end: number } };
  const closing = (unit.pieces.at(-1) as { inner: { end: number } }).inner.end;
  const end = text.text.charAt(closing - 1);
  const opening = block[unit.first];
  const isFirst = block[unit.first - 1] !== opening;
  const isLast = block[unit.last] !== block[unit.last - 1];
  const isNearlyLast =
    isLast || (block[unit.last + 1] !== block[unit.last - 1] && !/[\p{L}\p{N}]/u.test(words[unit.last] ?? ''));
  const count = unit.last - unit.first;
  let nth = 0;
  for (let at = unit.first - 1; at >= 0 && at > unit.first - 120 && block[at] === opening; at--) {
    if (reading.holder[at] !== -1 && reading.holder[at] !== reading.holder[at + 1]) nth++;
  }
  return {
    length: count < 4 ? count : count < 6 ? 4 : count < 9 ? 5 : count < 14 ? 6 : count < 30 ? 7 : 8,
    end: /[\p{L}\p{N}]/u.test(end) ? 0 : end.charCodeAt(0),
    before: isFirst ? 1 : codeAt(reading, unit.first - 1),
    after: isLast ? 1 : codeAt(reading, unit.last),
    edges: (isFirst ? 1 : 0) + (isNearlyLast ? 2 : 0),
    isUpper: /^[\p{Lu}\p{N}…]/u.test(text.text.slice(inner.start, inner.start + 2)) ? 1 : 0,
    nth: Math.min(nth, 3),
  };
}

const PLACES = { before: 1, earlier: 2, after: 3, later: 4, 'paragraph before': 5, carried: 6 };
/** The number of each way a chunk stands to its verb. */
export const LINKS = {
  none: 0,
  next: 1,
  relative: 2,
  apposed: 3,
  joined: 4,
  far: 5,
  attached: 6,
  shared: 7,
  passive: 8,
};
/** The number of each form of a chunk. */
export const FORMS = { pronoun: 0, name: 1, described: 2, bare: 3 };

/** Emits the features of a candidate speaker of a quotation. */
export function describe(reading: Reading, unit: Unit, setting: Setting, candidate: Candidate, emit: Emit): void {
  const { words, classes, holder, block, sentence } = reading;
  const { chunk, isSame } = candidate;
  const place = PLACES[candidate.place];
  const form = FORMS[chunk.form];
  const link = LINKS[chunk.link];
  const verb = chunk.verb >= 0 ? codeAt(reading, chunk.verb) : 0;
  const inverted = chunk.inverted >= 0 ? codeAt(reading, chunk.inverted) : 0;
  const preceding = codeAt(reading, chunk.first - 1);
  const leading = classes[chunk.first - 1] === 'preposition' ? preceding : 0;
  const following = codeAt(reading, chunk.last);
  const lead = words[chunk.inverted] === 'according' ? 1 : 0;
  const isOpening = sentence[chunk.first - 1] !== sentence[chunk.first] ? 1 : 0;
  const same = isSame ? 1 : 0;
  const owned = chunk.owned >= 0 ? 1 : 0;
  const isBefore = chunk.last <= unit.first;
  const [gap, between] = measure(reading, unit, chunk);
  const cueGap = measureCueGap(unit, chunk);
  const relation = link * 4 + (inverted ? 2 : 0) + lead;
  const spot = place * 64 + relation;

  emit(2, spot, form);
  emit(6, place, verb, link);
  emit(7, place, inverted);
  emit(9, place * 8 + form, following);
  emit(10, place * 8 + Math.min(candidate.rank, 7), between, setting.edges);
  emit(11, place * 2 + same, setting.edges, setting.nth);
  emit(12, place * 2 + same, setting.before);
  emit(13, place * 2 + same, setting.after);
  emit(14, spot * 2 + same, setting.before);
  emit(16, place, isOpening, gap);
  emit(18, place * 2 + owned, owned ? codeAt(reading, chunk.owned) : 0);
  emit(19, place * 2 + owned, gap, between);
  emit(20, form, codeAt(reading, chunk.head));
  emit(21, spot * 2 + same, cueGap, between);
  emit(22, place * 2 + same, setting.length, setting.end);
  emit(23, spot, setting.edges, between);
  emit(24, place, verb, cueGap);
  emit(27, leading, lead, place);
  if (chunk.verb >= 0) {
    // The word after the verb: “told reporters”, “said that”, “said:”.
    emit(30, codeAt(reading, chunk.verb + 1), place, link);
    emit(31, holder[chunk.verb + 1] === -1 ? 0 : 1, place * 16 + link, holder[chunk.first - 1] === -1 ? 0 : 1);
    emit(32, classes[chunk.verb] === 'speech' ? 1 : 0, spot, cueGap);
  }
  emit(36, place * 8 + form, candidate.subjects, isOpening);
  const parts = countCommas(reading, unit, chunk);
  emit(82, place * 16 + link, parts, candidate.subjects);
  emit(83, preceding, parts, candidate.subjects);
  emit(
    84,
    place * 8 + cueGap,
    candidate.subjects * 4 + parts,
    link * 2 + (classes[chunk.first - 1] === 'comma' ? 1 : 0),
  );
  const hasSpeech = classes[chunk.verb] === 'speech' || classes[chunk.inverted] === 'speech' ? 1 : 0;
  const clause = readClause(reading, chunk);
  emit(85, clause * 16 + candidate.depth, Math.min(cueGap, 4), place * 16 + link);
  emit(86, clause * 16 + parts, candidate.subjects, place);
  emit(87, clause * 16 + form, place, hasSpeech);
  if (chunk.verb >= 0) emit(88, codeAt(reading, chunk.verb - 1), place * 16 + link, hasSpeech);
  if (place > 4) emit(89, place * 4 + Math.min(candidate.rank, 3), candidate.subjects, setting.edges * 2 + same);
  const isSigned = signs(reading, unit, chunk);
  // LIND: “…”
  const isLabel = isBefore && classes[chunk.last] === 'colon' && chunk.last + 1 === unit.first;
  if (isSigned) emit(47, 0);
  if (isLabel) emit(48, isOpening, form);
  const isFirst = block[chunk.first - 1] !== block[chunk.first] ? 1 : 0;
  emit(45, place * 4 + same * 2 + isFirst, setting.edges, hasSpeech * 16 + link);
  emit(37, preceding, candidate.depth, candidate.subjects);
  emit(38, codeAt(reading, chunk.first - 2), preceding, place);
  emit(39, place * 16 + link, codeOfClass(classes[chunk.first - 1]), codeOfClass(classes[chunk.last]));
  // Its neighbours may be quotations themselves.
  const isAfterQuote = holder[chunk.first - 1] !== -1 && block[chunk.first - 1] === block[chunk.first] ? 1 : 0;
  emit(33, spot, isAfterQuote, between);
  emit(34, classes[chunk.last] === 'comma' ? 1 : 0, spot, form);
}

/** The words between a quotation and the verb of speech on the side of the chunk; 8 where there is none. */
function measureCueGap(unit: Unit, { last, verb, inverted }: Chunk): number {
  if (last <= unit.first) return verb >= 0 && verb < unit.first ? bucket(unit.first - verb - 1) : 8;
  return inverted >= 0 && inverted >= unit.last ? bucket(inverted - unit.last) : 8;
}

/** Emits the features of a quotation without a speaker. */
export function describeUnknown(setting: Setting, hasLast: boolean, emit: Emit): void {
  emit(40, 0);
  emit(41, setting.length, setting.end);
  emit(42, setting.before);
  emit(43, setting.after);
  emit(44, setting.edges, hasLast ? 1 : 0);
}

/** How the clause of a chunk begins: 1 the sentence, 2 after a comma, 3 after “, so”, 4 after “although”, 0 elsewhere. */
function readClause({ classes, sentence }: Reading, { first }: Chunk): number {
  if (sentence[first - 1] !== sentence[first]) return 1;
  if (classes[first - 1] === 'comma') return 2;
  if (classes[first - 1] !== 'joiner') return 0;
  return classes[first - 2] === 'comma' ? 3 : 4;
}

/** “…” — Ida Lind */
export function signs({ words, block }: Reading, unit: Unit, { first, last }: Chunk): boolean {
  const isNear = first > unit.last && first <= unit.last + 2;
  return isNear && words[first - 1] === '-' && block[last] !== block[first] && block[first] === block[unit.last - 1];
}

/** The commas between a chunk and a quotation after it, outside quotations. */
function countCommas({ holder, classes }: Reading, unit: Unit, { last }: Chunk): number {
  let count = 0;
  for (let at = last; at < unit.first && at < last + 80 && count < 3; at++) {
    if (holder[at] === -1 && classes[at] === 'comma') count++;
  }
  return last > unit.first ? 3 : count;
}

/** The words and the quotations between a chunk and a quotation. */
function measure({ holder }: Reading, unit: Unit, { first, last }: Chunk): [gap: number, between: number] {
  const [from, to] = last <= unit.first ? [last, unit.first] : [unit.last, first];
  if (to - from > 150 || to < from) return [7, 3];
  let gap = 0;
  let between = 0;
  for (let at = from; at < to; at++) {
    if (holder[at] === -1) gap++;
    else if (holder[at] !== holder[at - 1] || at === from) between++;
  }
  return [bucket(gap), Math.min(between, 3)];
}
