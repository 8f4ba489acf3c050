import { describe, expect, test } from 'vitest';
import {
  checksum,
  encodeLine,
  hasAt,
  joinLines,
  type OpenedFile,
  readLines,
  writeAll,
} from '../../src/storage/mirror/files.ts';
import {
  addCounts,
  addSnapshot,
  encode,
  type Generation,
  isDeletion,
  keyOf,
  parse,
  readEnding,
  readJournal,
  writeSnapshot,
} from '../../src/storage/mirror/records.ts';
import { chooseSlot, openSlots, type Slots } from '../../src/storage/mirror/slots.ts';
import { createDisk } from '../fakes/mirror-files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a checksum is that of CRC-32, and goes on from another', () => {
  expect(checksum(bytesOf('123456789'))).toBe(0xcbf43926);
  expect(checksum(bytesOf('6789'), checksum(bytesOf('12345')))).toBe(0xcbf43926);
  expect(checksum(bytesOf(''))).toBe(0);
});

describe('lines', () => {
  const lines = ['["a"]', '["ä 𝒃"]', `["${'c'.repeat(50)}"]`].map(encodeLine);
  const whole = joinLines(lines);
  const open = async (bytes = whole) => {
    const disk = createDisk();
    disk.files.set('a', bytes);
    return disk.openFile('a');
  };

  test.each([1, 7, 10, 64, 1000])('are read in blocks of %i bytes', async (size) => {
    const read = [...readLines(await open(), 0, size)];
    expect(read.map(({ json }) => json)).toEqual(['["a"]', '["ä 𝒃"]', `["${'c'.repeat(50)}"]`]);
    expect(read.map(({ end }) => end)).toEqual([15, 15 + (lines[1]?.length ?? 0), whole.length]);
    expect(read.map(({ bytes }) => [...bytes])).toEqual(lines.map((line) => [...line]));
  });

  test('begin with a checksum; what does not fit it is damaged', async () => {
    expect(new TextDecoder().decode(lines[0])).toMatch(/^[0-9a-f]{8} \["a"\]\n$/);
    const damaged = whole.slice();
    damaged[11] = 120;
    expect([...readLines(await open(damaged))].map(({ json }) => json === null)).toEqual([true, false, false]);
  });

  test('are found at their place only', async () => {
    const file = await open();
    expect(hasAt(file, bytesOf('"a"'), 10)).toBe(true);
    expect(hasAt(file, bytesOf('"a"'), 11)).toBe(false);
    expect(hasAt(file, bytesOf('\n\n'), whole.length - 1)).toBe(false);
  });

  test('that do not fit on the disk are an error', async () => {
    const disk = Object.assign(createDisk(), { free: 3 });
    const [full, fitting] = [await disk.openFile('a'), await disk.openFile('b')];
    expect(() => writeAll(full, bytesOf('abcd'), 0)).toThrow(expect.objectContaining({ name: 'QuotaExceededError' }));
    disk.free = 3;
    expect(() => writeAll(fitting, bytesOf('abc'), 0)).not.toThrow();
    expect(disk.read('b')).toBe('abc');
  });
});

test('a line with a name has its value', () => {
  expect(parse('{"begin":{"seq":1}}', 'begin')).toEqual({ seq: 1 });
  expect(parse('{"commit":{"seq":1}}', 'begin')).toBeNull();
  expect(parse('["begin"]', 'begin')).toBeNull();
  expect(parse(null, 'begin')).toBeNull();
  expect(isDeletion('["texts","a",null]')).toBe(true);
  expect(isDeletion('["texts","a",{"b":null}]')).toBe(false);
  expect(addCounts({ texts: 2, rules: 1 }, { texts: -1, articles: 3 })).toEqual({ texts: 1, rules: 1, articles: 3 });
});

describe('a snapshot', () => {
  const rows = (count: number) =>
    new Map(Array.from({ length: count }, (_, at) => [keyOf('texts', `${at}`), `["texts","${at}",{"at":${at}}]`]));

  test.each([0, 1, 999, 1000, 1001])('of %i rows is read as it was written', async (count) => {
    const file = await createDisk().openFile('a');
    const written = rows(count);
    written.set(keyOf('texts', 'gone'), '["texts","gone",null]');
    writeSnapshot(file, written, { generation: 3 });
    expect(readEnding(file)).toMatchObject({ generation: 3, rows: count });
    const read = new Map<string, string>();
    expect(addSnapshot(file, read)).toBe(true);
    expect(read).toEqual(rows(count));
  });

  test('that is damaged or cut short has the rows that can be read', async () => {
    const disk = createDisk();
    writeSnapshot(await disk.openFile('a'), rows(3), { generation: 3 });
    const damage = async (change: (bytes: Uint8Array) => Uint8Array) => {
      disk.files.set('b', change((disk.files.get('a') ?? new Uint8Array()).slice()));
      const file = await disk.openFile('b');
      const read = new Map<string, string>();
      const isSound = addSnapshot(file, read);
      const ending = readEnding(file);
      file.close();
      return [isSound, read.size, ending?.rows ?? null];
    };
    expect(await damage((bytes) => bytes)).toEqual([true, 3, 3]);
    expect(await damage((bytes) => bytes.fill(120, 12, 13))).toEqual([false, 2, 3]);
    expect(await damage((bytes) => bytes.slice(0, -1))).toEqual([false, 3, null]);
  });
});

describe('the slots', () => {
  const beginning = { generation: 1, version: 1, seq: 0, chain: 0, counts: {} };
  const fill = async (slots: Slots) => {
    await slots.start(0, beginning);
    await slots.start(2, { ...beginning, generation: 2, seq: 5 });
  };

  test('have a journal that is begun, ended, and gone on with', async () => {
    const slots = openSlots(createDisk().openFile);
    await expect(slots.current()).rejects.toMatchObject({ name: 'AbortError' });
    await fill(slots);
    const current = await slots.current();
    expect(current).toMatchObject({ slot: 2, generation: 2, seq: 5, isBegun: true, isEnded: false });
    await slots.end(current);
    await expect(slots.current()).rejects.toMatchObject({ name: 'AbortError' });
    await slots.reopen(current);
    expect(await slots.current()).toEqual(current);
    await slots.clear(2);
    expect(await slots.current()).toMatchObject({ slot: 0, generation: 1 });
  });

  test('have what there is of each generation, the newest last', async () => {
    const slots = openSlots(createDisk().openFile);
    await fill(slots);
    await slots.use('snapshot-0', (file) => writeSnapshot(file, new Map(), { generation: 1 }));
    await slots.use('snapshot-1', (file) => writeAll(file, encodeLine('["texts","a",{}]'), 0));
    expect(
      (await slots.read()).map(({ generation, journal, snapshot }) => [
        generation,
        journal?.slot,
        snapshot?.slot,
        snapshot?.ending?.rows,
      ]),
    ).toEqual([
      [0, undefined, 1, undefined],
      [1, 0, 0, 0],
      [2, 2, undefined, undefined],
    ]);
  });

  test('have a journal without its first line, which follows another', async () => {
    const disk = createDisk();
    const slots = openSlots(disk.openFile);
    await fill(slots);
    const commit = encode('commit', { seq: 9, chain: 1, counts: { texts: 2 } });
    await slots.use('journal-1', (file) => writeAll(file, joinLines([bytesOf('lost line\n'), commit]), 0));
    const file = await disk.openFile('journal-1');
    expect(readJournal(file, 1)).toMatchObject({
      version: 0,
      seq: 9,
      counts: { texts: 2 },
      isBegun: false,
      end: 10 + commit.length,
    });
    file.close();
    expect(await slots.current()).toMatchObject({ slot: 1, generation: 3 });
    expect(readJournal(await createDisk().openFile('none'), 0)).toBeNull();
  });

  test.each([
    [0, 2_000_000],
    [8_000_000, 2_000_000],
    [12_000_000, 3_000_000],
    [40_000_000, 8_000_000],
  ])('after a snapshot of %i bytes, a journal is long from %i', async (size, long) => {
    const file = { getSize: () => size, close: () => {} } as unknown as OpenedFile;
    expect(await openSlots(async () => file).long(1)).toBe(long);
  });

  test.each<
    [
      what: string,
      generations: [journal: number | null, snapshot: number | null][],
      sound: 0 | 1 | 2 | null,
      slot: number,
    ]
  >([
    ['an empty one', [[0, 0]], null, 1],
    ['an empty one, but the one that is sound', [[0, 0]], 1, 2],
    [
      'that of the oldest',
      [
        [1, 1],
        [2, 2],
        [0, 0],
      ],
      null,
      1,
    ],
    [
      'the oldest but the one that is sound',
      [
        [1, 1],
        [2, 2],
        [0, 0],
      ],
      1,
      2,
    ],
    [
      'that of the oldest snapshot',
      [
        [null, 2],
        [1, 0],
      ],
      1,
      2,
    ],
  ])('a new generation takes %s', (_, generations, sound, slot) => {
    const all = generations.map(
      ([journal, snapshot], at) =>
        ({
          generation: at + 1,
          journal: journal === null ? null : { slot: journal },
          snapshot: snapshot === null ? null : { slot: snapshot, ending: null },
        }) as Generation,
    );
    expect(chooseSlot(all, sound)).toBe(slot);
  });
});
