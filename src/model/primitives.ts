import * as v from 'valibot';

/** An offset into a text, in UTF-16 code units. */
export const OffsetSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** See `Span`. */
export const SpanSchema = v.strictObject({ start: OffsetSchema, end: OffsetSchema });

/** A half-open range of UTF-16 offsets into `Article.text`. All modules use these coordinates. */
export type Span = v.InferOutput<typeof SpanSchema>;

/** An absolute URL, or a site's name. */
export const AddressSchema = v.pipe(v.string(), v.maxLength(8192));

/** A title, a byline or another short text of a page. */
export const LineSchema = v.pipe(v.string(), v.maxLength(10_000));

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
