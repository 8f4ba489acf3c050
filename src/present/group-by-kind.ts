import type { Annotation, Facts } from '../model.ts';
import { fileOf } from './index.ts';
import type { Language } from './kind-view.ts';
import { foldLines } from './markup.ts';

/** All annotations of one kind. */
export interface Section {
  kind: string;
  annotations: Annotation[];
}

/** Groups annotations by kind, each group in reading order. Kinds that this version does not know come last. */
export function groupByKind(annotations: Annotation[]): Section[] {
  const sections = new Map<string, Annotation[]>();
  for (const annotation of sortByPosition(annotations)) {
    const section = sections.get(annotation.kind);
    if (section) section.push(annotation);
    else sections.set(annotation.kind, [annotation]);
  }
  return [...sections]
    .map(([kind, annotations]) => ({ kind, annotations }))
    .sort((a, b) => fileOf(a.kind).rank - fileOf(b.kind).rank || (a.kind < b.kind ? -1 : 1));
}

/** Sorts annotations in reading order. */
export function sortByPosition(annotations: Annotation[]): Annotation[] {
  return [...annotations].sort((a, b) => a.selectors[1].start - b.selectors[1].start);
}

/** One name with all its mentions. */
interface NameGroup {
  name: string;
  /** A role, or a type such as “Person”; '' for none. */
  about: string;
  mentions: Annotation[];
}

/** Groups mentions by name, in the order of the first mention of each name. */
export function groupByName({ kind, annotations }: Section, language: Language): NameGroup[] {
  const lines = new Map<string, Annotation[]>();
  for (const annotation of sortByPosition(annotations)) {
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

/** Whether an annotation has a note or tags. */
export const hasNotes = ({ note, tags }: Annotation): boolean => note.trim() !== '' || tags.length > 0;

/** Whether files list an annotation separately. Mentions of names are only listed if they have a note or tags. */
export const isListedSeparately = (annotation: Annotation): boolean =>
  fileOf(annotation.kind).shape !== 'names' || hasNotes(annotation);
