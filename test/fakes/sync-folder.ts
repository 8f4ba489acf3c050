import { joinPieces, type SyncFile, type SyncFiles } from '../../src/storage/sync/files.ts';

/** A folder that devices share, in memory. */
export interface FakeSyncFolder extends SyncFiles {
  files: Map<string, { text: string; modified: number }>;
  /** After so many calls, all fail; null for never. */
  failAfter(calls: number | null): void;
  /** How many files were read. */
  reads: number;
}

/** An empty folder. `now` is the clock of its file system. */
export function createSyncFolder(now: () => number = () => Date.now()): FakeSyncFolder {
  const files: FakeSyncFolder['files'] = new Map();
  let left: number | null = null;
  const check = () => {
    if (left !== null && left-- <= 0) throw new DOMException('The folder is gone', 'NotFoundError');
  };
  const folder: FakeSyncFolder = {
    files,
    failAfter(calls) {
      left = calls;
    },
    reads: 0,
    async list() {
      check();
      return [...files].map(([name, { text, modified }]): SyncFile => ({ name, size: text.length, modified }));
    },
    async read(name) {
      check();
      folder.reads++;
      const file = files.get(name);
      if (!file) throw new DOMException(`${name} is not there`, 'NotFoundError');
      return file.text;
    },
    async write(name, pieces) {
      check();
      const text = await joinPieces(pieces);
      const modified = now();
      files.set(name, { text, modified });
      return { name, size: text.length, modified };
    },
    async remove(name) {
      check();
      files.delete(name);
    },
  };
  return folder;
}

/** Copies files from one folder to another, as a sync program does: those that are new or changed, and what was removed. */
export function copyFolder(
  from: FakeSyncFolder,
  to: FakeSyncFolder,
  isCopied: (name: string) => boolean = () => true,
): void {
  for (const [name, file] of from.files) if (isCopied(name)) to.files.set(name, file);
}
