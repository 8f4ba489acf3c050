import type { Filter } from 'liquidjs/dist/liquid.browser.mjs';
import { escapeMarkup, foldLines, splitLines } from '../../present/markup.ts';
import { writeRow } from '../exporter.ts';
import { markdownNote, markdownTag, markdownText, pageLink, yamlString } from '../markdown-text.ts';
import { plainNote } from '../note-blocks.ts';
import { writeDate } from './date-pattern.ts';
import type { Extension } from './layout-file.ts';
import { LayoutError } from './problem.ts';

/** What is put before lines is no longer than this, in UTF-16 code units. */
const MAX_INDENT = 40;

/** The longest line under a title. */
const MAX_LINE = 72;

/** A value as text; lists are joined by commas. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object') throw new LayoutError('layout_parts', '', 0);
  return String(value);
}

/** A value as a list; an empty list is ''. */
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === '' || value === null || value === undefined ? [] : [value];

/** What stands in an object under a name; nothing that it inherits. */
const own = (item: unknown, name: unknown): unknown =>
  typeof item === 'object' && item !== null && Object.hasOwn(item, textOf(name))
    ? (item as { [name: string]: unknown })[textOf(name)]
    : undefined;

const linesOf = (value: unknown): string[] => splitLines(textOf(value));

const indentOf = (value: unknown): string => textOf(value).slice(0, MAX_INDENT);

/** “[!info]”; by default, that of a quotation. */
const calloutOf = (kind: string): string => `[!${kind.replace(/[^\p{L}\p{N}-]/gu, '')}]`.replace('[!]', '[!quote]');

/** Does the same with each item of a list, or with a text. */
const each =
  (write: (text: string) => string) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map((item) => write(textOf(item))).filter(Boolean) : write(textOf(value));

type Plain = (value: unknown, ...options: unknown[]) => unknown;

/** Filters that work on lists and texts, whatever is written. */
const listFilters = (locale: string): { [name: string]: Plain } => {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const keyOf = (item: unknown, name: unknown) => textOf(name === undefined ? item : own(item, name));
  return {
    first: (value) => listOf(value)[0],
    join: (value, between = ', ') => listOf(value).map(textOf).join(textOf(between)),
    last: (value) => listOf(value).at(-1),
    map: (value, name) => listOf(value).map((item) => own(item, name)),
    reverse: (value) => [...listOf(value)].reverse(),
    size: (value) => (typeof value === 'string' ? value.length : listOf(value).length),
    sort: (value, name) => [...listOf(value)].sort((a, b) => compare(keyOf(a, name), keyOf(b, name))),
    uniq: (value) => [...new Set(listOf(value))],
    where: (value, name, wanted) =>
      listOf(value).filter((item) => (wanted === undefined ? own(item, name) : own(item, name) === wanted)),
    date: (value, pattern) => writeDate(textOf(value), textOf(pattern), locale),
    blockquote: (value) =>
      linesOf(value)
        .map((line) => `> ${line}`.trimEnd())
        .join('\n'),
    callout: (value, kind) =>
      [calloutOf(indentOf(kind)), ...linesOf(value)].map((line) => `> ${line}`.trimEnd()).join('\n'),
    list: (value, mark = '- ') =>
      listOf(value)
        .map((item) => `${indentOf(mark)}${foldLines(textOf(item))}`)
        .join('\n'),
    indent: (value, before = '    ') => linesOf(value).join(`\n${indentOf(before)}`),
    underline: (value, mark = '-') =>
      indentOf(mark)
        .slice(0, 1)
        .repeat(Math.min([...textOf(value)].length, MAX_LINE)),
    csv: (value) => writeRow([textOf(value)]).trimEnd(),
  };
};

/** Filters that make text of a page part of a format, and the extension of the files in which nothing more is to be escaped. */
const FORMATS: { [name: string]: [safeIn: Extension, write: Plain] } = {
  html: ['html', (value) => escapeMarkup(textOf(value))],
  markdown: ['md', each((text) => splitLines(text).map(markdownText).join('\n'))],
  tag: ['md', each(markdownTag)],
  wikilink: ['md', each(pageLink)],
  yaml: [
    'md',
    (value) =>
      Array.isArray(value)
        ? `[${value.map((item) => yamlString(textOf(item))).join(', ')}]`
        : yamlString(textOf(value)),
  ],
};

/** A note of the reader's, which is Markdown, as it stands in a file; lines after the first are indented. */
const writeNote =
  (extension: Extension): Plain =>
  (value, before = '') => {
    if (extension === 'md') return markdownNote(textOf(value), indentOf(before));
    const lines = plainNote(textOf(value)).map((line) => (extension === 'html' ? escapeMarkup(line) : line));
    return lines.join(extension === 'html' ? '<br>' : `\n${indentOf(before)}`);
  };

/** How much of the memory that is allowed a value takes. */
const weigh = (value: unknown): number =>
  typeof value === 'string'
    ? value.length
    : Array.isArray(value)
      ? value.reduce<number>((sum, item) => sum + (typeof item === 'string' ? item.length : 1), 1)
      : 1;

/** Counts what a filter reads and makes. */
const counted = (filter: Plain): Filter =>
  function (value, ...options) {
    const { memoryLimit } = this.context;
    for (const one of [value, ...options]) memoryLimit.use(weigh(one));
    const made = filter(value, ...options);
    memoryLimit.use(weigh(made));
    return made;
  };

/** Our filters, for files of an extension; each takes values and returns one, and knows nothing else. */
export function createFilters(extension: Extension, locale: string): { [name: string]: Filter | RawFilter } {
  const plain = Object.entries(listFilters(locale)).map(([name, filter]) => [name, counted(filter)] as const);
  const formats = Object.entries(FORMATS).map(
    ([name, [safeIn, write]]) => [name, { raw: safeIn === extension, handler: counted(write) }] as const,
  );
  return {
    ...Object.fromEntries([...plain, ...formats]),
    note: { raw: true, handler: counted(writeNote(extension)) },
  };
}

/** A filter after which nothing is escaped. */
interface RawFilter {
  raw: boolean;
  handler: Filter;
}
