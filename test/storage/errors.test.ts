import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { change, findKept, keep } from '../../src/storage/annotations.ts';
import { readSpace, StorageError, toStorageError } from '../../src/storage/transaction.ts';
import { emptyTrash, forget } from '../../src/storage/trash.ts';
import { draftOf, harbour, useStoredLibrary } from './library.ts';

const library = useStoredLibrary();
afterEach(() => void vi.restoreAllMocks());

/** Makes writes of more than `most` rows fail, as with a full disk. */
function fillDisk(most: number): void {
  let written = 0;
  for (const call of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[call];
    vi.spyOn(IDBObjectStore.prototype, call).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (written++ >= most) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return write.apply(this, args);
    });
  }
}

describe('a full disk', () => {
  test('throws StorageFull, and nothing is written', async () => {
    const { database } = library;
    await keep(database, harbour, [draftOf('Calder')], false);
    const before = await findKept(database, harbour);
    fillDisk(2);
    const many = [1, 2, 3, 4].map((at) => draftOf(`Brandt ${at}`, at * 100));
    await expect(keep(database, harbour, many, true)).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    expect(await findKept(database, harbour)).toEqual(before);
  });

  test('takes nothing away: what cannot be moved to the trash stays in the library', async () => {
    const { database } = library;
    const [kept] = await keep(database, harbour, [draftOf('Calder')], false);
    fillDisk(0);
    await expect(forget(database, harbour, [kept?.id ?? ''])).rejects.toMatchObject({ name: 'StorageFull' });
    vi.restoreAllMocks();
    expect((await findKept(database, harbour)).annotations).toEqual([kept]);
  });

  test('is reported as scarce from 80 % of the quota', async () => {
    const storageOf = (usage: number, quota: number) =>
      ({ estimate: async () => ({ usage, quota }), persisted: async () => true }) as StorageManager;
    expect(await readSpace(storageOf(79, 100))).toMatchObject({ isScarce: false, isPersistent: true });
    expect(await readSpace(storageOf(80, 100))).toMatchObject({ isScarce: true });
    expect(await readSpace(storageOf(0, 0))).toMatchObject({ isScarce: false });
  });
});

test('a transaction that is broken off leaves the library as it was, and says so', async () => {
  const { database } = library;
  await keep(database, harbour, [draftOf('Calder')], false);
  const before = await findKept(database, harbour);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    this.transaction.abort();
    return request;
  });
  await expect(keep(database, harbour, [draftOf('Brandt', 90)], true)).rejects.toMatchObject({
    name: 'StorageAborted',
  });
  vi.restoreAllMocks();
  expect(await findKept(database, harbour)).toEqual(before);
});

describe('a damaged row', () => {
  test('is repaired when it is read, and not changed in the database', async () => {
    const { database } = library;
    const [kept] = await keep(database, harbour, [draftOf('Calder')], false);
    if (!kept) throw new Error('Nothing was kept');
    const torn = { ...kept, note: 7, tags: 'wall', facts: null, colour: 'mauve', updated: undefined, words: 3 };
    await database.annotations.put(torn as never);
    const { annotations, unreadable } = await findKept(database, harbour);
    expect(annotations).toEqual([{ ...kept, note: '', tags: [], facts: {}, updated: '' }]);
    expect(unreadable).toBe(0);
    expect(await database.annotations.get(kept.id)).toMatchObject({ note: 7 });
    expect((await change(database, null, kept.id, { note: 'mended' })).after).toMatchObject({ note: 'mended' });
  });

  test('that nothing is left of hides none of the others, and is counted', async () => {
    const { database } = library;
    const [kept] = await keep(database, harbour, [draftOf('Calder')], false);
    await database.annotations.bulkPut([
      { id: 'a', url: harbour.url },
      { id: 'b', url: harbour.url, selectors: [null, 3] },
    ] as never);
    expect(await findKept(database, harbour)).toMatchObject({ annotations: [kept], unreadable: 2 });
    await emptyTrash(database);
    expect(await database.annotations.count()).toBe(3);
  });
});

test('an error is named by what is at its root, and one of our own making is not renamed', () => {
  const named = (name: string, more = {}) => Object.assign(new Error(name), { name, ...more });
  expect(toStorageError(named('AbortError', { inner: named('QuotaExceededError') }))?.name).toBe('StorageFull');
  expect(toStorageError(named('BulkError', { failures: [named('QuotaExceededError')] }))?.name).toBe('StorageFull');
  expect(toStorageError(named('DatabaseClosedError', { inner: new StorageError('StorageNewer') }))?.name).toBe(
    'StorageNewer',
  );
  expect(toStorageError(named('OpenFailedError', { inner: named('UnknownError') }))?.name).toBe('StorageBroken');
  expect(toStorageError(new TypeError('x is not a function'))).toBeNull();
  expect(toStorageError('nothing')).toBeNull();
});
