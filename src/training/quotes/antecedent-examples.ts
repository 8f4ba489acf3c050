import { listAntecedents } from '../../findings/coref/antecedent.ts';
import type { Anaphor, Said } from '../../findings/coref/antecedent-features.ts';
import { listReports } from '../../findings/quote/report.ts';
import { listSpeakers } from '../../findings/quote/speaker.ts';
import type { Turn } from '../../findings/quote/turn.ts';
import type { Model } from '../../findings/ranker/model.ts';
import type { Form } from '../../findings/reading/mentions.ts';
import { findToken } from '../../text/prepared-text.ts';
import type { Choice } from './examples.ts';
import { isName, isSame, type LabelledQuote, listNameWords, namesSame, shared } from './labels.ts';
import { findCue, spanOf, type TrainingStory, touches } from './training-story.ts';

/** The forms of anaphors. */
const ANAPHORS: ReadonlySet<Form | 'dropped'> = new Set([
  'he',
  'she',
  'they',
  'own',
  'it',
  'somebody',
  'body',
  'writing',
  'dropped',
]);

/** Whom the pronouns, descriptions and left out subjects of labelled quotations stand for; `speakers` finds them where only a name is labelled. */
export function* listAntecedentChoices(story: TrainingStory, speakers: Model): Generator<Choice> {
  const { scene, entities, label, quotations, keyOf } = story;
  const said: Said[] = [];
  const turns: Turn[] = [];
  const seen = new Set<number>();
  for (const quote of label.quotes.toSorted((a, b) => a.start - b.start)) {
    if (quote.kind === 'report' && quote.isWhole && !quote.cue) continue;
    const quotation = quotations.find((one) => isSame(one, quote) || shared(one, quote) > 0.6 * (one.end - one.start));
    const place = quote.isWhole ? findLabelled(story, quote) : guess(story, quote, quotation, turns, speakers);
    const anaphor = toAnaphor(story, place);
    const isRight = (name: string) => isNamed(quote, name);
    const isUsed = anaphor && !seen.has(anaphor.at) && ANAPHORS.has(anaphor.form) && (!label.marks || quote.names);
    if (isUsed) {
      seen.add(anaphor.at);
      const { entities: listed, values } = listAntecedents(scene, entities, anaphor, said);
      const correct = listed.map(({ name }) => isRight(name));
      const isNamedSomewhere =
        quote.names !== undefined || (quote.name !== null && (quote.isWhole || isName(quote.name)));
      const isDescription = anaphor.form === 'somebody' || anaphor.form === 'body';
      correct.push(!correct.includes(true) && (!isNamedSomewhere || isDescription));
      if (correct.includes(true)) yield { story, options: values, correct };
    }
    const entity = entities.find(({ name }) => isRight(name));
    if (entity && anaphor?.form === 'he') entity.gender ||= 1;
    if (entity && anaphor?.form === 'she') entity.gender ||= 2;
    const mention = scene.mentions[place.mention];
    const name = entity?.name ?? (mention && mention.actor >= 0 ? keyOf(place.mention) : null);
    const key = name ?? quote.name;
    if (quotation && place.mention >= 0 && key) turns.push({ quotation, mention: place.mention, key });
    if (name) said.push({ name, at: quotation?.last ?? findToken(scene.reading.text, quote.end) });
  }
}

/** Where a source stands: a mention, or a cue without a subject. */
interface Place {
  mention: number;
  cue: number;
}

/** Whether a name is that of who says a quotation. */
function isNamed({ name: label, names }: LabelledQuote, name: string): boolean {
  const words = listNameWords(name);
  if (names) return names.some((one) => listNameWords(one).some((word) => words.includes(word)));
  return label !== null && (isName(label) || !label.includes(' ')) && namesSame(label, name);
}

function findLabelled(story: TrainingStory, { sources, isLeftOut, cue }: LabelledQuote): Place {
  if (sources.length > 0)
    return { mention: story.scene.mentions.findIndex((_, i) => touches(story, i, sources)), cue: -1 };
  return { mention: -1, cue: isLeftOut && cue ? findCue(story, cue) : -1 };
}

/** Where the source of a quotation most probably stands. */
function guess(
  { scene, keyOf }: TrainingStory,
  quote: LabelledQuote,
  quotation: TrainingStory['quotations'][number] | undefined,
  turns: Turn[],
  speakers: Model,
): Place {
  if (quote.kind === 'quote') {
    if (!quotation) return { mention: -1, cue: -1 };
    const { candidates, values } = listSpeakers(scene, quotation, turns, keyOf);
    const scores = values.map(speakers.score);
    const { place = 'nobody', mention = -1, cue = -1 } = candidates[scores.indexOf(Math.max(...scores))] ?? {};
    const isBefore = place === 'last' || place === 'other';
    return { mention: isBefore ? -1 : mention, cue: place === 'verb' ? cue : -1 };
  }
  const report = listReports(scene).find((one) => shared(spanOf(scene, one), quote) > 0.6 * (quote.end - quote.start));
  if (!report) return { mention: -1, cue: -1 };
  const mention = scene.subjectOf[report.cue] as number;
  return { mention, cue: mention < 0 && scene.cues[report.cue]?.kind !== 'source' ? report.cue : -1 };
}

function toAnaphor({ scene }: TrainingStory, { mention: index, cue }: Place): Anaphor | null {
  const mention = scene.mentions[index];
  if (mention) return { at: mention.first, form: mention.form, mention: index };
  const { at } = scene.cues[cue] ?? {};
  return at === undefined ? null : { at, form: 'dropped', mention: -1 };
}
