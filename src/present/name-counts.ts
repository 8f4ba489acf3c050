import type { Earlier, Facts } from '../model.ts';
import type { Entry } from './entry.ts';
import { infoOf } from './index.ts';

/** Counts the texts in which names occur. */
interface NameCounts {
  /** Counts a text for each name that it has as a whole, in the same case. */
  add(text: string): void;
  /** The name in the most texts, of equal ones the first; null if no text had any. */
  most(): Earlier | null;
}

/** Creates a count for each of these names. */
export function createNameCounts(names: string[]): NameCounts {
  const counts = new Map(names.filter((name) => name !== '').map((name) => [name, 0]));
  return {
    add(text) {
      const line = text.replace(/\s+/g, ' ');
      for (const [name, count] of counts) if (hasName(line, name)) counts.set(name, count + 1);
    },
    most() {
      let most: Earlier | null = null;
      for (const [name, count] of counts) if (count > (most?.count ?? 0)) most = { name, count };
      return most;
    },
  };
}

/** How many names of a story are looked for. */
const MAX_NAMES = 20;

/**
 * The names of people and organisations among rows, in their order, that are enough to tell one from others: several words, or an
 * abbreviation in capitals.
 */
export function listFullNames(entries: Entry[]): string[] {
  const names = entries
    .filter(({ finding, isAside }) => !isAside && infoOf(finding.kind).isProminent?.(finding))
    .map(({ finding }) => String((finding.facts as Facts).name ?? '').replace(/\s+/g, ' '));
  return names.filter((name) => / \S/.test(name) || /^\p{Lu}{2,10}$/u.test(name)).slice(0, MAX_NAMES);
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether a name occurs in a text, and not as a part of a longer word. */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1], text[at + name.length]];
    if (!LETTER.test(before ?? ' ') && !LETTER.test(after ?? ' ')) return true;
  }
  return false;
}
