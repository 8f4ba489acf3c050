import { addToChain, encodeLine, hasAt, joinLines, LINE_FEED, type OpenedFile, readLines, writeAll } from './files.ts';

/** More than the first line of a journal. */
const FIRST_BYTES = 1000;

/** The last transaction: its number, and a checksum of this and all before it. */
export interface Head {
  seq: number;
  chain: number;
}

/** The number of rows of each table. */
export interface Counts {
  [table: string]: number;
}

/** A written row as JSON: `[table, key, row]`, or `[table, key, null]` if it was deleted. */
export type Change = string;

/** Whether a change is the deletion of a row. */
export const isDeletion = (change: Change): boolean => change.endsWith(',null]');

/** A journal begins with this. */
export interface Beginning extends Head {
  /** Each snapshot with its journal has a higher number than the one before. */
  generation: number;
  /** The version of the database; 0 if it is not known, and a new journal must be started. */
  version: number;
  counts: Counts;
}

/** The places for a snapshot with its journal. */
export const SLOTS = [0, 1, 2] as const;

/** One of these places. */
export type Slot = (typeof SLOTS)[number];

/** A journal. */
export interface Current extends Beginning {
  slot: Slot;
  /** Where the next transaction is written. */
  end: number;
  /** Its first line can be read. Otherwise the version is 0, and the generation as well until it is known. */
  isBegun: boolean;
  /** Another journal follows. */
  isEnded: boolean;
}

/** A snapshot ends with this. */
export interface Ending {
  generation: number;
  rows: number;
  chain: number;
  /** The last transaction before it. Earlier versions did not write it. */
  head?: Head;
  /** The older generations to be cleared, because something in them was deleted for good. */
  clears?: number[];
}

/** What there is of a generation. */
export interface Generation {
  generation: number;
  journal: Current | null;
  /** The ending is null if the snapshot is not finished, or cut short. */
  snapshot: { slot: Slot; ending: Ending | null } | null;
}

/** The value of a line that is named so; null for any other line. */
export const parse = <T>(json: string | null, name: string): T | null => {
  if (!json?.startsWith(`{"${name}"`)) return null;
  return (JSON.parse(json) as { [name: string]: T })[name] ?? null;
};

/** A line with a named value. */
export const encode = (name: string, value: object): Uint8Array => encodeLine(JSON.stringify({ [name]: value }));

/** The key of a row among the rows of all tables. */
export const keyOf = (table: string, key: string) => `${table} ${key}`;

/** The journal in a file; null if it has none. */
export function readJournal(file: OpenedFile, slot: Slot): Current | null {
  const [first] = readLines(file, 0, FIRST_BYTES);
  const beginning = parse<Beginning>(first?.json ?? null, 'begin');
  const last = findLast<Head & { counts: Counts }>(file, 'commit');
  if (!first || !(beginning || last)) return null;
  const end = last?.end ?? first.end;
  const unknown = { generation: 0, version: 0, seq: 0, chain: 0, counts: {} };
  const isEnded = hasAt(file, LINE_FEED, end);
  return { ...(beginning ?? unknown), ...last?.value, slot, end, isBegun: beginning !== null, isEnded };
}

/** How a snapshot ends; null if it is not complete. */
export const readEnding = (file: OpenedFile): Ending | null => findLast<Ending>(file, 'end')?.value ?? null;

/** The last line with a value of this name. Reads the file from its end. */
function findLast<T>(file: OpenedFile, name: string): { value: T; end: number } | null {
  const size = file.getSize();
  for (let length = 16_000; ; length *= 8) {
    const from = Math.max(0, size - length);
    let last: { value: T; end: number } | null = null;
    for (const { json, end } of readLines(file, from)) {
      const value = parse<T>(json, name);
      if (value) last = { value, end };
    }
    if (last || from === 0) return last;
  }
}

/** Adds the rows of a snapshot; false if it is damaged. Damaged lines are left out. */
export function addSnapshot(file: OpenedFile, rows: Map<string, Change>): boolean {
  let isSound = true;
  let chain = 0;
  let ending: Ending | null = null;
  for (const { json, bytes } of readLines(file)) {
    ending = parse<Ending>(json, 'end');
    if (ending) break;
    chain = addToChain(chain, [bytes]);
    if (json?.startsWith('[')) set(rows, json, false);
    else isSound = false;
  }
  return isSound && ending?.chain === chain;
}

/**
 * Applies the transactions of a journal after a number. Of a damaged transaction the rows that can be read are used, but no deletion:
 * the row that was written instead may be lost. Returns the last transaction up to which nothing is missing after `from`, and
 * whether that is all; null for `from` is where the journal begins.
 */
export function addJournal(
  file: OpenedFile,
  { end: last }: Current,
  rows: Map<string, Change>,
  from: Head | null,
  since: number,
): { head: Head | null; isSound: boolean } {
  let head = from;
  let isSound = true;
  let chain = -1;
  let open: Change[] = [];
  let isReadable = true;
  for (const { json, bytes, end } of readLines(file)) {
    if (end > last) break;
    const beginning = parse<Head>(json, 'begin');
    const commit = beginning ?? parse<Head>(json, 'commit');
    if (!commit) {
      chain = addToChain(chain, [bytes]);
      if (json?.startsWith('[')) open.push(json);
      else isReadable = false;
      continue;
    }
    const isNext = beginning ? !from || isSame(beginning, from) : isReadable && commit.chain === chain;
    if (!isNext) isSound = false;
    const used = isNext ? open : open.filter((change) => !isDeletion(change));
    if (commit.seq > since) for (const change of used) set(rows, change, true);
    open = [];
    isReadable = true;
    chain = commit.chain;
    if (isSound) head = { seq: commit.seq, chain };
  }
  return { head, isSound };
}

/** Whether these are the same transaction. */
export const isSame = (a: Head, b: Head): boolean => a.seq === b.seq && a.chain === b.chain;

function set(rows: Map<string, Change>, change: Change, isInJournal: boolean): void {
  const [table, key] = JSON.parse(change) as [string, string];
  const id = keyOf(table, key);
  // What was changed last is last, and what was deleted stays to be deleted from the database.
  if (isInJournal) rows.delete(id);
  rows.set(id, change);
}

/** Writes a complete snapshot into an empty file. */
export function writeSnapshot(
  file: OpenedFile,
  rows: Map<string, Change>,
  ending: Omit<Ending, 'rows' | 'chain'>,
): void {
  let at = 0;
  let chain = 0;
  let count = 0;
  let lines: Uint8Array[] = [];
  const flush = () => {
    const bytes = joinLines(lines);
    writeAll(file, bytes, at);
    chain = addToChain(chain, lines);
    at += bytes.length;
    lines = [];
  };
  for (const change of rows.values()) {
    if (isDeletion(change)) continue;
    lines.push(encodeLine(change));
    count++;
    if (lines.length === 1000) flush();
  }
  flush();
  writeAll(file, encode('end', { ...ending, rows: count, chain }), at);
}

/** The counts after rows were added or, where they are negative, deleted. */
export function addCounts(counts: Counts, added: Counts): Counts {
  const sum = { ...counts };
  for (const [table, count] of Object.entries(added)) sum[table] = (sum[table] ?? 0) + count;
  return sum;
}
