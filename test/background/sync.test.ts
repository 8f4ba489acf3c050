import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepSynced, planSync } from '../../src/background/sync.ts';
import { remote, type Sender } from '../../src/messaging/messenger.ts';
import type { Sync } from '../../src/messaging/sync.ts';
import { keep } from '../../src/storage/annotations.ts';
import { type ChosenFolder, NO_COPY, putCopies } from '../../src/storage/copies.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { openSyncStore } from '../../src/storage/sync/store.ts';
import { browser } from '../fakes/browser.ts';
import { FakeFolder, storeFolders } from '../fakes/folder.ts';
import { installLocks } from '../fakes/mirror-files.ts';
import { bridge, draftOf, harbour } from '../storage/library.ts';
import { openDevice } from '../storage/sync/device.ts';

vi.mock('../../src/messaging/browser.ts', () => import('../fakes/browser.ts'));

installLocks();
const settings: Sender = { id: 'newsgloss', url: 'extension://newsgloss/settings.html' };
const inPrivate: Sender = { ...settings, tab: { id: 8, incognito: true } as Sender['tab'] };
const inFrame: Sender = { ...settings, tab: { id: 7 } as Sender['tab'], frameId: 3 };
const as = (sender: Sender) => remote<Sync>('sync', (request) => browser.deliver(request, sender));

let database: Database;
let folder: FakeFolder;

beforeAll(() => {
  storeFolders();
  database = openDatabase();
  keepSynced(database);
});

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  const store = openSyncStore();
  await Promise.all(store.tables.map((table) => table.clear()));
  store.close();
  await putCopies('sync', undefined);
  await keep(database, harbour, [draftOf('Calder')], true);
  browser.alarms.set.clear();
  folder = new FakeFolder('Notes');
  await putCopies('folder', { handle: folder as unknown as ChosenFolder, last: NO_COPY });
});

const files = () => folder.folders.get('sync')?.files ?? new Map<string, string>();
const journals = () => [...files().keys()].filter((name) => name.endsWith('.jsonl'));

/** An alarm rings, and what it starts is done. */
async function ring(name: string): Promise<void> {
  const before = (await as(settings).state()).synced;
  browser.alarms.ring(name);
  await expect.poll(async () => (await as(settings).state()).synced).not.toBe(before);
}

describe('the sync', () => {
  test('is off until the reader turns it on', async () => {
    expect(await as(settings).state()).toMatchObject({ isOn: false, synced: '', peers: [], problem: '' });
    await as(settings).now([]);
    expect([journals(), browser.alarms.set.size]).toEqual([[], 0]);
  });

  test('writes a journal beside a file that tells what it is, and looks again', async () => {
    expect(await as(settings).turn(true, 'Desk', '')).toMatchObject({
      isOn: true,
      name: 'Desk',
      problem: '',
      peers: [],
    });
    expect(journals()).toHaveLength(1);
    expect(files().get(journals()[0] ?? '')).toContain('Calder');
    expect(files().get('README.txt')).toMatch(/^In this folder, your computers tell one another/);
    expect(browser.alarms.set.get('sync')).toEqual({ periodInMinutes: 5 });
    const written = folder.folders.get('sync')?.written.length;
    await ring('sync');
    expect(folder.folders.get('sync')?.written).toHaveLength(written ?? 0);
    await keep(database, bridge, [draftOf('Lind')], true);
    await ring('sync-changes');
    expect(journals()).toHaveLength(2);
    expect(await as(settings).turn(false, 'Desk', '')).toMatchObject({ isOn: false, name: 'Desk' });
    expect(browser.alarms.set.has('sync')).toBe(false);
    expect(journals()).toHaveLength(2);
  });

  test('is planned after a change, only while it is on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const change = async (name: string) => {
      await keep(database, bridge, [draftOf(name)], true);
      await vi.advanceTimersByTimeAsync(2000);
    };
    await change('Lind');
    expect(browser.alarms.set.has('sync-changes')).toBe(false);
    vi.useRealTimers();
    await as(settings).turn(true, 'Desk', '');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await change('Roe');
    vi.useRealTimers();
    await expect.poll(() => browser.alarms.set.get('sync-changes')).toEqual({ delayInMinutes: 1 });
  });

  test.each([
    ['gone', () => Object.assign(folder, { isGone: true })],
    ['asks', () => Object.assign(folder, { permission: 'prompt' })],
  ])('says what is wrong: %s', async (problem, change) => {
    const { synced } = await as(settings).turn(true, 'Desk', '');
    change();
    expect(await as(settings).now([])).toMatchObject({ problem, synced });
    Object.assign(folder, { isGone: false, permission: 'granted' });
    expect((await as(settings).now([])).problem).toBe('');
  });

  test('asks before two libraries meet, and lists the other computer', async () => {
    const other = openDevice('Laptop');
    await keep(other.database, bridge, [draftOf('Lind')], true);
    await other.sync();
    for (const [name, { text }] of other.folder.files) (await folder.getDirectoryHandle('sync')).files.set(name, text);
    const asked = await as(settings).turn(true, 'Desk', '');
    expect(asked).toMatchObject({
      question: 'meeting',
      preview: { here: 2, there: 2, both: 0 },
      synced: '',
      peers: [],
    });
    const joined = await as(settings).now(['meeting']);
    expect(joined).toMatchObject({ question: null, peers: [{ name: 'Laptop' }] });
    expect(await database.annotations.count()).toBe(2);
    const left = await as(settings).remove(joined.peers[0]?.device ?? '');
    expect([left.peers, journals().length]).toEqual([[], 1]);
    expect(files().get(journals()[0] ?? '')).toContain('Lind');
    await other.close();
  });

  test('is locked without the passphrase of the folder', async () => {
    await as(settings).turn(true, 'Desk', 'correct horse');
    expect(files().get(journals()[0] ?? '')).not.toContain('Calder');
    await putCopies('sync', undefined);
    expect(await as(settings).turn(true, 'Desk', '')).toMatchObject({ isOn: true, problem: 'locked' });
    expect(await as(settings).turn(true, 'Desk', 'another')).toMatchObject({ isOn: false, problem: 'locked' });
    expect(await as(settings).turn(true, 'Desk', 'correct horse')).toMatchObject({ isOn: true, problem: '' });
  });

  test('asks for the folder if it is taken away, or lost with all that the browser keeps but for the library', async () => {
    await as(settings).turn(true, 'Desk', '');
    await putCopies('folder', undefined);
    expect(await as(settings).now([])).toMatchObject({ isOn: true, name: 'Desk', problem: 'missing' });
    await putCopies('sync', undefined);
    expect(await as(settings).now([])).toMatchObject({ isOn: true, name: 'Desk', problem: 'missing', synced: '' });
    await planSync(database);
    expect(browser.alarms.set.has('sync')).toBe(true);
    await putCopies('folder', { handle: folder as unknown as ChosenFolder, last: NO_COPY });
    expect(await as(settings).state()).toMatchObject({ isOn: true, name: 'Desk', problem: '', synced: '' });
    expect(await as(settings).now([])).toMatchObject({ problem: '', synced: expect.stringContaining('T') });
    expect(await as(settings).turn(false, 'Desk', '')).toMatchObject({ isOn: false, problem: '' });
    await putCopies('sync', undefined);
    expect((await as(settings).state()).isOn).toBe(false);
  });

  test('goes by a file where there is no folder', async () => {
    await putCopies('folder', undefined);
    const { state, json } = await as(settings).merge('Desk', '', []);
    expect(state).toMatchObject({ isOn: false, problem: '', peers: [] });
    expect(json).toContain('Calder');
    expect(await as(settings).merge('Desk', '{}', [])).toMatchObject({ state: { problem: 'unknown' }, json: null });
    expect((await as(settings).merge('Desk', json ?? '', [])).state.problem).toBe('');
  });

  test.each([
    ['a private window', inPrivate],
    ['a frame in a web page', inFrame],
  ])('is not for %s', async (_, sender) => {
    const denied = { name: 'RequestDenied' };
    await expect(as(sender).turn(true, 'Desk', '')).rejects.toMatchObject(denied);
    await expect(as(sender).now([])).rejects.toMatchObject(denied);
    await expect(as(sender).remove('aaaaaaaa')).rejects.toMatchObject(denied);
    await expect(as(sender).merge('', '', [])).rejects.toMatchObject(denied);
    await expect(as(sender).apart()).rejects.toMatchObject(denied);
    await expect(as(sender).settle('annotations', 'a', '')).rejects.toMatchObject(denied);
    expect(journals()).toEqual([]);
  });
});
