// The script of a worker that keeps the mirror: only workers can write to a file in place, and know that it is on the disk.

import type { OpenedFile } from './files.ts';
import { createJournal } from './journal.ts';
import { answerCalls, type JournalCall } from './remote.ts';

/** How long to wait for another window that has the file open. */
const BUSY_MS = 5000;
const RETRY_MS = 5;

/** `FileSystemFileHandle` as it is in workers. */
interface FileHandle {
  createSyncAccessHandle(): Promise<OpenedFile>;
}

/** The files that were opened before: to find one takes longer than to open it. */
const known = new Map<string, FileHandle>();

async function findFile(name: string): Promise<FileHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('mirror', { create: true });
  return (await folder.getFileHandle(name, { create: true })) as unknown as FileHandle;
}

/** Opens a file in the extension's own folder on this machine. */
async function openFile(name: string): Promise<OpenedFile> {
  const start = performance.now();
  for (;;) {
    const before = known.get(name);
    const file = before ?? (await findFile(name));
    known.set(name, file);
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      const cause = error instanceof DOMException ? error.name : '';
      const isBusy = cause === 'NoModificationAllowedError' && performance.now() - start < BUSY_MS;
      // Firefox says the same when the disk is full.
      const isRemoved = cause === 'NotFoundError' && before !== undefined;
      if (!isBusy && !isRemoved) throw error;
      if (isRemoved) known.delete(name);
      else await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

const answer = answerCalls(createJournal(openFile));

addEventListener('message', ({ data: { id, call } }: MessageEvent<{ id: string; call: JournalCall }>) => {
  void answer(call).then((answer) => postMessage({ id, answer }));
});
