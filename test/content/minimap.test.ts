import { describe, expect, test } from 'vitest';
import {
  findPressed,
  interpolate,
  type Measures,
  reduce,
  sampleBlocks,
} from '../../src/content/page-ui/minimap/state.ts';
import type { ReadyPage } from '../../src/messaging/contract.ts';

const anchors = [
  { offset: 0, y: 100 },
  { offset: 100, y: 200 },
  { offset: 102, y: 220 },
  { offset: 302, y: 420 },
];

describe('marks on the minimap', () => {
  test('are in proportion between the places that were measured', () => {
    expect(interpolate([0, 50, 100, 202, 302], anchors)).toEqual([100, 150, 200, 320, 420]);
  });
  test('are right in any order', () => {
    expect(interpolate([202, 50, 302, 0], anchors)).toEqual([320, 150, 420, 100]);
  });
  test('stay within the story before its first and after its last place', () => {
    expect(interpolate([400], anchors)).toEqual([420]);
    expect(interpolate([5], [{ offset: 10, y: 70 }])).toEqual([70]);
    expect(interpolate([5], [])).toEqual([0]);
  });
});

describe('the blocks that are measured', () => {
  const blocks = (count: number) => Array.from({ length: count }, (_, i) => ({ start: i * 10, end: i * 10 + 8 }));
  test('are all blocks of an article', () => expect(sampleBlocks(blocks(60))).toHaveLength(60));
  test('are some hundreds of a book, its first and its last among them', () => {
    const some = sampleBlocks(blocks(9999));
    expect(some.length).toBeLessThanOrEqual(401);
    expect(some[0]?.start).toBe(0);
    expect(some.at(-1)?.start).toBe(99_980);
  });
});

describe('the minimap', () => {
  const page = {
    findings: [
      { kind: 'actor', start: 0, end: 5, confidence: 1, facts: { type: 'person', name: 'Ana' } },
      { kind: 'figure', start: 200, end: 205, confidence: 1, facts: { form: 'number' } },
    ],
    placed: [{ annotation: { kind: 'passage' }, span: { start: 302, end: 310 } }],
    settings: { density: 'full', hiddenKinds: [], showsReports: false },
  } as unknown as ReadyPage;
  const measures: Measures = {
    anchors,
    left: 100,
    right: 800,
    pageWidth: 1000,
    pageHeight: 1000,
    windowHeight: 500,
    scale: 1,
    isDark: false,
    isLeft: false,
  };
  const draw = (changes: Partial<Measures> = {}) =>
    reduce(null, { type: 'measured', page, measures: { ...measures, ...changes } });

  test('has a lane for each kind and one for the reader’s own marks', () => {
    expect(draw()?.ticks.map(({ lane, at }) => [lane, at])).toEqual([
      [0, 0.1],
      [1, 0.318],
      [3, 0.42],
    ]);
  });
  test.each(['quiet', 'off'])(
    'shows only what is the reader’s own if the marks are %s, and nothing without that',
    (density) => {
      const settings = { ...page.settings, density } as ReadyPage['settings'];
      const own = [{ annotation: { kind: 'passage', colour: 'green' }, span: { start: 302, end: 310 } }];
      const drawn = (placed: unknown[]) =>
        reduce(null, { type: 'measured', page: { ...page, placed, settings } as ReadyPage, measures });
      expect(drawn(own)?.ticks).toMatchObject([{ lane: 0, at: 0.42, colour: 'green' }]);
      expect(drawn([])).toBeNull();
    },
  );
  test('leaves the edge to a story that is there', () => {
    expect(draw({ right: 990 })).toBeNull();
    expect(draw({ left: 10 })).not.toBeNull();
    expect(draw({ left: 10, isLeft: true })).toBeNull();
  });
  test('is hidden', () => expect(reduce(draw(), { type: 'hide' })).toBeNull());
  test('a press means the mark that is near, in its own lane first', () => {
    const map = draw({ pageHeight: 10_000 });
    if (!map) throw new Error('There is no map');
    expect(findPressed(map, 2, 8)?.lane).toBe(0);
    expect(findPressed(map, 7, 19)?.lane).toBe(1);
    expect(findPressed(map, 17, 19)?.lane).toBe(3);
    expect(findPressed(map, 2, 60)).toBeNull();
  });
});
