import { TAG_COUNT } from '../../findings/tagger/decode.ts';
import { cellOf, checkOf, type Lexicon, type LookupTable } from '../../findings/tagger/lexicon.ts';
import { BUCKET_BITS, MASK_BITS, STEPS, writeModel } from '../../findings/tagger/model.ts';
import type { TrainingSet } from './examples.ts';
import type { TaggerWeights } from './train-tagger.ts';

/** The numbers of the features that are kept, and for each a bit for every tag whose weight is kept. */
export interface Selection {
  numbers: Int32Array;
  masks: Int32Array;
}

/** The bytes of a feature besides its weights, and how many weights they are worth in the selection. */
const [HEAD_BYTES, HEAD_COST] = [4, 3] as const;

/** Selects the most important weights that fit into `bytes`; importance is absolute weight × the eighth root of the feature's frequency. */
export function prune(data: TrainingSet, emissions: Float32Array, bytes: number): Selection {
  const counts = new Float64Array(data.hashes.length);
  for (const number of data.features) counts[number] = (counts[number] as number) + 1;
  let low = 0;
  let high = 100;
  let best: Selection = { numbers: new Int32Array(0), masks: new Int32Array(0) };
  for (let turn = 0; turn < 30; turn++) {
    const threshold = (low + high) / 2;
    const { selection, size } = selectAbove(counts, emissions, threshold);
    if (size > bytes) low = threshold;
    else {
      high = threshold;
      best = selection;
    }
  }
  return best;
}

/** The weights above a threshold, of features whose weights outweigh the bytes that the feature takes. */
function selectAbove(counts: Float64Array, emissions: Float32Array, threshold: number) {
  const numbers: number[] = [];
  const masks: number[] = [];
  let size = 0;
  for (let number = 0; number < counts.length; number++) {
    const frequency = Math.sqrt(Math.sqrt(Math.sqrt(counts[number] as number)));
    let kept = 0;
    let sum = 0;
    let mask = 0;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const importance = Math.abs(emissions[number * TAG_COUNT + tag] as number) * frequency;
      if (importance < threshold) continue;
      kept++;
      sum += importance;
      mask |= 1 << tag;
    }
    if (kept === 0 || sum < threshold * (kept + HEAD_COST)) continue;
    numbers.push(number);
    masks.push(mask);
    size += kept + HEAD_BYTES;
  }
  return { selection: { numbers: Int32Array.from(numbers), masks: Int32Array.from(masks) }, size };
}

/** The share of weights that are not clipped to the largest step. */
const UNCLIPPED = 0.999;

/** Writes the model file. */
export function packModel(lexicon: Lexicon, hashes: Int32Array, weights: TaggerWeights): Uint8Array {
  const { emissions, transitions } = weights;
  const sizes = emissions
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const unit = (sizes[Math.floor(sizes.length * UNCLIPPED)] ?? 1) / 127;
  const quantise = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight / unit)));
  const features = Array.from(hashes, (hash, number): [number, number[]] => [
    hash,
    Array.from({ length: TAG_COUNT }, (_, tag) => quantise(emissions[number * TAG_COUNT + tag] as number)),
  ]);
  return writeModel(
    {
      fine: lexicon.fine.cells,
      listed: lexicon.listed.cells,
      coarse: lexicon.coarse,
      transitions: Int16Array.from(transitions, (weight) => Math.round(weight / unit)),
      ...packRows(features),
    },
    unit,
  );
}

/** Weights up to the first are left out, and features without one above the second: together 8 % of the weights. */
const [WEAK, WEAK_FEATURE] = [3, 12] as const;

/** The sections with the weights of features, -127 to 127 for each tag, by their hash; they are in buckets by its high bits. */
export function packRows(features: readonly [hash: number, weights: readonly number[]][]) {
  const heads: number[] = [];
  const steps: number[] = [];
  const counts = new Array<number>(2 ** BUCKET_BITS).fill(0);
  for (const [hash, weights] of features.toSorted(([a], [b]) => (a >>> 0) - (b >>> 0))) {
    if (weights.every((weight) => Math.abs(weight) <= WEAK_FEATURE)) continue;
    let head = hash << MASK_BITS;
    for (const [tag, weight] of weights.entries()) {
      if (Math.abs(weight) <= WEAK) continue;
      head |= 1 << tag;
      steps.push(findStep(weight));
    }
    heads.push(head);
    const bucket = hash >>> (32 - BUCKET_BITS);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  if (Math.max(...counts) > 15) throw new Error('A bucket has more features than four bits can count.');
  return { counts: joinPairs(counts), heads: Int32Array.from(heads), steps: joinPairs(steps) };
}

/** The index of the step that is nearest to a weight. */
const findStep = (weight: number): number =>
  STEPS.reduce<number>(
    (best, step, i) => (Math.abs(step - weight) < Math.abs((STEPS[best] as number) - weight) ? i : best),
    0,
  );

/** Numbers of four bits, two in a byte, the first in the low bits. */
const joinPairs = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from(
    { length: Math.ceil(numbers.length / 2) },
    (_, i) => (numbers[2 * i] as number) | ((numbers[2 * i + 1] ?? 0) << 4),
  );

/** Builds a lookup table from numbers by hash. */
export function fillTable(entries: ReadonlyMap<number, number>, checkBits: number): LookupTable {
  for (let size = Math.ceil((entries.size * 1.23 + 32) / 3); ; size += 1 + (size >> 6)) {
    const cells = tryToFill(entries, checkBits, size);
    if (cells) return { cells, checkBits };
  }
}

/** Removes keys that are the only user of a cell one by one, then sets the cells in reverse order; null if some keys remain. */
function tryToFill(entries: ReadonlyMap<number, number>, checkBits: number, size: number): Uint16Array | null {
  const users = new Uint32Array(size * 3);
  const mixed = new Int32Array(size * 3);
  const cellsOf = (hash: number) => [cellOf(hash, 0, size), cellOf(hash, 1, size), cellOf(hash, 2, size)];
  for (const hash of entries.keys())
    for (const cell of cellsOf(hash)) {
      users[cell] = (users[cell] as number) + 1;
      mixed[cell] = (mixed[cell] as number) ^ hash;
    }
  const order: [hash: number, cell: number][] = [];
  const alone = Array.from(users.keys()).filter((cell) => users[cell] === 1);
  for (let cell = alone.pop(); cell !== undefined; cell = alone.pop()) {
    if (users[cell] !== 1) continue;
    const hash = mixed[cell] as number;
    order.push([hash, cell]);
    for (const other of cellsOf(hash)) {
      users[other] = (users[other] as number) - 1;
      mixed[other] = (mixed[other] as number) ^ hash;
      if (users[other] === 1) alone.push(other);
    }
  }
  if (order.length < entries.size) return null;
  const cells = new Uint16Array(size * 3);
  for (const [hash, cell] of order.reverse()) {
    const value = ((entries.get(hash) as number) << checkBits) | checkOf(hash, checkBits);
    cells[cell] = cellsOf(hash).reduce((mix, one) => (one === cell ? mix : mix ^ (cells[one] as number)), value);
  }
  return cells;
}
