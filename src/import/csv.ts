import type { Column } from '../export/csv.ts';
import { unguardCell } from '../export/table.ts';
import type { Annotation, SavedArticle } from '../model.ts';
import {
  asColour,
  asFacts,
  asMoment,
  asOffset,
  asTexts,
  type Contents,
  createGathering,
  isObject,
  isWeb,
  type Json,
  MOST,
  Unreadable,
} from './fields.ts';
import { readArticle } from './own.ts';

const QUOTE = 34;

/** Columns without which a table is not one of ours. */
const NEEDED: Column[] = ['kind', 'text', 'url', 'id', 'start', 'end', 'facts', 'article'];

/** Reads a table of ours, also one whose columns were moved or whose notes and tags were changed in a spreadsheet. */
export function readCsv(text: string, now: string): Contents {
  const rows = readRows(text);
  const head = rows.next().value ?? [];
  const places = new Map(head.map((name, i) => [name.trim(), i]));
  if (!NEEDED.every((name) => places.has(name))) throw new Unreadable('unknown');
  const gathering = createGathering(now);
  const known = new Set<string>();
  let count = 0;
  for (const row of rows) {
    if (row.length === 1 && row[0] === '') continue;
    if (++count > MOST) throw new Unreadable('too large');
    if (row.length < head.length) throw new Unreadable('cut short', `row ${count}`);
    const cell = (name: Column) => unguardCell(row[places.get(name) ?? -1] ?? '');
    const url = cell('url');
    const article = readArticleCells(cell, url, count);
    if (!known.has(url)) gathering.setArticle(article);
    known.add(url);
    gathering.add(readAnnotationCells(cell, url, count, now), '');
  }
  const library = gathering.library();
  if (library.length === 0) throw new Unreadable('nothing in it');
  return { library, settings: null, rules: [], skipped: 0 };
}

type Cells = (name: Column) => string;

function readArticleCells(cell: Cells, url: string, row: number): SavedArticle {
  return readArticle({ ...parse(cell('article'), row), url }, `row ${row}`);
}

function readAnnotationCells(cell: Cells, url: string, row: number, now: string): Annotation {
  const [start, end] = [asOffset(Number(cell('start') || Number.NaN)), asOffset(Number(cell('end') || Number.NaN))];
  const [id, kind] = [cell('id'), cell('kind')];
  if (start === null || end === null || !id || !kind || !isWeb(url)) throw new Unreadable('damaged', `row ${row}`);
  const created = asMoment(cell('created'), now);
  return {
    id,
    url,
    kind,
    selectors: [
      { type: 'TextQuoteSelector', exact: cell('text'), prefix: cell('prefix'), suffix: cell('suffix') },
      { type: 'TextPositionSelector', start, end },
    ],
    facts: asFacts(parse(cell('facts'), row)),
    ...asColour(cell('colour')),
    note: cell('note'),
    tags: readTags(cell('tags')),
    created,
    updated: asMoment(cell('updated'), created),
  };
}

function parse(json: string, row: number): Json {
  try {
    const value: unknown = JSON.parse(json);
    if (isObject(value)) return value;
  } catch {
    // Told below: the reader cannot mend JSON, only learn which row it stands in.
  }
  throw new Unreadable('damaged', `row ${row}`);
}

/** “a, "b, c"” */
function readTags(cell: string): string[] {
  const parts = cell.match(/\s*"(?:[^"\\]|\\.)*"|[^,]+/g) ?? [];
  return asTexts(parts.map(readTag)).filter((tag) => tag !== '');
}

function readTag(part: string): string {
  const tag = part.trim();
  if (!tag.startsWith('"')) return tag;
  try {
    return String(JSON.parse(tag));
  } catch {
    return tag.replaceAll('"', '');
  }
}

/** The rows of a table, separated by commas, or by semicolons as some spreadsheets save them. */
function* readRows(text: string): Generator<string[], undefined> {
  const separator = text.slice(0, text.search(/\r?\n|$/)).includes(';') ? 59 : 44;
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let cell = '';
    if (text.charCodeAt(at) === QUOTE) {
      let from = at + 1;
      for (;;) {
        const end = text.indexOf('"', from);
        if (end < 0) throw new Unreadable('cut short');
        cell += text.slice(from, end);
        at = end + 1;
        if (text.charCodeAt(at) !== QUOTE) break;
        cell += '"';
        from = at + 1;
      }
    }
    const start = at;
    while (at < text.length && text.charCodeAt(at) !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    row.push(cell + text.slice(start, at));
    if (text.charCodeAt(at) === separator) at++;
    else {
      yield row;
      row = [];
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    }
  }
}
