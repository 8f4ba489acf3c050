import type { Actor } from '../actor/index.ts';
import { listAntecedents } from '../coref/antecedent.ts';
import type { Anaphor, Said } from '../coref/antecedent-features.ts';
import type { Entity } from '../coref/entity.ts';
import { type Form, isNamed } from '../reading/mentions.ts';
import type { Scene } from '../reading/scene.ts';
import type { Candidate } from './candidate.ts';
import type { Models } from './models.ts';
import { findTurn, type Turn } from './turn.ts';

/** A story with what quotations are attributed by. */
export interface Story {
  scene: Scene;
  actors: readonly Actor[];
  entities: readonly Entity[];
  models: Models;
}

/** Who says something, as far as it can be told. */
export interface Source {
  /** The index of the mention, -1 for none, and of its cue. */
  mention: number;
  cue: number;
  /** What the words for it are. */
  form: Form | 'dropped';
  /** The probability that it is this one. */
  probability: number;
  /** The probability that the words for it are the subject of the quotation, whoever they stand for. */
  mentioned: number;
  /** The name of the actor; null for somebody without a name, who is told by `words`. */
  name: string | null;
  words: string;
  /** Which actors it may be, the likeliest first. */
  likely: { name: string; probability: number }[];
}

/** A turn with its source. */
export type SourcedTurn = Turn & { source: Source };

/** What was said before. */
export interface History {
  turns: readonly SourcedTurn[];
  said: readonly Said[];
}

/** Candidates, and readings of one, that are less probable are left out. */
const MIN_PROBABILITY = 0.02;

/** Somebody who may be the source. */
interface Outcome {
  name: string | null;
  probability: number;
  /** The candidate that speaks most for it, its share, and the probability of the candidate itself. */
  best: Candidate;
  share: number;
  mentioned: number;
}

/** What tells mentions apart: the name of the actor, or the words. */
export function keyOf({ scene, actors }: Story, index: number): string {
  const { first = 0, last = 0, actor = -1 } = scene.mentions[index] ?? {};
  return actors[actor]?.facts.name ?? scene.reading.words.slice(first, last).join(' ');
}

/**
 * The likeliest source: what all candidates together say of whom they stand for. `probabilities` are those of the candidates; null if
 * nobody is one of them.
 */
export function settleSource(
  story: Story,
  candidates: readonly Candidate[],
  probabilities: readonly number[],
  history: History,
): Source | null {
  const outcomes = new Map<string, Outcome>();
  for (const [i, best] of candidates.entries()) {
    const own = probabilities[i] as number;
    if (own < MIN_PROBABILITY || best.place === 'nobody') continue;
    for (const { key, name, probability } of readOutcomes(story, best, history)) {
      const outcome = outcomes.get(key) ?? { name, probability: 0, best, share: 0, mentioned: own };
      const share = own * probability;
      outcome.probability += share;
      if (share > outcome.share) Object.assign(outcome, { best, share, mentioned: own });
      outcomes.set(key, outcome);
    }
  }
  const sorted = [...outcomes.values()].sort((a, b) => b.probability - a.probability);
  const [top] = sorted;
  if (!top) return null;
  const likely = sorted.flatMap(({ name, probability }) =>
    name && probability >= MIN_PROBABILITY ? [{ name, probability }] : [],
  );
  const shared = { probability: top.probability, mentioned: top.mentioned, name: top.name, likely };
  const turn = findTurn(top.best.place, history.turns);
  if (turn) return { ...shared, mention: turn.mention, cue: -1, form: turn.source.form, words: turn.source.words };
  const { mention, cue } = top.best;
  return {
    ...shared,
    mention,
    cue,
    form: story.scene.mentions[mention]?.form ?? 'dropped',
    words: keyOf(story, mention),
  };
}

/** Whom a candidate may stand for: the name of an actor, or what tells it apart. The probabilities sum up to 1. */
function readOutcomes(
  story: Story,
  candidate: Candidate,
  history: History,
): { key: string; name: string | null; probability: number }[] {
  const { scene, actors, entities, models } = story;
  const turn = findTurn(candidate.place, history.turns);
  if (turn) {
    const { name, probability } = turn.source;
    return [
      { key: turn.key, name, probability },
      { key: '', name: null, probability: 1 - probability },
    ];
  }
  const key = keyOf(story, candidate.mention);
  const mention = scene.mentions[candidate.mention];
  const form: Anaphor['form'] = mention?.form ?? 'dropped';
  if (mention && isNamed(form)) return [{ key, name: actors[mention.actor]?.facts.name ?? null, probability: 1 }];
  const at = mention?.first ?? scene.cues[candidate.cue]?.at ?? 0;
  const anaphor: Anaphor = { at, form, mention: candidate.mention };
  const { entities: listed, values } = listAntecedents(scene, entities, anaphor, history.said);
  return models.ANTECEDENTS.rank(values).map((probability, i) => {
    const name = listed[i]?.name ?? null;
    return { key: name ?? key, name, probability };
  });
}
