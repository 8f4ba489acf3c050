import { describe, expect, it, test } from 'vitest';
import { packWeights, unpack } from '../../src/findings/weights.ts';

describe('weights', () => {
  it('are the same after packing and unpacking, within one quantisation step', () => {
    const weights = Float32Array.from({ length: 512 }, (_, at) => (at % 7 === 0 ? Math.sin(at) : 0));
    const unpacked = unpack(packWeights(weights));
    expect(unpacked.length).toBe(512);
    for (const [at, weight] of weights.entries())
      expect(Math.abs((unpacked[at] as number) - weight)).toBeLessThan(0.05);
  });

  it('that are mostly zero take little space', () => {
    const weights = new Float32Array(4096);
    weights[4000] = -1;
    const { packed } = packWeights(weights);
    expect(packed.length).toBeLessThan(100);
    expect(
      [...unpack({ size: 4096, most: 1, packed })]
        .map((weight, at) => (weight === 0 ? -1 : at))
        .filter((at) => at >= 0),
    ).toEqual([4000]);
  });

  it('are packed without characters that would end a string literal', () => {
    const weights = Float32Array.from({ length: 2000 }, (_, at) => (at % 3 ? (at - 1000) / 1000 : 0));
    expect(packWeights(weights).packed).not.toMatch(/['\\\n]/);
  });
});

/** A number of zeros, and then others. */
const after = (zeros: number, ...others: number[]) => [...new Array<number>(zeros).fill(0), ...others];

test.each<[weights: number[], most: number, packed: string, unpacked: number[]]>([
  [[], 1, '', []],
  [[0, 0, 0], 1, 'T', [0, 0, 0]],
  [[441, 400, 361, 324], 441, 'QPON', [441, 400, 361, 324]],
  [[441, 1, -1, -400, -441], 441, 'Q=<)(', [441, 1, -1, -400, -441]],
  // Less than a quarter of the smallest level is none.
  [[441, 0.2, 0.26, -0.26], 441, 'QR=<', [441, 0, 1, -1]],
  [[441, 0, 7, 0], 441, 'QR?R', [441, 0, 9, 0]],
  [after(45, 1), 1, '~Q', after(45, 1)],
  [after(46, 1), 1, '~RQ', after(46, 1)],
  [after(100, 5, 0, 0, 0), 5, '~~[QT', after(100, 5, 0, 0, 0)],
])('%j is packed with %d as “%s”', (weights, most, packed, unpacked) => {
  expect(packWeights(weights)).toEqual({ size: weights.length, most, packed });
  expect([...unpack({ size: weights.length, most, packed })]).toEqual(unpacked);
});

test('of twenty thousand weights the very largest one is clipped', () => {
  const weights = after(20_000);
  weights[7] = 100;
  weights[9] = 50;
  expect(packWeights(weights)).toMatchObject({ most: 50, packed: expect.stringMatching(/^XQRQ~/) });
  expect(packWeights(weights.slice(1)).most).toBe(100);
});

test('a backslash has another sign', () => {
  expect(packWeights(after(11, 1)).packed).toBe('!Q');
  expect([...unpack({ size: 13, most: 1, packed: '!Q' })]).toEqual(after(11, 1, 0));
});
