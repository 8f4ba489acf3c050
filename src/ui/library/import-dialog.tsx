import { useEffect, useState } from 'preact/hooks';
import { compare, type Merge, type Side, settle } from '../../import/merge.ts';
import { type Contents, LARGEST, type Reason, readLibraryFile, Unreadable } from '../../import/read-file.ts';
import type { Database } from '../../storage/database.ts';
import { type Brought, findBrought, takeIn } from '../../storage/import.ts';
import { Dialog } from '../design/dialog.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { type StringKey, t } from '../shared/strings.ts';
import { saveBackup } from './backup.tsx';
import { ImportPreview } from './import-preview.tsx';
import { notifyPages } from './notify-pages.ts';

interface Plan {
  contents: Contents;
  brought: Brought;
  merge: Merge;
}

const REASONS: { [R in Reason]: StringKey } = {
  empty: 'import_empty',
  unknown: 'import_unknown',
  'cut short': 'import_cut_short',
  damaged: 'import_damaged',
  newer: 'import_newer',
  'too large': 'import_too_large',
  'nothing in it': 'import_nothing',
};

/** Shows what a file would bring before anything is written, and takes it in when the reader says so. */
export function ImportDialog({
  database,
  file,
  notify,
  onClose,
}: {
  database: Database;
  file: File;
  notify(notice: NoticeText): void;
  onClose(): void;
}) {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [storageError, setStorageError] = useState<string | null>(null);
  const [side, setSide] = useState<Side>('ours');
  const [isBusy, setBusy] = useState(false);

  const fail = (error: unknown) => setStorageError(describeError(error));

  useEffect(() => void prepare(database, file).then(setPlan, fail), [file]);

  async function take({ contents, brought, merge }: Plan): Promise<void> {
    setBusy(true);
    // What is overwritten can be had back.
    const { conflicts } = merge;
    if (side !== 'ours' && conflicts.annotations.length + conflicts.articles.length > 0) await saveBackup(database);
    await takeIn(database, brought, (here) => settle(compare(here, contents.library), side), contents);
    await notifyPages();
    notify({ text: t('import_done', file.name), tone: 'done' });
    onClose();
  }

  return (
    <Dialog title={t('import_title', file.name)} onClose={onClose}>
      {!plan && !storageError && <p role="status">{t('working')}</p>}
      {storageError && (
        <p role="alert" data-tone="error">
          {storageError}
        </p>
      )}
      {plan && <ImportPreview merge={plan.merge} contents={plan.contents} side={side} onSide={setSide} />}
      <p class="acts">
        {plan && !storageError && (
          <button
            type="button"
            class="plain main"
            id="import-start"
            disabled={isBusy}
            onClick={() => void take(plan).catch(fail)}
          >
            {t('import_start')}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          {t('close')}
        </button>
      </p>
    </Dialog>
  );
}

async function prepare(database: Database, file: File): Promise<Plan> {
  if (file.size > LARGEST) throw new Unreadable('too large');
  const contents = readLibraryFile(await file.text(), new Date().toISOString());
  const brought = {
    addresses: contents.library.flatMap(({ article }) => [article.url, ...(article.aliases ?? [])]),
    ids: contents.library.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
  };
  return { contents, brought, merge: compare(await findBrought(database, brought), contents.library) };
}

/** Why a file changed nothing, in words. */
function describeError(error: unknown): string {
  if (!(error instanceof Unreadable)) return t('act_failed', error instanceof Error ? error.message : String(error));
  const why = t(REASONS[error.reason]);
  return error.place ? `${why} (${error.place})` : why;
}
