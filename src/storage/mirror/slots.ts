import { isUnavailable, LINE_FEED, type OpenedFile, toQuotaError, writeAll } from './files.ts';
import {
  type Beginning,
  type Current,
  type Ending,
  encode,
  type Generation,
  readEnding,
  readJournal,
  SLOTS,
  type Slot,
} from './records.ts';

/** Opens a file of the mirror; creates an empty one if there is none. */
export type OpenFile = (name: string) => Promise<OpenedFile>;

/** A journal is long if it is larger than a share of the snapshot, within these limits. */
const LONG_SHARE = 1 / 4;
const MIN_LONG = 2_000_000;
const MAX_LONG = 8_000_000;

/** The files of the three slots. */
export interface Slots {
  /** Opens a file, and closes it at the end. */
  use<T>(name: string, work: (file: OpenedFile) => T): Promise<T>;
  /** What there is of each generation, the newest last. */
  read(): Promise<Generation[]>;
  /** The journal that is written to. */
  current(): Promise<Current>;
  /** The size from which the journal of a slot is long. */
  long(slot: Slot): Promise<number>;
  clear(slot: Slot): Promise<void>;
  /** Starts a journal. */
  start(slot: Slot, beginning: Beginning): Promise<void>;
  /** Ends a journal, so that other contexts see that another one follows. */
  end(journal: Current): Promise<void>;
  /** Goes on with a journal that was ended. */
  reopen(journal: Current): Promise<void>;
}

/** Opens the slots. */
export function openSlots(openFile: OpenFile): Slots {
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
      const journals = await readJournals(slots);
      const found = new Map<number, Generation>();
      for (const journal of journals)
        found.set(journal.generation, { generation: journal.generation, journal, snapshot: null });
      for (const slot of SLOTS) {
        const there = await slots.use(`snapshot-${slot}`, readSnapshot);
        if (!there) continue;
        const beside = journals.find((journal) => journal.slot === slot);
        const generation = there.ending?.generation ?? beside?.generation ?? 0;
        const one = found.get(generation) ?? { generation, journal: null, snapshot: null };
        if (!one.snapshot?.ending) one.snapshot = { slot, ...there };
        found.set(generation, one);
      }
      return [...found.values()].sort((a, b) => a.generation - b.generation);
    },
    async current() {
      const last = (await readJournals(slots)).at(-1);
      // A name after which library and mirror are compared before the next transaction.
      if (!last || last.isEnded) throw Object.assign(new Error('There is no mirror'), { name: 'AbortError' });
      return last;
    },
    async long(slot) {
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
    end: ({ slot, end }) =>
      slots.use(`journal-${slot}`, (file) => {
        file.truncate(end);
        writeAll(file, LINE_FEED, end);
      }),
    reopen: ({ slot, end }) => slots.use(`journal-${slot}`, (file) => file.truncate(end)),
  };
  return slots;
}

/** Empties a file. */
export function empty(file: OpenedFile): void {
  file.truncate(0);
  file.flush();
}

/** How a snapshot ends, null if it is not finished; null for a file with nothing in it. */
const readSnapshot = (file: OpenedFile): { ending: Ending | null } | null =>
  file.getSize() > 0 ? { ending: readEnding(file) } : null;

/** The journals; the newest is last. One whose first line is lost is of the generation of its snapshot, or follows another one. */
async function readJournals(slots: Slots): Promise<Current[]> {
  const found: Current[] = [];
  for (const slot of SLOTS) {
    const journal = await slots.use(`journal-${slot}`, (file) => readJournal(file, slot));
    if (journal) found.push(journal);
  }
  for (const one of found) {
    if (one.isBegun) continue;
    const before = found.filter(({ isBegun, seq }) => isBegun && seq < one.seq);
    const ending = (await slots.use(`snapshot-${one.slot}`, readSnapshot))?.ending;
    one.generation = ending?.generation ?? 1 + Math.max(0, ...before.map(({ generation }) => generation));
  }
  return found.sort((a, b) => a.generation - b.generation || a.seq - b.seq);
}

/** A slot for a new generation: the one with the oldest, but never the one with the newest sound snapshot. */
export function chooseSlot(all: Generation[], sound: Slot | null): Slot {
  const ageOf = (slot: Slot) =>
    Math.max(
      -1,
      ...all.filter((one) => [one.journal?.slot, one.snapshot?.slot].includes(slot)).map((one) => one.generation),
    );
  return SLOTS.filter((slot) => slot !== sound).reduce((oldest, slot) => (ageOf(slot) < ageOf(oldest) ? slot : oldest));
}
