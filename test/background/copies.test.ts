import 'fake-indexeddb/auto';
import { resolveObjectURL } from 'node:buffer';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCopies, planCopies } from '../../src/background/copies.ts';
import type { Copies } from '../../src/messaging/copies.ts';
import { remote, type Sender } from '../../src/messaging/messenger.ts';
import { keep } from '../../src/storage/annotations.ts';
import { type ChosenFolder, followProgress, NO_COPY, putCopies, readCopies } from '../../src/storage/copies.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { callWorker, remoteJournal } from '../../src/storage/mirror/remote.ts';
import { mirrorLibrary } from '../../src/storage/mirror/restore.ts';
import { emptyTrash, forgetArticle } from '../../src/storage/trash.ts';
import { browser } from '../fakes/browser.ts';
import { FakeFolder, storeFolders } from '../fakes/folder.ts';
import { bridge, draftOf, harbour } from '../storage/library.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

const settings: Sender = { id: 'newsgloss', url: 'extension://newsgloss/settings.html' };
const inPrivate: Sender = { ...settings, tab: { id: 8, incognito: true } as Sender['tab'] };
const inFrame: Sender = { ...settings, tab: { id: 7 } as Sender['tab'], frameId: 3 };
const as = (sender: Sender) => remote<Copies>('copies', (request) => browser.deliver(request, sender));

const ALARM = 'copy-to-folder';
const HOUR = 3_600_000;

let database: Database;
let folder: FakeFolder;

beforeAll(() => {
  storeFolders();
  const journal = remoteJournal(callWorker(() => new Worker('mirror.js')));
  database = mirrorLibrary(openDatabase(), journal);
  keepCopies(database);
});

beforeEach(async () => {
  await forgetArticle(database, bridge.url).catch(() => undefined);
  await keep(database, harbour, [draftOf('Calder')], true);
  await putCopies('downloads', undefined);
  browser.alarms.set.clear();
  folder = new FakeFolder('Notes');
  await putCopies('folder', { handle: folder as unknown as ChosenFolder, last: NO_COPY });
});

const backups = () => [...folder.files.keys()].filter((name) => name.endsWith('.json'));
const articles = () => [...(folder.folders.get('articles')?.files.keys() ?? [])];
/** The alarm for a copy rings, and what it starts is done. */
async function ring(): Promise<void> {
  browser.alarms.ring(ALARM);
  await navigator.locks.request('copy-to-folder', () => undefined);
}

describe('a folder that was chosen', () => {
  test('gets the library at once, and its state says so', async () => {
    const { folder: state } = await as(settings).save();
    expect(state).toMatchObject({ name: 'Notes', articles: 1, file: backups()[0], problem: '' });
    expect(Date.now() - Date.parse(state?.saved ?? '')).toBeLessThan(60_000);
    expect(articles()).toEqual(['Harbour closes.md', 'newsgloss.json']);
  });

  test('gets it again a while after a change, and not without one', async () => {
    await as(settings).save();
    await planCopies(database);
    expect(browser.alarms.set.has(ALARM)).toBe(false);
    await keep(database, bridge, [draftOf('Calder')], true);
    await as(settings).changed();
    expect(browser.alarms.set.get(ALARM)).toEqual({ delayInMinutes: 1 });
    await ring();
    expect(articles()).toContain('Bridge opens.md');
    folder.written = [];
    await ring();
    expect(folder.written).toEqual([]);
  });

  test('does not get it again because the browser starts', async () => {
    await emptyTrash(database);
    await as(settings).save();
    await emptyTrash(database);
    await planCopies(database);
    expect(browser.alarms.set.has(ALARM)).toBe(false);
  });

  test('gets it again though the alarm was set while the clock was years ahead', async () => {
    browser.alarms.set.set(ALARM, { scheduledTime: Date.now() + 70 * 365 * 24 * HOUR });
    await planCopies(database);
    expect(browser.alarms.set.get(ALARM)).toEqual({ delayInMinutes: 1 });
    const soon = { scheduledTime: Date.now() + 30_000 };
    browser.alarms.set.set(ALARM, soon);
    await planCopies(database);
    expect(browser.alarms.set.get(ALARM)).toBe(soon);
  });

  test('keeps its last three backups and those of another library, though the clock jumps by years', async () => {
    const names: string[] = [];
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      for (const now of ['2026-11-29', '2099-01-01', '1970-01-02', '2026-11-30', '2055-05-05', '2026-12-01']) {
        vi.setSystemTime(new Date(`${now}T10:41:03Z`));
        const { folder: state } = await as(settings).save();
        expect(state).toMatchObject({ problem: '', file: expect.stringContaining(now) });
        names.push(state?.file ?? '');
        folder.files.set('newsgloss-backup-2098-01-01-000000-0a1b2c3d-000001.json', 'theirs');
        expect(backups()).toEqual(expect.arrayContaining(names.slice(-3)));
      }
    } finally {
      vi.useRealTimers();
    }
    const own = backups().filter((name) => !name.includes('0a1b2c3d'));
    expect(own).not.toContain(names[0]);
    expect(names.map((name) => name.slice(-11))).toEqual([1, 2, 3, 4, 5, 6].map((number) => `00000${number}.json`));
    expect(backups()).toContain('newsgloss-backup-2098-01-01-000000-0a1b2c3d-000001.json');
  });

  test('in which a file is cut short says so, and keeps what was there', async () => {
    await as(settings).save();
    const before = backups();
    folder.cut = 60;
    for (let tries = 0; tries < 5; tries++)
      expect((await as(settings).save()).folder).toMatchObject({ problem: 'failed' });
    expect(backups()).toEqual(expect.arrayContaining(before));
    folder.cut = Number.POSITIVE_INFINITY;
    expect((await as(settings).save()).folder).toMatchObject({ problem: '' });
    expect(backups()).toEqual(expect.arrayContaining(before));
  });

  test('is not written without the permission: nothing is thrown, and it catches up', async () => {
    await as(settings).save();
    folder.permission = 'prompt';
    await keep(database, bridge, [draftOf('Okoye')], true);
    await ring();
    expect((await as(settings).state()).folder).toMatchObject({ problem: 'asks', articles: 1 });
    expect((await as(settings).save()).folder?.problem).toBe('asks');
    browser.alarms.set.clear();
    await planCopies(database);
    expect(browser.alarms.set.has(ALARM)).toBe(false);
    folder.permission = 'granted';
    expect((await as(settings).save()).folder).toMatchObject({ problem: '', articles: 2 });
  });

  test.each([
    ['gone', async () => Object.assign(folder, { isGone: true })],
    ['full', async () => Object.assign(folder, { free: 10 })],
    ['failed', async () => (await folder.getDirectoryHandle('articles')).locked.add('newsgloss.json')],
  ])('that is %s says so, with what was saved before', async (problem, change) => {
    await as(settings).save();
    const before = (await as(settings).state()).folder;
    await change();
    await keep(database, bridge, [draftOf(problem)], true);
    await ring();
    expect((await as(settings).state()).folder).toMatchObject({ problem, saved: before?.saved });
    expect((await as(settings).state()).folder?.message).not.toBe('');
    browser.alarms.set.clear();
    folder.isGone = false;
    await planCopies(database);
    expect(browser.alarms.set.get(ALARM)).toEqual({ delayInMinutes: 60 });
  });

  test('is left as it is when the library is empty', async () => {
    await as(settings).save();
    const before = articles();
    for (const { url } of [harbour, bridge]) await forgetArticle(database, url).catch(() => undefined);
    expect(await database.articles.count()).toBe(0);
    await ring();
    expect((await as(settings).state()).folder?.problem).toBe('empty');
    expect([articles(), backups().length]).toEqual([before, 1]);
    browser.alarms.set.clear();
    await planCopies(database);
    expect(browser.alarms.set.has(ALARM)).toBe(false);
    await keep(database, harbour, [draftOf('Calder')], true);
    await planCopies(database);
    expect(browser.alarms.set.get(ALARM)).toEqual({ delayInMinutes: 1 });
  });

  test('that is no longer used is not written, and keeps its files', async () => {
    await as(settings).save();
    await putCopies('folder', undefined);
    expect((await as(settings).state()).folder).toBeNull();
    browser.alarms.set.clear();
    await keep(database, bridge, [draftOf('Lind')], true);
    await as(settings).changed();
    expect(browser.alarms.set.size).toBe(0);
    await ring();
    expect(backups()).toHaveLength(1);
  });

  test('that is no longer used while it is filled is not filled to the end', async () => {
    for (let at = 0; at < 40; at++)
      await keep(
        database,
        { ...bridge, url: `https://news.example/${at}`, title: `Story ${at}` },
        [draftOf('Roe')],
        true,
      );
    folder.written = [];
    const files = await folder.getDirectoryHandle('articles');
    // The reader presses the button after the first file.
    files.getFileHandle = async (name, options) => {
      await putCopies('folder', undefined);
      return FakeFolder.prototype.getFileHandle.call(files, name, options);
    };
    await as(settings).save();
    expect(articles().length).toBeGreaterThan(0);
    expect(articles().length).toBeLessThan(40);
    expect([await readCopies('folder'), backups()]).toEqual([undefined, []]);
    for (let at = 0; at < 40; at++) await forgetArticle(database, `https://news.example/${at}`);
  });

  test.each([
    ['a while, is told to all windows', 300, [{ done: 2, articles: 2 }, null]],
    ['longer, at each article', 600, [{ done: 1, articles: 2 }, { done: 2, articles: 2 }, null]],
    ['no time, is told only when it has ended', 0, [null]],
  ])('that takes %s', async (_, ms, expected) => {
    await keep(database, bridge, [draftOf('Roe')], true);
    const told: unknown[] = [];
    const stop = followProgress((progress) => void told.push(progress));
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
    await as(settings).save();
    clock.mockRestore();
    await expect.poll(() => told.at(-1)).toBeNull();
    stop();
    expect(told).toEqual(expected);
  });

  test('that another replaces while it is written is not kept', async () => {
    const other = new FakeFolder('Others');
    folder.queryPermission = async () => {
      await putCopies('folder', { handle: other as unknown as ChosenFolder, last: NO_COPY });
      return 'granted';
    };
    await as(settings).save();
    const kept = await readCopies('folder');
    expect([kept?.handle.name, kept?.last.saved]).toEqual(['Others', '']);
  });

  test.each([
    ['a private window', inPrivate],
    ['a frame in a web page', inFrame],
  ])('is not written from %s', async (_, sender) => {
    await expect(as(sender).save()).rejects.toMatchObject({ name: 'RequestDenied' });
    await expect(as(sender).download('day')).rejects.toMatchObject({ name: 'RequestDenied' });
    expect(backups()).toEqual([]);
  });
});

describe('a backup that is downloaded', () => {
  const { downloaded, end } = browser.downloads;

  /** The alarm rings, so long after the last download. */
  async function ringAfter(hours: number): Promise<void> {
    const kept = await readCopies('downloads');
    const saved = new Date(Date.now() - hours * HOUR).toISOString();
    if (kept) await putCopies('downloads', { ...kept, last: { ...kept.last, saved } });
    browser.alarms.ring('download-backup');
    await navigator.locks.request('download-backup', () => undefined);
  }

  beforeEach(async () => {
    downloaded.length = 0;
    browser.permissions.granted.add('downloads');
    await putCopies('folder', undefined);
  });

  test('is there at once, and on the next day only if the library has changed', async () => {
    const { downloads } = await as(settings).download('day');
    expect(downloads).toMatchObject({ every: 'day', problem: '', articles: 1 });
    expect(downloads.file).toMatch(/^newsgloss-backup-\d{4}-\d\d-\d\d\.json$/);
    expect(downloaded.map(({ filename }) => filename)).toEqual([`Newsgloss/${downloads.file}`]);
    await ringAfter(25);
    expect(downloaded).toHaveLength(1);
    await keep(database, bridge, [draftOf('Roe')], true);
    await ringAfter(20);
    expect(downloaded).toHaveLength(1);
    await ringAfter(24);
    expect(downloaded).toHaveLength(2);
  });

  test('comes after a change though the last was made while the clock was years ahead, and then in time', async () => {
    await as(settings).download('week');
    await ringAfter(-70 * 365 * 24);
    expect(downloaded).toHaveLength(1);
    await keep(database, bridge, [draftOf('Abe')], true);
    await ringAfter(-70 * 365 * 24);
    expect(downloaded).toHaveLength(2);
    const { saved = '' } = (await readCopies('downloads'))?.last ?? {};
    expect(Math.abs(Date.now() - Date.parse(saved))).toBeLessThan(60_000);
    await keep(database, bridge, [draftOf('Eze')], true);
    await ringAfter(1);
    expect(downloaded).toHaveLength(2);
  });

  test('that was stopped stays so, whatever the clock does', async () => {
    await as(settings).download('never');
    await keep(database, bridge, [draftOf('Ode')], true);
    await ringAfter(-70 * 365 * 24);
    expect(downloaded).toHaveLength(0);
  });

  test('comes once a week, or never', async () => {
    await as(settings).download('week');
    expect(browser.alarms.set.get('download-backup')).toEqual({ periodInMinutes: 60 });
    expect(browser.permissions.granted.has('downloads')).toBe(true);
    await keep(database, bridge, [draftOf('Wei')], true);
    await ringAfter(6 * 24);
    expect(downloaded).toHaveLength(1);
    await ringAfter(7 * 24);
    expect(downloaded).toHaveLength(2);
    await as(settings).download('never');
    expect(browser.alarms.set.has('download-backup')).toBe(false);
    expect(browser.permissions.granted.has('downloads')).toBe(false); // given back, as it is no longer used
    await keep(database, bridge, [draftOf('Tom')], true);
    await ringAfter(1000);
    expect(downloaded).toHaveLength(2);
  });

  test('that fails is said to have failed, and is tried again', async () => {
    Object.assign(end, { state: 'interrupted', error: 'FILE_NO_SPACE' });
    const { downloads } = await as(settings).download('day');
    expect(downloads).toMatchObject({ saved: '', problem: 'failed' });
    expect(downloads.message).toContain('FILE_NO_SPACE');
    Object.assign(end, { state: 'complete', error: '' });
    browser.alarms.ring('download-backup');
    await navigator.locks.request('download-backup', () => undefined);
    expect((await as(settings).state()).downloads).toMatchObject({ problem: '', articles: 1 });
  });

  test('has all of a library of several megabytes', async () => {
    const words = 'Where does the water go? '.repeat(4000);
    const urls = Array.from({ length: 30 }, (_, at) => `${bridge.url}-${at}`);
    for (const url of urls) await keep(database, { ...bridge, url }, [draftOf(words)], true);
    let whole = '';
    const { downloads } = browser;
    const start = vi.spyOn(downloads, 'download').mockImplementation(async ({ url, filename }) => {
      whole = (await resolveObjectURL(url)?.text()) ?? '';
      return downloaded.push({ url, filename });
    });
    await as(settings).download('day');
    start.mockRestore();
    expect([whole.length > 5_000_000, JSON.parse(whole).articles.length]).toEqual([true, 31]);
    for (const url of urls) await forgetArticle(database, url);
  });

  test('is not tried without the permission, which the state says', async () => {
    browser.permissions.granted.clear();
    expect((await as(settings).download('day')).downloads).toMatchObject({ every: 'day', problem: 'asks', saved: '' });
    expect(downloaded).toEqual([]);
  });
});
