import { findCountry } from '../../lexicon/countries.ts';
import { findCountryIn } from '../../lexicon/other-countries.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { EntityType } from '../tagger/decode.ts';
import { about } from '../trace.ts';
import { type Run, write } from './words.ts';

/** The types of actors. */
export type ActorType = 'person' | 'organisation' | 'country' | 'place' | 'group';

/** What the model takes for a name, with its type there. */
export interface Name extends Run {
  text: PreparedText;
  type: EntityType;
  confidence: number;
  /** The actor named before it. */
  before?: Actor | undefined;
}

/** A name with the type of actor that rules have found. */
export interface Actor extends Name {
  as: ActorType;
}

/** A name as it was found in a text, however that was read. */
export type Found = Omit<Actor, 'type' | 'text'>;

/** Has the next steps told as those about a name. */
export const startAt = ({ text, first }: Name): void => about(text.tokens[first]?.start ?? 0);

/** The country that a name stands for in the language of its text, and by what. */
export const countryOf = (name: Name) => {
  const written = write(name.text, name);
  return findCountryIn(written, name.text.language) ?? findCountry(written.replace(/^[Tt]he /, ''));
};

/** An actor to whom a role is sought, in its sentence; a person without courtesies before the name, and with honours after it. */
export interface Introduced extends Actor {
  start: number;
  stop: number;
}
