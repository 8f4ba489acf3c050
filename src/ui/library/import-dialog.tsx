import { useEffect, useRef, useState } from 'preact/hooks';
import { type FilePreview, importFile, PartialImport, previewFile, previewFirst } from '../../import/import-file.ts';
import type { Side } from '../../import/merge.ts';
import { type Reason, Unreadable } from '../../import/read-file.ts';
import type { Annotation } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { readInPieces } from '../../storage/files.ts';
import { whileImporting } from '../../storage/follow.ts';
import { openImport } from '../../storage/import.ts';
import { postponeSnapshots } from '../../storage/mirror/mirror.ts';
import { Button } from '../design/button.tsx';
import { Dialog, Progress } from '../design/dialog.tsx';
import { notify, report } from '../design/notice.tsx';
import { useWork, type Work } from '../design/use-work.ts';
import { describeError, plural, type StringKey, t } from '../shared/strings.ts';
import { BackupQuestion, confirmBackup } from './backup-question.tsx';
import { notifyPages } from './use-library.ts';
import { type WrittenBackup, writeBackup } from './write-backup.ts';

const REASONS: { [R in Reason]: StringKey } = {
  empty: 'import_empty',
  unknown: 'import_unknown',
  'cut short': 'import_cut_short',
  damaged: 'import_damaged',
  newer: 'import_newer',
  'too large': 'import_too_large',
  'nothing in it': 'import_nothing',
};

/** What is imported, and how. */
interface ImportProps {
  database: Database;
  files: File[];
  onClose(): void;
}

/** Shows what an import of the first file that is whole would change, and imports it when the reader confirms. */
export function ImportDialog(props: ImportProps) {
  const { database, files, onClose } = props;
  const { file, preview, choice, backup, setBackup, work, state, start, saveFirst } = useImport(props);
  const isBusy = state.status === 'working';
  return (
    <Dialog title={t('import_title', file.name)} onClose={onClose}>
      {isBusy && <p role="status">{t(preview ? 'import_writing' : 'import_reading')}</p>}
      {file !== files[0] && <p role="alert">{t('folder_fallback', files[0]?.name ?? '')}</p>}
      {preview && <ImportPreview preview={preview} side={choice.side} onSide={choice.setSide} />}
      {preview && <Extras preview={preview} declined={choice.declined} onDecline={choice.setDeclined} />}
      {backup && preview && !isBusy && (
        <>
          <p>{t('backup_before')}</p>
          <BackupQuestion
            backup={backup}
            onSaved={() => {
              setBackup(null);
              work(async (...task) => {
                await confirmBackup(database, backup);
                return start(preview)(...task);
              });
            }}
            onNotSaved={() => setBackup(null)}
          />
        </>
      )}
      <div role={state.status === 'failed' ? 'alert' : undefined}>
        <Progress state={state} />
      </div>
      <p class="acts">
        {preview && !backup && (
          <Button
            class="plain main"
            id="import-start"
            disabled={isBusy}
            onClick={() => work(choice.side !== 'ours' && preview.conflicts > 0 ? saveFirst : start(preview))}
          >
            {t('import_start')}
          </Button>
        )}
        <Button class="plain" id="import-close" onClick={isBusy && preview ? state.stop : onClose}>
          {t(isBusy && preview ? 'stop' : 'close')}
        </Button>
      </p>
    </Dialog>
  );
}

/** Reads the first file that is whole, for a preview, and has it imported as the reader chooses. */
function useImport({ database, files, onClose }: ImportProps) {
  const [found, setFound] = useState<{ file: File; preview: FilePreview } | null>(null);
  const { file, preview } = found ?? { file: files[0] as File, preview: null };
  const [side, setSide] = useState<Side>('ours');
  const [declined, setDeclined] = useState<ReadonlySet<Extra>>(new Set());
  const [backup, setBackup] = useState<WrittenBackup | null>(null);
  const { work, state } = useWork(describeFailure);
  const isOpen = useRef(true);

  const read: Work = async (signal, onProgress) => {
    const open = (one: File) => previewFile(openImport(database), readInPieces(one, onProgress), signal);
    setFound(await previewFirst(files, open));
    return '';
  };
  useEffect(() => {
    work(read);
    return () => {
      isOpen.current = false;
    };
  }, []);

  const start = (preview: FilePreview): Work => {
    return async (signal, onProgress) => {
      const wanted = leaveOut(preview, declined);
      const run = () => importFile(openImport(database), readInPieces(file, onProgress), wanted, side, signal);
      const done = await whileImporting(() => postponeSnapshots(run)).finally(notifyPages);
      if (done !== null) {
        const text = describePartial(t('import_stopped'), done, preview.total);
        if (!isOpen.current) notify({ text, tone: 'error' });
        return text;
      }
      report(t('import_done', file.name));
      onClose();
      return '';
    };
  };
  /** A backup is made before anything is overwritten. */
  const saveFirst: Work = async (signal, onProgress) => {
    setBackup(await writeBackup(database, signal, onProgress));
    return '';
  };
  const choice = { side, setSide, declined, setDeclined };
  return { file, preview, choice, backup, setBackup, work, state, start, saveFirst };
}

/** A file without what the reader has declined. */
const leaveOut = (preview: FilePreview, declined: ReadonlySet<Extra>): FilePreview => ({
  ...preview,
  settings: declined.has('settings') ? null : preview.settings,
  rules: declined.has('rules') ? [] : preview.rules,
  collections: declined.has('collections') ? [] : preview.collections,
});

/** The message for a file that cannot be imported, or not to its end. */
export function describeFailure(error: unknown): string {
  if (error instanceof PartialImport) {
    const { cause, done, total } = error;
    // Other messages say that nothing was changed, which is only true of the last part.
    const isFull = cause instanceof Error && cause.name === 'StorageFull';
    if (done === 0) return describeError(cause);
    return describePartial(isFull ? t('import_full') : t('act_failed', error.message), done, total);
  }
  if (!(error instanceof Unreadable)) return describeError(error);
  const why = t(REASONS[error.reason]);
  return error.place ? `${why} (${error.place})` : why;
}

const describePartial = (why: string, done: number, total: number) =>
  `${why}${why.endsWith('.') ? '' : '.'} ${t('import_partial', done, total)}`;

const SIDES: [side: Side, label: StringKey][] = [
  ['ours', 'side_ours'],
  ['theirs', 'side_theirs'],
  ['newer', 'side_newer'],
];

/** The number of new, equal and conflicting items in a file, with a choice of the version to use for conflicts. */
function ImportPreview({
  preview: { articles, annotations, same, conflicts, shown, skipped, total, texts, problem },
  side,
  onSide,
}: {
  preview: FilePreview;
  side: Side;
  onSide(side: Side): void;
}) {
  return (
    <>
      {problem && <p role="alert">{plural(problem === 'damaged' ? 'import_broken' : 'import_cut', total)}</p>}
      <dl class="preview">
        <Line label={t('import_new_articles')} value={articles} />
        <Line label={t('import_new')} value={annotations} />
        <Line label={t('import_same')} value={same} />
        <Line label={t('import_conflicts')} value={conflicts} />
        {texts > 0 && <Line label={t('import_texts')} value={texts} />}
        {skipped > 0 && <Line label={t('import_skipped')} value={skipped} />}
      </dl>
      {conflicts > 0 && (
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
            {shown.articles.map(({ ours, theirs }) => (
              <li key={ours.url} dir="auto">
                {ours.title}
                <small class="aside">{t('import_ours', ours.note ?? '')}</small>
                <small class="aside">{t('import_theirs', theirs.note ?? '')}</small>
              </li>
            ))}
            {shown.annotations.map(({ ours, theirs }) => (
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

/** What a file may hold besides articles and annotations. */
type Extra = 'settings' | 'rules' | 'collections';

/** The settings, corrections and collections of a file, each of which can be declined. */
function Extras({
  preview: { settings, rules, collections },
  declined,
  onDecline,
}: {
  preview: FilePreview;
  declined: ReadonlySet<Extra>;
  onDecline(declined: ReadonlySet<Extra>): void;
}) {
  const held: [extra: Extra, label: string][] = [];
  if (settings) held.push(['settings', t('import_settings')]);
  if (rules.length > 0) held.push(['rules', t('import_rules', rules.length)]);
  if (collections.length > 0) held.push(['collections', t('import_collections', collections.length)]);
  return held.map(([extra, label]) => (
    <label class="check" key={extra}>
      <input
        type="checkbox"
        name={extra}
        checked={!declined.has(extra)}
        onChange={({ currentTarget }) => {
          const others = [...declined].filter((one) => one !== extra);
          onDecline(new Set(currentTarget.checked ? others : [...others, extra]));
        }}
      />
      {label}
    </label>
  ));
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
