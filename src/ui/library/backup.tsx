import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CopyState } from '../../messaging/copies.ts';
import type { SavedArticle } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { countChanges } from '../../storage/follow.ts';
import { readSettings } from '../../storage/settings.ts';
import { measureTexts } from '../../storage/texts.ts';
import { Progress } from '../design/dialog.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { CopyLine, findCopy, openBackups, useCopies } from '../shared/copies.tsx';
import { formatBytes, formatDay, plural, t } from '../shared/strings.ts';
import { useWork, type Work } from './background-task.ts';
import { BackupQuestion, confirmBackup } from './backup-question.tsx';
import { views } from './load-views.ts';
import type { Route } from './route.ts';
import { useStoredLibrary } from './use-library.ts';
import type { WrittenBackup } from './write-backup.ts';

/** The number of changes after which the reader is reminded of a backup. */
const DUE_CHANGES = 50;

interface Props {
  database: Database;
  articles: SavedArticle[] | null;
  route: Route;
  go(route: Route): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
  /** Imports the first of these files that can be read. */
  onFiles(files: File[]): void;
}

/** The date of the last backup with a button for a new one, a reminder after many changes, and the copies in the reader's folder. */
export function Backup(props: Props) {
  const { articles, route, go } = props;
  const acts = useCopies(props);
  const restore = () => openBackups(props, props.onFiles);
  useEffect(() => {
    if (route.view !== 'restore') return;
    go({ view: 'list' });
    restore();
  }, [route.view]);
  if (!articles) return <div class="backup" />; // its counts are read after what the list shows
  const line = <CopyLine {...acts} onRestore={restore} />;
  if (articles.length !== 0)
    return (
      <LastBackup {...props} copy={findCopy(acts.state)}>
        {line}
      </LastBackup>
    );
  return acts.state?.folder ? <aside class="backup">{line}</aside> : null;
}

function LastBackup({
  database,
  attempt,
  notify,
  copy,
  children,
}: Pick<Props, 'database' | 'attempt' | 'notify'> & { copy: CopyState | null; children: ComponentChildren }) {
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
    const { writeBackup } = await views.load();
    setWritten(await writeBackup(database, signal, onProgress));
    return '';
  };
  const close = () => {
    setWritten(null);
    starter.current?.focus();
  };
  if (!last) return <div class="backup" />; // reserves the space, to avoid a layout shift
  const { texts } = last;
  const isCopied = copy !== null && copy.saved !== '' && copy.problem === '';
  const isDue = !isCopied && last.changes >= DUE_CHANGES;
  const isBusy = state.status === 'working';
  return (
    <aside class="backup" data-due={isDue} aria-label={t('backup_now')}>
      <span>
        {!isCopied && (last.backedUp ? t('backup_last', formatDay(last.backedUp)) : t('backup_never'))}
        {isDue && ` ${t('backup_due', last.changes)}`}
        {texts.count > 0 && ` ${plural('texts_kept', texts.count, texts.count, formatBytes(texts.bytes))}`}
      </span>
      <button ref={starter} type="button" class="plain" id="backup" onClick={isBusy ? state.stop : () => work(start)}>
        {t(isBusy ? 'stop' : 'backup_now')}
      </button>
      {children}
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
