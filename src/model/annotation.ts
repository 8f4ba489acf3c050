import * as v from 'valibot';
import { colours, doubts } from './constants.ts';
import {
  AddressSchema,
  IdSchema,
  KindSchema,
  MomentSchema,
  NoteSchema,
  OffsetSchema,
  type Span,
  TagsSchema,
} from './primitives.ts';

/** A passage, or words of it. The longest articles have some million characters. */
const WordsSchema = v.pipe(v.string(), v.maxLength(5_000_000));

/** The words before or after a passage. */
const ContextSchema = v.pipe(v.string(), v.maxLength(10_000));

const TextQuoteSelectorSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: WordsSchema,
  prefix: ContextSchema,
  suffix: ContextSchema,
});

/** The text of a passage and the text around it (W3C Web Annotation). */
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelectorSchema>;

const TextPositionSelectorSchema = v.strictObject({
  type: v.literal('TextPositionSelector'),
  start: OffsetSchema,
  end: OffsetSchema,
  /**
   * How many characters before `start` take two UTF-16 code units, such as emoji; absent for none. Needed to convert to
   * the offsets of other annotators, which count characters.
   */
  astral: v.optional(OffsetSchema),
});

/** The position of a passage (W3C Web Annotation, but in UTF-16 code units). */
export type TextPositionSelector = v.InferOutput<typeof TextPositionSelectorSchema>;

/** See `Selectors`. */
export const SelectorsSchema = v.strictTuple([TextQuoteSelectorSchema, TextPositionSelectorSchema]);

/** The selectors of a passage: its text and its position. */
export type Selectors = v.InferOutput<typeof SelectorsSchema>;

/** See `Perhaps`. */
export const PerhapsSchema = v.strictObject({
  names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(10)),
  reason: v.picklist(doubts),
  said: v.optional(v.pipe(v.string(), v.maxLength(1000))),
});

/** Why something is not claimed. */
export type Doubt = (typeof doubts)[number];

/** What a finding does not claim: the names it may be, the likeliest first, and why it is not certain. */
export interface Perhaps {
  /** Empty if there is nobody to propose. */
  names: string[];
  reason: Doubt;
  /** The words of the text that are in doubt, such as “she”. */
  said?: string;
}

/** A value of `Facts`. */
const FactSchema = v.nullish(
  v.union([v.pipe(v.string(), v.maxLength(100_000)), v.pipe(v.number(), v.finite()), PerhapsSchema]),
);

/** See `Facts`. */
export const FactsSchema = v.pipe(
  v.custom<{ [name: string]: v.InferInput<typeof FactSchema> }>((value) => !Array.isArray(value)), // `record` accepts lists
  v.record(v.string(), FactSchema),
  v.maxEntries(50),
);

/** What a finding states, by name: only claims, and `perhaps`. Stored unchanged. */
export type Facts = v.InferOutput<typeof FactsSchema>;

/** See `colours`. */
export const ColourSchema = v.picklist(colours);

/** The colour of a highlight of the reader's own. */
export type Colour = v.InferOutput<typeof ColourSchema>;

const draft = {
  kind: KindSchema,
  selectors: SelectorsSchema,
  facts: FactsSchema,
  /** Only for the reader's own highlights. */
  colour: v.optional(ColourSchema),
};

/** See `Draft`. */
export const DraftSchema = v.strictObject(draft);

/** An annotation before it is stored: without id and dates. */
export type Draft = v.InferOutput<typeof DraftSchema>;

/** See `Annotation`. */
export const AnnotationSchema = v.strictObject({
  ...draft,
  id: IdSchema,
  /** The address of its article. */
  url: AddressSchema,
  /** Markdown. */
  note: NoteSchema,
  tags: TagsSchema,
  /** ISO 8601, UTC. */
  created: MomentSchema,
  /** ISO 8601, UTC. */
  updated: MomentSchema,
});

/** A finding or highlight that the reader kept. */
export type Annotation = v.InferOutput<typeof AnnotationSchema>;

/** See `Notes`. */
export const NotesSchema = v.strictObject({ note: v.optional(NoteSchema), tags: v.optional(TagsSchema) });

/** The reader's note and tags for an annotation or a whole page; what is not given stays as it is. */
export type Notes = v.InferOutput<typeof NotesSchema>;

/** See `PreviousTags`. */
export const PreviousTagsSchema = v.strictObject({
  table: v.picklist(['annotations', 'articles']),
  /** The id of the annotation, or the address of the article. */
  key: IdSchema,
  tags: TagsSchema,
});

/** The tags of an annotation or article before a change, for undoing it. */
export type PreviousTags = v.InferOutput<typeof PreviousTagsSchema>;

/** An annotation as web pages get it: without the reader's note and tags. */
export type Mark = Omit<Annotation, 'note' | 'tags'> & {
  hasNote?: true;
  /** It is of another story than the page shows at the same address, and is not looked for there. */
  isElsewhere?: true;
};

/** A quotation with its source, ready to be pasted. */
export interface CopiedQuotation {
  plain: string;
  html: string;
}

/** What the reader highlighted about an actor in other articles. */
export interface Earlier {
  name: string;
  /** The number of highlights. */
  count: number;
}

/** An annotation that was found on the current page. */
export interface Placed {
  annotation: Mark;
  span: Span;
  /** The match is uncertain: the reader sees the old words and confirms or rejects it. */
  isDoubtful: boolean;
  /** The differences from the annotated words, word by word; empty if there are none. */
  pieces: Piece[];
}

/** Part of a word-by-word comparison of two versions of a passage. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  /** The words with the spaces after them; from the new version unless they were removed. */
  text: string;
}

/** How a passage has changed since it was annotated. Typography and white space are ignored. */
export type Change =
  | { status: 'unchanged'; span: Span; isDoubtful: boolean }
  | { status: 'edited'; span: Span; isDoubtful: boolean; before: string; after: string; pieces: Piece[] }
  | { status: 'gone' };
