import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { detect } from '../../../src/lib/article.ts';
import { emptyTally, f1, higher, type Note, percent, precision, recall, type Score, told } from '../scores.ts';
import type { StoredPage } from '../stored-pages.ts';

/** A page with words that belong to its article, and words that do not. */
export interface LabelledPage extends StoredPage {
  with: string[];
  without: string[];
  tier?: string;
  lang?: string | null;
  author?: string | string[] | null;
  date?: string | null;
}

/** A page whose whole text is known. */
export interface ReadPage extends StoredPage {
  text: string;
  readerable: boolean;
}

type Article = NonNullable<ReturnType<typeof detect>>['article'];

/** The article of a page; undefined if it has none. */
export type Read = (page: StoredPage) => Promise<Article | undefined>;

/** Opens the reader of a built library (`dist/lib`), in jsdom; what was read of the same page before is remembered. */
export async function openReader(library: string): Promise<Read> {
  const module: { detect: typeof detect } = await import(pathToFileURL(resolve(library, 'article.mjs')).href);
  const known = new Map<string, Article | undefined>();
  return async (page) => {
    if (!known.has(page.id)) {
      known.set(page.id, read(page, module.detect));
      // Memory of a document is only given back between two jobs.
      await setImmediate();
    }
    return known.get(page.id);
  };
}

function read({ url, html }: StoredPage, find: typeof detect): Article | undefined {
  const address = url ?? 'https://news.example/story';
  const { window } = new JSDOM(html(), { url: address, virtualConsole: new VirtualConsole() });
  const article = find(window.document, address)?.article;
  window.close();
  return article;
}

/** Words without spaces and hyphens that are not seen. */
const squash = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b]+/g, '');

/** The text of an article, without captions where they are not asked for. */
function textOf(article: Article | undefined, withCaptions: boolean): string {
  const { blocks = [], text = '' } = article ?? {};
  return squash(
    blocks
      .filter(({ role }) => withCaptions || role !== 'caption')
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  );
}

/** The text of articles, by words that are in it and words that are not; and whether author and day are read. */
export async function scorePages(pages: LabelledPage[], read: Read, note: Note = () => {}): Promise<Score[]> {
  const text = emptyTally();
  const authors = { right: 0, of: 0 };
  const dates = { right: 0, of: 0 };
  for (const page of pages) {
    const article = await read(page);
    countWords(page, textOf(article, false), text, note);
    if (page.author) add(authors, isAuthor([page.author].flat()[0] ?? '', article?.byline));
    if (page.date) add(dates, article?.published?.slice(0, 10) === page.date);
  }
  return [
    higher('text, F1', f1(text)),
    told('text, precision', precision(text)),
    told('text, recall', recall(text)),
    ...(authors.of > 0 ? [higher('author right', percent(authors.right, authors.of))] : []),
    ...(dates.of > 0 ? [higher('date right', percent(dates.right, dates.of))] : []),
  ];
}

function countWords(page: LabelledPage, text: string, tally: ReturnType<typeof emptyTally>, note: Note): void {
  for (const words of page.with) {
    tally.asked++;
    if (text.includes(squash(words))) {
      tally.right++;
      tally.given++;
    } else note(`${page.id}: not in the text: ${words}`);
  }
  for (const words of page.without.filter((one) => text.includes(squash(one)))) {
    tally.given++;
    note(`${page.id}: does not belong: ${words}`);
  }
}

const add = (share: { right: number; of: number }, isRight: boolean) => {
  share.of++;
  if (isRight) share.right++;
};

/** Whether a byline names the first of the authors. */
const isAuthor = (authors: string, byline: string | undefined) =>
  byline !== undefined && squash(byline).includes(squash(authors.split(/[;,]/)[0] ?? ''));

/** The share of the lines of pages that is kept; short ones are left aside. */
export async function scoreLines(pages: ReadPage[], read: Read): Promise<Score[]> {
  let kept = 0;
  let all = 0;
  for (const page of pages.filter(({ readerable }) => readerable)) {
    const text = textOf(await read(page), true);
    const lines = page.text.split('\n').filter((line) => line.trim().length > 20);
    all += lines.length;
    kept += lines.filter((line) => text.includes(squash(line))).length;
  }
  return [higher('lines kept', percent(kept, all))];
}
