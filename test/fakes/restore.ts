// Before each test file that shares its worker: an empty IndexedDB. After it: what the file replaced is put back.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, vi } from 'vitest';

const indexedDB = new IDBFactory();
Object.assign(globalThis, { indexedDB });
Object.assign(Dexie.dependencies, { indexedDB });

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
