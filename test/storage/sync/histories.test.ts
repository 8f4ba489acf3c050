import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import type { Collection } from '../../../src/model.ts';
import { change, describePage, keep } from '../../../src/storage/annotations.ts';
import {
  addToCollection,
  changeCollection,
  createCollection,
  removeFromCollection,
} from '../../../src/storage/collections.ts';
import type { AnnotationRow } from '../../../src/storage/rows.ts';
import { keepText } from '../../../src/storage/texts.ts';
import { forget, forgetArticle, forgetCollection, purge, restore } from '../../../src/storage/trash.ts';
import { installLocks } from '../../fakes/mirror-files.ts';
import { copyFolder, createSyncFolder, type FakeSyncFolder } from '../../fakes/sync-folder.ts';
import { createRandom } from '../../random.ts';
import { bridge, draftOf, harbour } from '../library.ts';
import { logAnnotations } from './annotation-log.ts';
import { type Device, openDevice } from './device.ts';

installLocks();

type Pick = <T>(list: readonly T[]) => T | undefined;

const WORDS = ['quay', 'ferry', 'tide', 'mayor', 'crane'];

/** What a reader does on one computer. */
const acts: ((device: Device, pick: Pick, at: number) => Promise<unknown>)[] = [
  ({ database }, pick) => keep(database, pick([harbour, bridge]) ?? harbour, [draftOf(pick(WORDS) ?? '')], false),
  ({ database }, pick, at) =>
    keep(database, pick([harbour, bridge]) ?? harbour, [draftOf(`${pick(WORDS)} ${at}`, at)], true),
  async ({ database }, pick, at) => {
    const one = pick(await database.annotations.toArray());
    if (one)
      await change(
        database,
        { url: one.url },
        one.id,
        pick([{ note: `${pick(WORDS)} ${at}` }, { tags: [pick(WORDS) ?? ''] }, { note: '' }]) ?? {},
      );
  },
  async ({ database }, pick) => {
    const one = pick(await database.annotations.toArray());
    if (one) await forget(database, { url: one.url }, [one.id]);
  },
  async ({ database }, pick) => {
    const one = pick(await database.articles.toArray());
    if (one) await forgetArticle(database, one.url);
  },
  async ({ database }, pick) => {
    const one = pick(await database.trash.toArray());
    if (one) await restore(database, null, [one.id]);
  },
  async ({ database }, pick) => {
    const one = pick(await database.trash.toArray());
    if (one) await purge(database, [one.id]);
  },
  ({ database }, pick, at) =>
    describePage(database, pick([harbour, bridge]) ?? harbour, { note: `${pick(WORDS)} ${at}` }),
  ({ database }, pick) =>
    keepText(database, {
      ...harbour,
      text: `The ${pick(WORDS)} was closed on Monday.`,
      blocks: [{ role: 'paragraph', start: 0, end: 20 }],
    }),
  ({ database }, pick, at) => createCollection(database, `${pick(WORDS)} ${at}`, [{ article: harbour.url }]),
  async ({ database }, pick) => {
    const [into, one] = [pick(await database.collections.toArray()), pick(await database.annotations.toArray())];
    if (into && one) await addToCollection(database, into.id, [{ annotation: one.id }, { article: one.url }]);
  },
  async ({ database }, pick) => {
    const from = pick(await database.collections.toArray());
    const item = from && pick(from.items);
    if (from && item) await removeFromCollection(database, from.id, [item]);
  },
  async ({ database }, pick, at) => {
    const one = pick(await database.collections.toArray());
    if (!one) return;
    const items = [...one.items].reverse();
    const sections = [
      ...one.sections,
      { heading: pick(WORDS) ?? '', parts: [{ id: `text-${at}`, text: 'A thought.' }] },
    ];
    const changes: Partial<Collection>[] = [
      { items },
      { sections },
      { name: `Renamed ${at}` },
      { sections: [...one.sections].reverse() },
    ];
    await changeCollection(database, one.id, () => pick(changes) ?? {});
  },
  async ({ database }, pick) => {
    const one = pick(await database.collections.toArray());
    if (one) await forgetCollection(database, one.id);
  },
];

let devices: Device[] = [];
afterEach(async () => {
  for (const device of devices) await device.close();
});

/** Whether a computer asked if its library was lost. */
let wasEmpty = false;

/** Syncs, and says yes to whatever is asked. What goes wrong is tried again another time. */
async function syncAnyhow(device: Device): Promise<void> {
  try {
    const { question } = await device.sync(['foreign', 'meeting']);
    wasEmpty ||= question === 'empty';
    if (question) expect((await device.sync(['empty', 'foreign', 'meeting'])).question).toBe(null);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Cuts a file, changes it by hand, or copies it as sync programs do when two devices wrote the same file. */
function damage({ files }: FakeSyncFolder, pick: Pick): void {
  const name = pick([...files.keys()]);
  const file = name && files.get(name);
  if (!name || !file) return;
  const copy = name.replace('.json', ' (conflicted copy).json');
  pick([
    () => files.set(name, { ...file, text: file.text.slice(0, file.text.length / 2) }),
    () => files.set(name, { text: file.text.replace('crane', 'Crane'), modified: file.modified + 1 }),
    () => files.set(copy, file),
    () => files.delete(name),
  ])?.();
}

test.each(Array.from({ length: 30 }, (_, seed) => seed))(
  'three computers end up with the same library (history %i)',
  async (seed) => {
    const random = createRandom(seed);
    const pick: Pick = (list) => list[Math.floor(random() * list.length)];
    const log = logAnnotations();
    const shared = createSyncFolder();
    wasEmpty = false;
    devices = ['a', 'b', 'c'].map((name) => openDevice(name));
    (devices[2] as Device).ahead = seed % 3 === 0 ? 365 * 86_400_000 : seed % 3 === 1 ? -365 * 86_400_000 : 0;
    for (let at = 0; at < 60; at++) {
      const device = pick(devices) as Device;
      const turn = random();
      if (random() < 0.05) device.folder.failAfter(Math.floor(random() * 4));
      if (random() < 0.05) damage(device.folder, pick);
      if (turn < 0.6)
        await log.watch(device, async () =>
          pick(acts)?.(device, pick, at).catch((error: Error) => {
            if (error.name !== 'MarkGone') throw error;
          }),
        );
      else if (turn < 0.8) await syncAnyhow(device);
      else if (turn < 0.9) copyFolder(device.folder, shared, () => random() < 0.7);
      else copyFolder(shared, device.folder, () => random() < 0.7);
    }
    shared.failAfter(null);
    for (let at = 0; at < 4; at++)
      for (const device of devices) {
        copyFolder(device.folder, shared);
        device.folder = shared;
        await syncAnyhow(device);
      }
    const [first, ...others] = await Promise.all(devices.map((device) => device.read()));
    for (const other of others) expect(other).toEqual(first);
    const rows = (first?.annotations ?? []) as AnnotationRow[];
    expect(log.listLost(rows)).toEqual([]);
    // A library that was emptied by hand looks as if it were lost, and is brought back.
    if (!wasEmpty) expect(log.listReturned(rows)).toEqual([]);
  },
);
