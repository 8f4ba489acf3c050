import { expect, test } from 'vitest';
import { between, givePositions, MAX_POSITION } from '../../src/sync/positions.ts';
import { createRandom } from '../random.ts';

test.each([
  ['', ''],
  ['', '1'],
  ['', '01'],
  ['z', ''],
  ['zzz', ''],
  ['a', 'b'],
  ['a', 'a1'],
  ['a', 'a01'],
  ['az', 'b'],
  ['azz', 'b01'],
  ['V', 'W'],
])('there is a position between %j and %j', (before, after) => {
  const found = between(before, after);
  expect(found > before && (after === '' || found < after)).toBe(true);
  expect(found).toMatch(/[^0]$/);
});

const known = new Map([
  ['a', '1'],
  ['b', '2'],
  ['c', '3'],
  ['d', '4'],
]);

test.each([
  ['abcd', 4],
  ['acbd', 3],
  ['dabc', 3],
  ['abxcd', 4],
  ['xad', 2],
  ['dcba', 1],
  ['xyz', 0],
])('in the order %s, %i keep their positions', (keys, count) => {
  const given = givePositions([...keys], known);
  expect([...keys].filter((key, at) => known.get(key) === given[at])).toHaveLength(count);
});

/** A list after many random moves, with the positions that its keys have. */
function shuffle(seed: number, onMove: (keys: string[], given: string[], before: Map<string, string>) => void): void {
  const random = createRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  let keys: string[] = [];
  let positions = new Map<string, string>();
  for (let at = 0; at < 150; at++) {
    if (random() < 0.6) keys.splice(pick(keys.length + 1), 0, `key ${at}`);
    else if (random() < 0.5) keys.splice(pick(keys.length), 1);
    else keys = [...keys.slice(1), ...keys.slice(0, 1)];
    const given = givePositions(keys, positions);
    onMove(keys, given, positions);
    positions = new Map(keys.map((key, place) => [key, given[place] ?? '']));
  }
}

test.each(Array.from({ length: 10 }, (_, seed) => seed))(
  'positions rise, and a move changes at most one (%i)',
  (seed) => {
    shuffle(seed, (keys, given, before) => {
      expect([...new Set(given)].sort()).toEqual(given);
      expect(given.filter((position) => !/^[0-9A-Za-z]{0,99}[1-9A-Za-z]$/.test(position))).toEqual([]);
      expect(keys.filter((key, at) => before.get(key) !== given[at]).length).toBeLessThanOrEqual(1);
    });
  },
);

test('positions stay short, however often something is put at the same place', () => {
  let positions = new Map<string, string>();
  let keys: string[] = ['last'];
  for (let at = 0; at < 2000; at++) {
    keys = [`key ${at}`, ...keys].slice(0, 50);
    const given = givePositions(keys, positions);
    expect(Math.max(...given.map(({ length }) => length))).toBeLessThanOrEqual(MAX_POSITION);
    positions = new Map(keys.map((key, place) => [key, given[place] ?? '']));
  }
});

test('equal positions of two computers become different', () => {
  const given = givePositions(
    ['a', 'b', 'c'],
    new Map([
      ['a', 'V'],
      ['b', 'V'],
      ['c', 'X'],
    ]),
  );
  expect([...new Set(given)].sort()).toEqual(given);
  expect(given[2]).toBe('X');
});
