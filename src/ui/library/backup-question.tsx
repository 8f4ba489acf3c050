import type { Database } from '../../storage/database.ts';
import { changeSettings } from '../../storage/settings.ts';
import { Button } from '../design/button.tsx';
import { formatBytes, plural, t } from '../shared/strings.ts';
import type { WrittenBackup } from './write-backup.ts';

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
      <Button class="plain" id="backup-saved" onClick={onSaved}>
        {t('backup_saved')}
      </Button>
      <Button class="plain" id="backup-not-saved" onClick={onNotSaved}>
        {t('backup_not_saved')}
      </Button>
    </div>
  );
}
