import { readSource } from '../../citation/source.ts';
import type { DraftCard, Outline } from '../../export/draft.ts';
import { type CollectionItem, itemKey, type OutlineSection, type SectionPart } from '../../model.ts';
import { fileOf } from '../../present/index.ts';
import { replaceNote } from '../../storage/annotations.ts';
import type { OpenCollection } from '../../storage/collections.ts';
import { listOwn } from './collection-contents.ts';
import type { Reorder } from './reorder.ts';

/** A card with what it is in the collection. */
export interface OutlineCard {
  part: SectionPart;
  card: DraftCard;
}

/** The sections of a collection's outline; one without a heading if there are none. */
export const listSections = ({ collection: { sections } }: OpenCollection): OutlineSection[] =>
  sections.length > 0 ? sections : [{ heading: '', parts: [] }];

/** The card of a part; null if what it names is not in the library, or has no note. */
function readCard(part: SectionPart, { articles, annotations }: OpenCollection): DraftCard | null {
  const key = itemKey(part);
  if ('text' in part) return { key, text: part.text };
  if ('article' in part) {
    const note = articles.get(part.article)?.note ?? '';
    return note.trim() ? { key, text: note } : null;
  }
  const annotation = annotations.get(part.annotation);
  const article = annotation && articles.get(annotation.url);
  if (!article) return null;
  const beside = [...annotations.values()].filter(({ url }) => url === article.url);
  return { key, annotation, article, beside };
}

/** The cards of each section, each once. */
export function listUsed(open: OpenCollection): OutlineCard[][] {
  const seen = new Set<string>();
  return listSections(open).map(({ parts }) =>
    parts.flatMap((part) => {
      const card = readCard(part, open);
      if (!card || seen.has(card.key)) return [];
      seen.add(card.key);
      return [{ part, card }];
    }),
  );
}

/**
 * The cards of a collection that are in no section, in the order of its members: for an article its note and the reader's own
 * annotations.
 */
export function listUnused(open: OpenCollection): OutlineCard[] {
  const used = new Set(listUsed(open).flatMap((cards) => cards.map(({ card }) => card.key)));
  const parts = new Map(
    open.collection.items.flatMap((item) => listParts(item, open)).map((one) => [itemKey(one), one]),
  );
  return [...parts.values()].flatMap((part) => {
    const card = readCard(part, open);
    return card && !used.has(card.key) ? [{ part, card }] : [];
  });
}

function listParts(item: CollectionItem, open: OpenCollection): CollectionItem[] {
  const article = 'article' in item && open.articles.get(item.article);
  return article ? [item, ...listOwn(article, open).map(({ id }) => ({ annotation: id }))] : [item];
}

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

/** The outline of a collection. */
export function readOutline(open: OpenCollection): Outline {
  const used = listUsed(open);
  return {
    title: open.collection.name,
    thesis: open.collection.note,
    sections: listSections(open).map(({ heading }, at) => ({
      heading,
      cards: (used[at] ?? []).map(({ card }) => card),
    })),
  };
}

/** All quotations and highlights of a collection as an outline without headings: the draft first, then what is not in it. */
export function readQuotes(open: OpenCollection): Outline {
  const cards = [...listUsed(open).flat(), ...listUnused(open)].map(({ card }) => card);
  const quotes = cards.flatMap((card) =>
    'annotation' in card && fileOf(card.annotation.kind).shape === 'passage'
      ? [{ ...card, annotation: { ...card.annotation, note: '' } }]
      : [],
  );
  return { title: '', thesis: '', sections: [{ heading: '', cards: quotes }] };
}

/** The words of a card on one line, and where they are from. */
export function describeCard(
  { card, part }: OutlineCard,
  { articles }: OpenCollection,
): { words: string; from: string } {
  if ('annotation' in card)
    return { words: card.annotation.selectors[0].exact.replace(/\s+/g, ' '), from: readSource(card.article).site };
  const article = 'article' in part ? articles.get(part.article) : undefined;
  return { words: card.text.replace(/\s+/g, ' ').trim(), from: article ? readSource(article).site : '' };
}

/** A new paragraph of the reader's own. */
export const createText = (): SectionPart => ({ id: crypto.randomUUID(), text: '' });

/** The sections with another text in a paragraph. Throws `NoteConflict` if another editor changed it since it was `read`. */
export const setText = (sections: OutlineSection[], key: string, text: string, read: string): OutlineSection[] =>
  sections.map(({ heading, parts }) => ({
    heading,
    parts: parts.map((part) =>
      'text' in part && itemKey(part) === key ? { ...part, text: replaceNote(part.text, text, read) } : part,
    ),
  }));

/** The sections with one of them a place up or down. */
export function moveSection(sections: OutlineSection[], at: number, by: 1 | -1): OutlineSection[] {
  const moved = sections[at];
  return moved ? sections.toSpliced(at, 1).toSpliced(at + by, 0, moved) : sections;
}

/** What the parts of the essay can do. */
export interface EssayActions {
  /** Changes the sections; with a notice, offers to undo it. */
  change(next: (sections: OutlineSection[]) => OutlineSection[], notice?: string): Promise<unknown>;
  /** Changes the text of a paragraph. Rejects with `NoteConflict` if another editor changed it since it was `read`. */
  write(key: string, text: string, read: string): Promise<unknown>;
  attempt(work: () => Promise<unknown>): void;
  cards: Map<string, OutlineCard>;
  reorder: Reorder;
  describe(card: OutlineCard): { words: string; from: string };
  nameSection(at: number): string;
}
