/** Numbers in place of strings, because they are fast to compare and to count. 0 stands for no value. */
export interface Codes {
  values: string[];
  /** The code of a value, which is added if necessary. */
  of(value: string | undefined): number;
}

/** Codes without values. */
export function createCodes(): Codes {
  const values = [''];
  const codes = new Map<string, number>([['', 0]]);
  return {
    values,
    of(value = '') {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}

/** A 1 for the code of each value that is accepted; null without a filter. */
export function findCodes({ values }: Codes, accepts: ((value: string) => boolean) | null): Uint8Array | null {
  return accepts && Uint8Array.from(values, (value) => Number(value !== '' && accepts(value)));
}

/** Which of some numbered texts contain a word. */
export interface WordIndex {
  add(text: number, words: string[]): void;
  /** Removes the words of some texts. */
  remove(isRemoved: (text: number) => boolean): void;
  /** Sets a 1 for each text that has a word with this beginning. */
  mark(beginning: string, marks: Uint8Array): void;
}

/** A word index without words. */
export function createWordIndex(): WordIndex {
  const textsOf = new Map<string, number[]>();
  let sorted: string[] | null = null;

  return {
    add(text, words) {
      for (const word of words) {
        const known = textsOf.get(word);
        if (known) known.push(text);
        else {
          textsOf.set(word, [text]);
          sorted = null;
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
      sorted ??= [...textsOf.keys()].sort();
      for (let at = findFirst(sorted, beginning); sorted[at]?.startsWith(beginning); at++) {
        for (const text of textsOf.get(sorted[at] as string) ?? []) marks[text] = 1;
      }
    },
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
