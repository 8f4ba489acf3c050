import type { LibraryItem } from '../export/exporter.ts';
import { readCsv } from './csv.ts';
import { type Contents, type Json, MOST, Unreadable } from './fields.ts';
import { readHypothesis } from './hypothesis.ts';
import { readOwn } from './own.ts';
import { readWebAnnotations } from './web-annotation.ts';

export type { Contents, Reason } from './fields.ts';
export { MOST, Unreadable } from './fields.ts';

/** In bytes: what is larger is not even opened. */
export const LARGEST = 300_000_000;

/**
 * Reads a file that was exported or backed up here, or W3C annotations, or those of Hypothesis. All of it or nothing:
 * a file of another kind, cut short, of a newer version or far too long is refused by name.
 */
export function readLibraryFile(text: string, now: string): Contents {
  const contents = readAny(text.replace(/^\ufeff/, '').trim(), now);
  if (count(contents.library) > MOST) throw new Unreadable('too large');
  return contents;
}

const count = (library: LibraryItem[]) => library.reduce((sum, { annotations }) => sum + annotations.length, 0);

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
