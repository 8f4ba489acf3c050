/** The types of named entities. `other` is the name of something that does not act, such as a treaty, and is not shown. */
export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'NORP', 'other'] as const;

/** One of them. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The tag of a token outside of every entity. */
export const OUTSIDE = 0;

/** The BILOU scheme: one tag for outside, and begin, inside, last, unit for each type. */
export const TAG_COUNT = 1 + 4 * ENTITY_TYPES.length;

/** Where in an entity a token stands. */
export const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3] as const;

/** The tag of a place in an entity of a type, by index. */
export const tagOf = (type: number, place: number) => 1 + 4 * type + place;

/** The index of the type of a tag other than outside. */
export const typeOf = (tag: number) => (tag - 1) >> 2;

/** Where in its entity a tag other than outside stands. */
export const placeOf = (tag: number) => (tag - 1) & 3;

const isOpen = (tag: number) => tag !== OUTSIDE && placeOf(tag) <= INSIDE;

const isContinuation = (tag: number) => tag !== OUTSIDE && (placeOf(tag) === INSIDE || placeOf(tag) === LAST);

/** Whether a tag may follow another. */
export function mayFollow(before: number, tag: number): boolean {
  if (!isOpen(before)) return !isContinuation(tag);
  return isContinuation(tag) && typeOf(before) === typeOf(tag);
}

/** Whether a sentence may begin with a tag. */
export const mayBegin = (tag: number) => !isContinuation(tag);

/** Whether a sentence may end with a tag. */
export const mayEnd = (tag: number) => !isOpen(tag);
