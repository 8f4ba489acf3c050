import { isCountry } from '../../lexicon/countries.ts';
import type { FindingOf } from '../../model.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { EntityType } from '../tagger/decode.ts';
import type { Model } from '../tagger/model.ts';
import { tag } from '../tagger/tag.ts';
import { findByForm, isEnglish } from './other-languages.ts';
import { readRole } from './role.ts';

/** The type of an actor. */
type ActorType = 'person' | 'organisation' | 'country' | 'place' | 'group';

/** A mention of a person, organisation, country, place or group. `role` is how the story introduces a person, word for word. */
export type Actor = FindingOf<'actor', { type: ActorType; name: string; role?: string }>;

/** A name, and the tokens it spans: `first` up to, not including, `last`. */
interface Name {
  first: number;
  last: number;
  type: ActorType;
  confidence: number;
}

const TYPES: { [T in EntityType]: ActorType | null } = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  NORP: 'group',
  other: null,
};

/** Finds all mentions of actors: with the model in English texts, by the form of names in other languages or without a model. */
export function find(text: PreparedText, { actors }: { actors: Model | null }): Actor[] {
  const names = actors && isEnglish(text) ? findTagged(text, actors) : findByForm(text);
  return names.map((name) => describe(text, name));
}

function findTagged(text: PreparedText, model: Model): Name[] {
  return tag(text, model).flatMap(({ first, last, type: entity, confidence }): Name[] => {
    const type = TYPES[entity];
    if (!type) return [];
    return [
      { first, last, confidence, type: type === 'place' && isCountry(read(text, first, last)) ? 'country' : type },
    ];
  });
}

function describe(text: PreparedText, { first, last, type, confidence }: Name): Actor {
  const role = type === 'person' ? readRole(text, first, last) : null;
  return {
    kind: 'actor',
    start: text.tokens[first]?.start ?? 0,
    end: text.tokens[last - 1]?.end ?? 0,
    facts: {
      type,
      name: read(text, first, last),
      role: role ? text.text.slice(role.start, role.end) : undefined,
    },
    confidence,
    ...(role && { parts: { role } }),
  };
}

/** A name as the story writes it. */
function read({ text, tokens }: PreparedText, first: number, last: number): string {
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}
