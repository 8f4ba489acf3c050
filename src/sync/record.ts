import * as v from 'valibot';
import {
  AnnotationSchema,
  CollectionSchema,
  IdSchema,
  MomentSchema,
  RuleSchema,
  SavedArticleSchema,
} from '../model.ts';
import { type Stamp, StampSchema } from './clock.ts';
import { elementSchemas, fromElements, isElement, toElements } from './elements.ts';
import {
  dropVersions,
  joinVersions,
  mergeVersions,
  type NoteVersions,
  NoteVersionsSchema,
  readVersions,
  writeVersion,
} from './note-versions.ts';

/** The text of a story, by its content: when it was taken (ISO 8601, UTC) and its SHA-256, in hexadecimal digits. */
const StoryHashSchema = v.strictObject({
  taken: MomentSchema,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const { id: _annotation, note: _note, ...annotation } = AnnotationSchema.entries;
const { url: _url, note: _ofArticle, ...article } = SavedArticleSchema.entries;
const {
  id: _collection,
  note: _ofCollection,
  items: _items,
  sections: _sections,
  ...collection
} = CollectionSchema.entries;
const { id: _rule, ...rule } = RuleSchema.entries;

/** The fields of the rows that devices share, by table, but for their keys and notes. */
const fieldSchemas = {
  articles: article,
  annotations: annotation,
  collections: collection,
  rules: rule,
  trash: {
    url: annotation.url,
    deleted: MomentSchema,
    annotation: v.optional(AnnotationSchema),
    collection: v.optional(CollectionSchema),
    article: v.nullable(SavedArticleSchema),
  },
  texts: { first: StoryHashSchema, latest: v.optional(StoryHashSchema) },
};

/** A table of the library that devices share. */
export type SharedTable = keyof typeof fieldSchemas;

/** The tables that devices share, in the order in which their rows are written. */
export const sharedTables = Object.keys(fieldSchemas) as SharedTable[];

/** A row as devices share it, without what each of them computes. The note is '' for none. */
export interface SharedRow {
  [field: string]: unknown;
  note?: string;
}

/** What is known of a row: its fields with the time of their last change, and when it was deleted. Merging is a semilattice. */
export interface SyncRecord {
  table: SharedTable;
  /** The primary key of the row. */
  key: string;
  /** When it was last deleted; nothing that is not later is kept. */
  gone?: Stamp;
  /** The value is null for a field that the row no longer has. */
  fields: { [name: string]: [Stamp, unknown] };
  note?: NoteVersions;
}

const RecordSchema = v.strictObject({
  table: v.picklist(sharedTables),
  key: v.pipe(IdSchema, v.nonEmpty()),
  gone: v.optional(StampSchema),
  fields: v.record(v.string(), v.strictTuple([StampSchema, v.unknown()])),
  note: v.optional(NoteVersionsSchema),
});

const ABSENT = null;

/** A record from a file; null if it is none. Fields that are unknown or invalid are left out. */
export function readRecord(value: unknown): SyncRecord | null {
  const { success, output } = v.safeParse(RecordSchema, value);
  if (!success) return null;
  const { table, key, gone, note } = output;
  const fields: SyncRecord['fields'] = {};
  for (const [name, [stamp, value]] of Object.entries(output.fields)) {
    const read = readValue(table, name, value);
    if (read !== undefined) fields[name] = [stamp, read];
  }
  return { table, key, fields, ...(gone && { gone }), ...(note && { note: readVersions(note) }) };
}

/** The value of a field; undefined if it is unknown or invalid. */
function readValue(table: SharedTable, name: string, value: unknown): unknown {
  const schemas: { [name: string]: v.GenericSchema } =
    table === 'collections' && isElement(name) ? elementSchemas : fieldSchemas[table];
  const known = name.split(' ', 1)[0] ?? '';
  if (!Object.hasOwn(schemas, known) || (known !== name && schemas !== elementSchemas)) return undefined;
  const schema = schemas[known] as v.GenericSchema;
  if (value === ABSENT && v.is(schema, undefined)) return ABSENT;
  const { success, output } = v.safeParse(schema, value);
  return success ? output : undefined;
}

/** A record of a row of which nothing is known. */
export const emptyRecord = (table: SharedTable, key: string): SyncRecord => ({ table, key, fields: {} });

/** What two devices know of a row, together. The order in which records are merged does not matter, nor how often. */
export function mergeRecords(a: SyncRecord, b: SyncRecord): SyncRecord {
  const gone = a.gone && (!b.gone || a.gone > b.gone) ? a.gone : b.gone;
  const fields = { ...a.fields };
  for (const [name, theirs] of Object.entries(b.fields)) {
    const ours = fields[name];
    if (!ours || isLater(theirs, ours)) fields[name] = theirs;
  }
  const note = a.note && b.note ? mergeVersions(a.note, b.note) : (a.note ?? b.note);
  const { table, key } = a;
  return dropOlder({ table, key, fields, ...(gone && { gone }), ...(note && { note }) });
}

/** Stamps are only equal where a device was copied. */
function isLater([stamp, value]: [Stamp, unknown], [before, other]: [Stamp, unknown]): boolean {
  return stamp === before ? JSON.stringify(value) > JSON.stringify(other) : stamp > before;
}

/** A record without what was there before the row was deleted. */
function dropOlder(record: SyncRecord): SyncRecord {
  const { gone, fields, note } = record;
  if (!gone) return record;
  const later = Object.entries(fields).filter(([, [stamp]]) => stamp > gone);
  return {
    ...record,
    fields: Object.fromEntries(later),
    ...(note && { note: dropVersions(note, gone) }),
  };
}

/** The row of a record; null if it was deleted, or if not all of it is known. */
export function readRow({ table, key, fields, note }: SyncRecord): SharedRow | null {
  const row: SharedRow = {};
  const elements: { [name: string]: unknown } = {};
  for (const [name, [, value]] of Object.entries(fields)) {
    if (table === 'collections' && isElement(name)) elements[name] = value;
    else if (value !== ABSENT || isNullable(table, name)) row[name] = value;
  }
  const isWhole = Object.entries(fieldSchemas[table]).every(([name, schema]) => name in row || v.is(schema, undefined));
  if (!isWhole) return null;
  if (table === 'collections') Object.assign(row, fromElements(elements));
  return { [KEYS[table]]: key, ...row, ...(hasNote(table) && { note: joinVersions(note) }) };
}

const isNullable = (table: SharedTable, name: string): boolean => {
  const schema = (fieldSchemas[table] as { [name: string]: v.GenericSchema })[name];
  return schema !== undefined && v.is(schema, null);
};

/** The primary key of each table. */
export const KEYS: { [T in SharedTable]: string } = {
  articles: 'url',
  annotations: 'id',
  collections: 'id',
  rules: 'id',
  trash: 'id',
  texts: 'url',
};

/** Tables whose rows have a note of the reader's. */
const hasNote = (table: SharedTable): boolean =>
  table === 'articles' || table === 'annotations' || table === 'collections';

/** A record after the row was changed on this device, or deleted; the same one if it was not. `stamp` is the time of the change. */
export function stampChanges(record: SyncRecord, row: SharedRow | null, stamp: () => Stamp): SyncRecord {
  const { table, key } = record;
  if (!row) {
    const isKnown = Object.keys(record.fields).length > 0 || record.note;
    return isKnown ? { table, key, gone: stamp(), fields: {} } : record;
  }
  const {
    [KEYS[table]]: _key,
    note,
    items,
    sections,
    ...plain
  } = row as SharedRow & {
    items?: never;
    sections?: never;
  };
  const elements =
    table === 'collections' ? toElements({ items: items ?? [], sections: sections ?? [] }, valuesOf(record)) : {};
  const now: { [name: string]: unknown } = { ...plain, ...elements };
  const changed: [string, unknown][] = [];
  for (const name of new Set([...Object.keys(record.fields), ...Object.keys(now)])) {
    const value = now[name] ?? ABSENT;
    const known = record.fields[name];
    if (known ? !isEqual(known[1], value) : value !== ABSENT || isNullable(table, name)) changed.push([name, value]);
  }
  const isNoteChanged = hasNote(table) && (note ?? '') !== joinVersions(record.note);
  if (changed.length === 0 && !isNoteChanged) return record;
  const at = stamp();
  return {
    ...record,
    fields: { ...record.fields, ...Object.fromEntries(changed.map(([name, value]) => [name, [at, value]])) },
    ...(isNoteChanged && { note: writeVersion(record.note, note ?? '', at) }),
  };
}

const valuesOf = ({ fields }: SyncRecord) =>
  Object.fromEntries(Object.entries(fields).map(([name, [, value]]) => [name, value]));

/** Whether two values are the same as JSON, whatever the order of their fields. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isEqual((a as SharedRow)[name], (b as SharedRow)[name]));
}

/** A record in which all of a row is stamped again, but for what is later, so that it comes back where it was deleted. */
export function stampAll(merged: SyncRecord, row: SharedRow, stamp: () => Stamp): SyncRecord {
  const isNoteLater = (merged.note?.versions.length ?? 0) > 0;
  const note = isNoteLater ? joinVersions(merged.note) : (row.note ?? '');
  const all = stampChanges({ ...merged, fields: {} }, { ...row, note }, stamp);
  return { ...all, fields: { ...all.fields, ...merged.fields } };
}
