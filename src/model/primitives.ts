import * as v from 'valibot';

/** An offset into a text, in UTF-16 code units. */
export const OffsetSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** See `Span`. */
export const SpanSchema = v.strictObject({ start: OffsetSchema, end: OffsetSchema });

/** A half-open range of UTF-16 offsets into `Article.text`. All modules use these coordinates. */
export type Span = v.InferOutput<typeof SpanSchema>;

/** The longest address, in UTF-16 code units. */
export const MAX_ADDRESS = 8192;

/** The longest title, byline or other line of a page, in UTF-16 code units. */
export const MAX_LINE = 10_000;

/** The longest language tag, in UTF-16 code units. */
export const MAX_LANGUAGE = 1000;

/** The most authors of an article. */
export const MAX_AUTHORS = 50;

/** The beginning of a text, of at most `most` UTF-16 code units and in whole characters. */
export const cut = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text;

/** An absolute URL, or a site's name. */
export const AddressSchema = v.pipe(v.string(), v.maxLength(MAX_ADDRESS));

/** A title, a byline or another short text of a page. */
export const LineSchema = v.pipe(v.string(), v.maxLength(MAX_LINE));

/** A date and time (ISO 8601). */
export const MomentSchema = v.pipe(v.string(), v.maxLength(100));

/** Markdown that the reader wrote. */
export const NoteSchema = v.pipe(v.string(), v.maxLength(100_000));

/** The reader's tags. */
export const TagsSchema = v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(200));

/** The name of a kind. */
export const KindSchema = v.pipe(v.string(), v.maxLength(100));

/** The id of an annotation or a rule, or the address of an article. */
export const IdSchema = AddressSchema;
