import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { mergeCorrections } from '../../src/citation/corrections.ts';
import { correct, findKept, keep } from '../../src/storage/annotations.ts';
import { correctOutlet, readOutlet } from '../../src/storage/outlets.ts';
import { bridge, draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();

const correctedOf = async (article: typeof harbour) => (await findKept(library.database, article)).article?.corrected;
const elsewhere = { ...bridge, url: 'https://other.example/bridge', aliases: [] };

test('an outlet is corrected for all articles of a site, those to come too, and that is taken back', async () => {
  const { database } = library;
  for (const article of [harbour, elsewhere]) await keep(database, article, [draftOf('Calder')], false);
  await correct(database, harbour.url, { title: 'Harbour shut' });
  const undo = await correctOutlet(database, harbour.url, { site: 'The Velm Post' }, mergeCorrections);
  await keep(database, bridge, [draftOf('Okoro')], false);
  expect(await correctedOf(harbour)).toEqual({ title: 'Harbour shut', site: 'The Velm Post' });
  expect(await correctedOf(bridge)).toEqual({ site: 'The Velm Post' });
  expect(await correctedOf(elsewhere)).toBeUndefined();
  expect(await readOutlet(database, `${new URL(harbour.url).origin}/other`)).toEqual({ site: 'The Velm Post' });

  await undo();
  expect(await correctedOf(harbour)).toEqual({ title: 'Harbour shut' });
  expect(await readOutlet(database, harbour.url)).toBeUndefined();
});

test('the kind of an outlet is kept beside its name', async () => {
  const { database } = library;
  await correctOutlet(database, harbour.url, { site: 'The Velm Post' }, mergeCorrections);
  await correctOutlet(database, harbour.url, { medium: 'blog' }, mergeCorrections);
  expect(await readOutlet(database, harbour.url)).toEqual({ site: 'The Velm Post', medium: 'blog' });
});

test('outlets that are damaged are none', async () => {
  const { database } = library;
  const stored = [['news.example', { site: 4 }]] as unknown as string;
  await database.choices.put({ name: 'outlets' as 'style', value: stored as 'apa' });
  expect(await readOutlet(database, harbour.url)).toBeUndefined();
});
