import { Dexie, type EntityTable } from 'dexie';
import { BASE, type Clock } from '../../sync/clock.ts';
import type { SyncRecord } from '../../sync/record.ts';
import type { Header } from '../../sync/segment.ts';

/** What is known of a row of the library. */
export interface KnownRow {
  /** The table and the primary key. */
  id: string;
  record: SyncRecord;
  /** What another device says of it, while it is merged. */
  incoming?: SyncRecord;
  /** 1 for a row that was there when it was last looked at. */
  isHere: 0 | 1;
  /** 1 for a record that has something the other devices do not know. */
  isNews: 0 | 1;
  /** 1 for a note with versions that were written apart. */
  isApart: 0 | 1;
}

/** What this device knows of the sync. */
export interface SyncFacts {
  /** The id of this device. */
  device: string;
  /** The ids of the library that it shares; none before the first sync. */
  libraries: string[];
  clock: Clock;
  /** The number of its last segment. */
  number: number;
  /** Its own files by name: what `signOf` says of them, '' while one is written, and when they were written (ISO 8601, UTC). */
  own: { [name: string]: { sign: string; written: string } };
  /** The files of others that were read, by name, with what `signOf` says of them. */
  read: { [name: string]: { sign: string; header: Header } };
  /** What the library was like when its rows were last compared, see `readRevision`; '' for never. */
  revision: string;
  /** The library was lost, and not all of it is back. */
  isLost: boolean;
}

type SyncStore = Dexie & {
  rows: EntityTable<KnownRow, 'id'>;
  facts: EntityTable<{ name: 'facts'; value: SyncFacts }, 'name'>;
};

/** The database of the sync. It is no part of the library: without it, all rows are compared with those of the other devices. */
export function openSyncStore(name = 'newsgloss-sync'): SyncStore {
  const store = new Dexie(name) as SyncStore;
  store.version(1).stores({ rows: 'id, isNews, isApart', facts: 'name' });
  return store;
}

export type { SyncStore };

/** The id of a row in the store. */
export const rowId = (table: string, key: string): string => `${table} ${key}`;

/** Reads what is known of the sync. */
export async function readFacts(store: SyncStore): Promise<SyncFacts> {
  const stored = await store.facts.get('facts');
  return (
    stored?.value ?? {
      device: createDevice(),
      libraries: [],
      clock: { time: 0, count: 0 },
      number: 0,
      own: {},
      read: {},
      revision: '',
      isLost: false,
    }
  );
}

/** A new id for a device. */
export const createDevice = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % BASE).toString(BASE)).join('');

/** Stores what is known of the sync. */
export const saveFacts = (store: SyncStore, value: SyncFacts): Promise<unknown> =>
  store.facts.put({ name: 'facts', value });

/** Runs work on the sync while no other is done, in any window. */
export const lockSync = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sync', work) as Promise<T>;

/**
 * Forgets which files this device wrote, so that it writes all of them anew with the next sync, or which of others it has read, so
 * that it reads them again: a later version may read more of them.
 */
export const forgetFiles = (store: SyncStore, which: 'own' | 'read'): Promise<unknown> =>
  lockSync(async () => saveFacts(store, { ...(await readFacts(store)), [which]: {} }));
