import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Piece } from './exporter.ts';

/** A file in a ZIP archive. */
export interface Entry {
  name: string;
  pieces: AsyncIterable<Piece> | Iterable<Piece>;
}

/** The modification time of all files. It is fixed, so that the same library always gives the same archive. */
const DATE = '1990-01-01T00:00:00';

/** Pieces of text are collected up to this length before they are compressed, because small chunks compress slowly. */
const CHUNK = 64_000;

/** Creates a ZIP archive, one file after another, while the files are written. */
export async function* zip(entries: AsyncIterable<Entry> | Iterable<Entry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    if (chunk.length > 0) ready.push(chunk);
  });
  for await (const { name, pieces } of entries) {
    const file = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime: DATE });
    archive.add(file);
    let waiting = '';
    for await (const piece of pieces) {
      if (typeof piece === 'string' && waiting.length + piece.length < CHUNK) {
        waiting += piece;
        continue;
      }
      if (waiting) file.push(strToU8(waiting));
      waiting = typeof piece === 'string' ? piece : '';
      if (typeof piece !== 'string') file.push(piece);
      yield* ready.splice(0);
    }
    file.push(strToU8(waiting), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
