import type { Annotation } from '../model.ts';
import { infoOf } from './index.ts';
import type { Translate } from './kind-view.ts';
import { foldLines } from './markup.ts';

/** The speaker of a quotation. */
export interface Speaker {
  /** '' if it is not known. */
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
    const { actor, speaker } = facts;
    const name = typeof actor === 'string' && actor ? actor : speaker;
    return typeof name === 'string' ? { name: foldLines(name), role: roles.get(name) ?? '' } : { name: '', role: '' };
  };
}

/** A speaker with the role: “Ida Lind, minister”. Without a name, the result is “Speaker unknown” for quotations, '' for other kinds. */
export function describeSpeaker({ name, role }: Speaker, kind: string, t: Translate): string {
  return [name || (infoOf(kind).isQuotation ? t('unknown_speaker') : ''), role].filter(Boolean).join(', ');
}
