/** A place in a list: a fraction between 0 and 1, as its digits. Texts sort as the fractions do. */
export type Position = string;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * A position between two others; '' for the beginning or the end of the list. It never ends with the digit 0, so that there is
 * always one before it. After Greenspan, “Implementing Fractional Indexing” (2020).
 */
export function between(before: Position | '', after: Position | ''): Position {
  let digits = '';
  for (let at = 0; ; at++) {
    const low = Math.max(0, DIGITS.indexOf(before.charAt(at) || '0'));
    const isBelow = after !== '' && after.startsWith(digits);
    const high = isBelow && at < after.length ? DIGITS.indexOf(after.charAt(at)) : isBelow ? 0 : DIGITS.length;
    if (high - low > 1) return digits + DIGITS[Math.floor((low + high) / 2)];
    digits += DIGITS[low];
  }
}

/** So many positions between two others, as short as possible. */
function spread(before: Position | '', after: Position | '', count: number): Position[] {
  if (count === 0) return [];
  const middle = between(before, after);
  const left = count >> 1;
  return [...spread(before, middle, left), middle, ...spread(middle, after, count - left - 1)];
}

/** Positions longer than this are all given anew. */
export const MAX_POSITION = 100;

/**
 * The positions of keys in their order. Those that have one keep it where the order allows it, and as few as possible get another,
 * so that two devices that move different things do not contradict each other.
 */
export function givePositions(keys: string[], before: ReadonlyMap<string, Position>): Position[] {
  const own = keys.map((key) => before.get(key) ?? null);
  const kept = findLongestRising(own);
  const given: Position[] = [];
  for (const at of [...kept, keys.length]) {
    const next = own[at] ?? '';
    given.push(...spread(given.at(-1) ?? '', next, at - given.length));
    if (next !== '') given.push(next);
  }
  return given.some(({ length }) => length > MAX_POSITION) ? spread('', '', keys.length) : given;
}

/** The places of a longest strictly rising subsequence (Schensted 1961), without those that are null. */
function findLongestRising(list: (Position | null)[]): number[] {
  /** The last place of a best sequence of each length, and the place before each. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [at, one] of list.entries()) {
    if (one === null) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[ends[middle] as number] as Position) < one) low = middle + 1;
      else high = middle;
    }
    previous.set(at, ends[low - 1]);
    ends[low] = at;
  }
  const places: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) places.unshift(at);
  return places;
}
