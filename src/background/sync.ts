import { browser } from '../messaging/browser.ts';
import { isOwnPage, type Sender, serve } from '../messaging/messenger.ts';
import { describeError, translate } from '../messaging/strings.ts';
import { type Sync, type SyncState, syncSchemas } from '../messaging/sync.ts';
import { type LastSync, NO_SYNC, putCopies, readCopies } from '../storage/copies.ts';
import type { Database } from '../storage/database.ts';
import { followChanges } from '../storage/follow-changes.ts';
import { checkMirror } from '../storage/mirror/restore.ts';
import { listApart, settleNote } from '../storage/sync/apart.ts';
import { openBundle } from '../storage/sync/bundle.ts';
import { openKey, unlock } from '../storage/sync/encrypted.ts';
import type { SyncFiles } from '../storage/sync/files.ts';
import { keepName, readKeptName } from '../storage/sync/kept-name.ts';
import { forgetFiles, openSyncStore, readFacts } from '../storage/sync/store.ts';
import { listPeers, removePeer, syncLibrary } from '../storage/sync/sync.ts';
import { tryLater } from '../storage/transaction.ts';
import type { SyncQuestion, SyncReport } from '../sync/report.ts';
import { refreshPages } from './corrections.ts';
import { setAlarm } from './due.ts';
import { notify } from './notify.ts';
import { denyFrames, denyPrivate } from './senders.ts';
import { stayAwake } from './stay-awake.ts';
import { openSyncFiles } from './sync-files.ts';

/** The alarm after which the library is synced because it was changed, and how long after the change, in minutes. */
const CHANGED = 'sync-changes';
const CHANGED_MINUTES = 1;

/** The alarm that looks for changes of other computers, and how often it does, in minutes. */
const LOOK = 'sync';
const LOOK_MINUTES = 5;

const store = openSyncStore();

/** Shares the library with other computers through the reader's folder, if the reader has turned that on. */
export function keepSynced(database: Database): void {
  const run = (agreed: SyncQuestion[] = []) => tryLater(() => syncNow(database, agreed));
  serve<Sync>(
    'sync',
    {
      state: () => readState(database),
      async turn(sender, isOn, name, passphrase) {
        denyOthers(sender);
        await turn(database, isOn, name, passphrase);
        await run();
        return readState(database);
      },
      async now(sender, agreed) {
        denyOthers(sender);
        await run(agreed);
        return readState(database);
      },
      async remove(sender, device) {
        denyOthers(sender);
        const { handle } = (await readCopies('folder')) ?? {};
        if (handle) await stayAwake(async () => removePeer(store, await openSyncFiles(handle), device));
        await run();
        return readState(database);
      },
      async merge(sender, name, json, agreed) {
        denyOthers(sender);
        return mergeFile(database, name, json, agreed);
      },
      async apart(sender) {
        denyOthers(sender);
        return listApart(database, store);
      },
      async settle(sender, table, key, text) {
        denyOthers(sender);
        await settleNote(database, store, { table, key }, text);
        return listApart(database, store);
      },
    },
    isOwnPage,
    syncSchemas,
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void forgetFiles(store, 'read');
  });
  followChanges(database, () => void tryLater(planAfterChange));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === CHANGED || name === LOOK) void run();
  });
}

function denyOthers(sender: Sender): void {
  denyFrames(sender);
  denyPrivate(sender);
}

/** Turns the sync on or off. With a passphrase, files are encrypted from now on. */
async function turn(database: Database, isOn: boolean, name: string, passphrase: string): Promise<void> {
  const { last = NO_SYNC, key } = (await readCopies('sync')) ?? {};
  const { handle } = (await readCopies('folder')) ?? {};
  let [next, problem] = [key, ''];
  if (isOn && passphrase && handle) {
    try {
      next = await openKey(await openSyncFiles(handle), passphrase);
      await forgetFiles(store, 'own');
    } catch (error) {
      problem = error instanceof Error ? error.name : 'Error';
    }
  }
  const isShared = isOn && !problem;
  await putCopies('sync', {
    isOn: isShared,
    name,
    last: { ...last, problem, question: null, isRenamed: false },
    ...(next && { key: next }),
  });
  await keepName(database, isShared ? name : null);
  await planSync(database);
}

/** Sets the alarm that looks for changes of other computers, or clears it. */
export async function planSync(database: Database): Promise<void> {
  if ((await readKept(database))?.isOn) await setAlarm(LOOK, LOOK_MINUTES, true);
  else await browser.alarms.clear(LOOK);
}

async function planAfterChange(): Promise<void> {
  if ((await readCopies('sync'))?.isOn) await setAlarm(CHANGED, CHANGED_MINUTES);
}

/** How long after an article is opened another computer's changes are looked for, and how often at most, in milliseconds. */
const LOOK_MS = 1000;
const LOOK_AGAIN_MS = 10_000;

let looked = 0;

/** Looks for changes of other computers a moment after the reader has opened something, if the library is shared. */
export function lookSoon(database: Database): void {
  if (Date.now() - looked < LOOK_AGAIN_MS) return;
  looked = Date.now();
  const look = async () => {
    if (await browser.alarms.get(LOOK)) await syncNow(database, []);
  };
  setTimeout(() => void tryLater(look), LOOK_MS);
}

/** What was lost of the library is restored before it is compared: otherwise it would seem that the reader had deleted it. */
let isChecked: Promise<void> | null = null;

function checkLibrary(database: Database): Promise<void> {
  isChecked ??= checkMirror(database, 'counts').catch((error: unknown) => {
    isChecked = null; // the next one tries again
    throw error;
  });
  return isChecked;
}

async function syncNow(database: Database, agreed: SyncQuestion[]): Promise<void> {
  const folder = await readCopies('folder');
  const kept = folder && (await readKept(database));
  if (!folder || !kept?.isOn) return;
  const last = await attempt(kept.last, async () => {
    const plain = await openSyncFiles(folder.handle);
    const files = await unlock(plain, kept.key ?? null);
    await describeFolder(plain);
    return syncWith(database, files, kept.name, agreed);
  });
  const now = await readKept(database);
  if (now?.isOn) await putCopies('sync', { ...now, last });
}

/** Whether the library is shared, and how; by its name alone if the browser lost what is kept with the handle of the folder. */
async function readKept(database: Database) {
  const kept = await readCopies('sync');
  if (kept) return kept;
  await checkLibrary(database); // the name may have been lost as well
  const name = await readKeptName(database);
  return name === null ? undefined : { isOn: true, name, last: NO_SYNC };
}

async function syncWith(
  database: Database,
  files: SyncFiles,
  name: string,
  agreed: SyncQuestion[],
): Promise<SyncReport> {
  await checkLibrary(database);
  const report = await syncLibrary({ database, store, files, name, now: Date.now(), agreed });
  if (report.read > 0) {
    refreshPages();
    notify('');
  }
  return report;
}

/** Says what the files are, beside them. */
async function describeFolder(files: SyncFiles): Promise<void> {
  if (!(await files.list()).some(({ name }) => name === README))
    await files.write(README, [`${translate('sync_readme')}\n`]);
}

const README = 'README.txt';

/** Merges a file that another computer saved, and makes the one for it. */
async function mergeFile(database: Database, name: string, json: string, agreed: SyncQuestion[]) {
  const { isOn = false, last = NO_SYNC, ...rest } = (await readCopies('sync')) ?? {};
  let made: string | null = null;
  const next = await attempt(last, async () => {
    const bundle = openBundle(json, Date.now());
    const report = await syncWith(database, bundle.files, name, agreed);
    if (!report.question) made = bundle.toJson();
    return report;
  });
  await putCopies('sync', { ...rest, isOn, name, last: next });
  return { state: await readState(database), json: made };
}

/** Syncs, and says how it went. Errors are there to be shown, not thrown: nothing is lost by them. */
async function attempt(before: LastSync, work: () => ReturnType<typeof syncLibrary>): Promise<LastSync> {
  try {
    const { question, preview, unread, isNewer, isRenamed } = await stayAwake(work);
    const problem = isNewer ? 'newer' : '';
    const synced = question ? before.synced : new Date().toISOString();
    return { synced, question, preview, unread, problem, message: '', isRenamed: isRenamed || before.isRenamed };
  } catch (error) {
    const { name } = error instanceof Error ? error : { name: '' };
    return { ...before, problem: name || 'Error', message: describeError(error) };
  }
}

const PROBLEMS: { [problem: string]: SyncState['problem'] } = {
  NotAllowedError: 'asks',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
  newer: 'newer',
  Locked: 'locked',
  NoBundle: 'unknown',
};

async function readState(database: Database): Promise<SyncState> {
  const [kept, facts, folder] = await Promise.all([readKept(database), readFacts(store), readCopies('folder')]);
  const { isOn = false, name = '', last = NO_SYNC } = kept ?? {};
  const mustAsk = isOn && folder && (await folder.handle.queryPermission({ mode: 'readwrite' })) !== 'granted';
  const peers = listPeers(facts).map(({ device, name, written }) => ({ device, name, seen: written }));
  const ofLast = last.problem && (PROBLEMS[last.problem] ?? 'failed');
  const problem = isOn && !folder ? 'missing' : mustAsk ? 'asks' : ofLast;
  const apart = await store.rows.where('isApart').equals(1).count();
  return { isOn, name, peers, apart, ...last, problem };
}
