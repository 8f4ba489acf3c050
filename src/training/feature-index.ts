/** Numbers features from 0 in the order in which their hashes are first added, and counts how often each is. */
interface FeatureIndex {
  /** Counts a feature. If a document is given, repeated calls for the same document count once. */
  add: (hash: number, document?: number) => void;
  /** The number of a feature; -1 if it was never added. */
  numberOf: (hash: number) => number;
  countOf: (hash: number) => number;
  /** The hashes of the features that were counted at least `least` times, sorted. */
  listFrequent: (least: number) => Int32Array;
}

/** Creates a feature index: a hash table with open addressing, for tens of millions of features. */
export function createFeatureIndex(): FeatureIndex {
  let mask = 2 ** 16 - 1;
  let slots = new Int32Array(mask + 1).fill(-1);
  let keys = new Int32Array(2 ** 15);
  let counts = new Int32Array(2 ** 15);
  let documents = new Int32Array(2 ** 15);
  let size = 0;

  const findSlot = (hash: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number < 0 || keys[number] === hash) return slot;
    }
  };

  const grow = () => {
    mask = mask * 2 + 1;
    [keys, counts, documents] = [keys, counts, documents].map((column) => {
      const larger = new Int32Array((mask + 1) / 2);
      larger.set(column);
      return larger;
    }) as [typeof keys, typeof keys, typeof keys];
    slots = new Int32Array(mask + 1).fill(-1);
    for (let number = 0; number < size; number++) slots[findSlot(keys[number] as number)] = number;
  };

  const numberOf = (hash: number) => slots[findSlot(hash)] as number;
  const countOf = (hash: number) => counts[numberOf(hash)] ?? 0;
  return {
    numberOf,
    countOf,
    add: (hash, document) => {
      let number = numberOf(hash);
      if (number < 0) {
        if (size === keys.length) grow();
        number = size++;
        slots[findSlot(hash)] = number;
        keys[number] = hash;
        documents[number] = -1;
      } else if (document !== undefined && documents[number] === document) return;
      documents[number] = document ?? -1;
      counts[number] = (counts[number] as number) + 1;
    },
    listFrequent: (least) =>
      keys
        .subarray(0, size)
        .filter((_, number) => (counts[number] as number) >= least)
        .sort(),
  };
}
