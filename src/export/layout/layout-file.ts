import { foldLines } from '../../present/markup.ts';
import { LayoutError, quoteWords } from './problem.ts';

/** The layout of a file, by the reader: a head, and a body with placeholders. */
export interface Layout {
  name: string;
  /** The file name extension, without the dot. */
  extension: Extension;
  /** Whether there is a file for each article. */
  perArticle: boolean;
  /** Whether it names the reference of an article, whose style the reader chooses. */
  hasCitation: boolean;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
}

/** What a layout can write, with the type of the file. None of them is run when it is opened. */
const TYPES = {
  md: 'text/markdown',
  txt: 'text/plain',
  html: 'text/html',
  org: 'text/plain',
  csv: 'text/csv',
  tex: 'application/x-tex',
  json: 'application/json',
  yml: 'application/yaml',
  adoc: 'text/plain',
  rst: 'text/plain',
} as const;

/** The extension of a file by a layout. */
export type Extension = keyof typeof TYPES;

/** The type of a file by its extension. */
export const typeOf = (extension: Extension): string => TYPES[extension];

/** The longest layout, in UTF-16 code units. */
export const MAX_LAYOUT = 100_000;

const MAX_NAME = 100;

/** Reads a layout; throws a `LayoutError` if its head is not understood, or if it is too long. */
export function readLayout(text: string): Layout {
  if (text.length > MAX_LAYOUT) throw new LayoutError('layout_large', '', 1);
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  if (lines[0]?.trim() !== '---') throw new LayoutError('layout_head', quoteWords(lines[0] ?? ''), 1);
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---');
  if (end === -1) throw new LayoutError('layout_head', '---', lines.length);
  const head = new Map<string, string>();
  for (const [at, line] of lines.slice(1, end).entries()) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon).trim(), foldLines(line.slice(colon + 1))];
    const isKnown = Object.hasOwn(VALID, name) && !head.has(name) && VALID[name as keyof typeof VALID](value);
    if (colon === -1 || !isKnown) throw new LayoutError('layout_head', quoteWords(line), at + 2);
    head.set(name, value);
  }
  const lacking = Object.keys(VALID).find((name) => !head.has(name));
  if (lacking) throw new LayoutError('layout_head', lacking, end + 1);
  const body = lines.slice(end + 1).join('\n');
  return {
    name: head.get('name') ?? '',
    extension: head.get('extension') as Extension,
    perArticle: head.get('files') === 'each',
    hasCitation: body.includes('reference'),
    body,
    bodyLine: end + 2,
  };
}

/** The lines of the head, and what may stand in them. */
const VALID = {
  name: (value: string) => value !== '' && value.length <= MAX_NAME,
  extension: (value: string) => Object.hasOwn(TYPES, value),
  files: (value: string) => value === 'each' || value === 'one',
};

/** Writes a layout as it is read. */
export const writeLayout = ({ name, extension, perArticle, body }: Layout): string =>
  `---\nname: ${name}\nextension: ${extension}\nfiles: ${perArticle ? 'each' : 'one'}\n---\n${body}`;
