import { addToChain, encodeLine, hasAt, joinLines, type OpenedFile, readLines, writeAll } from './files.ts';
import { findSound, gather, gatherChanges, NO_HEAD } from './gather.ts';
import { clearPurged, hasPurged, listPurged } from './purged.ts';
import {
  addCounts,
  type Beginning,
  type Change,
  type Counts,
  type Current,
  type Ending,
  encode,
  type Generation,
  type Head,
  keyOf,
  parse,
  writeSnapshot,
} from './records.ts';
import type { Journal } from './remote.ts';
import { chooseSlot, empty, type OpenFile, openSlots, type Slots } from './slots.ts';

/** The size of the block that `testDisk` writes. */
const TEST_BYTES = 64_000;

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
    begin: (version, head, counts) => beginJournal(slots, { version, ...head, counts }),
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
        const long = await slots.long(at.slot);
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
      const slot = (await slots.read()).at(-1)?.journal?.slot ?? 0;
      await slots.use(`journal-${slot}`, (file) => {
        const end = file.getSize();
        try {
          writeAll(file, crypto.getRandomValues(new Uint8Array(TEST_BYTES)), end);
        } finally {
          file.truncate(end);
        }
      });
    },
  };
}

/** Starts a journal of a new generation. */
async function beginJournal(slots: Slots, beginning: Omit<Beginning, 'generation'>): Promise<void> {
  const all = await slots.read();
  const slot = chooseSlot(all, await findSound(slots, all));
  const before = all.findLast(({ journal }) => journal)?.journal;
  await slots.clear(slot);
  if (before && before.slot !== slot) await slots.end(before);
  await slots.start(slot, { ...beginning, generation: nextGeneration(all) });
}

const nextGeneration = (all: Generation[]): number => (all.at(-1)?.generation ?? 0) + 1;

function writeSnapshots(slots: Slots): Pick<Journal, 'startSnapshot' | 'addToSnapshot' | 'endSnapshot' | 'compact'> {
  let snapshot: Ending & { end: number } = { generation: 0, rows: 0, chain: 0, end: 0 };

  async function readStarted(): Promise<Current> {
    const current = await slots.current();
    if (snapshot.generation !== current.generation) throw new Error('The snapshot was not started');
    return current;
  }

  return {
    async startSnapshot() {
      const { slot, generation, seq, chain } = await slots.current();
      await slots.use(`snapshot-${slot}`, empty);
      snapshot = { generation, rows: 0, chain: 0, head: { seq, chain }, end: 0 };
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
      const clears = await listPurged(slots, await slots.read());
      await slots.use(`snapshot-${slot}`, (file) => writeAll(file, encode('end', { ...ending, clears }), end));
      snapshot.generation = 0;
      await clearPurged(slots, await slots.read());
    },
    async compact() {
      const all = await slots.read();
      const last = all.at(-1);
      const before = last?.journal;
      if (!before) return;
      const { seq, chain, counts, version } = before;
      const { rows, isComplete, isSound, sound } = await gather(slots, all);
      // Otherwise the first snapshot is still to be written.
      const isDamaged = !isSound && last.snapshot?.ending;
      if (!isComplete) return isDamaged ? beginJournal(slots, { seq, chain, counts, version }) : undefined;
      const slot = chooseSlot(all, sound);
      const generation = nextGeneration(all);
      await slots.clear(slot);
      const clears = hasPurged(rows) ? all.map((one) => one.generation) : [];
      const ending = { generation, head: { seq, chain }, clears };
      await slots.use(`snapshot-${slot}`, (file) => writeSnapshot(file, rows, ending));
      await slots.end(before);
      try {
        await slots.start(slot, { seq, chain, counts, version, generation });
      } catch (error) {
        await slots.reopen(before);
        await slots.clear(slot);
        throw error;
      }
      if (clears.length > 0) await clearPurged(slots, await slots.read());
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
      await clearPurged(slots, all); // if it was not finished
      const isOpen = last.journal?.isBegun === true && !last.journal.isEnded;
      const version = isOpen ? (last.journal?.version ?? 0) : 0;
      const needsSnapshot = !last.snapshot?.ending;
      const isLong =
        !needsSnapshot && last.journal !== null && last.journal.end > (await slots.long(last.journal.slot));
      const isComplete = all.some(({ snapshot }) => snapshot?.ending);
      return { generation: last.generation, version, ...findHead(all), isComplete, needsSnapshot, isLong };
    },
    async load(isAll, since) {
      const all = await slots.read();
      const some = since === undefined ? all.slice(-1) : all;
      const gathered = isAll ? await gather(slots, all) : await gatherChanges(slots, some, since);
      const { isComplete, isSound, head } = gathered;
      rows = gathered.rows;
      list = [...rows.values()];
      return { size: list.length, isComplete, isSound, head };
    },
    page: async (from, count) => list.slice(from, from + count),
    lacks: async (table, keys) => keys.filter((key) => !rows.has(keyOf(table, key))),
    async unload() {
      rows = new Map();
      list = [];
    },
  };
}

/** The last transaction, and the counts after it. */
function findHead(all: Generation[]): Head & { counts: Counts } {
  const ending = all.at(-1)?.snapshot?.ending?.head ?? NO_HEAD;
  const journal = all.findLast(({ journal }) => journal)?.journal;
  if (!journal || journal.seq < ending.seq) return { ...ending, counts: {} };
  return { seq: journal.seq, chain: journal.chain, counts: journal.counts };
}
