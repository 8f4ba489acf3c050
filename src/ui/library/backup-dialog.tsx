import { useRef, useState } from 'preact/hooks';
import { canChoose } from '../../storage/folder.ts';
import { Button } from '../design/button.tsx';
import { Dialog, Progress } from '../design/dialog.tsx';
import { attempt, report } from '../design/notice.tsx';
import { useWork, type Work } from '../design/use-work.ts';
import { Act, type CopyActs, describeDownloads, describeProblem } from '../shared/copies.tsx';
import { plural, t } from '../shared/strings.ts';
import { BackupQuestion, confirmBackup } from './backup-question.tsx';
import type { LibraryPage } from './use-library.ts';
import { type WrittenBackup, writeBackup } from './write-backup.ts';

/** Says what is not backed up, and backs it up. */
export function BackupDialog({
  database,
  acts,
  changes,
  restore,
  onClose,
}: LibraryPage & { acts: CopyActs; changes: number; restore(): void; onClose(): void }) {
  const { work, state } = useWork();
  const [written, setWritten] = useState<WrittenBackup | null>(null);
  const starter = useRef<HTMLButtonElement>(null);
  const { folder, downloads } = acts.state ?? {};
  const isBusy = state.status === 'working';
  const start: Work = async (signal, onProgress) => {
    setWritten(null);
    setWritten(await writeBackup(database, signal, onProgress));
    return '';
  };
  const said = folder?.problem
    ? describeProblem(folder)
    : downloads && downloads.every !== 'never' && downloads.problem
      ? describeDownloads(downloads)
      : changes > 0 && !folder
        ? plural('backup_only_here', changes)
        : t('backup_hint');
  return (
    <Dialog title={t('backup')} onClose={onClose}>
      <p>{said}</p>
      <p class="acts">
        <Button ref={starter} class="plain main" id="backup" onClick={isBusy ? state.stop : () => work(start)}>
          {t(isBusy ? 'stop' : 'backup_now')}
        </Button>
        {folder?.problem === 'asks' && (
          <Act id="folder-allow" label={t('folder_allow')} isBusy={acts.isBusy} act={acts.allow} />
        )}
        {folder?.problem === 'empty' && (
          <Act id="folder-restore" label={t('folder_restore')} isBusy={acts.isBusy} act={restore} />
        )}
        {(!folder || folder.problem === 'gone') && canChoose() && (
          <Act id="folder-choose" label={t('folder_choose')} isBusy={acts.isBusy} act={acts.choose} />
        )}
        <Button class="plain" onClick={onClose}>
          {t('later')}
        </Button>
      </p>
      <Progress state={state} />
      {written && (
        <BackupQuestion
          backup={written}
          onSaved={() =>
            attempt(async () => {
              await confirmBackup(database, written);
              report(t('backup_done', written.name));
              onClose();
            })
          }
          onNotSaved={() => {
            setWritten(null);
            starter.current?.focus();
          }}
        />
      )}
    </Dialog>
  );
}
