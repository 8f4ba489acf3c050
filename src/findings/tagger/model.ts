import { TAG_COUNT } from './decode.ts';
import type { Lexicon } from './lexicon.ts';

/** A trained tagger: typed arrays over one binary file; only the weights are unpacked. All numbers are little-endian. */
export interface Model extends Lexicon {
  /** Scores of one tag after another, row by row. */
  transitions: Int16Array;
  weights: WeightTable;
  /** The value of one step of a weight. */
  unit: number;
  /** The language that it was trained on (ISO 639-1). */
  language: string;
}

/** The first number of a model file: “NGA3”. */
const MAGIC = 0x3341474e;

/** The number of check bits in the lookup tables of word classes and of listed names. */
export const [CLASS_CHECK_BITS, LIST_CHECK_BITS] = [7, 7] as const;

/** The sections of a model file, in order, with the type of their numbers. */
const SECTIONS = {
  fine: Uint16Array,
  listed: Uint16Array,
  coarse: Uint8Array,
  transitions: Int16Array,
  /** The number of features in each bucket, in four bits each. */
  counts: Uint8Array,
  /** For each feature, bucket by bucket, the mask of its tags in the low bits and the key above. */
  heads: Int32Array,
  /** The weights of all features, tag by tag, as indexes of `STEPS` in four bits each. */
  steps: Uint8Array,
} as const;

type NumbersOf<T> = T extends typeof Uint8Array
  ? Uint8Array
  : T extends typeof Int16Array
    ? Int16Array
    : T extends typeof Int32Array
      ? Int32Array
      : Uint16Array;

type Sections = { [S in keyof typeof SECTIONS]: NumbersOf<(typeof SECTIONS)[S]> };

/** Magic number, unit, and the length in bytes of every section. */
const HEADER = 4 * (2 + Object.keys(SECTIONS).length);

const pad = (bytes: number) => Math.ceil(bytes / 4) * 4;

/**
 * Opens the model file of English, or that of another language, which has classes of words of its own, and uses those of the
 * English one for all others: names are alike everywhere. Throws if a file does not begin with the magic number.
 */
export function openModel(english: Uint8Array, other?: { language: string; file: Uint8Array }): Model {
  const { lexicon, ...sections } = readSections(english);
  if (!other) return { ...lexicon, ...openWeights(sections), language: 'en' };
  const { lexicon: own, ...ownSections } = readSections(other.file);
  return { ...lexicon, own: own.fine, listed: own.listed, ...openWeights(ownSections), language: other.language };
}

const openWeights = ({ unit, transitions, ...packed }: Omit<ReturnType<typeof readSections>, 'lexicon'>) => ({
  unit,
  transitions,
  weights: unpackWeights(packed),
});

/** Opens the lexicon of a model file alone. */
export const openLexicon = (file: Uint8Array): Lexicon => readSections(file).lexicon;

/** The sections of a model file, as views of it. */
function readSections(file: Uint8Array) {
  // Typed arrays of 16-bit numbers must be aligned.
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : file.slice();
  const header = new DataView(buffer, byteOffset, HEADER);
  if (header.getUint32(0, true) !== MAGIC) throw new Error('Not a model of actors.');
  let at = byteOffset + HEADER;
  const sections = Object.fromEntries(
    Object.entries(SECTIONS).map(([name, Numbers], i) => {
      const bytes = header.getUint32(8 + 4 * i, true);
      const section = new Numbers(buffer as ArrayBuffer, at, bytes / Numbers.BYTES_PER_ELEMENT);
      at += pad(bytes);
      return [name, section];
    }),
  ) as Sections;
  const { fine, listed, coarse, ...weights } = sections;
  const lexicon: Lexicon = {
    fine: { cells: fine, checkBits: CLASS_CHECK_BITS },
    listed: { cells: listed, checkBits: LIST_CHECK_BITS },
    coarse,
  };
  return { unit: header.getFloat32(4, true), lexicon, ...weights };
}

/** Serialises a model. */
export function writeModel(sections: Sections, unit: number): Uint8Array {
  const all = Object.keys(SECTIONS).map((name) => sections[name as keyof Sections]);
  const file = new Uint8Array(all.reduce((sum, { byteLength }) => sum + pad(byteLength), HEADER));
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC, true);
  header.setFloat32(4, unit, true);
  let at = HEADER;
  all.forEach(({ buffer, byteOffset, byteLength }, i) => {
    header.setUint32(8 + 4 * i, byteLength, true);
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += pad(byteLength);
  });
  return file;
}

/**
 * The weights of features, one byte for each tag. A word has four bytes, and two words have four sums, so that each
 * addition adds two weights; a byte is 128 above its weight, so that no sum borrows from its neighbour.
 */
interface WeightTable {
  /** The first feature of each bucket of hashes. */
  starts: Int32Array;
  /** The bits of a feature's hash that distinguish it within its bucket. */
  keys: Uint16Array;
  words: Int32Array;
}

/** How many high bits of a feature's hash select its bucket. */
export const BUCKET_BITS = 15;

/** How many low bits of a head are the mask of tags. */
export const MASK_BITS = TAG_COUNT;

/** The values of weights, chosen so that the weights of the models are nearest to them (Lloyd 1982, “Least squares quantization in PCM”). */
export const STEPS = [-94, -63, -46, -36, -27, -19, -11, -4, 5, 13, 20, 28, 38, 50, 68, 100] as const;

const MASK = 2 ** MASK_BITS - 1;

/** Words of a row. */
const WORDS = Math.ceil(TAG_COUNT / 4);

const BIAS = 128;

/** Four weights of zero. */
const ZEROS = BIAS * 0x01010101;

/** Selects two bytes of a word, each in 16 bits of its own. */
const PAIR = 0x00ff00ff;

/** Unpacks the sections with the weights. */
export function unpackWeights({ counts, heads, steps }: Pick<Sections, 'counts' | 'heads' | 'steps'>): WeightTable {
  const starts = new Int32Array(2 * counts.length + 1);
  for (let pair = 0; pair < counts.length; pair++) {
    const both = counts[pair] as number;
    const middle = (starts[2 * pair] as number) + (both & 15);
    starts[2 * pair + 1] = middle;
    starts[2 * pair + 2] = middle + (both >> 4);
  }
  const values = Uint8Array.from(STEPS, (step) => step + BIAS);
  const keys = new Uint16Array(heads.length);
  const words = new Int32Array(heads.length * WORDS).fill(ZEROS);
  const bytes = new Uint8Array(words.buffer);
  let at = 0;
  for (let row = 0; row < heads.length; row++) {
    const head = heads[row] as number;
    keys[row] = head >>> MASK_BITS;
    for (let tags = head & MASK; tags !== 0; tags &= tags - 1) {
      const step = ((steps[at >> 1] as number) >> ((at & 1) * 4)) & 15;
      bytes[row * WORDS * 4 + 31 - Math.clz32(tags & -tags)] = values[step] as number;
      at++;
    }
  }
  return { starts, keys, words };
}

/** The bits of a hash that are its key within the bucket. */
const KEY = 2 ** (32 - MASK_BITS) - 1;

/** Adds the weights of at most 256 features to the scores of a token's tags, which begin at index `row`. */
export function addWeights(
  { starts, keys, words }: WeightTable,
  { hashes, count }: { hashes: Int32Array; count: number },
  scores: Int32Array,
  row: number,
): void {
  let known = 0;
  // Each has the sums of the first and third tag of a word, or of the second and fourth. Engines keep them in registers.
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  let [aOdd, bOdd, cOdd, dOdd, eOdd] = [0, 0, 0, 0, 0];
  for (let k = 0; k < count; k++) {
    const hash = hashes[k] as number;
    const bucket = hash >>> (32 - BUCKET_BITS);
    const end = starts[bucket + 1] as number;
    let found = starts[bucket] as number;
    while (found < end && keys[found] !== (hash & KEY)) found++;
    if (found >= end) continue;
    known++;
    const at = found * WORDS;
    a = (a + ((words[at] as number) & PAIR)) | 0;
    aOdd = (aOdd + (((words[at] as number) >>> 8) & PAIR)) | 0;
    b = (b + ((words[at + 1] as number) & PAIR)) | 0;
    bOdd = (bOdd + (((words[at + 1] as number) >>> 8) & PAIR)) | 0;
    c = (c + ((words[at + 2] as number) & PAIR)) | 0;
    cOdd = (cOdd + (((words[at + 2] as number) >>> 8) & PAIR)) | 0;
    d = (d + ((words[at + 3] as number) & PAIR)) | 0;
    dOdd = (dOdd + (((words[at + 3] as number) >>> 8) & PAIR)) | 0;
    e = (e + ((words[at + 4] as number) & PAIR)) | 0;
    eOdd = (eOdd + (((words[at + 4] as number) >>> 8) & PAIR)) | 0;
    f = (f + ((words[at + 5] as number) & PAIR)) | 0;
  }
  const bias = known * BIAS;
  addSums(scores, row, a, aOdd, bias);
  addSums(scores, row + 4, b, bOdd, bias);
  addSums(scores, row + 8, c, cOdd, bias);
  addSums(scores, row + 12, d, dOdd, bias);
  addSums(scores, row + 16, e, eOdd, bias);
  scores[row + 20] = (scores[row + 20] as number) + (f & 0xffff) - bias;
}

/** Adds the sums of four tags from index `at` on. */
function addSums(scores: Int32Array, at: number, even: number, odd: number, bias: number): void {
  scores[at] = (scores[at] as number) + (even & 0xffff) - bias;
  scores[at + 1] = (scores[at + 1] as number) + (odd & 0xffff) - bias;
  scores[at + 2] = (scores[at + 2] as number) + (even >>> 16) - bias;
  scores[at + 3] = (scores[at + 3] as number) + (odd >>> 16) - bias;
}
