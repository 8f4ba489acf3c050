import { FUNCTION_TAGS, hasTag } from '../../lexicon/tags.ts';
import {
  findSentence,
  isGlued,
  isHyphen,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Entity } from '../tagger/decode.ts';

const isStorm = hasTag('storm');
const isPlaceNoun = hasTag('facility');
const isRoleNoun = hasTag('role-noun');

/** The most names in a list of storms. */
const MAX_LISTED = 6;

/** The names of the storms in a story, in lower case: “Storm Petra”, “storms Dudley, Eunice and Franklin”. */
export function listStorms(text: PreparedText): ReadonlySet<string> {
  const storms = new Set<string>();
  for (let at = 0; at < text.tokens.length; at++) {
    const word = readFolded(text, at);
    if (!isStorm(word)) continue;
    let end = at + 1;
    // “Storm Petra Lind” would be somebody of a team
    if (!word.endsWith('s') && isUpper(readToken(text, end)) && !isUpper(readToken(text, end + 1)))
      storms.add(readFolded(text, end));
    for (let i = 0; word.endsWith('s') && i < MAX_LISTED && isUpper(readToken(text, end)); i++) {
      storms.add(readFolded(text, end));
      end += 1;
      while (tokenIs(text, end, ', and')) end++;
    }
  }
  return storms;
}

/**
 * The names of the rivers and lakes in a story, in lower case: “the River Berle”, “the Berle River”. Without the article it
 * may be another name: “River Plate”.
 */
export function listWaters(text: PreparedText): ReadonlySet<string> {
  const waters = new Set<string>();
  for (let at = 0; at < text.tokens.length; at++) {
    if (readFolded(text, at) !== 'the' || isUpper(readToken(text, at + 3))) continue;
    const [kind, name] = isWater(readToken(text, at + 1)) ? [at + 1, at + 2] : [at + 2, at + 1];
    if (isWater(readToken(text, kind)) && isUpper(readToken(text, name))) waters.add(readFolded(text, name));
  }
  return waters;
}

const isCraft = hasTag('craft');

/** The longest name of a ship, in words. */
const MAX_CRAFT = 3;

/**
 * The names of the ships, spacecraft and comets in a story, in lower case: “HMS Petra”, “the trawler Petra”, “the ferry, the
 * 22,000-tonne Petra,”.
 */
export function listCrafts(text: PreparedText): ReadonlySet<string> {
  const crafts = new Set<string>();
  for (let at = 0; at < text.tokens.length; at++) {
    const isPrefix = isShipPrefix(readToken(text, at));
    if (!isPrefix && !isCraft(readToken(text, at)) && !tokenIs(text, at, 'tonne ton')) continue;
    const first = !isPrefix && tokenIs(text, at + 1, ',') ? at + 2 : at + 1;
    const begin = first > at + 1 && tokenIs(text, first, 'the') ? first + 1 : first;
    let last = begin;
    while (last < begin + MAX_CRAFT && isUpper(readToken(text, last))) last += isHyphen(text, last + 1) ? 3 : 1;
    // “a probe, Ida Lind said”
    const isClosed = begin === at + 1 || tokenIs(text, last, ', . ( ;');
    if (last === begin || !isClosed || (begin > at + 1 && tokenIs(text, last + 1, 'and'))) continue;
    crafts.add(readNames(text, begin, last));
  }
  return crafts;
}

const isShipPrefix = (word: string) => isOneOf(word, 'HMS HMNZS HMAS HMCS USS RMS LÉ RRS RNLB');

const readNames = (text: PreparedText, first: number, last: number) =>
  Array.from({ length: last - first }, (_, i) => readFolded(text, first + i)).join(' ');

/** Whether a name is that of a ship, spacecraft or comet that the story has introduced, with or without the kind before it. */
function isOfCraft(text: PreparedText, { first, last }: Entity, crafts: ReadonlySet<string>): boolean {
  if (crafts.size === 0) return false;
  const begin = isShipPrefix(readToken(text, first)) || isCraft(readFolded(text, first)) ? first + 1 : first;
  return crafts.has(readNames(text, first, last)) || (begin < last && crafts.has(readNames(text, begin, last)));
}

/**
 * The names of characters and works in a story, in lower case, by what stands around them: “Ida Lind as Giselle”, “Steva, sung by”,
 * “in the title role of Tosca”. `names` are those of the model.
 */
export function listParts(text: PreparedText, names: readonly Entity[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [i, { first, last, type }] of names.entries()) {
    const before = names[i - 1];
    const isAs =
      tokenIs(text, first - 1, 'as') &&
      before?.last === first - 1 &&
      before.type === 'PER' &&
      before.last > before.first + 1;
    const isSung = tokenIs(text, first - 1, 'sings sang dances danced portrays');
    const isOfPart = tokenIs(text, first - 1, 'of') && tokenIs(text, first - 2, 'role production staging');
    const isPlayed =
      tokenIs(text, last, ',') && tokenIs(text, last + 1, 'sung danced played') && tokenIs(text, last + 2, 'by with');
    // “sees Lind as Vik's heir”
    const isWhole = !tokenIs(text, last, "'s");
    if (type !== 'NORP' && last <= first + 2 && isWhole && (isAs || isSung || isOfPart || isPlayed))
      parts.add(readNames(text, first, last));
  }
  return parts;
}

const isWater = (word: string) => isOneOf(word, 'River Lake Loch');

const isOffice = hasTag('office');

/**
 * Whether a common noun only has its capital at the start of a sentence: before the rest of a role, “Station manager Jon Vik”, “Shadow
 * chancellor Ida Lind”, or as a role of several people, “Ministers are”.
 */
function isPartOfRole(text: PreparedText, { first, last }: Entity): boolean {
  const word = readFolded(text, first);
  if (
    last !== first + 1 ||
    text.sentences[findSentence(text, first)]?.first !== first ||
    isUpper(readToken(text, last))
  )
    return false;
  if (word.endsWith('s') && isOffice(word.slice(0, -1))) return true;
  return (isPlaceNoun(word) || word === 'shadow') && isRoleNoun(readFolded(text, last));
}

/** “A87”, “M62”; “R21”, a vaccine; “D” of “band D”, but not “G20”, “O2” and “X” */
const CODE = /^(?:[A-WYZ]|[ABM]\d{1,4}|[C-FH-LNP-Z]\d{2,4})$/;

/** The code of a price on a market: “CLc1”, “MIWD00000PUS”, “DBKGn.DE”. */
const TICKER = /^(?:[A-Z]{2,4}[cv]\d{1,2}|[A-Z]{3,}\d{3}[A-Z\d]*)$/;
const LISTED = /^[A-Z]{1,5}[a-z]?\.[A-Z]{1,2}$/;

/** Whether a name is the code of a share or an index: “CLc1”, “Boeing (BA.N)”, “(.DJI)”. */
function isTicker({ text, tokens }: PreparedText, { first, last }: Entity): boolean {
  const { start = 0 } = tokens[first] ?? {};
  const words = text.slice(start, tokens[last - 1]?.end);
  const before = text.slice(Math.max(0, start - 2), start);
  return TICKER.test(words) || (/[(<]$/.test(before) && LISTED.test(words)) || /[(<]\.$/.test(before);
}

/** What a story is shown to name that is no actor, in lower case: storms, ships and the like, characters and works. */
export interface Things {
  storms: ReadonlySet<string>;
  crafts: ReadonlySet<string>;
  parts: ReadonlySet<string>;
}

/** Whether what the model takes for the name of an actor is none. */
export const isNoActor = (text: PreparedText, entity: Entity, type: string, things: Things): boolean =>
  isThing(text, entity, things.storms) ||
  isTicker(text, entity) ||
  isOfCraft(text, entity, things.crafts) ||
  (things.parts.size > 0 && things.parts.has(readNames(text, entity.first, entity.last))) ||
  isOperation(text, entity) ||
  isParty(text, entity) ||
  isCommonNoun(text, entity) ||
  isTitleAlone(text, entity) ||
  isPartOfRole(text, entity) ||
  isField(text, entity) ||
  isWork(text, entity, type) ||
  (type === 'group' && (isLanguage(text, entity) || tokenIs(text, entity.first, 'olympian olympians paralympian')));

/** Whether a name is that of a storm, a road, a kind of oil or a disease: “Storm Petra”, later “Petra”; “A87”; “Brent crude”; “Parkinson's disease”. */
function isThing(text: PreparedText, { first, last }: Entity, storms: ReadonlySet<string>): boolean {
  const start = isStorm(readFolded(text, first)) ? first + 1 : first;
  // “Hurricane”, of “Hurricane Petra”
  if (last === start && isUpper(readToken(text, last))) return true;
  if (last !== start + 1) return false;
  const name = readToken(text, start);
  return (
    storms.has(readFolded(text, start)) ||
    CODE.test(name) ||
    (tokenIs(text, last, "'s") && isDisease(text, start)) ||
    (name === 'Brent' && tokenIs(text, last, 'crude futures oil'))
  );
}

/** “D-Ariz.”, the party and the state of a member of Congress */
const isParty = (text: PreparedText, { first, last }: Entity): boolean =>
  [first, first - 2].some(
    (at) => last > at + 2 && isOneOf(readToken(text, at), 'D R I') && isHyphen(text, at + 1) && isGlued(text, at + 2),
  );

/** “under Operation Petra”, of an army or the police; there are bodies that are called so. */
const isOperation = (text: PreparedText, { first, last }: Entity): boolean =>
  last === first + 2 &&
  readToken(text, first) === 'Operation' &&
  tokenIs(text, first - 1, 'under during in of as dubbed');

const isKnownDisease = hasTag('disease');

/** Whether a name with “'s” is that of a disease: “Lind's syndrome”, “living with Parkinson's”, but not “Parkinson's UK”. */
const isDisease = (text: PreparedText, at: number) =>
  tokenIs(text, at + 2, 'disease syndrome') ||
  (isKnownDisease(readFolded(text, at)) && !isUpper(readToken(text, at + 2)));

const isNoName = hasTag('no-name');
const isAuxiliary = hasTag('auxiliary');

/** Whether a name is the abbreviation of a common noun or a contraction: “CFO”, “R&D”, “I'd”. */
function isCommonNoun(text: PreparedText, { first, last }: Entity): boolean {
  if (last === first + 3)
    return tokenIs(text, first + 1, '&') && tokenIs(text, first, 'r q p') && tokenIs(text, last - 1, 'd a l');
  if (last !== first + 1) return false;
  const word = readFolded(text, first);
  return (isNoName(word) && !/\p{Ll}{2}/u.test(readToken(text, first))) || (word.startsWith("i'") && isAuxiliary(word));
}

/** Whether a name in quotation marks is the title of a work: “The Lake”, “Bluebeard's Castle”. */
function isWork(text: PreparedText, { first, last }: Entity, type: string): boolean {
  if (type !== 'place' || last === first + 1) return false;
  const open = readToken(text, first) === 'The' ? first : first - (tokenIs(text, first - 1, 'the') ? 1 : 0);
  const end = tokenIs(text, last, ', .') ? last + 1 : last;
  if (!tokenIs(text, open - 1, '“ " ‘') || !tokenIs(text, end, '” " ’')) return false;
  return isUpper(readToken(text, open)) && (tokenIs(text, open, 'the') || tokenIs(text, first + 1, "'s of"));
}

/** The most tokens of a dateline. */
const MAX_DATELINE = 16;

/** Whether a name in capitals opens a dateline: “SAN JOSE, Calif., Nov. 18 (Newswire) -”. */
export function opensDateline(text: PreparedText, first: number, last: number): boolean {
  if (!tokenIs(text, last, ', (') || /\p{Ll}/u.test(readToken(text, first) + readToken(text, last - 1))) return false;
  if (text.sentences[findSentence(text, first)]?.first !== first) return false;
  for (let at = last; at < first + MAX_DATELINE; at++) {
    if (tokenIs(text, at, '- – —') && !isGlued(text, at)) return true;
    if (text.tokens[at]?.type === 'word' && !isUpper(readToken(text, at))) return false;
  }
  return false;
}

/** Whether a name is nothing but a title: “Sen.”, whose name the model has cut off, “the Imam”. */
function isTitleAlone(text: PreparedText, { first, last, type }: Entity): boolean {
  const word = readFolded(text, first);
  if (last > first + 1 || !isTitle(word)) return false;
  if (isOneOf(word, 'taoiseach tánaiste')) return true;
  // “Prince”, of “Prince Philip”
  if (type === 'ORG' && isUpper(readToken(text, first + 1)) && isOneOf(word, 'prince princess')) return true;
  if (type !== 'LOC' && readFolded(text, first - 1) === 'the' && !isOneOf(word, 'king queen pope')) return true;
  return readToken(text, last) === '.' && isGlued(text, last) && isUpper(readToken(text, last + 1));
}

/** Whether a name is only the field of an office: “Environment Secretary”, “Shadow Home Secretary”. */
function isField(text: PreparedText, { first, last }: Entity): boolean {
  let end = first;
  while (isFieldOfOffice(readFolded(text, end))) end++;
  return end >= last && isOneOf(readToken(text, end), 'Secretary Minister');
}

const isFieldOfOffice = hasTag('field-of-office');

/** Whether the name of a people is that of its language: “she answered in Basque, without waiting”. */
function isLanguage(text: PreparedText, { first, last }: Entity): boolean {
  const after = readFolded(text, last);
  const isEnd = after === '' || (text.tokens[last]?.type === 'mark' && after !== '-') || isFunctionWord(after);
  // “in Islam”, “in Christianity”
  return isEnd && readFolded(text, first - 1) === 'in' && !/(?:am|ism|ity)$/.test(readFolded(text, first));
}

const isFunctionWord = hasTag(...FUNCTION_TAGS);

const isTitle = hasTag('courtesy', 'title-in-name');
