import { hasTag } from '../../lexicon/tags.ts';
import { readFolded } from '../../text/prepared-text.ts';
import { BEGIN, INSIDE, LAST, OUTSIDE, placeOf, tagOf, typeOf, UNIT } from './decode.ts';
import type { TaggerInput } from './features.ts';
import { isListed } from './lexicon.ts';
import type { Words } from './words.ts';

/** The indexes of entity types. */
export const [PERSON, ORGANISATION, PLACE] = [0, 1, 2] as const;

/** Types mentions by one word alike where cues show an organisation, and more of them are tagged as one than as people and places. */
export function alignMentions({ words }: TaggerInput, path: Uint8Array, isShown: Uint8Array): void {
  const { ids, count, distinct } = words;
  const balance = new Int32Array(distinct);
  const isOther = (tag: number) => tag !== OUTSIDE && (typeOf(tag) === PERSON || typeOf(tag) === PLACE);
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const tag = path[i] as number;
    if (tag !== OUTSIDE && typeOf(tag) === ORGANISATION) balance[id] = (balance[id] as number) + 1;
    else if (isOther(tag)) balance[id] = (balance[id] as number) - 1;
  }
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const tag = path[i] as number;
    if (isShown[id] && (balance[id] as number) > 0 && isOther(tag) && placeOf(tag) === UNIT)
      path[i] = tagOf(ORGANISATION, UNIT);
  }
}

/**
 * Types a word alone as a person where it begins the name of one with several words: “Ida” beside “Ida Lind”, unless it is listed
 * or shown as something else.
 */
export function alignFirstNames({ words, listed }: TaggerInput, path: Uint8Array, isShown: Uint8Array): void {
  const { ids, count } = words;
  const isFirstName = findPersonWords(words, path, BEGIN);
  for (let i = 0; i < count; i++) {
    const id = ids[i] as number;
    const isOther = path[i] === tagOf(ORGANISATION, UNIT) || path[i] === tagOf(PLACE, UNIT);
    if (isOther && isFirstName[id] && !isShown[id] && !isKnownOtherwise(listed[i] as number))
      path[i] = tagOf(PERSON, UNIT);
  }
}

const isKnownOtherwise = (lists: number) => LISTS_OF_OTHERS.some((list) => isListed(lists, list));

const LISTS_OF_OTHERS = ['city', 'country', 'people', 'body'] as const;

/** Types what an acronym of an organisation stands for as one organisation: “Front for Free Marvik (FFM)”. */
export function joinLongForms({ text, words, capitals, evidence }: TaggerInput, path: Uint8Array): void {
  for (let i = 0; i < words.count; i++) {
    const first = evidence.expansion[words.ids[i] as number] ?? -1;
    if (first === -1 || path[i] !== tagOf(ORGANISATION, UNIT)) continue;
    const last = (capitals.wideEnd[first] as number) - 1;
    // “FDR”, “a Member of Parliament (MP)”
    const isOther = path[first] === tagOf(PERSON, BEGIN) || isRoleNoun(readFolded(text, first));
    if (isOther || last <= first || last >= i) continue;
    path.fill(tagOf(ORGANISATION, INSIDE), first, last);
    path[first] = tagOf(ORGANISATION, BEGIN);
    path[last] = tagOf(ORGANISATION, LAST);
  }
}

const isRoleNoun = hasTag('role-noun');

/** For every word, by its id, a 1 if it begins or ends the name of a person that has several words. */
export function findPersonWords(
  { ids, distinct, count }: Words,
  path: Uint8Array,
  place: typeof BEGIN | typeof LAST,
): Uint8Array {
  const isOfPerson = new Uint8Array(distinct);
  for (let i = 0; i < count; i++) if (path[i] === tagOf(PERSON, place)) isOfPerson[ids[i] as number] = 1;
  return isOfPerson;
}
