import { hasTag } from '../../lexicon/tags.ts';
import { codeOf, type Emit } from '../weights.ts';
import type { Candidate } from './candidates.ts';
import { codeAt, codeOfClass, FORMS, LINKS, type Setting } from './features.ts';
import type { Unit } from './marks.ts';
import type { Reading } from './reading.ts';
import { findEchoes, readMainMark, readRow, readShape, readTitle } from './shape.ts';

const isNamingWord = hasTag('naming-word');

const HEADLINES: ReadonlySet<string> = new Set(['title', 'standfirst', 'heading']);

/** Emits the features that separate quotations from titles, nicknames, terms and scare quotes. */
export function describeSpeech(
  reading: Reading,
  unit: Unit,
  setting: Setting,
  said: { candidate: Candidate | null; margin: number },
  emit: Emit,
): void {
  const { words, classes, text, block } = reading;
  const { inner } = unit.pieces[0] as { inner: { start: number; end: number } };
  const first = block[unit.first] ?? 0;
  const from = unit.first + 1;
  const kinds = new Set<string>();
  const to = Math.max(from + 1, unit.last - 1);
  for (let at = from; at < Math.min(to, from + 40); at++) kinds.add(classes[at] ?? '');
  const { place } = said.candidate ?? {};
  const seen = {
    from,
    to,
    shape: readShape(text.text.slice(inner.start, Math.min(inner.end, inner.start + 200))),
    isClause: kinds.has('auxiliary') || kinds.has('speech') || kinds.has('thought') || kinds.has('verb') ? 1 : 0,
    isHeadline: first === 0 || HEADLINES.has(text.blocks[first]?.role ?? '') ? 1 : 0,
    near: place === 'before' || place === 'after' ? 1 : 0,
    before: codeOfClass(classes[unit.first - 1]),
    next: codeOfClass(classes[unit.last]),
    hasCue: findCues(reading, unit),
  };
  const hasPronoun = kinds.has('pronoun') || kinds.has('object') || kinds.has('owner') ? 1 : 0;
  emit(59, seen.isClause, hasPronoun, setting.length);
  emit(60, codeAt(reading, from), seen.shape);
  emit(61, codeAt(reading, to - 1), seen.shape);
  emit(102, endOf(words[to - 1]), seen.shape, setting.length);
  emit(103, endOf(words[from]), seen.before, seen.shape);
  emit(104, endOf(words[to - 1]), seen.before, seen.next);
  describeLooks(reading, unit, setting, seen, emit);
  describeSurroundings(reading, unit, setting, seen, emit);
  describeSpeaker(reading, unit, setting, said, seen, emit);
  emit(77, 0);
}

/** What all parts of the description share. */
interface Seen {
  from: number;
  to: number;
  shape: number;
  isClause: number;
  isHeadline: number;
  /** Whether the speaker stands in the same sentence. */
  near: number;
  /** The classes of the words before and after. */
  before: number;
  next: number;
  hasCue: number;
}

/** The last letters of a word. */
const endOf = (word = ''): number => codeOf(word.slice(-3));

function describeLooks(reading: Reading, unit: Unit, setting: Setting, seen: Seen, emit: Emit): void {
  const { shape, isHeadline, near, before, next } = seen;
  const mark = reading.text.text.charCodeAt(unit.start);
  const isMain = mark === readMainMark(reading) ? 1 : 0;
  emit(78, mark, isHeadline, shape);
  emit(79, isHeadline, setting.length, setting.edges);
  emit(80, isHeadline, near, shape);
  emit(50, setting.length, shape);
  emit(51, setting.end, setting.length);
  emit(68, setting.isUpper, shape, setting.end);
  emit(76, reading.text.blocks.length > 1 && setting.edges === 3 ? 1 : 0, shape, setting.end);
  const echoes = findEchoes(reading, unit);
  const echo = (echoes.alone ? 1 : 0) + (echoes.within ? 2 : 0) + echoes.bare * 4;
  emit(96, echo, isHeadline, shape);
  emit(97, echo, setting.length, seen.isClause);
  emit(98, echo, isHeadline);
  emit(105, isMain, isHeadline, shape);
  emit(106, isMain, setting.length, near);
  emit(123, isMain, setting.edges, shape);
  emit(124, isMain, setting.edges, isHeadline * 8 + setting.isUpper);
  emit(107, unit.pieces[0]?.closed ? 0 : 1, unit.pieces.length > 1 ? 1 : 0, setting.edges);
  emit(108, Math.min(3, reading.block[unit.first] ?? 0), shape, setting.length);
  const title = readTitle(reading, seen.from, seen.to);
  emit(119, title, isHeadline, setting.length);
  emit(120, title, setting.before, isHeadline);
  emit(121, title, before, next);
  emit(122, title, near, setting.end);
}

function describeSurroundings(reading: Reading, unit: Unit, setting: Setting, seen: Seen, emit: Emit): void {
  const { words, classes } = reading;
  const { shape, near, before, next, hasCue } = seen;
  emit(52, setting.before, shape);
  emit(53, setting.after, shape);
  emit(54, setting.before);
  emit(55, setting.after, setting.end);
  emit(62, codeAt(reading, unit.first - 2), setting.before);
  emit(63, codeAt(reading, unit.first - 2));
  emit(64, codeAt(reading, unit.first - 3));
  emit(65, before, next, shape);
  emit(66, before, setting.length, near);
  emit(69, next, shape, setting.length);
  emit(71, setting.nth, near, setting.length);
  let hasNamer = 0;
  for (let at = unit.first - 1; at >= unit.first - 4; at--) if (isNamingWord(words[at] ?? '')) hasNamer = 1;
  emit(72, hasCue, shape, setting.length);
  emit(73, hasNamer, shape);
  emit(74, hasCue, near, before);
  emit(92, before, next, hasCue);
  emit(93, setting.before, next, setting.length);
  const second = codeOfClass(classes[unit.first - 2]);
  emit(99, before * 32 + second, codeOfClass(classes[unit.first - 3]), next);
  emit(100, before * 32 + second, next, shape);
  emit(101, setting.before, second, next);
  const row = readRow(reading, unit);
  emit(109, row, shape, setting.length);
  emit(110, row, before, next);
}

function describeSpeaker(
  reading: Reading,
  unit: Unit,
  setting: Setting,
  { candidate, margin }: { candidate: Candidate | null; margin: number },
  { shape, near, before, next, isClause, hasCue }: Seen,
  emit: Emit,
): void {
  const chunk = candidate?.chunk;
  const linked = chunk ? (chunk.verb >= 0 ? 1 : 0) + (chunk.inverted >= 0 ? 2 : 0) + (chunk.owned >= 0 ? 4 : 0) : 8;
  const sureness = Math.min(6, Math.round(margin));
  const place = candidate ? codeOf(candidate.place) : 0;
  emit(56, place, linked, sureness);
  emit(57, sureness, setting.length);
  emit(58, sureness, shape, near);
  emit(67, setting.edges, setting.length, place);
  emit(70, isClause, shape, sureness);
  const at = chunk ? Math.max(chunk.verb, chunk.inverted, chunk.owned) : -1;
  const cue = at < 0 ? 0 : codeAt(reading, at);
  const cueClass = at < 0 ? 31 : codeOfClass(reading.classes[at]);
  const gap = measureGap(unit, at);
  if (chunk && chunk.verb >= 0) emit(75, codeAt(reading, chunk.verb), shape, near);
  emit(90, gap, setting.length, isClause);
  emit(91, gap, setting.before, shape);
  emit(94, gap, before, next);
  emit(95, cue, gap);
  emit(111, hasCue, gap, before);
  const link = chunk ? LINKS[chunk.link] : 15;
  const far = Math.min(15, Math.round(margin));
  emit(112, link * 32 + cueClass, place, gap);
  emit(113, link * 32 + cueClass, before, next);
  emit(114, link, cue, shape);
  emit(115, chunk ? FORMS[chunk.form] : 7, cueClass, shape);
  emit(116, far, place, isClause);
  emit(117, far, before, next);
  emit(118, far, link, setting.length);
}

/** The words between a quotation and the word of speech: 9 for none of these, from 10 on for one after it, 16 within. */
function measureGap(unit: Unit, cue: number): number {
  if (cue < 0) return 9;
  if (cue < unit.first) return Math.min(8, unit.first - cue - 1);
  return cue >= unit.last ? 10 + Math.min(5, cue - unit.last) : 16;
}

/** Which words of speech (1), of thought (2) and of speech after it (4) stand in the sentence of a quotation. */
function findCues({ classes, sentence }: Reading, { first, last }: Unit): number {
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
