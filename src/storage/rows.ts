import * as v from 'valibot';
import {
  LenientFactsSchema,
  LenientSavedTextSchema,
  omitInvalid,
  StringsSchema,
  storedObject,
  TextSchema,
} from '../model/lenient.ts';
import {
  type Annotation,
  AnnotationSchema,
  type Corrections,
  type SavedArticle,
  SavedArticleSchema,
  type SavedText,
  type Selectors,
} from '../model.ts';
import { actorOf } from '../present/index.ts';
import { listWords } from '../present/search-words.ts';
import { claimsOf } from '../present/stored-facts.ts';

/** The current time (ISO 8601, UTC), but later than `earlier` even if the clock was set back. */
export function stampAfter(earlier?: string): string {
  const before = earlier ? Date.parse(earlier) : Number.NaN;
  return new Date(Number.isNaN(before) ? Date.now() : Math.max(Date.now(), before + 1)).toISOString();
}

/** The latest time that fits into twelve hexadecimal digits. */
const LAST = 2 ** 48 - 1;

/** A new id. Later ids sort first, so that an index lists the newest first (UUID version 8, RFC 9562). */
export function createId(): string {
  const left = (LAST - Date.now()).toString(16).padStart(12, '0');
  const random = crypto.randomUUID(); // “xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx”
  return `${left.slice(0, 8)}-${left.slice(8)}-8${random.slice(15)}`;
}

/** The maximum number of indexed words of an annotation or article; enough for a passage of several pages. */
const MAX_WORDS = 2000;

/** The distinct words of texts, as `listWords` cuts them, for searching. */
export function cutWords(...texts: (string | undefined)[]): string[] {
  const words = new Set(texts.flatMap((text) => listWords(text ?? '')));
  return [...words].slice(0, MAX_WORDS);
}

/** A stored annotation with the fields that are indexed. */
export interface AnnotationRow extends Annotation {
  words: string[];
  /** The name of the actor that it marks or quotes. */
  actor?: string;
}

/** A stored article with the fields that are indexed. */
export interface ArticleRow extends SavedArticle {
  words: string[];
}

/** The stored text of an article. */
export interface TextRow extends SavedText {
  /** How much space it takes, in bytes of UTF-8. */
  size: number;
}

/** Sets the indexed fields of a row. A row that is too damaged stays as it is. */
export function indexAnnotation(row: AnnotationRow): void {
  const annotation = readAnnotation(row);
  if (!annotation) return;
  const { facts, note, tags, selectors } = annotation;
  const texts = Object.values(facts).filter((fact) => typeof fact === 'string');
  row.words = cutWords(selectors[0].exact, note, ...tags, ...texts);
  const actor = actorOf(annotation);
  if (actor !== '') row.actor = actor;
  else delete row.actor;
}

/** Sets the indexed fields of a row. */
export function indexArticle(row: ArticleRow): void {
  const { title, byline, site, note, tags } = readArticleRow(row);
  row.words = cutWords(title, byline, site, note, ...(tags ?? []));
}

/** The row of an annotation. */
export function toAnnotationRow(annotation: Annotation): AnnotationRow {
  const row: AnnotationRow = { ...annotation, words: [] };
  indexAnnotation(row);
  return row;
}

/** The row of an article. */
export function toArticleRow(article: SavedArticle): ArticleRow {
  const row: ArticleRow = { ...article, words: [] };
  indexArticle(row);
  return row;
}

const NonEmptySchema = v.pipe(v.string(), v.nonEmpty());
const NumberSchema = v.fallback(v.number(), 0);
const StringsOrNoneSchema = v.fallback(StringsSchema, () => []);

/** Only the words and the address are needed; everything else is repaired. */
const StoredAnnotationSchema = storedObject(AnnotationSchema.entries, {
  id: NonEmptySchema,
  url: NonEmptySchema,
  kind: TextSchema,
  selectors: v.pipe(
    v.tuple([
      v.object({ exact: v.string(), prefix: TextSchema, suffix: TextSchema }),
      v.fallback(
        v.nullable(v.object({ start: NumberSchema, end: NumberSchema, astral: v.optional(NumberSchema) })),
        null,
      ),
    ]),
    v.transform(([quote, position]): Selectors => {
      const { start, end, astral = 0 } = position ?? { start: 0, end: quote.exact.length };
      return [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', start, end, ...(astral > 0 && { astral }) },
      ];
    }),
  ),
  facts: v.pipe(
    v.fallback(LenientFactsSchema, () => ({})),
    v.transform(claimsOf),
  ),
  note: TextSchema,
  tags: StringsOrNoneSchema,
  created: TextSchema,
  updated: TextSchema,
});

/** The annotation of a row, repaired where it is damaged; null if its id, address or words are missing. */
export function readAnnotation(row: unknown): Annotation | null {
  const { success, output } = v.safeParse(StoredAnnotationSchema, row);
  return success ? output : null;
}

const StoredArticleSchema = storedObject(SavedArticleSchema.entries, {
  url: TextSchema,
  title: TextSchema,
  lang: TextSchema,
  added: TextSchema,
  aliases: omitInvalid(StringsSchema),
  tags: omitInvalid(StringsSchema),
  authors: omitInvalid(v.array(v.unknown())),
});

/** The article of a row, repaired where it is damaged. The names of its authors may not be divided, as in early versions. */
export const readArticleRow = (row: ArticleRow): SavedArticle => v.parse(StoredArticleSchema, row) as SavedArticle;

/** The row of an article with other corrections; without any for null. */
export function correctRow({ corrected: _, ...article }: SavedArticle, corrected: Corrections | null): ArticleRow {
  return toArticleRow({ ...article, ...(corrected && { corrected }) });
}

/** The row of a text. */
export function toTextRow({ url, first, latest }: SavedText): TextRow {
  const text: SavedText = { url, first, ...(latest && { latest }) };
  return { ...text, size: new TextEncoder().encode(JSON.stringify(text)).length };
}

/** The text of a row, repaired where it is damaged; null if there is none, or nothing to be read. */
export function readText(row: TextRow | undefined): SavedText | null {
  const { success, output } = v.safeParse(LenientSavedTextSchema, row);
  return row && success ? { url: row.url, ...output } : null;
}
