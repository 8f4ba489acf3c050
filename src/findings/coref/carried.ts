import type { Span } from '../../model.ts';
import { findFirst, findToken, memoizeLast, type PreparedText } from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';
import { is, type Parsed } from '../grammar/parsed.ts';
import { isPronounAt, type Range } from '../grammar/phrases.ts';
import { findOpening, MAX_SENTENCE, startUnit } from '../grammar/subjects.ts';
import { BITS, type Grammar } from '../grammar/words.ts';
import { isInterviewAnswer, type Quote } from '../quote/index.ts';
import { findDescribed, findMeant, findNamed, isIndefinite } from './meant.ts';
import type { Person, Place } from './places.ts';
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
  const { role = '', end = 0 } = blocks[block] ?? {};
  return (
    (block === 0 && blocks.length > 1 && !/[.!?…]/.test(text[end - 1] ?? '')) || /title|standfirst|heading/.test(role)
  );
};

const asFound = (person: Person): Found => ({ referent: { name: person.name, words: person.name }, person });

/** Who a speaker's words stand for: a person, a body, or the words themselves. */
export function resolveSpan(scene: Scene, span: Span): Found | null {
  const { text, parsed, actors, places, turns } = scene;
  const speaker = readRange(text, span);
  const words = text.text.slice(span.start, span.end);
  // “I” outside of quotations is who writes.
  if (is(parsed, speaker.first, BITS.own)) return null;
  const person = findNamed(parsed, places, speaker) ?? findMeant(parsed, places, speaker, lastPerson(scene));
  // “dit-elle” of somebody who has no name
  if (isSingular(parsed, speaker.first)) {
    const last = turns.at(-1);
    const recent = findRecentSubject(scene, speaker.first, last?.at ?? 0) ?? last?.found;
    if (recent && !recent.person && mayMean(parsed, recent, speaker.first)) return recent;
  }
  if (person) return asFound(person);
  const body = findBodyNamed(parsed, actors, span, speaker);
  return { referent: { ...(body && { name: body.facts.name }), words }, person: null };
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

const isBody = ({ parsed }: Scene, { referent }: Found): boolean => isBodyWords(parsed.grammar, referent.words);

/** Whether a pronoun may stand for somebody without a name: “une voisine”, “elle”; not for a body. */
function mayMean({ grammar, words }: Parsed, { referent }: Found, pronoun: number): boolean {
  if (isBodyWords(grammar, referent.words)) return false;
  const parts = referent.words.toLowerCase().split(/[\s'’]+/);
  const isFeminine = ((grammar.bits.get(words[pronoun] ?? '') ?? 0) & BITS.feminine) !== 0;
  return isFeminine === /^(?:la|una|une|uma|a|die|eine|esta|cette|questa|otra)$/.test(parts[0] ?? '');
}

/** The tokens of a span. */
export function readRange(text: PreparedText, { start, end }: Span): Range {
  const first = findToken(text, start);
  return { first, last: Math.max(first + 1, findToken(text, end)) };
}

/** “él”, “ella” */
const isSingular = (parsed: Parsed, at: number) =>
  isPronounAt(parsed, at) && is(parsed, at, BITS.masculine | BITS.feminine);

/** The person who spoke last, and the token at which; null if that is somebody without a name. */
function lastPerson({ turns }: Scene): { person: Person; at: number } | null {
  const last = turns.at(-1);
  return last?.found?.person ? { person: last.found.person, at: last.at } : null;
}

/** How many sentences back the subject of a sentence is searched for. Set by hand. */
const MAX_UNITS_BACK = 3;

/** Who is the subject of the nearest sentence before a token, after the token `since`; null if none is somebody known. */
function findRecentSubject(scene: Scene, at: number, since: number): Found | null {
  const { parsed } = scene;
  let end = startUnit(parsed, at);
  for (let back = 0; back < MAX_UNITS_BACK && end > since; back++) {
    const from = startUnit(parsed, end - 1);
    if (from < since) return null;
    const phrase = findOpening(parsed, from, end);
    const person = phrase && findSubjectPerson(scene, phrase);
    if (person) return asFound(person);
    const unnamed = phrase && readUnnamed(scene, phrase);
    if (unnamed) return unnamed;
    const only = findOnly(scene, from, end);
    if (only) return asFound(only);
    end = from;
  }
  return null;
}

/** Somebody without a name: “un médecin”; null if a phrase is no such description. */
function readUnnamed({ parsed, text }: Scene, { first, last }: Range): Found | null {
  if (!is(parsed, first, BITS.article) || !isIndefinite(parsed, first)) return null;
  if (parsed.unit[first - 1] === parsed.unit[first] && parsed.words[first - 1] !== ',') return null;
  for (let at = first + 1; at < last; at++) {
    if (is(parsed, at, BITS.of)) return null;
    if (!is(parsed, at, BITS.role)) continue;
    const words = text.text.slice(text.tokens[first]?.start, text.tokens[last - 1]?.end);
    return { referent: { words }, person: null };
  }
  return null;
}

/** The person of a sentence that names only one: “La primera en testificar fue Lind.” */
function findOnly({ places, parsed }: Scene, from: number, to: number): Person | null {
  let only: Person | null = null;
  for (let i = findFirst(places.length, (index) => (places[index]?.first ?? 0) >= from); i < places.length; i++) {
    const { first, person } = places[i] as Place;
    if (first >= to) break;
    if (only && only !== person) return null;
    if (is(parsed, first - 1, BITS.preposition)) return null;
    only = person;
  }
  return only;
}

/** The person that the subject of a sentence is; null if it is nobody known. */
function findSubjectPerson(scene: Scene, phrase: Range): Person | null {
  const { parsed, places } = scene;
  const named = findNamed(parsed, places, phrase);
  if (named) return named;
  if (isPronounAt(parsed, phrase.first))
    return isSingular(parsed, phrase.first) ? findMeant(parsed, places, phrase, lastPerson(scene)) : null;
  return findDescribed(parsed, places, phrase);
}

/** Who says what has a verb without a subject: the subject of a sentence since somebody spoke, or who spoke last. */
export function findDropped(scene: Scene, at: number): Found | null {
  const last = scene.turns.at(-1);
  const subject = findRecentSubject(scene, at, last?.at ?? 0);
  if (subject) return subject;
  return (last?.isQuestion ? findAsked(scene, last) : null) ?? last?.found ?? null;
}

/** Who is asked: the subject before the question, or who spoke before whoever asks. */
function findAsked(scene: Scene, question: Turn): Found | null {
  const before = scene.turns.at(-2);
  const subject = findRecentSubject(scene, question.first, before?.at ?? 0);
  const isOther = (found: Found | null | undefined) => found && found.referent.words !== question.found?.referent.words;
  return isOther(subject) ? subject : isOther(before?.found) ? (before?.found ?? null) : null;
}

/** Who says a quotation without a verb: who speaks in its paragraph, or takes turns with who spoke last. */
export function findCarried(
  scene: Scene,
  quote: Quote,
  block: number,
  at: number,
  next: Quote | undefined,
): Found | null {
  const { text, turns } = scene;
  const { start = 0 } = text.blocks[block] ?? {};
  const isAnswer =
    (scene.parsed.words[at] !== '-' && isInterviewAnswer(text, { start, end: start })) ||
    (scene.parsed.words[at] !== '-' && start === quote.start && isInterview(text, 0));
  const answer = isAnswer ? findInterviewee(scene, at) : null;
  if (answer) return asFound(answer);
  const last = turns.at(-1);
  const subject = findRecentSubject(scene, at, Math.max(last?.at ?? 0, findToken(text, start)));
  if (subject) return subject;
  if (last?.block === block) return last.found;
  const isNext =
    next?.parts?.speaker &&
    next.start >= quote.end &&
    next.facts.form !== 'indirect' &&
    blockOf(text, next.start) === block;
  if (isNext && next.parts?.speaker) return resolveSpan(scene, next.parts.speaker);
  if (isHeading(text, block)) return null;
  if (start === quote.start) return findTurn(scene, quote, block, at) ?? (last ? null : findNextSubject(scene, quote));
  if (!last) return findNextSubject(scene, quote);
  return last && last.block >= block - 1 ? last.found : null;
}

/** Whether a story is an interview: two paragraphs or more answer a question. */
const isInterview = memoizeLast(
  (text: PreparedText, _at: number) =>
    text.blocks.filter(({ start }) => isInterviewAnswer(text, { start, end: start })).length > 1,
);

/** Who opens the sentence after a quotation that opens the story: “‘Aquí sobra tiempo’. Ida Lind entra …”. */
function findNextSubject(scene: Scene, { end }: Quote): Found | null {
  const { parsed, text } = scene;
  let first = findToken(text, end);
  while (text.tokens[first]?.type === 'mark' && parsed.quoteIndex[first] === -1) first++;
  let last = first;
  const limit = Math.min(parsed.words.length, first + MAX_SENTENCE);
  while (last < limit && parsed.unit[last] === parsed.unit[first]) last++;
  const phrase = findOpening(parsed, first, last);
  const person = phrase && phrase.first === first ? findNamed(parsed, scene.places, phrase) : null;
  return person ? asFound(person) : null;
}

/** How many turns back, and how many names from the start of the story, are looked through. Set by hand. */
const MAX_TURNS_BACK = 40;
const MAX_PLACES = 300;

/** How many paragraphs back somebody else who speaks is searched for. Set by hand. */
const MAX_BLOCKS_BACK = 6;

/** Who speaks next where turns are paragraphs: who spoke before the last one; at first, whom the paragraph before is about. */
export function findTurn(scene: Scene, quote: Quote, block: number, at: number): Found | null {
  const { text, turns, parsed } = scene;
  const recent = turns.slice(-MAX_TURNS_BACK);
  const before = recent.findLast((turn) => turn.block === block - 1);
  if (before?.opens && isSaid(scene, block - 1)) {
    const byline = parsed.words[at] === '-' ? findByline(scene, at)?.person : null;
    if (byline && before.found?.person === byline) {
      const answers = findInterviewee(scene, at, byline);
      if (answers) return asFound(answers);
    }
    const isOther = ({ found }: Turn) =>
      found?.referent.words !== before.found?.referent.words &&
      (found === null || found.person !== null || !isBody(scene, found));
    const other = recent.findLast(
      (turn) => turn.block <= block - 2 && turn.block > block - MAX_BLOCKS_BACK && isOther(turn),
    );
    return other?.found ?? null;
  }
  const last = turns.at(-1);
  const subject = findRecentSubject(scene, at, last?.at ?? 0);
  if (subject) return subject;
  // An interview opens with a question.
  const isQuestion = /\?[”"»]?\s*$/.test(text.text.slice(quote.start, quote.end));
  if (parsed.words[at] === '-' && isQuestion) return findByline(scene, at);
  return last && last.block >= block - 1 ? last.found : null;
}

/** How many more tokens of a turn may be its tag than are said. Set by hand. */
const MAX_TAG = 8;

/** Who wrote the story, and so asks: the person of a short block such as “Por Ida Lind” before a token; null if there is none. */
function findByline({ text, places, parsed }: Scene, before: number): Found | null {
  for (const { first, last, person } of places.slice(0, MAX_PLACES)) {
    if (first >= before) return null;
    const { start = 0, end = 0 } = text.blocks[blockOf(text, text.tokens[first]?.start ?? 0)] ?? {};
    const isAlone = text.tokens[first - 1]?.start === start && (text.tokens[last - 1]?.end ?? 0) === end;
    if (isAlone && /^(?:por|par|di|de|von)$/.test(parsed.words[first - 1] ?? '')) return asFound(person);
  }
  return null;
}

/** Whether most of a block is said. */
function isSaid({ text, parsed }: Scene, block: number): boolean {
  const { start = 0, end = 0 } = text.blocks[block] ?? {};
  let said = 0;
  for (let at = findToken(text, start); at < parsed.words.length && (text.tokens[at]?.start ?? end) < end; at++)
    said += parsed.quoteIndex[at] === -1 ? -1 : 1;
  return said >= -MAX_TAG;
}

/** Who is interviewed: the person named most often before the first answer. */
function findInterviewee({ places }: Scene, before: number, asking?: Person | null): Person | null {
  const counts = new Map<Person, number>();
  for (const { person, first } of places.slice(0, MAX_PLACES))
    if (first < before && person !== asking) counts.set(person, (counts.get(person) ?? 0) + 1);
  let best: Person | null = null;
  let most = 0;
  for (const [person, count] of counts) if (count > most) [best, most] = [person, count];
  return best;
}
