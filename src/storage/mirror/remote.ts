import type { Beginning, Change, Counts, Head } from './records.ts';

/** The state of the mirror. */
export interface MirrorState extends Beginning {
  /** There is a complete snapshot. */
  isComplete: boolean;
  /** The journal has no complete snapshot of its own yet. */
  needsSnapshot: boolean;
  /** The journal is so long that a new snapshot should be written. */
  isLong: boolean;
}

/** The rows of the mirror. */
interface Loaded {
  /** How many rows there are to be read with `page`. */
  size: number;
  /** All rows of the library are among them. */
  isComplete: boolean;
  /** No damage was found. */
  isSound: boolean;
  /** The last transaction up to which no change is missing. */
  head: Head;
}

/**
 * The mirror: a copy of the database in files, of a snapshot and a journal of what was written since. There are three slots, used
 * in turns, so that older generations stay until what was deleted for good must leave them. Files are created once, and overwritten
 * in place.
 */
export interface Journal {
  /** The state; null if there is no mirror. */
  state(): Promise<MirrorState | null>;
  /** Starts a new journal, without a snapshot. */
  begin(version: number, head: Head, counts: Counts): Promise<void>;
  /** Appends a transaction: its changes, and how many rows it added to each table. Resolves when it is on the disk. */
  append(changes: Change[], added: Counts): Promise<Head & { isLong: boolean }>;
  /** Removes the last transaction, if it has this number. */
  undo(seq: number): Promise<void>;
  /** Starts a snapshot of the current rows. Changes meanwhile go to the journal as usual. */
  startSnapshot(): Promise<void>;
  addToSnapshot(changes: Change[]): Promise<void>;
  endSnapshot(): Promise<void>;
  /** Writes a new snapshot from the old one and the journal. If these are damaged, starts a new journal without one. */
  compact(): Promise<void>;
  /** Reads all rows, or only those in the journal, or those changed by later transactions than `since`. Deleted rows included. */
  load(isAll: boolean, since?: number): Promise<Loaded>;
  /** The loaded rows from a position on. */
  page(from: number, count: number): Promise<Change[]>;
  /** Those of the keys that are not among the loaded rows. */
  lacks(table: string, keys: string[]): Promise<string[]>;
  /** Frees the loaded rows. */
  unload(): Promise<void>;
  /** Writes and reads a block, to see whether the disk is still full. */
  testDisk(): Promise<void>;
}

/** A call of a method of `Journal`. */
export interface JournalCall {
  method: keyof Journal;
  args: unknown[];
}

/** The answer to a call; an error as data, because not every channel keeps its name. */
export type JournalAnswer = { value: unknown } | { error: { name: string; message: string } };

/** A mirror in another context. */
export function remoteJournal(call: (call: JournalCall) => Promise<JournalAnswer>): Journal {
  const get =
    (_: object, method: string) =>
    async (...args: unknown[]) => {
      const answer = await call({ method: method as keyof Journal, args });
      if ('error' in answer) throw Object.assign(new Error(answer.error.message), { name: answer.error.name });
      return answer.value;
    };
  return new Proxy({}, { get }) as Journal;
}

/** Calls a worker, which is started at the first call. */
export function callWorker(create: () => Worker): (call: JournalCall) => Promise<JournalAnswer> {
  let worker: Worker | null = null;
  const pending = new Map<string, (answer: JournalAnswer) => void>();
  const start = () => {
    const started = create();
    started.onmessage = ({ data: { id, answer } }: MessageEvent<{ id: string; answer: JournalAnswer }>) => {
      pending.get(id)?.(answer);
      pending.delete(id);
    };
    started.onerror = ({ message }) => {
      worker = null;
      for (const resolve of pending.values()) resolve({ error: { name: 'WorkerUnavailable', message } });
      pending.clear();
    };
    return started;
  };
  return (call) =>
    new Promise((resolve) => {
      const id = crypto.randomUUID();
      pending.set(id, resolve);
      worker ??= start();
      worker.postMessage({ id, call });
    });
}

/** Answers calls one after another. */
export function answerCalls(journal: Journal): (call: JournalCall) => Promise<JournalAnswer> {
  let queue: Promise<unknown> = Promise.resolve();
  return ({ method, args }) => {
    const answer = queue.then(async (): Promise<JournalAnswer> => {
      try {
        return { value: await (journal[method] as (...args: unknown[]) => Promise<unknown>)(...args) };
      } catch (error) {
        const { name, message } = error as Error;
        return { error: { name, message } };
      }
    });
    queue = answer;
    return answer;
  };
}
