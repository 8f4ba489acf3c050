import { readSource } from '../citation/source.ts';
import type { SavedArticle } from '../model.ts';
import { sortByPlace } from './arrange.ts';
import type { Exporter, Library, Wishes } from './exporter.ts';
import { writeNumber } from './facts.ts';
import { passageLink } from './passage-link.ts';
import { createSpeakers } from './speakers.ts';
import { BYTE_ORDER_MARK, writeRow } from './table.ts';

/** One row an annotation, for Excel, LibreOffice and scripts; its numbers can be added up, its texts stay texts. */
export const exporter: Exporter = { extension: 'csv', mime: 'text/csv', perArticle: false, write };

/** The columns, in order; those of numbers are never text. */
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

async function* write(library: Library, { mark }: Wishes) {
  yield `${mark ? BYTE_ORDER_MARK : ''}${columns.join(',')}\r\n`;
  for await (const { article, annotations } of library) {
    const source = readSource(article);
    const speakerOf = createSpeakers(annotations);
    const rest = describeArticle(article);
    for (const annotation of sortByPlace(annotations)) {
      const { selectors, facts } = annotation;
      const [quote, position] = selectors;
      const { name, role } = speakerOf(annotation);
      const cells: { [C in Column]: string } = {
        kind: annotation.kind,
        text: quote.exact,
        speaker: name,
        role: role || String(facts.role ?? ''),
        name: String(facts.name ?? ''),
        type: String(facts.type ?? facts.form ?? ''),
        value: writeNumber(facts.value),
        value_to: writeNumber(facts.to),
        date: typeof facts.value === 'string' ? facts.value : '',
        unit: String(facts.unit ?? ''),
        counted: String(facts.counted ?? ''),
        note: annotation.note,
        tags: annotation.tags.map(quoteTag).join(', '),
        colour: annotation.colour ?? '',
        title: source.title,
        byline: article.byline ?? '',
        publication: source.site,
        published: article.published ?? '',
        url: article.url,
        passage_url: passageLink(article.url, selectors),
        created: annotation.created,
        updated: annotation.updated,
        id: annotation.id,
        prefix: quote.prefix,
        suffix: quote.suffix,
        start: writeNumber(position.start),
        end: writeNumber(position.end),
        facts: JSON.stringify(facts),
        article: rest,
      };
      yield writeRow(
        columns.map((column) => cells[column]),
        NUMERIC,
      );
    }
  }
}

/** A tag with a comma in it is quoted. */
const quoteTag = (tag: string) => (/[",]/.test(tag) ? JSON.stringify(tag) : tag);

/** The article as it is on the library, so that a table can be read back even when a spreadsheet made dates of its own of ours. */
function describeArticle(article: SavedArticle): string {
  const { url: _, ...rest } = article;
  return JSON.stringify(rest);
}
