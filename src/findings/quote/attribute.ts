import type { PreparedText } from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';
import type { Said } from '../coref/antecedent-features.ts';
import { type Entity, readEntities } from '../coref/entity.ts';
import { softmax } from '../ranker/model.ts';
import { readStory } from '../reading/reading.ts';
import { createScene, type Scene } from '../reading/scene.ts';
import { settleSubjects } from '../reading/subjects.ts';
import { isSpent } from '../steps.ts';
import { about, isTracing, trace } from '../trace.ts';
import type { Candidate } from './candidate.ts';
import { findInterviewee, readInterviewTurn } from './interview.ts';
import { joinPieces, pairMarks, type Quotation, type QuotedSpan, toQuotation } from './marks.ts';
import type { Models } from './models.ts';
import { listReports, type Report } from './report.ts';
import { describeReport } from './report-features.ts';
import { type History, keyOf, type Source, type SourcedTurn, type Story, settleSource } from './source.ts';
import { listSpeakers } from './speaker.ts';
import { describeSpeech, readMainMark } from './speech.ts';

/** A quotation or a report with the probability that it is said at all, and who says it; null for nobody. */
export interface Attributed {
  quotation?: Quotation;
  report?: Report;
  said: number;
  source: Source | null;
}

/** From this probability on, something counts as said for what comes after it. */
const LIKELY = 0.5;

/** Attributes the quotations and reports of a story; `actors` have their final names, they and the quoted `spans` are in reading order. */
export function attributeStory(
  text: PreparedText,
  actors: readonly Actor[],
  spans: readonly QuotedSpan[],
  models: Models,
): { story: Story; found: Attributed[] } {
  const scene = createScene(readStory(text, actors, spans));
  settleSubjects(scene, models.SUBJECTS);
  const story: Story = { scene, actors, entities: readEntities(scene, actors), models };
  const quotations = joinPieces(text, spans).filter((one, i, all) => !isCrowded(scene, one, all[i - MAX_QUOTATIONS]));
  const mainMark = readMainMark(scene, quotations);
  const reports = listReports(scene);
  const turns: SourcedTurn[] = [];
  const said: Said[] = [];
  const history = { turns, said };
  const found: Attributed[] = [];
  const byName = new Map(story.entities.map((entity) => [entity.name, entity]));
  let next = 0;
  const note = (one: Attributed, at: number) => {
    found.push(one);
    learnGender(byName, one.source);
    if (one.said >= LIKELY && one.source?.name) said.push({ name: one.source.name, at });
  };
  for (const quotation of quotations) {
    for (; (reports[next]?.first ?? quotation.first) < quotation.first; next++)
      note(attributeReport(story, reports[next] as Report, history), quotation.first);
    const one = attributeQuotation(story, quotation, history, mainMark, -1);
    if (isSpent()) break;
    note(one, quotation.last);
    const { source } = one;
    if (one.said < LIKELY || !source) continue;
    const key = source.name ?? source.words;
    turns.push({ quotation, mention: source.mention, key, source });
    for (const inner of attributeNested(story, quotation, source, said, mainMark)) found.push(inner);
  }
  for (const report of reports.slice(next)) {
    const one = attributeReport(story, report, history);
    if (isSpent()) break;
    note(one, report.last);
  }
  return { story, found };
}

/** A sentence with more quotations is no prose, and the rest of them are not read; nor are those within one quotation. */
const MAX_QUOTATIONS = 12;

/** Whether a quotation is in the same sentence as an earlier one. */
const isCrowded = ({ reading: { unit } }: Scene, { first }: Quotation, earlier: Quotation | undefined): boolean =>
  earlier !== undefined && unit[earlier.first] === unit[first];

/** From this probability on, the gender of a pronoun is that of whom it stands for. */
const SURE = 0.8;

/** Takes the gender of a person from a pronoun that surely stands for them. */
function learnGender(byName: ReadonlyMap<string, Entity>, source: Source | null): void {
  if (!source?.name || source.probability < SURE || (source.form !== 'he' && source.form !== 'she')) return;
  const entity = byName.get(source.name);
  if (entity) entity.gender ||= source.form === 'he' ? 1 : 2;
}

function attributeReport(story: Story, report: Report, history: History): Attributed {
  const { scene, models } = story;
  const mention = scene.subjectOf[report.cue] as number;
  const candidate: Candidate = { place: mention >= 0 ? 'before' : 'verb', mention, cue: report.cue };
  const probability = scene.subjectProbability[report.cue] as number;
  const source = settleSource(story, [candidate], [probability], history);
  return { report, said: models.REPORTS.judge(describeReport(scene, report)), source };
}

/** Attributes words in marks; `around` is the index of the quotation that they are within, -1 for none. */
function attributeQuotation(
  story: Story,
  quotation: Quotation,
  history: History,
  mainMark: string,
  around: number,
): Attributed {
  const { scene, models } = story;
  const turn = around < 0 ? readInterviewTurn(scene.reading.text, quotation) : null;
  if (turn) return { quotation, said: 1, source: turn === 'answer' ? nameInterviewee(story, quotation) : null };
  const { candidates, values } = listSpeakers(scene, quotation, history.turns, (index) => keyOf(story, index), around);
  const scores = values.map(models.SPEAKERS.score);
  const nobody = scores.at(-1) as number;
  const others = scores.slice(0, -1);
  const most = Math.max(...others);
  const candidate = candidates.length > 1 ? (candidates[others.indexOf(most)] as Candidate) : null;
  const margin = candidate ? most - nobody : Number.NEGATIVE_INFINITY;
  const said = models.SPEECH.judge(describeSpeech(scene, quotation, { candidate, margin }, mainMark));
  if (margin <= 0) return { quotation, said, source: null };
  return { quotation, said, source: settleSource(story, candidates, softmax(scores), history) };
}

/** Who is interviewed as the source of an answer; null if nobody is named. */
function nameInterviewee({ scene, actors }: Story, { start }: Quotation): Source | null {
  const name = findInterviewee(scene.reading.text, actors);
  if (isTracing()) {
    about(start);
    trace('speaker/interviewed', () => name ?? 'nobody');
  }
  const shared = { mention: -1, cue: -1, form: 'person', probability: 1, mentioned: 1 } as const;
  return name === undefined ? null : { ...shared, name, words: name, likely: [{ name, probability: 1 }] };
}

// a mark after a space: “said, ‘Go”
const OPENS_INSIDE = /\s['‘"“«„‚‹]/;

/** The quotations within one, where a verb says so: “He told me, ‘Go home.’”. “I” is who says the outer one. */
function attributeNested(
  story: Story,
  { start, end, pieces, index }: Quotation,
  outer: Source,
  said: readonly Said[],
  mainMark: string,
): Attributed[] {
  const { text } = story.scene.reading;
  if (!OPENS_INSIDE.test(text.text.slice(start + 1, end))) return [];
  const inner = pieces.flatMap((piece) => pairMarks(text.text, piece.inner, undefined).filter(({ closed }) => closed));
  return inner.slice(0, MAX_QUOTATIONS).flatMap((span): Attributed[] => {
    const quotation = toQuotation(text, span, index);
    const one = attributeQuotation(story, quotation, { turns: [], said }, mainMark, index);
    if (!one.source || one.source.cue < 0) return [];
    return [one.source.form === 'own' || one.source.form === 'dropped' ? { ...one, source: outer } : one];
  });
}
