import any from './any.txt';
import { conjugate, FORMS, type Forms } from './conjugate.ts';
import de from './de.txt';
import en from './en.txt';
import es from './es.txt';
import fr from './fr.txt';
import it from './it.txt';
import pt from './pt.txt';
import type { Tag } from './tag.ts';

const FILES: { [language: string]: string } = { de, en, es, fr, it, pt };

/** The codes of the languages that have a lexicon (ISO 639-1). */
export const LEXICON_LANGUAGES = Object.keys(FILES);

/** Those but English. */
export const OTHER_LANGUAGES: readonly string[] = LEXICON_LANGUAGES.filter((language) => language !== 'en');

/** A word or phrase as it is listed: its forms and spellings, its value, '' if it has none, and all tags of its line. */
export interface Entry {
  words: string[];
  value: string;
  tags: ReadonlySet<string>;
}

/** The words of one language. Nothing is read before it is asked for, and all only once. */
export interface Lexicon {
  language: string;
  /** The tags that it has words for. */
  tags: Iterable<Tag>;
  /** The entries of a tag as they are listed, in order. */
  list(tag: Tag): readonly Entry[];
  /** All words and phrases that have any of the tags, with the forms of regular verbs. */
  words(...tags: Tag[]): ReadonlySet<string>;
  /** Whether a word or phrase has a tag. */
  hasTag(word: string, tag: Tag): boolean;
  /** The phrases of a tag by their first word, the longest first. */
  phrases(tag: Tag): ReadonlyMap<string, readonly string[][]>;
  /** The values of the words of a tag. */
  values(tag: Tag): ReadonlyMap<string, string>;
}

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language by its code; undefined if it has none. */
export function lexiconOf(language: string): Lexicon | undefined {
  const known = lexicons.get(language);
  if (known || !Object.hasOwn(FILES, language)) return known;
  const lexicon = read(language, FILES[language] as string);
  lexicons.set(language, lexicon);
  return lexicon;
}

let shared: Lexicon | undefined;

/** The words and signs that all languages share. */
export function sharedLexicon(): Lexicon {
  shared ??= read('', any);
  return shared;
}

/** Whether a word or phrase has a tag in a language, or in all. */
export const hasWord = (language: string, word: string, tag: Tag): boolean =>
  sharedLexicon().hasTag(word, tag) || lexiconOf(language)?.hasTag(word, tag) === true;

/** Whether a language has a setting, which the tag `setting` explains. */
export const hasSetting = (language: string, name: string): boolean =>
  lexiconOf(language)?.hasTag(name, 'setting') === true;

/** A line of a file; its entries are read when they are asked for. */
interface Line {
  tags: ReadonlySet<string>;
  text: string;
  entries?: Entry[];
  /** The forms of its regular verbs. */
  forms?: Forms[];
}

function read(language: string, file: string): Lexicon {
  const lines = readLines(file);
  const lists = new Map<Tag, Entry[]>();
  const list = (tag: Tag): readonly Entry[] => {
    const known = lists.get(tag) ?? (lines.get(tag) ?? []).flatMap(readEntries);
    lists.set(tag, known);
    return known;
  };
  const sets = new Map<Tag, ReadonlySet<string>>();
  const wordsOf = (tag: Tag): ReadonlySet<string> => {
    const known = sets.get(tag) ?? new Set(readWords(tag, lines));
    sets.set(tag, known);
    return known;
  };
  return {
    language,
    tags: [...lines.keys()] as Tag[],
    list,
    words: (...tags) => {
      const [only, other] = tags;
      return only && !other ? wordsOf(only) : new Set(tags.flatMap((tag) => [...wordsOf(tag)]));
    },
    hasTag: (word, tag) => wordsOf(tag).has(word),
    phrases: (tag) => {
      const byFirst = new Map<string, string[][]>();
      for (const phrase of wordsOf(tag)) {
        const parts = phrase.split(' ');
        const [first = ''] = parts;
        byFirst.set(
          first,
          [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
        );
      }
      return byFirst;
    },
    values: (tag) => new Map(list(tag).flatMap(({ words, value }) => words.map((word) => [word, value] as const))),
  };
}

function readLines(file: string): ReadonlyMap<string, Line[]> {
  const byTag = new Map<string, Line[]>();
  // a line break, but not before an indented line, which continues the entry
  for (const line of file.split(/\n(?! )/)) {
    const colon = line.indexOf(':');
    if (colon < 0 || line.startsWith('#')) continue;
    const tags = new Set(line.slice(0, colon).split(' '));
    const read: Line = { tags, text: line.slice(colon + 1) };
    for (const tag of tags) {
      const known = byTag.get(tag);
      if (known) known.push(read);
      else byTag.set(tag, [read]);
    }
  }
  return byTag;
}

function readEntries(line: Line): Entry[] {
  line.entries ??= parseEntries(line);
  return line.entries;
}

function parseEntries({ tags, text }: Line): Entry[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const equals = entry.length > 1 ? entry.indexOf('=') : -1;
      const words = (equals < 0 ? entry : entry.slice(0, equals)).replaceAll('_', ' ');
      // a comma alone is a mark
      return {
        words: words.length > 1 ? words.split(',').flatMap(readForms) : [words],
        value: equals < 0 ? '' : entry.slice(equals + 1),
        tags,
      };
    });
}

/** “abogado/a”, “juez/a”, “Beamte/r/n” → “abogado”, “abogada” …: the last vowel goes before another one. */
function readForms(word: string): string[] {
  const [first = '', ...endings] = word.split('/');
  if (!endings.every((ending) => /^\p{Ll}{1,5}$/u.test(ending))) return [word];
  const attach = (ending: string) => (/^[aeio]/.test(ending) ? first.replace(/[aeo]$/, '') : first) + ending;
  return [first, ...endings.map(attach)];
}

/** All words with a tag; a form of regular verbs has the tag of the form, and those of its verb. */
function* readWords(tag: Tag, lines: ReadonlyMap<string, Line[]>): Iterable<string> {
  const form = FORMS.find((one) => one === tag);
  for (const line of lines.get(tag) ?? [])
    if (!line.tags.has('regular') || tag === 'regular') for (const { words } of readEntries(line)) yield* words;
  if (tag === 'regular') return;
  for (const line of lines.get('regular') ?? []) {
    if (!form && !line.tags.has(tag)) continue;
    line.forms ??= conjugateAll(line, lines);
    for (const forms of line.forms) for (const one of form ? [form] : FORMS) yield* forms[one];
  }
}

function conjugateAll(line: Line, lines: ReadonlyMap<string, Line[]>): Forms[] {
  const patterns = (lines.get('conjugation') ?? []).flatMap(readEntries);
  return readEntries(line).flatMap(({ words }) => words.map((verb) => conjugate(verb, patterns)));
}
