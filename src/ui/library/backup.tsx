import { backUp } from '../../export/json.ts';
import type { Database } from '../../storage/database.ts';
import { countChanges } from '../../storage/follow.ts';
import { listRules } from '../../storage/rules.ts';
import { openScope } from '../../storage/scope.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import type { NoticeText } from '../design/notice.tsx';
import { formatDay, t } from '../shared/strings.ts';
import { download, writeFile } from './background-task.ts';
import { useStoredLibrary } from './use-library.ts';

/** Downloads a backup of the whole library. Returns the name of the file. */
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
  // The time of the last backup is different in each browser.
  const { backedUp: _, ...settings } = await readSettings(database);
  const file = backUp(follow(), { settings, rules: await listRules(database) }, { now });
  download(await writeFile(file, signal), file.name);
  await changeSettings(database, { backedUp: now });
  return file.name;
}

/** The number of changes after which the reader is reminded of a backup. */
const DUE_CHANGES = 50;

/** The date of the last backup with a button for a new one, and a reminder after many changes. */
export function Backup({
  database,
  attempt,
  notify,
}: {
  database: Database;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const last = useStoredLibrary(
    database,
    async () => {
      const { backedUp } = await readSettings(database);
      return { backedUp, changes: await countChanges(database, backedUp) };
    },
    'backup',
    () => null,
  );
  if (!last) return <div class="backup" />; // reserves the space, to avoid a layout shift
  const isDue = last.changes >= DUE_CHANGES;
  return (
    <aside class="backup" data-due={isDue} aria-label={t('backup_now')}>
      <span>
        {last.backedUp ? t('backup_last', formatDay(last.backedUp)) : t('backup_never')}
        {isDue && ` ${t('backup_due', last.changes)}`}
      </span>
      <button
        type="button"
        class="plain"
        id="backup"
        onClick={() =>
          attempt(async () => notify({ text: t('backup_done', await saveBackup(database)), tone: 'done' }))
        }
      >
        {t('backup_now')}
      </button>
    </aside>
  );
}
