import { scatter } from './hash.ts';

/**
 * Small numbers by the hash of a word, without the words themselves: three cells, combined, hold the number and a check,
 * so that nearly all words that were never put in are told from those that were
 * (Graf & Lemire 2020, “Xor Filters: Faster and Smaller Than Bloom and Cuckoo Filters”).
 */
export interface Table {
  cells: Uint16Array;
  /** How many low bits are the check; the rest is the number. */
  checkBits: number;
}

/** The cell of a hash in one of the three thirds. */
export function cellOf(hash: number, third: number, size: number): number {
  const spread = Math.imul(hash ^ (0x9e3779b9 * (third + 1)), 0xc2b2ae35);
  return third * size + (((spread ^ (spread >>> 15)) >>> 0) % size);
}

/** What tells a word that was put in from one that was not. */
export function checkOf(hash: number, bits: number): number {
  return scatter(hash + 0x165667b1) & ((1 << bits) - 1);
}

/** The number a word was put in with; -1 where it was not. */
export function readTable({ cells, checkBits }: Table, hash: number): number {
  const size = cells.length / 3;
  const cell =
    (cells[cellOf(hash, 0, size)] as number) ^
    (cells[cellOf(hash, 1, size)] as number) ^
    (cells[cellOf(hash, 2, size)] as number);
  return (cell & ((1 << checkBits) - 1)) === checkOf(hash, checkBits) ? cell >>> checkBits : -1;
}
