import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { findKept, keep } from '../../src/storage/annotations.ts';
import { listArticles } from '../../src/storage/first-part.ts';
import { followSearchIndex } from '../../src/storage/follow.ts';
import { openScope } from '../../src/storage/scope.ts';
import { listOwn, type SearchIndex } from '../../src/storage/search-index.ts';
import { readSettings } from '../../src/storage/settings.ts';
import { bridge, draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();

/** Values that no version has written; a table may hold them after a fault of the disk. */
const DAMAGE: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['half a character', '\ud83d'],
  ['a list', [null, 3]],
  ['an object', { length: 3 }],
];

const highlight = (words: string, start?: number) => ({ ...draftOf(words, start), kind: 'passage', facts: {} });

/** Everything that the library page reads. */
async function readLibrary() {
  const { database } = library;
  const index = await new Promise<SearchIndex>((resolve, reject) => {
    const stop = followSearchIndex(
      database,
      (index, isComplete) => {
        if (!isComplete) return;
        stop();
        resolve(index);
      },
      reject,
    );
  });
  const exported = [];
  for await (const item of (await openScope(database, { of: 'everything' })).read()) exported.push(item);
  return {
    titles: (await listArticles(database)).map(({ title }) => title),
    found: listOwn(index).map(({ id }) => id),
    exported: exported.flatMap(({ annotations }) => annotations).map(({ id }) => id),
    kept: (await findKept(database, harbour)).annotations.map(({ id }) => id),
  };
}

test.each(DAMAGE)('%s in any field of an article hides no other article, and no annotation', async (_, damage) => {
  const { database } = library;
  await keep(database, harbour, [], true);
  await keep(database, bridge, [], true);
  const [mark] = await keep(database, harbour, [highlight('Calder')], false);
  const [other] = await keep(database, bridge, [highlight('Okoro')], false);
  const row = await database.articles.get(bridge.url);
  const fields = ['title', 'byline', 'authors', 'site', 'published', 'lang', 'saved', 'added', 'note', 'tags', 'words'];
  for (const field of [...fields, 'aliases', 'corrected']) {
    await database.articles.put({ ...row, [field]: damage } as never);
    const { titles, found, exported, kept } = await readLibrary();
    expect(titles, field).toContain(harbour.title);
    expect(titles, field).toHaveLength(2);
    expect(found.sort(), field).toEqual([mark?.id, other?.id].sort());
    expect(exported.sort(), field).toEqual([mark?.id, other?.id].sort());
    expect(kept, field).toEqual([mark?.id]);
    expect(await database.articles.get(bridge.url), field).toEqual({ ...row, [field]: damage });
  }
});

test.each(DAMAGE)('%s in any field of an annotation hides no other, and the row stays', async (_, damage) => {
  const { database } = library;
  await keep(database, harbour, [], true);
  const [mark] = await keep(database, harbour, [highlight('Calder')], false);
  const [other] = await keep(database, harbour, [highlight('Okoro', 90)], false);
  const row = await database.annotations.get(other?.id ?? '');
  const fields = ['kind', 'selectors', 'facts', 'note', 'tags', 'created', 'updated', 'words', 'actor', 'colour'];
  for (const field of fields) {
    await database.annotations.put({ ...row, [field]: damage } as never);
    const { titles, found, exported, kept } = await readLibrary();
    expect(titles, field).toEqual([harbour.title]);
    for (const list of [found, exported, kept]) expect(list, field).toContain(mark?.id);
    expect(await database.annotations.count(), field).toBe(2);
  }
});

test.each(DAMAGE)('%s as a setting is the default, and the others are as they were chosen', async (_, damage) => {
  const { database } = library;
  const defaults = await readSettings(database);
  await database.choices.bulkPut([
    { name: 'style', value: 'mla' },
    { name: 'hiddenKinds', value: damage as never },
    { name: 'hues', value: damage === undefined ? undefined : ([damage] as never) },
    { name: 'backedUp', value: damage === '\ud83d' ? 3 : damage },
    { name: 'unknown', value: damage },
  ] as never);
  expect(await readSettings(database)).toEqual({ ...defaults, style: 'mla' });
});
