import type { ExportOptions } from '../export/exporter.ts';
import { backUp } from '../export/json.ts';
import { browser } from '../messaging/browser.ts';
import { type Copies, type CopiesState, type CopyState, copiesSchemas } from '../messaging/copies.ts';
import { isOwnPage, serve } from '../messaging/messenger.ts';
import { describeError, readerLanguage, translate } from '../messaging/strings.ts';
import { openBackup, readRevision } from '../storage/backup.ts';
import {
  type ChosenFolder,
  followCopies,
  type LastCopy,
  NO_COPY,
  putCopies,
  readCopies,
  reportProgress,
} from '../storage/copies.ts';
import type { Database } from '../storage/database.ts';
import { followChanges } from '../storage/follow-changes.ts';
import { tryLater } from '../storage/transaction.ts';
import { isDue, setAlarm } from './due.ts';
import { copyToFolder, type Watching, type WrittenCopy } from './folder.ts';
import { denyFrames, denyPrivate } from './senders.ts';
import { stayAwake } from './stay-awake.ts';
import { readStyle } from './style.ts';
import { offscreenDocument } from './workers.ts';

/** The alarm after which the library is copied into the folder. */
const SAVE = 'copy-to-folder';

/** The alarm that asks whether a download is due, and how often it does. */
const DOWNLOAD = 'download-backup';
const DOWNLOAD_MINUTES = 60;

/** How long after a change the library is copied, in minutes; later if its backup is large, in bytes. */
const SAVE_MINUTES = 1;
const LARGE_MINUTES = 10;
const LARGE = 5_000_000;

/** How long after a failure it is tried again, in minutes. */
const RETRY_MINUTES = 60;

/** The shortest time between two reports of progress, in milliseconds. */
const REPORT_MS = 500;

/** How often a download is looked at, and how long, in milliseconds. */
const POLL_MS = 250;
const PATIENCE_MS = 300_000;

/** A copy that was not made, and why. */
class NotCopied extends Error {
  constructor(readonly problem: CopyState['problem']) {
    super(problem);
  }
}

/** Copies the library into the reader's folder after changes, and downloads backups, as the reader has chosen. */
export function keepCopies(database: Database): void {
  serve<Copies>(
    'copies',
    {
      state: readState,
      async save(sender) {
        denyFrames(sender);
        denyPrivate(sender);
        await saveToFolder(database, true);
        return readState();
      },
      async download(sender, every) {
        denyFrames(sender);
        denyPrivate(sender);
        const { last = NO_COPY } = (await readCopies('downloads')) ?? {};
        await putCopies('downloads', { every, last });
        if (every === 'never') await stopDownloads();
        await planCopies(database);
        await downloadIfDue(database);
        return readState();
      },
      changed: () => planCopies(database, true),
    },
    isOwnPage,
    copiesSchemas,
  );
  followChanges(database, () => void tryLater(() => planCopies(database, true)));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SAVE) void tryLater(() => saveToFolder(database));
    if (name === DOWNLOAD) void tryLater(() => downloadIfDue(database));
  });
}

/** Sets the alarms for what is to be copied, unless they are set. Where only a change tells that there was one, `hasChanged` does. */
export async function planCopies(database: Database, hasChanged = false): Promise<void> {
  const [folder, downloads] = await Promise.all([readCopies('folder'), readCopies('downloads')]);
  if (downloads && downloads.every !== 'never') await setAlarm(DOWNLOAD, DOWNLOAD_MINUTES, true);
  if (!folder) return;
  const revision = await readRevision(database);
  if (revision === '' ? !hasChanged : revision === folder.last.revision) return;
  // When the reader allows it again, it is saved at once.
  if (await isAllowed(folder.handle)) await setAlarm(SAVE, chooseDelay(folder.last));
}

function chooseDelay({ problem, bytes }: LastCopy): number {
  if (problem !== '' && problem !== 'empty') return RETRY_MINUTES;
  return bytes > LARGE ? LARGE_MINUTES : SAVE_MINUTES;
}

const isAllowed = async (handle: ChosenFolder): Promise<boolean> =>
  (await handle.queryPermission({ mode: 'readwrite' })) === 'granted';

/** Whether the library has not changed since a copy. */
async function isCurrent(database: Database, { revision }: LastCopy): Promise<boolean> {
  return revision !== '' && revision === (await readRevision(database));
}

/** Copies the library into the folder, if it has changed or the reader asks for it. */
async function saveToFolder(database: Database, isAsked = false): Promise<void> {
  await navigator.locks.request('copy-to-folder', async () => {
    const folder = await readCopies('folder');
    if (!folder || (!isAsked && (await isCurrent(database, folder.last)))) return;
    const { handle } = folder;
    if (!(await isAllowed(handle))) return;
    const last = await attempt(database, folder.last, async (options) => {
      const library = (await readCopies('library')) ?? crypto.randomUUID();
      await putCopies('library', library);
      const { version } = browser.runtime.getManifest();
      const backup = await openFilled(database);
      return watchCopy(handle, backup.articles, (watching) =>
        copyToFolder(handle, backup, { library, version, last: folder.last.file }, options, watching),
      );
    });
    if (last.problem === 'NotFoundError' && (await isThere(handle))) last.problem = 'Error'; // one of its files is gone
    if (await isChosen(handle)) await putCopies('folder', { handle, last });
  });
}

/** Whether a folder is still the one to copy into: the reader may have chosen another one meanwhile, or none. */
async function isChosen(handle: ChosenFolder): Promise<boolean> {
  const now = await readCopies('folder');
  return now !== undefined && (await now.handle.isSameEntry(handle));
}

/** Reports the progress of a copy that takes a while, and stops it when the reader no longer wants it in this folder. */
async function watchCopy<T>(
  handle: ChosenFolder,
  articles: number,
  work: (watching: Watching) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stopFollowing = followCopies(
    () =>
      void isChosen(handle).then((isWanted) => {
        if (!isWanted) controller.abort();
      }),
  );
  let reported = performance.now();
  const onProgress = (done: number) => {
    if (performance.now() - reported < REPORT_MS) return;
    reported = performance.now();
    reportProgress({ done, articles });
  };
  try {
    return await work({ onProgress, signal: controller.signal });
  } finally {
    stopFollowing();
    reportProgress(null);
  }
}

/** Runs `work`, which copies the library, and says how it went. Errors are there to be shown, not thrown: nothing is lost by them. */
async function attempt(
  database: Database,
  before: LastCopy,
  work: (options: ExportOptions) => Promise<WrittenCopy>,
): Promise<LastCopy> {
  let { revision } = before;
  try {
    revision = await readRevision(database);
    const style = await readStyle(database);
    const now = new Date().toISOString();
    const options = { t: translate, locale: readerLanguage(), style, title: '', now };
    return { ...NO_COPY, ...(await stayAwake(() => work(options))), saved: now, revision };
  } catch (error) {
    if (error instanceof NotCopied) return { ...before, revision, problem: error.problem };
    const { name } = error instanceof Error ? error : { name: '' };
    return { ...before, problem: name || 'Error', message: describeError(error) };
  }
}

/** Opens the library. One that is empty is not copied: it may have been lost, and what was copied before would be deleted. */
async function openFilled(database: Database) {
  const backup = await openBackup(database);
  if (backup.articles === 0) throw new NotCopied('empty');
  return backup;
}

/** Whether a folder can be read. */
async function isThere(handle: ChosenFolder): Promise<boolean> {
  try {
    await handle.keys().next();
    return true;
  } catch {
    return false;
  }
}

/** Downloads a backup if it is time and the library has changed. */
async function downloadIfDue(database: Database): Promise<void> {
  await navigator.locks.request('download-backup', async () => {
    const kept = await readCopies('downloads');
    if (!kept) return;
    const { every, last } = kept;
    if (!isDue(every, last.saved) || (await isCurrent(database, last))) return;
    if (!(await mayDownload())) return;
    const next = await attempt(database, last, (options) => download(database, options));
    const { every: now = every } = (await readCopies('downloads')) ?? {};
    await putCopies('downloads', { every: now, last: next });
  });
}

/** Ends the downloads, and gives back the permission, which nothing else needs. */
async function stopDownloads(): Promise<void> {
  await browser.alarms.clear(DOWNLOAD);
  await browser.permissions.remove({ permissions: ['downloads'] });
}

const mayDownload = (): Promise<boolean> => browser.permissions.contains({ permissions: ['downloads'] });

async function download(database: Database, options: ExportOptions): Promise<WrittenCopy> {
  const backup = await openFilled(database);
  const { name, mime, pieces } = backUp(backup.read(), backup.extras, options);
  const parts: Blob[] = [];
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length < LARGE) continue;
    parts.push(new Blob([waiting]));
    waiting = '';
  }
  const blob = new Blob([...parts, waiting], { type: mime });
  const ask = offscreenDocument();
  const url = ask ? await ask<string>('address', blob) : URL.createObjectURL(blob);
  try {
    const id = await browser.downloads.download({ url, filename: `Newsgloss/${name}`, conflictAction: 'uniquify' });
    return { articles: backup.articles, bytes: blob.size, file: await untilDownloaded(id) };
  } finally {
    if (!ask) URL.revokeObjectURL(url);
  }
}

/** Waits for a download; returns the name of its file. */
async function untilDownloaded(id: number): Promise<string> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    const [item] = await browser.downloads.search({ id });
    if (item?.state === 'complete') return item.filename.split(/[/\\]/).at(-1) ?? '';
    if (!item || item.state === 'interrupted') throw new Error(item?.error ?? 'The download was removed');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('The download does not end');
}

async function readState(): Promise<CopiesState> {
  const [folder, downloads] = await Promise.all([readCopies('folder'), readCopies('downloads')]);
  const { every = 'never', last = NO_COPY } = downloads ?? {};
  const mustAsk = every !== 'never' && !(await mayDownload());
  return {
    folder: folder ? { name: folder.handle.name, ...(await describeFolder(folder)) } : null,
    downloads: { every, ...describeCopy(last, mustAsk) },
  };
}

const describeFolder = async ({ handle, last }: { handle: ChosenFolder; last: LastCopy }): Promise<CopyState> =>
  describeCopy(last, !(await isAllowed(handle)));

const PROBLEMS: { [problem: string]: CopyState['problem'] } = {
  NotAllowedError: 'asks',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  empty: 'empty',
};

function describeCopy({ saved, articles, file, problem, message }: LastCopy, mustAsk: boolean): CopyState {
  const known = problem && (PROBLEMS[problem] ?? 'failed');
  return { saved, articles, file, problem: mustAsk ? 'asks' : known, message };
}
