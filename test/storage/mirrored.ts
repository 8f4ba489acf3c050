import { Dexie } from 'dexie';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Annotation } from '../../src/model.ts';
import { keep } from '../../src/storage/annotations.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { createJournal } from '../../src/storage/mirror/journal.ts';
import { checkMirror, keepMirror, mirrorLibrary } from '../../src/storage/mirror/restore.ts';
import { createDisk, type FakeDisk, installLocks } from '../fakes/mirror-files.ts';
import { draftOf, harbour } from './library.ts';

/** A library with its mirror on a disk. */
export interface MirroredLibrary {
  disk: FakeDisk;
  database: Database;
  /** As after a restart of the browser. */
  start(): void;
  /** What the background does after its start. */
  care(): Promise<void>;
  /** Loses everything, as when the browser deletes a damaged database. */
  lose(): Promise<void>;
  /** Writes a new snapshot from the old one and the journal. */
  compact(): Promise<void>;
  /** Keeps so many new annotations. */
  keepMany(count: number, prefix?: string): Promise<Annotation[]>;
}

/** An empty library with a mirror for each test of a file. */
export function useMirroredLibrary(): MirroredLibrary {
  installLocks();
  const library = {
    start() {
      library.database?.close();
      library.database = mirrorLibrary(openDatabase('test'), createJournal(library.disk.openFile));
    },
    async care() {
      await checkMirror(library.database);
      await keepMirror(library.database);
    },
    async lose() {
      library.database.close();
      await Dexie.delete('test');
      library.start();
    },
    compact: () => createJournal(library.disk.openFile).compact(),
    keepMany: (count, prefix = 'Calder') =>
      keep(
        library.database,
        harbour,
        Array.from({ length: count }, (_, at) => draftOf(`${prefix} ${at}`, at * 100)),
        false,
      ),
  } as MirroredLibrary;
  beforeEach(() => {
    library.disk = createDisk();
    library.start();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    library.database.close();
    await Dexie.delete('test');
  });
  return library;
}

/** All rows of the tables that are in the mirror, but the settings. */
export async function readRows(database: Database): Promise<{ [table: string]: object[] }> {
  const names = ['annotations', 'articles', 'trash', 'rules', 'collections'];
  const rows = await Promise.all(names.map((name) => database.table<object>(name).toArray()));
  return Object.fromEntries(names.map((name, at) => [name, rows[at] ?? []]));
}
