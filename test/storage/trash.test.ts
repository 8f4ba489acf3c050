import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { change, describePage, findKept, keep } from '../../src/storage/annotations.ts';
import { emptyTrash, forget, forgetArticle, restore } from '../../src/storage/trash.ts';
import { bridge, draftOf, harbour, search, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();

const keepOne = async (name = 'Calder') => {
  const [kept] = await keep(library.database, harbour, [draftOf(name)], false);
  if (!kept) throw new Error('Nothing was kept');
  return kept;
};

describe('deleted annotations', () => {
  test('are restored unchanged, with their article', async () => {
    const { database } = library;
    const { id } = await keepOne();
    const { after } = await change(database, null, id, { note: 'ask her', tags: ['wall'] });
    const { article } = await findKept(database, harbour);
    await forget(database, harbour, [id]);
    expect(await findKept(database, harbour)).toMatchObject({ article: null, annotations: [] });
    expect((await search(database, 'calder')).ids).toEqual([]);
    expect(await restore(database, harbour, [id])).toEqual([harbour.url]);
    expect(await findKept(database, harbour)).toEqual({ article, annotations: [after], unreadable: 0 });
    expect(await database.trash.count()).toBe(0);
  });

  test('are restored only once', async () => {
    const { database } = library;
    const { id } = await keepOne();
    await forget(database, harbour, [id]);
    await restore(database, harbour, [id]);
    await change(database, null, id, { note: 'later' });
    expect(await restore(database, harbour, [id])).toEqual([]);
    expect((await findKept(database, harbour)).annotations).toMatchObject([{ note: 'later' }]);
  });

  test('comes back to its own page only, under whatever address', async () => {
    const { database } = library;
    const { id } = await keepOne();
    await forget(database, harbour, [id]);
    expect(await restore(database, bridge, [id])).toEqual([]);
    const amp = { url: 'https://news.example/amp/harbour', aliases: [harbour.url] };
    expect(await restore(database, amp, [id])).toEqual([harbour.url]);
  });

  test('does not overwrite what is known of the article since', async () => {
    const { database } = library;
    const { id } = await keepOne();
    await forget(database, harbour, [id]);
    await keep(database, { ...harbour, title: 'Harbour closes at last' }, [draftOf('Brandt', 90)], true);
    await restore(database, harbour, [id]);
    const { article, annotations } = await findKept(database, harbour);
    expect(article).toMatchObject({ title: 'Harbour closes at last', saved: expect.any(String) });
    expect(annotations).toHaveLength(2);
  });
});

test('an article goes and comes back with all its marks and what was written about it', async () => {
  const { database } = library;
  await keep(database, harbour, [draftOf('Calder'), draftOf('Brandt', 90)], true);
  await describePage(database, harbour, { note: 'for the essay', tags: ['ports'] });
  const before = await findKept(database, harbour);
  const ids = await forgetArticle(database, harbour.url);
  expect(await findKept(database, harbour)).toEqual({ article: null, annotations: [], unreadable: 0 });
  await restore(database, null, ids);
  expect(await findKept(database, harbour)).toEqual(before);
});

test('an article with a note of the reader’s outlives its last mark', async () => {
  const { database } = library;
  const { id } = await keepOne();
  await describePage(database, harbour, { note: 'for the essay' });
  await forget(database, harbour, [id]);
  expect((await findKept(database, harbour)).article).toMatchObject({ note: 'for the essay' });
});

describe('the trash', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  test('is emptied of what was thrown away more than 30 days ago', async () => {
    const { database } = library;
    vi.setSystemTime('2026-01-01T12:00:00Z');
    const old = await keepOne('Calder');
    await forget(database, harbour, [old.id]);
    vi.setSystemTime('2026-01-11T12:00:00Z');
    const young = await keepOne('Brandt');
    await forget(database, harbour, [young.id]);
    vi.setSystemTime('2026-01-31T11:00:00Z');
    expect(await emptyTrash(database)).toBe(0);
    vi.setSystemTime('2026-01-31T13:00:00Z');
    expect(await emptyTrash(database)).toBe(1);
    expect(await restore(database, harbour, [old.id, young.id])).toEqual([harbour.url]);
    expect((await findKept(database, harbour)).annotations).toEqual([young]);
  });

  test('keeps everything when the clock was set back', async () => {
    const { database } = library;
    vi.setSystemTime('2026-06-01T12:00:00Z');
    const { id } = await keepOne();
    await forget(database, harbour, [id]);
    vi.setSystemTime('2025-01-01T12:00:00Z');
    expect(await emptyTrash(database)).toBe(0);
    expect(await restore(database, harbour, [id])).toEqual([harbour.url]);
  });
});
