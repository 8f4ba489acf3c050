import type { Span } from '../../model.ts';
import { codeOf, type Emit } from '../weights.ts';
import type { Candidate } from './candidates.ts';
import { NAMERS } from './cues.data.ts';
import { codeAt, codeOfClass, type Setting } from './features.ts';
import type { Reading } from './reading.ts';
import type { Unit } from './units.ts';

/** What tells words that somebody says from titles, nicknames, terms and doubts. */
export function describeSpeech(
  reading: Reading,
  unit: Unit,
  setting: Setting,
  said: { candidate: Candidate | null; margin: number },
  emit: Emit,
): void {
  const { words, classes, sentence, text } = reading;
  const { inner } = unit.pieces[0] as { inner: { start: number; end: number } };
  const from = unit.first + 1;
  const to = Math.max(from + 1, unit.last - 1);
  const shape = readShape(text.text.slice(inner.start, Math.min(inner.end, inner.start + 200)));
  const kinds = new Set<string>();
  for (let at = from; at < Math.min(to, from + 40); at++) kinds.add(classes[at] ?? '');
  const isClause = kinds.has('auxiliary') || kinds.has('speech') || kinds.has('thought') || kinds.has('verb') ? 1 : 0;
  const hasPronoun = kinds.has('pronoun') || kinds.has('object') || kinds.has('owner') ? 1 : 0;
  const { candidate, margin } = said;
  const chunk = candidate?.chunk;
  const near = candidate && (candidate.place === 'before' || candidate.place === 'after') ? 1 : 0;
  const linked = chunk ? (chunk.verb >= 0 ? 1 : 0) + (chunk.inverted >= 0 ? 2 : 0) + (chunk.owned >= 0 ? 4 : 0) : 8;
  const sureness = Math.max(-3, Math.min(6, Math.round(margin)));
  const place = candidate ? codeOf(candidate.place) : 0;

  const isHeadline =
    reading.block[unit.first] === 0 || HEADLINES.has(text.blocks[reading.block[unit.first] ?? 0]?.role ?? '') ? 1 : 0;
  const mark = text.text.charCodeAt(unit.start);
  emit(78, mark, isHeadline, shape);
  emit(79, isHeadline, setting.length, setting.edges);
  emit(80, isHeadline, near, shape);
  emit(81, isEcho(reading, unit) ? 1 : 0, isHeadline, shape);
  emit(50, setting.length, shape);
  emit(51, setting.end, setting.length);
  emit(52, setting.before, shape);
  emit(53, setting.after, shape);
  emit(54, setting.before);
  emit(55, setting.after, setting.end);
  emit(56, place, linked, sureness);
  emit(57, sureness, setting.length);
  emit(58, sureness, shape, near);
  emit(59, isClause, hasPronoun, setting.length);
  emit(60, codeAt(reading, from), shape);
  emit(61, codeAt(reading, to - 1), shape);
  emit(62, codeAt(reading, unit.first - 2), setting.before);
  emit(63, codeAt(reading, unit.first - 2));
  emit(64, codeAt(reading, unit.first - 3));
  emit(65, codeOfClass(classes[unit.first - 1]), codeOfClass(classes[unit.last]), shape);
  emit(66, codeOfClass(classes[unit.first - 1]), setting.length, near);
  emit(67, setting.edges, setting.length, place);
  emit(68, setting.isUpper, shape, setting.end);
  emit(69, codeOfClass(classes[unit.last]), shape, setting.length);
  emit(70, isClause, shape, sureness);
  emit(71, setting.nth, near, setting.length);
  let hasCue = 0;
  let hasNamer = 0;
  const own = sentence[unit.first];
  for (let at = unit.first - 1; at >= 0 && at > unit.first - 30 && sentence[at] === own; at--) {
    if (classes[at] === 'speech') hasCue |= 1;
    if (classes[at] === 'thought') hasCue |= 2;
    if (at >= unit.first - 4 && NAMERS.has(words[at] ?? '')) hasNamer = 1;
  }
  for (let at = unit.last; at < unit.last + 15 && sentence[at] === sentence[unit.last - 1]; at++) {
    if (classes[at] === 'speech') hasCue |= 4;
  }
  emit(72, hasCue, shape, setting.length);
  emit(73, hasNamer, shape);
  emit(74, hasCue, near, codeOfClass(classes[unit.first - 1]));
  if (chunk && chunk.verb >= 0) emit(75, codeAt(reading, chunk.verb), shape, near);
  emit(76, reading.text.blocks.length > 1 && setting.edges === 3 ? 1 : 0, shape, setting.end);
  const cue = chunk ? Math.max(chunk.verb, chunk.inverted, chunk.owned) : -1;
  const gap =
    cue < 0
      ? 9
      : cue < unit.first
        ? Math.min(8, unit.first - cue - 1)
        : cue >= unit.last
          ? 10 + Math.min(5, cue - unit.last)
          : 16;
  emit(90, gap, setting.length, isClause);
  emit(91, gap, setting.before, shape);
  emit(92, codeOfClass(classes[unit.first - 1]), codeOfClass(classes[unit.last]), hasCue);
  emit(93, setting.before, codeOfClass(classes[unit.last]), setting.length);
  emit(94, gap, codeOfClass(classes[unit.first - 1]), codeOfClass(classes[unit.last]));
  emit(95, cue < 0 ? 0 : codeAt(reading, cue), gap);
  emit(77, 0);
}

const HEADLINES: ReadonlySet<string> = new Set(['title', 'standfirst', 'heading']);

const echoes = new WeakMap<Reading, Map<string, number>>();

/** Whether the same words stand in marks more than once. */
function isEcho(reading: Reading, unit: Unit): boolean {
  const counts = echoes.get(reading) ?? new Map<string, number>();
  if (!echoes.has(reading)) {
    echoes.set(reading, counts);
    for (const { inner } of reading.marked) {
      const words = simplify(reading, inner);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return (counts.get(simplify(reading, (unit.pieces[0] as Unit['pieces'][number]).inner)) ?? 0) > 1;
}

const simplify = ({ text }: Reading, { start, end }: Span) =>
  text.text
    .slice(start, Math.min(end, start + 60))
    .toLowerCase()
    // letters and digits alone
    .replace(/[^\p{L}\p{N} ]/gu, '');

/** How the words look: 0 all small, 1 the first one has a capital, 2 each has, 3 some have, 4 all letters are capitals, 5 no letters. */
function readShape(inner: string): number {
  // words and their first letters
  const words = inner.match(/[\p{L}\p{N}][^\s-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  const upper = long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  if (!/\p{L}/u.test(inner)) return 5;
  if (inner.length > 3 && inner === inner.toUpperCase()) return 4;
  if (upper === 0) return 0;
  if (upper === long.length) return words.length === 1 ? 6 : 2;
  return upper === 1 && /^[\p{Lu}\p{N}]/u.test(inner) ? 1 : 3;
}
