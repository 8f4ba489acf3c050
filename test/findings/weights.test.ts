import { describe, expect, it } from 'vitest';
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
