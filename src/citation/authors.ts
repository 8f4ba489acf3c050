import { familyName } from '../author/family-name.ts';
import { fullName, isUnspaced } from '../author/name.ts';
import type { Author, Person } from '../model.ts';

/**
 * The name with the family name first: “Okafor, Amara”. With `demotes`, particles go last, as in Chicago: “Berg, Cy van der”. The
 * name of a body is not changed.
 */
export function invertedName(author: Author, demotes = false): string {
  if ('literal' in author) return author.literal;
  return invert(author, author.given ?? '', demotes);
}

function invert(author: Person, given: string, demotes: boolean): string {
  if (isUnspaced(author)) return fullName(author);
  const { family, suffix, 'dropping-particle': dropping, 'non-dropping-particle': particle } = author;
  const first = [given, dropping, demotes && particle].filter(Boolean).join(' ');
  return [demotes ? family : familyName(author), first, suffix].filter(Boolean).join(', ');
}

/** The name with initials instead of given names: “Okafor, A.”. `separator` is put between the initials. */
export function nameWithInitials(author: Author, separator: string): string {
  if ('literal' in author) return author.literal;
  const letters = (author.given ?? '')
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .map((word) =>
      word
        .split(/([-‐‑])/)
        .map(initial)
        .join(''),
    )
    .filter((part) => part !== '');
  return invert(author, letters.join(separator), false);
}

/** The initial of a part of a name: “A.”. Hyphens are kept: “J.-P.”. */
function initial(part: string): string {
  if (/^[-‐‑]$/.test(part)) return '-';
  const [letter] = part.match(/\p{L}\p{M}*/u) ?? [];
  return letter ? `${letter.toUpperCase()}.` : '';
}

/** The name for citations in the text: the family name, or the name of the organisation. */
export const shortName = (author: Author): string => ('literal' in author ? author.literal : familyName(author));

/** Joins names to a list: “A”, “A and B”, “A, B, and C”. `hasSerialComma` adds the comma before the conjunction. */
export function joinNames(names: string[], conjunction: string, hasSerialComma: boolean): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const comma = hasSerialComma && names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${conjunction} ${last}`;
}
