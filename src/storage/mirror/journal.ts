import {
  addCounts,
  addJournal,
  addSnapshot,
  addToChain,
  type Beginning,
  type Change,
  type Counts,
  type Current,
  type Ending,
  encode,
  encodeLine,
  type Head,
  hasAt,
  isUnavailable,
  joinLines,
  keyOf,
  type OpenedFile,
  parse,
  readEnding,
  readJournal,
  readLines,
  type Slot,
  toQuotaError,
  writeAll,
  writeSnapshot,
} from './files.ts';
import type { Journal } from './remote.ts';

/** Opens a file of the mirror; creates an empty one if there is none. */
export type OpenFile = (name: string) => Promise<OpenedFile>;

/** A journal is long if it is larger than a share of the snapshot, within these limits. */
const LONG_SHARE = 1 / 4;
const MIN_LONG = 2_000_000;
const MAX_LONG = 8_000_000;

const LINE_FEED = new Uint8Array([10]);

/** The size of the block that `testDisk` writes. */
const TEST_BYTES = 64_000;

/** The files of the two slots. */
interface Slots {
  /** Opens a file, and closes it at the end. */
  use<T>(name: string, work: (file: OpenedFile) => T): Promise<T>;
  /** The slots with a journal; the current one is last. */
  read(): Promise<Current[]>;
  /** The current slot. */
  current(): Promise<Current>;
  /** Whether a slot has a complete snapshot. */
  isWhole(slot: Current): Promise<boolean>;
  /** The size from which the journal of a slot is long. */
  long(slot: Current): Promise<number>;
  clear(slot: Slot): Promise<void>;
  /** Starts a journal, from where on the slot is valid. */
  start(slot: Slot, beginning: Beginning): Promise<void>;
}

function openSlots(openFile: OpenFile): Slots {
  const slots: Slots = {
    async use(name, work) {
      const file = await openFile(name).catch((error: unknown) => {
        throw isUnavailable(error) ? error : toQuotaError(error);
      });
      try {
        return work(file);
      } finally {
        file.close();
      }
    },
    async read() {
      const found: Current[] = [];
      for (const slot of [0, 1] as const) {
        const journal = await slots.use(`journal-${slot}`, (file) => readJournal(file, slot));
        if (journal) found.push(journal);
      }
      return found.sort((a, b) => a.generation - b.generation);
    },
    async current() {
      const last = (await slots.read()).at(-1);
      if (!last) throw new Error('There is no mirror');
      return last;
    },
    isWhole: ({ slot, generation }) =>
      slots.use(`snapshot-${slot}`, (file) => readEnding(file)?.generation === generation),
    async long({ slot }) {
      const size = await slots.use(`snapshot-${slot}`, (file) => file.getSize());
      return Math.min(MAX_LONG, Math.max(MIN_LONG, LONG_SHARE * size));
    },
    async clear(slot) {
      await slots.use(`journal-${slot}`, empty);
      await slots.use(`snapshot-${slot}`, empty);
    },
    start: (slot, beginning) =>
      slots.use(`journal-${slot}`, (file) => {
        empty(file);
        writeAll(file, encode('begin', beginning), 0);
      }),
  };
  return slots;
}

function empty(file: OpenedFile): void {
  file.truncate(0);
  file.flush();
}

const other = (slot: Slot): Slot => (slot === 0 ? 1 : 0);

/** Opens the mirror. */
export function createJournal(openFile: OpenFile): Journal {
  const slots = openSlots(openFile);
  return { ...writeJournal(slots), ...writeSnapshots(slots), ...readMirror(slots) };
}

/** The end of the current journal, as this context wrote it. */
interface Tip extends Head {
  name: string;
  counts: Counts;
  end: number;
  /** The last line. */
  last: Uint8Array;
  /** The size from which the journal is long. */
  long: number;
}

/** Whether a journal is as it was written: another context may have written more, or have gone on in the other slot. */
function endsWith(file: OpenedFile, { last, end }: Tip): boolean {
  return file.getSize() === end && hasAt(file, last, end - last.length);
}

function writeJournal(slots: Slots): Pick<Journal, 'begin' | 'append' | 'undo' | 'testDisk'> {
  let tip: Tip | null = null;
  return {
    async begin(version, head, counts) {
      const last = (await slots.read()).at(-1);
      const slot = last ? other(last.slot) : 0;
      // So that other contexts see that the journal has ended; what follows the last transaction is not read.
      if (last) await slots.use(`journal-${last.slot}`, (file) => writeAll(file, LINE_FEED, file.getSize()));
      await slots.clear(slot);
      await slots.start(slot, { generation: (last?.generation ?? 0) + 1, version, ...head, counts });
    },
    async append(changes, added) {
      const lines = changes.map(encodeLine);
      // Files take long to open: if nobody else has written since, one is enough.
      const known = tip;
      tip = null;
      const isTip = (file: OpenedFile) => known !== null && endsWith(file, known);
      const again = known && (await slots.use(known.name, (file) => (isTip(file) ? write(file, known) : null)));
      tip = again ?? (await writeAfterAll());
      return { seq: tip.seq, chain: tip.chain, isLong: tip.end > tip.long };

      async function writeAfterAll(): Promise<Tip> {
        const at = await slots.current();
        const long = await slots.long(at);
        const name = `journal-${at.slot}`;
        return slots.use(name, (file) => write(file, { ...at, name, long, last: new Uint8Array(0) }));
      }

      function write(file: OpenedFile, at: Tip): Tip {
        const chain = addToChain(at.chain, lines);
        const head: Head = { seq: at.seq + 1, chain };
        const counts = addCounts(at.counts, added);
        const last = encode('commit', { ...head, counts });
        const bytes = joinLines([...lines, last]);
        if (file.getSize() > at.end) file.truncate(at.end); // of a transaction that was not finished
        try {
          writeAll(file, bytes, at.end);
        } catch (error) {
          file.truncate(at.end);
          throw error;
        }
        return { ...at, ...head, counts, last, end: at.end + bytes.length };
      }
    },
    async undo(seq) {
      const at = await slots.current();
      if (at.seq !== seq) return;
      await slots.use(`journal-${at.slot}`, (file) => {
        let before = 0;
        for (const { json, end } of readLines(file)) {
          const head = parse<Head>(json, 'commit') ?? parse<Head>(json, 'begin');
          if (head && head.seq < seq) before = end;
        }
        file.truncate(before);
        file.flush();
      });
    },
    async testDisk() {
      const { slot, end } = (await slots.read()).at(-1) ?? { slot: 0, end: 0 };
      await slots.use(`journal-${slot}`, (file) => {
        try {
          writeAll(file, crypto.getRandomValues(new Uint8Array(TEST_BYTES)), end);
        } finally {
          file.truncate(end);
        }
      });
    },
  };
}

function writeSnapshots(slots: Slots): Pick<Journal, 'startSnapshot' | 'addToSnapshot' | 'endSnapshot' | 'compact'> {
  let snapshot: Ending & { end: number } = { generation: 0, rows: 0, chain: 0, end: 0 };

  async function readStarted(): Promise<Current> {
    const current = await slots.current();
    if (snapshot.generation !== current.generation) throw new Error('The snapshot was not started');
    return current;
  }

  return {
    async startSnapshot() {
      const { slot, generation } = await slots.current();
      await slots.use(`snapshot-${slot}`, empty);
      snapshot = { generation, rows: 0, chain: 0, end: 0 };
    },
    async addToSnapshot(changes) {
      const { slot } = await readStarted();
      const lines = changes.map(encodeLine);
      const bytes = joinLines(lines);
      await slots.use(`snapshot-${slot}`, (file) => writeAll(file, bytes, snapshot.end));
      snapshot.rows += changes.length;
      snapshot.chain = addToChain(snapshot.chain, lines);
      snapshot.end += bytes.length;
    },
    async endSnapshot() {
      const { slot } = await readStarted();
      const { end, ...ending } = snapshot;
      await slots.use(`snapshot-${slot}`, (file) => writeAll(file, encode('end', ending), end));
      snapshot.generation = 0;
      await slots.clear(other(slot));
    },
    async compact() {
      const all = await slots.read();
      const last = all.at(-1);
      if (!last) return;
      const { rows, isComplete } = await gather(slots, all, true);
      if (!isComplete) throw new Error('The mirror is damaged');
      const { slot: before, end: _, ...beginning } = last;
      const generation = last.generation + 1;
      const slot = other(before);
      await slots.clear(slot);
      await slots.use(`snapshot-${slot}`, (file) => writeSnapshot(file, rows, generation));
      await slots.start(slot, { ...beginning, generation });
      await slots.clear(before);
    },
  };
}

function readMirror(slots: Slots): Pick<Journal, 'state' | 'load' | 'page' | 'lacks' | 'unload'> {
  let rows = new Map<string, Change>();
  let list: Change[] = [];
  return {
    async state() {
      const all = await slots.read();
      const last = all.at(-1);
      if (!last) return null;
      const whole: boolean[] = [];
      for (const one of all) whole.push(await slots.isWhole(one));
      const needsSnapshot = !whole.at(-1);
      const { slot: _slot, end: _end, ...state } = last;
      const isLong = !needsSnapshot && last.end > (await slots.long(last));
      return { ...state, isComplete: whole.includes(true), needsSnapshot, isLong };
    },
    async load(isAll) {
      const all = await slots.read();
      const gathered = await gather(slots, isAll ? all : all.slice(-1), isAll);
      rows = gathered.rows;
      list = [...rows.values()];
      return { size: list.length, counts: all.at(-1)?.counts ?? {}, isComplete: gathered.isComplete };
    },
    page: async (from, count) => list.slice(from, from + count),
    lacks: async (table, keys) => keys.filter((key) => !rows.has(keyOf(table, key))),
    async unload() {
      rows = new Map();
      list = [];
    },
  };
}

/** All rows, from the last complete snapshot on. Damaged lines are left out; then the mirror is not complete. */
async function gather(
  slots: Slots,
  all: Current[],
  isWithSnapshots: boolean,
): Promise<{ rows: Map<string, Change>; isComplete: boolean }> {
  const rows = new Map<string, Change>();
  let isComplete = false;
  for (const one of all) {
    if (isWithSnapshots && (await slots.isWhole(one))) {
      rows.clear();
      isComplete = await slots.use(`snapshot-${one.slot}`, (file) => addSnapshot(file, rows));
    }
    const isSound = await slots.use(`journal-${one.slot}`, (file) => addJournal(file, one, rows));
    isComplete &&= isSound;
  }
  return { rows, isComplete };
}
