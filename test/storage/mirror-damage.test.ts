import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { change, keep } from '../../src/storage/annotations.ts';
import { VERSION } from '../../src/storage/database.ts';
import { encodeLine } from '../../src/storage/mirror/files.ts';
import { createJournal } from '../../src/storage/mirror/journal.ts';
import { forget, purge } from '../../src/storage/trash.ts';
import { bridge, draftOf, harbour } from './library.ts';
import { readRows, useMirroredLibrary } from './mirrored.ts';

const library = useMirroredLibrary();

const flip = (position: number) => (bytes: Uint8Array) => bytes.map((byte, at) => (at === position ? byte ^ 1 : byte));

/** Removes lines. */
const cutLines = (from: number, count: number) => (bytes: Uint8Array) => {
  const lines = new TextDecoder().decode(bytes).split('\n');
  lines.splice(from, count);
  return new TextEncoder().encode(lines.join('\n'));
};

const empty = () => new Uint8Array(0);

/** Damages the line with these words. */
function damageLine(name: string, words: string): void {
  const at = library.disk.read(name).indexOf(words);
  expect(at).toBeGreaterThan(0);
  library.disk.change(name, flip(at + 1));
}

/** The files with something in them. */
const listFiles = () => [...library.disk.files.keys()].filter((name) => library.disk.read(name)).sort();

/** The generations with a finished snapshot. */
const listGenerations = () =>
  listFiles()
    .flatMap((name) => [...library.disk.read(name).matchAll(/\{"end":\{"generation":(\d+)/g)])
    .map(([, generation]) => Number(generation))
    .sort();

/** Everything is lost, and comes back; the mirror is whole again after that. */
async function expectBack(rows: object): Promise<void> {
  for (const _ of ['from the damaged mirror', 'from the new one']) {
    await library.lose();
    await library.care();
    expect(await readRows(library.database)).toEqual(rows);
  }
  expect(await createJournal(library.disk.openFile).load(true)).toMatchObject({ isComplete: true, isSound: true });
}

describe('the first line of the journal', () => {
  test.each([
    ['is damaged', flip(20)],
    ['is lost', cutLines(0, 1)],
  ])('%s: snapshot and journal are used all the same', async (_, damage) => {
    await library.keepMany(300);
    await library.care();
    await keep(library.database, bridge, [draftOf('Brandt')], false);
    const before = await readRows(library.database);
    library.disk.change('journal-0', damage);
    await expectBack(before);
  });

  test('is damaged while there is no snapshot: the journal is used', async () => {
    await library.keepMany(300);
    const before = await readRows(library.database);
    library.disk.change('journal-0', flip(20));
    await expectBack(before);
  });

  test('is damaged beside a sound database: nothing changes in it', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    await forget(library.database, harbour, [first?.id ?? '']);
    await purge(library.database, [first?.id ?? '']);
    const before = await readRows(library.database);
    library.disk.change('journal-0', flip(20));
    library.start();
    await library.care();
    await expectBack(before);
  });
});

describe('a journal', () => {
  test.each([
    ['empty', empty],
    ['cut in its first line', (bytes: Uint8Array) => bytes.slice(0, 30)],
  ])('that is %s: the snapshot is used', async (_, damage) => {
    await library.keepMany(300);
    await library.care();
    const before = await readRows(library.database);
    library.disk.change('journal-0', damage);
    await expectBack(before);
  });

  test('that is lost: the snapshot is used, which does not change a later database', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    await forget(library.database, harbour, [first?.id ?? '']);
    await purge(library.database, [first?.id ?? '']);
    const before = await readRows(library.database);
    library.disk.files.delete('journal-0');
    library.start();
    await library.care();
    await expectBack(before);
  });

  test('that has ended without a next one: rows that only the database has are kept, and the next one is started', async () => {
    await library.keepMany(3);
    await library.care();
    const { seq, chain, counts } = (await createJournal(library.disk.openFile).state()) ?? {
      seq: 0,
      chain: 0,
      counts: {},
    };
    const journal = createJournal(async (name) => {
      if (name === 'journal-1' && library.disk.read('journal-0').endsWith('\n\n'))
        throw new Error('The worker has gone');
      return library.disk.openFile(name);
    });
    await expect(journal.begin(VERSION, { seq, chain }, counts)).rejects.toThrow('The worker has gone');
    await expect(library.keepMany(1, 'Brandt')).rejects.toMatchObject({ name: 'StorageAborted' });
    const [row] = await library.database.annotations.toArray();
    await library.database.annotations.put({ ...(row as NonNullable<typeof row>), id: 'unknown', url: bridge.url });
    await library.keepMany(1, 'Okoro');
    const before = await readRows(library.database);
    expect(before.annotations).toHaveLength(5);
    await library.care();
    await expectBack(before);
  });

  test('with a damaged line: what comes before and after is used', async () => {
    await library.keepMany(3);
    await library.care();
    for (const name of ['Brandt', 'Okoro', 'Lind']) await keep(library.database, bridge, [draftOf(name)], false);
    const { annotations, ...others } = await readRows(library.database);
    damageLine('journal-0', '"Okoro"');
    const left = annotations?.filter((row) => !JSON.stringify(row).includes('Okoro'));
    expect(left).toHaveLength(5);
    await expectBack({ annotations: left, ...others });
  });

  test('with a damaged line does not change a sound database to what it was before', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    await change(library.database, null, first?.id ?? '', { note: 'before' });
    await change(library.database, null, first?.id ?? '', { note: 'after' });
    const before = await readRows(library.database);
    damageLine('journal-0', '"after"');
    library.start();
    await library.care();
    await expectBack(before);
  });

  test('with a damaged line gives an older database what was written later', async () => {
    await library.keepMany(3);
    await library.care();
    await keep(library.database, bridge, [draftOf('Brandt')], false);
    const old = await library.database.table('choices').toArray();
    await keep(library.database, bridge, [draftOf('Okoro')], false);
    const before = await readRows(library.database);
    await library.database.annotations.filter((row) => JSON.stringify(row).includes('Okoro')).delete();
    await library.database.table('choices').bulkPut(old);
    damageLine('journal-0', '"Brandt"');
    library.start();
    await library.care();
    await expectBack(before);
  });

  test('with a damaged line of what was moved to the trash: it is there or in the library', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    await forget(library.database, harbour, [first?.id ?? '']);
    damageLine('journal-0', '["trash"');
    await library.lose();
    await library.care();
    expect(await library.database.annotations.count()).toBe(3);
  });
});

describe('a snapshot', () => {
  test('with damaged lines: the other rows are used, and it is not complete', async () => {
    await library.keepMany(300);
    await library.care();
    await library.compact();
    for (const name of ['journal-0', 'snapshot-0']) library.disk.files.delete(name);
    damageLine('snapshot-1', '"Calder 7"');
    const damaged = await createJournal(library.disk.openFile).load(true);
    expect(damaged).toMatchObject({ isComplete: false, isSound: false });
    await library.lose();
    await library.care();
    expect(await library.database.annotations.count()).toBe(299);
    expect(await createJournal(library.disk.openFile).load(true)).toMatchObject({ isComplete: true, isSound: true });
  });

  test.each([
    ['whose last line is damaged', (bytes: Uint8Array) => flip(bytes.length - 10)(bytes)],
    ['that is cut short', (bytes: Uint8Array) => bytes.slice(0, -60)],
  ])('%s: its rows are used', async (_, damage) => {
    await library.keepMany(300);
    await library.care();
    await library.compact();
    const before = await readRows(library.database);
    for (const name of ['journal-0', 'snapshot-0']) library.disk.files.delete(name);
    library.disk.change('snapshot-1', damage);
    await expectBack(before);
  });

  test.each(['damaged', 'lost'])('that is %s: the one before it and both journals give everything', async (how) => {
    await library.keepMany(300);
    await library.care();
    await keep(library.database, bridge, [draftOf('Brandt')], false);
    await library.compact();
    await keep(library.database, bridge, [draftOf('Okoro')], false);
    const before = await readRows(library.database);
    if (how === 'lost') library.disk.files.delete('snapshot-1');
    else for (const words of ['"Calder 7"', '"Calder 70"']) damageLine('snapshot-1', words);
    await expectBack(before);
  });

  test('whose journal could not be started: the journal before goes on', async () => {
    await library.keepMany(3);
    await library.care();
    const journal = createJournal(async (name) => {
      const isNext = name === 'journal-1' && library.disk.read('snapshot-1').includes('{"end"');
      if (isNext) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return library.disk.openFile(name);
    });
    await expect(journal.compact()).rejects.toMatchObject({ name: 'QuotaExceededError' });
    await keep(library.database, bridge, [draftOf('Brandt')], false);
    await expectBack(await readRows(library.database));
  });
});

describe('a mirror of an earlier version, with two slots', () => {
  /** As that version wrote it: the snapshot does not tell the last transaction before it. */
  const makeOld = () => {
    library.disk.change('snapshot-0', (bytes) => {
      const lines = new TextDecoder().decode(bytes).split(/(?<=\n)/);
      const { end } = JSON.parse(lines.at(-1)?.slice(9) ?? '') as {
        end: { generation: number; rows: number; chain: number };
      };
      const { generation, rows, chain } = end;
      const last = encodeLine(JSON.stringify({ end: { generation, rows, chain } }));
      return new Uint8Array([...new TextEncoder().encode(lines.slice(0, -1).join('')), ...last]);
    });
    for (const name of ['journal-2', 'snapshot-2']) library.disk.files.delete(name);
  };

  test('goes on', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    makeOld();
    library.start();
    await change(library.database, null, first?.id ?? '', { note: 'later' });
    await library.compact();
    await expectBack(await readRows(library.database));
    expect(listGenerations()).toEqual([1, 2]);
  });

  test('gives back its snapshot without the journal', async () => {
    await library.keepMany(300);
    await library.care();
    const before = await readRows(library.database);
    makeOld();
    library.disk.change('journal-0', empty);
    await expectBack(before);
  });
});

describe('three generations', () => {
  test('are kept, and the oldest gives way', async () => {
    await library.keepMany(3);
    await library.care();
    for (const name of ['Brandt', 'Okoro', 'Lind']) {
      await keep(library.database, bridge, [draftOf(name)], false);
      await library.compact();
    }
    expect(listGenerations()).toEqual([2, 3, 4]);
    expect(listFiles()).toHaveLength(6);
    expect(library.disk.read('snapshot-0')).toContain('Lind');
    await expectBack(await readRows(library.database));
  });

  test('a new journal never takes the place of the newest sound snapshot', async () => {
    await library.keepMany(3);
    await library.care();
    const sound = library.disk.read('snapshot-0');
    for (let n = 0; n < 4; n++) {
      const { seq, chain, counts } = (await createJournal(library.disk.openFile).state()) ?? {
        seq: 0,
        chain: 0,
        counts: {},
      };
      await createJournal(library.disk.openFile).begin(VERSION, { seq, chain }, counts);
      expect(library.disk.read('snapshot-0')).toBe(sound);
    }
    await expectBack(await readRows(library.database));
  });

  test('older ones are cleared at the snapshot after something was deleted for good, not when it is moved', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    await library.compact();
    await forget(library.database, harbour, [first?.id ?? '']);
    await library.compact();
    expect(listGenerations()).toEqual([1, 2, 3]);
    await purge(library.database, [first?.id ?? '']);
    await library.compact();
    expect(listGenerations()).toEqual([4]);
    expect(listFiles().map(library.disk.read).join('')).not.toContain('Calder 0');
  });

  test('older ones that were still to be cleared when the browser was killed are cleared after its start', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    await forget(library.database, harbour, [first?.id ?? '']);
    await purge(library.database, [first?.id ?? '']);
    const journal = createJournal(async (name) => {
      if (library.disk.read('journal-1') && name === 'snapshot-0') throw new Error('The worker has gone');
      return library.disk.openFile(name);
    });
    await expect(journal.compact()).rejects.toThrow('The worker has gone');
    expect(library.disk.read('snapshot-0')).toContain('Calder 0');
    library.start();
    await library.care();
    expect(listFiles().map(library.disk.read).join('')).not.toContain('Calder 0');
    await expectBack(await readRows(library.database));
  });

  test('nor does a damaged one keep what was deleted for good', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    await library.compact();
    await forget(library.database, harbour, [first?.id ?? '']);
    await purge(library.database, [first?.id ?? '']);
    library.disk.change('journal-1', flip(20));
    library.start();
    await library.care();
    expect(listFiles().map(library.disk.read).join('')).not.toContain('Calder 0');
  });

  test('an older one that is put back does not bring back what was deleted for good', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    const old = new Map(library.disk.files);
    await library.compact();
    await forget(library.database, harbour, [first?.id ?? '']);
    await purge(library.database, [first?.id ?? '']);
    await library.compact();
    const before = await readRows(library.database);
    library.disk.files.clear();
    for (const [name, bytes] of old) library.disk.files.set(name, bytes);
    library.start();
    await library.care();
    await expectBack(before);
  });

  test('an older one that is put back into another slot is not taken for the newest', async () => {
    const [first] = await library.keepMany(3);
    await library.care();
    const old = new Map(library.disk.files);
    await forget(library.database, harbour, [first?.id ?? '']);
    await purge(library.database, [first?.id ?? '']);
    await library.compact();
    for (const kind of ['journal', 'snapshot'])
      library.disk.files.set(`${kind}-2`, old.get(`${kind}-0`) ?? new Uint8Array(0));
    await expectBack(await readRows(library.database));
  });
});
