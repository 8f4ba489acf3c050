import { writeFile } from './write-file.ts';

/** File systems that ignore case or compose accents have one file for names that differ only in that. */
export const fold = (name: string): string => name.normalize('NFC').toLowerCase();

/** The SHA-256 of a text or a file, in hexadecimal digits. */
export async function hashOf(content: string | File): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : await content.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A folder whose files are known by their names, as its file system compares these. */
export interface OpenFolder {
  /** The name of a file as it stands in the folder; undefined if it is not there. */
  find(name: string): string | undefined;
  read(name: string): Promise<File>;
  /** Whether a file still has the content with this hash. */
  isAsWritten(name: string, hash: string): Promise<boolean>;
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Lists the files of a folder. */
export async function openFolder(folder: FileSystemDirectoryHandle): Promise<OpenFolder> {
  const there = new Map<string, string>();
  for await (const name of folder.keys()) there.set(fold(name), name);
  const read = async (name: string) => (await folder.getFileHandle(name)).getFile();
  return {
    find: (name) => there.get(fold(name)),
    read,
    isAsWritten: async (name, hash) => (await hashOf(await read(name))) === hash,
    async write(name, text) {
      await writeFile(folder, name, [text]);
      there.set(fold(name), name);
    },
    remove: (name) => folder.removeEntry(name),
  };
}
