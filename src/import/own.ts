import * as v from 'valibot';
import { FORMAT, VERSION } from '../export/json.ts';
import { omitInvalid, readCollection, storedObject, TextSchema } from '../model/lenient.ts';
import {
  type Annotation,
  AnnotationSchema,
  OffsetSchema,
  RuleSchema,
  type SavedArticle,
  type Selectors,
} from '../model.ts';
import {
  ArticleInFileSchema,
  ColourOrNoneSchema,
  type Contents,
  createParts,
  FactsOrNoneSchema,
  JsonObjectSchema,
  NonEmptySchema,
  type OpenText,
  StringsOrNoneSchema,
  Unreadable,
  WebAddressSchema,
} from './fields.ts';
import { createJsonReader, type JsonPath, type JsonStep } from './json-stream.ts';

const PositionInFileSchema = v.pipe(
  v.object({ start: OffsetSchema, end: OffsetSchema, astral: omitInvalid(OffsetSchema) }),
  v.check(({ start, end }) => start <= end),
);

const SelectorsInFileSchema = v.pipe(
  v.tuple([
    v.object({ exact: v.string(), prefix: TextSchema, suffix: TextSchema }),
    v.fallback(v.nullable(PositionInFileSchema), null),
  ]),
  v.transform(([quote, position]): Selectors => {
    const { start, end, astral } = position ?? { start: 0, end: quote.exact.length };
    return [
      { type: 'TextQuoteSelector', ...quote },
      { type: 'TextPositionSelector', start, end, ...(astral ? { astral } : {}) },
    ];
  }),
);

// An annotation gets the address of the article that it is listed under.
const { url: _url, ...annotation } = AnnotationSchema.entries;

// Only what it marks is needed, as in the database: a backup restores what the library shows.
const AnnotationInFileSchema = storedObject(annotation, {
  id: NonEmptySchema,
  kind: NonEmptySchema,
  selectors: SelectorsInFileSchema,
  facts: FactsOrNoneSchema,
  colour: ColourOrNoneSchema,
  note: TextSchema,
  tags: StringsOrNoneSchema,
  created: TextSchema,
  updated: TextSchema,
});

const RuleInFileSchema = storedObject(RuleSchema.entries, {
  id: NonEmptySchema,
  kind: NonEmptySchema,
  created: NonEmptySchema,
  facts: omitInvalid(v.pipe(JsonObjectSchema, FactsOrNoneSchema)),
  place: v.optional(SelectorsInFileSchema),
  to: v.optional(SelectorsInFileSchema),
});

// Rows in a copy of the database.
const ChoiceSchema = v.object({ name: v.string(), value: v.unknown() });
const AddressedSchema = v.object({ url: WebAddressSchema });

/** An article that is being read. */
interface OpenArticle {
  place: string;
  fields: Map<string | number, unknown>;
  hasAnnotations: boolean;
  annotations: Omit<Annotation, 'url'>[];
  /** Undefined while it is not needed; null if it is damaged. */
  article?: SavedArticle | null;
}

interface Reading {
  parts: ReturnType<typeof createParts>;
  format: unknown;
  version: unknown;
  open: OpenArticle | null;
  /** The articles of a copy of the database; null until its table of articles is read. */
  copied: Map<string, SavedArticle> | null;
  /** How many articles and annotations were read. */
  count: number;
  /** The list of articles, the tables of a copy of the database, or at least settings or rules were there. */
  hasContents: boolean;
  /** The first part that is damaged; '' for none. */
  damage: string;
}

/** What is read entry by entry. */
const LISTS: ReadonlySet<string | number> = new Set(['articles', 'rules', 'collections', 'tables']);

/** The steps into the extension's own format, and into a copy of the database. */
function isOpened(path: JsonPath): boolean {
  const [top, second, third] = path;
  if (path.length < 2) return top === undefined || LISTS.has(top);
  if (path.length === 2) return top === 'tables' || (top === 'articles' && typeof second === 'number');
  return path.length === 3 && top === 'articles' && third === 'annotations';
}

/**
 * Reads a file of the extension's own format, or a copy of its database (“Save a copy”), in parts. Damaged annotations are skipped.
 * Of a file that is cut short or damaged the annotations before are read. Throws `Unreadable` if there are none, or if the file
 * is not one of these formats.
 */
export async function* readOwnFile(open: OpenText): AsyncGenerator<Contents> {
  const reader = createJsonReader(isOpened);
  const parts = createParts();
  const reading: Reading = {
    parts,
    format: undefined,
    version: undefined,
    open: null,
    copied: null,
    count: 0,
    hasContents: false,
    damage: '',
  };
  for await (const piece of open()) {
    for (const step of reader.push(piece)) {
      // Earlier versions wrote the annotations before the articles.
      if (isCopiedAnnotation(step)) reading.copied ??= await readCopiedArticles(open);
      take(reading, step);
    }
    if (parts.isFull()) yield parts.take();
  }
  flush(reading);
  const problem = reader.problem();
  check(reading, problem);
  yield { ...parts.take(), problem };
}

function check({ format, version, hasContents, count, damage }: Reading, problem: Contents['problem']): void {
  if (problem && count === 0) throw new Unreadable(problem);
  if (!problem && format === undefined && !hasContents) throw new Unreadable('unknown');
  if (!problem && format !== undefined && version === undefined) throw new Unreadable('damaged', 'version');
  if (!problem && !hasContents) throw new Unreadable('damaged', 'articles');
  if (damage && count === 0) throw new Unreadable('damaged', damage);
}

function take(reading: Reading, step: JsonStep): void {
  const { path } = step;
  const part = reading.parts.current();
  if (path.length === 0) {
    if (step.type === 'value') throw new Unreadable('unknown');
  } else if (path[0] === 'articles') takeInArticles(reading, step);
  else if (path[0] === 'tables') takeInTables(reading, step);
  else if (step.type !== 'value') return;
  else if (path[0] === 'rules' && path.length === 2) takeRule(reading, step.value, `rule ${Number(path[1]) + 1}`);
  else if (path[0] === 'collections' && path.length === 2)
    takeOne(reading, ({ collections }) => collections, readCollection(step.value), `collection ${Number(path[1]) + 1}`);
  else if (path[0] === 'settings') part.settings = v.is(JsonObjectSchema, step.value) ? step.value : null;
  else if (path[0] === 'format' || path[0] === 'version') {
    reading[path[0]] = step.value;
    checkFormat(reading);
  }
}

function checkFormat({ format, version }: Reading): void {
  if (format === undefined) return; // the version is that of a database, or the format comes later
  if (format !== FORMAT) throw new Unreadable('unknown');
  if (version === undefined) return;
  if (!Number.isInteger(version)) throw new Unreadable('damaged', 'version');
  if (Number(version) > VERSION) throw new Unreadable('newer');
}

function takeInArticles(reading: Reading, step: JsonStep): void {
  const [, index, name] = step.path;
  const place = `article ${Number(index) + 1}`;
  if (step.path.length === 1) {
    if (step.type === 'value' || (step.type === 'start' && !step.isList)) throw new Unreadable('damaged', 'articles');
    reading.hasContents = true;
  } else if (step.path.length === 2) {
    if (step.type === 'start') reading.open = { place, fields: new Map(), hasAnnotations: false, annotations: [] };
    else if (step.type === 'end') flush(reading);
    else skip(reading, place);
  } else if (!reading.open || name === undefined) return;
  else if (step.type === 'start') reading.open.hasAnnotations = step.isList;
  else if (step.type === 'end') return;
  else if (step.path.length === 3) reading.open.fields.set(name, step.value);
  else {
    const { success, output } = v.safeParse(AnnotationInFileSchema, step.value);
    if (success) reading.open.annotations.push(output);
    else skip(reading, `${place}, annotation ${Number(step.path[3]) + 1}`);
    if (reading.open.annotations.length >= 100 && reading.open.fields.has('url')) handOver(reading, reading.open);
  }
}

/** Ends the article that is being read, if any. */
function flush(reading: Reading): void {
  const { open } = reading;
  reading.open = null;
  if (!open) return;
  if (open.hasAnnotations) handOver(reading, open);
  else skip(reading, open.place);
}

/** Adds what was read of an article to the current part. */
function handOver(reading: Reading, open: OpenArticle): void {
  if (open.article === undefined) {
    const { success, output } = v.safeParse(ArticleInFileSchema, Object.fromEntries(open.fields));
    open.article = success ? output : null;
    if (success) {
      reading.count++;
      reading.parts.addText(output.url, open.fields.get('text'));
    } else skip(reading, open.place, 0);
  }
  const { article, annotations } = open;
  open.annotations = [];
  if (article) {
    reading.count += annotations.length;
    const { url } = article;
    reading.parts.add(
      article,
      annotations.map((one) => ({ ...one, url })),
    );
  } else skip(reading, open.place, annotations.length);
}

function skip(reading: Reading, place: string, count = 1): void {
  reading.damage ||= place;
  reading.parts.current().skipped += count;
}

function takeRule(reading: Reading, value: unknown, place: string): void {
  const { success, output } = v.safeParse(RuleInFileSchema, value);
  takeOne(reading, ({ rules }) => rules, success ? output : null, place);
}

/** Adds what was read to a list of the current part; null if it is damaged. */
function takeOne<T>(reading: Reading, list: (part: Contents) => T[], one: T | null, place: string): void {
  reading.hasContents ||= one !== null;
  if (one === null) skip(reading, place);
  else list(reading.parts.current()).push(one);
}

const isCopiedAnnotation = ({ type, path }: JsonStep) =>
  type === 'value' && path[0] === 'tables' && path[1] === 'annotations' && path.length === 3;

function takeInTables(reading: Reading, step: JsonStep): void {
  const { path } = step;
  reading.hasContents = true;
  if (path[1] === 'articles' && path.length === 2) reading.copied ??= new Map();
  if (step.type !== 'value' || path.length !== 3) return;
  const place = `${path[1]} ${Number(path[2]) + 1}`;
  const part = reading.parts.current();
  if (path[1] === 'rules') takeRule(reading, step.value, place);
  else if (path[1] === 'collections')
    takeOne(reading, ({ collections }) => collections, readCollection(step.value), place);
  else if (path[1] === 'choices' && v.is(ChoiceSchema, step.value))
    part.settings = Object.fromEntries([...Object.entries(part.settings ?? {}), [step.value.name, step.value.value]]);
  else if (path[1] === 'articles') {
    const { success, output } = v.safeParse(ArticleInFileSchema, step.value);
    if (success) {
      reading.copied?.set(output.url, output);
      reading.count++;
      reading.parts.add(output, []);
    } else skip(reading, place);
  } else if (path[1] === 'annotations') takeCopiedAnnotation(reading, step.value, place);
  else if (path[1] === 'texts' && v.is(AddressedSchema, step.value)) reading.parts.addText(step.value.url, step.value);
}

function takeCopiedAnnotation(reading: Reading, value: unknown, place: string): void {
  const address = v.safeParse(AddressedSchema, value);
  const { success, output } = v.safeParse(AnnotationInFileSchema, value);
  if (success && address.success) {
    const { url } = address.output;
    // The article is missing if its row could not be read.
    const article = reading.copied?.get(url) ?? { url, title: url, lang: '', added: output.created };
    reading.count++;
    reading.parts.add(article, [{ ...output, url }]);
  } else skip(reading, place);
}

/** The articles of a copy of the database, by address. */
async function readCopiedArticles(open: OpenText): Promise<Map<string, SavedArticle>> {
  const articles = new Map<string, SavedArticle>();
  const reader = createJsonReader(
    (path) => path.length < 3 && (path[0] ?? 'tables') === 'tables' && (path[1] ?? 'articles') === 'articles',
  );
  for await (const piece of open()) {
    for (const step of reader.push(piece)) {
      const { success, output } = v.safeParse(ArticleInFileSchema, step.type === 'value' ? step.value : null);
      if (success) articles.set(output.url, output);
    }
  }
  return articles;
}
