/** Which of some numbered texts contain a word. */
export interface WordIndex {
  add(text: number, words: Iterable<string>): void;
  /** Removes the words of some texts. */
  remove(isRemoved: (text: number) => boolean): void;
  /** Sets a 1 for each text that has a word with this beginning. */
  mark(beginning: string, marks: Uint8Array): void;
  /** All words, sorted. */
  list(): string[];
}

/** A word index without words. */
export function createWordIndex(): WordIndex {
  const textsOf = new Map<string, number[]>();
  let sorted: string[] = [];
  let added: string[] = [];

  function list(): string[] {
    // Two sorted lists are merged by the sort, in a fraction of the time that it needs for one that is not sorted.
    if (added.length > 0) sorted = [...sorted, ...added.sort()].sort();
    added = [];
    return sorted;
  }

  return {
    add(text, words) {
      for (const word of words) {
        const known = textsOf.get(word);
        if (known) known.push(text);
        else {
          textsOf.set(word, [text]);
          added.push(word);
        }
      }
    },
    remove(isRemoved) {
      for (const [word, texts] of textsOf) {
        if (texts.some(isRemoved))
          textsOf.set(
            word,
            texts.filter((text) => !isRemoved(text)),
          );
      }
    },
    mark(beginning, marks) {
      const words = list();
      for (let at = findFirst(words, beginning); words[at]?.startsWith(beginning); at++) {
        for (const text of textsOf.get(words[at] as string) ?? []) marks[text] = 1;
      }
    },
    list,
  };
}

/** The position of the first word in a sorted list that is not less than `least` (binary search). */
function findFirst(sorted: string[], least: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
