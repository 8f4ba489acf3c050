import { END } from '../export/json.ts';
import { type BackupName, nameBackup, readBackupName, shortenId } from '../storage/backup-name.ts';

/** How many backups of a library are kept: the last three, and the last of each of so many days, with the last day. */
const KEPT = 3;
const KEPT_DAYS = 4;

/** A backup in the reader's folder. */
export interface FoundBackup extends BackupName {
  name: string;
  /** It has an end. A disk that was full or a computer that lost its power can leave others. */
  isWhole: boolean;
}

/**
 * Names the next backup of a library: its number follows the highest in the folder, or that of the last backup (`last`; '' if there
 * is none), which a program that synchronises the folder may bring back.
 */
export async function nameNext(
  root: FileSystemDirectoryHandle,
  library: string,
  last: string,
  now: string,
): Promise<string> {
  let number = 0;
  const count = (name: string) => {
    const backup = readBackupName(name);
    if (backup?.library === shortenId(library)) number = Math.max(number, backup.number);
  };
  count(last);
  for await (const name of root.keys()) count(name);
  return nameBackup(library, number + 1, now);
}

/**
 * The names of the backups of one library that are no longer needed. Their numbers tell which are the last; the days in their names
 * only let more of them be kept. One that is not whole takes no other's place, and stays until three that are whole follow it.
 */
export function listOutdated(backups: FoundBackup[]): string[] {
  const days = new Set<string>();
  let newer = 0;
  return backups
    .toSorted((a, b) => b.number - a.number)
    .filter(({ day, isWhole }) => {
      if (!isWhole) return newer >= KEPT;
      const isLastOfDay = !days.has(day) && days.size < KEPT_DAYS;
      days.add(day);
      return ++newer > KEPT && !isLastOfDay;
    })
    .map(({ name }) => name);
}

/**
 * Deletes backups of a library that are no longer needed after another one is `written`. Those of other libraries stay, and those
 * whose names do not tell their library, which earlier versions wrote: whose they are is not known, so they stay for ever.
 */
export async function removeOutdated(root: FileSystemDirectoryHandle, library: string, written: string): Promise<void> {
  const backups: FoundBackup[] = [];
  for await (const entry of root.values()) {
    const backup = entry.kind === 'file' && readBackupName(entry.name);
    if (!backup || backup.library !== shortenId(library)) continue;
    backups.push({ ...backup, name: entry.name, isWhole: await hasEnd(await entry.getFile()) });
  }
  for (const name of listOutdated(backups)) if (name !== written) await root.removeEntry(name);
}

const hasEnd = async (file: File): Promise<boolean> => (await file.slice(-END.length).text()) === END;
