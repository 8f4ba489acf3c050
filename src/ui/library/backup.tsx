import { useRef, useState } from 'preact/hooks';
import { backUp } from '../../export/json.ts';
import { listCollections } from '../../storage/collections.ts';
import type { Database } from '../../storage/database.ts';
import { countChanges } from '../../storage/follow.ts';
import { listRules } from '../../storage/rules.ts';
import { openScope } from '../../storage/scope.ts';
import { changeSettings, readSettings } from '../../storage/settings.ts';
import { measureTexts } from '../../storage/texts.ts';
import { Progress } from '../design/dialog.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { formatBytes, formatDay, plural, t } from '../shared/strings.ts';
import { download, useWork, type Work, writeFile } from './background-task.ts';
import { useStoredLibrary } from './use-library.ts';

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
  const open = await openScope(database, { of: 'everything' }, new Set(), true);
  let annotations = 0;
  async function* follow() {
    for await (const one of open.read()) {
      yield one;
      annotations += one.annotations.length;
      onProgress(annotations / Math.max(open.annotations, 1));
    }
  }
  // The time of the last backup is different in each browser.
  const { backedUp: _, ...settings } = await readSettings(database);
  const collections = (await listCollections(database)).map(({ collection }) => collection);
  const extras = { settings, rules: await listRules(database), collections };
  const { name, ...file } = backUp(follow(), extras, { now: made });
  const blob = await writeFile({ name, ...file }, signal);
  download(blob, name);
  return { name, made, annotations, bytes: blob.size };
}

/** Remembers that the file of a backup was saved. */
export const confirmBackup = (database: Database, { made }: WrittenBackup): Promise<void> =>
  changeSettings(database, { backedUp: made });

/** Asks whether the file of a backup was saved: the browser does not say. */
export function BackupQuestion({
  backup: { name, annotations, bytes },
  onSaved,
  onNotSaved,
}: {
  backup: WrittenBackup;
  onSaved(): void;
  onNotSaved(): void;
}) {
  return (
    <div class="backup-question">
      <span role="alert">{t('backup_ask', name, plural('annotations_found', annotations), formatBytes(bytes))}</span>
      <button type="button" class="plain" id="backup-saved" onClick={onSaved}>
        {t('backup_saved')}
      </button>
      <button type="button" class="plain" id="backup-not-saved" onClick={onNotSaved}>
        {t('backup_not_saved')}
      </button>
    </div>
  );
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
  const { work, state } = useWork();
  const [written, setWritten] = useState<WrittenBackup | null>(null);
  const starter = useRef<HTMLButtonElement>(null);
  const last = useStoredLibrary(
    database,
    async () => {
      const { backedUp } = await readSettings(database);
      return { backedUp, changes: await countChanges(database, backedUp), texts: await measureTexts(database) };
    },
    'backup',
    () => null,
  );
  const start: Work = async (signal, onProgress) => {
    setWritten(null);
    setWritten(await writeBackup(database, signal, onProgress));
    return '';
  };
  const close = () => {
    setWritten(null);
    starter.current?.focus();
  };
  if (!last) return <div class="backup" />; // reserves the space, to avoid a layout shift
  const { texts } = last;
  const isDue = last.changes >= DUE_CHANGES;
  const isBusy = state.status === 'working';
  return (
    <aside class="backup" data-due={isDue} aria-label={t('backup_now')}>
      <span>
        {last.backedUp ? t('backup_last', formatDay(last.backedUp)) : t('backup_never')}
        {isDue && ` ${t('backup_due', last.changes)}`}
        {texts.count > 0 && ` ${plural('texts_kept', texts.count, texts.count, formatBytes(texts.bytes))}`}
      </span>
      <button ref={starter} type="button" class="plain" id="backup" onClick={isBusy ? state.stop : () => work(start)}>
        {t(isBusy ? 'stop' : 'backup_now')}
      </button>
      <Progress state={state} />
      {written && (
        <BackupQuestion
          backup={written}
          onSaved={() =>
            attempt(async () => {
              await confirmBackup(database, written);
              notify({ text: t('backup_done', written.name), tone: 'done' });
              close();
            })
          }
          onNotSaved={close}
        />
      )}
    </aside>
  );
}
