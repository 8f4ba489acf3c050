/** From this share of the space on the reader is warned. */
const FULL = 0.8;

/** How much of the space that the browser gives is taken. */
export interface Space {
  usage: number;
  quota: number;
  /** It is time to make room. */
  isScarce: boolean;
  /** The browser has promised not to throw the library away. */
  isPersistent: boolean;
}

/** Asks the browser how much space is left; `storage` is the browser's, given so that it can be another's in a test. */
export async function readSpace(storage: StorageManager): Promise<Space> {
  const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([storage.estimate(), storage.persisted()]);
  return { usage, quota, isScarce: quota > 0 && usage / quota >= FULL, isPersistent };
}

/** Asks the browser never to throw the library away; true once it has promised. */
export async function keepForGood(storage: StorageManager): Promise<boolean> {
  return (await storage.persisted()) || storage.persist();
}
