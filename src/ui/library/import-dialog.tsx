import { useEffect, useState } from 'preact/hooks';
import { compare, type Merge, resolveConflicts, type Side } from '../../import/merge.ts';
import { type Contents, MAX_FILE_BYTES, type Reason, readLibraryFile, Unreadable } from '../../import/read-file.ts';
import type { Annotation } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { type FileKeys, findStored, importFile } from '../../storage/import.ts';
import { Dialog } from '../design/dialog.tsx';
import type { NoticeText } from '../design/notice.tsx';
import { type StringKey, t } from '../shared/strings.ts';
import { saveBackup } from './backup.tsx';
import { notifyPages } from './use-library.ts';

interface Plan {
  contents: Contents;
  keys: FileKeys;
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

/** Shows what an import would change, and imports the file when the reader confirms. */
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

  async function start({ contents, keys, merge }: Plan): Promise<void> {
    setBusy(true);
    // Makes a backup before anything is overwritten.
    const { conflicts } = merge;
    if (side !== 'ours' && conflicts.annotations.length + conflicts.articles.length > 0) await saveBackup(database);
    await importFile(database, keys, (here) => resolveConflicts(compare(here, contents.library), side), contents);
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
            onClick={() => void start(plan).catch(fail)}
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
  if (file.size > MAX_FILE_BYTES) throw new Unreadable('too large');
  const contents = readLibraryFile(await file.text(), new Date().toISOString());
  const keys = {
    addresses: contents.library.flatMap(({ article }) => [article.url, ...(article.aliases ?? [])]),
    ids: contents.library.flatMap(({ annotations }) => annotations.map(({ id }) => id)),
  };
  return { contents, keys, merge: compare(await findStored(database, keys), contents.library) };
}

/** The message for a file that cannot be imported. */
function describeError(error: unknown): string {
  if (!(error instanceof Unreadable)) return t('act_failed', error instanceof Error ? error.message : String(error));
  const why = t(REASONS[error.reason]);
  return error.place ? `${why} (${error.place})` : why;
}

/** The maximum number of conflicts listed; others are only counted. */
const SHOWN = 20;

const SIDES: [side: Side, label: StringKey][] = [
  ['ours', 'side_ours'],
  ['theirs', 'side_theirs'],
  ['newer', 'side_newer'],
];

/** The number of new, equal and conflicting items in a file, with a choice of the version to use for conflicts. */
export function ImportPreview({
  merge: { fresh, same, conflicts },
  contents,
  side,
  onSide,
}: {
  merge: Merge;
  contents: Contents;
  side: Side;
  onSide(side: Side): void;
}) {
  const conflictCount = conflicts.annotations.length + conflicts.articles.length;
  return (
    <>
      <dl class="preview">
        <Line label={t('import_new_articles')} value={fresh.articles.length} />
        <Line label={t('import_new')} value={fresh.annotations.length} />
        <Line label={t('import_same')} value={same} />
        <Line label={t('import_conflicts')} value={conflictCount} />
        {contents.skipped > 0 && <Line label={t('import_skipped')} value={contents.skipped} />}
      </dl>
      {contents.settings && <p>{t('import_settings')}</p>}
      {conflictCount > 0 && (
        <>
          <fieldset class="choices">
            <legend>{t('import_sides')}</legend>
            {SIDES.map(([one, label]) => (
              <label key={one}>
                <input type="radio" name="side" checked={side === one} onChange={() => onSide(one)} />
                <span>{t(label)}</span>
              </label>
            ))}
          </fieldset>
          <ul class="conflicts">
            {conflicts.articles.slice(0, SHOWN).map(({ ours, theirs }) => (
              <li key={ours.url} dir="auto">
                {ours.title}
                <small class="aside">{t('import_ours', ours.note ?? '')}</small>
                <small class="aside">{t('import_theirs', theirs.note ?? '')}</small>
              </li>
            ))}
            {conflicts.annotations.slice(0, SHOWN).map(({ ours, theirs }) => (
              <li key={ours.id} dir="auto">
                {ours.selectors[0].exact}
                <small class="aside">{t('import_ours', describe(ours))}</small>
                <small class="aside">{t('import_theirs', describe(theirs))}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Line({ label, value }: { label: string; value: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The note, tags and colour of one version of an annotation. */
function describe({ note, tags, colour }: Annotation): string {
  return [note, tags.map((tag) => `#${tag}`).join(' '), colour].filter(Boolean).join(' · ') || '–';
}
