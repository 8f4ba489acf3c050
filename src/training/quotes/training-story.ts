import { readEntities } from '../../findings/coref/entity.ts';
import { readActors } from '../../findings/coref/name-actors.ts';
import { readSpokenSpans } from '../../findings/quote/dialogue.ts';
import { joinPieces, type Quotation } from '../../findings/quote/marks.ts';
import type { openModels } from '../../findings/quote/models.ts';
import { keyOf, type Story } from '../../findings/quote/source.ts';
import type { Model } from '../../findings/ranker/model.ts';
import { readStory } from '../../findings/reading/reading.ts';
import { createScene, type Scene } from '../../findings/reading/scene.ts';
import { settleSubjects } from '../../findings/reading/subjects.ts';
import type { Model as ActorModel } from '../../findings/tagger/model.ts';
import type { Span } from '../../model.ts';
import { cutBlocks, prepare } from '../../text/prepare.ts';
import { findToken } from '../../text/prepared-text.ts';
import type { LabelledText } from './labels.ts';

/** A labelled text, read as the finder reads it. */
export interface TrainingStory {
  label: LabelledText;
  scene: Scene;
  quotations: Quotation[];
  actors: ReturnType<typeof readActors>;
  entities: ReturnType<typeof readEntities>;
  /** What tells mentions apart. */
  keyOf(mention: number): string;
}

/** Reads a labelled text; `actorsOf` gives the model of actors of a language. */
export function openTrainingStory(label: LabelledText, actorsOf: (language: string) => ActorModel): TrainingStory {
  const text = prepare({ text: label.text, lang: label.language, blocks: cutBlocks(label.text) });
  const actors = readActors(text, actorsOf(text.language));
  const spans = readSpokenSpans(text, actors);
  const scene = createScene(readStory(text, actors, spans));
  const story = { scene, actors, entities: [], models: {} as ReturnType<typeof openModels> } satisfies Story;
  return {
    label,
    actors,
    scene,
    quotations: joinPieces(text, spans),
    entities: readEntities(scene, actors),
    keyOf: (mention) => keyOf(story, mention),
  };
}

/** Finds the subject of each cue of a story. */
export const settle = ({ scene }: TrainingStory, subjects: Pick<Model, 'rank'>): void =>
  settleSubjects(scene, subjects);

/** The span of the tokens `first` up to, not including, `last`. */
export const spanOf = ({ reading: { text } }: Scene, { first, last }: { first: number; last: number }): Span => ({
  start: text.tokens[first]?.start ?? 0,
  end: text.tokens[last - 1]?.end ?? 0,
});

/** Whether a mention overlaps any of some spans. */
export function touches({ scene }: TrainingStory, index: number, spans: readonly Span[]): boolean {
  const mention = scene.mentions[index];
  if (!mention) return false;
  const { start, end } = spanOf(scene, mention);
  return spans.some((span) => span.start < end && span.end > start);
}

/** The last cue in a span; -1 if there is none. */
export function findCue({ scene }: TrainingStory, { start, end }: Span): number {
  const { text } = scene.reading;
  const [first, last] = [findToken(text, start), findToken(text, end)];
  return scene.cues.findLastIndex(({ at }) => at >= first && at < last);
}
