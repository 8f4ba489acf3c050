/** The present moment (ISO 8601, UTC), or just after what it must follow: a clock may have been set back. */
export function stampAfter(earlier?: string): string {
  const before = earlier ? Date.parse(earlier) : Number.NaN;
  return new Date(Number.isNaN(before) ? Date.now() : Math.max(Date.now(), before + 1)).toISOString();
}

/** A name for something new. Names made later sort later (UUID version 7, RFC 9562). */
export function createId(): string {
  const moment = Date.now().toString(16).padStart(12, '0').slice(-12);
  const random = crypto.randomUUID(); // “xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx”
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${random.slice(15)}`;
}
