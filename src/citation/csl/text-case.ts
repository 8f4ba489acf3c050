import { capitalise, MLA_CASE } from '../title-case.ts';

/** Changes the case of a text as `text-case` of a style says; title case is for English only. */
export function changeCase(text: string, how: string | undefined, isEnglish: boolean, isFirst = true): string {
  if (how === 'lowercase') return text.toLowerCase();
  if (how === 'uppercase') return text.toUpperCase();
  if (how === 'capitalize-all') return text.replace(/(?<![\p{L}\p{N}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
  if (how === 'title') return isEnglish ? capitalise(text, MLA_CASE) : text;
  if (!isFirst) return text;
  if (how === 'capitalize-first') return capitaliseFirst(text);
  if (how === 'sentence') return capitaliseFirst(text === text.toUpperCase() ? text.toLowerCase() : text);
  return text;
}

/** A text with a capital first letter, unless that is within a word such as “iPhone”. */
const capitaliseFirst = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u, (start) => start.toUpperCase());

/** A text without full stops, other than those within a name such as “example.com”. */
export const stripPeriods = (text: string): string => text.replace(/\.(?!\p{L}{2}|\p{N})/gu, '');
