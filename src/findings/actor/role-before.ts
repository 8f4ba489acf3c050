import { hasTag } from '../../lexicon/tags.ts';
import { isGlued, type PreparedText, readFolded, readToken } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import {
  isArticle,
  isModifier,
  isRoleBoundary,
  isRoleNoun,
  isRoleParticiple,
  isRolePlural,
  type Phrase,
  readOneOf,
  readPhrase,
} from './role-phrase.ts';

const isCourtesy = hasTag('courtesy');
const isKeptTitle = hasTag('kept-title');
const isOffice = hasTag('office');
const isVaguePerson = hasTag('vague-person');
const isBeforePair = hasTag('before-pair');

/** The longest role before a name, in tokens. */
const MAX_TOKENS = 14;

/** How far before the comma the start of a role is searched for, in tokens. */
const MAX_TOKENS_BACK = 32;

/** The role right before a name: “Kenyan Health Minister”, “Minister of Fisheries”, “founder and director”; null if there is none. */
export function readRoleBefore(text: PreparedText, name: number, nameEnd: number, start: number): Phrase | null {
  const last = skipCourtesies(text, name);
  // “Prof.”, “a woman named”
  const end = isOneOf(readToken(text, last - 1), '. named') ? last - 1 : last;
  const isNamed = readToken(text, end) === 'named';
  const noun = findNoun(text, end, start);
  if (noun === null || noun < start) return null;
  // “the researchers Lind and Vik”, but not “apart from his two sons Lind had”
  const isMany = noun === end - 1 && isRolePlural(readFolded(text, noun)) && !isRoleNoun(readFolded(text, noun));
  if (isMany && !isOneOf(readFolded(text, nameEnd), 'and & ,')) return null;
  let first = noun;
  while (first > start && end - first < MAX_TOKENS) {
    if (isOneOf(readFolded(text, first - 1), 'and &') && !joins(text, first - 1)) break;
    // “lead author”; elsewhere it is a verb
    const isLead = isRoleNoun(readFolded(text, first)) && readFolded(text, first - 1) === 'lead';
    if (!isOneOf(readFolded(text, first - 1), 'and &') && !isModifier(text, first - 1) && !isLead) break;
    if (isEndOfSentence(text, first - 1) || isVerbOnName(text, first - 1)) break;
    first--;
  }
  first = dropVerb(text, dropPrecedingWord(text, first, noun), noun);
  while (first < noun && isOneOf(readFolded(text, first), "- 's ' / . and &")) first++;
  // “His Excellency President Lind”
  if (isOneOf(readFolded(text, first), 'highness excellency majesty holiness')) first--;
  if (isVaguePerson(readFolded(text, noun)) && !isNamed && first === noun) return null;
  return { first, last: isNamed ? end : last };
}

/** The noun of the role that ends before a token: the last word, or an office before “of”; null if there is none. */
function findNoun(text: PreparedText, end: number, start: number): number | null {
  const word = readFolded(text, end - 1);
  const isAfterOffice = isOneOf(word, 'justice state defence defense');
  const last = isKeptTitle(word) ? end - 1 : end;
  const office = isAfterOffice || last < end ? findOffice(text, last, Math.max(start, end - 8)) : null;
  return office ?? (isRoleNoun(word) || isRolePlural(word) ? end - 1 : findOffice(text, end, start));
}

/** Whether “and” joins two nouns for one person, or the parts of a country's or office's name. */
function joins(text: PreparedText, at: number): boolean {
  if (isRoleNoun(readFolded(text, at - 1))) return true;
  return isBeforePair(readFolded(text, at - 2)) && isModifier(text, at - 1);
}

/** The first token without a lower-case word before a title that is not part of it: “to overturn President”, “the order assigns General”. */
function dropPrecedingWord(text: PreparedText, first: number, noun: number): number {
  let at = noun;
  while (at > first && isUpper(readToken(text, at - 1))) at--;
  const word = readFolded(text, at - 1);
  const isStray = at > first && isUpper(readToken(text, at)) && text.tokens[at - 1]?.type === 'word';
  if (
    !isStray ||
    isGlued(text, at - 1) ||
    word === 'and' ||
    isGlued(text, at) ||
    isBeforePair(word) ||
    isRoleNoun(word)
  )
    return first;
  // “to receive President”
  if (at - 1 === first && readFolded(text, first - 1) === 'to')
    return /(?:al|ed|ing|ic|ist|ian|ish|ous)$/.test(word) ? first : at;
  // “federal”, “executive”, “retired”, “outgoing”, “military”, “late”
  return /(?:al|ive|ed|ing|ic|ary|ist|ian|ish|ous|ful|ent|ant|or|er|ty|late|then|first|second|third|vice|party)$/.test(
    word,
  )
    ? first
    : at;
}

/** The first token without a verb in -ed that has a subject before it: “police detained activist”. */
function dropVerb(text: PreparedText, first: number, noun: number): number {
  for (let at = noun - 1; at >= first; at--) {
    if (!readToken(text, at).endsWith('ed') || !isRoleParticiple(readFolded(text, at))) continue;
    const before = readFolded(text, at - 1);
    const isVerb =
      at > first
        ? !isOneOf(before, "former late now then newly - 's and")
        : isOneOf(before, 'has have had who they') || isRolePlural(before);
    if (isVerb) return at + 1;
  }
  return first;
}

/** The token at which the courtesy titles before a name begin: “Mr.”, “Dr”. */
function skipCourtesies(text: PreparedText, name: number): number {
  let at = name;
  for (;;) {
    const before = readToken(text, at - 1) === '.' ? at - 2 : at - 1;
    if (!isCourtesy(readFolded(text, before))) return at;
    at = before;
  }
}

// “also coaches Kenyan athlete”
const isVerbOnName = (text: PreparedText, at: number) =>
  !isUpper(readToken(text, at)) && isRolePlural(readFolded(text, at));

const isEndOfSentence = (text: PreparedText, at: number) =>
  readToken(text, at) === '.' && readToken(text, at - 1).length > 4;

/** The noun of “Minister of Fisheries” or “head of research”, which ends before a token; null if there is none. */
function findOffice(text: PreparedText, end: number, start: number): number | null {
  for (let at = end - 1; at >= Math.max(start, end - 12); at--) {
    const word = readFolded(text, at);
    if (isOneOf(word, 'of for to')) {
      if (at === end - 1) return null;
      if (isOffice(readFolded(text, at - 1))) return at - 1;
    } else if (at === end - 1 && !isModifier(text, at)) return null;
    else if (!isModifier(text, at) && !isOneOf(word, 'and the')) return null;
    else if (word === "'s") return null;
  }
  return null;
}

/** The role before a name and a comma: “the mayor of Lindholm, Ida Lind,”; a punctuation mark must follow the name. Null if there is none. */
export function readRoleBeforeComma(text: PreparedText, name: number, last: number, start: number): Phrase | null {
  const comma = skipCourtesies(text, name) - 1;
  if (readToken(text, comma) !== ',' || !isOneOf(readToken(text, last), ', . ; : ) ( ” "')) return null;
  let found: Phrase | null = null;
  for (let at = comma - 1; at >= Math.max(start, comma - MAX_TOKENS_BACK); at--) {
    const word = readFolded(text, at);
    if (isOneOf(word, '; : " “ ” ( ') && !isAcronymBracket(text, at)) break;
    const phrase = canBegin(text, at, start) ? readOpening(text, at, comma) : null;
    if (phrase?.last === comma) found = phrase;
  }
  return found;
}

const isAcronymBracket = (text: PreparedText, at: number) =>
  readToken(text, at) === '(' && readToken(text, at + 2) === ')';

function canBegin(text: PreparedText, at: number, start: number): boolean {
  const word = readFolded(text, at);
  return (
    isArticle(word) || isOneOf(word, 'his her their its our one') || (at === start && isUpper(readToken(text, at)))
  );
}

const readOpening = (text: PreparedText, at: number, comma: number) =>
  readFolded(text, at) === 'one' ? readOneOf(text, at, comma) : readPhrase(text, at, comma);

/** The organisation of a person, in the possessive before the name: “the Harbour Trust's Ida Lind”; null if there is none. */
export function readOwner(text: PreparedText, name: number, start: number): Phrase | null {
  if (readFolded(text, name - 1) !== "'s" || !isGlued(text, name - 1)) return null;
  let first = name - 1;
  while (first > start && name - first < 8 && isUpper(readToken(text, first - 1))) first--;
  const isName =
    first < name - 1 &&
    !isRoleBoundary(readFolded(text, name - 2)) &&
    !/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today)$/.test(readFolded(text, name - 2));
  // “Meanwhile Halden's”
  if (readToken(text, first) === 'The' || isRoleBoundary(readFolded(text, first))) first++;
  // “Ethiopia's Ida Lind”, “Baltimore's Jon Vik” have no role.
  return isName && first < name - 2 ? { first, last: name } : null;
}
