import { passageLink } from '../citation/quotation.ts';
import { readSource, speakersOf } from '../citation/source.ts';
import type { Annotation, SavedArticle } from '../model.ts';
import { sortByPosition } from '../present/group-by-kind.ts';
import { fileOf } from '../present/index.ts';
import { writeNumber } from '../present/plain-figure.ts';
import type { Speaker } from '../present/speakers.ts';
import { claimsOf } from '../present/stored-facts.ts';
import { BYTE_ORDER_MARK, type Exporter, type Library, writeRow } from './exporter.ts';

/** CSV with one row per annotation, or per article without annotations, for spreadsheets and scripts. Numbers are not quoted, and text is never read as a formula. */
export const exporter: Exporter = { extension: 'csv', mime: 'text/csv', perArticle: false, hasCitation: false, write };

/** The names of the columns, in order. */
export const columns = [
  'kind',
  'text',
  'speaker',
  'role',
  'name',
  'type',
  'value',
  'value_to',
  'date',
  'unit',
  'counted',
  'note',
  'tags',
  'colour',
  'title',
  'byline',
  'publication',
  'published',
  'modified',
  'url',
  'passage_url',
  'created',
  'updated',
  'id',
  'prefix',
  'suffix',
  'start',
  'end',
  'facts',
  'article',
] as const;

/** The name of a column. */
export type Column = (typeof columns)[number];

const NUMBERS: Column[] = ['value', 'value_to', 'start', 'end'];
const NUMERIC = new Set(NUMBERS.map((name) => columns.indexOf(name)));

async function* write(library: Library) {
  yield `${BYTE_ORDER_MARK}${columns.join(',')}\r\n`;
  for await (const item of library) {
    const { article, annotations } = item;
    const speakerOf = speakersOf(item);
    const common = articleCells(article);
    const row = (cells: Cells) =>
      writeRow(
        columns.map((column) => cells[column] ?? ''),
        NUMERIC,
      );
    // An article without annotations has a row of its own, with its note and tags.
    if (annotations.length === 0)
      yield row({ ...common, note: article.note ?? '', tags: (article.tags ?? []).map(quoteTag).join(', ') });
    for (const one of sortByPosition(annotations)) yield row({ ...common, ...annotationCells(one, speakerOf(one)) });
  }
}

type Cells = { [C in Column]?: string };

function articleCells(article: SavedArticle): Cells {
  const source = readSource(article);
  return {
    title: source.title,
    byline: article.byline ?? '',
    publication: source.site,
    published: article.published ?? '',
    modified: article.modified ?? '',
    url: article.url,
    article: describeArticle(article),
  };
}

function annotationCells(annotation: Annotation, { name, role }: Speaker): Cells {
  const { selectors } = annotation;
  const facts = claimsOf(annotation.facts);
  const [quote, position] = selectors;
  const own = fileOf(annotation.kind).columns(facts);
  return {
    ...own,
    kind: annotation.kind,
    text: quote.exact,
    speaker: name,
    role: role || (own.role ?? ''),
    note: annotation.note,
    tags: annotation.tags.map(quoteTag).join(', '),
    colour: annotation.colour ?? '',
    passage_url: passageLink(annotation.url, selectors),
    created: annotation.created,
    updated: annotation.updated,
    id: annotation.id,
    prefix: quote.prefix,
    suffix: quote.suffix,
    start: writeNumber(position.start),
    end: writeNumber(position.end),
    facts: JSON.stringify(facts),
  };
}

/** Quotes a tag that contains a comma or a quotation mark. */
const quoteTag = (tag: string) => (/[",]/.test(tag) ? JSON.stringify(tag) : tag);

/** The article as JSON, so that the file can be imported without loss even if a spreadsheet has changed the dates. */
function describeArticle(article: SavedArticle): string {
  const { url: _, ...rest } = article;
  return JSON.stringify(rest);
}
