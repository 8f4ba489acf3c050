import type { OpenedFile } from '../../src/storage/mirror/files.ts';
import { createJournal } from '../../src/storage/mirror/journal.ts';
import { answerCalls, type JournalCall } from '../../src/storage/mirror/remote.ts';

/** A disk with the files of a mirror, in memory. */
export interface FakeDisk {
  files: Map<string, Uint8Array>;
  /** How many bytes can still be written. */
  free: number;
  /** All bytes that were written, flushed or not. */
  written: number;
  openFile(name: string): Promise<OpenedFile>;
  /** The text of a file. */
  read(name: string): string;
  change(name: string, change: (bytes: Uint8Array) => Uint8Array): void;
  /** The bytes of all files. */
  size(): number;
}

/** A disk as strict as the browsers': a file can be opened once at a time, and a full disk takes what still fits. */
export function createDisk(): FakeDisk {
  const files = new Map<string, Uint8Array>();
  const open = new Set<string>();
  const disk: FakeDisk = {
    files,
    free: Number.POSITIVE_INFINITY,
    written: 0,
    async openFile(name) {
      if (open.has(name)) throw new DOMException(`${name} is open`, 'NoModificationAllowedError');
      open.add(name);
      const read = () => files.get(name) ?? new Uint8Array(0);
      return {
        getSize: () => read().length,
        read(into, { at }) {
          const part = read().subarray(at, at + into.length);
          into.set(part);
          return part.length;
        },
        write(bytes, { at }) {
          const part = bytes.subarray(0, Math.min(bytes.length, disk.free));
          const grown = new Uint8Array(Math.max(read().length, at + part.length));
          grown.set(read());
          grown.set(part, at);
          files.set(name, grown);
          disk.free -= part.length;
          disk.written += part.length;
          return part.length;
        },
        truncate: (size) => void files.set(name, read().slice(0, size)),
        flush: () => {},
        close: () => void open.delete(name),
      };
    },
    read: (name) => new TextDecoder().decode(files.get(name)),
    change: (name, change) => void files.set(name, change(files.get(name) ?? new Uint8Array(0))),
    size: () => [...files.values()].reduce((sum, { length }) => sum + length, 0),
  };
  return disk;
}

/** A worker that keeps a mirror on a disk, without a thread of its own. */
export class FakeMirrorWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  answer = answerCalls(createJournal(createDisk().openFile));
  postMessage({ id, call }: { id: string; call: JournalCall }): void {
    void this.answer(call).then((answer) => this.onmessage?.({ data: { id, answer } }));
  }
}

const queues = new Map<string, Promise<unknown>>();

/** `navigator.locks`, which Node does not have: exclusive locks only. */
const locks = {
  request(name: string, ...rest: unknown[]): Promise<unknown> {
    const work = rest.at(-1) as (lock: object | null) => Promise<unknown>;
    const { ifAvailable = false } = rest.length > 1 ? (rest[0] as { ifAvailable?: boolean }) : {};
    const before = queues.get(name);
    if (before && ifAvailable) return work(null);
    const result = (before ?? Promise.resolve()).then(() => work({ name }));
    const done = result.then(
      () => {},
      () => {},
    );
    queues.set(name, done);
    void done.then(() => queues.get(name) === done && queues.delete(name));
    return result;
  },
};

/** Adds `navigator.locks` to Node. */
export function installLocks(): void {
  const { navigator = {} } = globalThis as { navigator?: object };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
}
