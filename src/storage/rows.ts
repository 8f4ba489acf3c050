import { type Annotation, colours, type SavedArticle, type TextQuoteSelector } from '../model.ts';

/** The present moment (ISO 8601, UTC), or just after what it must follow: a clock may have been set back. */
export function stampAfter(earlier?: string): string {
  const before = earlier ? Date.parse(earlier) : Number.NaN;
  return new Date(Number.isNaN(before) ? Date.now() : Math.max(Date.now(), before + 1)).toISOString();
}

/** The last moment that fits into the twelve hexadecimal digits of a name. */
const LAST = 2 ** 48 - 1;

/** A name for something new. Names made later sort before, so that an index lists the newest first (UUID version 8, RFC 9562). */
export function createId(): string {
  const left = (LAST - Date.now()).toString(16).padStart(12, '0');
  const random = crypto.randomUUID(); // “xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx”
  return `${left.slice(0, 8)}-${left.slice(8)}-8${random.slice(15)}`;
}

/** A run of letters and digits, with the marks on them: “Calder”, “2024”, “café”. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** No word is longer than this; what is, is no word. In UTF-16 units. */
const LONGEST = 40;

/** The most different words that one thing can be found by. */
const MOST = 2000;

/**
 * The words by which a text is found, each once, without case and accents. Where a script puts no spaces, every two
 * characters that stand together are a word.
 */
export function cutWords(...texts: (string | undefined)[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [run] of fold(text ?? '').matchAll(RUN)) {
      for (const word of UNSPACED.test(run) ? pairUp(run) : [run.slice(0, LONGEST)]) words.add(word);
      if (words.size >= MOST) return [...words].slice(0, MOST);
    }
  }
  return [...words];
}

/** “Café” → “cafe”. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function pairUp(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((one, at) => `${characters[at]}${one}`);
}

/** An annotation as it is stored: with what it is found by. */
export interface AnnotationRow extends Annotation {
  words: string[];
  /** The name of the actor it is, or that it quotes. */
  actor?: string;
}

/** An article as it is stored: with what it is found by. */
export interface ArticleRow extends SavedArticle {
  words: string[];
}

/** Writes into a row what the annotation is found by; whatever the row holds, it is left readable. */
export function indexAnnotation(row: AnnotationRow): void {
  const annotation = readAnnotation(row);
  if (!annotation) return;
  const { kind, facts, note, tags, selectors } = annotation;
  const said = Object.values(facts).filter((fact) => typeof fact === 'string');
  row.words = cutWords(selectors[0].exact, note, ...tags, ...said);
  const actor = kind === 'actor' ? facts.name : facts.actor;
  if (typeof actor === 'string') row.actor = actor;
  else delete row.actor;
}

/** Writes into a row what the article is found by. */
export function indexArticle(row: ArticleRow): void {
  const { title, byline, site, note, tags } = readArticle(row);
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

const isObject = (value: unknown): value is { [key: string]: unknown } => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The annotation of a row; what is damaged is made good, and null is answered where not even its words are left. */
export function readAnnotation(row: unknown): Annotation | null {
  if (!isObject(row) || !Array.isArray(row.selectors)) return null;
  const [quote, position] = row.selectors as unknown[];
  if (!isObject(quote) || typeof quote.exact !== 'string' || !text(row.id) || !text(row.url)) return null;
  const { exact } = quote;
  const start = isObject(position) ? number(position.start) : 0;
  const end = isObject(position) ? number(position.end) : exact.length;
  const astral = isObject(position) ? number(position.astral) : 0;
  const told: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact,
    prefix: text(quote.prefix),
    suffix: text(quote.suffix),
  };
  const colour = colours.find((one) => one === row.colour);
  return {
    id: text(row.id),
    url: text(row.url),
    kind: text(row.kind),
    selectors: [told, { type: 'TextPositionSelector', start, end, ...(astral > 0 && { astral }) }],
    facts: isObject(row.facts) ? (row.facts as Annotation['facts']) : {},
    ...(colour && { colour }),
    note: text(row.note),
    tags: texts(row.tags),
    created: text(row.created),
    updated: text(row.updated),
  };
}

/** The article of a row. */
export function readArticle(row: ArticleRow): SavedArticle {
  const { words: _words, ...article } = row;
  return { ...article, title: text(article.title), ...(article.tags && { tags: texts(article.tags) }) };
}
