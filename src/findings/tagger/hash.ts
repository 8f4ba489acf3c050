/** A 32-bit hash (FNV-1a, mixed) of a word; of its first 64 characters where it is longer. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  const length = Math.min(word.length, 64);
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mixBits(hash ^ length);
}

/** A hash of part of a word, without slicing it. */
export function hashPart(word: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** A hash of two numbers, in this order. */
export function join(a: number, b: number): number {
  return mixBits(Math.imul(a, 0x9e3779b1) ^ (Math.imul(b, 0x85ebca6b) + 0x27d4eb2f));
}

/** Mixes the bits of a number, so that every one of them affects all. */
export function mixBits(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return hash ^ (hash >>> 16);
}
