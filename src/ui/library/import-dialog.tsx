import { useEffect, useState } from 'preact/hooks';
import { compare, type Merge, type Side, settle } from '../../export/merge.ts';
import { type Contents, LARGEST, type Reason, readShelfFile, Unreadable } from '../../export/read.ts';
import type { Database } from '../../store/database.ts';
import { type Brought, findBrought, takeIn } from '../../store/import.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { type StringKey, say } from '../parts/strings.ts';
import { Dialog } from './dialog.tsx';
import { ImportPreview } from './import-preview.tsx';
import { saveBackup } from './save-backup.ts';
import { tellPages } from './tell-pages.ts';

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
  const [trouble, setTrouble] = useState<string | null>(null);
  const [side, setSide] = useState<Side>('ours');
  const [isBusy, setBusy] = useState(false);

  const fail = (error: unknown) => setTrouble(sayTrouble(error));

  useEffect(() => void prepare(database, file).then(setPlan, fail), [file]);

  async function take({ contents, brought, merge }: Plan): Promise<void> {
    setBusy(true);
    // What is overwritten can be had back.
    const { conflicts } = merge;
    if (side !== 'ours' && conflicts.annotations.length + conflicts.articles.length > 0) await saveBackup(database);
    await takeIn(database, brought, (here) => settle(compare(here, contents.shelf), side), contents);
    await tellPages();
    notify({ text: say('import_done', file.name), tone: 'done' });
    onClose();
  }

  return (
    <Dialog title={say('import_title', file.name)} onClose={onClose}>
      {!plan && !trouble && <p role="status">{say('working')}</p>}
      {trouble && (
        <p role="alert" data-tone="error">
          {trouble}
        </p>
      )}
      {plan && <ImportPreview merge={plan.merge} contents={plan.contents} side={side} onSide={setSide} />}
      <p class="acts">
        {plan && !trouble && (
          <button
            type="button"
            class="plain main"
            id="import-start"
            disabled={isBusy}
            onClick={() => void take(plan).catch(fail)}
          >
            {say('import_start')}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          {say('close')}
        </button>
      </p>
    </Dialog>
  );
}

async function prepare(database: Database, file: File): Promise<Plan> {
  if (file.size > LARGEST) throw new Unreadable('too large');
  const contents = readShelfFile(await file.text(), new Date().toISOString());
  const brought = {
    addresses: contents.shelf.flatMap(({ article }) => [article.url, ...(article.aliases ?? [])]),
    ids: contents.shelf.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
  };
  return { contents, brought, merge: compare(await findBrought(database, brought), contents.shelf) };
}

/** Why a file changed nothing, in words. */
function sayTrouble(error: unknown): string {
  if (!(error instanceof Unreadable)) return say('act_failed', error instanceof Error ? error.message : String(error));
  const why = say(REASONS[error.reason]);
  return error.place ? `${why} (${error.place})` : why;
}
