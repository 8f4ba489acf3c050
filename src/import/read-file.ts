import * as v from 'valibot';
import { type Contents, JsonObjectSchema, type OpenText, Unreadable } from './fields.ts';
import { createJsonReader } from './json-stream.ts';
import { readOwnFile } from './own.ts';
import { readCslJson, readRis, readTable } from './references.ts';
import { readHypothesis, readWebAnnotations } from './web-annotation.ts';

export type { Contents, OpenText, Reason } from './fields.ts';
export { Unreadable } from './fields.ts';

/** The maximum length of a file of another format, in UTF-16 code units: it is read as a whole. */
const MAX_LENGTH = 300_000_000;

/** The start of a file of the extension's own format, or of a copy of its database: “{"format":"newsgloss"”. */
const OWN = /^\s*\{\s*"(?:articles|backup|collections|exported|format|name|rules|settings|tables|torn|version)"/;

/** How much of a file shows its format, in UTF-16 code units. */
const START = 1000;

/**
 * Reads an export or a backup of this extension, a copy of its database, W3C Web Annotations, annotations of Hypothesis, highlights
 * of Readwise, or sources of Zotero, in parts of at most some hundred annotations. Throws `Unreadable` if the file has another
 * format, was written by a newer version, or is too large; and if it is truncated or damaged, unless it is of the extension's own
 * format: then its annotations before that are read.
 */
export async function* readLibraryFile(open: OpenText, now: string): AsyncGenerator<Contents> {
  if (OWN.test(await readStart(open))) {
    try {
      yield* readOwnFile(open);
      return;
    } catch (error) {
      // Other formats also have objects with these keys.
      if (!(error instanceof Unreadable && error.reason === 'unknown')) throw error;
    }
  }
  yield* readAny((await readWhole(open)).trim(), now);
}

async function readStart(open: OpenText): Promise<string> {
  let start = '';
  for await (const piece of open()) {
    start += piece;
    if (start.length >= START) break;
  }
  return start;
}

async function readWhole(open: OpenText): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of open()) {
    pieces.push(piece);
    length += piece.length;
    if (length > MAX_LENGTH) throw new Unreadable('too large');
  }
  return pieces.join('');
}

function readAny(text: string, now: string): Iterable<Contents> {
  if (text === '') throw new Unreadable('empty');
  if (/^[[{]/.test(text)) return readJson(text, now);
  if (/^TY {2}- /m.test(text.slice(0, START))) return readRis(text, now);
  return readTable(text, now);
}

/** An annotation of Hypothesis has its address and its text; one of the W3C has a body. */
const HypothesisSchema = v.object({ uri: v.string(), target: v.array(v.unknown()) });

/** An entry of a list of sources. Annotations have a type, too. */
const CslSchema = v.object({ type: v.pipe(v.string(), v.regex(/^[a-z_-]+$/)), title: v.string() });

function readJson(text: string, now: string): Iterable<Contents> {
  const file = parse(text);
  const lists = Array.isArray(file) ? [file] : [file.rows, file.annotations];
  const list = lists.find(
    (one) => Array.isArray(one) && one.length > 0 && one.some((item) => v.is(HypothesisSchema, item)),
  );
  // An export of Hypothesis, its annotations alone, or a page of its API.
  if (Array.isArray(list)) return readHypothesis(list, now);
  if (Array.isArray(file))
    return file.some((item) => v.is(CslSchema, item))
      ? readCslJson(file, now)
      : readWebAnnotations({ '@context': null, items: file }, now);
  if ('@context' in file || file.type === 'Annotation') return readWebAnnotations(file, now);
  if (Array.isArray(file.annotations)) return readHypothesis(file.annotations, now);
  throw new Unreadable('unknown');
}

function parse(text: string): { [name: string]: unknown } | unknown[] {
  const reader = createJsonReader(() => false, MAX_LENGTH);
  const [step] = reader.push(text);
  const problem = reader.problem();
  if (problem || step?.type !== 'value') throw new Unreadable(problem ?? 'damaged');
  return v.is(JsonObjectSchema, step.value) ? step.value : (step.value as unknown[]);
}
