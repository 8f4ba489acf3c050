import { findCountry } from '../../lexicon/countries.ts';
import { ONLY_RELATED, ROLES_OF_OWNERS, SAID_AGAIN } from '../../lexicon/en.data.ts';
import { hasTag } from '../../lexicon/tags.ts';
import type { Span } from '../../model.ts';
import { findSentence, type PreparedText, readFolded, readToken, tokenIs } from '../../text/prepared-text.ts';
import { isAllUpper, isOneOf, isUpper } from '../../text/words.ts';
import { isArticle, isModifier, isRoleNoun, opensClause, type Phrase, readPhrase } from './role-phrase.ts';

/**
 * The span of the words by which the text introduces an organisation, without leading article: “Asaja, the farmers' association,”,
 * “the drugmaker Halden”; null if there are none. The name is the tokens `first` up to `last`.
 */
export function readBodyRole(text: PreparedText, first: number, last: number): Span | null {
  const { first: start = 0, last: stop = 0 } = text.sentences[findSentence(text, first)] ?? {};
  const role =
    readAfter(text, first, last, start, stop) ??
    readBefore(text, first, last, start) ??
    readBeforeComma(text, first, last, start);
  return role && { start: text.tokens[role.first]?.start ?? 0, end: text.tokens[role.last - 1]?.end ?? 0 };
}

const isBodyKind = hasTag('body-kind');
const isOfBody = hasTag('of-body', 'of-team');
const isVerb = hasTag('verb', 'speech-verb', 'thought-verb', 'past-verb', 'business-verb');
const isPreposition = hasTag('preposition', 'conjunction');

/** Whether a folded word says what a body is, in the singular or plural: “charity”, “planemakers”. */
const isKind = (word: string) =>
  !isOneOf(word, ONLY_RELATED) && (isBodyKind(word) || isBodyKind(word.replace(/ies$/, 'y').replace(/s$/, '')));

/** The same, and what a body may be of another: “owner of the dam”. */
const isKindOrOwner = (word: string) => isKind(word) || isOneOf(word, ROLES_OF_OWNERS);

const CLOSING = ', . ; : ! ? ) ” " — –';

/** “Asaja (AJA), the farmers' association,”, “Halden, Norway's largest bank.”, “the Vel Trust, a charity that …” */
function readAfter(text: PreparedText, first: number, last: number, start: number, stop: number): Phrase | null {
  const comma = tokenIs(text, last, '(') && tokenIs(text, last + 2, ')') ? last + 3 : last;
  if (readToken(text, comma) !== ',') return null;
  const begin = comma + 1;
  const article = readFolded(text, begin);
  const phrase = isOpening(text, begin) ? readPhrase(text, begin, stop, isKindOrOwner) : null;
  if (!phrase || !endsApposition(text, phrase, stop) || isOther(text, phrase)) return null;
  // “In talks with Halden, the company, …”, “For Halden, the bank, …”: something named before.
  const isBare = article === 'the' && phrase.last === phrase.first + 1;
  if (article === 'the' && first === start + 1 && isFronted(text, first, start)) return null;
  if (isBare && (isOneOf(readFolded(text, phrase.first), SAID_AGAIN) || isFronted(text, first, start))) return null;
  // “Halden, the council, and the police”
  return isBare && tokenIs(text, phrase.last, ',') && tokenIs(text, phrase.last + 1, 'and or') ? null : phrase;
}

/** Whether an apposition to a body may begin at a token: “the”, “a”, “its”, “Norway's”. */
function isOpening(text: PreparedText, at: number): boolean {
  if (isArticle(readFolded(text, at)) || isOneOf(readFolded(text, at), 'its their')) return true;
  let end = at;
  while (end < at + MAX_OWNER && isUpper(readToken(text, end))) end++;
  return end > at && tokenIs(text, end, "'s '");
}

const isNumberWord = hasTag('number-word');

/** Whether words are the name of another body or about several: “Halden, the Ministry of Trade, …”, “the same club”, “the three unions”. */
function isOther(text: PreparedText, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++) {
    const word = readFolded(text, at);
    if (isKindOrOwner(word)) return isUpper(readToken(text, at)) && !isAllUpper(readToken(text, at));
    if (isOneOf(word, RELATIVE) || isNumberWord(word)) return true;
  }
  return false;
}

/** The most words of whose a body is: “the United Kingdom's”. */
const MAX_OWNER = 3;

/** Whether a mark or a clause follows what may be an apposition; it is none before a name: “Halden, the union Unite and …”. */
const endsApposition = (text: PreparedText, { last }: Phrase, stop: number): boolean =>
  last >= stop || tokenIs(text, last, CLOSING) || opensClause(readFolded(text, last));

/** Whether the name at a token ends what stands before the subject of its sentence: “Unlike Halden, the bank …”. */
function isFronted(text: PreparedText, first: number, start: number): boolean {
  const opening = readFolded(text, start);
  return start < first && isPreposition(opening);
}

/** “the drugmaker Halden”, “Spanish airline Iberia”, “by energy supplier Vel” */
function readBefore(text: PreparedText, first: number, last: number, start: number): Phrase | null {
  const noun = first - 1;
  if (noun < start || !isKind(readFolded(text, noun)) || (noun > start && isUpper(readToken(text, noun)))) return null;
  // “the council Labour group”, “the union Unite leader”
  if (isRoleNoun(readFolded(text, last)) || isOfBody(readFolded(text, last)) || isBodyKind(readFolded(text, last)))
    return null;
  let begin = noun;
  while (begin > start && noun - begin < MAX_MODIFIERS && isModifier(text, begin - 1)) begin--;
  const before = readFolded(text, begin - 1);
  // “his old school Halden”
  if (isOneOf(before, 'his her my our your')) return null;
  for (let at = begin; at < noun; at++) if (isVerbHere(text, at)) begin = at + 1;
  const isWhole =
    begin === start ||
    (before === 'to' && tokenIs(text, begin - 2, 'according')) ||
    isArticle(before) ||
    isOneOf(before, 'its their') ||
    isOneOf(before, BY);
  if (!isWhole) begin = findPeople(text, begin, noun);
  for (let at = begin; at < noun; at++) if (isOneOf(readFolded(text, at), RELATIVE)) return null;
  // “the company Halden bought”
  const isBare = begin === noun;
  if (isBare && isOneOf(readFolded(text, noun), SAID_AGAIN)) return null;
  if (isBare && before === 'the' && /ed$/.test(readFolded(text, last))) return null;
  return { first: begin, last: first };
}

const MAX_MODIFIERS = 8;

const isVerbHere = (text: PreparedText, at: number) =>
  isVerb(readFolded(text, at)) &&
  !isUpper(readToken(text, at)) &&
  !tokenIs(text, at, 'state') &&
  !tokenIs(text, at + 1, '-') &&
  !tokenIs(text, at - 1, '-');

/** Prepositions after which every word up to the name belongs to the role. */
const BY = 'by of from for at with and or , ( as - – — “ told';

/** Words that say whose or which a body is rather than what: “former club Halden”, “the same club”. */
const RELATIVE = 'former old previous first next new current other fellow same future';

/** Where a role begins after a verb or other word: at a people or at the noun alone, “bought Swiss drugmaker”, “sold airline”. */
function findPeople(text: PreparedText, first: number, noun: number): number {
  for (let at = first; at < noun; at++) if (findCountry(readToken(text, at))) return at;
  let begin = noun;
  while (begin > first && (readToken(text, begin - 1) === '-' || readToken(text, begin) === '-')) begin--;
  return begin;
}

/** “Its owner, Halden Group,”, “The farmers' union, Asaja, said” */
function readBeforeComma(text: PreparedText, first: number, last: number, start: number): Phrase | null {
  const comma = tokenIs(text, first - 1, 'the') ? first - 2 : first - 1;
  if (readToken(text, comma) !== ',' || !tokenIs(text, last, CLOSING)) return null;
  // “a bank, Halden, and a shop”
  if (tokenIs(text, last, ',') && tokenIs(text, last + 1, 'and or')) return null;
  for (let at = comma - 1; at >= Math.max(start, comma - MAX_TOKENS); at--) {
    if (!isArticle(readFolded(text, at)) && !isOneOf(readFolded(text, at), 'its their')) continue;
    const phrase = readPhrase(text, at, comma, isKindOrOwner);
    return phrase?.last === comma && !isOther(text, phrase) ? phrase : null;
  }
  return null;
}

const MAX_TOKENS = 14;
