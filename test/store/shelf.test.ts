import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft, Particulars } from '../../src/model.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { readSettings, setKindHidden } from '../../src/store/settings.ts';
import { findKept, forget, keep } from '../../src/store/shelf.ts';

const article: Particulars = { url: 'https://news.example/harbour', title: 'Harbour closes', lang: 'en' };
const other: Particulars = { url: 'https://news.example/bridge', title: 'Bridge opens', lang: 'en' };

const draft = (exact: string, start: number): Draft => ({
  kind: 'actor',
  selectors: [
    { type: 'TextQuoteSelector', exact, prefix: 'said ', suffix: ', who' },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ],
  facts: { type: 'person', name: exact },
});

let database: Database;
beforeEach(() => {
  database = openDatabase('test');
});
afterEach(async () => {
  database.close();
  await Dexie.delete('test');
});

describe('keeping', () => {
  test('puts a mark and its article on the shelf', async () => {
    const [kept] = await keep(database, article, [draft('Ines Calder', 40)], false);
    expect(kept).toMatchObject({ url: article.url, kind: 'actor', note: '', tags: [], facts: { name: 'Ines Calder' } });
    const shelf = await findKept(database, article.url);
    expect(shelf.annotations).toEqual([kept]);
    expect(shelf.article).toMatchObject(article);
    expect(shelf.article).not.toHaveProperty('saved');
  });

  test('the same mark twice answers the one that is there', async () => {
    const [first] = await keep(database, article, [draft('Ines Calder', 40)], false);
    const [second] = await keep(database, article, [draft('Ines Calder', 40), draft('Ines Calder', 40)], false);
    expect(second).toEqual(first);
    expect((await findKept(database, article.url)).annotations).toHaveLength(1);
  });

  test('the same words in two places makes two marks', async () => {
    await keep(database, article, [draft('Calder', 40), draft('Calder', 90)], false);
    expect((await findKept(database, article.url)).annotations).toHaveLength(2);
  });

  test('all or nothing: a mark that cannot be written leaves nothing behind', async () => {
    const unwritable = { ...draft('Brandt', 3), facts: { name: (() => 1) as unknown as string } };
    await expect(keep(database, article, [draft('Calder', 40), unwritable], false)).rejects.toThrow();
    expect(await findKept(database, article.url)).toEqual({ article: null, annotations: [] });
  });

  test('does not touch another article', async () => {
    await keep(database, article, [draft('Calder', 40)], false);
    await keep(database, other, [draft('Calder', 40)], false);
    expect((await findKept(database, other.url)).annotations).toHaveLength(1);
  });

  test('brings the article’s particulars up to date and leaves when it was first kept', async () => {
    await keep(database, article, [draft('Calder', 40)], false);
    const { added } = (await findKept(database, article.url)).article ?? {};
    await keep(database, { ...article, title: 'Harbour closes at last' }, [draft('Brandt', 80)], false);
    expect((await findKept(database, article.url)).article).toMatchObject({ title: 'Harbour closes at last', added });
  });
});

describe('forgetting', () => {
  test('takes off only what was named, of only that article', async () => {
    const [calder, brandt] = await keep(database, article, [draft('Calder', 40), draft('Brandt', 80)], false);
    const [foreign] = await keep(database, other, [draft('Okoro', 5)], false);
    await forget(database, article.url, [calder?.id ?? '', foreign?.id ?? '']);
    expect((await findKept(database, article.url)).annotations).toEqual([brandt]);
    expect((await findKept(database, other.url)).annotations).toEqual([foreign]);
  });

  test('the last mark takes the article with it, unless that was saved', async () => {
    const [mark] = await keep(database, article, [draft('Calder', 40)], false);
    await forget(database, article.url, [mark?.id ?? '']);
    expect((await findKept(database, article.url)).article).toBeNull();

    const [saved] = await keep(database, other, [draft('Okoro', 5)], true);
    await forget(database, other.url, [saved?.id ?? '']);
    expect((await findKept(database, other.url)).article?.saved).toBeTypeOf('string');
  });
});

test('an article is saved even when nothing in it was found, and stays saved', async () => {
  await keep(database, article, [], true);
  await keep(database, article, [draft('Calder', 40)], false);
  expect((await findKept(database, article.url)).article?.saved).toBeTypeOf('string');
});

test('kinds are shown until they are hidden, and can be shown again', async () => {
  expect(await readSettings(database)).toEqual({ hiddenKinds: [] });
  await setKindHidden(database, 'figure', true);
  await setKindHidden(database, 'quote', true);
  await setKindHidden(database, 'figure', true);
  expect(await readSettings(database)).toEqual({ hiddenKinds: ['quote', 'figure'] });
  await setKindHidden(database, 'quote', false);
  expect(await readSettings(database)).toEqual({ hiddenKinds: ['figure'] });
});
