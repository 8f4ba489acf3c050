/** Tells features that several stories share from those of few, of which nothing can be learned. */
export interface Sieve {
  /** Takes note of the features of one story. */
  note: (story: object, features: number[]) => void;
  /** Those of the features that enough stories have. */
  sift: (features: number[]) => number[];
}

const SIZE = 1 << 22;

/** A sieve that lets through what at least as many stories have. */
export function createSieve(least: number): Sieve {
  const counts = new Uint16Array(SIZE);
  const stories: (object | undefined)[] = [];
  return {
    note: (story, features) => {
      for (const feature of features) {
        const at = feature & (SIZE - 1);
        if (stories[at] === story) continue;
        stories[at] = story;
        counts[at] = Math.min(60_000, (counts[at] as number) + 1);
      }
    },
    sift: (features) => features.filter((feature) => (counts[feature & (SIZE - 1)] as number) >= least),
  };
}
