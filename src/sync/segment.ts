import * as v from 'valibot';
import { MomentSchema } from '../model.ts';
import { DeviceSchema } from './clock.ts';
import { readRecord, type SyncRecord } from './record.ts';

/** The version of the files. Those of a later one are not read. */
export const VERSION = 1;

/** The longest file, in UTF-16 code units. */
export const MAX_SEGMENT = 400_000_000;

/** More libraries than any reader joins. */
const MAX_LIBRARIES = 100;

const HeaderSchema = v.object({
  format: v.literal('newsgloss-sync'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  libraries: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.minLength(1), v.maxLength(MAX_LIBRARIES)),
  device: DeviceSchema,
  name: v.pipe(v.string(), v.maxLength(200)),
  number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  written: MomentSchema,
});

/** The first line of a segment of a device's journal. */
export interface Header {
  format: 'newsgloss-sync';
  version: number;
  /** The ids of the library that the devices share: more than one if some that were apart were joined. */
  libraries: string[];
  device: string;
  /** The name that the reader gave the device. */
  name: string;
  /** The device's segments are counted from 1. */
  number: number;
  /** ISO 8601, UTC. */
  written: string;
}

/** A segment as it was read. */
export interface Segment {
  header: Header;
  /** A record each, to be read by `readLine`. */
  lines: string[];
}

/** Why a file cannot be read: it is none of ours, it is of a later version, or it is not whole. */
type UnreadReason = 'unknown' | 'newer' | 'partial';

const FNV_START = 0x811c9dc5;

/** Goes on with a checksum (32-bit FNV-1a of UTF-16 code units). It finds damage, not forgery. */
function addToChecksum(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return next;
}

/** A checksum in hexadecimal digits. */
const toDigits = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/** The text of a segment in pieces: JSON lines, the header first, a checksum of all others last. */
export async function* writeSegment(
  header: Header,
  records: AsyncIterable<SyncRecord> | Iterable<SyncRecord>,
): AsyncGenerator<string> {
  let hash = FNV_START;
  const toLine = (value: unknown): string => {
    const line = `${JSON.stringify(value)}\n`;
    hash = addToChecksum(hash, line);
    return line;
  };
  yield toLine(header);
  for await (const record of records) yield toLine(record);
  yield `${JSON.stringify({ checksum: toDigits(hash) })}\n`;
}

/** Reads a segment, or tells why it cannot be read. */
export function readSegment(text: string): Segment | UnreadReason {
  const header = v.safeParse(HeaderSchema, parse(text.slice(0, text.indexOf('\n') + 1)));
  if (!header.success) return 'unknown';
  if (header.output.version > VERSION) return 'newer';
  const body = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  const ending = parse(text.slice(body.length)) as { checksum?: unknown } | null;
  if (!text.endsWith('\n') || ending?.checksum !== toDigits(addToChecksum(FNV_START, body))) return 'partial';
  return { header: header.output, lines: body.split('\n').slice(1, -1) };
}

/** The record of a line; null if it is none. */
export const readLine = (line: string): SyncRecord | null => readRecord(parse(line));

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The ids of a library after reading headers: those that were joined with it on any device are the same one. */
export function joinLibraries(libraries: string[], headers: Header[]): string[] {
  const joined = new Set(libraries);
  for (let before = -1; before < joined.size; ) {
    before = joined.size;
    for (const header of headers)
      if (header.libraries.some((id) => joined.has(id))) for (const id of header.libraries) joined.add(id);
  }
  return [...joined].slice(0, MAX_LIBRARIES);
}
