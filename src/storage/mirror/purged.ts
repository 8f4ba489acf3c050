import { readLines } from './files.ts';
import { findSound, gather } from './gather.ts';
import { type Change, type Generation, isDeletion, type Slot } from './records.ts';
import type { Slots } from './slots.ts';

/** The keys of rows that are in the library or its trash, in whichever table. */
function listKept(rows: Map<string, Change>): Set<string> {
  const kept = new Set<string>();
  for (const change of rows.values()) {
    if (isDeletion(change)) continue;
    const [table, key, row] = JSON.parse(change) as [string, string, { url?: string }];
    kept.add(key);
    // An article may be in the trash with its annotations only.
    if (table === 'trash' && row.url) kept.add(row.url);
  }
  return kept;
}

/** Whether a change is of a row that was deleted for good; settings are not counted. */
function isGone(change: Change, kept: Set<string>): boolean {
  const [table, key] = JSON.parse(change) as [string, string];
  return table !== 'choices' && !kept.has(key);
}

/** Whether rows were deleted for good, and not only moved to or from the trash. */
export function hasPurged(rows: Map<string, Change>): boolean {
  const deleted = [...rows.values()].filter(isDeletion);
  if (deleted.length === 0) return false;
  const kept = listKept(rows);
  return deleted.some((change) => isGone(change, kept));
}

/**
 * The older generations that must be cleared when the newest one is whole: they have other rows, lines that cannot be read, or rows
 * of another version of the database.
 */
export async function listPurged(slots: Slots, all: Generation[]): Promise<number[]> {
  const older = all.slice(0, -1);
  const journal = all.at(-1)?.journal;
  if (older.length === 0 || !journal?.isBegun) return [];
  const kept = listKept((await gather(slots, all.slice(-1))).rows);
  const purged: number[] = [];
  for (const one of older) {
    let isPurged = one.journal?.version !== journal.version;
    for (const name of listFiles(one)) {
      isPurged ||= await slots.use(name, (file) => {
        for (const { json } of readLines(file))
          if (json === null || (json.startsWith('[') && isGone(json, kept))) return true;
        return false;
      });
    }
    if (isPurged) purged.push(one.generation);
  }
  return purged;
}

const listFiles = ({ journal, snapshot }: Generation): string[] => [
  ...(journal ? [`journal-${journal.slot}`] : []),
  ...(snapshot ? [`snapshot-${snapshot.slot}`] : []),
];

/** Clears the generations that the newest sound snapshot says must be. */
export async function clearPurged(slots: Slots, all: Generation[]): Promise<void> {
  const isListed = ({ generation }: Generation) =>
    all.some(
      ({ snapshot }) => snapshot?.ending?.clears?.includes(generation) && snapshot.ending.generation > generation,
    );
  const listed = all.filter(isListed);
  if (listed.length === 0) return;
  const sound = await findSound(slots, all);
  const kept = all.find(({ snapshot }) => snapshot?.slot === sound);
  if (!kept?.snapshot?.ending) return;
  const inUse = new Set<Slot | undefined>(all.slice(all.indexOf(kept)).flatMap(listSlots));
  for (const one of listed) {
    if (!kept.snapshot.ending.clears?.includes(one.generation)) continue;
    for (const slot of listSlots(one)) if (!inUse.has(slot)) await slots.clear(slot);
  }
}

const listSlots = ({ journal, snapshot }: Generation): Slot[] =>
  [journal?.slot, snapshot?.slot].filter((slot) => slot !== undefined);
