import type { Space } from '../model.ts';

/** The share of the quota from which the reader is warned, early enough to export a large library. */
const FULL = 0.8;

/** Reads the quota. `storage` is `navigator.storage`, or a fake in tests. */
export async function readSpace(storage: StorageManager): Promise<Space> {
  const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { usage, quota, isScarce: quota > 0 && usage / quota >= FULL, isPersistent };
}
