import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { type CopiesState, type CopyState, copies } from '../../messaging/copies.ts';
import type { Interval } from '../../model.ts';
import {
  type CopyProgress,
  followCopies,
  followProgress,
  NO_COPY,
  putCopies,
  readCopies,
} from '../../storage/copies.ts';
import { isAllowed, listBackups, pickFolder } from '../../storage/folder.ts';
import { Button } from '../design/button.tsx';
import { attempt, notify } from '../design/notice.tsx';
import { isPast } from './past.ts';
import { formatMoment, formatNumber, formatPercent, plural, type StringKey, t } from './strings.ts';

/** The state of the copies, and what the reader can do about them. */
export type CopyActs = ReturnType<typeof useCopies>;

/** The state of the copies, kept up to date, and what the reader can do about them. */
export function useCopies() {
  const [state, setState] = useState<CopiesState | null>(null);
  const [progress, setProgress] = useState<CopyProgress | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    const read = () => attempt(async () => setState(await copies.state()));
    read();
    // The permission may have been withdrawn while another window was used; and a copy that goes on reports again.
    const readAgain = () => {
      setProgress(null);
      read();
    };
    addEventListener('focus', readAgain);
    const stops = [followCopies(read), followProgress(setProgress)];
    return () => {
      removeEventListener('focus', readAgain);
      for (const stop of stops) stop();
    };
  }, []);
  const run = (work: () => Promise<unknown>) =>
    attempt(async () => {
      setBusy(true);
      try {
        await work();
      } finally {
        setBusy(false);
        setProgress(null);
      }
    });
  return {
    /** Null until it is read. */
    state,
    /** How far the copy into the folder is; null if none is made, or only a short one. */
    progress,
    /** Something is being done. */
    isBusy,
    /** Copies into the folder now. */
    save: () => run(async () => setState(await copies.save())),
    /** Chooses a folder. */
    choose: () =>
      run(async () => {
        const handle = await pickFolder();
        if (!handle) return;
        const before = await readCopies('folder');
        const isSame = before && (await before.handle.isSameEntry(handle));
        await putCopies('folder', { handle, last: isSame ? before.last : NO_COPY });
        setState(await copies.save());
      }),
    /** Asks for the permission to the folder again. */
    allow: () =>
      run(async () => {
        if (await isAllowed()) setState(await copies.save());
        else notify({ text: t('folder_denied'), tone: 'error' });
      }),
    /** Uses the folder no longer; its files stay. */
    stop: () =>
      run(async () => {
        const before = await readCopies('folder');
        const put = async (folder: typeof before) => {
          await putCopies('folder', folder);
          setState(await copies.state());
        };
        await put(undefined);
        const undo = () => run(() => put(before));
        if (before) notify({ text: t('folder_stopped', before.handle.name), tone: 'done', undo });
      }),
    /** Chooses how often a backup is downloaded. */
    download: (every: Interval) =>
      run(async () => {
        // The first thing here, as browsers ask only while they handle a click.
        const isGranted = every === 'never' || (await browser.permissions.request({ permissions: ['downloads'] }));
        if (isGranted) setState(await copies.download(every));
        else notify({ text: t('folder_denied'), tone: 'error' });
      }),
  };
}

/** Reads the backups in the reader's folder, the newest first, and says why if there are none. */
export function openBackups(onFiles: (files: File[]) => void): void {
  attempt(async () => {
    const { handle } = (await readCopies('folder')) ?? {};
    const library = (await readCopies('library')) ?? '';
    const files = handle && (await isAllowed()) ? await listBackups(handle, library) : null;
    if (files?.length) onFiles(files);
    else notify({ text: handle && files ? t('folder_none', handle.name) : t('folder_denied'), tone: 'error' });
  });
}

const FOLDER_PROBLEMS: { [P in Exclude<CopyState['problem'], ''>]: StringKey } = {
  asks: 'folder_asks',
  gone: 'folder_gone',
  full: 'folder_full',
  empty: 'folder_empty',
  failed: 'folder_failed',
};

/** Says why nothing is copied into the folder; '' if it is. */
export const describeProblem = ({ name, problem, message }: NonNullable<CopiesState['folder']>): string =>
  problem && t(FOLDER_PROBLEMS[problem], name, message);

/** When a library was copied into the folder, unless the clock was wrong, and how much of it. */
export function describeLast({ saved, articles }: CopyState): string {
  if (!saved) return t('folder_unsaved');
  const when = isPast(saved) ? [t('folder_saved', formatMoment(saved))] : [];
  return [...when, plural('articles_found', articles)].join(' · ');
}

/** When a backup was downloaded last, unless the clock was wrong, and the name of its file. */
export function describeLastDownload({ saved, file }: CopyState): string {
  if (!saved) return t('backup_never');
  return isPast(saved) ? t('downloads_last', formatMoment(saved), file) : file;
}

/** The steps of progress that are announced, so that a screen reader is not interrupted all the time. */
const ANNOUNCED = 4;

/** How far a copy is, for a live region: “312 of 2,000 articles”, which is announced as “Saving… 25%” at each quarter. */
export function CopyProgressText({ progress: { done, articles } }: { progress: CopyProgress }) {
  const quarter = Math.floor((ANNOUNCED * done) / articles) / ANNOUNCED;
  return (
    <>
      <span aria-hidden="true">{plural('folder_progress', articles, formatNumber(done), formatNumber(articles))}</span>
      <span class="visually-hidden">{`${t('folder_saving')} ${formatPercent(quarter)}`}</span>
    </>
  );
}

/** Says why no backup is downloaded. */
export const describeDownloads = ({ problem, message }: CopyState): string =>
  problem === 'asks' ? t('downloads_asks') : t('downloads_failed', message);

interface ActProps {
  id: string;
  label: string;
  isBusy: boolean;
  act(): void;
}

/** A button that does something about the copies. */
export const Act = ({ id, label, isBusy, act }: ActProps) => (
  <Button class="plain" id={id} disabled={isBusy} onClick={act}>
    {label}
  </Button>
);
