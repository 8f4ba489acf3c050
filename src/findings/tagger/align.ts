import { KNOWN_FIRMS } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import { isHyphen, type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { foldAccents, isOneOf, isUpper } from '../../text/words.ts';
import { addCue, bitOf, isOfBody } from './cues.ts';
import { BEGIN, INSIDE, LAST, OUTSIDE, placeOf, tagOf, typeOf, UNIT } from './decode.ts';
import type { TaggerInput } from './features.ts';
import { isListed, isListedPart } from './lexicon.ts';
import { ALL_CAPITALS, INITIAL_CAPITAL, LOWER_CASE, NO_LETTERS, type Words } from './words.ts';

/** The indexes of entity types. */
export const [PERSON, ORGANISATION, PLACE] = [0, 1, 2] as const;

/** Types mentions in English by those elsewhere in the story or list; `isShown` has a 1 for each word that cues show to be of a body. */
export function alignTypes(input: TaggerInput, path: Uint8Array, isShown: Uint8Array): void {
  alignMentions(input, path, isShown);
  alignFirstNames(input, path, isShown);
  alignLists(input, path);
  joinTowns(input, path);
}

/** Types mentions by one word alike where cues show an organisation, and more of them are tagged as one than as people and places. */
function alignMentions({ words }: TaggerInput, path: Uint8Array, isShown: Uint8Array): void {
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
function alignFirstNames({ words, listed }: TaggerInput, path: Uint8Array, isShown: Uint8Array): void {
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

/** What joins the words of an English town: “Moreton-in-Marsh”, “Stow-on-the-Wold”. */
const TOWN_LINKS = 'in on upon by le under next';

/** Types what hyphens and small words join as one place. */
function joinTowns({ text, words }: TaggerInput, path: Uint8Array): void {
  const isName = (at: number) => (words.casing[at] ?? 0) >= INITIAL_CAPITAL;
  for (let i = 1; i < words.count - 2; i++) {
    if (
      words.casing[i] !== NO_LETTERS ||
      !isHyphen(text, i) ||
      !isHyphen(text, i + 2) ||
      !tokenIs(text, i + 1, TOWN_LINKS) ||
      !isName(i - 1)
    )
      continue;
    const last = tokenIs(text, i + 3, 'the') && isHyphen(text, i + 4) ? i + 5 : i + 3;
    // “Boeing-in-Kent” is nowhere: one of the two is a name already.
    if (!isName(last) || (path[i - 1] === OUTSIDE && path[last] === OUTSIDE)) continue;
    path.fill(tagOf(PLACE, INSIDE), i, last);
    path[i - 1] = tagOf(PLACE, BEGIN);
    path[last] = tagOf(PLACE, LAST);
  }
}

/** Types in lists: a given name between those of people, “Edward, Charlotte and Rupert”, and a listed body after others, “Tesco and Ted Baker”. */
function alignLists({ text, listed }: TaggerInput, path: Uint8Array): void {
  const isA = (tag: number | undefined, type: number) => tag !== undefined && isOf(tag, type);
  for (let i = 2; i < path.length - 1; i++) {
    if (
      path[i] === tagOf(PLACE, UNIT) &&
      isListed(listed[i] as number, 'given') &&
      isA(path[i - 2], PERSON) &&
      isA(path[i + 2], PERSON) &&
      tokenIs(text, i - 1, ',') &&
      tokenIs(text, i + 1, ', and')
    )
      path[i] = tagOf(PERSON, UNIT);
    // “Speedo and Berghaus”
    const isUnknown =
      path[i] === tagOf(PLACE, UNIT) && LISTS_OF_OTHERS.every((list) => !isListed(listed[i] as number, list));
    if (
      isUnknown &&
      !isListed(listed[i] as number, 'town') &&
      isA(path[i - 2], ORGANISATION) &&
      tokenIs(text, i - 1, 'and')
    )
      path[i] = tagOf(ORGANISATION, UNIT);
    if (path[i] !== tagOf(PERSON, BEGIN) || path[i + 1] !== tagOf(PERSON, LAST)) continue;
    const isBody = isListedPart(listed[i] as number, 'body') && isListedPart(listed[i + 1] as number, 'body');
    if (!isBody || !isA(path[i - 2], ORGANISATION) || !tokenIs(text, i - 1, ', and')) continue;
    path[i] = tagOf(ORGANISATION, BEGIN);
    path[i + 1] = tagOf(ORGANISATION, LAST);
  }
}

/** The most words of a name that an acronym stands for, and small words between them. */
const MAX_SPELLED = 14;

/**
 * In other languages than English: types what an acronym of an organisation in brackets stands for as one organisation, also where
 * its words are in lower case: “Radio-Télévision belge francophone (RTBF)”.
 */
export function joinSpelledOut({ text, words }: TaggerInput, path: Uint8Array): void {
  for (let i = 2; i < words.count; i++) {
    const tag = path[i] as number;
    if (tag === OUTSIDE || placeOf(tag) !== UNIT || words.casing[i] !== ALL_CAPITALS || !tokenIs(text, i - 1, '('))
      continue;
    const first = findSpelledOut(text, words, i);
    const isBody = typeOf(tag) === ORGANISATION || (first >= 0 && isOf(path[first] as number, ORGANISATION));
    if (first < 0 || !isBody || isOf(path[first] as number, PERSON)) continue;
    // “the Americans of the Halden Academy of Music”, which the model has taken for one name
    let begin = first;
    while (isContinued(path[begin] as number)) begin--;
    path.fill(OUTSIDE, begin, first);
    path.fill(tagOf(ORGANISATION, INSIDE), first, i - 2);
    path[first] = tagOf(ORGANISATION, BEGIN);
    path[i - 2] = tagOf(ORGANISATION, LAST);
    path[i] = tagOf(ORGANISATION, UNIT);
  }
}

const isOf = (tag: number, type: number) => tag !== OUTSIDE && typeOf(tag) === type;

/** Whether a tag continues a name. */
const isContinued = (tag: number) => tag !== OUTSIDE && (placeOf(tag) === INSIDE || placeOf(tag) === LAST);

/** The first of the words before a bracket whose initials the acronym in it is made of, small words left out; -1 if there are none. */
function findSpelledOut(text: PreparedText, { casing }: Words, acronym: number): number {
  const letters = readToken(text, acronym).replaceAll('.', '').toUpperCase();
  let left = letters.length;
  for (let at = acronym - 2; at >= Math.max(0, acronym - 2 - MAX_SPELLED); at--) {
    const word = readFolded(text, at);
    if (casing[at] === NO_LETTERS && word !== '-') return -1;
    if (word === '-') continue;
    const isNext = left > 0 && foldAccents(word).charAt(0).toUpperCase() === letters[left - 1];
    if (isNext) left--;
    else if (casing[at] !== LOWER_CASE || word.length > MAX_SMALL) return -1;
    if (left === 0) return casing[at] === LOWER_CASE || at >= acronym - 2 ? -1 : at;
  }
  return -1;
}

/** The longest small word: “dello”. */
const MAX_SMALL = 5;

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

/** Whether a word is a city, or in a run of capitalised words with a country or people. */
export function isKnownPlace({ listed, capitals }: TaggerInput, i: number): boolean {
  if (isListed(listed[i] as number, 'city')) return true;
  for (let k = capitals.runFirst[i] as number; k < (capitals.runEnd[i] as number); k++)
    if (isListed(listed[k] as number, 'country') || isListed(listed[k] as number, 'people')) return true;
  return false;
}

/** Whether cues show that the name of a place stands for its team. */
export const isTeam = (cues: number) =>
  (cues & (bitOf('result') | bitOf('match') | bitOf('opponent'))) !== 0 ||
  SPORT.filter((cue) => cues & bitOf(cue)).length > 1;

const SPORT = ['team', 'plural', 'score', 'short', 'business'] as const;

/** Adds the cue of a name that a path of tags takes for a person's after another person's and “of”. */
function addAffiliations(text: PreparedText, { ids, count }: Words, path: Uint8Array, cues: Int32Array): void {
  const isPerson = (i: number) => isOf(path[i] as number, PERSON);
  for (let i = 2; i < count; i++) {
    if (!isPerson(i) || isPerson(i - 1) || !isPerson(i - 2) || readFolded(text, i - 1) !== 'of') continue;
    for (let k = i; k < count && isPerson(k); k++) addCue(cues, ids[k] as number, 'affiliation');
  }
}

/** Adds the cue of short forms of the companies and clubs in a path of tags: their first word, and “Rovers” of “Halden Rovers”. */
function addShortForms(text: PreparedText, { ids, count }: Words, path: Uint8Array, cues: Int32Array): void {
  let begin = 0;
  for (let i = 0; i < count; i++) {
    if (path[i] === tagOf(ORGANISATION, BEGIN)) begin = i;
    if (path[i] !== tagOf(ORGANISATION, LAST)) continue;
    const end = readFolded(text, i);
    if (isClubNoun(end) || (cues[ids[i] as number] as number) & bitOf('result'))
      addCue(cues, ids[i] as number, 'short');
    if (isClubNoun(end) || isCompanyEnd(end) || tokenIs(text, begin + 1, '&'))
      addCue(cues, ids[begin] as number, 'short');
  }
}

/** Adds the cue of well-known firms that have names like people and places, but not where the story has “the Amazon”. */
function addFirms(text: PreparedText, { ids, casing, count }: Words, cues: Int32Array): void {
  const isFirm = (i: number) => (casing[i] as number) >= INITIAL_CAPITAL && isOneOf(readFolded(text, i), KNOWN_FIRMS);
  const found = new Set<number>();
  const others = new Set<number>();
  for (let i = 0; i < count; i++) {
    if (!isFirm(i)) continue;
    const isOther =
      tokenIs(text, i - 1, 'the') && !isOfBody(readFolded(text, i + 1)) && !isUpper(readToken(text, i + 1));
    (isOther ? others : found).add(ids[i] as number);
  }
  for (const id of found) if (!others.has(id)) addCue(cues, id, 'firm');
}

const isClubNoun = hasTag('club-noun');
const isBody = hasTag('organisation-noun');
const isEnd = hasTag('organisation-end', 'company-noun');

/** Whether a word ends the name of a company that is not that of its town, unlike “University” and “Bank”. */
const isCompanyEnd = (word: string) => (isEnd(word) && !isBody(word)) || word === 'group';

/** Adds the cues that a path of tags shows, and those of well-known firms. */
export function addStoryCues(text: PreparedText, words: Words, path: Uint8Array, cues: Int32Array): void {
  addAffiliations(text, words, path, cues);
  addShortForms(text, words, path, cues);
  addFirms(text, words, cues);
}
