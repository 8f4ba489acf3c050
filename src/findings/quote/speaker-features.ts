import { createRanker, rangeOf, type Values } from '../ranker/ranker.ts';
import { CLASSES, classAt, classOfWord, WORDS } from '../reading/classes.ts';
import { CUE_KINDS } from '../reading/cues.ts';
import { FORMS, isNamed } from '../reading/mentions.ts';
import type { Scene } from '../reading/scene.ts';
import { step } from '../steps.ts';
import { type Candidate, PLACES } from './candidate.ts';
import type { Quotation } from './marks.ts';
import { ENDS, readEdges, readEnd, type Turn } from './turn.ts';

/**
 * Ranks who says a quotation. From `place` to `plain`, the attributes are of the candidate: its form and place, the verb that it is the
 * subject of, and what stands between these and the quotation. The others are of the quotation and of the turn before it.
 */
export const SPEAKERS = createRanker(
  {
    place: PLACES.length,
    form: FORMS.length + 1,
    kind: CUE_KINDS.length,
    cueForm: 4,
    sure: 4,
    side: 3,
    cueGap: 8,
    cues: 3,
    link: 3,
    gap: 9,
    between: 4,
    ownBefore: CLASSES.length,
    ownAfter: CLASSES.length,
    touch: CLASSES.length,
    opens: 2,
    signed: 2,
    indefinite: 2,
    same: 3,
    edges: 4,
    end: ENDS,
    lower: 2,
    length: 5,
    told: 4,
    before: CLASSES.length,
    after: CLASSES.length,
    nth: 3,
    pieces: 2,
    open: 2,
    free: 2,
    reported: 2,
    turn: 6,
    turnGap: 5,
    turnEdges: 4,
    turnLength: 3,
    asked: 2,
    verb: WORDS,
    beside: WORDS,
    next: WORDS,
    edge: WORDS,
  },
  [
    ...['place', 'place:form', 'place:kind', 'place:kind:side:cueGap', 'place:kind:sure', 'place:kind:link'],
    ...[
      'place:kind:touch',
      'place:signed',
      'signed:edges:end',
      'place:gap',
      'place:gap:between',
      'place:gap:kind',
      'place:form:kind',
      'place:ownBefore',
    ],
    ...[
      'place:ownAfter',
      'place:ownBefore:kind',
      'place:edges',
      'place:end',
      'place:end:kind',
      'place:end:kind:cueGap',
    ],
    ...['place:lower:kind', 'place:length:kind', 'place:told', 'place:told:kind', 'place:before', 'place:after'],
    ...['place:before:kind', 'place:after:kind', 'place:turn', 'place:turn:edges', 'place:turn:told', 'place:same'],
    ...['place:same:kind', 'place:same:turn', 'place:opens:kind', 'place:cues:kind', 'place:between:kind'],
    ...['kind:cueGap:touch', 'kind:cueGap:end', 'kind:side:before', 'kind:side:after', 'form:kind:side'],
    ...['form:ownBefore', 'form:ownAfter', 'place:cueForm:kind', 'place:nth', 'place:nth:kind', 'place:nth:told'],
    ...['place:turnGap', 'place:turnGap:told', 'place:turnGap:turn', 'place:turnGap:edges', 'place:pieces:kind'],
    ...['place:open:told', 'place:open:turn:edges', 'place:indefinite:form', 'place:lower:length:told'],
    ...[
      'place:edges:told:turn',
      'place:edges:length:told',
      'place:end:told',
      'place:end:edges',
      'cueGap:sure:kind:side',
    ],
    ...['place:cueGap:link:kind', 'place:gap:link:kind', 'free:place:kind:side', 'place:form:turn', 'place:form:told'],
    ...['place:form:same', 'place:opens:form', 'place:opens:told', 'place:before:end', 'place:after:end'],
    ...['place:lower:before', 'place:lower:after', 'place:asked:edges', 'place:asked:turn', 'place:asked:told:edges'],
    ...['verb:place', 'verb:side', 'verb:link', 'verb:form', 'verb:touch', 'verb:cueGap', 'beside:place', 'next:place'],
    ...['beside:kind', 'next:kind', 'edge:place', 'edge:side', 'edge:kind'],
    ...['place:turnEdges:edges:turn', 'place:turnLength:edges:turn', 'place:reported:kind', 'place:reported:form'],
  ],
);

const AT = SPEAKERS.at;

/** The values that all candidates for a quotation share; `spoke` is the turn before. */
export function describeQuotation(scene: Scene, quotation: Quotation, spoke: Turn | undefined): Values {
  const { reading } = scene;
  const { first, last, pieces } = quotation;
  const { unit, text, quoteIndex, profile, words } = reading;
  const values = SPEAKERS.blank();
  values[AT.edges] = readEdges(reading, quotation);
  values[AT.end] = readEnd(reading, quotation);
  values[AT.lower] = Number(/^\s*\p{Ll}/u.test(text.text.slice(pieces[0]?.inner.start, pieces[0]?.inner.end)));
  values[AT.length] = rangeOf(last - first, 5, 9, 16, 40);
  values[AT.before] = classBeside(scene, first - 1, first);
  values[AT.after] = classBeside(scene, last, last - 1);
  values[AT.pieces] = Number(pieces.length > 1);
  values[AT.open] = Number(!pieces[0]?.closed);
  values[AT.free] = Number(profile.hasFreeSubject);
  values[AT.told] = findCues(scene, quotation);
  let nth = 0;
  for (let at = first - 1; at >= 0 && unit[at] === unit[first] && step(); at--) {
    if (quoteIndex[at] !== -1 && quoteIndex[at] !== quoteIndex[at + 1]) nth++;
    if (quoteIndex[at] === -1 && profile.reported.has(words[at] ?? '')) values[AT.reported] = 1;
  }
  values[AT.nth] = Math.min(2, nth);
  if (spoke) describeTurn(scene, quotation, spoke.quotation, values);
  return values;
}

/** The class of the token beside a quotation, as its sentence sees it. */
export function classBeside(scene: Scene, at: number, edge: number): number {
  const { unit, quoteIndex } = scene.reading;
  if (at < 0 || at >= unit.length || unit[at] !== unit[edge]) return classAt(scene, -1, edge);
  return quoteIndex[at] === -1 ? classAt(scene, at, at) : CLASSES.indexOf('quoted');
}

/** Whether the sentences of a quotation have a verb of saying before it, 1, after it, 2, or both, 3. */
function findCues({ reading, cues, cuesOf }: Scene, { first, last }: Quotation): number {
  const { unit, quoteIndex } = reading;
  let found = 0;
  for (const sentence of new Set([unit[first] as number, unit[last - 1] as number]))
    for (let index = cuesOf[sentence] as number; index < (cuesOf[sentence + 1] as number) && step(); index++) {
      const { at = 0, kind } = cues[index] ?? {};
      if (quoteIndex[at] === -1 && kind !== 'thinks') found |= at < first ? 1 : 2;
    }
  return found;
}

/** How far it is from the turn before, how long that was, and whether it was a question. */
function describeTurn({ reading }: Scene, { first }: Quotation, turn: Quotation, values: Values): void {
  const { unit, block, quoteIndex } = reading;
  const blocks = (block[first] as number) - (block[turn.last - 1] as number);
  const sentences = (unit[first] as number) - (unit[turn.last - 1] as number);
  values[AT.turn] = sentences === 0 ? 1 : blocks === 0 ? (sentences <= 1 ? 2 : 3) : blocks === 1 ? 4 : 5;
  values[AT.turnEdges] = readEdges(reading, turn);
  values[AT.turnLength] = rangeOf(turn.last - turn.first, 13, 40);
  values[AT.asked] = Number(readEnd(reading, turn) === 3);
  let gap = 0;
  for (let at = turn.last; at < first && gap < MAX_GAP && step(); at++) if (quoteIndex[at] === -1) gap++;
  values[AT.turnGap] = rangeOf(gap, 1, 8, 25, MAX_GAP);
}

/** From so many tokens on, a gap is as wide as any. */
const MAX_GAP = 60;

/** The values of a candidate. */
export function describeCandidate(
  scene: Scene,
  quotation: Quotation,
  shared: Values,
  { place, mention: index, cue }: Candidate,
  spoke: Turn | undefined,
  keyOf: (mention: number) => string,
  around: number,
): Values {
  const values = shared.slice();
  const mention = scene.mentions[index];
  values[AT.place] = PLACES.indexOf(place);
  values[AT.form] = mention ? FORMS.indexOf(mention.form) : FORMS.length;
  if (cue >= 0) describeCue(scene, quotation, cue, around, values);
  if (!mention) return values;
  if (cue >= 0) values[AT.link] = (scene.cues[cue]?.at ?? 0) < mention.first ? 1 : 2;
  if (place !== 'last' && place !== 'other') describeMention(scene, quotation, index, around, values);
  // Pronouns of two people may be the same.
  if (spoke && (isNamed(mention.form) || mention.form === 'somebody'))
    values[AT.same] = keyOf(index) === spoke.key ? 1 : 2;
  return values;
}

/** How many tokens there are between two, without those of other quotations; at most `MAX_GAP`. */
function countBetween({ reading: { quoteIndex } }: Scene, from: number, to: number, around: number): number {
  let count = 0;
  for (let at = from; at < to && count < MAX_GAP && step(); at++) if (quoteIndex[at] === around) count++;
  return count;
}

function describeCue(scene: Scene, { first, last }: Quotation, index: number, around: number, values: Values): void {
  const { cues, subjectOf, subjectProbability, reading } = scene;
  const { at = 0, kind = 'none', form = 0 } = cues[index] ?? {};
  const isBefore = at < first;
  values[AT.kind] = CUE_KINDS.indexOf(kind);
  values[AT.verb] = classOfWord(reading.words[at]);
  values[AT.cueForm] = form + 1;
  values[AT.sure] = subjectOf[index] === -1 ? 3 : rangeOf(subjectProbability[index] as number, 0.6, 0.9);
  values[AT.side] = isBefore ? 1 : 2;
  const gap = isBefore ? countBetween(scene, at + 1, first, around) : countBetween(scene, last, at, around);
  values[AT.cueGap] = 1 + rangeOf(gap, 1, 2, 3, 5, 8, 14);
  const direction = isBefore ? 1 : -1;
  for (let other = index + direction, count = 1; count <= 2 && step(); other += direction) {
    const { at: place } = cues[other] ?? {};
    if (place === undefined || (isBefore ? place >= first : place < last)) break;
    if (reading.quoteIndex[place] === around) values[AT.cues] = count++;
  }
}

function describeMention(
  scene: Scene,
  { first, last }: Quotation,
  index: number,
  around: number,
  values: Values,
): void {
  const { mentions, reading, mentionsOf } = scene;
  const mention = mentions[index];
  if (!mention) return;
  const isBefore = mention.first < first;
  const gap = isBefore
    ? countBetween(scene, mention.last, first, around)
    : countBetween(scene, last, mention.first, around);
  values[AT.gap] = rangeOf(gap, 1, 2, 3, 4, 6, 9, 14, 22);
  values[AT.ownBefore] = classAt(scene, mention.first - 1, mention.first);
  values[AT.ownAfter] = classAt(scene, mention.last, mention.head);
  values[AT.touch] = values[isBefore ? AT.before : AT.after] as number;
  values[AT.opens] = Number(mentionsOf[reading.unit[mention.first] as number] === index);
  const { unit, words } = reading;
  if (unit[mention.first - 1] === unit[mention.first]) values[AT.beside] = classOfWord(words[mention.first - 1]);
  if (unit[mention.last] === unit[mention.head]) values[AT.next] = classOfWord(words[mention.last]);
  const edge = isBefore ? first - 1 : last;
  if (unit[edge] === unit[isBefore ? first : last - 1] && reading.quoteIndex[edge] === around)
    values[AT.edge] = classOfWord(words[edge]);
  values[AT.indefinite] = Number(mention.isIndefinite);
  // “…” — Ida Lind
  const isDashed = reading.words[mention.first - 1] === '-' && mention.first - 1 - last <= 1;
  values[AT.signed] = Number(!isBefore && isDashed && reading.block[mention.last] !== reading.block[mention.head]);
  const direction = isBefore ? 1 : -1;
  let between = 0;
  for (let other = index + direction; between < 3 && step(); other += direction) {
    const one = mentions[other];
    if (!one || (isBefore ? one.first >= first : one.first < last)) break;
    if (reading.quoteIndex[one.head] === around && one.form !== 'time') between++;
  }
  values[AT.between] = between;
}
