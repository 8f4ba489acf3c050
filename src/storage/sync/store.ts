import { Dexie, type EntityTable } from 'dexie';
import type { Clock } from '../../sync/clock.ts';
import type { SyncRecord } from '../../sync/record.ts';
import type { Header } from '../../sync/segment.ts';

/** What is known of a row of the library. */
export interface KnownRow {
  /** The table and the primary key. */
  id: string;
  record: SyncRecord;
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
