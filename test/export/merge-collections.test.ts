import { describe, expect, test } from 'vitest';
import { joinCollections, renameItems } from '../../src/import/merge.ts';
import { type Collection, type CollectionItem, itemKey } from '../../src/model.ts';

const QUAY = { article: 'https://news.example/quay' };
const MARK = { annotation: '0f9c1a2b-5d6e-4f70-8a9b-0c1d2e3f4a5b' };
const RENAMED = { annotation: '7e8d9c0b-5d6e-4f70-8a9b-0c1d2e3f4a5b' };
const PARAGRAPH = { id: 'a1', text: 'The quay was *closed*.' };

const collection = (more: Partial<Collection>): Collection => ({
  id: 'c1',
  name: 'Essay',
  note: '',
  items: [],
  sections: [],
  created: '2026-03-01T09:00:00.000Z',
  updated: '2026-03-01T09:00:00.000Z',
  ...more,
});

test('annotations of a collection get the ids of the library; articles and paragraphs stay as they are', () => {
  const renamed = new Map<string, CollectionItem>([[itemKey(MARK), RENAMED]]);
  const renaming = renameItems(
    collection({
      items: [QUAY, MARK],
      sections: [{ heading: 'Harbour', parts: [PARAGRAPH, MARK, QUAY] }],
    }),
    renamed,
  );
  expect(renaming.items).toEqual([QUAY, RENAMED]);
  expect(renaming.sections).toEqual([{ heading: 'Harbour', parts: [PARAGRAPH, RENAMED, QUAY] }]);
});

describe('two versions of a collection', () => {
  const ours = collection({ name: 'Ours', items: [QUAY] });
  const theirs = collection({ name: 'Theirs', items: [MARK, QUAY], updated: '2026-03-02T09:00:00.000Z' });

  test.each([
    ['ours', 'Ours', [QUAY, MARK]],
    ['theirs', 'Theirs', [MARK, QUAY]],
    ['newer', 'Theirs', [MARK, QUAY]],
  ] as const)('keep the members of both, and the rest of %s', (side, name, items) => {
    expect(joinCollections({ ours, theirs }, side)).toMatchObject({ name, items });
  });

  test('of the same time: “newer” keeps ours', () => {
    expect(joinCollections({ ours, theirs: { ...theirs, updated: ours.updated } }, 'newer').name).toBe('Ours');
  });
});
