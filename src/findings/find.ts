import { OTHER_LANGUAGES } from '../lexicon/lexicon.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { type Actor, dropVagueRole } from './actor/index.ts';
import { claimActors } from './coref/claim.ts';
import { readActors } from './coref/name-actors.ts';
import { type Finding, kinds } from './index.ts';
import { readModels } from './quote/index.ts';
import { type Model, openModel } from './tagger/model.ts';
import { inputOf } from './tagger/tag.ts';

/** The words of the languages, which are to be there before a text is prepared. */
export { tables } from '../lexicon/tables.ts';

/** The languages besides English that have a model of actors, `actor-es.bin` for Spanish. */
export const MODELLED_LANGUAGES: readonly string[] = OTHER_LANGUAGES;

/**
 * Creates a function that returns all findings of a text in reading order. `actors` is the content of `actor.bin`, or null to
 * find actors without a model; `other` that of another language's model, to find actors in that language. Throws if one is no
 * model file.
 */
export function createFinder(
  actors: Uint8Array | null,
  other?: { language: string; file: Uint8Array },
): (text: PreparedText) => Finding[] {
  const models = { actors: actors && openModel(actors, other) };
  return (text) => {
    const findings: Finding[] = Object.values(kinds).flatMap((kind): Finding[] => kind.find(text, models));
    const others = findings.filter(({ kind }) => kind !== 'actor');
    const named = findSure(text, models.actors, others).map((one) => dropVagueRole(one, text));
    return [...others, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

/** The actors with their names, without those that are doubtful; `others` are the other findings. */
function findSure(text: PreparedText, model: Model | null, others: readonly Finding[]): Actor[] {
  const actors = readActors(text, model);
  if (model?.language !== text.language) return actors;
  const speakers = new Set(others.flatMap((one) => (one.kind === 'quote' && one.facts.actor ? one.facts.actor : [])));
  return claimActors(actors, speakers, inputOf(text, model), readModels().ACTORS);
}
