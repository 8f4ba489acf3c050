import type { Cue } from '../reading/cues.ts';
import type { Mention } from '../reading/mentions.ts';
import { has, isInitial, isWordAt } from '../reading/reading.ts';
import { listMentions, type Scene } from '../reading/scene.ts';
import { TAG } from '../reading/tags.ts';
import { isSpent, step } from '../steps.ts';

/** Words that may report what somebody says: the tokens `first` up to, not including, `last`. */
export interface Report {
  first: number;
  last: number;
  /** The index of the cue. */
  cue: number;
  /** Whether the words stand before the cue. */
  isBefore: boolean;
}

/** The shortest report, in words outside of marks. */
const MIN_WORDS = 3;

/** How far after a cue its conjunction is searched for, in tokens: “said on Monday in Halden that”. */
const MAX_TO_THAT = 22;

/** How far after a source the comma is searched for, in tokens: “According to Lind, who …, …”. */
const MAX_SOURCE = 25;

/** The possible reports of a story, in reading order: what follows each cue outside of quotations, and what stands before it. */
export function listReports(scene: Scene): Report[] {
  const { cues, reading } = scene;
  return cues.flatMap((cue, index) => {
    if (isSpent() || reading.quoteIndex[cue.at] !== -1) return [];
    return [findBefore(scene, cue, index), findAfter(scene, cue, index)].flatMap((found) => {
      const report = found && trim(scene, found);
      return report && isClause(scene, report) ? [report] : [];
    });
  });
}

/** Whether words may be a clause; where a subject must be named, none opens with a preposition: “said on Monday”, “said, and laughed”. */
function isClause({ reading, cues }: Scene, { first, cue, isBefore }: Report): boolean {
  if (isBefore || cues[cue]?.kind === 'source' || reading.profile.hasFreeSubject) return true;
  const isOpened = has(reading, first - 1, TAG.that) || has(reading, first, TAG.subordinator | TAG.relative);
  return isOpened || reading.quoteIndex[first] !== -1 || !has(reading, first, TAG.conjunction | TAG.preposition);
}

/** What follows a cue: “said that …”, “said he …”, “according to Lind, …”. */
function findAfter(scene: Scene, cue: Cue, index: number): Report | null {
  const { reading, mentions, subjectOf } = scene;
  const { unit, words } = reading;
  const subject = mentions[subjectOf[index] as number];
  if (cue.kind === 'source' && !subject) return null;
  const from = subject && subject.first > cue.at ? subject.last : cue.at + 1;
  const first = cue.kind === 'source' ? skipSource(scene, cue, from) : skipToClause(scene, cue, from);
  let last = first;
  while (last < words.length && unit[last] === unit[cue.at] && step()) last++;
  return { first, last: findTag(scene, index, first, last), cue: index, isBefore: false };
}

/** The token after the comma that ends a source; that after the source itself if there is none: “Laut Lind ist …”. */
function skipSource(scene: Scene, { at: cue }: Cue, from: number): number {
  const { unit, words } = scene.reading;
  let at = from;
  const isIn = () => at < from + MAX_SOURCE && unit[at] === unit[cue];
  // “According to Lind it …”
  if (mentionAt(scene, cue, from)) return from;
  while (isIn() && (words[at] !== ',' || has(scene.reading, at + 1, TAG.relative))) at++;
  return isIn() && words[at] === ',' ? at + 1 : from;
}

/** The token at which the clause begins that follows a verb. */
function skipToClause(scene: Scene, { at: cue, kind }: Cue, from: number): number {
  const { reading, classes } = scene;
  const { unit, words, quoteIndex } = reading;
  let first = from;
  for (let at = from; at < from + MAX_TO_THAT && unit[at] === unit[cue]; at++) {
    const isThat = has(reading, at, TAG.that);
    if (isThat || (kind === 'asks' && has(reading, at, TAG.subordinator))) {
      first = isThat ? at + 1 : at;
      break;
    }
    if (quoteIndex[at] !== -1 || /^[.:;?!]$/.test(words[at] ?? '') || (at > from && classes[at] === classes[cue]))
      break;
  }
  while (/^[,:-]$/.test(words[first] ?? '')) first++;
  // “told reporters he would”
  const object = mentionAt(scene, cue, first);
  return object && object.form !== 'own' && mentionAt(scene, cue, object.last) ? object.last : first;
}

/** The mention that begins at a token of the sentence of a cue. */
const mentionAt = (scene: Scene, cue: number, at: number): Mention | undefined =>
  listMentions(scene, cue).find(({ first }) => step() && first === at);

/** Where the tag of somebody else begins in what follows a cue: “…, the spokesman replied”; the end if there is none. */
function findTag({ reading, cues, mentions, subjectOf }: Scene, index: number, first: number, last: number): number {
  for (let next = index + 1; next < cues.length && step(); next++) {
    const { at, form, kind } = cues[next] as Cue;
    if (at >= last) break;
    const subject = mentions[subjectOf[next] as number];
    if (!subject || form === 2 || reading.quoteIndex[at] !== -1) continue;
    // “said it would close and called the law a farce”
    if (subjectOf[next] === subjectOf[index] && has(reading, at - 1, TAG.conjunction) && at - 1 > first + 2)
      return at - 1;
    let start = Math.min(at, subject.first);
    while (kind === 'source' && has(reading, start - 1, TAG.preposition)) start--;
    // “…, and the dean, reached at home, said”
    const isLinked = has(reading, start - 1, TAG.conjunction);
    if (isLinked) start--;
    const isJoined = isLinked || Math.max(at - subject.last, subject.first - at - 1) <= 1;
    const isTag = reading.words[start - 1] === ',' && start > first + 2 && !has(reading, start, TAG.relative);
    if (isTag && isJoined) return start - 1;
  }
  return last;
}

/** What stands before a tag: “…, Lind said.” */
function findBefore({ reading, mentions, subjectOf }: Scene, cue: Cue, index: number): Report | null {
  const { unit, words } = reading;
  const subject = mentions[subjectOf[index] as number];
  if (!subject) return null;
  const isIn = (at: number) => at >= 0 && unit[at] === unit[cue.at];
  let last = Math.min(cue.at, subject.first);
  while (isIn(last - 1) && has(reading, last - 1, TAG.adverb | TAG.auxiliary | TAG.preposition)) last--;
  if (cue.kind !== 'source' && words[last - 1] !== ',' && words[last - 1] !== '-') return null;
  let first = last;
  while (isIn(first - 1) && step()) first--;
  return { first, last, cue: index, isBefore: true };
}

/** A report without the marks at its ends; null if too little of it is outside of quotations. */
function trim({ reading }: Scene, report: Report): Report | null {
  const { words, quoteIndex, text } = reading;
  let { first, last } = report;
  while (first < last && text.tokens[first]?.type === 'mark' && quoteIndex[first] === -1) first++;
  const isEdge = (at: number) => quoteIndex[at] === -1 && /^[.,:;-]$/.test(words[at] ?? '') && !isInitial(reading, at);
  while (last > first && isEdge(last - 1)) last--;
  let count = 0;
  for (let at = first; at < last && step(); at++) if (quoteIndex[at] === -1 && isWordAt(reading, at)) count++;
  return count >= MIN_WORDS ? { ...report, first, last } : null;
}
