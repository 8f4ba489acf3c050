import { readSource } from '../citation/source.ts';
import { type CollectionItem, itemKey, type OutlineSection, type SectionPart } from '../model.ts';
import { listOwn, type OpenCollection } from '../present/collection-contents.ts';
import { sortByPosition } from '../present/group-by-kind.ts';
import { fileOf } from '../present/index.ts';
import type { DraftCard, Outline } from './draft.ts';

/** A card with what it is in the collection. */
export interface OutlineCard {
  part: SectionPart;
  card: DraftCard;
}

/** The sections of a collection's outline; one without a heading if there are none. */
export const listSections = ({ collection: { sections } }: OpenCollection): OutlineSection[] =>
  sections.length > 0 ? sections : [{ heading: '', parts: [] }];

/** The card of a part; null if what it names is not in the library, or has no note. */
function readCard(part: SectionPart, { articles, annotations, texts }: OpenCollection): DraftCard | null {
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
  return { key, annotation, article, beside, story: texts.get(article.url) };
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
export function describeOutlineCard(
  { card, part }: OutlineCard,
  { articles }: OpenCollection,
): { words: string; from: string } {
  if ('annotation' in card)
    return { words: card.annotation.selectors[0].exact.replace(/\s+/g, ' '), from: readSource(card.article).site };
  const article = 'article' in part ? articles.get(part.article) : undefined;
  return { words: card.text.replace(/\s+/g, ' ').trim(), from: article ? readSource(article).site : '' };
}
