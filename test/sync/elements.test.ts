import { describe, expect, test } from 'vitest';
import type { Collection } from '../../src/model.ts';
import { type Elements, fromElements, toElements } from '../../src/sync/elements.ts';

type Lists = Pick<Collection, 'items' | 'sections'>;

const [a, b, c] = [{ article: 'https://a.example/' }, { annotation: 'b' }, { annotation: 'c' }];
const thought = { id: 't', text: 'A thought.' };
const lists = (
  items: Lists['items'],
  ...sections: [heading: string, ...parts: Lists['sections'][0]['parts']][]
): Lists => ({
  items,
  sections: sections.map(([heading, ...parts]) => ({ heading, parts })),
});

test.each<[what: string, lists: Lists]>([
  ['is empty', lists([])],
  ['has items in its order', lists([c, a, b])],
  ['has sections with parts', lists([a], ['One', thought, a], ['Two', b], ['', c])],
  ['has sections with equal headings', lists([], ['Same', a], ['Same', b], ['Same'])],
  ['has headings with numbers', lists([], ['Same', a], ['Same', b], ['Same #2', c], ['Same #2'])],
  ['has headings like fields', lists([], ['constructor', a], ['__proto__', b], ['item x', c])],
  ['has a part twice', lists([a, b], ['One', a, b], ['Two', b, a])],
])('a collection that %s is the same after a sync', (_, before) => {
  const fields = toElements(before, {});
  expect(fromElements(fields)).toEqual(before);
  expect(toElements(before, fields)).toEqual(fields);
});

describe('two computers', () => {
  const start = toElements(lists([a, b], ['One', thought]), {});
  /** What one computer made of it: fields that are gone are null. */
  const change = (after: Lists): Elements => {
    const fields = toElements(after, start);
    const removed = Object.keys(start).filter((name) => !(name in fields));
    const entries = Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(start[name]) !== JSON.stringify(value),
    );
    return Object.fromEntries([...entries, ...removed.map((name) => [name, null])]);
  };
  const merge = (one: Lists, other: Lists) => fromElements({ ...start, ...change(one), ...change(other) });

  test.each<[what: string, one: Lists, other: Lists, both: Lists]>([
    [
      'add and remove items',
      lists([a, b, c], ['One', thought]),
      lists([b], ['One', thought]),
      lists([b, c], ['One', thought]),
    ],
    [
      'move and add items',
      lists([b, a], ['One', thought]),
      lists([a, b, c], ['One', thought]),
      lists([b, a, c], ['One', thought]),
    ],
    ['remove a section and add to it', lists([a, b]), lists([a, b], ['One', thought, c]), lists([a, b], ['One', c])],
    [
      'rename a section and add to it',
      lists([a, b], ['New', thought]),
      lists([a, b], ['One', thought, c]),
      lists([a, b], ['New', thought], ['One', c]),
    ],
  ])('%s', (_, one, other, both) => {
    expect(merge(one, other)).toEqual(both);
    expect(merge(other, one)).toEqual(both);
  });
});
