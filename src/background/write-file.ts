import type { Piece } from '../export/exporter.ts';

/** How much of a file is passed on at a time, in UTF-16 code units. */
const PART = 500_000;

/**
 * Writes a file; the one that was there is replaced when all of the new one is written. Returns its size in bytes. Rejects if the
 * file does not have this size afterwards.
 */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
): Promise<number> {
  const handle = await folder.getFileHandle(name, { create: true });
  const encoder = new TextEncoder();
  let file: FileSystemWritableFileStream | undefined;
  let bytes = 0;
  let waiting = '';
  const pass = async (to: FileSystemWritableFileStream) => {
    const part = encoder.encode(waiting);
    waiting = '';
    await to.write(part);
    bytes += part.length;
  };
  try {
    file = await handle.createWritable();
    for await (const piece of pieces) {
      waiting += piece; // both formats are text
      if (waiting.length >= PART) await pass(file);
    }
    await pass(file);
    await file.close();
  } catch (error) {
    await file?.abort().catch(() => undefined); // it may be closed already
    await removeIfEmpty(folder, handle).catch(() => undefined); // the first error says why
    throw error;
  }
  const { size } = await handle.getFile();
  if (size !== bytes) throw new Error(`${name}: ${size} / ${bytes} bytes`);
  return bytes;
}

async function removeIfEmpty(folder: FileSystemDirectoryHandle, handle: FileSystemFileHandle): Promise<void> {
  if ((await handle.getFile()).size === 0) await folder.removeEntry(handle.name);
}
