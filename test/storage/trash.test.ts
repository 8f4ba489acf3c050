import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { change, describePage, findKept, keep } from '../../src/storage/annotations.ts';
import { emptyTrash, forget, forgetArticle, listTrash, purge, restore } from '../../src/storage/trash.ts';
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
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T12:00:00Z') }));
  afterEach(() => void vi.useRealTimers());

  const moveClock = (days: number) => vi.setSystemTime(Date.now() + days * 86_400_000);

  /** So many days on which the browser is opened. */
  async function use(days: number): Promise<number> {
    let purged = 0;
    for (let day = 0; day < days; day++) {
      moveClock(1);
      purged += await emptyTrash(library.database);
      purged += await emptyTrash(library.database);
    }
    return purged;
  }

  async function forgetOne(name = 'Calder'): Promise<string> {
    const { id } = await keepOne(name);
    await forget(library.database, harbour, [id]);
    return id;
  }

  const isThere = async (id: string) => (await library.database.trash.get(id)) !== undefined;

  test('is emptied of what was thrown away 30 days ago, on which the browser was in use', async () => {
    const old = await forgetOne('Calder');
    expect(await use(10)).toBe(0);
    const young = await forgetOne('Brandt');
    expect(await use(19)).toBe(0);
    expect(await use(1)).toBe(1);
    expect([await isThere(old), await isThere(young)]).toEqual([false, true]);
    expect(await use(10)).toBe(1);
  });

  test('loses nothing when the clock is set ahead', async () => {
    const id = await forgetOne();
    moveClock(4000);
    expect(await emptyTrash(library.database)).toBe(0);
    moveClock(-4000);
    expect(await emptyTrash(library.database)).toBe(0);
    expect(await use(28)).toBe(0);
    expect(await isThere(id)).toBe(true);
  });

  test('is emptied in time though the clock was set back, or ahead when something was thrown away', async () => {
    await forgetOne();
    moveClock(-4000);
    expect(await use(31)).toBe(1);
    moveClock(4000);
    await forgetOne('Brandt');
    moveClock(-4000);
    expect(await use(31)).toBe(1);
  });

  test.each([
    ['in 1970 and is put right', (start: number, now: number) => (start % 2 === 0 ? 0 : now)],
    ['in another year', (start: number) => Date.UTC(1970 + ((start * 37) % 130))],
  ])('counts no day more, however often the clock starts %s on one day', async (_, timeOf) => {
    const id = await forgetOne();
    const now = Date.now();
    for (let start = 0; start < 1000; start++) {
      vi.setSystemTime(timeOf(start, now));
      expect(await emptyTrash(library.database)).toBe(0);
    }
    expect((await listTrash(library.database)).entries).toMatchObject([{ ids: [id], daysLeft: 30 }]);
    vi.setSystemTime(now);
    expect(await use(29)).toBe(0);
    expect(await use(2)).toBe(1);
  });

  test('goes on to count after months in which the browser was not in use', async () => {
    await forgetOne();
    await use(10);
    moveClock(200);
    expect(await use(20)).toBe(0);
    expect(await use(1)).toBe(1);
  });

  test('is emptied after 30 days though the clock starts in 1970 on each of them', async () => {
    const useFrom1970 = async (days: number) => {
      let purged = 0;
      for (let day = 0; day < days; day++) {
        const now = Date.now();
        vi.setSystemTime(0);
        purged += await emptyTrash(library.database);
        vi.setSystemTime(now);
        purged += await use(1);
      }
      return purged;
    };
    await forgetOne();
    expect(await useFrom1970(29)).toBe(0);
    expect(await useFrom1970(1)).toBe(1);
    await useFrom1970(200);
    await forgetOne('Brandt');
    expect(await useFrom1970(29)).toBe(0);
    expect(await useFrom1970(1)).toBe(1);
  });

  test.each([
    ['an earlier version', { day: 7, date: Date.parse('2026-01-01') / 86_400_000 }, 23],
    ['an earlier version, years ahead', { day: 7, date: 40_000 }, 23],
    ['this version', { day: 7, dates: [0, Date.parse('2026-01-01') / 86_400_000] }, 23],
  ])('goes on with the clock of %s', async (_, value, daysLeft) => {
    const id = await forgetOne();
    await library.database.trash.update(id, { day: 0 });
    await library.database.choices.put({ name: 'trashClock', value } as never);
    await emptyTrash(library.database);
    expect((await listTrash(library.database)).entries).toMatchObject([{ daysLeft }]);
    expect(await use(daysLeft - 1)).toBe(0);
    expect(await use(1)).toBe(1);
  });

  test.each([null, 'torn', { day: '7' }, { day: 7, dates: 'torn' }])(
    'loses nothing when its clock is damaged (%j)',
    async (value) => {
      await forgetOne();
      await library.database.choices.put({ name: 'trashClock', value } as never);
      expect(await emptyTrash(library.database)).toBe(0);
      expect(await use(29)).toBe(0);
      expect(await use(1)).toBe(1);
    },
  );

  test('keeps what an earlier version threw away for 30 days more', async () => {
    const id = await forgetOne();
    await library.database.trash.update(id, { day: undefined, deleted: '2020-01-01T00:00:00.000Z' });
    expect(await use(29)).toBe(0);
    expect(await use(1)).toBe(1);
  });

  test('lists annotations, and articles with what was deleted with them, the last first', async () => {
    const { database } = library;
    await keep(database, bridge, [draftOf('Okoro'), draftOf('Brandt', 90)], true);
    const single = (await findKept(database, bridge)).annotations[0]?.id ?? '';
    await forget(database, bridge, [single]);
    moveClock(2);
    await emptyTrash(database);
    const ids = await forgetArticle(database, bridge.url);
    const { entries, unreadable } = await listTrash(database);
    expect(unreadable).toBe(0);
    expect(entries).toMatchObject([
      { ids, daysLeft: 30, annotation: null, article: { title: bridge.title } },
      { ids: [single], daysLeft: 29, annotation: { id: single }, article: { title: bridge.title } },
    ]);
    await restore(
      database,
      null,
      entries.flatMap(({ ids }) => ids),
    );
    expect((await findKept(database, bridge)).annotations).toHaveLength(2);
    expect(await listTrash(database)).toEqual({ entries: [], unreadable: 0 });
  });

  test('counts a damaged item, which hides none of the others and stays', async () => {
    const { database } = library;
    const id = await forgetOne();
    const torn = [
      { id: 'a', url: 'x', deleted: '2026', annotation: { id: 'a' }, article: null },
      { id: 'b', url: 'x', deleted: '2026', article: null },
      { id: 'c', deleted: 7, annotation: 'torn' },
    ];
    await database.trash.bulkPut(torn as never);
    expect(await listTrash(database)).toMatchObject({ entries: [{ ids: [id] }], unreadable: 3 });
    await emptyTrash(database);
    expect(await database.trash.count()).toBe(4);
  });

  test('deletes for good what the reader asks for, and does not overwrite what is there again', async () => {
    const { database } = library;
    const id = await forgetOne();
    const other = await forgetOne('Brandt');
    await purge(database, [id]);
    expect([await isThere(id), await isThere(other)]).toEqual([false, true]);
    const trashed = (await database.trash.get(other))?.annotation;
    await database.annotations.put({ ...trashed, note: 'newer' } as never);
    await restore(database, null, [other]);
    expect((await findKept(database, harbour)).annotations).toMatchObject([{ id: other, note: 'newer' }]);
  });
});
