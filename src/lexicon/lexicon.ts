import type { ListedTag, Table } from './compile.ts';
import { BREAK, type FigureWords } from './figure-words.ts';
import { tables } from './tables.ts';
import type { Tag } from './tag.ts';

/** The codes of the languages that have a lexicon (ISO 639-1). */
export const LEXICON_LANGUAGES: readonly string[] = ['de', 'en', 'es', 'fr', 'it', 'pt'];

/** Those but English. */
export const OTHER_LANGUAGES: readonly string[] = LEXICON_LANGUAGES.filter((language) => language !== 'en');

/** A word or phrase as it is listed: its forms and spellings, and its value, '' if it has none. */
interface Entry {
  words: string[];
  value: string;
}

/**
 * The words of one language. Words with the same tags share a row: what is asked of a word often is asked once of its row, whose
 * number is above 0; words that are not listed have row 0.
 */
export interface Lexicon {
  language: string;
  /** The tags that it has words for. */
  tags: readonly Tag[];
  /** The row of a word or phrase. */
  rowOf(word: string): number;
  /** For each row, 1 if its words have any of the tags, 0 if not. */
  rowsTagged(...tags: readonly Tag[]): Uint8Array;
  /** Whether the words of a row have a tag. */
  isTagged(row: number, tag: Tag): boolean;
  /** Whether a word or phrase has a tag. */
  hasTag(word: string, tag: Tag): boolean;
  /** All words and phrases that have any of the tags, with the forms of regular verbs. */
  words(...tags: readonly Tag[]): ReadonlySet<string>;
  /** The entries of a listed tag, in order. */
  list(tag: ListedTag): readonly Entry[];
  /** The values of the words of a listed tag. */
  values(tag: ListedTag): ReadonlyMap<string, string>;
  /** The phrases of a tag by their first word, the longest first. */
  phrases(tag: Tag): ReadonlyMap<string, readonly string[][]>;
  /** The words that figures are read by. */
  figures: FigureWords;
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language by its code; undefined if it has none. */
export const lexiconOf = (language: string): Lexicon | undefined =>
  language === '' ? undefined : (lexicons.get(language) ?? openLexicon(language));

/** The words and signs that all languages share. */
export const sharedLexicon = (): Lexicon => lexicons.get('') ?? (openLexicon('') as Lexicon);

function openLexicon(language: string): Lexicon | undefined {
  const table = tables.get(language);
  if (table === undefined) return undefined;
  const lexicon = open(language, table);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** Whether a word or phrase has a tag in a language, or in all. */
export const hasWord = (language: string, word: string, tag: Tag): boolean =>
  sharedLexicon().hasTag(word, tag) || lexiconOf(language)?.hasTag(word, tag) === true;

/** Whether a language has a setting, which the tag `setting` explains. */
export const hasSetting = (language: string, name: string): boolean =>
  lexiconOf(language)?.hasTag(name, 'setting') === true;

/** Opens a table, which is JSON. */
function open(language: string, json: string): Lexicon {
  const { tags, rows, lists, figures } = JSON.parse(json) as Table;
  const rowOf = new Map<string, number>();
  const rowsOf = new Map(tags.map((tag): [Tag, number[]] => [tag, []]));
  const numbers = [...rowsOf.values()];
  rows.forEach(([having, words], i) => {
    for (const word of words.split(BREAK)) rowOf.set(word, i + 1);
    for (const tag of having) numbers[tag]?.push(i + 1);
  });
  const rowsTagged = (...some: readonly Tag[]): Uint8Array => {
    const having = new Uint8Array(rows.length + 1);
    for (const tag of some) for (const row of rowsOf.get(tag) ?? []) having[row] = 1;
    return having;
  };
  const tagged = new Map<Tag, Uint8Array>();
  const isTagged = (row: number, tag: Tag): boolean => {
    let having = tagged.get(tag);
    if (!having) {
      having = rowsTagged(tag);
      tagged.set(tag, having);
    }
    return having[row] === 1;
  };
  const list = (tag: ListedTag): readonly Entry[] => (lists[tag] ?? []).map(([value, ...words]) => ({ words, value }));
  const known = new Map<string, ReadonlySet<string>>();
  const words = (...some: readonly Tag[]): ReadonlySet<string> => {
    const key = some.join(' ');
    const old = known.get(key);
    if (old) return old;
    const having = new Set(some.flatMap((tag) => rowsOf.get(tag) ?? []));
    const found = new Set([...having].flatMap((row) => rows[row - 1]?.[1].split(BREAK) ?? []));
    known.set(key, found);
    return found;
  };
  return {
    language,
    tags,
    rowOf: (word) => rowOf.get(word) ?? 0,
    rowsTagged,
    isTagged,
    hasTag: (word, tag) => {
      const row = rowOf.get(word);
      return row !== undefined && isTagged(row, tag);
    },
    words,
    list,
    values: (tag) => new Map(list(tag).flatMap((entry) => entry.words.map((word) => [word, entry.value] as const))),
    phrases: (tag) => {
      const byFirst = new Map<string, string[][]>();
      for (const parts of [...words(tag)].map((phrase) => phrase.split(' '))) {
        const [first = ''] = parts;
        byFirst.set(
          first,
          [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
        );
      }
      return byFirst;
    },
    figures,
  };
}
