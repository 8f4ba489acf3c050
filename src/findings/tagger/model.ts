import { openRows, type Rows } from './rows.ts';
import type { Lexicon } from './words.ts';

/** Everything the tagger has learnt: views of one binary file, used as they lie there, but for the rows. All numbers are little-endian. */
export interface Model extends Lexicon {
  /** What one tag after another adds, by both. */
  transitions: Int16Array;
  rows: Rows;
  /** What one step of a weight is worth. */
  unit: number;
}

/** The first number of a model's file: “NGA2”. */
const SIGN = 0x3241474e;

/** Of the fine classes and of the listed names, how many bits of a cell are the check. */
export const [CLASS_CHECK, LIST_CHECK] = [7, 7] as const;

/** The sections of a model's file, in order. */
interface Sections {
  fine: Uint16Array;
  listed: Uint16Array;
  coarse: Uint8Array;
  transitions: Int16Array;
  /** How many rows each bucket of features holds. */
  counts: Uint8Array;
  /** A row of a feature: a head of four bytes, then one byte for each tag that its mask names. */
  rows: Uint8Array;
}

const SECTIONS = ['fine', 'listed', 'coarse', 'transitions', 'counts', 'rows'] as const;

/** Sign, unit, and the length in bytes of every section. */
const HEADER = 4 * (2 + SECTIONS.length);

const pad = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** A model's file as the tagger uses it. */
export function openModel(file: Uint8Array): Model {
  // Views of larger numbers must begin where these may.
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : file.slice();
  const header = new DataView(buffer, byteOffset, HEADER);
  if (header.getUint32(0, true) !== SIGN) throw new Error('This is no model of actors.');
  const places = new Map<string, [start: number, bytes: number]>();
  let at = byteOffset + HEADER;
  SECTIONS.forEach((name, i) => {
    const bytes = header.getUint32(8 + 4 * i, true);
    places.set(name, [at, bytes]);
    at += pad(bytes);
  });
  const view = <T>(
    make: new (buffer: ArrayBufferLike, start: number, length: number) => T,
    name: string,
    size: number,
  ) => {
    const [start = 0, bytes = 0] = places.get(name) ?? [];
    return new make(buffer, start, bytes / size);
  };
  return {
    unit: header.getFloat32(4, true),
    fine: { cells: view(Uint16Array, 'fine', 2), checkBits: CLASS_CHECK },
    listed: { cells: view(Uint16Array, 'listed', 2), checkBits: LIST_CHECK },
    coarse: view(Uint8Array, 'coarse', 1),
    transitions: view(Int16Array, 'transitions', 2),
    rows: openRows(view(Uint8Array, 'counts', 1), view(Uint8Array, 'rows', 1)),
  };
}

/** The file of a model. */
export function writeModel(sections: Sections, unit: number): Uint8Array {
  const file = new Uint8Array(SECTIONS.reduce((sum, name) => sum + pad(sections[name].byteLength), HEADER));
  const header = new DataView(file.buffer);
  header.setUint32(0, SIGN, true);
  header.setFloat32(4, unit, true);
  let at = HEADER;
  SECTIONS.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    header.setUint32(8 + 4 * i, byteLength, true);
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += pad(byteLength);
  });
  return file;
}
