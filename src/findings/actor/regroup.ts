import { KNOWN_FIRMS } from '../../lexicon/en.data.ts';
import { FUNCTION_TAGS, hasTag } from '../../lexicon/tags.ts';
import {
  isGlued,
  isHyphen,
  isNumber,
  type PreparedText,
  readFolded,
  readToken,
  tokenIs,
} from '../../text/prepared-text.ts';
import { isOneOf, isUpper } from '../../text/words.ts';
import type { Entity } from '../tagger/decode.ts';
import { isGivenName } from './by-form.ts';
import { addKnown } from './known-names.ts';
import { isRoleNoun } from './role-phrase.ts';

const isHead = hasTag('organisation-noun');
const isFunctionWord = hasTag(...FUNCTION_TAGS);

/** The names in English as they are written, from those of the model, which joins some of them and cuts others. */
export function regroup(text: PreparedText, entities: Entity[]): Entity[] {
  const names: Entity[] = [];
  for (const entity of entities)
    for (const part of splitNames(text, entity)) {
      const name = cutRoles(text, extend(text, cutForms(text, part)));
      const before = names.at(-1);
      const whole = before && join(text, before, name);
      if (before) names.pop();
      if (whole) names.push(whole);
      else names.push(...(before ? [before] : []), name);
    }
  return addKnown(text, addBodies(text, names));
}

const isBodyEnd = hasTag('body-end');

/** Adds what the model has missed although it is written like the name of a body: “the Independent Review Panel”. */
function addBodies(text: PreparedText, names: Entity[]): Entity[] {
  const added: Entity[] = [];
  for (let at = 0, next = 0; at < text.tokens.length; at++) {
    if (!isThe(text, at)) continue;
    let last = at + 1;
    while (isUpper(readToken(text, last)) || joinsBody(text, last)) last++;
    const isKind = isBodyEnd(readFolded(text, last - 1)) || isOfKind(text, at + 1);
    if (last < at + 3 || !isKind || isRoleNoun(readFolded(text, at + 1))) continue;
    while (next < names.length && (names[next]?.last ?? 0) <= at) next++;
    if ((names[next]?.first ?? last) >= last)
      added.push({
        first: isThe(text, at - 2) && isUpper(readToken(text, at - 1)) ? at - 1 : at + 1,
        last,
        type: 'ORG',
        confidence: 0.5,
      });
  }
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.first - b.first);
}

/** Whether a small word stands between two words of a name. */
const joinsBody = (text: PreparedText, at: number) =>
  tokenIs(text, at, 'of for and') && isUpper(readToken(text, at - 1)) && isUpper(readToken(text, at + 1));

const isBodyStart = hasTag('body-start');

/** Whether a name begins with the kind of a body: “Museum of Lace”, “Campaign for Clean Rivers”. */
export const isOfKind = (text: PreparedText, first: number) =>
  isBodyStart(readFolded(text, first)) && isOneOf(readToken(text, first + 1), 'of for');

/** Whether a token is “the” or “The”. */
function isThe({ text, tokens }: PreparedText, at: number): boolean {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return end === start + 3 && text.startsWith('he', start + 1) && /^t/i.test(text.charAt(start));
}

/** Two names that are one: “the Assembly of Norland”, “UC San Diego”, “Cancer Research UK”, “Tovar y Vik”, “Lind & Vik”; null if they are not. */
function join(text: PreparedText, one: Entity, other: Entity): Entity | null {
  const whole = { ...one, last: other.last };
  const [between, gap] = [readToken(text, one.last), other.first - one.last];
  const isOne = (entity: Entity) => entity.last === entity.first + 1;
  if (gap === 0) {
    const isBranch = one.type === 'ORG' && isOne(one) && /^(?:UC|SUNY|UNC)$/.test(readToken(text, one.first));
    const isNational =
      one.type !== 'LOC' && one.type !== 'NORP' && isOne(other) && readToken(text, other.first) === 'UK';
    return other.type === 'LOC' && (isBranch || isNational) ? { ...whole, type: 'ORG' } : null;
  }
  if (one.type === 'ORG' && other.type === 'LOC') {
    const end = readFolded(text, one.last - 1);
    if (between === 'of' && (gap === 1 || (gap === 2 && readToken(text, one.last + 1) === 'the')))
      return isHead(end) && !isOneOf(end, 'club team company newspaper') ? whole : null;
    const isOfTwo = end === 'england' && between === 'and' && readToken(text, other.first) === 'Wales';
    return isOfTwo && gap === 1 && !isOne(one) ? whole : null;
  }
  if (gap === 1 && between === 'y') return whole;
  if (gap !== 1 || one.type !== 'PER') return null;
  // “Parkinson's UK”, but not “Lind's UK office”
  if (readFolded(text, one.last) === "'s" && readToken(text, other.first) === 'UK' && isOne(other))
    return text.tokens[other.last]?.type === 'mark' || mayFollowName(readFolded(text, other.last))
      ? { ...whole, type: 'ORG' }
      : null;
  if (other.type !== 'PER') return null;
  if (between === 'i') return whole;
  // “Slater and Gordon, the solicitors”
  const isOffice =
    between === 'and' && readToken(text, other.last) === ',' && tokenIs(text, other.last + 1, 'the a an');
  if (isOffice && isOne(one) && isOne(other) && isPartners(readFolded(text, other.last + 2)))
    return { ...whole, type: 'ORG' };
  if (between !== '&' || !isOne(one) || !isOne(other) || isCitation(text, whole, one.last)) return null;
  return { ...whole, type: 'ORG' };
}

/** Whether a name ends in “Fire and Rescue”, with or without “Service”. */
function isRescue(text: PreparedText, first: number, last: number): boolean {
  const end = readFolded(text, last - 1) === 'service' ? last - 2 : last - 1;
  return end >= first + 2 && readFolded(text, end) === 'rescue' && tokenIs(text, end - 2, 'fire');
}

const mayFollowName = hasTag(...FUNCTION_TAGS, 'verb', 'speech-verb', 'thought-verb', 'role-verb');
const isRealm = hasTag('realm');
const isPartners = hasTag('partners');

/** A name with the words that the model has left out: “the Duchy of Halden”, “the Peace and Freedom Party”, “Simon Lee Siu-po”. */
function extend(text: PreparedText, entity: Entity): Entity {
  const { first, last, type } = entity;
  const read = (at: number) => readToken(text, at);
  // “Devon and Somerset Fire and Rescue”, “Tamshire Police and Crime Commissioner”
  if (readFolded(text, last - 1) === 'fire' && tokenIs(text, last, 'and') && tokenIs(text, last + 1, 'rescue'))
    return extend(text, { ...entity, last: last + (tokenIs(text, last + 2, 'service') ? 3 : 2), type: 'ORG' });
  if (isRescue(text, first, last)) {
    let start = first;
    while (isUpper(read(start - 1)) || (read(start - 1) === 'and' && isUpper(read(start - 2)) && start > first - 4))
      start--;
    return { ...entity, first: isThe(text, start) ? start + 1 : start, type: 'ORG' };
  }
  if (type === 'ORG' && last > first + 1 && readFolded(text, last - 1) === 'police' && tokenIs(text, last + 1, 'crime'))
    return { ...entity, last: last - 1, type: 'LOC' };
  const isMuseum = readFolded(text, last - 1) === 'museum';
  if ((type === 'ORG' || isMuseum) && last > first + 1 && isHead(readFolded(text, last - 1))) {
    const isCut = read(first - 1) === 'and' && readFolded(text, first - 3) === 'the' && isUpper(read(first - 2));
    return isCut && !isRoleNoun(readFolded(text, first - 2)) ? { ...entity, first: first - 2 } : entity;
  }
  if (type === 'LOC' && last === first + 1 && isBodyEnd(readFolded(text, first)))
    return extend(text, { ...entity, type: 'ORG' });
  if (type === 'LOC') {
    const of = read(first - 1) === 'the' ? first - 2 : first - 1;
    if (read(of) !== 'of' || !isUpper(read(of - 1))) return entity;
    if (isRealm(readFolded(text, of - 1)) && of === first - 1)
      return { ...entity, first: isOneOf(read(of - 2), 'Crown Grand') ? of - 2 : of - 1 };
    const isBody =
      read(of - 2) === 'the' && isOneOf(read(of - 1), 'Parliament Assembly Senate Government Council Court');
    return isBody ? { ...entity, type: 'ORG', first: of - 1 } : entity;
  }
  // “the Planning Inspectorate”, of which the model has found the noun
  const isNoun =
    last === first + 1 && isHead(readFolded(text, first)) && isUpper(read(first - 1)) && isThe(text, first - 2);
  if (isNoun && type === 'ORG' && !isRoleNoun(readFolded(text, first - 1))) return { ...entity, first: first - 1 };
  // “Siu-po”, after the rest of the name
  const isSyllables =
    isHyphen(text, last + 1) && /^\p{Lu}\p{Ll}+$/u.test(read(last)) && /^\p{Ll}{1,5}$/u.test(read(last + 2));
  if (type === 'PER' && last > first + 1 && isSyllables && isGlued(text, last + 2))
    return { ...entity, last: last + 3 };
  return type === 'PER' && isOneOf(read(first - 1), 'von van') ? { ...entity, first: first - 1 } : entity;
}

/** The name of a body without a role that the model has taken for a part of it: “Chairman of the Health Board”, “Halden City Comptroller Ida Lind”. */
function cutRoles(text: PreparedText, entity: Entity): Entity {
  let { first, last } = entity;
  const word = (at: number) => readFolded(text, at);
  if (entity.type === 'ORG') {
    if (
      isRoleNoun(word(first)) &&
      word(first + 1) === 'of' &&
      hasHead(text, first + 3, last) &&
      word(first) !== 'secretary'
    )
      first += word(first + 2) === 'the' ? 3 : 2;
    const hasOf = () => Array.from({ length: last - first }, (_, k) => word(first + k)).includes('of');
    const isBeforeName = isUpper(readToken(text, readToken(text, last) === ',' ? last + 1 : last));
    if (last > first + 1 && isOffice(word(last - 1)) && isBeforeName && !hasOf()) last--;
    const isPlace = last < entity.last && isOneOf(word(last - 1), 'city county state');
    return { ...entity, first, last, type: isPlace ? 'LOC' : 'ORG' };
  }
  if (entity.type !== 'PER' || last < first + 2) return entity;
  if (isAuxiliary(word(last - 1))) last--;
  // “on 29 January Lind”
  if (isMonth(word(first)) && isNumber(text, first - 1)) first++;
  if (last > first + 2 && isAfterField(text, first) && !isGivenName(text, first)) first++;
  return { ...entity, first, last };
}

// “backed” in “Blackstone-backed Fedrigoni”
const PARTICIPLE = /^(?:backed|based|listed|owned|led|run|trained)$/;

/** Whether a word is the code of a product: “A321neo”, “HX2”. */
const isModel = (word: string) => /\d/.test(word) && /^\p{Lu}[\p{L}\d]+$/u.test(word);

/** A name without what the model has taken for a part of it: “Blackstone-backed Fedrigoni”, “Norrland Paper NPAB.ST”, “Halden A321neo”. */
function cutForms(text: PreparedText, entity: Entity): Entity {
  const { first, last, type } = entity;
  const isOwned = last > first + 3 && isHyphen(text, first + 1) && PARTICIPLE.test(readToken(text, first + 2));
  if (isOwned) return { ...entity, first: first + 3, type: type === 'PER' && last === first + 4 ? 'ORG' : type };
  // a model
  if (last > first + 1 && type !== 'other' && isModel(readToken(text, last - 1)))
    return last === first + 2 && isOneOf(readFolded(text, first), KNOWN_FIRMS)
      ? { ...entity, last: last - 1, type: 'ORG' }
      : { ...entity, type: 'other' };
  // the code of a share
  const isCode =
    last > first + 1 &&
    readToken(text, last) === '.' &&
    isGlued(text, last) &&
    isGlued(text, last + 1) &&
    /^\p{Lu}{1,2}$/u.test(readToken(text, last + 1)) &&
    /^\p{Lu}{2,5}$/u.test(readToken(text, last - 1));
  return isCode ? { ...entity, last: last - 1 } : entity;
}

const isOffice = hasTag('office');
const isAuxiliary = hasTag('auxiliary');
const isMonth = hasTag('month');
const isTitle = hasTag('title');
const isForm = hasTag('organisation-end');

/** The most words of a minister's field. */
const MAX_FIELD = 6;

/** Whether a token goes on with the field of a minister: “the Minister of Communication and Technology Ida Lind”. */
function isAfterField(text: PreparedText, at: number): boolean {
  for (let i = at - 1; i > at - MAX_FIELD; i--) {
    if (tokenIs(text, i, 'of for') && tokenIs(text, i - 1, 'minister ministry secretary')) return i < at - 1;
    const isPart = readToken(text, i) === 'and' || (isUpper(readToken(text, i)) && !isTitle(readFolded(text, i)));
    if (!isPart) return false;
  }
  return false;
}

/**
 * The names that the model has joined: “MARVIK, Norway – A ferry …”, “the Labour Party and Unite Now”, “the Ministry of Trade's
 * Ports Agency”, “Rovers 2 Albion 1”.
 */
function splitNames(text: PreparedText, entity: Entity): Entity[] {
  const { first, last } = entity;
  const isJoint = entity.type === 'LOC' ? isDatelineComma : isBetweenBodies;
  if (entity.type === 'LOC' || entity.type === 'ORG')
    for (let i = first + 1; i < last - 1; i++)
      if (isJoint(text, entity, i)) return [{ ...entity, last: i }, ...splitNames(text, { ...entity, first: i + 1 })];
      else if (isCitation(text, entity, i))
        return [
          { ...entity, type: 'PER', last: i },
          { ...entity, type: 'PER', first: i + 1 },
        ];
  return [entity];
}

/** Whether a token joins the authors of a cited work, “Lind & Vik, 2014”, “Lind and Vik (2014)”, and not its publisher, “Her Year (Lind & Vik, 2014)”. */
function isCitation(text: PreparedText, { first, last }: { first: number; last: number }, at: number): boolean {
  const isSurname = (from: number, to: number) => to === from + 1 || (to === from + 3 && isHyphen(text, from + 1));
  if (readToken(text, first - 1) === '(' && (isUpper(readToken(text, first - 2)) || tokenIs(text, first - 2, '” " ’')))
    return false;
  return tokenIs(text, at, '& and') && isSurname(first, at) && isSurname(at + 1, last) && isBeforeYear(text, last);
}

/** Whether a year stands at a token, after a comma or in brackets: “, 2014”, “(2014)”. */
export const isBeforeYear = (text: PreparedText, at: number) =>
  /^(?:19|20)\d\d$/.test(readToken(text, tokenIs(text, at, ', (') ? at + 1 : at));

/** Whether a token is between a town and its country before a dateline's dash, or between two places: “Halden in South Marvik”. */
const isDatelineComma = (text: PreparedText, { last }: Entity, at: number) =>
  (readToken(text, at) === ',' && tokenIs(text, last, '- ( :')) || (readToken(text, at) === 'in' && !isGlued(text, at));

/** Whether a token stands between the names of two bodies of several words each, or is the score of the first one. */
function isBetweenBodies(text: PreparedText, { first, last }: Entity, at: number): boolean {
  if (!isUpper(readToken(text, at + 1))) return false;
  if (isNumber(text, at)) return isNumber(text, last);
  // “Vale sink Athletic”
  const isVerb = /^\p{Ll}{4,}$/u.test(readToken(text, at)) && !isFunctionWord(readFolded(text, at));
  if (isVerb && last === first + 3 && !isForm(readFolded(text, last - 1))) return true;
  if (at < first + 2 || at > last - 3) return false;
  const joint = readFolded(text, at);
  if (joint === "'s") return hasHead(text, first, at);
  if (joint === ',' || joint === ';') return hasHead(text, at - 1, at) && hasHead(text, at + 1, last);
  return joint === 'and' && hasHead(text, at - 1, at);
}

/** Whether any of some tokens is a noun for an organisation. */
function hasHead(text: PreparedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isHead(readFolded(text, i))) return true;
  return false;
}
