/** The types of named entities, as in OntoNotes; NORP is a people or group. `other` names, such as treaties, are not shown. */
export const ENTITY_TYPES = ['PER', 'ORG', 'LOC', 'NORP', 'other'] as const;

/** The type of a named entity. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** The tag of a token outside of every entity. */
export const OUTSIDE = 0;

/** The BILOU scheme: one tag for outside, and begin, inside, last, unit for each type. */
export const TAG_COUNT = 1 + 4 * ENTITY_TYPES.length;

/** The positions of a token in an entity. */
export const [BEGIN, INSIDE, LAST, UNIT] = [0, 1, 2, 3] as const;

/** The tag of an entity type, by its index, at a position such as `BEGIN`. */
export const tagOf = (type: number, place: number) => 1 + 4 * type + place;

/** The index of the entity type of a tag, which is not `OUTSIDE`. */
export const typeOf = (tag: number) => (tag - 1) >> 2;

/** The position in the entity of a tag, which is not `OUTSIDE`. */
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
