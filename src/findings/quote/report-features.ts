import { createRanker, rangeOf, type Values } from '../ranker/ranker.ts';
import { CLASSES, classAt, WORDS } from '../reading/classes.ts';
import { CUE_KINDS, type Cue, isCue } from '../reading/cues.ts';
import { FORMS } from '../reading/mentions.ts';
import { has, isWordAt } from '../reading/reading.ts';
import { listMentions, type Scene } from '../reading/scene.ts';
import { TAG } from '../reading/tags.ts';
import { step } from '../steps.ts';
import { hashWord } from '../tagger/hash.ts';
import type { Report } from './report.ts';

/**
 * Judges whether words after a cue or before it report what somebody says. From `kind` on, the attributes are of the cue and its
 * subject; the first ones are of the words. `word` is the verb, hidden from half of the examples. `wide` is 1 only in
 * training, for texts in which thoughts and plans are labelled as reports, too.
 */
export const REPORTS = createRanker(
  {
    side: 2,
    length: 6,
    opening: CLASSES.length,
    second: CLASSES.length,
    opener: FORMS.length + 1,
    skipped: 5,
    that: 3,
    comma: 2,
    verb: 2,
    quote: 2,
    cues: 3,
    whole: 2,
    reported: 2,
    marks: 2,
    kind: CUE_KINDS.length,
    cueForm: 3,
    cueBefore: CLASSES.length,
    cueAfter: CLASSES.length,
    negated: 2,
    link: 3,
    subject: FORMS.length + 1,
    indefinite: 2,
    sure: 4,
    gap: 6,
    before: CLASSES.length,
    bracket: 2,
    free: 2,
    follows: CLASSES.length + 1,
    bridge: 6,
    lead: 4,
    wide: 2,
    word: WORDS,
  },
  [
    ...['side:kind', 'side:kind:that', 'side:kind:cueAfter', 'side:kind:opening', 'side:opening:second'],
    ...[
      'kind:that:opening',
      'side:link:subject',
      'subject:kind',
      'sure:kind:side',
      'gap:link:kind',
      'length:side:kind',
    ],
    ...[
      'verb:side:kind',
      'verb:length',
      'quote:side:kind',
      'whole:side:kind',
      'before:subject:kind',
      'before:link:kind',
    ],
    ...['cueBefore:kind:side', 'cueBefore:cueForm:kind', 'cueForm:kind:side', 'comma:side:kind', 'comma:cueAfter:that'],
    ...['word', 'word:side', 'word:that', 'word:opening', 'word:subject', 'bracket:comma:that:kind', 'free:link:kind'],
    ...['marks:side:kind', 'indefinite:subject:kind', 'reported:kind', 'reported:comma:kind', 'opening:verb:kind'],
    ...[
      'opening:length:kind',
      'subject:opening:kind',
      'negated:kind',
      'that:cueAfter:comma',
      'cueBefore:cueAfter:kind',
    ],
    ...['marks:length:that', 'second:opening:kind', 'before:cueBefore:kind', 'opener:kind', 'opener:that:kind'],
    ...['opener:cueAfter:kind', 'opener:word', 'skipped:kind', 'skipped:that:kind', 'skipped:opening:kind'],
    ...['cues:side:kind', 'opener:second:kind', 'opener:verb:length'],
    ...['follows:kind', 'follows:opener:that', 'follows:word', 'bridge:that:kind', 'bridge:opener', 'bridge:word'],
    ...['lead:kind:that', 'lead:word', 'lead:subject', 'bridge:follows:that', 'wide:kind', 'wide:word'],
    ...['wide:kind:that', 'wide:follows:that', 'wide:opening:kind', 'wide:opener:kind', 'wide:bridge'],
  ],
);

const AT = REPORTS.at;

/** The attributes that are words. */
export const REPORT_WORDS = [AT.word];

/** How far before a cue its negation is searched for, in tokens. */
const MAX_TO_NEGATION = 3;

/** The values of a possible report. */
export function describeReport(scene: Scene, report: Report): Values {
  const values = REPORTS.blank();
  describeCue(scene, report, values);
  describeWords(scene, report, values);
  return values;
}

function describeCue(scene: Scene, { cue: index }: Report, values: Values): void {
  const { reading, cues, mentions, subjectOf, subjectProbability } = scene;
  const { profile, words, unit } = reading;
  const { at, kind, form } = cues[index] as Cue;
  values[AT.kind] = CUE_KINDS.indexOf(kind);
  values[AT.cueForm] = form;
  values[AT.cueBefore] = classAt(scene, at - 1, at);
  values[AT.cueAfter] = classAt(scene, at + 1, at);
  values[AT.bracket] = Number(profile.hasBracket);
  values[AT.free] = Number(profile.hasFreeSubject);
  values[AT.word] = (hashWord(words[at] ?? '') >>> 0) % WORDS;
  for (let back = at - 1; back >= at - MAX_TO_NEGATION && unit[back] === unit[at]; back--)
    if (profile.negations.has(words[back] ?? '')) values[AT.negated] = 1;
  const subject = mentions[subjectOf[index] as number];
  values[AT.subject] = subject ? FORMS.indexOf(subject.form) : FORMS.length;
  values[AT.sure] = subject ? rangeOf(subjectProbability[index] as number, 0.6, 0.9) : 3;
  values[AT.lead] = readLead(scene, at);
  if (!subject) return;
  const isBefore = subject.first < at;
  values[AT.link] = isBefore ? 1 : 2;
  values[AT.gap] = rangeOf(isBefore ? at - subject.last : subject.first - at - 1, 1, 2, 4, 8, 15);
  values[AT.before] = classAt(scene, subject.first - 1, subject.first);
  values[AT.indefinite] = Number(subject.isIndefinite);
}

/** What may make a noun of a cue: 1 an article right before it, 2 one before another word, 3 it may be a noun. */
function readLead({ reading }: Scene, at: number): number {
  const { unit } = reading;
  const isIn = (back: number) => unit[at - back] === unit[at];
  if (isIn(1) && has(reading, at - 1, TAG.article | TAG.of)) return 1;
  if (isIn(2) && has(reading, at - 2, TAG.article) && !has(reading, at - 1, TAG.auxiliary)) return 2;
  return has(reading, at, TAG.noun) ? 3 : 0;
}

function describeWords(scene: Scene, report: Report, values: Values): void {
  const { first, last, cue: index, isBefore } = report;
  const { reading, cues, cuesOf, mentions, subjectOf, tokensOf } = scene;
  const { unit, words, quoteIndex, profile } = reading;
  const sentence = unit[first] as number;
  const cue = cues[index] as Cue;
  values[AT.side] = Number(isBefore);
  values[AT.length] = rangeOf(last - first, 5, 8, 12, 20, 35);
  values[AT.opening] = quoteIndex[first] === -1 ? classAt(scene, first, first) : CLASSES.indexOf('quoted');
  values[AT.second] = quoteIndex[first + 1] === -1 ? classAt(scene, first + 1, first) : CLASSES.indexOf('quoted');
  values[AT.that] = has(reading, first - 1, TAG.that) ? 1 : has(reading, first, TAG.subordinator) ? 2 : 0;
  values[AT.comma] = Number(words[first - 1] === ',' || words[first - 2] === ',');
  values[AT.whole] = Number(unit[last + 1] !== unit[last - 1]);
  for (let at = first; at < last && step(); at++) {
    if (quoteIndex[at] !== -1) values[AT.quote] = 1;
    else if (has(reading, at, TAG.auxiliary | TAG.verb) || isCue(reading, at)) values[AT.verb] = 1;
    if (profile.reported.has(words[at] ?? '')) values[AT.reported] = 1;
  }
  for (let at = tokensOf[sentence] as number; at < (tokensOf[sentence + 1] as number) && step(); at++)
    if (quoteIndex[at] !== -1 && (at < first || at >= last)) values[AT.marks] = 1;
  const own = listMentions(scene, first).find((one) => one.first === first);
  if (own) values[AT.opener] = 1 + FORMS.indexOf(own.form);
  if (own) values[AT.follows] = 1 + classAt(scene, own.last, first);
  values[AT.bridge] = readBridge(scene, report);
  const subject = mentions[subjectOf[index] as number];
  if (!isBefore) values[AT.skipped] = rangeOf(first - Math.max(cue.at + 1, subject?.last ?? 0), 1, 2, 4, 8);
  const inside = cues.slice(cuesOf[sentence], cuesOf[sentence + 1]).filter(({ at }) => at >= first && at < last);
  values[AT.cues] = Math.min(2, inside.length);
}

/** What stands right before a report and its “that”: 1 the cue, 2 the subject, 3 another noun phrase, 4 another word, 5 a mark. */
function readBridge(scene: Scene, { first, cue: index, isBefore }: Report): number {
  if (isBefore) return 0;
  const { reading, cues, mentions, subjectOf } = scene;
  const end = has(reading, first - 1, TAG.that) ? first - 1 : first;
  const { at } = cues[index] as Cue;
  if (at === end - 1) return 1;
  const subject = mentions[subjectOf[index] as number];
  if (subject?.last === end) return 2;
  if (!isWordAt(reading, end - 1)) return 5;
  return listMentions(scene, at).some(({ last }) => last === end) ? 3 : 4;
}
