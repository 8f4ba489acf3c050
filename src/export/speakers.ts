import type { Annotation } from '../model.ts';
import { foldLines } from './markup.ts';

/** Who said a quotation, as far as the article tells. */
export interface Speaker {
  /** '' when nobody is named. */
  name: string;
  /** '' when the article gives none. */
  role: string;
}

/** Answers who said a quotation of these, with the role by which the article introduces them. */
export function createSpeakers(annotations: Annotation[]): (quote: Annotation) => Speaker {
  const roles = new Map<string, string>();
  for (const { kind, facts } of annotations) {
    const { name, role } = facts;
    if (kind === 'actor' && typeof name === 'string' && typeof role === 'string' && !roles.has(name)) {
      roles.set(name, foldLines(role));
    }
  }
  return ({ facts }) => {
    const { actor, speaker } = facts;
    const name = typeof actor === 'string' && actor ? actor : speaker;
    return typeof name === 'string' ? { name: foldLines(name), role: roles.get(name) ?? '' } : { name: '', role: '' };
  };
}
