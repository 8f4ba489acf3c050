import * as v from 'valibot';
import { fullName, readAuthors, readName, toPerson } from '../author/name.ts';
import { mergeCorrections } from '../citation/corrections.ts';
import { readDay, writeIso } from '../citation/dates.ts';
import { omitInvalid } from '../model/lenient.ts';
import {
  type Annotation,
  type Author,
  type Colour,
  colours,
  type Medium,
  PASSAGE,
  type SavedArticle,
} from '../model.ts';
import { foldLines } from '../present/markup.ts';
import { isOwnTable, readCsv, readRows } from './csv.ts';
import {
  type Contents,
  createCollection,
  createSkipper,
  keepValid,
  splitLibrary,
  toMoment,
  Unreadable,
} from './fields.ts';

/** A source or highlight of another program. */
interface Reference {
  url: string;
  title: string;
  authors: Author[];
  site: string;
  /** ISO 8601, as precise as the source is dated; '' if it is not. */
  published: string;
  lang: string;
  added: string;
  note: string;
  tags: string[];
  /** As its program names it. */
  type: string;
}

/** Reads sources, and skips those that are not on the web. Throws `Unreadable` if none is. */
function collect(references: Iterable<Reference>, now: string): Iterable<Contents> {
  const collection = createCollection(now);
  const skipper = createSkipper();
  for (const reference of references) if (skipper.has(reference.url)) collection.setArticle(toArticle(reference));
  const library = collection.library();
  if (library.length === 0) throw new Unreadable('nothing in it');
  return splitLibrary(library, skipper.skipped());
}

/** The kinds of sources in CSL, RIS and Zotero. */
const MEDIA = new Map<string, Medium>([
  ...['article-newspaper', 'news', 'newspaperarticle'].map((type) => [type, 'newspaper'] as const),
  ...['article-magazine', 'mgzn', 'magazinearticle'].map((type) => [type, 'magazine'] as const),
  ...['webpage', 'post', 'elec', 'icomm'].map((type) => [type, 'website'] as const),
  ...['post-weblog', 'blog', 'blogpost'].map((type) => [type, 'blog'] as const),
]);

/** An article. What its program says of the outlet comes before what its address does. */
function toArticle({ authors, site, published, note, type, ...reference }: Reference): SavedArticle {
  const { url, title, lang, added, tags } = reference;
  const medium = MEDIA.get(type.toLowerCase());
  const article: SavedArticle = {
    url,
    title: title || url,
    ...(authors.length > 0 && { authors, byline: authors.map(fullName).join(', ') }),
    ...(site && { site }),
    ...(published && { published }),
    lang,
    added,
    saved: added,
    ...(note && { note }),
    ...(tags.length > 0 && { tags }),
  };
  const corrected = mergeCorrections(article, { ...(site && { site }), ...(medium && { medium }) });
  return { ...article, ...(corrected && { corrected }) };
}

const TextOrNoneSchema = v.fallback(v.string(), '');
const DateSchema = omitInvalid(
  v.object({ 'date-parts': v.array(v.array(v.union([v.number(), v.pipe(v.string(), v.transform(Number))]))) }),
);

const CslItemSchema = v.object({
  type: TextOrNoneSchema,
  title: TextOrNoneSchema,
  author: v.fallback(v.array(v.unknown()), () => []),
  'container-title': TextOrNoneSchema,
  issued: DateSchema,
  accessed: DateSchema,
  URL: TextOrNoneSchema,
  language: TextOrNoneSchema,
  note: TextOrNoneSchema,
  keyword: TextOrNoneSchema,
});

/** Reads CSL-JSON, as Zotero and other reference managers write it. */
export function readCslJson(items: unknown[], now: string): Iterable<Contents> {
  const valid = v.parse(v.pipe(v.array(v.unknown()), keepValid(CslItemSchema)), items);
  const toIso = (date: (typeof valid)[number]['issued']) => {
    const [year, month, day] = date?.['date-parts'][0] ?? [];
    const written = [String(year ?? '').padStart(4, '0'), month, day]
      .filter(Boolean)
      .map((part) => String(part).padStart(2, '0'));
    return readIso(written.join('-'));
  };
  return collect(
    valid.map((item) => ({
      url: item.URL,
      title: foldLines(item.title),
      authors: readAuthors(item.author).map(divide),
      site: foldLines(item['container-title']),
      published: toIso(item.issued),
      lang: item.language,
      added: toMoment(toIso(item.accessed), now),
      note: item.note.replace(/^• /gm, ''),
      tags: splitTags(item.keyword, ','),
      type: item.type,
    })),
    now,
  );
}

/** A name with its particles and suffix apart, which Zotero leaves in family and given name. */
const divide = (author: Author): Author =>
  'literal' in author ? author : { ...author, ...toPerson(author.family, author.given, author.suffix) };

/** The date at the start of a text, as ISO 8601: “2025/03/14”, “2025-03”; '' if there is none. */
function readIso(text: string): string {
  const day = readDay(text.replace(/\//g, '-'));
  return day ? writeIso(day) : '';
}

const splitTags = (list: string, separator: string) => [
  ...new Set(list.split(separator).map(foldLines).filter(Boolean)),
];

// “AU  - Okafor, Amara”
const RIS_LINE = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/gm;

/** The most authors, or other values of one field, that are read of a source. */
const MAX_VALUES = 1000;

/** Reads RIS, as Zotero, EndNote and other reference managers write it. */
export function readRis(text: string, now: string): Iterable<Contents> {
  const records: Map<string, string[]>[] = [];
  for (const [, name, value = ''] of text.matchAll(RIS_LINE)) {
    if (name === 'TY') records.push(new Map());
    const record = records.at(-1);
    if (!name || !record) continue;
    const values = record.get(name);
    if (values && values.length < MAX_VALUES) values.push(value.trim());
    else if (!values) record.set(name, [value.trim()]);
  }
  const read = (record: Map<string, string[]>, ...names: string[]) => names.flatMap((name) => record.get(name) ?? []);
  return collect(
    records.map((record) => ({
      url: read(record, 'UR', 'L2')[0] ?? '',
      title: read(record, 'TI', 'T1', 'CT')[0] ?? '',
      authors: read(record, 'AU', 'A1')
        .filter(Boolean)
        // “World Health Organization,”
        .map((name) => (name.endsWith(',') ? { literal: name.slice(0, -1).trim() } : readName(name))),
      site: read(record, 'T2', 'JO', 'JF', 'JA', 'PB')[0] ?? '',
      published: readIso(read(record, 'DA', 'PY', 'Y1')[0] ?? ''),
      lang: read(record, 'LA')[0] ?? '',
      added: toMoment(readIso(read(record, 'Y2')[0] ?? ''), now),
      note: read(record, 'N1').map(toPlain).filter(Boolean).join('\n\n'),
      tags: [...new Set(read(record, 'KW').filter(Boolean))],
      type: read(record, 'TY')[0] ?? '',
    })),
    now,
  );
}

/** The text of a note that may be HTML, as those of Zotero are. */
const toPlain = (note: string) =>
  note
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]{0,200}>/gi, '\n')
    .replace(/<[/!a-z][^<>]{0,500}>/gi, '')
    .trim();

/** A cell of a row by the name of its column; '' if there is none. */
type Cell = (...names: string[]) => string;

/** Reads a table of this extension, of Readwise or of Zotero. */
export function readTable(text: string, now: string): Iterable<Contents> {
  const rows = readRows(text.replace(/^\ufeff/, ''));
  const head = (rows.next().value ?? []).map((name) => name.trim());
  if (isOwnTable(head)) return readCsv(head, rows, now);
  const places = new Map(head.map((name, at) => [name.toLowerCase(), at]));
  const cells = function* (): Generator<Cell> {
    for (const row of rows) {
      if (row.length > 1)
        yield (...names) => names.map((name) => row[places.get(name) ?? -1]?.trim() ?? '').find(Boolean) ?? '';
    }
  };
  if (places.has('highlight')) return readHighlights(cells(), now);
  if (places.has('item type') && places.has('url')) return collect(readZoteroRows(cells(), now), now);
  throw new Unreadable('unknown');
}

function* readZoteroRows(rows: Iterable<Cell>, now: string): Generator<Reference> {
  for (const cell of rows) {
    yield {
      url: cell('url'),
      title: foldLines(cell('title')),
      authors: splitTags(cell('author'), ';').map((name) => readName(name)),
      site: foldLines(cell('publication title', 'website title', 'publisher')),
      published: readIso(cell('date', 'publication year')),
      lang: cell('language'),
      added: toMoment(cell('date added').replace(' ', 'T').replace(/\d$/, '$&Z'), now),
      note: toPlain(cell('notes')),
      tags: splitTags(`${cell('manual tags')};${cell('automatic tags')}`, ';'),
      type: cell('item type'),
    };
  }
}

/** Reads the highlights of Readwise. Those of books have no address, and are skipped. */
function readHighlights(rows: Iterable<Cell>, now: string): Iterable<Contents> {
  const collection = createCollection(now);
  const skipper = createSkipper();
  for (const cell of rows) {
    const url = cell('url', 'source url', 'document url');
    if (!skipper.has(url)) continue;
    const exact = cell('highlight');
    const title = foldLines(cell('title', 'book title', 'document title')) || url;
    const tags = splitTags(cell('document tags'), ',');
    const before = collection.findArticle(url);
    const author = cell('author', 'book author', 'document author');
    const article = {
      url,
      title,
      lang: '',
      added: now,
      ...(author && { byline: author }),
      ...(tags.length > 0 && { tags }),
    };
    if (!before) collection.setArticle(article);
    const found = collection.findArticle(url) ?? article;
    // Our own files have the note on an article as one on its title.
    if (exact === '' || exact === title) collection.setArticle({ ...found, ...joinNote(found, cell('note')) });
    else collection.add(toHighlight(cell, url, exact, now), title);
  }
  const library = collection.library();
  if (library.length === 0) throw new Unreadable('nothing in it');
  return splitLibrary(library, skipper.skipped());
}

/** The note on an article, with its tags at the start: “.water .dams Check this”. */
function joinNote({ note, tags = [] }: SavedArticle, more: string): Pick<SavedArticle, 'note' | 'tags'> {
  const own = splitNote(more);
  const all = [...new Set([...tags, ...own.tags])];
  const text = [note, own.note].filter(Boolean).join('\n\n');
  return { ...(text && { note: text }), ...(all.length > 0 && { tags: all }) };
}

/** Readwise reads words with a full stop at the start of a note as tags. */
function splitNote(text: string): { note: string; tags: string[] } {
  const tags: string[] = [];
  let note = text;
  for (let found = /^\.([^\s.]+)(?:\s+|$)/.exec(note); found; found = /^\.([^\s.]+)(?:\s+|$)/.exec(note)) {
    tags.push((found[1] ?? '').replace(/_/g, ' '));
    note = note.slice(found[0].length);
  }
  return { note, tags };
}

function toHighlight(cell: Cell, url: string, exact: string, now: string): Annotation {
  const { note, tags } = splitNote(cell('note'));
  const colour = colours.find((one): one is Colour => one === cell('color').toLowerCase()) ?? 'yellow';
  const created = toMoment(cell('highlighted at', 'date').replace(/^(\d{4}-\d\d-\d\d) ([\d:]+)$/, '$1T$2Z'), now);
  const location = Number(cell('location'));
  const start = Number.isSafeInteger(location) && location > 0 ? location : 0;
  return {
    id: `${url}#readwise-${start}-${exact.length}-${exact.slice(0, 200)}`,
    url,
    kind: PASSAGE,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      { type: 'TextPositionSelector', start, end: start + exact.length },
    ],
    facts: {},
    colour,
    note,
    tags: [...new Set([...tags, ...splitTags(cell('tags'), ',')])],
    created,
    updated: created,
  };
}
