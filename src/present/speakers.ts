import type { Annotation } from '../model.ts';
import { infoOf } from './index.ts';
import type { Translate } from './kind-view.ts';
import { foldLines } from './markup.ts';

/** Who said a quotation, as far as the article says. */
export interface Speaker {
  /** '' when nobody is named. */
  name: string;
  /** '' when the article gives none. */
  role: string;
}

/** Finds who said an annotation, with the role by which these annotations introduce the speaker. */
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

/** “Ida Lind, minister”: a speaker with the role; a quotation without a name has an unknown speaker, other kinds have none. */
export function describeSpeaker({ name, role }: Speaker, kind: string, t: Translate): string {
  return [name || (infoOf(kind).isQuotation ? t('unknown_speaker') : ''), role].filter(Boolean).join(', ');
}
