import * as v from 'valibot';
import { media, roles } from './constants.ts';
import {
  AddressSchema,
  LineSchema,
  MAX_AUTHORS,
  MAX_LANGUAGE,
  MomentSchema,
  NoteSchema,
  OffsetSchema,
  TagsSchema,
} from './primitives.ts';

/** What a block is in its article. */
export type Role = (typeof roles)[number];

const BlockSchema = v.strictObject({ role: v.picklist(roles), start: OffsetSchema, end: OffsetSchema });

/** A paragraph, heading, list item or the like. */
export type Block = v.InferOutput<typeof BlockSchema>;

const identity = {
  /** The canonical address, without fragment and tracking parameters. */
  url: AddressSchema,
  /** Other addresses of the article on the same site, such as its mobile or print version. */
  aliases: v.optional(v.pipe(v.array(AddressSchema), v.maxLength(100))),
};

/** See `Identity`. Other fields are ignored. */
export const IdentitySchema = v.object(identity);

/** Identifies an article, whichever of its addresses it was read at. */
export type Identity = v.InferOutput<typeof IdentitySchema>;

/** A person in the parts of CSL-JSON; `family` is the whole name of somebody who has but one. */
const PersonSchema = v.strictObject({
  family: LineSchema,
  given: v.optional(LineSchema),
  /** Left out where the family name stands alone: “von” of Alexander von Humboldt. */
  'dropping-particle': v.optional(LineSchema),
  /** Kept with the family name: “van” of Vincent van Gogh. */
  'non-dropping-particle': v.optional(LineSchema),
  /** “Jr.”, “III” */
  suffix: v.optional(LineSchema),
});

/** A person in the parts of CSL-JSON; `family` is the whole name of somebody who has but one. */
export type Person = v.InferOutput<typeof PersonSchema>;

const AuthorSchema = v.union([PersonSchema, v.strictObject({ literal: LineSchema })]);

/** An author as in CSL-JSON: a person, or a body under its name (`literal`), such as an agency. */
export type Author = v.InferOutput<typeof AuthorSchema>;

/** An author as the page names it. */
const NamedAuthorSchema = v.strictObject({
  name: LineSchema,
  /** Absent where the page does not say what it is. */
  type: v.optional(v.picklist(['person', 'body'])),
  /** The parts of the name, where the page gives them. */
  family: v.optional(LineSchema),
  given: v.optional(LineSchema),
});

/** An author as the page names it. */
export type NamedAuthor = v.InferOutput<typeof NamedAuthorSchema>;

/** The authors of an article, in their order. */
const AuthorsSchema = v.pipe(v.array(AuthorSchema), v.maxLength(MAX_AUTHORS));

const particulars = {
  ...identity,
  title: LineSchema,
  /** The authors' names on one line, as in a byline. */
  byline: v.optional(LineSchema),
  /** The same one by one; absent where only the line is known. */
  authors: v.optional(v.pipe(v.array(NamedAuthorSchema), v.maxLength(MAX_AUTHORS))),
  /** The name of the publication. */
  site: v.optional(LineSchema),
  /** ISO 8601, as precise as the page states it; with a time zone if the page gives one. */
  published: v.optional(MomentSchema),
  /** The same of the last change; absent if the page names none after publication. */
  modified: v.optional(MomentSchema),
  /** BCP 47, or '' if the page does not declare a language. */
  lang: v.pipe(v.string(), v.maxLength(MAX_LANGUAGE)),
};

/** See `Particulars`. */
export const ParticularsSchema = v.strictObject(particulars);

/** The metadata of an article that a citation needs. */
export type Particulars = v.InferOutput<typeof ParticularsSchema>;

/** See `Article`. */
export const ArticleSchema = v.strictObject({
  ...particulars,
  text: v.pipe(v.string(), v.maxLength(20_000_000)),
  blocks: v.pipe(v.array(BlockSchema), v.maxLength(1_000_000)),
});

/** An article as text: its blocks in reading order, joined by a blank line. */
export type Article = v.InferOutput<typeof ArticleSchema>;

/** The words of a block, and what it is in its story. */
export interface TextBlock {
  role: Role;
  text: string;
}

/** The text of a story as its page showed it at one time. */
export interface StoryText {
  /** ISO 8601, UTC. */
  taken: string;
  /** In reading order. Joined by a blank line they are the text that the selectors of annotations are about. */
  blocks: TextBlock[];
}

/** The text of a saved article. */
export interface SavedText {
  /** The address of the article. */
  url: string;
  /** As it was when the article was saved. */
  first: StoryText;
  /** As it was when the page was last visited; absent if it was the same. */
  latest?: StoryText;
}

/** A kind of publication. */
export type Medium = (typeof media)[number];

/** See `Corrections`. */
export const CorrectionsSchema = v.strictObject({
  title: v.optional(LineSchema),
  /** None if the reader says that there is no author. */
  authors: v.optional(AuthorsSchema),
  /** The authors' names on one line, as earlier versions stored them; '' if there is no author. */
  byline: v.optional(LineSchema),
  site: v.optional(LineSchema),
  published: v.optional(MomentSchema),
  /** What the outlet is, if it is not what its address and name say. */
  medium: v.optional(v.picklist(media)),
});

/** Metadata that the reader entered for citations because the page's was wrong or missing. */
export type Corrections = v.InferOutput<typeof CorrectionsSchema>;

/** See `SavedArticle`. */
export const SavedArticleSchema = v.strictObject({
  ...particulars,
  authors: v.optional(AuthorsSchema),
  /** When the reader saved the whole article (ISO 8601, UTC); absent if only annotations were kept. */
  saved: v.optional(MomentSchema),
  /** When the article was first added to the library (ISO 8601, UTC). */
  added: MomentSchema,
  /** The reader's note on the whole page (Markdown). */
  note: v.optional(NoteSchema),
  /** The reader's tags for the whole page. */
  tags: v.optional(TagsSchema),
  corrected: v.optional(CorrectionsSchema),
});

/** An article in the library: it was saved, annotated, tagged, or has a note. */
export type SavedArticle = v.InferOutput<typeof SavedArticleSchema>;

/** The title of an article as the reader corrected it; its address if it has none. */
export const titleOf = ({ corrected, title, url }: Pick<SavedArticle, 'corrected' | 'title' | 'url'>): string =>
  corrected?.title || title || url;

/** When an article was published (ISO 8601), as the reader corrected it; '' if that is not known, or was taken out. */
export const publishedOf = ({ corrected, published }: Pick<SavedArticle, 'corrected' | 'published'>): string =>
  corrected?.published ?? published ?? '';
