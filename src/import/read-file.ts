import * as v from 'valibot';
import type { LibraryItem } from '../citation/source.ts';
import { FORMAT } from '../export/json.ts';
import { readCsv } from './csv.ts';
import { type Contents, JsonObjectSchema, MAX_ANNOTATIONS, Unreadable } from './fields.ts';
import { readHypothesis } from './hypothesis.ts';
import { readOwnFile } from './own.ts';
import { readWebAnnotations } from './web-annotation.ts';

export type { Contents, Reason } from './fields.ts';
export { MAX_ANNOTATIONS, Unreadable } from './fields.ts';

/** The maximum size of a file, in bytes. */
export const MAX_FILE_BYTES = 300_000_000;

/**
 * Reads an export or a backup of this extension, W3C Web Annotations, or a Hypothesis export. Throws `Unreadable` if the file has another
 * format, is truncated or damaged, was written by a newer version, or is too large; it is never read in part.
 */
export function readLibraryFile(text: string, now: string): Contents {
  const contents = readAny(text.replace(/^\ufeff/, '').trim(), now);
  if (count(contents.library) > MAX_ANNOTATIONS) throw new Unreadable('too large');
  return contents;
}

const count = (library: LibraryItem[]) => library.reduce((sum, { annotations }) => sum + annotations.length, 0);

function readAny(text: string, now: string): Contents {
  if (text === '') throw new Unreadable('empty');
  return /^[[{]/.test(text) ? readJson(text, now) : readCsv(text, now);
}

function readJson(text: string, now: string): Contents {
  const file = parse(text);
  if (file.format === FORMAT) return readOwnFile(file);
  if ('@context' in file || file.type === 'Annotation') return readWebAnnotations(file, now);
  if (Array.isArray(file.annotations)) return readHypothesis(file.annotations, now);
  throw new Unreadable('unknown');
}

function parse(text: string): { [name: string]: unknown } {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  // JSON that does not end with a bracket is only the beginning of a file.
  if (!success) throw new Unreadable(/[}\]]$/.test(text) ? 'damaged' : 'cut short');
  return v.is(JsonObjectSchema, output) ? output : { '@context': null, items: output };
}
