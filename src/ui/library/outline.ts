import { readSource } from '../../citation/source.ts';
import type { DraftCard, Outline } from '../../export/draft.ts';
import { type CollectionItem, itemKey, type OutlineSection, type SectionPart } from '../../model.ts';
import { sortByPosition } from '../../present/group-by-kind.ts';
import { fileOf } from '../../present/index.ts';
import { replaceNote } from '../../storage/annotations.ts';
import { listOwn } from '../../storage/collection-contents.ts';
import type { OpenCollection } from '../../storage/collections.ts';
import type { Database } from '../../storage/database.ts';
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
 * annotations, or if `isOfText` the quotations and figures that were found in it.
 */
export function listUnused(open: OpenCollection, isOfText = false): OutlineCard[] {
  const used = new Set(listUsed(open).flatMap((cards) => cards.map(({ card }) => card.key)));
  const list = isOfText ? listFound : listParts;
  const parts = new Map(open.collection.items.flatMap((item) => list(item, open)).map((one) => [itemKey(one), one]));
  return [...parts.values()].flatMap((part) => {
    const card = readCard(part, open);
    return card && !used.has(card.key) ? [{ part, card }] : [];
  });
}

function listParts(item: CollectionItem, open: OpenCollection): CollectionItem[] {
  const article = 'article' in item && open.articles.get(item.article);
  return article ? [item, ...listOwn(article, open).map(({ id }) => ({ annotation: id }))] : [item];
}

function listFound(item: CollectionItem, open: OpenCollection): CollectionItem[] {
  const article = 'article' in item && open.articles.get(item.article);
  if (!article) return [];
  const own = new Set(listOwn(article, open));
  const found = [...open.annotations.values()].filter(
    (one) => one.url === article.url && !own.has(one) && fileOf(one.kind).shape !== 'names',
  );
  return sortByPosition(found).map(({ id }) => ({ annotation: id }));
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

/** What the parts of the essay can do. */
export interface EssayActions {
  /** Changes the sections; with a notice, offers to undo it. */
  change(next: (sections: OutlineSection[]) => OutlineSection[], notice?: string): Promise<unknown>;
  /** Changes the text of a paragraph. Rejects with `NoteConflict` if another editor changed it since it was `read`. */
  write(key: string, text: string, read: string): Promise<unknown>;
  attempt(work: () => Promise<unknown>): void;
  database: Database;
  /** The new paragraph. */
  added: NewText | null;
  /** Adds a paragraph to a section, with the cursor in it. */
  addText(section: number): void;
  /** Removes a paragraph that is left empty. */
  leaveText(key: string, text: string): void;
  cards: Map<string, OutlineCard>;
  reorder: Reorder;
  describe(card: OutlineCard): { words: string; from: string };
  nameSection(at: number): string;
}
