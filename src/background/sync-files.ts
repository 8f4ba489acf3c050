import type { SyncFile, SyncFiles } from '../storage/sync/files.ts';
import { writeFile } from './write-file.ts';

/** The folder within the reader's folder that has the journals of all computers. */
const FOLDER = 'sync';

/** Opens the folder that computers share, within the one that the reader chose. Calls reject with errors of the File System Access API. */
export async function openSyncFiles(root: FileSystemDirectoryHandle): Promise<SyncFiles> {
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  const open = async (name: string) => (await folder.getFileHandle(name)).getFile();
  const describe = ({ name, size, lastModified }: File): SyncFile => ({ name, size, modified: lastModified });
  return {
    async list() {
      const files: SyncFile[] = [];
      for await (const entry of folder.values()) {
        const file = entry.kind === 'file' ? await openIfThere(entry) : null;
        if (file) files.push(describe(file));
      }
      return files;
    },
    read: async (name) => (await open(name)).text(),
    async write(name, pieces) {
      await writeFile(folder, name, pieces);
      return describe(await open(name));
    },
    async remove(name) {
      await folder.removeEntry(name).catch(ignoreMissing);
    },
  };
}

/** A file; null if a sync program has removed it since the folder was listed. */
const openIfThere = (entry: FileSystemFileHandle): Promise<File | null> => entry.getFile().catch(ignoreMissing);

function ignoreMissing(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}
