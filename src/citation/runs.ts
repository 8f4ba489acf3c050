import { escapeMarkup } from '../present/markup.ts';

/** A stretch of a citation in one face. */
export interface Run {
  text: string;
  italic?: true;
}

/** How an article is cited in a style. */
export interface Citation {
  /** Its entry in the list of works cited. */
  reference: Run[];
  /** The citation in the text: in brackets, or a footnote in a style of notes. */
  inText: Run[];
}

/** Text in italics. */
export const italic = (text: string): Run => ({ text, italic: true });

/** Runs from strings and runs; empty ones go, neighbours in one face become one. */
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

/** A text with its full stop, unless it ends with one, or with ? or ! already. */
export function stop(text: string): string {
  return /[.?!…][”’"')\]]*$/.test(text) ? text : `${text}.`;
}

/** Within double quotation marks, double ones become single. */
export function quoteDouble(title: string, end = ''): string {
  const inner = turnMarks(title, '‘', '’');
  const [, words = '', close = ''] = /^([\s\S]*?)(’?)$/.exec(inner) ?? [];
  // A mark that closes within the title takes the stop in: “They said ‘no.’”
  const isClosed = close !== '' && /[”"]$/.test(title);
  const last = isClosed ? words : inner;
  const needsEnd = end !== '' && !(end === '.' && /[.?!…]$/.test(last));
  return `“${last}${needsEnd ? end : ''}${isClosed ? close : ''}”`;
}

/** Within single quotation marks, single ones become double. */
export function quoteSingle(title: string): string {
  // ‘so’ but not ’tis
  return `‘${title.replace(/(?<![\p{L}\p{N}])‘([^‘’]*)’/gu, '“$1”')}’`;
}

function turnMarks(title: string, open: string, close: string): string {
  let isOpen = false;
  return title.replace(/[“”„"]/g, (mark) => {
    if (mark !== '"') return mark === '”' ? close : open;
    isOpen = !isOpen;
    return isOpen ? open : close;
  });
}

/** A citation as HTML, its address a link. */
export function htmlRuns(runs: Run[]): string {
  return runs
    .map(({ text, italic }) => {
      const words = text.split(/(https?:\/\/\S+)/).map((part, i) => (i % 2 ? htmlAddress(part) : escapeMarkup(part)));
      return italic ? `<i>${words.join('')}</i>` : words.join('');
    })
    .join('');
}

function htmlAddress(part: string): string {
  const url = part.replace(/[.,)]+$/, '');
  return `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">${escapeMarkup(url)}</a>${escapeMarkup(part.slice(url.length))}`;
}
