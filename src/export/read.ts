import type { Shelved } from './exporter.ts';
import { readCsv } from './read/csv.ts';
import { readHypothesis } from './read/hypothesis.ts';
import { readOwn } from './read/own.ts';
import { type Contents, type Json, MOST, Unreadable } from './read/shapes.ts';
import { readWebAnnotations } from './read/web-annotation.ts';

export type { Contents, Reason } from './read/shapes.ts';
export { MOST, Unreadable } from './read/shapes.ts';

/** In bytes: what is larger is not even opened. */
export const LARGEST = 300_000_000;

/**
 * Reads a file that was exported or backed up here, or W3C annotations, or those of Hypothesis. All of it or nothing:
 * a file of another kind, cut short, of a newer version or far too long is refused by name.
 */
export function readShelfFile(text: string, now: string): Contents {
  const contents = readAny(text.replace(/^\ufeff/, '').trim(), now);
  if (count(contents.shelf) > MOST) throw new Unreadable('too large');
  return contents;
}

const count = (shelf: Shelved[]) => shelf.reduce((sum, { annotations }) => sum + annotations.length, 0);

function readAny(text: string, now: string): Contents {
  if (text === '') throw new Unreadable('empty');
  return /^[[{]/.test(text) ? readJson(text, now) : readCsv(text, now);
}

function readJson(text: string, now: string): Contents {
  const file = parse(text);
  if (file.format === 'newsgloss') return readOwn(file);
  if ('@context' in file || file.type === 'Annotation') return readWebAnnotations(file, now);
  if (Array.isArray(file.annotations)) return readHypothesis(file.annotations, now);
  throw new Unreadable('unknown');
}

function parse(text: string): Json {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // A file of JSON that does not end as it began was cut off on the way.
    throw new Unreadable(/[}\]]$/.test(text) ? 'damaged' : 'cut short');
  }
  if (Array.isArray(file)) return { '@context': null, items: file };
  return file as Json;
}
