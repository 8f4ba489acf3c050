import type { Model } from '../ranker/model.ts';
import { createRanker, rangeOf, type Values } from '../ranker/ranker.ts';
import { isSpent, step } from '../steps.ts';
import { CLASSES, classAt, classOfWord, WORDS } from './classes.ts';
import { CUE_KINDS, type Cue, isCue } from './cues.ts';
import { FORMS, type Mention } from './mentions.ts';
import { has } from './reading.ts';
import type { Scene } from './scene.ts';
import { TAG } from './tags.ts';

/**
 * Ranks which mention is the subject of a cue. `order` is before the cue, after it, or none of the mentions; `gap` and what follows
 * are what stands between; the others are what stands next to the mention and to the cue, and the words of the cue and before both.
 */
export const SUBJECTS = createRanker(
  {
    order: 3,
    gap: 9,
    between: 4,
    commas: 3,
    verbs: 3,
    quoted: 2,
    before: CLASSES.length,
    after: CLASSES.length,
    form: FORMS.length + 1,
    opens: 2,
    closes: 2,
    indefinite: 2,
    plural: 2,
    kind: CUE_KINDS.length,
    cueForm: 3,
    cueBefore: CLASSES.length,
    cueAfter: CLASSES.length,
    free: 2,
    drops: 2,
    verb: WORDS,
    wordBefore: WORDS,
    cueWordBefore: WORDS,
  },
  [
    ...['order:gap', 'order:gap:between', 'order:form', 'order:before', 'order:after', 'order:gap:form'],
    ...['order:before:after', 'order:gap:before', 'order:gap:after', 'order:between:commas:verbs', 'order:gap:verbs'],
    ...['order:commas:gap', 'form:before', 'form:kind', 'order:kind:gap', 'order:cueBefore', 'order:cueAfter'],
    ...['order:gap:cueAfter', 'order:gap:cueBefore', 'order:free:gap', 'order:free:gap:before', 'order:free:cueAfter'],
    ...['drops:form:kind', 'drops:form:cueBefore', 'drops:form:cueAfter', 'quoted:order:gap', 'quoted:order:form'],
    ...['opens:order:form', 'opens:order:gap', 'order:cueForm:gap', 'order:cueForm:form', 'order:cueForm:cueBefore'],
    ...['form:cueBefore:kind', 'form:cueAfter:kind', 'form:cueBefore:cueForm', 'indefinite:form:order'],
    ...['plural:form:order', 'closes:order:gap', 'order:before:opens', 'kind:order:gap:before', 'order:verbs:before'],
    ...['verb:order', 'wordBefore:order', 'wordBefore:form', 'cueWordBefore:order'],
    ...['order:commas:before:form', 'quoted:form:kind', 'quoted:kind:order:gap'],
  ],
);

const AT = SUBJECTS.at;

/** How far from a cue its subject is at most, in mentions. */
const MAX_MENTIONS = 9;

/** How far from “zufolge” its source is at most, in tokens. */
const MAX_TO_SOURCE = 2;

/** The mentions that may be the subject of a cue, and the values of each; the last values are those of none of them. */
export function listSubjects(scene: Scene, cue: Cue): { mentions: number[]; values: Values[] } {
  const { reading, mentions, mentionsOf } = scene;
  const { quoteIndex, unit } = reading;
  const own = unit[cue.at] as number;
  const from = mentionsOf[own] as number;
  const to = mentionsOf[own + 1] as number;
  let next = from;
  while (next < to && (mentions[next] as Mention).first < cue.at && step()) next++;
  const shared = describeCue(scene, cue);
  const found: { index: number; values: Values }[] = [];
  for (let index = Math.max(from, next - MAX_MENTIONS); index < Math.min(to, next + MAX_MENTIONS); index++) {
    const { first, last, head, form } = mentions[index] as Mention;
    if (quoteIndex[head] !== quoteIndex[cue.at] || form === 'time' || (first <= cue.at && last > cue.at)) continue;
    if (cue.kind === 'source' && cue.at - last > MAX_TO_SOURCE) continue;
    found.push({ index, values: describe(scene, cue, shared, index, next) });
  }
  const none = shared.slice();
  none[AT.order] = 2;
  none[AT.form] = FORMS.length;
  none[AT.between] = Math.min(3, found.length);
  none[AT.gap] = rangeOf(next - from, 1, 2, 3, 4, 6, 9, 14, 22);
  return { mentions: found.map(({ index }) => index), values: [...found.map(({ values }) => values), none] };
}

function describeCue(scene: Scene, { at, kind, form }: Cue): Values {
  const { profile, words } = scene.reading;
  const values = SUBJECTS.blank();
  values[AT.kind] = CUE_KINDS.indexOf(kind);
  values[AT.cueForm] = form;
  values[AT.verb] = classOfWord(words[at]);
  values[AT.cueWordBefore] = classOfWord(words[at - 1]);
  values[AT.cueBefore] = classAt(scene, at - 1, at);
  values[AT.cueAfter] = classAt(scene, at + 1, at);
  values[AT.free] = Number(profile.hasFreeSubject);
  values[AT.drops] = Number(profile.dropsSubject);
  return values;
}

/** The values of a mention; `next` is the index of the first one after the cue. */
function describe(scene: Scene, cue: Cue, shared: Values, index: number, next: number): Values {
  const { reading, mentions, mentionsOf } = scene;
  const { quoteIndex, words, unit } = reading;
  const { first, last, head, form, isIndefinite, isPlural } = mentions[index] as Mention;
  const values = shared.slice();
  const isBefore = first < cue.at;
  const [from, to] = isBefore ? [last, cue.at] : [cue.at + 1, first];
  const counts = { gap: 0, commas: 0, verbs: 0 };
  for (let at = from; at < to && step(); at++) {
    if (quoteIndex[at] !== quoteIndex[cue.at]) {
      values[AT.quoted] = 1;
      continue;
    }
    counts.gap++;
    if (words[at] === ',') counts.commas++;
    else if (has(reading, at, TAG.auxiliary | TAG.verb) || isCue(reading, at)) counts.verbs++;
  }
  let between = 0;
  for (let other = isBefore ? index + 1 : next; other < (isBefore ? next : index); other++)
    if (quoteIndex[(mentions[other] as Mention).head] === quoteIndex[cue.at]) between++;
  const own = unit[first] as number;
  values[AT.order] = isBefore ? 0 : 1;
  values[AT.gap] = rangeOf(counts.gap, 1, 2, 3, 4, 6, 9, 14, 22);
  values[AT.between] = Math.min(3, between);
  values[AT.commas] = Math.min(2, counts.commas);
  values[AT.verbs] = Math.min(2, counts.verbs);
  values[AT.before] = classAt(scene, first - 1, first);
  values[AT.after] = classAt(scene, last, head);
  if (unit[first - 1] === own) values[AT.wordBefore] = classOfWord(words[first - 1]);
  values[AT.form] = FORMS.indexOf(form);
  values[AT.opens] = Number(index === mentionsOf[own]);
  values[AT.closes] = Number(index + 1 === mentionsOf[own + 1]);
  values[AT.indefinite] = Number(isIndefinite);
  values[AT.plural] = Number(isPlural);
  return values;
}

/** Finds the subject of each cue. */
export function settleSubjects(scene: Scene, model: Pick<Model, 'rank'>): void {
  for (const [index, cue] of scene.cues.entries()) {
    if (isSpent()) break;
    const { mentions, values } = listSubjects(scene, cue);
    const probabilities = model.rank(values);
    const best = probabilities.indexOf(Math.max(...probabilities));
    const subject = mentions[best] ?? -1;
    const probability = probabilities[best] as number;
    scene.subjectOf[index] = subject;
    scene.subjectProbability[index] = probability;
    if (subject < 0) continue;
    const other = scene.cueOf[subject] as number;
    if (other < 0 || (scene.subjectProbability[other] as number) < probability) scene.cueOf[subject] = index;
  }
}
