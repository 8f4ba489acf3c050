import { backUp } from '../../export/json.ts';
import { openBackup } from '../../storage/backup.ts';
import type { Database } from '../../storage/database.ts';
import { download, writeFile } from '../../storage/files.ts';

/** A backup that was given to the browser to download, which does not say whether it was saved. */
export interface WrittenBackup {
  name: string;
  /** The time from which it has the library (ISO 8601, UTC). */
  made: string;
  annotations: number;
  bytes: number;
}

/** Writes a backup of the whole library and starts its download. */
export async function writeBackup(
  database: Database,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<WrittenBackup> {
  const made = new Date().toISOString();
  const open = await openBackup(database);
  let annotations = 0;
  async function* follow() {
    for await (const one of open.read(onProgress)) {
      yield one;
      annotations += one.annotations.length;
    }
  }
  const { name, ...file } = backUp(follow(), open.extras, { now: made });
  const blob = await writeFile(file, signal);
  download(blob, name);
  return { name, made, annotations, bytes: blob.size };
}
