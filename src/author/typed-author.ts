import type { Author } from '../model.ts';
import { familyName } from './family-name.ts';
import { fullName, readName, toPerson } from './name.ts';

/** An author as the reader types it, in one piece. */
export interface TypedAuthor {
  id: number;
  text: string;
  /** The name of an organisation. */
  isBody: boolean;
  /** The author whose name this was at first; null for a new one. */
  author: Author | null;
  /** At which word the family name begins, if the reader chose; else null. */
  from: number | null;
}

/** The names of authors, to be typed over. */
export const toTyped = (authors: Author[]): TypedAuthor[] =>
  authors.map((author, id) => ({ id, text: fullName(author), isBody: 'literal' in author, author, from: null }));

const cutWords = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

/** The author that a name is read as; null for none. “García Márquez, Gabriel” is divided at the comma. */
export function readTyped({ text, isBody, author, from }: TypedAuthor, lang = ''): Author | null {
  const words = cutWords(text);
  if (words.length === 0) return null;
  if (author && from === null && fullName(author) === text) return author;
  if (isBody) return { literal: words.join(' ') };
  if (from !== null && from < words.length)
    return toPerson(words.slice(from).join(' '), words.slice(0, from).join(' '));
  return readName(words.join(' '), 'person', lang);
}

/** The part of a name by which it is sorted; '' for that of an organisation. */
export function sortedBy(typed: TypedAuthor, lang = ''): string {
  const author = readTyped(typed, lang);
  return author && !('literal' in author) ? familyName(author) : '';
}

/** The same name, with the family name from another word on. */
export function nextPart(typed: TypedAuthor, lang = ''): TypedAuthor {
  const words = cutWords(typed.text);
  const now = words.length - cutWords(sortedBy(typed, lang)).length;
  return { ...typed, from: (now + 1) % Math.max(1, words.length) };
}
