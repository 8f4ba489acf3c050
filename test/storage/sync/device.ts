import { Dexie } from 'dexie';
import { afterEach } from 'vitest';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { openSyncStore, type SyncStore } from '../../../src/storage/sync/store.ts';
import { type SyncOptions, syncLibrary } from '../../../src/storage/sync/sync.ts';
import { keepText } from '../../../src/storage/texts.ts';

import { sharedTables } from '../../../src/sync/record.ts';
import type { SyncReport } from '../../../src/sync/report.ts';
import { createSyncFolder, type FakeSyncFolder } from '../../fakes/sync-folder.ts';
import { harbour } from '../library.ts';

/** A day, in milliseconds. */
export const DAY_MS = 86_400_000;

/** A computer with a library that is synced through a folder. */
export interface Device {
  name: string;
  database: Database;
  store: SyncStore;
  folder: FakeSyncFolder;
  /** How far its clock is ahead, in milliseconds. */
  ahead: number;
  sync(agreed?: SyncOptions['agreed']): Promise<SyncReport>;
  /** All shared rows, without what each device computes. */
  read(): Promise<{ [table: string]: object[] }>;
  close(): Promise<void>;
}

/** Opens computers in a test, which are closed after it. */
export function useDevices(): (name: string, folder?: FakeSyncFolder) => Device {
  let devices: Device[] = [];
  afterEach(async () => {
    for (const device of devices) await device.close();
    devices = [];
  });
  return (name, folder) => {
    const device = openDevice(name, folder);
    devices.push(device);
    return device;
  };
}

/** Syncs computers in turn, until each has heard of what all others did. */
export async function syncAll(...devices: Device[]): Promise<void> {
  for (let at = 0; at < 3; at++) for (const device of devices) await device.sync();
}

/** Keeps the text of the harbour's page, which names Calder. */
export async function keepStory({ database }: Device, ending = 'It opens again on Friday.'): Promise<void> {
  const text = `The harbour is closed until further notice, said Calder, who runs it. ${ending}`;
  const blocks = [{ role: 'paragraph' as const, start: 0, end: text.length }];
  if (!(await keepText(database, { ...harbour, text, blocks }))) throw new Error('The text was not kept');
}

/** A computer with an empty library. */
export function openDevice(name: string, folder = createSyncFolder()): Device {
  const device: Device = {
    name,
    database: openDatabase(`library-${name}`),
    store: openSyncStore(`sync-${name}`),
    folder,
    ahead: 0,
    sync: (agreed) =>
      syncLibrary({
        database: device.database,
        store: device.store,
        files: device.folder,
        name,
        now: Date.now() + device.ahead,
        ...(agreed && { agreed }),
      }),
    async read() {
      const rows: { [table: string]: object[] } = {};
      for (const table of sharedTables) rows[table] = (await device.database.table(table).toArray()).map(withoutOwn);
      return rows;
    },
    async close() {
      for (const one of [device.database, device.store]) {
        one.close();
        await Dexie.delete(one.name);
      }
    },
  };
  return device;
}

/** A row without the day of the trash clock, which each device counts. */
function withoutOwn({ day: _day, ...row }: { day?: number }): object {
  return row;
}
