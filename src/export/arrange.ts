import type { Annotation } from '../model.ts';
import { foldLines } from './markup.ts';

/** The order in which kinds are told: what was said and highlighted is worth more than who is named how often. */
const ORDER = ['passage', 'quote', 'figure', 'actor'];

/** All annotations of one kind. */
export interface Section {
  kind: string;
  annotations: Annotation[];
}

/** Annotations by kind, each in reading order; kinds that this version does not know come last. */
export function arrange(annotations: Annotation[]): Section[] {
  const sections = new Map<string, Annotation[]>();
  for (const annotation of sortByPlace(annotations)) {
    const section = sections.get(annotation.kind);
    if (section) section.push(annotation);
    else sections.set(annotation.kind, [annotation]);
  }
  const rank = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  return [...sections]
    .map(([kind, annotations]) => ({ kind, annotations }))
    .sort((a, b) => rank(a.kind) - rank(b.kind) || (a.kind < b.kind ? -1 : 1));
}

/** In reading order. */
export function sortByPlace(annotations: Annotation[]): Annotation[] {
  return [...annotations].sort((a, b) => a.selectors[1].start - b.selectors[1].start);
}

/** One actor with all its mentions. */
export interface ActorLine {
  name: string;
  /** The roles by which the article introduces it. */
  roles: string[];
  type: string;
  mentions: Annotation[];
}

/** Mentions of actors by name, in the order of their first one. */
export function listActors(annotations: Annotation[]): ActorLine[] {
  const lines = new Map<string, ActorLine>();
  for (const annotation of sortByPlace(annotations)) {
    if (annotation.kind !== 'actor') continue;
    const { facts } = annotation;
    const name = foldLines(String(facts.name ?? annotation.selectors[0].exact));
    const line = lines.get(name) ?? { name, roles: [], type: String(facts.type ?? ''), mentions: [] };
    const role = typeof facts.role === 'string' ? foldLines(facts.role) : '';
    if (role !== '' && !line.roles.includes(role)) line.roles.push(role);
    line.mentions.push(annotation);
    lines.set(name, line);
  }
  return [...lines.values()];
}

/** Whether the reader wrote something about it. */
export const isNoted = ({ note, tags }: Annotation): boolean => note.trim() !== '' || tags.length > 0;
