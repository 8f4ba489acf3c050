import { type Annotation, colours, type ShelvedArticle, type TextQuoteSelector } from '../model.ts';
import { cutWords } from './words.ts';

/** An annotation as it is stored: with what it is found by. */
export interface AnnotationRow extends Annotation {
  words: string[];
  /** The name of the actor it is, or that it quotes. */
  actor?: string;
}

/** An article as it is stored: with what it is found by. */
export interface ArticleRow extends ShelvedArticle {
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
export function toArticleRow(article: ShelvedArticle): ArticleRow {
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
export function readArticle(row: ArticleRow): ShelvedArticle {
  const { words: _words, ...article } = row;
  return { ...article, title: text(article.title), ...(article.tags && { tags: texts(article.tags) }) };
}
