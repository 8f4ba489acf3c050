import { conjugate, FORMS, type Forms } from './conjugate.ts';
import type { Tag } from './tag.ts';

/** A word or phrase as it is listed: its forms and spellings, and its value, '' if it has none. */
export interface Entry {
  words: string[];
  value: string;
}

/** A line of a file. */
interface Line {
  tags: ReadonlySet<string>;
  entries: Entry[];
  /** The forms of its regular verbs. */
  forms?: Forms[];
}

/** The file of a lexicon: its lines by tag. */
export type Lines = ReadonlyMap<string, Line[]>;

/** Reads the file of a lexicon, in the form that `Tag` explains. */
export function parseLexicon(file: string): Lines {
  const byTag = new Map<string, Line[]>();
  // a line break, but not before an indented line, which continues the entry
  for (const line of file.replace(/^#.*\n/gm, '').split(/\n(?! )/)) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const tags = new Set(line.slice(0, colon).split(' '));
    const read: Line = { tags, entries: parseEntries(line.slice(colon + 1)) };
    for (const tag of tags) byTag.set(tag, [...(byTag.get(tag) ?? []), read]);
  }
  return byTag;
}

const parseEntries = (text: string): Entry[] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const equals = entry.length > 1 ? entry.indexOf('=') : -1;
      const words = (equals < 0 ? entry : entry.slice(0, equals)).replaceAll('_', ' ');
      return {
        // a comma alone is a mark
        words: words.length > 1 ? words.split(',').flatMap(readForms) : [words],
        value: equals < 0 ? '' : entry.slice(equals + 1),
      };
    });

/** “abogado/a”, “juez/a”, “Beamte/r/n” → “abogado”, “abogada” …: the last vowel goes before another one. */
function readForms(word: string): string[] {
  const [first = '', ...endings] = word.split('/');
  if (!endings.every((ending) => /^\p{Ll}{1,5}$/u.test(ending))) return [word];
  const attach = (ending: string) => (/^[aeio]/.test(ending) ? first.replace(/[aeo]$/, '') : first) + ending;
  return [first, ...endings.map(attach)];
}

/** The entries of a tag as they are listed, in order. */
export const listEntries = (lines: Lines, tag: string): Entry[] =>
  (lines.get(tag) ?? []).flatMap(({ entries }) => entries);

/** All words with a tag; a form of regular verbs has the tag of the form, and those of its verb. */
export function listWords(lines: Lines, tag: string): ReadonlySet<string> {
  const form = FORMS.find((one) => one === tag);
  const listed = (lines.get(tag) ?? []).filter(({ tags }) => !tags.has('regular') || tag === 'regular');
  const words = listed.flatMap(({ entries }) => entries.flatMap((entry) => entry.words));
  if (tag === 'regular') return new Set(words);
  const regular = (lines.get('regular') ?? []).filter(({ tags }) => form !== undefined || tags.has(tag));
  const forms = regular.flatMap((line) => {
    line.forms ??= conjugateAll(line, lines);
    return line.forms.flatMap((verb) => (form ? [form] : FORMS).flatMap((one) => verb[one]));
  });
  return new Set([...words, ...forms]);
}

/** The tags that a file has words for, in order. */
export const listTags = (lines: Lines): Tag[] => [...lines.keys()] as Tag[];

function conjugateAll({ entries }: Line, lines: Lines): Forms[] {
  const patterns = listEntries(lines, 'conjugation');
  return entries.flatMap(({ words }) => words.map((verb) => conjugate(verb, patterns)));
}
