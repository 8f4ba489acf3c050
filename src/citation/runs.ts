import { escapeMarkup } from '../present/markup.ts';

/** A part of a citation in one font style. */
export interface Run {
  text: string;
  italic?: true;
  bold?: true;
  smallCaps?: true;
  superscript?: true;
}

/** Whether a run looks like another. */
export const hasFace = (one: Omit<Run, 'text'>, other: Omit<Run, 'text'>): boolean =>
  one.italic === other.italic &&
  one.bold === other.bold &&
  one.smallCaps === other.smallCaps &&
  one.superscript === other.superscript;

/** The citation of an article in a citation style. */
export interface Citation {
  /** The entry in the list of works cited. */
  reference: Run[];
  /** The citation in the text: in parentheses, or a footnote in the notes style. */
  inText: Run[];
  /** Writes the footnote for a work that an earlier note has cited in full, in styles with notes. */
  laterNote?: LaterNote;
}

/** Writes a later footnote: `first` is the number of the one in full, and `isNext` is whether the note before is for the same work. */
export type LaterNote = (first: number, isNext: boolean) => Run[];

/** A citation as plain text, without italics. */
export const toPlain = (runs: Run[]): string => runs.map(({ text }) => text).join('');

/** Creates a run in italics. */
export const italic = (text: string): Run => ({ text, italic: true });

/** Joins strings and runs. Empty ones are removed, and adjacent runs of the same style are merged. */
export function join(...parts: (string | Run)[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const run = typeof part === 'string' ? { text: part } : { ...part };
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last && hasFace(last, run)) last.text += run.text;
    else runs.push(run);
  }
  return runs;
}

/** Adds a full stop, unless the text already ends with “.”, “?”, “!” or “…”. */
export function addFullStop(text: string): string {
  return /[.?!…][”’"')\]]*$/.test(text) ? text : `${text}.`;
}

/** A title with the punctuation after it, before a closing mark at its end: “They said ‘no.’”; without a mark, nothing is added. */
export function stopInside(title: string, stop = '.'): string {
  const end = findClosingMarks(title);
  const words = title.slice(0, end);
  const isQuoted = end < title.length && /[“‘]/.test(words);
  return isQuoted && !/[.?!…,]$/.test(words) ? `${words}${stop}${title.slice(end)}` : title;
}

/** Where the closing marks at the end of a title start. */
function findClosingMarks(title: string): number {
  let end = title.length;
  while (end > 0 && /[”’]/.test(title[end - 1] ?? '')) end--;
  return end;
}

/** Straight marks as typographic ones: “It's "over"” → “It’s “over””. */
export function setMarks(title: string): string {
  return title
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})|(?<=\p{L})'(?=[\s,.:;!?]|$)/gu, '’')
    .replace(/(?<=^|[\s(“‘—–-])'(?=\d)/gu, '’')
    .replace(/(?<=^|[\s(“—–-])'/gu, '‘')
    .replace(/(?<=^|[\s(‘—–-])"/gu, '“')
    .replace(/"/g, '”')
    .replace(/'/g, '’');
}

/** Puts a title in double quotation marks; those in the title alternate. `end` is the punctuation before the closing mark. */
export function quoteDouble(title: string, end = ''): string {
  const inner = alternate(title, ['‘', '’'], ['“', '”']);
  const at = findClosingMarks(inner);
  const [words, close] = [inner.slice(0, at), inner.slice(at)];
  // The punctuation goes before a mark that closes at the end of the title: “They said ‘no.’”
  const isClosed = close !== '' && /[”’“]$/.test(title) && /[“‘]/.test(words);
  const last = isClosed ? words : inner;
  const needsEnd = end !== '' && !(end === '.' && /[.?!…]$/.test(last));
  return `“${last}${needsEnd ? end : ''}${isClosed ? close : ''}”`;
}

/** Puts a title in single quotation marks; those in the title alternate. */
export const quoteSingle = (title: string): string => `‘${alternate(title, ['“', '”'], ['‘', '’'])}’`;

type Marks = [open: string, close: string];

/** Replaces the quotation marks of a title by those of the first and the second level. Apostrophes stay: ‘so’ but not ’tis. */
function alternate(title: string, outer: Marks, inner: Marks): string {
  const open: string[] = [];
  return title.replace(/[“„”‘‚’]/g, (mark, at: number) => {
    const last = open.at(-1);
    // In German, “ and ‘ close: „so“
    const closes = mark === '”' || mark === '’' || `${last}${mark}` === '„“' || `${last}${mark}` === '‚‘';
    if (!closes) return ((open.push(mark) - 1) % 2 ? inner : outer)[0];
    if (!last || (mark === '’' && isApostrophe(title, at))) return mark;
    open.pop();
    return (open.length % 2 ? inner : outer)[1];
  });
}

/** Whether a mark is within a word: “don’t”. */
export const isApostrophe = (title: string, at: number) =>
  /\p{L}/u.test(title[at - 1] ?? '') && /\p{L}/u.test(title[at + 1] ?? '');

/** Text cut at its web addresses, which have the odd indices. */
export const splitAddresses = (text: string): string[] => text.split(/(https?:\/\/[^\s<>]+)/);

/** A citation as HTML, with addresses as links. */
export function htmlRuns(runs: Run[]): string {
  return runs
    .map(({ text, ...face }) => {
      const parts = splitAddresses(text).map((part, i) => (i % 2 ? htmlAddress(part) : escapeMarkup(part)));
      let words = parts.join('');
      if (face.smallCaps) words = `<span style="font-variant:small-caps">${words}</span>`;
      if (face.superscript) words = `<sup>${words}</sup>`;
      if (face.bold) words = `<b>${words}</b>`;
      return face.italic ? `<i>${words}</i>` : words;
    })
    .join('');
}

function htmlAddress(part: string): string {
  const url = part.replace(/(?<![.,)])[.,)]+$/, '');
  return `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">${escapeMarkup(url)}</a>${escapeMarkup(part.slice(url.length))}`;
}
