// What runs in the background of the extension, on the mirror of its library.

/** A file of the mirror. */
export interface MirrorFile {
  name: string;
  /** In bytes. */
  size: number;
  /** When it was written last, in milliseconds. */
  written: number;
  /** It is a snapshot with its last line. */
  isComplete: boolean;
}

/** The files of the mirror that are not empty. */
export async function listMirrorFiles(): Promise<MirrorFile[]> {
  const files: MirrorFile[] = [];
  const root = await navigator.storage.getDirectory();
  for await (const folderName of root.keys()) {
    const folder = await root.getDirectoryHandle(folderName);
    for await (const name of folder.keys()) {
      const file = await (await folder.getFileHandle(name)).getFile();
      const end = name.startsWith('snapshot') ? await file.slice(-200).text() : '';
      const isComplete = end.includes('{"end"');
      if (file.size > 0) files.push({ name, size: file.size, written: file.lastModified, isComplete });
    }
  }
  return files;
}

/** The kinds of damage. */
export const DAMAGES = ['flip', 'cut', 'swap', 'empty', 'delete'] as const;

/** Damages a file of the mirror at a position, when nothing writes to it. */
export function damageMirrorFile(name: string, how: (typeof DAMAGES)[number], at: number): Promise<void> {
  const damage = async (): Promise<void> => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('mirror');
    if (how === 'delete') return folder.removeEntry(name);
    const handle = await folder.getFileHandle(name);
    let bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    if (how === 'flip') bytes[at] = (bytes[at] ?? 0) ^ 1;
    if (how === 'cut') bytes = bytes.slice(0, at);
    if (how === 'empty') bytes = bytes.slice(0, 0);
    if (how === 'swap') bytes = new Uint8Array([...bytes.subarray(at), ...bytes.subarray(0, at)]);
    const writer = await handle.createWritable();
    await writer.write(bytes);
    await writer.close();
  };
  return navigator.locks.request('mirror-snapshot', () => navigator.locks.request('mirror', damage));
}

/** Deletes the database, as a browser does that finds it damaged. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('newsgloss');
    deleting.onerror = () => reject(deleting.error);
    deleting.onsuccess = () => resolve();
  });
}

/** Removes the mirror, which is begun again at the next start, with a snapshot of all that is in the library by then. */
export async function removeMirror(): Promise<void> {
  const remove = async () => (await navigator.storage.getDirectory()).removeEntry('mirror', { recursive: true });
  await navigator.locks.request('mirror', () => remove().catch(() => {})); // there may be none
}

/** The number of annotations, without creating the database. */
export async function countAnnotations(): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'newsgloss')) return 0;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsgloss');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const counting = database.transaction('annotations').objectStore('annotations').count();
      counting.onerror = () => reject(counting.error);
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result);
      };
    };
  });
}
