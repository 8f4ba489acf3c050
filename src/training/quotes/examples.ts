import type { Candidate } from '../../findings/quote/candidate.ts';
import { listReports } from '../../findings/quote/report.ts';
import { describeReport, REPORTS } from '../../findings/quote/report-features.ts';
import { listSpeakers } from '../../findings/quote/speaker.ts';
import { describeSpeech, readMainMark } from '../../findings/quote/speech.ts';
import { findTurn, type Turn } from '../../findings/quote/turn.ts';
import type { Model } from '../../findings/ranker/model.ts';
import type { Values } from '../../findings/ranker/ranker.ts';
import { listSubjects } from '../../findings/reading/subjects.ts';
import { isSame, type LabelledQuote, namesSame, shared, tellsSame } from './labels.ts';
import { findCue, type TrainingStory, touches } from './training-story.ts';

/** Candidates of which one is right, or any of several. */
export interface Choice {
  story: TrainingStory;
  options: Values[];
  correct: boolean[];
}

/** A single candidate, and the probability that it should get; `weight` is how much it counts. */
export interface Judgement {
  story: TrainingStory;
  values: Values;
  target: number;
  weight: number;
}

/** Who is the subject of each labelled cue. */
export function* listSubjectChoices(story: TrainingStory): Generator<Choice> {
  const { scene, label } = story;
  const seen = new Set<number>();
  for (const { cue: span, sources } of label.quotes) {
    const index = span ? findCue(story, span) : -1;
    const cue = scene.cues[index];
    if (!cue || seen.has(index)) continue;
    seen.add(index);
    const { mentions, values } = listSubjects(scene, cue);
    const correct = [...mentions.map((mention) => touches(story, mention, sources)), sources.length === 0];
    if (correct.includes(true)) yield { story, options: values, correct };
  }
}

/** Where a candidate stands in the sentence of the quotation. */
const isBeside = (place: string) => place === 'before' || place === 'after' || place === 'between';

/** Who says each labelled quotation. Speakers before are those that are labelled. */
export function* listSpeakerChoices(story: TrainingStory): Generator<Choice> {
  const { scene, label, quotations, keyOf } = story;
  const turns: Turn[] = [];
  for (const quotation of quotations) {
    const quote = findLabel(label.quotes, quotation);
    if (!quote) continue;
    const { candidates, values } = listSpeakers(scene, quotation, turns, keyOf);
    const { name } = quote;
    // Whom a pronoun stands for that was labelled before, is known.
    const turnOf = ({ place, mention }: Candidate) =>
      findTurn(place, turns) ?? turns.find((turn) => turn.mention === mention);
    const keys = candidates.map((one) => turnOf(one)?.key ?? keyOf(one.mention));
    const isNamed = (key: string) => name !== null && tellsSame(name, key);
    let correct = candidates.map(({ mention }) => touches(story, mention, quote.sources));
    if (quote.isLeftOut || (!correct.includes(true) && name)) {
      const cue = quote.isLeftOut && quote.cue ? findCue(story, quote.cue) : -1;
      const isVerb = candidates.map((one) => one.place === 'verb' && one.cue === cue);
      correct = isVerb.includes(true) ? isVerb : keys.map(isNamed);
      // Where only the name is labelled, a pronoun beside the quotation may stand for it.
      const isFound = candidates.some(({ place }, i) => correct[i] && isBeside(place));
      if (!quote.isWhole && !isFound)
        for (const [i, { mention, place, cue: verb }] of candidates.entries()) {
          const form = scene.mentions[mention]?.form;
          if (verb >= 0 && isBeside(place) && (form === 'he' || form === 'she')) correct[i] = true;
        }
    }
    if (quote.sources.length === 0 && !quote.isLeftOut && !name)
      correct = candidates.map(({ place }) => place === 'nobody');
    const right = correct.indexOf(true);
    if (right >= 0) yield { story, options: values, correct };
    const mention = candidates[right]?.mention ?? -1;
    if (mention >= 0) turns.push({ quotation, mention, key: readKey(story, quote, keys[right] as string) });
  }
}

/** The labelled quotation that words in marks are; the shortest one of several. */
function findLabel(quotes: LabelledQuote[], quotation: { start: number; end: number }): LabelledQuote | undefined {
  const length = ({ start, end }: { start: number; end: number }) => end - start;
  const isIn = (quote: LabelledQuote) =>
    shared(quote, quotation) > 0.6 * Math.min(length(quote), length(quotation)) &&
    (quote.kind === 'quote' || quote.content);
  return quotes.filter(isIn).sort((a, b) => length(a) - length(b))[0];
}

/** What tells a labelled speaker apart: the name of the actor where there is one, or the `words` for it. */
function readKey({ entities }: TrainingStory, { name, names }: LabelledQuote, words: string): string {
  const label = name ?? names?.[0];
  const entity = label && entities.find(({ type, name: own }) => type !== 'place' && namesSame(label, own));
  return entity ? entity.name : words;
}

/** Whether words in marks are said; `speakers` ranks who says them. */
export function* listSpeechJudgements(story: TrainingStory, speakers: Model): Generator<Judgement> {
  const { scene, label, quotations, keyOf } = story;
  const mainMark = readMainMark(scene, quotations);
  const turns: Turn[] = [];
  for (const quotation of quotations) {
    const { candidates, values } = listSpeakers(scene, quotation, turns, keyOf);
    const scores = values.map(speakers.score);
    const nobody = scores.pop() as number;
    const most = Math.max(...scores);
    const candidate = candidates.length > 1 ? (candidates[scores.indexOf(most)] ?? null) : null;
    const margin = candidate ? most - nobody : Number.NEGATIVE_INFINITY;
    const isSaid = label.quotes.some((quote) => quote.kind === 'quote' && isSame(quote, quotation));
    const isWithin = label.quotes.some((quote) => quote.content && shared(quote, quotation) > 0);
    const isOther = label.others.some((other) => isSame(other, quotation));
    const isLabelled = label.marks ? label.marks.some((mark) => isSame(mark, quotation)) : isSaid || isOther;
    const target = isOther ? 0 : isSaid || isWithin ? 1 : -1;
    if (isLabelled && target >= 0) {
      const likeliest = { candidate, margin };
      yield { story, values: describeSpeech(scene, quotation, likeliest, mainMark), target, weight: 1 };
    }
    if (candidate && candidate.mention >= 0 && margin > 0 && target !== 0)
      turns.push({ quotation, mention: candidate.mention, key: keyOf(candidate.mention) });
  }
}

/** How much reports count of texts in which thoughts and plans are labelled as well. */
const WIDER = 0.5;

/** Whether words are reported; the target is the share of them that are labelled, and longer ones count more. */
export function* listReportJudgements(story: TrainingStory): Generator<Judgement> {
  const { scene, label } = story;
  const { text, quoteIndex } = scene.reading;
  const labelled = label.quotes.flatMap(({ content, ...quote }) => content ?? [quote]);
  for (const report of listReports(scene)) {
    let count = 0;
    let reported = 0;
    for (let at = report.first; at < report.last; at++) {
      const token = text.tokens[at];
      if (!token || token.type === 'mark' || quoteIndex[at] !== -1) continue;
      count++;
      if (labelled.some(({ start, end }) => start <= token.start && end >= token.end)) reported++;
    }
    if (count === 0) continue;
    const values = describeReport(scene, report);
    values[REPORTS.at.wide] = Number(label.hasThoughts ?? false);
    const weight = Math.min(2, count / 10) * (label.hasThoughts ? WIDER : 1);
    yield { story, values, target: reported / count, weight };
  }
}
