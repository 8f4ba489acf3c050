import type { Span } from '../../model.ts';
import { findFirst, findToken, memoizeLast, type PreparedText } from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';
import { is, type Parsed } from '../grammar/parsed.ts';
import { isInClause, isPersonal, isPronounAt, type Range } from '../grammar/phrases.ts';
import { findFirstPhrase, findOpening, startUnit } from '../grammar/subjects.ts';
import { BITS, type Grammar, kindsOf, PERSON } from '../grammar/words.ts';
import { isInterviewAnswer } from '../quote/index.ts';
import { tell, trace } from '../trace.ts';
import {
  findDescribed,
  findMeant,
  findMostNamed,
  findNamed,
  fitsGender,
  type LastPerson,
  readGender,
} from './meant.ts';
import { type Person, type Place, readRole } from './places.ts';
import type { Referent } from './pronouns.ts';

/** Who says something: a person of the story, or the words or body that stand for somebody else. */
export interface Found {
  referent: Referent;
  person: Person | null;
}

/** What was said before: who said it, up to which token, in which block, and whether it opens its block. */
export interface Turn {
  found: Found | null;
  at: number;
  block: number;
  opens: boolean;
  /** Its first token, and whether it asks. */
  first: number;
  isQuestion: boolean;
  /** Who is asked, where that is told in the passive: “Lind was asked whether …”. */
  asked?: Found | null;
  /** Whether it is told in a clause about somebody else: “el libro, que Lind definió como ‘único’”. */
  isAside?: boolean;
}

/** A story in which speakers are looked up. */
export interface Scene {
  text: PreparedText;
  parsed: Parsed;
  actors: Actor[];
  places: Place[];
  turns: Turn[];
}

/** The index of the block that an offset is in. */
export const blockOf = ({ blocks }: PreparedText, offset: number): number =>
  findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > offset) - 1;

/** Whether a block is a heading, which repeats what the text tells. */
export const isHeading = ({ blocks, text }: PreparedText, block: number): boolean => {
  if (/title|standfirst|heading/.test(blocks[block]?.role ?? '')) return true;
  if (block >= MAX_HEADINGS || block >= blocks.length - 1) return false;
  return blocks.slice(0, block + 1).every(({ end }) => !/[.!?…:]/.test(text[end - 1] ?? ''));
};

/** How many blocks without a full stop may open a story as its headings. */
const MAX_HEADINGS = 3;

/** A person as who was found. */
export const asFound = (person: Person): Found => ({ referent: { name: person.name, words: person.name }, person });

/** Who a speaker's words stand for: a person, a body, or the words themselves. */
export function resolveSpan(scene: Scene, span: Span): Found | null {
  const { text, parsed, actors, places } = scene;
  const speaker = readRange(text, span);
  const words = text.text.slice(span.start, span.end);
  if (is(parsed, speaker.first, BITS.own)) return findOwn(scene, span.start);
  if (/^(?:on|man)$/i.test(words)) return null;
  const named = findNamed(parsed, places, speaker);
  if (named) return asFound(tell('speaker/by-name', named));
  const recent = isSingular(parsed, speaker.first) || isWhoever(parsed, speaker) ? findRecent(scene, speaker) : null;
  if (recent) return tell('speaker/recent-subject', recent);
  // A heading, and who is interviewed, call nobody by what only may be for them.
  const meant =
    isHeading(text, blockOf(text, span.start)) || (!isPronounAt(parsed, speaker.first) && findOwn(scene, span.start))
      ? findDescribed(parsed, places, speaker)
      : findMeant(parsed, places, speaker, lastPerson(scene));
  if (meant) return asFound(tell('speaker/meant', meant));
  const body = findBodyNamed(parsed, actors, span, speaker);
  if (TRACE) trace('speaker/body-or-words', () => body?.facts.name ?? words);
  return { referent: { ...(body && { name: body.facts.name }), words }, person: null };
}

/** Who “I” is outside of quotations: who is interviewed, in an answer without marks; elsewhere who writes, and so nobody. */
export function findOwn(scene: Scene, offset: number): Found | null {
  const { text } = scene;
  const block = blockOf(text, offset);
  const isAnswer = isInterview(text) && !asksIn(text, block) && ANSWER.some((back) => asksIn(text, block - back));
  const person = isAnswer ? findInterviewee(scene, findToken(text, text.blocks[block]?.start ?? 0)) : null;
  return person && asFound(tell('speaker/own-words', person));
}

/** How many paragraphs before one of an answer its question may be. */
const ANSWER = [1, 2, 3];

/** The longest question of an interview, in characters. */
const MAX_QUESTION = 300;

/** Whether a block is a question. */
const asksIn = ({ blocks, text }: PreparedText, block: number): boolean => {
  const { start = 0, end = 0 } = blocks[block] ?? {};
  return text[end - 1] === '?' && end - start <= MAX_QUESTION;
};

/** Whether a story is an interview: two paragraphs or more answer a question. */
export const isInterview = memoizeLast(
  (text: PreparedText) => text.blocks.filter(({ start }) => isInterviewAnswer(text, { start, end: start })).length > 1,
);

/** How many names from the start of the story are looked through for who is interviewed. Set by hand. */
const MAX_PLACES = 300;

/** Who is interviewed: the person named most often before the first answer. */
export const findInterviewee = ({ places }: Scene, before: number, asking?: Person | null): Person | null =>
  findMostNamed(places.slice(0, MAX_PLACES).filter(({ first, person }) => first < before && person !== asking));

/** “der Mann”, “la testigo”: a description that says no more than that somebody was spoken of. */
const isWhoever = (parsed: Parsed, { first, last }: Range): boolean =>
  last === first + 2 &&
  is(parsed, first, BITS.article) &&
  !is(parsed, first, BITS.indefinite | BITS.possessive) &&
  is(parsed, first + 1, BITS.person) &&
  !is(parsed, first + 1, BITS.kin) &&
  kindsOf(parsed.grammar, [readRole(parsed.words[first + 1] ?? '')]).length === 0;

/** Who is the subject since somebody spoke, or who spoke, where a pronoun or description may stand for them. */
function findRecent(scene: Scene, speaker: Range): Found | null {
  const { parsed, turns } = scene;
  const last = turns.at(-1);
  const isPronoun = isPronounAt(parsed, speaker.first);
  const subject = findRecentSubject(scene, speaker.first, last?.at ?? 0, isPronoun ? speaker : null);
  if (subject?.person) return isPronoun ? subject : null;
  const recent = subject ?? last?.found;
  return recent && !recent.person && mayMean(parsed, recent, speaker) ? recent : null;
}

/** The body or country that a speaker's words end in, or that explains them: “la compañía, Egadi Lines, …”. */
function findBodyNamed({ text, words }: Parsed, actors: Actor[], span: Span, { last }: Range): Actor | undefined {
  const isBody = ({ facts }: Actor) => facts.type !== 'person' && facts.type !== 'group';
  const from = findFirst(actors.length, (i) => (actors[i]?.end ?? 0) > span.start);
  for (let i = from; i < actors.length; i++) {
    const actor = actors[i] as Actor;
    if (actor.start >= span.end) break;
    if (isBody(actor) && actor.end === span.end && actor.start - span.start <= MAX_ARTICLE) return actor;
  }
  const next = actors[findFirst(actors.length, (i) => (actors[i]?.start ?? 0) >= span.end)];
  const isApposed =
    next?.facts.type === 'organisation' && words[last] === ',' && next.start <= (text.tokens[last + 2]?.start ?? 0);
  return isApposed && words[findToken(text, next.end)] === ',' ? next : undefined;
}

/** The longest article before the name of a body, in characters. */
const MAX_ARTICLE = 6;

/** Whether words name a body or something written. */
const isBodyWords = ({ bits }: Grammar, words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s'’]+/)
    .some((word) => ((bits.get(word) ?? 0) & BITS.body) !== 0);

/** Whether who was found is a body or something written. */
export const isBody = ({ parsed }: Scene, { referent }: Found): boolean => isBodyWords(parsed.grammar, referent.words);

/** Whether a pronoun may stand for somebody without a name: “une voisine”, “elle”; not for a body. */
function mayMean(parsed: Parsed, { referent }: Found, speaker: Range): boolean {
  if (isBodyWords(parsed.grammar, referent.words)) return false;
  const [article = ''] = referent.words.toLowerCase().split(/[\s'’]+/);
  const { f, plural } = parsed.grammar.articles;
  if (plural.has(article) || /^\d/.test(article)) return false;
  return (readGender(parsed, speaker) === 'f') === f.has(article);
}

/** The tokens of a span. */
export function readRange(text: PreparedText, { start, end }: Span): Range {
  const first = findToken(text, start);
  return { first, last: Math.max(first + 1, findToken(text, end)) };
}

/** “él”, “ella” */
const isSingular = (parsed: Parsed, at: number) =>
  isPronounAt(parsed, at) && is(parsed, at, BITS.masculine | BITS.feminine);

/** The last turn that is no aside. */
export const lastTurn = ({ turns }: Scene): Turn | undefined =>
  turns.slice(-MAX_ASIDES).findLast(({ isAside }) => !isAside);

/** How many turns are looked through for one that is no aside. */
const MAX_ASIDES = 6;

/** The person who spoke last, and the token at which; null if that is somebody without a name. */
export function lastPerson(scene: Scene): LastPerson | null {
  const last = lastTurn(scene);
  return last?.found?.person ? { person: last.found.person, at: last.at } : null;
}

/** How many sentences back the subject of a sentence is searched for. Set by hand. */
const MAX_UNITS_BACK = 3;

/**
 * Who is the subject of the nearest sentence before a token, after the token `since`, and may be meant by a pronoun; null if none is
 * somebody known.
 */
export function findRecentSubject(scene: Scene, at: number, since: number, meant: Range | null = null): Found | null {
  const { parsed } = scene;
  let end = startUnit(parsed, at);
  let pronoun = meant;
  const fits = (found: Found) =>
    !pronoun ||
    (found.person ? fitsGender(found.person, readGender(parsed, pronoun)) : mayMean(parsed, found, pronoun));
  for (let back = 0; back < MAX_UNITS_BACK && end > since; back++) {
    const from = startUnit(parsed, end - 1);
    if (from < since) break;
    const to = end;
    const first = findFirstPhrase(parsed, from, to);
    const phrase = first && (isPersonal(parsed, first) ? first : findOpening(parsed, from, to));
    end = from;
    // “Una vecina llamó. Ella …”
    if (phrase && isSingular(parsed, phrase.first)) {
      pronoun ??= phrase;
      continue;
    }
    const found =
      phrase && (findSubject(scene, phrase) ?? (asks(parsed, from, to) ? null : readUnnamed(scene, phrase)));
    if (found && fits(found)) return found;
    const only = found ? null : findOnly(scene, from, to);
    if (only && fits(asFound(only))) return asFound(only);
  }
  return pronoun && pronoun !== meant ? findSubject(scene, pronoun) : null;
}

function findSubject(scene: Scene, phrase: Range): Found | null {
  const person = findSubjectPerson(scene, phrase);
  return person && asFound(person);
}

/** Whether somebody asks in a sentence: “una periodista quiso saber si …”; who answers is somebody else. */
function asks({ words, grammar }: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (grammar.asks(words[at] ?? '')) return true;
  return false;
}

/** Somebody without a name: “un médecin”, “sa mère”; null if a phrase is no such description. */
function readUnnamed({ parsed, text }: Scene, phrase: Range): Found | null {
  const { first } = phrase;
  if (!is(parsed, first, BITS.article) || !isPersonal(parsed, phrase)) return null;
  // “un médecin reçoit”: what follows the noun may be a verb
  let last = first + 1;
  while (!is(parsed, last - 1, PERSON)) last++;
  if (is(parsed, last, BITS.of)) last = Math.min(phrase.last, last + (is(parsed, last + 1, BITS.article) ? 3 : 2));
  while (last < phrase.last && parsed.upper[last] && last > first + 2) last++;
  const words = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
  return { referent: { words }, person: null };
}

/** The person of a sentence that names only one: “La primera en testificar fue Lind.” */
export function findOnly({ places, parsed }: Scene, from: number, to: number): Person | null {
  let only: Person | null = null;
  for (let i = findFirst(places.length, (index) => (places[index]?.first ?? 0) >= from); i < places.length; i++) {
    const { first, person } = places[i] as Place;
    if (first >= to) break;
    if (only && only !== person) return null;
    // “A Lind la promesa no le basta”
    const isTo = first - 1 === from && /^(?:a|ad)$/.test(parsed.words[from] ?? '');
    if (
      (is(parsed, first - 1, BITS.preposition) && !isTo) ||
      isByline(parsed, first) ||
      isInClause(parsed, from, first)
    )
      return null;
    only = person;
  }
  return only;
}

/** Whether a name is that of who wrote the story: “Por Ida Lind”. */
export const isByline = (parsed: Parsed, first: number): boolean => {
  const { text, words } = parsed;
  const block = text.blocks[blockOf(text, text.tokens[first]?.start ?? 0)];
  return text.tokens[first - 1]?.start === block?.start && /^(?:por|par|di|de|von)$/.test(words[first - 1] ?? '');
};

/** The person that the subject of a sentence is; null if it is nobody known. */
export function findSubjectPerson(scene: Scene, phrase: Range): Person | null {
  const { parsed, places } = scene;
  const named = findNamed(parsed, places, phrase);
  if (named) return named;
  if (isPronounAt(parsed, phrase.first))
    return isSingular(parsed, phrase.first) ? findMeant(parsed, places, phrase, lastPerson(scene)) : null;
  return isPersonal(parsed, phrase)
    ? findMeant(parsed, places, phrase, lastPerson(scene))
    : findDescribed(parsed, places, phrase);
}
