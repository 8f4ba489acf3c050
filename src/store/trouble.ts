/**
 * What the world can do to a shelf: the disk is full, another window holds an older version open, a later version of the
 * extension wrote it, it is damaged, a write was broken off, or what was to be changed is no longer there.
 */
export type TroubleName = 'ShelfFull' | 'ShelfBlocked' | 'ShelfNewer' | 'ShelfBroken' | 'ShelfAborted' | 'MarkGone';

/** A failure that is nobody's mistake, by name: names cross the messenger. Nothing was written. */
export class Trouble extends Error {
  constructor(name: TroubleName, cause?: unknown) {
    super(cause instanceof Error ? cause.message : name, { cause });
    this.name = name;
  }
}

const NAMES: { [error: string]: TroubleName } = {
  QuotaExceededError: 'ShelfFull',
  VersionError: 'ShelfNewer',
  UnknownError: 'ShelfBroken',
  DataError: 'ShelfBroken',
  NotReadableError: 'ShelfBroken',
  InvalidStateError: 'ShelfBroken',
  OpenFailedError: 'ShelfBroken',
  AbortError: 'ShelfAborted',
};

/** The trouble that an error of the database means; null for an error that is a mistake of ours. */
export function findTrouble(error: unknown): Trouble | null {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error && chain.length < 5; at = innerOf(at)) chain.push(at);
  const known = chain.find((one) => one instanceof Trouble);
  if (known) return known as Trouble;
  // The innermost says most: an abort is only the end of what went wrong inside.
  const named = chain.reverse().find((one) => NAMES[(one as Error).name]) as Error | undefined;
  const name = named && NAMES[named.name];
  return name ? new Trouble(name, named) : null;
}

/** Dexie keeps what it wraps in `inner`; a failed bulk write keeps the reasons in a list. */
function innerOf(error: Error): unknown {
  const { inner, failures, cause } = error as Error & { inner?: unknown; failures?: unknown[] };
  return inner ?? failures?.[0] ?? cause;
}
