import { findSentence, isGlued, isHyphen, isNumber, isWord, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { collect, decide, type Rule } from '../rules/index.ts';
import { readApposed } from './apposition.ts';
import { BODY_RULES } from './body-roles.ts';
import type { Actor, Found, Introduced } from './name.ts';
import { isApposed, isClosed, isTitle, MAX_BEFORE, readBeforeComma, readPhrase, standsAlone } from './phrase.ts';
import {
  areRoles,
  is,
  isGivenName,
  isLink,
  isModifier,
  isName,
  isOpener,
  isRole,
  isVerbal,
  type Run,
} from './words.ts';

type Text = Actor['text'];

/** How the roles of people stand beside their names; the first that says something alone counts. */
export const PERSON_RULES: Rule<Introduced, Run>[] = [
  {
    id: 'actor/role-before',
    yes: 'On Monday Health Minister Ida Lind spoke to reporters.',
    no: 'On Monday Ida Lind spoke to the minister.',
    when: ({ first, start }) => first > start,
    effect: (name) => readBefore(name),
  },
  {
    id: 'actor/role-after',
    yes: 'It was told by Ida Lind, director of research at the Institute.',
    no: 'When he had met Ida Lind, the director left.',
    when: ({ text, last }) => tokenIs(text, last, ', ('),
    effect: (name) => readAfter(name),
  },
  {
    id: 'actor/role-before-comma',
    yes: 'The mayor of Halden, Ida Lind, told reporters about it.',
    no: 'After he met the mayor of Halden, Ida Lind left the room.',
    when: ({ text, first, last, stop }) =>
      tokenIs(text, first - 1, ',') && (isClosed(text, last, stop) || tokenIs(text, last, 'of')),
    effect: ({ text, first, start }) => readBeforeComma(text, first - 1, start),
  },
  {
    id: 'actor/role-predicate',
    yes: 'Ida Lind is a director of the museum in Halden.',
    no: 'Ida Lind is late for a director of the museum.',
    when: ({ text, last }) => is(text, last, 'auxiliary', 'relative') || tokenIs(text, last, ','),
    effect: (name) => readPredicate(name),
  },
  {
    id: 'actor/role-of-several',
    yes: 'It was written by the students Ida Lind and Jon Vik.',
    no: 'It was read by the students. Ida Lind and Jon Vik left.',
    when: ({ first, start }) => first > start,
    effect: (name) => readOfSeveral(name),
  },
  {
    id: 'actor/role-owner',
    yes: 'So said the Harbour Trust’s Ida Lind on Monday.',
    no: 'So said Halden’s Ida Lind on Monday.',
    when: ({ text, first, last }) => last - first > 1 && tokenIs(text, first - 1, "'s"),
    effect: (name) => readOwner(name),
  },
  {
    id: 'actor/role-apposed',
    yes: 'So sprach der Reusenmacher Ida Lind am Montag.',
    no: 'So sprach er im Fall Ida Lind am Montag.',
    when: ({ first, last, start }) => first > start && last > first + 1,
    effect: (name) => readApposed(name),
  },
];

/** The tokens of the role by which a text introduces a person or body; null if it does not. */
export function readRole(actor: Actor): Run | null {
  const { text } = actor;
  const { first: start = 0, last: stop = 0 } = text.sentences[findSentence(text, actor.first)] ?? {};
  if (actor.as === 'organisation') return decide(BODY_RULES, { ...actor, start, stop });
  if (actor.as !== 'person') return null;
  const first = skipCourtesies(actor, start);
  // “Ida Lind KC”
  const last = is(text, actor.last, 'post-nominal') ? actor.last + 1 : actor.last;
  const introduced = { ...actor, first, last, start, stop };
  const role = decide(PERSON_RULES, introduced);
  if (!role || (standsAlone(text, role) && !isTitle(text, role))) return role;
  // “top surgeon Prof Ida Lind”, “Mother Ida Lind, an artist,”
  const from = isTitle(text, role) ? role.first : first;
  const others = collect(PERSON_RULES, { ...introduced, first: from }).filter((other) => !isTitle(text, other));
  return others.find((other) => standsAlone(text, other)) ?? (isTitle(text, role) ? others[0] : role) ?? role;
}

/** The token at which the courtesy titles before a name begin: “Mr.”, “avocat Me Lind”. */
function skipCourtesies({ text, first }: Actor, start: number): number {
  for (let at = first; ; ) {
    const before = readToken(text, at - 1) === '.' ? at - 2 : at - 1;
    if (before < start || !is(text, before, 'courtesy') || isRole(text, before)) return at;
    at = before;
  }
}

/** “Kenyan Health Minister”, “Minister of Fisheries”, “presidente de la Generalitat” */
function readBefore({ text, first: name, start }: Introduced): Run | null {
  const noun = findNoun(text, name, start);
  if (noun < 0 || (is(text, noun, 'vague-person') && !isModifier(text, noun - 1))) return null;
  let first = noun;
  while (first > start && name - first < MAX_BEFORE && goesOn(text, first - 1)) first--;
  while (first < noun && (!/^[\p{L}\p{N}]/u.test(readToken(text, first)) || tokenIs(text, first, "'s and"))) first++;
  return { first: isOpener(text, first - 1) ? first : skipVerb(text, first, noun), last: name };
}

const goesOn = (text: Text, at: number) =>
  isModifier(text, at) || (is(text, at, 'coordinator') && isRole(text, at - 1));

/** Where a role begins that has no article, after a verb: “overturn President”, “police detained activist”. */
function skipVerb(text: Text, first: number, noun: number): number {
  for (let at = noun - 1; at >= first; at--) {
    if (isUpper(readToken(text, at)) || isHyphen(text, at - 1) || isHyphen(text, at + 1)) continue;
    if (tokenIs(text, at, "'s")) continue;
    const isVerb = isVerbal(readToken(text, at)) && (at > first || is(text, at - 1, 'auxiliary', 'subject-pronoun'));
    const isStray = isUpper(readToken(text, at + 1)) && isWord(text, at) && !is(text, at, 'title', 'conjunction');
    if (isVerb || isStray) return at + 1;
  }
  return first;
}

/** The noun of the role that ends before a token: the word before it, or one that links and capitals follow; -1 if there is none. */
function findNoun(text: Text, end: number, start: number): number {
  if (isLink(text, end - 1)) return -1;
  let plain = 0;
  for (let at = end - 1; at >= Math.max(start, end - MAX_BEFORE); at--) {
    // “da Polícia Federal”
    const isOfBody = at < end - 1 && isUpper(readToken(text, at)) && is(text, at - 1, 'of', 'contraction');
    if (isRole(text, at) && !isOfBody) return at;
    if (isUpper(readToken(text, at)) || isLink(text, at) || isOpener(text, at)) continue;
    const isAfter = isRole(text, at - 1) || isLink(text, at - 1) || isOpener(text, at - 1);
    if (!isModifier(text, at) || ++plain > 1 || !isAfter) return -1;
  }
  return -1;
}

/** “Lind, director of research at …,”, “Lind (45), portavoz del grupo,”: with an article, something that closes it must follow. */
function readAfter({ text, last, stop }: Introduced): Run | null {
  const start = skipAge(text, last);
  if (start < 0) return null;
  const phrase = readPhrase(text, start, stop);
  if (!phrase) return null;
  // “Lind, his wife, Ida”
  const isNext =
    is(text, start, 'possessive') && readToken(text, phrase.last) === ',' && isUpper(readToken(text, phrase.last + 1));
  const isOpen = isOpener(text, start) || (isName(text, phrase.last) && isName(text, phrase.last + 1));
  // “Ida Lind, Jon Cook and Anna Vik”
  if (isGivenName(text, start) && isUpper(readToken(text, start + 1))) return null;
  return !isNext && (isApposed(text, start, phrase, stop) || !isOpen) ? phrase : null;
}

/** The token after a comma, and after an age: “, 45, ”, “, de 58 años,”, “ (45), ”; -1 if there is no comma. */
function skipAge(text: Text, last: number): number {
  if (readToken(text, last) === '(')
    return readToken(text, last + 2) === ')' && readToken(text, last + 3) === ',' ? last + 4 : -1;
  for (let at = last + 2; at < last + 5; at++)
    if (readToken(text, at) === ',' && (isNumber(text, at - 1) || isNumber(text, at - 2))) return at + 1;
  return last + 1;
}

/** “Lind is a director of …”, “Lind, who is the director of …” */
function readPredicate({ text, last, stop }: Introduced): Run | null {
  const clause = readToken(text, last) === ',' ? last + 1 : last;
  // “Ida Lind, prosecuting, said”
  if (is(text, clause, 'in-court') && isClosed(text, clause + 1, stop)) return { first: clause, last: clause + 1 };
  const verb = is(text, clause, 'relative') ? clause + 1 : last;
  // “Ida Lind, who chairs the committee, said”
  if (verb > clause && is(text, verb, 'heading-verb') && isOpener(text, verb + 1))
    return readClause(text, clause, stop);
  const isPhrase = isOpener(text, verb + 1) ? !is(text, verb + 1, 'possessive') : verb > clause;
  return is(text, verb, 'auxiliary') && isPhrase ? readPhrase(text, verb + 1, stop) : null;
}

/** The clause that begins at a token, up to the mark that ends it. */
function readClause(text: Text, first: number, stop: number): Run | null {
  let last = first;
  while (last < stop && text.tokens[last]?.type !== 'mark') last++;
  return last < first + MAX_BEFORE ? { first, last } : null;
}

/** How far before a name the noun for several people is searched for, in tokens. */
const MAX_SEVERAL = 12;

const isAnd = (text: Text, at: number) => is(text, at, 'coordinator');

/** “directors Ida Lind and Jon Vik”, “the two authors, Lind and Vik”: the phrase before the first name. */
function readOfSeveral({ text, first: name, last: end, start }: Introduced): Run | null {
  let at = name;
  const isListed = () => isName(text, at - 1) || readToken(text, at - 1) === ',' || isAnd(text, at - 1);
  while (at > start && name - at < MAX_SEVERAL && !areRoles(text, at - 1) && isListed()) at--;
  const noun = at - 1;
  if (
    noun < start ||
    !areRoles(text, noun) ||
    !(isAnd(text, name - 1) || ((readToken(text, end) === ',' || isAnd(text, end)) && isName(text, end + 1)))
  )
    return null;
  let first = noun;
  while (first > start && isModifier(text, first - 1) && !is(text, first - 1, 'number-word')) first--;
  return { first, last: noun + 1 };
}

/** The organisation that somebody is of: “Ida Lind of the Marvik Gazette said”; `next` is the name after theirs. */
export function readAffiliation(text: Text, { as, last }: Found, next?: Found): Run | null {
  if (as !== 'person' || next?.as !== 'organisation' || !tokenIs(text, last, 'of')) return null;
  const isBeside = next.first === last + 1 || (next.first === last + 2 && isOpener(text, last + 1));
  return isBeside ? { first: last, last: next.last } : null;
}

/** The organisation of a person, in the possessive before the name: “the Harbour Trust's Ida Lind”. */
function readOwner({ text, first: name, start }: Introduced): Run | null {
  if (!isGlued(text, name - 1)) return null;
  let first = name - 1;
  while (first > start && name - first < 8 && isUpper(readToken(text, first - 1))) first--;
  if (isOpener(text, first)) first++;
  // “Ethiopia's Ida Lind” and “Tuesday's Ida Lind” have no role.
  return first < name - 2 && !is(text, name - 2, 'weekday') ? { first, last: name } : null;
}
