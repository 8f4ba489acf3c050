/** The present moment (ISO 8601, UTC), or just after what it must follow: a clock may have been set back. */
export function stampAfter(earlier?: string): string {
  const before = earlier ? Date.parse(earlier) : Number.NaN;
  return new Date(Number.isNaN(before) ? Date.now() : Math.max(Date.now(), before + 1)).toISOString();
}

/** The last moment that fits into the twelve hexadecimal digits of a name. */
const LAST = 2 ** 48 - 1;

/** A name for something new. Names made later sort before, so that an index lists the newest first (UUID version 8, RFC 9562). */
export function createId(): string {
  const left = (LAST - Date.now()).toString(16).padStart(12, '0');
  const random = crypto.randomUUID(); // “xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx”
  return `${left.slice(0, 8)}-${left.slice(8)}-8${random.slice(15)}`;
}
