import type { LoadedStyle } from '../loaded-style.ts';
import { type Citation, type Run, toPlain } from '../runs.ts';
import type { Source } from '../source.ts';
import type { Cite, Position } from './cite.ts';
import { tellApart } from './disambiguation.ts';
import type { StyleElement } from './element.ts';
import { toItem } from './item.ts';
import { createLocale } from './locale.ts';
import { type Output, toOutput, toRuns } from './output.ts';
import { sortCites } from './sort.ts';
import { type Area, readStyle } from './style.ts';
import { writeAll } from './write.ts';

// A processor for the part of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html) that articles need.
// citeproc-js is under CPAL or AGPL, and @citeproc-rs/wasm 0.2.0 (MPL, 2025) is five megabytes of WebAssembly, which would
// need 'wasm-unsafe-eval' in the extension's content security policy.

/** Prepares a style for use; `reader` is the language of citations if the style has none. Throws a `StyleError`. */
export function createStyle(root: StyleElement, reader: string): Omit<LoadedStyle, 'id'> {
  const style = readStyle(root);
  const locale = createLocale(style, reader);
  const start = (source: Source, number: number, letter = ''): Cite => ({
    style,
    locale,
    item: toItem(source),
    nameOptions: {},
    position: 'first',
    number,
    firstNote: 0,
    letter,
    moreNames: 0,
    shared: new Set(),
    isAmbiguous: false,
    isKey: false,
    written: new Set(),
    replaced: new Set(),
  });
  return {
    title: style.title,
    isNotes: style.isNotes,
    cite: (source) => citationOf(start(source, 1)),
    citeTogether(sources, language) {
      const cites = sources.map((source, at) => ({ cite: start(source, at + 1), at }));
      const { keys = [] } = style.bibliography ?? {};
      const list = style.bibliography ?? style.citation;
      for (const { cite } of cites) cite.nameOptions = list.nameOptions;
      const sorted = sortCites(cites, keys, language);
      for (const [at, { cite }] of sorted.entries()) cite.number = at + 1;
      const told = tellApart(
        sorted.map(({ cite }) => cite),
        (cite) => toPlain(writeArea(cite, style.citation, 'first')),
      );
      const order = sorted.map(({ at }) => at);
      const citations: Citation[] = [];
      const instead = style.bibliography?.attributes['subsequent-author-substitute'];
      for (const [at, cite] of told.entries()) {
        const isSame = instead !== undefined && hasAuthorsOf(cite, told[at - 1]);
        citations[order[at] ?? 0] = citationOf(isSame ? { ...cite, sameAuthors: instead } : cite);
      }
      return { order, citations };
    },
  };
}

const hasAuthorsOf = ({ item: { authors } }: Cite, before: Cite | undefined): boolean =>
  authors.length > 0 && JSON.stringify(authors) === JSON.stringify(before?.item.authors);

function citationOf(entry: Cite): Citation {
  const { style } = entry;
  const cite = { ...entry, sameAuthors: undefined };
  const inText = writeArea(cite, style.citation, 'first');
  return {
    reference: style.bibliography ? writeEntry(entry, style.bibliography) : inText,
    inText,
    ...(style.isNotes && {
      laterNote: (firstNote: number, isNext: boolean) =>
        writeArea({ ...cite, firstNote }, style.citation, isNext ? 'ibid' : 'subsequent'),
    }),
  };
}

/** An entry of the list of sources. Names to tell citations apart are not added there. */
const writeEntry = (cite: Cite, area: Area): Run[] =>
  writeArea({ ...cite, moreNames: 0, isAmbiguous: false, shared: new Set() }, area, 'first');

function writeArea(cite: Cite, area: Area, position: Position): Run[] {
  const { locale } = cite;
  const own: Cite = {
    ...cite,
    position,
    nameOptions: area.nameOptions,
    written: new Set(),
    replaced: new Set(),
  };
  const { outputs } = writeAll(area.layout.children, own);
  const { delimiter: _, prefix = '', suffix = '', ...attributes } = area.layout.attributes;
  const content = toOutput(partFirst(outputs, area), { prefix, suffix });
  const runs = toRuns(toOutput(content, attributes), locale);
  // A style may have nothing to say of a source without an author or a date.
  return /[\p{L}\p{N}]/u.test(toPlain(runs)) ? runs : [{ text: cite.item.texts.title ?? '' }];
}

/** Parts the first field from the others where these are aligned after it: “[1] ”. */
function partFirst(outputs: Output[], { attributes }: Area): Output[] {
  const [first, ...others] = outputs;
  if (!first || !attributes['second-field-align'] || others.length === 0) return outputs;
  return [first, { content: others, isApart: true }];
}
