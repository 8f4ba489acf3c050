import {
  addJournal,
  addSnapshot,
  type Change,
  type Current,
  type Generation,
  type Head,
  type Slot,
} from './records.ts';
import type { Slots } from './slots.ts';

/** Rows of the mirror. */
export interface Gathered {
  rows: Map<string, Change>;
  /** All rows are among them. */
  isComplete: boolean;
  /** No damage was found. */
  isSound: boolean;
  /** The last transaction up to which no change is missing. */
  head: Head;
  /** The slot of the newest sound snapshot; null if there is none. */
  sound: Slot | null;
}

/** The head of a mirror of which it is not known. */
export const NO_HEAD: Head = { seq: 0, chain: 0 };

/** All rows: those of the newest sound snapshot, and what was changed since. Damaged lines are left out. */
export async function gather(slots: Slots, all: Generation[]): Promise<Gathered> {
  const { base, snapshots, isDamaged } = await readSnapshots(slots, all);
  const rows = new Map<string, Change>();
  let head: Head | null = all[base]?.snapshot?.ending?.head ?? null;
  // Without the newest journal it is not known what was changed last.
  let isContinuous = Boolean(all.at(-1)?.journal);
  const add = async (journal: Current, from: Head | null, since = -1) => {
    const added = await slots.use(`journal-${journal.slot}`, (file) => addJournal(file, journal, rows, from, since));
    head = added.head ?? head;
    isContinuous &&= added.isSound;
  };
  for (const [at, { journal }] of all.entries()) {
    if (at < base) continue;
    for (const [id, change] of snapshots.get(at) ?? []) rows.set(id, change);
    // The journal of a snapshot may have been started before it. Any other one goes on where the one before ended.
    if (journal) await add(journal, at === Math.max(base, 0) ? null : head);
    else if (at === base) {
      // The snapshot was written, but its journal was not started: the one before may have gone on.
      const before = all[at - 1]?.journal;
      const since = all[at]?.snapshot?.ending?.head?.seq ?? -1;
      if (before && before.seq > since) await add(before, null, since);
    }
  }
  const sound = all[base]?.snapshot?.slot ?? null;
  const isSound = isContinuous && !isDamaged;
  return { rows, isComplete: sound !== null && isContinuous, isSound, head: head ?? NO_HEAD, sound };
}

/** The rows that the transactions after a number changed. */
export async function gatherChanges(slots: Slots, all: Generation[], since = -1): Promise<Gathered> {
  const gathered: Gathered = { rows: new Map(), isComplete: false, isSound: true, head: NO_HEAD, sound: null };
  for (const { journal } of all) {
    if (!journal || journal.seq <= since) continue;
    const { rows } = gathered;
    const added = await slots.use(`journal-${journal.slot}`, (file) => addJournal(file, journal, rows, null, since));
    gathered.head = added.head ?? NO_HEAD;
    gathered.isSound &&= added.isSound;
  }
  return gathered;
}

/** Reads snapshots, the newest first, until one is sound: the base. -1 if none is. Those that are not finished are not damaged. */
async function readSnapshots(slots: Slots, all: Generation[]) {
  const snapshots = new Map<number, Map<string, Change>>();
  let isDamaged = false;
  for (let at = all.length - 1; at >= 0; at--) {
    const snapshot = all[at]?.snapshot;
    if (!snapshot) continue;
    const rows = new Map<string, Change>();
    snapshots.set(at, rows);
    const isSound = await slots.use(`snapshot-${snapshot.slot}`, (file) => addSnapshot(file, rows));
    if (isSound) return { base: at, snapshots, isDamaged };
    isDamaged ||= snapshot.ending !== null;
  }
  return { base: -1, snapshots, isDamaged };
}

/** The slot of the newest sound snapshot; null if there is none. */
export async function findSound(slots: Slots, all: Generation[]): Promise<Slot | null> {
  const { base } = await readSnapshots(slots, all);
  return all[base]?.snapshot?.slot ?? null;
}
