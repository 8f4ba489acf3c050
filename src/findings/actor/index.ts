import { findCountry, isCountry } from '../../lexicon/countries.ts';
import { LANGUAGES } from '../../lexicon/languages.ts';
import { FUNCTION_TAGS, hasTag } from '../../lexicon/tags.ts';
import type { FindingOf, Span } from '../../model.ts';
import { isGlued, type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Entity, EntityType } from '../tagger/decode.ts';
import type { Model } from '../tagger/model.ts';
import { tag } from '../tagger/tag.ts';
import { traceWords } from '../trace.ts';
import { findByForm } from './by-form.ts';
import { isKnownPlace } from './known-names.ts';
import { replaceLineups } from './lineups.ts';
import { isNoActor, listCrafts, listParts, listStorms, listWaters, opensDateline } from './no-actor.ts';
import { findOtherTagged } from './other-languages.ts';
import { readOtherRole } from './other-role.ts';
import { isBeforeYear, isOfKind, regroup } from './regroup.ts';
import { isIntroduced, readRole, skipTitles } from './role.ts';
import { readBodyRole } from './role-of-body.ts';
import { isRoleNoun } from './role-phrase.ts';

type ActorType = 'person' | 'organisation' | 'country' | 'place' | 'group';

/** A mention of a person, organisation, country, place or group. `role` is how the story introduces a person or organisation, word for word. */
export type Actor = FindingOf<'actor', { type: ActorType; name: string; role?: string }>;

/** The tokens of a name: `first` up to, not including, `last`. */
interface Edges {
  first: number;
  last: number;
}

interface Name extends Edges {
  type: ActorType;
  confidence: number;
}

const TYPES: { [T in Exclude<EntityType, 'other'>]: ActorType } = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  NORP: 'group',
};

/** Finds all mentions of actors: with the model if it is of the text's language, by the form of names without one. */
export function find(text: PreparedText, { actors }: { actors: Model | null }): Actor[] {
  return replaceLineups(text, findNames(text, actors)).map((name) => describe(text, name));
}

function findNames(text: PreparedText, model: Model | null): Name[] {
  if (!model || model.language !== text.language) return findByForm(text);
  return text.language === 'en' ? findTagged(text, model) : findOtherTagged(text, model);
}

/** The names that the model finds in English, each with its type. */
function findTagged(text: PreparedText, model: Model): Name[] {
  const names: Name[] = [];
  const waters = listWaters(text);
  const entities = regroup(text, tag(text, model));
  const things = { storms: listStorms(text), crafts: listCrafts(text), parts: listParts(text, entities) };
  for (const entity of entities) {
    const type = isWaterAlone(text, entity, waters) ? 'place' : findType(text, entity);
    if (TRACE) traceWords('actor/type', text, entity, type ?? 'no actor');
    if (!type || isNoActor(text, entity, type, things)) continue;
    const name = { ...findEdges(text, entity, type), confidence: entity.confidence, type };
    while ((names.at(-1)?.last ?? 0) > name.first) names.pop();
    names.push(name);
  }
  return names;
}

/** Whether a name is a river or lake that the story has introduced: “the Berle burst its banks”. */
const isWaterAlone = (text: PreparedText, { first, last }: Entity, waters: ReadonlySet<string>): boolean =>
  last === first + 1 && readFolded(text, first - 1) === 'the' && waters.has(readFolded(text, first));

/** The type of a name; null if it is of none, such as a work or an event. */
function findType(text: PreparedText, { first, last, type }: Entity): ActorType | null {
  const end = readFolded(text, last - 1);
  if (isOneOf(end, 'jr sr') || (type !== 'PER' && type !== 'NORP' && isIntroduced(text, first, last))) return 'person';
  const land = type === 'ORG' || type === 'LOC' ? readLand(text, first, last) : null;
  if (land) return land;
  // “the Paris Olympics”, “the 2009 European election”
  if (
    isEvent(end) ||
    (type === 'ORG' && last > first + 1 && isPrize(end)) ||
    (type === 'NORP' && /^\d/.test(readToken(text, first)))
  )
    return null;
  if (type === 'other') return readOther(text, first, last);
  if (isNamedAfterSomeone(text, { first, last }) || (type === 'PER' && findStart(text, { first, last }) < first))
    return 'organisation';
  if (type === 'PER' && last > first + 1 && isCompanyNoun(end)) return 'organisation';
  if (type === 'PER' && last === first + 2 && end === 'county') return 'place';
  // “J Root” in a scoreboard
  const isInitial =
    readToken(text, first).length < 3 &&
    /^\p{Lu}$/u.test(readToken(text, first)) &&
    /^\p{Lu}\p{Ll}{2}/u.test(readToken(text, first + 1));
  if (type === 'ORG' && last === first + 2 && isInitial && !isHead(end)) return 'person';
  if (type === 'ORG' && opensDateline(text, first, last)) return 'place';
  if (type === 'PER' && namesKind(text, first, last)) return 'organisation';
  if ((type === 'PER' || type === 'ORG') && last > first + 1 && isStreet(readFolded(text, first))) return 'place';
  if (type === 'NORP' && findNationalBody(text, last) > last) return 'organisation';
  if (type !== 'LOC') return TYPES[type];
  if (isKnownPlace(text, { first, last })) return 'place';
  if (findBody(text, last) > last || (last > first + 1 && isBodyNoun(end))) return 'organisation';
  if (!isCountry(readName(text, first, last))) return 'place';
  return findNationalBody(text, last) > last ? 'organisation' : 'country';
}

const isLandform = hasTag('landform');
const isRealm = hasTag('realm');

/** The type of a name that is a landform’s or a land’s: “Marvik Broads”, “the Kingdom of Halden”, “the Ottoman Empire”; null if it is of neither. */
function readLand(text: PreparedText, first: number, last: number): 'place' | 'country' | null {
  const end = readFolded(text, last - 1);
  if (last === first + 1) return null;
  if (isLandform(end)) return readFolded(text, last - 2) === 'the' ? null : 'place';
  if (isRealm(readFolded(text, first)) && readToken(text, first + 1) === 'of')
    return isOneOf(readFolded(text, first), 'republic kingdom') && isCountry(readName(text, first + 2, last))
      ? 'country'
      : 'place';
  return last === first + 2 && (end === 'empire' || (end === 'union' && readFolded(text, first) === 'soviet'))
    ? 'place'
    : null;
}

const isPrize = (word: string) =>
  isOneOf(word, 'championship championships classic cup masters open prize shield trophy');

const isEvent = (word: string) =>
  isOneOf(word, 'election elections olympics paralympics referendum primaries marathon');

const isStreet = hasTag('street');
const isFacility = hasTag('facility');
const isBodyEnd = hasTag('body-end');

/** The type of a name that the model takes for that of no actor. */
function readOther(text: PreparedText, first: number, last: number): ActorType | null {
  // “the Kremlin”
  if (last === first + 1) return findCountry(readToken(text, first))?.by === 'seat' ? 'organisation' : null;
  const end = readFolded(text, last - 1);
  if (isFacility(end)) return 'place';
  return isBodyEnd(end) || isOfKind(text, first) ? 'organisation' : null;
}

const isCompanyNoun = hasTag('company-noun');

/** Whether a word ends the name of a company or public body: “Halden Ferries”, “Planning Inspectorate”, but not “Halden House”. */
const isBodyNoun = (word: string) =>
  isCompanyNoun(word) || (isHead(word) && !isFacility(word) && !isOneOf(word, 'house centre center circuit museum'));

const isHead = hasTag('organisation-noun');

/** Where a name starts and ends: the model cuts some forms of companies, and takes some titles and articles for part of the name. */
function findEdges(text: PreparedText, entity: Entity, type: string): Edges {
  const { first, last } = entity;
  const isBody = type === 'organisation';
  if (isNamedAfterSomeone(text, entity))
    return { first: readToken(text, first - 1) === 'St' ? first - 1 : first, last: last + 1 };
  if (isBody && entity.type === 'PER' && namesKind(text, first, last)) return { first: first + 1, last };
  if (isBody && (entity.type === 'LOC' || entity.type === 'NORP'))
    return { first, last: Math.max(last, findBody(text, last), findNationalBody(text, last)) };
  // “Hillingdon council”
  if (entity.type === 'ORG' && last === first + 1 && findBody(text, last) > last)
    return { first, last: findBody(text, last) };
  let start = isBody ? findStart(text, entity) : first;
  if (type === 'person') start = skipTitles(text, first, last);
  const isArticle = readToken(text, start) === 'the' || (entity.type === 'other' && readToken(text, start) === 'The');
  if (isArticle && start < last - 1) start++;
  return { first: start, last: type === 'person' ? skipHonours(text, start, last) : findEnd(text, last, isBody) };
}

/** Where the name of a person ends before the honours that the model has taken for a part of it: “Ida Lind KC”. */
function skipHonours(text: PreparedText, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && isHonour(readFolded(text, end - 1))) end--;
  return end < last ? end : findEnd(text, last, false);
}

const isHonour = hasTag('post-nominal');

/** Where the name of a body starts that the model has cut: “Marks & Spencer Group”, “the Writers Guild”, but not “Lind & Vik, 2014”. */
function findStart(text: PreparedText, { first, last }: Edges): number {
  if (isBeforeYear(text, last)) return first;
  let start = first;
  // “Writers Guild of America”
  const isCut = isHead(readFolded(text, first)) && /^\p{Lu}\p{Ll}+s$/u.test(readToken(text, first - 1));
  if (isCut && tokenIs(text, first - 2, 'the')) start--;
  // “England and Wales Cricket Board”
  const isOfTwo = readToken(text, first - 1) === 'and' && isCountry(readToken(text, first)) && last > first + 1;
  if (
    isOfTwo &&
    !tokenIs(text, first - 3, ',') &&
    isCountry(readToken(text, first - 2)) &&
    isHead(readFolded(text, last - 1))
  )
    start -= 2;
  while (readToken(text, start - 1) === '&' && isUpper(readToken(text, start - 2))) start -= 2;
  return start;
}

/** The form of a company, which is part of its name. */
const COMPANY_FORM = /^(?:plc|PLC|LLP|LLC|Inc|Ltd|Corp|GmbH|AG|SpA|NV)$/;

/** Abbreviations at the end of names, with a point of their own: “Gamble Co.”, “Lind Jr.”. */
const POINTED = /^(?:Inc|Co|Cos|Corp|Ltd|Bros|Pty|Jr|Sr)$/;

function findEnd(text: PreparedText, last: number, isBody: boolean): number {
  let end = last;
  while (isBody && isUpper(readToken(text, end)) && isCompanyNoun(readFolded(text, end))) end++;
  if (isBody && COMPANY_FORM.test(readToken(text, end))) end++;
  return POINTED.test(readToken(text, end - 1)) && readToken(text, end) === '.' && isGlued(text, end) ? end + 1 : end;
}

/** Whether the first word of a name is the kind of a firm, with the capital of a headline: “Chipmaker Orrin”. */
const namesKind = (text: PreparedText, first: number, last: number) =>
  last === first + 2 &&
  isKind(readFolded(text, first)) &&
  (!isRoleNoun(readFolded(text, first)) || readFolded(text, first).endsWith('maker'));

const isKind = hasTag('body-kind');

const MAX_BODY_WORDS = 6;

/** Where the name of a body ends that begins with a country before `last`, in so many words: “UK Health Security Agency”. */
function findNationalBody(text: PreparedText, last: number): number {
  let end = last;
  const joins = (at: number) => tokenIs(text, at, 'and of for') && isUpper(readToken(text, at + 1));
  while (end < last + MAX_BODY_WORDS && (isUpper(readToken(text, end)) || (end > last && joins(end)))) end++;
  return end > last + 1 && isHead(readFolded(text, end - 1)) ? end : last;
}

const isLocalBody = hasTag('local-body');
const isLocalField = hasTag('local-field');
const mayFollowName = hasTag(
  ...FUNCTION_TAGS,
  'adverb',
  'verb',
  'speech-verb',
  'thought-verb',
  'role-verb',
  'governing-verb',
);

/** Whether a name is that of a saint or founder whose school, church, shop or hospital is meant: “she left St Hilda's”, “at Marlow's”. */
function isNamedAfterSomeone(text: PreparedText, { first, last }: Edges): boolean {
  const isPossessive = readFolded(text, last) === "'s" && isGlued(text, last);
  const isPlace =
    readToken(text, first - 1) === 'St' || (isOneOf(readFolded(text, first - 1), 'at') && last === first + 1);
  return isPossessive && isPlace && mayEndName(text, last + 1);
}

/** Whether what stands at a token lets the name before it end there, unlike a noun. */
function mayEndName(text: PreparedText, at: number): boolean {
  const after = readFolded(text, at);
  const isMark = text.tokens[at]?.type === 'mark' && after !== '-';
  return after === '' || isMark || after === "'s" || mayFollowName(after) || after.endsWith('ed');
}

/** The most words between a place and the kind of its body. */
const MAX_FIELDS = 2;

/** Where the name of a body ends that is a place and a kind in lower case: “Lancashire police said”, but not “a Leeds police officer”. */
function findBody(text: PreparedText, last: number): number {
  const isField = (at: number) => isLocalField(readToken(text, at));
  const isBody = (at: number) => isLocalBody(readToken(text, at));
  let head = last;
  while (head < last + MAX_FIELDS && isField(head) && (isField(head + 1) || isBody(head + 1))) head++;
  return isBody(head) && readToken(text, head + 1) !== 'of' && mayEndName(text, head + 1) ? head + 1 : last;
}

function describe(text: PreparedText, { first, last, type, confidence }: Name): Actor {
  if (TRACE) traceWords('actor/name', text, { first, last }, type);
  const role = findRole(text, first, last, type);
  return {
    kind: 'actor',
    start: text.tokens[first]?.start ?? 0,
    end: text.tokens[last - 1]?.end ?? 0,
    facts: {
      type,
      name: readName(text, first, last),
      role: role ? text.text.slice(role.start, role.end) : undefined,
    },
    confidence,
    ...(role && { parts: { role } }),
  };
}

/** How the story introduces a person or organisation; null if it does not. */
function findRole(text: PreparedText, first: number, last: number, type: ActorType): Span | null {
  const isOther = Object.hasOwn(LANGUAGES, text.language);
  if (type === 'person') return (isOther ? readOtherRole : readRole)(text, first, last);
  return type === 'organisation' && !isOther ? readBodyRole(text, first, last) : null;
}

/** A name as the story writes it. */
function readName({ text, tokens }: PreparedText, first: number, last: number): string {
  return text.slice(tokens[first]?.start, tokens[last - 1]?.end);
}
