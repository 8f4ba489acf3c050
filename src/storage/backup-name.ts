/** What the name of a backup in the reader's folder tells. */
export interface BackupName {
  /** The library that it is of: the start of its id. */
  library: string;
  /** The backups of a library are numbered from 1: whatever the clock does, a later one has a higher number. */
  number: number;
  /** When it was written, by the clock: “2026-11-29”. */
  day: string;
}

/** “newsgloss-backup-2026-11-29-104103-3f9c1a2b-000042.json” */
const NAME = /^newsgloss-backup-(\d{4}-\d\d-\d\d)-\d{6}-([\da-z]{1,8})-(\d{6,15})\.json$/;

/** How the id of a library stands in names. */
export const shortenId = (library: string): string => library.slice(0, 8);

/** Names a backup. `now` is ISO 8601, UTC. */
export function nameBackup(library: string, number: number, now: string): string {
  const time = now.slice(11, 19).replaceAll(':', '');
  return `newsgloss-backup-${now.slice(0, 10)}-${time}-${shortenId(library)}-${String(number).padStart(6, '0')}.json`;
}

/** Reads the name of a backup; null for any other name, as earlier versions wrote it or a person or program has changed it. */
export function readBackupName(name: string): BackupName | null {
  const [, day, library, number] = NAME.exec(name) ?? [];
  return day && library && number ? { day, library, number: Number(number) } : null;
}
