import * as v from 'valibot';
import type { Column } from '../export/csv.ts';
import { unescapeFormula } from '../export/exporter.ts';
import { type Annotation, OffsetSchema, type SavedArticle } from '../model.ts';
import {
  ColourOrNoneSchema,
  type Contents,
  createParts,
  FactsOrNoneSchema,
  JsonObjectSchema,
  NonEmptySchema,
  readArticle,
  toMoment,
  Unreadable,
  WebAddressSchema,
} from './fields.ts';

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The columns that must be present. */
const NEEDED: Column[] = ['kind', 'text', 'url', 'id', 'start', 'end', 'facts', 'article'];

/** Whether a table with these columns is an export of this extension. */
export const isOwnTable = (head: string[]): boolean => NEEDED.every((name) => head.includes(name));

/** Reads the rows of a CSV export of this extension, in parts. Columns may be in any order. Throws `Unreadable` if a row is damaged. */
export function* readCsv(head: string[], rows: Iterable<string[]>, now: string): Generator<Contents> {
  const places = new Map(head.map((name, i) => [name.trim(), i]));
  const parts = createParts();
  let count = 0;
  for (const row of rows) {
    if (row.length === 1 && row[0] === '') continue;
    if (row.length < head.length) throw new Unreadable('cut short', `row ${count + 1}`);
    count++;
    const cell = (name: Column) => unescapeFormula(row[places.get(name) ?? -1] ?? '');
    // An article without annotations has a row of its own.
    const annotations = cell('id') === '' && cell('kind') === '' ? [] : [readAnnotationCells(cell, count, now)];
    parts.add(readArticleCells(cell, cell('url'), count), annotations);
    if (parts.isFull()) yield parts.take();
  }
  if (count === 0) throw new Unreadable('nothing in it');
  yield parts.take();
}

type Cells = (name: Column) => string;

function readArticleCells(cell: Cells, url: string, row: number): SavedArticle {
  return readArticle({ ...parse(cell('article'), row), url }, `row ${row}`);
}

const OffsetCellSchema = v.pipe(NonEmptySchema, v.transform(Number), OffsetSchema);

const AnnotationCellsSchema = v.object({
  id: NonEmptySchema,
  kind: NonEmptySchema,
  url: WebAddressSchema,
  start: OffsetCellSchema,
  end: OffsetCellSchema,
  colour: ColourOrNoneSchema,
});

function readAnnotationCells(cell: Cells, row: number, now: string): Annotation {
  const names = ['id', 'kind', 'url', 'start', 'end', 'colour'] as const;
  const cells = Object.fromEntries(names.map((name) => [name, cell(name)]));
  const { success, output } = v.safeParse(AnnotationCellsSchema, cells);
  if (!success) throw new Unreadable('damaged', `row ${row}`);
  const { id, kind, url, start, end, colour } = output;
  const created = toMoment(cell('created'), now);
  return {
    id,
    url,
    kind,
    selectors: [
      { type: 'TextQuoteSelector', exact: cell('text'), prefix: cell('prefix'), suffix: cell('suffix') },
      { type: 'TextPositionSelector', start, end },
    ],
    facts: v.parse(FactsOrNoneSchema, parse(cell('facts'), row)),
    ...(colour && { colour }),
    note: cell('note'),
    tags: readTags(cell('tags')),
    created,
    updated: toMoment(cell('updated'), created),
  };
}

function parse(json: string, row: number): { [name: string]: unknown } {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), JsonObjectSchema), json);
  if (!success) throw new Unreadable('damaged', `row ${row}`);
  return output;
}

/** Splits a cell of tags: “a, "b, c"”. */
const readTags = (cell: string): string[] =>
  (cell.match(/\s*"(?:[^"\\]|\\.)*"|[^,]+/g) ?? []).map(readTag).filter((tag) => tag !== '');

function readTag(part: string): string {
  const tag = part.trim();
  if (!tag.startsWith('"')) return tag;
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson()), tag);
  return success ? String(output) : tag.replaceAll('"', '');
}

/** A cell that is not quoted ends at a comma, or a semicolon as in the files of some spreadsheets, or at the end of its line. */
const COMMA_OR_END = /[,\r\n]/g;
const SEMICOLON_OR_END = /[;\r\n]/g;

/** No cell has more UTF-16 code units: notes are shorter. */
const MAX_CELL = 4_000_000;

/** No table has more cells in a row. */
const MAX_CELLS = 10_000;

const firstLine = (text: string) => text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);

/** The rows of a table, except for those without a letter. */
export function* readRows(text: string): Generator<string[], undefined> {
  const separator = firstLine(text).includes(';') ? ';' : ',';
  const end = separator === ';' ? SEMICOLON_OR_END : COMMA_OR_END;
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    if (row.length === 0) at = skipBlankRows(text, at, separator.charCodeAt(0));
    let cell = '';
    if (text.charCodeAt(at) === QUOTE) {
      const close = findClosingQuote(text, at + 1);
      if (close - at > MAX_CELL) throw new Unreadable('unknown');
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    const start = at;
    if (text[at] !== separator) {
      end.lastIndex = at;
      at = end.test(text) ? end.lastIndex - 1 : text.length;
    }
    if (row.length === MAX_CELLS) throw new Unreadable('unknown');
    row.push(cell + text.slice(start, at));
    if (text[at] === separator) at++;
    else {
      yield row;
      row = [];
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    }
  }
}

/** The position of the quotation mark that ends a cell: marks inside it are doubled. Throws `Unreadable` if there is none. */
function findClosingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at)) {
    const first = at;
    while (text.charCodeAt(at) === QUOTE) at++;
    if ((at - first) % 2 === 1) return at - 1;
  }
  throw new Unreadable('cut short');
}

/** The start of the first row at or after `at` that has more than separators. */
function skipBlankRows(text: string, at: number, separator: number): number {
  let start = at;
  for (let end = at; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) start = end + 1;
    else if (code !== separator) break;
  }
  return start;
}
