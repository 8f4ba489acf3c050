/** A place in one of several lists. */
export interface Place {
  list: number;
  /** The index in the list without the item that is moved. */
  at: number;
}

/** The lists without an item. */
export const withoutKey = (lists: string[][], key: string): string[][] =>
  lists.map((list) => list.filter((one) => one !== key));

/** The place of an item; null if it is in no list. */
export function findPlace(lists: string[][], key: string): Place | null {
  const list = lists.findIndex((keys) => keys.includes(key));
  return list === -1 ? null : { list, at: lists[list]?.indexOf(key) ?? 0 };
}

/** Whether two places are one. */
export const isSamePlace = (a: Place | null, b: Place): boolean => a?.list === b.list && a.at === b.at;

/** The lists with an item in another place. */
export function moveKey(lists: string[][], key: string, { list, at }: Place): string[][] {
  return withoutKey(lists, key).map((keys, number) => (number === list ? keys.toSpliced(at, 0, key) : keys));
}

/** The place after this one, or before it; at the end of a list, the next list goes on. What is in no list comes in at either end. */
export function step(others: string[][], place: Place | null, by: 1 | -1): Place {
  const endOf = (list: number) => others[list]?.length ?? 0;
  const last = others.length - 1;
  if (!place) return by === 1 ? { list: 0, at: 0 } : { list: last, at: endOf(last) };
  const at = place.at + by;
  if (at >= 0 && at <= endOf(place.list)) return { ...place, at };
  const list = place.list + by;
  if (list < 0 || list > last) return place;
  return { list, at: by === 1 ? 0 : endOf(list) };
}
