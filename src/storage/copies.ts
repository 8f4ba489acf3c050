import type { Interval } from '../model.ts';
import type { SyncReport } from '../sync/report.ts';

/** A folder that the reader chose. The permission to write there ends with the browser, or when the reader withdraws it. */
export interface ChosenFolder extends FileSystemDirectoryHandle {
  queryPermission(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  /** Needs user activation; the browser asks the reader. */
  requestPermission(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** How the last copy of the library was made. */
export interface LastCopy {
  /** ISO 8601, UTC; '' for never. */
  saved: string;
  /** What the library was like, see `readRevision`; '' if it is not known. */
  revision: string;
  articles: number;
  bytes: number;
  /** The name of the file of the backup. */
  file: string;
  /** The name of the error of the last try, and its message if that is all that is known; '' for none. */
  problem: string;
  message: string;
}

/** A copy that was never made. */
export const NO_COPY: LastCopy = {
  saved: '',
  revision: '',
  articles: 0,
  bytes: 0,
  file: '',
  problem: '',
  message: '',
};

/** How the last sync with other computers went. */
export interface LastSync extends Pick<SyncReport, 'question' | 'preview' | 'unread' | 'isRenamed'> {
  /** ISO 8601, UTC; '' for never. */
  synced: string;
  /** The name of the error of the last try, and its message; '' for none. */
  problem: string;
  message: string;
}

/** A library that was never synced. */
export const NO_SYNC: LastSync = {
  synced: '',
  question: null,
  preview: null,
  unread: 0,
  isRenamed: false,
  problem: '',
  message: '',
};

interface Stored {
  /** The folder into which the library is copied. */
  folder: { handle: ChosenFolder; last: LastCopy };
  /** The downloads of backups. */
  downloads: { every: Interval; last: LastCopy };
  /** Whether the library is shared with other computers through the folder, the name of this one, and the key. */
  sync: { isOn: boolean; name: string; last: LastSync; key?: CryptoKey };
  /** A name for this library among others that are copied into the same folder. */
  library: string;
}

const STORE = 'copies';
const CHANNEL = 'newsgloss-copies';
const PROGRESS_CHANNEL = 'newsgloss-copy-progress';

/**
 * What is kept about copies of the library in files of the reader's. It has a database of its own: only IndexedDB takes the handle
 * of a folder, which is no part of a backup, and must be there when the library is lost.
 */
async function use<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const opening = indexedDB.open('newsgloss-copies', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settle(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const result = await settle(work(transaction.objectStore(STORE)));
    if (mode === 'readwrite')
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
    return result;
  } finally {
    database.close();
  }
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Reads what is kept under a name; undefined if there is nothing. */
export const readCopies = <K extends keyof Stored>(name: K): Promise<Stored[K] | undefined> =>
  use('readonly', (store) => store.get(name));

/** Keeps something under a name; nothing any more if it is undefined. */
export async function putCopies<K extends keyof Stored>(name: K, value: Stored[K] | undefined): Promise<void> {
  await use('readwrite', (store) => (value === undefined ? store.delete(name) : store.put(value, name)));
  post(CHANNEL, null);
}

function post(name: string, message: CopyProgress | null): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage(message);
  channel.close();
}

/** Calls back when something else is kept, in any window. Returns a function that stops it. */
export const followCopies = (onChange: () => void): (() => void) => listen(CHANNEL, onChange);

/** How far the copy is that is being made. */
export interface CopyProgress {
  /** How many articles have their files. */
  done: number;
  articles: number;
}

/** Reports the progress of a copy to all windows; null when none is being made any more. */
export const reportProgress = (progress: CopyProgress | null): void => post(PROGRESS_CHANNEL, progress);

/** Calls back with the progress of a copy that is made in another context. Returns a function that stops it. */
export const followProgress = (onProgress: (progress: CopyProgress | null) => void): (() => void) =>
  listen(PROGRESS_CHANNEL, ({ data }: MessageEvent<CopyProgress | null>) => onProgress(data));

function listen(name: string, onMessage: (event: MessageEvent) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.onmessage = onMessage;
  return () => channel.close();
}
