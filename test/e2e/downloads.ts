import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitUntil } from './wait.ts';

/** A folder that a browser's downloads go to. */
export interface Downloads {
  folder: string;
  /** The next file that arrives whole, taken out of the folder: its name, what is in it, and where it lies now. */
  next(): Promise<{ name: string; bytes: Buffer; path: string }>;
  remove(): void;
}

/** Makes an empty folder for downloads. */
export function makeDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-downloads-'));
  let count = 0;
  /** Browsers write under another name, or beside an empty file, until the last byte is there. */
  const find = (): string => {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
    const isWhole = (name: string) =>
      !/\.(?:part|crdownload|tmp)$/.test(name) &&
      statSync(join(folder, name)).size > 0 &&
      !names.includes(`${name}.part`);
    return names.find(isWhole) ?? '';
  };
  return {
    folder,
    next: async () => {
      const name = await waitUntil(find, 'a file to arrive');
      const taken = join(folder, `.${++count}`);
      mkdirSync(taken);
      const path = join(taken, name);
      renameSync(join(folder, name), path);
      return { name, bytes: readFileSync(path), path };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
