/** A stretch of days as it is chosen: “2025-03-01/2025-04-15”, open at one end as “../2025-04-15” or “2025-03-01/..”. */
export function writeStretch(from: string, until: string): string {
  const [first, last] = from && until && from > until ? [until, from] : [from, until];
  return `${first || '..'}/${last || '..'}`;
}

/** The two ends of a stretch of days, '' where it is open; null for what is no stretch but a year or a month. */
export function readStretch(chosen: string): [from: string, until: string] | null {
  const [from, until] = chosen.split('/');
  if (from === undefined || until === undefined) return null;
  return [from === '..' ? '' : from, until === '..' ? '' : until];
}

/** Whether a day, or a month of which no day is known, is within what was chosen: a year, a month, a stretch of days. */
export function isWithin(day: string, chosen: string): boolean {
  const stretch = readStretch(chosen);
  if (!stretch) return day.slice(0, chosen.length) === chosen;
  const [from, until] = stretch.map((end) => end.slice(0, day.length));
  return (!from || day >= from) && (!until || day <= until);
}
