import type { Annotation, Facts } from '../model.ts';
import { fileOf } from './index.ts';
import type { Language } from './kind-view.ts';
import { foldLines } from './markup.ts';

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
  return [...sections]
    .map(([kind, annotations]) => ({ kind, annotations }))
    .sort((a, b) => fileOf(a.kind).rank - fileOf(b.kind).rank || (a.kind < b.kind ? -1 : 1));
}

/** In reading order. */
export function sortByPlace(annotations: Annotation[]): Annotation[] {
  return [...annotations].sort((a, b) => a.selectors[1].start - b.selectors[1].start);
}

/** One name with all its mentions. */
export interface NameLine {
  name: string;
  /** A role, or what the name stands for; '' for neither. */
  about: string;
  mentions: Annotation[];
}

/** Mentions by name, in the order of the first mention of each. */
export function listNames({ kind, annotations }: Section, language: Language): NameLine[] {
  const lines = new Map<string, Annotation[]>();
  for (const annotation of sortByPlace(annotations)) {
    const name = foldLines(String(annotation.facts.name ?? annotation.selectors[0].exact));
    lines.set(name, [...(lines.get(name) ?? []), annotation]);
  }
  return [...lines].map(([name, mentions]) => ({
    name,
    about: fileOf(kind).describe(
      mentions.map(({ facts }): Facts => facts),
      language,
    ),
    mentions,
  }));
}

/** Whether the reader wrote something about it. */
export const isNoted = ({ note, tags }: Annotation): boolean => note.trim() !== '' || tags.length > 0;

/** Whether it is worth a place of its own in a file: mentions that are listed by name are so only with a note. */
export const standsAlone = (annotation: Annotation): boolean =>
  fileOf(annotation.kind).shape !== 'names' || isNoted(annotation);
