import { describe, expect, test } from 'vitest';
import { sample, spread } from '../../src/content/page-ui/minimap/spread.ts';

const anchors = [
  { offset: 0, y: 100 },
  { offset: 100, y: 200 },
  { offset: 102, y: 220 },
  { offset: 302, y: 420 },
];

describe('marks on the strip', () => {
  test('stand in proportion between the places that were measured', () => {
    expect(spread([0, 50, 100, 202, 302], anchors)).toEqual([100, 150, 200, 320, 420]);
  });
  test('stand right in any order', () => {
    expect(spread([202, 50, 302, 0], anchors)).toEqual([320, 150, 420, 100]);
  });
  test('stay within the story before its first and after its last place', () => {
    expect(spread([400], anchors)).toEqual([420]);
    expect(spread([5], [{ offset: 10, y: 70 }])).toEqual([70]);
    expect(spread([5], [])).toEqual([0]);
  });
});

describe('the blocks that are measured', () => {
  const blocks = (count: number) => Array.from({ length: count }, (_, i) => ({ start: i * 10, end: i * 10 + 8 }));
  test('are all blocks of an article', () => expect(sample(blocks(60))).toHaveLength(60));
  test('are some hundreds of a book, its first and its last among them', () => {
    const some = sample(blocks(9999));
    expect(some.length).toBeLessThanOrEqual(401);
    expect(some[0]?.start).toBe(0);
    expect(some.at(-1)?.start).toBe(99_980);
  });
});
