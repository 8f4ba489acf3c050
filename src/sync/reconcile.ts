import type { Stamp } from './clock.ts';
import {
  emptyRecord,
  isEqual,
  mergeRecords,
  readRow,
  type SharedRow,
  type SharedTable,
  type SyncRecord,
  stampAll,
  stampChanges,
} from './record.ts';

/** A row as this device has it. */
export interface Known {
  table: SharedTable;
  key: string;
  /** The row; null if there is none. */
  row: SharedRow | null;
  /** What is known of it; undefined if it is new. */
  record: SyncRecord | undefined;
  /** Whether there was a row when it was last looked at. */
  wasHere: boolean;
}

/** A row after its changes on this device and on others. */
interface Reconciled {
  record: SyncRecord;
  /** What the row is to be; null if it is to be deleted. */
  row: SharedRow | null;
  /** The row is to be written. */
  isWritten: boolean;
  /** There is something that other devices do not know. */
  isNews: boolean;
}

/** Brings together a row, what was known of it, and what other devices say of it, if they do. */
export function reconcile(
  { table, key, row, record, wasHere }: Known,
  theirs: SyncRecord | undefined,
  stamp: () => Stamp,
): Reconciled {
  const before = record ?? emptyRecord(table, key);
  const ours = row || wasHere ? stampChanges(before, row, stamp) : before;
  const isNews = ours !== before;
  if (!theirs) return { record: ours, row, isWritten: false, isNews };
  const merged = mergeRecords(ours, theirs);
  const next = readRow(merged);
  const result = { record: merged, row: next, isWritten: !isEqual(next, row), isNews };
  // A row that was deleted on one device and changed on another comes back.
  const isChanged = Object.keys(merged.fields).length > 0 || (merged.note?.versions.length ?? 0) > 0;
  return row && !next && isChanged ? keepRow(result, row, stamp) : result;
}

/** What becomes of a row that stays though another device has deleted it. */
export function keepRow({ record }: Reconciled, row: SharedRow | null, stamp: () => Stamp): Reconciled {
  const kept = row ? stampAll(record, row, stamp) : record;
  const next = readRow(kept);
  return { record: kept, row: next, isWritten: !isEqual(next, row), isNews: true };
}
