/** What the tagger tells apart. `other` is a name of something that does not act, such as a treaty, and is not shown. */
export const NAMED = ['PER', 'ORG', 'LOC', 'NORP', 'other'] as const;

/** What a name names. */
export type Named = (typeof NAMED)[number];

/** The tag of a word outside of every name. */
export const OUTSIDE = 0;

/** One tag for outside; begin, inside, last, unit for each of the named. */
export const TAGS = 1 + 4 * NAMED.length;

/** Where in a name a word stands. */
export const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3] as const;

/** The tag of a place in a name. */
export const tagOf = (named: number, place: number) => 1 + 4 * named + place;

/** What a tag other than outside names, as a place in the list. */
export const namedOf = (tag: number) => (tag - 1) >> 2;

/** Where in its name a tag other than outside stands. */
export const placeOf = (tag: number) => (tag - 1) & 3;

/** Whether a name may be open after a tag. */
const isOpen = (tag: number) => tag !== OUTSIDE && placeOf(tag) <= INSIDE;

/** Whether a tag carries on an open name. */
const carriesOn = (tag: number) => tag !== OUTSIDE && (placeOf(tag) === INSIDE || placeOf(tag) === LAST);

/** Whether a tag may follow another. */
export function mayFollow(before: number, tag: number): boolean {
  if (!isOpen(before)) return !carriesOn(tag);
  return carriesOn(tag) && namedOf(before) === namedOf(tag);
}

/** Whether a sentence may begin with a tag. */
export const mayBegin = (tag: number) => !carriesOn(tag);

/** Whether a sentence may end with a tag. */
export const mayEnd = (tag: number) => !isOpen(tag);
