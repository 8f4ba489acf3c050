import * as v from 'valibot';
import { divideAuthors } from '../author/name.ts';
import type { LibraryItem } from '../citation/source.ts';
import {
  LenientFactsSchema,
  LenientSavedTextSchema,
  omitInvalid,
  StringsSchema,
  storedObject,
  TextSchema,
} from '../model/lenient.ts';
import { MAX_ADDRESS } from '../model/primitives.ts';
import {
  type Annotation,
  type Collection,
  ColourSchema,
  CorrectionsSchema,
  OffsetSchema,
  type Rule,
  type SavedArticle,
  SavedArticleSchema,
  type SavedText,
  type Selectors,
  type TextQuoteSelector,
} from '../model.ts';
import { claimsOf } from '../present/stored-facts.ts';

/** Why a file cannot be read. */
export type Reason = 'empty' | 'unknown' | 'cut short' | 'damaged' | 'newer' | 'too large' | 'nothing in it';

/** The file cannot be read, and nothing of it can be imported. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(
    readonly reason: Reason,
    /** The part of the file that is invalid, such as “article 3”; '' if unknown. */
    readonly place = '',
  ) {
    super(place ? `${reason}: ${place}` : reason);
  }
}

/** A part of an imported file. An article with many annotations comes in several parts. */
export interface Contents {
  library: LibraryItem[];
  /** The texts of articles in this part or before. */
  texts: SavedText[];
  /** Unchecked; null if the part has no settings. */
  settings: { [name: string]: unknown } | null;
  rules: Rule[];
  collections: Collection[];
  /** How many annotations cannot be imported because they are damaged, or not about text on a web page. */
  skipped: number;
  /** In the last part: why the rest of the file is missing. Null if it is not. */
  problem: 'cut short' | 'damaged' | null;
}

/** The text of a file in pieces, from its start at every call. */
export type OpenText = () => AsyncIterable<string>;

/** How many articles and annotations a part has at most, give or take a piece of the file. */
const PART = 250;

/** The length of their texts at most, in UTF-16 code units. */
const PART_LENGTH = 1_000_000;

/** Collects the parts of a file. */
export function createParts() {
  let part = createPart();
  let count = 0;
  let length = 0;
  return {
    /** The part that is being collected. */
    current: () => part,
    add(article: SavedArticle, annotations: Annotation[]): void {
      const last = part.library.at(-1);
      if (last?.article.url === article.url) last.annotations.push(...annotations);
      else part.library.push({ article, annotations });
      count += annotations.length + 1;
      for (const { note, selectors } of annotations) length += note.length + selectors[0].exact.length;
    },
    /** Adds the text of an article; nothing if it is too damaged to be read. */
    addText(url: string, value: unknown): void {
      const { success, output } = v.safeParse(LenientSavedTextSchema, value);
      if (!success) return;
      part.texts.push({ url, ...output });
      for (const story of [output.first, output.latest])
        for (const { text } of story?.blocks ?? []) length += text.length;
    },
    isFull: () => count >= PART || length >= PART_LENGTH,
    /** Returns the part, and begins the next one. */
    take(): Contents {
      const taken = part;
      part = createPart();
      count = 0;
      length = 0;
      return taken;
    },
  };
}

/** A part of a file that has nothing in it yet. */
export const createPart = (): Contents => ({
  library: [],
  texts: [],
  settings: null,
  rules: [],
  collections: [],
  skipped: 0,
  problem: null,
});

/** A library in parts; the last one says how many annotations were skipped. */
export function* splitLibrary(library: LibraryItem[], skipped: number): Generator<Contents> {
  const parts = createParts();
  for (const { article, annotations } of library) {
    for (let at = 0; at === 0 || at < annotations.length; at += PART) {
      parts.add(article, annotations.slice(at, at + PART));
      if (parts.isFull()) yield parts.take();
    }
  }
  yield { ...parts.take(), skipped };
}

/** A JSON object, not a list. */
export const JsonObjectSchema = v.custom<{ [name: string]: unknown }>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** An absolute web address, such as “https://news.example/a”. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS),
  v.regex(/^https?:\/\/(?:[\p{L}\p{M}\p{N}_.%-]+|\[[\d:a-f.]+\])(?::\d{1,5})?(?:$|[/?#])/iu),
);

/** A string that is not empty. */
export const NonEmptySchema = v.pipe(v.string(), v.nonEmpty());

/** The strings of a list; none for anything else. */
export const StringsOrNoneSchema = v.fallback(StringsSchema, () => []);

/** The valid facts of an object; none for anything else. */
export const FactsOrNoneSchema = v.pipe(
  v.fallback(LenientFactsSchema, () => ({})),
  v.transform(claimsOf),
);

const AnyListSchema = omitInvalid(v.array(v.unknown()));

/** An article in a file of the extension's own; earlier versions wrote the names of authors undivided. */
export const ArticleInFileSchema = v.pipe(
  storedObject(SavedArticleSchema.entries, {
    url: WebAddressSchema,
    title: TextSchema,
    lang: TextSchema,
    added: TextSchema,
    aliases: omitInvalid(StringsSchema),
    tags: omitInvalid(StringsSchema),
    authors: AnyListSchema,
    corrected: omitInvalid(storedObject(CorrectionsSchema.entries, { authors: AnyListSchema })),
  }),
  v.transform(({ corrected, ...article }): SavedArticle => {
    const { lang, ...own } = divideAuthors({ ...corrected, lang: article.lang });
    return { ...divideAuthors(article), ...(corrected && { corrected: own }) };
  }),
);

/** An article of a file. Throws `Unreadable` if it is damaged. */
export function readArticle(value: unknown, place: string): SavedArticle {
  const { success, output } = v.safeParse(ArticleInFileSchema, value, { abortEarly: true });
  if (!success) throw new Unreadable('damaged', place);
  return output;
}

/** A colour; undefined if this version does not know it. */
export const ColourOrNoneSchema = omitInvalid(ColourSchema);

/** An offset; 0 for anything else. */
const OffsetOrZeroSchema = v.fallback(OffsetSchema, 0);

/** A list, or one item that stands for a list of one, as in JSON-LD; no items if it is missing. */
export const OneOrManySchema = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value): unknown[] => (Array.isArray(value) ? value : [value])),
  ),
  [],
);

/** Keeps the items of a list that are valid. */
export const keepValid = <S extends v.GenericSchema>(schema: S) =>
  v.transform((list: unknown[]): v.InferOutput<S>[] =>
    list.flatMap((item) => {
      const { success, output } = v.safeParse(schema, item);
      return success ? [output] : [];
    }),
  );

/** What a W3C Web Annotation is about. */
export const TargetSchema = v.object({
  /** The address of the page. */
  source: v.fallback(
    v.union([
      v.string(),
      v.pipe(
        v.object({ id: TextSchema }),
        v.transform(({ id }) => id),
      ),
    ]),
    '',
  ),
  id: TextSchema,
  selector: v.pipe(OneOrManySchema, keepValid(JsonObjectSchema)),
});

const QuoteSchema = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: NonEmptySchema,
  prefix: TextSchema,
  suffix: TextSchema,
});

const PositionSchema = v.object({
  type: v.literal('TextPositionSelector'),
  start: OffsetOrZeroSchema,
  astral: OffsetOrZeroSchema,
});

/** The passage that W3C selectors describe, and how many characters before it take two UTF-16 units; null without a quote. */
export function readPassage(selectors: unknown[]) {
  const [quote] = v.parse(v.pipe(v.array(v.unknown()), keepValid(QuoteSchema)), selectors);
  const [position] = v.parse(v.pipe(v.array(v.unknown()), keepValid(PositionSchema)), selectors);
  return quote ? { quote, start: position?.start ?? 0, astral: position?.astral ?? 0 } : null;
}

/** The selectors of a passage that starts at an offset. */
export function toSelectors(quote: TextQuoteSelector, start: number, astral: number): Selectors {
  const end = start + quote.exact.length;
  return [quote, { type: 'TextPositionSelector', start, end, ...(astral > 0 ? { astral } : {}) }];
}

/** A date and time as ISO 8601 in UTC; `otherwise` if it is not valid. */
export function toMoment(value: unknown, otherwise: string): string {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? otherwise : new Date(time).toISOString();
}

/** Collects annotations by article. An article may come before its annotations, after them, or never. */
export function createCollection(now: string) {
  const library = new Map<string, LibraryItem>();
  const find = (url: string, create: () => SavedArticle): LibraryItem => {
    const found = library.get(url);
    if (found) return found;
    const made = { article: create(), annotations: [] };
    library.set(url, made);
    return made;
  };
  return {
    library: () => [...library.values()],
    findArticle: (url: string): SavedArticle | undefined => library.get(url)?.article,
    setArticle(article: SavedArticle): void {
      find(article.url, () => article).article = article;
    },
    add(annotation: Annotation, title: string): void {
      find(annotation.url, () => ({ url: annotation.url, title, lang: '', added: now })).annotations.push(annotation);
    },
  };
}

/** After so many entries without a web address, none is expected in the rest of a file. */
const MOST_WITHOUT = 100_000;

/** Counts the entries that are skipped. Throws `Unreadable` if the first of a file are all. */
export function createSkipper() {
  let [skipped, isFound] = [0, false];
  return {
    /** Whether an entry has a web address; it is counted if it has none. */
    has(url: string): boolean {
      if (v.is(WebAddressSchema, url)) isFound = true;
      else if (++skipped > MOST_WITHOUT && !isFound) throw new Unreadable('nothing in it');
      else return false;
      return true;
    },
    skipped: () => skipped,
  };
}
