/** Values by number: numbers are cheap to compare and to count. The number 0 stands for no value. */
export interface Codes {
  values: string[];
  of(value: string | undefined): number;
}

/** No value numbered yet. */
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

/** Which codes are asked for, as a 1 at each; null when any will do. */
export function allow({ values }: Codes, isAsked: ((value: string) => boolean) | null): Uint8Array | null {
  return isAsked && Uint8Array.from(values, (value) => Number(value !== '' && isAsked(value)));
}

/** In which things a word occurs; things are numbered. */
export interface Lexicon {
  add(thing: number, words: string[]): void;
  /** Forgets where the words of these things were. */
  remove(isGone: (thing: number) => boolean): void;
  /** Sets 1 for each thing in which a word begins so. */
  mark(beginning: string, marks: Uint8Array): void;
}

/** A lexicon without a word in it. */
export function createLexicon(): Lexicon {
  const places = new Map<string, number[]>();
  let sorted: string[] | null = null;

  return {
    add(thing, words) {
      for (const word of words) {
        const known = places.get(word);
        if (known) known.push(thing);
        else {
          places.set(word, [thing]);
          sorted = null;
        }
      }
    },
    remove(isGone) {
      for (const [word, things] of places) {
        if (things.some(isGone))
          places.set(
            word,
            things.filter((thing) => !isGone(thing)),
          );
      }
    },
    mark(beginning, marks) {
      sorted ??= [...places.keys()].sort();
      for (let at = findFirst(sorted, beginning); sorted[at]?.startsWith(beginning); at++) {
        for (const thing of places.get(sorted[at] as string) ?? []) marks[thing] = 1;
      }
    },
  };
}

/** Where in a sorted list the first word stands that is not before `asked`. */
function findFirst(sorted: string[], asked: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < asked) low = middle + 1;
    else high = middle;
  }
  return low;
}
