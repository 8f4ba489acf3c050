import { backUp } from '../../export/backup.ts';
import type { Database } from '../../store/database.ts';
import { listRules } from '../../store/rules.ts';
import { openScope } from '../../store/scope.ts';
import { changeSettings, readSettings } from '../../store/settings.ts';
import { download, writeFile } from './write-file.ts';

/** Writes one file of everything into the reader's downloads; answers with its name. */
export async function saveBackup(
  database: Database,
  signal: AbortSignal = new AbortController().signal,
  onProgress: (share: number) => void = () => {},
): Promise<string> {
  const now = new Date().toISOString();
  const open = await openScope(database, { of: 'everything' }, new Set());
  let read = 0;
  async function* follow() {
    for await (const one of open.read()) {
      yield one;
      onProgress(++read / open.articles);
    }
  }
  // When it was made is true of this browser alone.
  const { backedUp: _, ...settings } = await readSettings(database);
  const file = backUp(follow(), { settings, rules: await listRules(database) }, { now });
  download(await writeFile(file, signal), file.name);
  await changeSettings(database, { backedUp: now });
  return file.name;
}
