import { afterEach, describe, expect, test, vi } from 'vitest';
import { download, readInPieces, writeFile } from '../../src/storage/files.ts';

async function* pieces(...all: (string | Uint8Array)[]) {
  yield* all;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a file is written', () => {
  const write = (...all: (string | Uint8Array)[]) =>
    writeFile({ mime: 'text/plain', pieces: pieces(...all) }, new AbortController().signal);

  test('of texts and bytes, with its type', async () => {
    const blob = await write('one, ', new Uint8Array([116, 119, 111]), '', ', drei: ä');
    expect(await blob.text()).toBe('one, two, drei: ä');
    expect(blob.type).toBe('text/plain');
    expect((await write()).size).toBe(0);
  });

  test('of parts, each as soon as it is long', async () => {
    const made: number[] = [];
    vi.stubGlobal(
      'Blob',
      class {
        constructor(parts: unknown[]) {
          made.push(parts.length);
        }
      },
    );
    await write('a'.repeat(600_000), 'b'.repeat(400_000), 'c', 'd');
    // Three pieces are longer than a part, one is left, and the file has both parts.
    expect(made).toEqual([3, 1, 2]);
  });

  test('not at all once it is given up', async () => {
    const controller = new AbortController();
    async function* endless() {
      yield 'one';
      controller.abort(new Error('given up'));
      yield 'two';
    }
    await expect(writeFile({ mime: 'text/plain', pieces: endless() }, controller.signal)).rejects.toThrow('given up');
  });

  test('with time for events in between, in which it can be given up', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 9));
    const controller = new AbortController();
    let count = 0;
    async function* many() {
      for (; count < 1000; count++) {
        if (count === 10) setImmediate(() => controller.abort(new Error('given up')));
        yield 'piece';
      }
    }
    await expect(writeFile({ mime: 'text/plain', pieces: many() }, controller.signal)).rejects.toThrow('given up');
    expect(count).toBeLessThan(1000);
  });
});

describe('a file is read', () => {
  test('in pieces of a bounded length, with the share that is read', async () => {
    const text = `${'ä'.repeat(150_000)}end`;
    const shares: number[] = [];
    const open = readInPieces(new Blob([text]), (share) => shares.push(share));
    for (const _ of ['once', 'again']) {
      const read: string[] = [];
      for await (const piece of open()) read.push(piece);
      expect(read.join('')).toBe(text);
      expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(100_000);
    }
    expect(shares.at(-1)).toBe(1);
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  test('that is empty', async () => {
    const shares: number[] = [];
    const read: string[] = [];
    for await (const piece of readInPieces(new Blob([]), (share) => shares.push(share))()) read.push(piece);
    expect(read).toEqual([]);
    expect(shares).toEqual([0]);
  });

  test('no further than needed', async () => {
    const cancel = vi.fn(async () => {});
    const value = new TextEncoder().encode('a'.repeat(250_000));
    const reader = { read: async () => ({ done: false, value }), cancel };
    const file = { size: 10_000_000, stream: () => ({ getReader: () => reader }) } as unknown as Blob;
    for await (const piece of readInPieces(file, () => {})()) {
      expect(piece).toHaveLength(100_000);
      break;
    }
    expect(cancel).toHaveBeenCalledOnce();
  });
});

test('a download has its name, and its address is given back a minute later', () => {
  vi.useFakeTimers();
  const link = { href: '', download: '', click: vi.fn(() => [link.href, link.download]) };
  vi.stubGlobal('document', { createElement: () => link });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  download(new Blob(['a']), 'Dams.md');
  expect(link.click).toHaveReturnedWith(['blob:1', 'Dams.md']);
  vi.advanceTimersByTime(59_999);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:1');
});
