import { cutTokens } from '../text/tokens.ts';
import { BREAK, compileFigureWords, type FigureWords } from './figure-words.ts';
import { listEntries, listTags, listWords, parseLexicon } from './parse.ts';
import type { Tag } from './tag.ts';

/** Tags of which the order, the values or the spellings are asked for. */
const LISTED = [
  'alias',
  'country',
  'more-general',
  'office-kind',
  'people',
  'people-ending',
  'setting',
  'short-name',
  'spelling',
  'trade-kind',
] as const satisfies readonly Tag[];

/** One of these tags. */
export type ListedTag = (typeof LISTED)[number];

/** A lexicon as it is read: what takes time is done once, by `load-table.mjs`. */
export interface Table {
  /** The tags that it has words for. Elsewhere tags are told by their index in it. */
  tags: Tag[];
  /** Words and phrases by their tags: all tags of a row, and the words that have these and no others, parted by `BREAK`. */
  rows: [tags: number[], words: string][];
  /** The entries of listed tags in order, of each its value, '' if it has none, and its forms and spellings. */
  lists: { [tag in ListedTag]?: [value: string, ...words: string[]][] };
  /** The words that figures are read by. */
  figures: FigureWords;
}

/** Compiles the file of a lexicon. */
export function compileLexicon(file: string): Table {
  const lines = parseLexicon(file);
  const tags = listTags(lines);
  const tagsOf = new Map<string, number[]>();
  for (const [i, tag] of tags.entries())
    for (const word of listWords(lines, tag)) tagsOf.set(word, [...(tagsOf.get(word) ?? []), i]);
  const rows = new Map<string, string[]>();
  for (const [word, having] of tagsOf) rows.set(having.join(' '), [...(rows.get(having.join(' ')) ?? []), word]);
  const listed = LISTED.flatMap((tag) => {
    const entries = listEntries(lines, tag).map(({ words, value }): [string, ...string[]] => [value, ...words]);
    return entries.length > 0 ? [[tag, entries] as const] : [];
  });
  const settings = listEntries(lines, 'setting').flatMap(({ words }) => words);
  const cut = (text: string) => cutTokens(text, { start: 0, end: text.length }, settings.includes('elision'));
  return {
    tags,
    rows: [...rows].map(([having, words]) => [having.split(' ').map(Number), words.join(BREAK)]),
    lists: Object.fromEntries(listed),
    figures: compileFigureWords(lines, cut),
  };
}
