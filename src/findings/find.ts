import { OTHER_LANGUAGES } from '../lexicon/lexicon.ts';
import type { PreparedText } from '../text/prepared-text.ts';
import { dropVagueRole } from './actor/index.ts';
import { readActors } from './coref/name-actors.ts';
import { type Finding, kinds } from './index.ts';
import { openModel } from './tagger/model.ts';

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
    const named = readActors(text, models.actors).map((one) => dropVagueRole(one, text));
    return [...others, ...named].sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
