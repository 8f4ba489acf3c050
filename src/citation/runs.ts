import { escapeMarkup } from '../present/markup.ts';

/** A part of a citation in one font style. */
export interface Run {
  text: string;
  italic?: true;
}

/** The citation of an article in a citation style. */
export interface Citation {
  /** The entry in the list of works cited. */
  reference: Run[];
  /** The citation in the text: in parentheses, or a footnote in the notes style. */
  inText: Run[];
}

/** Creates a run in italics. */
export const italic = (text: string): Run => ({ text, italic: true });

/** Joins strings and runs. Empty ones are removed, and adjacent runs of the same style are merged. */
export function join(...parts: (string | Run)[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const run = typeof part === 'string' ? { text: part } : { ...part };
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last && last.italic === run.italic) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

/** Adds a full stop, unless the text already ends with “.”, “?”, “!” or “…”. */
export function addFullStop(text: string): string {
  return /[.?!…][”’"')\]]*$/.test(text) ? text : `${text}.`;
}

/** Puts a title in double quotation marks; those in the title become single. `end` is the punctuation before the closing mark. */
export function quoteDouble(title: string, end = ''): string {
  const inner = replaceDoubleMarks(title, '‘', '’');
  const [, words = '', close = ''] = /^([\s\S]*?)(’?)$/.exec(inner) ?? [];
  // The punctuation goes before a mark that closes at the end of the title: “They said ‘no.’”
  const isClosed = close !== '' && /[”"]$/.test(title);
  const last = isClosed ? words : inner;
  const needsEnd = end !== '' && !(end === '.' && /[.?!…]$/.test(last));
  return `“${last}${needsEnd ? end : ''}${isClosed ? close : ''}”`;
}

/** Puts a title in single quotation marks; those in the title become double. */
export function quoteSingle(title: string): string {
  // ‘so’ but not ’tis
  return `‘${title.replace(/(?<![\p{L}\p{N}])‘([^‘’]*)’/gu, '“$1”')}’`;
}

function replaceDoubleMarks(title: string, open: string, close: string): string {
  let isOpen = false;
  return title.replace(/[“”„"]/g, (mark) => {
    if (mark !== '"') return mark === '”' ? close : open;
    isOpen = !isOpen;
    return isOpen ? open : close;
  });
}

/** A citation as HTML, with addresses as links. */
export function htmlRuns(runs: Run[]): string {
  return runs
    .map(({ text, italic }) => {
      const words = text.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 ? htmlAddress(part) : escapeMarkup(part)));
      return italic ? `<i>${words.join('')}</i>` : words.join('');
    })
    .join('');
}

function htmlAddress(part: string): string {
  const url = part.replace(/(?<![.,)])[.,)]+$/, '');
  return `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">${escapeMarkup(url)}</a>${escapeMarkup(part.slice(url.length))}`;
}
