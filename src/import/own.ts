import * as v from 'valibot';
import { VERSION } from '../export/json.ts';
import { omitInvalid, StringsSchema, storedObject } from '../model/lenient.ts';
import {
  AnnotationSchema,
  CorrectionsSchema,
  OffsetSchema,
  RuleSchema,
  type SavedArticle,
  SavedArticleSchema,
  type Selectors,
} from '../model.ts';
import {
  ColourOrNoneSchema,
  type Contents,
  FactsOrNoneSchema,
  JsonObjectSchema,
  NonEmptySchema,
  StringsOrNoneSchema,
  Unreadable,
  WebAddressSchema,
} from './fields.ts';

const SelectorsInFileSchema = v.pipe(
  v.tuple([
    v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
    v.object({ start: OffsetSchema, end: OffsetSchema, astral: omitInvalid(OffsetSchema) }),
  ]),
  v.check(([, { start, end }]) => start <= end),
  v.transform(
    ([quote, { start, end, astral }]): Selectors => [
      { type: 'TextQuoteSelector', ...quote },
      { type: 'TextPositionSelector', start, end, ...(astral ? { astral } : {}) },
    ],
  ),
);

const ArticleInFileSchema = storedObject(SavedArticleSchema.entries, {
  url: WebAddressSchema,
  aliases: omitInvalid(StringsSchema),
  tags: omitInvalid(StringsSchema),
  corrected: omitInvalid(storedObject(CorrectionsSchema.entries, {})),
});

// An annotation gets the address of the article that it is listed under.
const { url: _url, ...annotation } = AnnotationSchema.entries;

const AnnotationInFileSchema = storedObject(annotation, {
  id: NonEmptySchema,
  kind: NonEmptySchema,
  selectors: SelectorsInFileSchema,
  facts: FactsOrNoneSchema,
  colour: ColourOrNoneSchema,
  tags: StringsOrNoneSchema,
});

const RuleInFileSchema = storedObject(RuleSchema.entries, {
  id: NonEmptySchema,
  kind: NonEmptySchema,
  created: NonEmptySchema,
  facts: omitInvalid(v.pipe(JsonObjectSchema, FactsOrNoneSchema)),
  place: v.optional(SelectorsInFileSchema),
  to: v.optional(SelectorsInFileSchema),
});

const AnnotationsSchema = v.object({ annotations: v.array(v.unknown()) });

/** Reads a file of the extension's own format. Throws `Unreadable` if a part is missing or invalid. */
export function readOwnFile(file: { [name: string]: unknown }): Contents {
  if (!Number.isInteger(file.version)) throw new Unreadable('damaged', 'version');
  if (Number(file.version) > VERSION) throw new Unreadable('newer');
  if (!Array.isArray(file.articles)) throw new Unreadable('damaged', 'articles');
  const rules = Array.isArray(file.rules) ? file.rules : [];
  return {
    library: file.articles.map((item, i) => readItem(item, `article ${i + 1}`)),
    settings: v.is(JsonObjectSchema, file.settings) ? file.settings : null,
    rules: rules.map((rule, i) => read(RuleInFileSchema, rule, `rule ${i + 1}`)),
    skipped: 0,
  };
}

function readItem(item: unknown, place: string) {
  const { annotations } = read(AnnotationsSchema, item, place);
  const article = readArticle(item, place);
  return {
    article,
    annotations: annotations.map((one, i) => ({
      ...read(AnnotationInFileSchema, one, `${place}, annotation ${i + 1}`),
      url: article.url,
    })),
  };
}

/** An article of a file. Throws `Unreadable` if it is damaged. */
export const readArticle = (value: unknown, place: string): SavedArticle => read(ArticleInFileSchema, value, place);

function read<S extends v.GenericSchema>(schema: S, value: unknown, place: string): v.InferOutput<S> {
  const { success, output } = v.safeParse(schema, value, { abortEarly: true });
  if (!success) throw new Unreadable('damaged', place);
  return output;
}
