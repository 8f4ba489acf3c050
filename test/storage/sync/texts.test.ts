import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { keep } from '../../../src/storage/annotations.ts';
import { toTextRow } from '../../../src/storage/rows.ts';
import { readFacts } from '../../../src/storage/sync/store.ts';
import { listPeers, removePeer } from '../../../src/storage/sync/sync.ts';
import { installLocks } from '../../fakes/mirror-files.ts';
import { createSyncFolder, type FakeSyncFolder } from '../../fakes/sync-folder.ts';
import { draftOf, harbour } from '../library.ts';
import { DAY_MS, type Device, keepStory, syncAll, useDevices } from './device.ts';

installLocks();
const open = useDevices();
let shared: FakeSyncFolder;
let desk: Device;
let laptop: Device;

beforeEach(async () => {
  shared = createSyncFolder();
  desk = open('desk', shared);
  laptop = open('laptop', shared);
  await keep(desk.database, harbour, [draftOf('Calder')], true);
  await keepStory(desk);
  await desk.sync();
});

const listFiles = () => [...shared.files.keys()].filter((name) => name.startsWith('text-'));
const textsOf = async ({ database }: Device) => database.texts.toArray();

test('a text comes across with its later version', async () => {
  await laptop.sync();
  await keepStory(laptop, 'It opens again on Sunday.');
  await syncAll(laptop, desk);
  expect(await textsOf(desk)).toMatchObject([{ url: harbour.url, latest: { blocks: [{ role: 'paragraph' }] } }]);
  expect(await textsOf(laptop)).toEqual(await textsOf(desk));
  expect(listFiles()).toHaveLength(2);
});

test.each([
  ['missing', () => null],
  ['cut', (text: string) => text.slice(0, -9)],
  ['changed', (text: string) => text.replace('Calder', 'Cadler')],
  ['without blocks', () => '{"taken":"","blocks":[]}'],
])('a text whose file is %s is waited for, and written again by its owner', async (_, damage) => {
  const [name = ''] = listFiles();
  const text = damage(shared.files.get(name)?.text ?? '');
  if (text === null) shared.files.delete(name);
  else shared.files.set(name, { text, modified: 1 });
  await laptop.sync();
  expect(await laptop.database.articles.count()).toBe(1);
  expect(await textsOf(laptop)).toEqual([]);
  await desk.sync();
  await laptop.sync();
  expect(await textsOf(laptop)).toEqual(await textsOf(desk));
});

test('texts that were kept apart are the same in the end', async () => {
  await laptop.sync();
  const [row] = await textsOf(desk);
  const story = (taken: string, text: string) => ({ taken, blocks: [{ role: 'paragraph' as const, text }] });
  const first = row?.first ?? story('', '');
  await laptop.database.texts.put(
    toTextRow({ url: harbour.url, first, latest: story('2026-03-02T08:00:00.000Z', 'Later.') }),
  );
  desk.ahead = 60_000;
  await desk.database.texts.put(toTextRow({ url: harbour.url, first: story('2026-03-01T08:00:00.000Z', 'Earlier.') }));
  await syncAll(laptop, desk);
  expect(await textsOf(laptop)).toEqual(await textsOf(desk));
  expect(await textsOf(desk)).toMatchObject([
    { first: { blocks: [{ text: 'Earlier.' }] }, latest: { blocks: [{ text: 'Later.' }] } },
  ]);
});

test('a file of a text that nobody has is removed, but not while a journal cannot be read', async () => {
  const unused = `text-${'0'.repeat(64)}.json`;
  const journal = [...shared.files.values()].find(({ text }) => text.includes('newsgloss-sync'))?.text ?? '';
  shared.files.set(unused, { text: '{}', modified: Date.now() - 2 * DAY_MS });
  shared.files.set('cut.jsonl', { text: journal.slice(0, -9), modified: 1 });
  await laptop.sync();
  expect(shared.files.has(unused)).toBe(true);
  shared.files.delete('cut.jsonl');
  laptop.ahead = 40 * DAY_MS;
  await laptop.sync();
  expect(shared.files.has(unused)).toBe(false);
  expect(await textsOf(laptop)).toHaveLength(1);
});

test('a text whose writer was taken out is written again by another device that has it', async () => {
  await laptop.sync();
  const [name = ''] = listFiles();
  const whole = shared.files.get(name)?.text ?? '';
  const [peer] = listPeers(await readFacts(laptop.store));
  await removePeer(laptop.store, shared, peer?.device ?? '');
  await laptop.sync();
  shared.files.set(name, { text: whole.slice(0, -9), modified: 1 });
  await laptop.sync();
  expect(shared.files.get(name)?.text).toBe(whole);
});

test('two devices that have a text do not write its file in turn', async () => {
  laptop.ahead = 40 * DAY_MS;
  desk.ahead = 40 * DAY_MS;
  await syncAll(laptop, desk);
  const [name = ''] = listFiles();
  const { text = '' } = shared.files.get(name) ?? {};
  shared.files.set(name, { text: `${text} `, modified: 1 });
  await syncAll(laptop, desk);
  expect(shared.files.get(name)).toEqual({ text: `${text} `, modified: 1 });
});
