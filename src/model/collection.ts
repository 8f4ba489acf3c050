import * as v from 'valibot';
import { AddressSchema, IdSchema, LineSchema, MomentSchema, NoteSchema } from './primitives.ts';

const ArticleItemSchema = v.strictObject({ article: AddressSchema });
const AnnotationItemSchema = v.strictObject({ annotation: IdSchema });

/** See `CollectionItem`. */
export const CollectionItemSchema = v.union([ArticleItemSchema, AnnotationItemSchema]);

/** A member of a collection: an article by its address, or an annotation by its id. It may be in the trash. */
export type CollectionItem = v.InferOutput<typeof CollectionItemSchema>;

/** See `SectionPart`. */
export const SectionPartSchema = v.union([
  ArticleItemSchema,
  AnnotationItemSchema,
  v.strictObject({ id: IdSchema, text: NoteSchema }),
]);

/** A part of a section: the note of an article, an annotation, or a paragraph of the reader's own (Markdown). */
export type SectionPart = v.InferOutput<typeof SectionPartSchema>;

const SectionSchema = v.strictObject({
  /** '' for none. */
  heading: LineSchema,
  parts: v.array(SectionPartSchema),
});

/** A section of the outline of an essay. */
export type OutlineSection = v.InferOutput<typeof SectionSchema>;

/** See `Collection`. */
export const CollectionSchema = v.strictObject({
  id: IdSchema,
  name: LineSchema,
  /** A note, or the thesis of the essay (Markdown); '' for none. */
  note: NoteSchema,
  /** In the order that the reader gave them. */
  items: v.array(CollectionItemSchema),
  /** The outline of the essay. */
  sections: v.array(SectionSchema),
  /** ISO 8601, UTC. */
  created: MomentSchema,
  /** ISO 8601, UTC. */
  updated: MomentSchema,
});

/** Articles and annotations that the reader gathered under a name, and the outline of an essay from them. */
export type Collection = v.InferOutput<typeof CollectionSchema>;

/** A key of an item or part, equal for two that name the same article or annotation. */
export function itemKey(item: SectionPart): string {
  if ('text' in item) return `text ${item.id}`;
  return 'article' in item ? `article ${item.article}` : `annotation ${item.annotation}`;
}
