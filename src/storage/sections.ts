import { type CollectionItem, itemKey, type OutlineSection, type SectionPart } from '../model.ts';
import { replaceNote } from './annotations.ts';

/** Sections with a part in another place: before the part with the key `next`, or at the end of the section; in none if it is not given. */
export function movePart(
  sections: OutlineSection[],
  part: SectionPart,
  place: { section: number; next: string | undefined } | null,
): OutlineSection[] {
  const key = itemKey(part);
  return sections.map(({ heading, parts }, number) => {
    const others = parts.filter((one) => itemKey(one) !== key);
    if (place?.section !== number) return { heading, parts: others };
    const at = others.findIndex((one) => itemKey(one) === place.next);
    return { heading, parts: others.toSpliced(at === -1 ? others.length : at, 0, part) };
  });
}

/** A new paragraph of the reader's own, which is stored once something is written in it. */
export interface NewText {
  section: number;
  part: Extract<SectionPart, { text: string }>;
}

/** Creates a paragraph at the end of a section. */
export const createText = (section: number): NewText => ({ section, part: { id: crypto.randomUUID(), text: '' } });

/**
 * The sections with another text in a paragraph, which gets its place if it is `added` only now. Throws `NoteConflict` if another
 * editor changed the text since it was `read`.
 */
export function setText(
  sections: OutlineSection[],
  key: string,
  text: string,
  read: string,
  added?: NewText,
): OutlineSection[] {
  const isThere = sections.some(({ parts }) => parts.some((part) => itemKey(part) === key));
  if (added && !isThere && text.trim() !== '') {
    const section = Math.min(added.section, sections.length - 1);
    return movePart(sections, { ...added.part, text }, { section, next: undefined });
  }
  return sections.map(({ heading, parts }) => ({
    heading,
    parts: parts.map((part) =>
      'text' in part && itemKey(part) === key ? { ...part, text: replaceNote(part.text, text, read) } : part,
    ),
  }));
}

/** The sections without a paragraph that the reader has emptied, unless another editor wrote in it since it was `read`. */
export const dropEmpty = (sections: OutlineSection[], key: string, read: string): OutlineSection[] =>
  sections.map(({ heading, parts }) => ({
    heading,
    parts: parts.filter(
      (part) => !('text' in part && itemKey(part) === key && (part.text.trim() === '' || part.text === read)),
    ),
  }));

/** The sections with one of them a place up or down. */
export function moveSection(sections: OutlineSection[], at: number, by: 1 | -1): OutlineSection[] {
  const moved = sections[at];
  return moved ? sections.toSpliced(at, 1).toSpliced(at + by, 0, moved) : sections;
}

/** Items with one of them moved to a place among some others: before the one that is there, or else after the last one. */
export function moveItem(items: CollectionItem[], key: string, others: string[], at: number): CollectionItem[] {
  const moved = items.filter((item) => itemKey(item) === key);
  const rest = items.filter((item) => itemKey(item) !== key);
  const find = (one: string | undefined) => rest.findIndex((item) => itemKey(item) === one);
  const next = find(others[at]);
  return rest.toSpliced(next === -1 ? find(others.at(-1)) + 1 : next, 0, ...moved);
}
