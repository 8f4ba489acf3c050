/** Weights packed in a string of ASCII characters: one for each nonzero weight or run of zeros. `most` is the largest weight. */
export interface Packed {
  size: number;
  most: number;
  packed: string;
}

/** How many positive and how many negative values a packed weight can have; they are closer together near zero. */
const LEVELS = 21;

const FIRST_CODE = 40; // “(”; the characters run up to “~”
/** The longest run of zeros that one character encodes. */
const LONGEST_RUN = 127 - FIRST_CODE - 2 * LEVELS;
const BACKSLASH = 92;
const ESCAPED_BACKSLASH = 33; // “!”

/** Unpacks weights. */
export function unpack({ size, most, packed }: Packed): Float32Array {
  const weights = new Float32Array(size);
  let next = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    const sign = (code === ESCAPED_BACKSLASH ? BACKSLASH : code) - FIRST_CODE;
    if (sign >= 2 * LEVELS) next += sign - 2 * LEVELS + 1;
    else {
      const level = (sign < LEVELS ? sign - LEVELS : sign - LEVELS + 1) / LEVELS;
      weights[next++] = level * Math.abs(level) * most;
    }
  }
  return weights;
}

/** Packs weights in a string that needs no escapes between single quotation marks. */
export function packWeights(weights: ArrayLike<number>): Packed {
  const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a);
  // The very largest weights are clipped, so that the others are encoded more precisely.
  const most = sizes[Math.floor(sizes.length / 20_000)] || 1;
  const signs: number[] = [];
  let zeros = 0;
  const flushZeros = () => {
    for (; zeros > 0; zeros -= LONGEST_RUN) signs.push(2 * LEVELS - 1 + Math.min(zeros, LONGEST_RUN));
    zeros = 0;
  };
  for (const weight of Array.from(weights)) {
    const level = Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / most)) * LEVELS) * Math.sign(weight);
    if (level === 0) zeros++;
    else {
      flushZeros();
      signs.push(level < 0 ? level + LEVELS : level + LEVELS - 1);
    }
  }
  flushZeros();
  const packed = signs
    .map((sign) => String.fromCharCode(FIRST_CODE + sign === BACKSLASH ? ESCAPED_BACKSLASH : FIRST_CODE + sign))
    .join('');
  return { size: weights.length, most: Number(most.toPrecision(4)), packed };
}
