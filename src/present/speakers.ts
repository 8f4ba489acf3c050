import type { Annotation } from '../model.ts';
import { readSpeaker } from './doubt.ts';
import { infoOf } from './index.ts';
import { foldLines } from './markup.ts';
import { claimsOf } from './stored-facts.ts';

/** The speaker of a quotation. */
export interface Speaker {
  /** '' if it is not certain. */
  name: string;
  /** '' if it is not known. */
  role: string;
}

/** Creates a function that returns the speaker of an annotation. Roles are taken from the actors among `annotations`. */
export function createSpeakers(annotations: Annotation[]): (annotation: Annotation) => Speaker {
  const roles = new Map<string, string>();
  for (const { kind, facts } of annotations) {
    const { name, role } = facts;
    const isActor = infoOf(kind).actorFact === 'name';
    if (isActor && typeof name === 'string' && typeof role === 'string' && !roles.has(name)) {
      roles.set(name, foldLines(role));
    }
  }
  return ({ facts }) => {
    const name = readSpeaker(claimsOf(facts));
    return { name, role: roles.get(name) ?? '' };
  };
}

/** A speaker with the role: “Ida Lind, minister”; '' if nobody is certain. */
export const describeSpeaker = ({ name, role }: Speaker): string => [name, role].filter(Boolean).join(', ');
