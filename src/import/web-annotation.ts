import * as v from 'valibot';
import { ANNOTATION } from '../export/web-annotation.ts';
import { StringsSchema, TextSchema } from '../model/lenient.ts';
import { type Annotation, PASSAGE, type TextQuoteSelector } from '../model.ts';
import {
  ColourOrNoneSchema,
  type Contents,
  createCollection,
  FactsOrNoneSchema,
  JsonObjectSchema,
  keepValid,
  OneOrManySchema,
  readArticle,
  readPassage,
  StringsOrNoneSchema,
  splitLibrary,
  TargetSchema,
  toMoment,
  toSelectors,
  Unreadable,
  WebAddressSchema,
} from './fields.ts';

const BodySchema = v.union([
  v.pipe(
    v.string(),
    v.transform((value): { value: string; purpose?: unknown } => ({ value })),
  ),
  v.object({ value: TextSchema, purpose: v.optional(v.unknown()) }),
]);

const ItemSchema = v.object({
  id: TextSchema,
  target: v.pipe(OneOrManySchema, keepValid(TargetSchema)),
  body: v.pipe(OneOrManySchema, keepValid(BodySchema)),
  bodyValue: TextSchema,
  created: v.optional(v.unknown()),
  modified: v.optional(v.unknown()),
  // Additional terms of this extension's exports:
  kind: TextSchema,
  facts: FactsOrNoneSchema,
  colour: ColourOrNoneSchema,
});

/** Exports of this extension list each article before its annotations. */
const ArticleItemSchema = v.object({ article: JsonObjectSchema });

/** Reads W3C Web Annotations: one, a list, a page or a collection. Those that are not about text are skipped. */
export function readWebAnnotations(file: { [name: string]: unknown }, now: string): Iterable<Contents> {
  const items = listItems(file);
  const collection = createCollection(now);
  let skipped = 0;
  for (const item of items) {
    if (v.is(ArticleItemSchema, item)) {
      collection.setArticle(readArticle(item.article, 'article'));
      continue;
    }
    const annotation = toAnnotation(item, now);
    if (annotation) collection.add(annotation, annotation.url);
    else skipped++;
  }
  const library = collection.library();
  if (library.length === 0) throw new Unreadable(items.length > 0 ? 'nothing in it' : 'unknown');
  return splitLibrary(library, skipped);
}

function listItems(file: { [name: string]: unknown }): unknown[] {
  const page = v.is(JsonObjectSchema, file.first) ? file.first : file;
  if (Array.isArray(page.items)) return page.items;
  if (Array.isArray(file['@graph'])) return file['@graph'];
  return file.target === undefined ? [] : [file];
}

function toAnnotation(value: unknown, now: string): Annotation | null {
  const { success, output: item } = v.safeParse(ItemSchema, value);
  const target = success ? item.target[0] : undefined;
  const passage = target && readPassage(target.selector);
  const source = target && (target.source || target.id);
  if (!success || !passage || !v.is(WebAddressSchema, source)) return null;
  const { quote, astral } = passage;
  const start = passage.start + astral;
  const created = toMoment(item.created, now);
  const isNote = (purpose: unknown) => purpose === undefined || NOTE_PURPOSES.has(purpose);
  const notes = item.body.filter(({ purpose }) => isNote(purpose)).map(({ value }) => value);
  return {
    id: readId(item.id) || makeId(source, start, quote, item.body),
    url: source.replace(/#.*$/s, ''), // “https://news.example/a#top”
    kind: item.kind || PASSAGE,
    selectors: toSelectors(quote, start, astral),
    facts: item.facts,
    ...(item.colour && { colour: item.colour }),
    note: [...notes, item.bodyValue].filter(Boolean).join('\n\n'),
    tags: item.body.filter(({ purpose, value }) => purpose === 'tagging' && value !== '').map(({ value }) => value),
    created,
    updated: toMoment(item.modified, created),
  };
}

/** The purposes of bodies that a person wrote (Web Annotation Vocabulary, Motivation). */
const NOTE_PURPOSES = new Set<unknown>(['commenting', 'describing', 'replying', 'questioning', 'reviewing', 'editing']);

/** An id for an annotation that has none: the same for the same annotation, and another one for any other. */
function makeId(source: string, start: number, { exact, prefix, suffix }: TextQuoteSelector, body: unknown): string {
  const words = JSON.stringify([exact, prefix, suffix, body]);
  let hash = 0xcbf29ce484222325n; // FNV-1a, 64 bits
  for (let i = 0; i < words.length; i++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(words.charCodeAt(i))) * 0x100000001b3n);
  return `${source.slice(0, MAX_SOURCE)}#${start}-${exact.length}-${hash.toString(36)}`;
}

/** The length of the address in such an id at most, in UTF-16 units. */
const MAX_SOURCE = 8000;

/** The original id in an export of this extension, or the IRI of an annotation from another tool. */
function readId(id: string): string {
  if (id.startsWith('urn:uuid:')) return id.slice('urn:uuid:'.length);
  if (!id.startsWith(ANNOTATION)) return id;
  try {
    return decodeURIComponent(id.slice(ANNOTATION.length));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return id; // has the prefix but is not encoded by this extension
  }
}

const HypothesisItemSchema = v.object({
  id: TextSchema,
  uri: WebAddressSchema,
  text: TextSchema,
  tags: StringsOrNoneSchema,
  created: v.optional(v.unknown()),
  updated: v.optional(v.unknown()),
  /** The annotations that a reply answers. */
  references: OneOrManySchema,
  target: v.pipe(OneOrManySchema, keepValid(TargetSchema)),
  document: v.fallback(v.object({ title: v.pipe(OneOrManySchema, StringsSchema) }), () => ({ title: [] })),
});

type HypothesisItem = v.InferOutput<typeof HypothesisItemSchema>;

/** Reads the annotations of a Hypothesis export. A note on a whole page becomes the note of its article. */
export function readHypothesis(items: unknown[], now: string): Iterable<Contents> {
  const collection = createCollection(now);
  const valid = v.parse(v.pipe(v.array(v.unknown()), keepValid(HypothesisItemSchema)), items);
  let skipped = items.length - valid.length;
  for (const item of valid) {
    const [title = item.uri] = item.document.title.filter(Boolean).slice(0, 1);
    const annotation = toHypothesisAnnotation(item, now);
    if (annotation) collection.add(annotation, title);
    else if (isPageNote(item)) {
      const {
        note,
        tags = [],
        ...article
      } = collection.findArticle(item.uri) ?? {
        url: item.uri,
        title,
        lang: '',
        added: toMoment(item.created, now),
      };
      const notes = [note, item.text].filter(Boolean).join('\n\n');
      const all = [...new Set([...tags, ...item.tags])];
      collection.setArticle({ ...article, ...(notes && { note: notes }), ...(all.length > 0 && { tags: all }) });
    } else skipped++;
  }
  const library = collection.library();
  if (library.length === 0) throw new Unreadable('nothing in it');
  return splitLibrary(library, skipped);
}

const selectorsOf = ({ target: [target] }: HypothesisItem) => target?.selector ?? [];

/** A note on a page has no selector. Neither has a reply, but it refers to other annotations. */
const isPageNote = (item: HypothesisItem) => selectorsOf(item).length === 0 && item.references.length === 0;

function toHypothesisAnnotation(item: HypothesisItem, now: string): Annotation | null {
  const passage = readPassage(selectorsOf(item));
  if (!passage) return null;
  const { quote, start } = passage;
  const created = toMoment(item.created, now);
  return {
    id: item.id || makeId(item.uri, start, quote, [item.text, ...item.tags]),
    url: item.uri,
    kind: PASSAGE,
    selectors: toSelectors(quote, start, 0),
    facts: {},
    colour: 'yellow',
    note: item.text,
    tags: item.tags.filter((tag) => tag !== ''),
    created,
    updated: toMoment(item.updated, created),
  };
}
