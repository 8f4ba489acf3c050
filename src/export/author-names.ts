import type { Author } from './authors.ts';

/** “Okafor, Amara”; a body's name as it is. */
export function turned(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ');
}

/** “Amara Okafor”. */
export function straight(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.given, author.family, author.suffix].filter(Boolean).join(' ');
}

/** “Okafor, A.”: given names by their first letters, `between` them. */
export function shortened(author: Author, between: string): string {
  if ('literal' in author) return author.literal;
  const letters = author.given
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .map((word) =>
      word
        .split(/([-‐‑])/)
        .map(initial)
        .join(''),
    )
    .filter((part) => part !== '');
  return [author.family, letters.join(between), author.suffix].filter(Boolean).join(', ');
}

/** “A.”; a hyphen stays: “J.-P.”. */
function initial(part: string): string {
  if (/^[-‐‑]$/.test(part)) return '-';
  const [letter] = part.match(/\p{L}\p{M}*/u) ?? [];
  return letter ? `${letter.toUpperCase()}.` : '';
}

/** The name by which a text refers to an author. */
export const shortName = (author: Author): string => ('literal' in author ? author.literal : author.family);

/** “A”, “A and B”, “A, B, and C”. */
export function listNames(names: string[], and: string, serial: boolean): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = serial && names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}
