import type { Span } from '../../model.ts';
import { findFirst, findToken, type PreparedText } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { isInterviewAnswer, type Quote } from '../quote/index.ts';
import { findDescribed, findMeant, findNamed } from './meant.ts';
import { findPlaces, type Person, type Place } from './places.ts';
import type { Referent } from './pronouns.ts';
import { is, parse, type Parsed } from '../grammar/parsed.ts';
import { isPronounAt, type Range } from '../grammar/phrases.ts';
import { findOpening, startUnit } from '../grammar/subjects.ts';
import { BITS, type Grammar } from '../grammar/words.ts';

/** Who says something: a person of the story, or the words or body that stand for somebody else. */
interface Found {
  referent: Referent;
  person: Person | null;
}

/** What was said before: who said it, up to which token, in which block, and whether it opens its block. */
interface Turn {
  found: Found | null;
  at: number;
  block: number;
  opens: boolean;
  /** Its first token, and whether it asks. */
  first: number;
  isQuestion: boolean;
}

/** A story in which speakers are looked up. */
interface Scene {
  text: PreparedText;
  parsed: Parsed;
  actors: Actor[];
  places: Place[];
  turns: Turn[];
}

/** How many quotations before one are looked through for the one around it. */
const MAX_NESTED = 8;

/**
 * The quotations and reports of a story in another language than English with who says each; `quotes` are in reading order, an outer
 * one before those in it.
 */
export function nameByGrammar(text: PreparedText, grammar: Grammar, actors: Actor[], quotes: Quote[]): Quote[] {
  const marked = quotes.filter(({ facts }) => facts.form !== 'indirect');
  const nested = new Set(
    marked.filter(({ start }, i) =>
      marked.slice(Math.max(0, i - MAX_NESTED), i).some((other) => other.start <= start && other.end > start),
    ),
  );
  const spans = marked
    .filter((quote) => !nested.has(quote))
    .map(({ start, end }) => ({ start, end, inner: { start: start + 1, end: end - 1 } }));
  const quoteIndex = new Int32Array(text.tokens.length).fill(-1);
  for (const [index, { start, end }] of spans.entries())
    for (let at = findToken(text, start); at < text.tokens.length && (text.tokens[at]?.start ?? end) < end; at++)
      quoteIndex[at] = index;
  const parsed = parse(text, grammar, spans, quoteIndex);
  const scene: Scene = { text, parsed, actors, places: findPlaces(parsed, actors), turns: [] };
  const named = quotes.map((quote, i) =>
    nested.has(quote) ? nameNested(scene, quote) : name(scene, quote, quotes[i + 1]),
  );
  return nameHeadings(text, named);
}

function name(scene: Scene, quote: Quote, next: Quote | undefined): Quote {
  const { text, turns } = scene;
  const { parts } = quote;
  const block = blockOf(text, quote.start);
  const at = findToken(text, quote.start);
  const found = parts?.speaker
    ? resolveSpan(scene, parts.speaker)
    : parts?.cue
      ? findDropped(scene, at)
      : findCarried(scene, quote, block, at, next);
  const opens = text.blocks[block]?.start === quote.start;
  // Headings repeat what the text tells.
  if (!isHeading(text, block)) {
    const cue = parts?.cue ? text.text.slice(parts.cue.start, parts.cue.end).toLowerCase() : '';
    const isQuestion =
      /\?[”"»']?$/.test(text.text.slice(quote.start, quote.end)) || (quote.facts.form === 'indirect' && ASKS.test(cue));
    turns.push({ found, at: findToken(text, quote.end), block, opens, first: at, isQuestion });
  }
  return found ? withSpeaker(quote, found.referent) : quote;
}

// “preguntó”, “demande”, “chiede”, “fragte”
const ASKS = /^(?:ge)?(?:pregunt|demand|domand|chie|pergunt|frag)/;

const withSpeaker = (quote: Quote, { name: actor, words }: Referent): Quote => ({
  ...quote,
  facts: { ...quote.facts, speaker: words, ...(actor && { actor }) },
});

const blockOf = ({ blocks }: PreparedText, offset: number): number =>
  findFirst(blocks.length, (i) => (blocks[i]?.start ?? 0) > offset) - 1;

const isHeading = ({ blocks }: PreparedText, block: number): boolean =>
  (block === 0 && blocks.length > 1) || /title|standfirst|heading/.test(blocks[block]?.role ?? '');

const asFound = (person: Person): Found => ({ referent: { name: person.name, words: person.name }, person });

/** Who a speaker's words stand for: a person, a body, or the words themselves. */
function resolveSpan(scene: Scene, span: Span): Found {
  const { text, parsed, actors, places, turns } = scene;
  const speaker = readRange(text, span);
  const words = text.text.slice(span.start, span.end);
  const person = findNamed(parsed, places, speaker) ?? findMeant(parsed, places, speaker, lastPerson(scene));
  const last = turns.at(-1)?.found;
  // “dit-elle” of somebody who has no name
  const isUnnamed =
    last &&
    !last.person &&
    isSingular(parsed, speaker.first) &&
    !findRecentSubject(scene, speaker.first, turns.at(-1)?.at ?? 0);
  if (isUnnamed && mayMean(parsed, last, speaker.first)) return last;
  if (person) return asFound(person);
  const body = actors.find(
    ({ facts, start, end }) =>
      facts.type !== 'person' && facts.type !== 'group' && end === span.end && start - span.start <= MAX_ARTICLE,
  );
  return { referent: { ...(body && { name: body.facts.name }), words }, person: null };
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

function readRange(text: PreparedText, { start, end }: Span): Range {
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
    const person = (phrase && findSubjectPerson(scene, phrase)) ?? findOnly(scene, from, end);
    if (person) return asFound(person);
    end = from;
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
    if (is(parsed, first - 1, BITS.of | BITS.preposition)) return null;
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
function findDropped(scene: Scene, at: number): Found | null {
  const last = scene.turns.at(-1);
  const asked = last?.isQuestion ? findAsked(scene, last) : null;
  if (asked) return asked;
  return findRecentSubject(scene, at, last?.at ?? 0) ?? last?.found ?? null;
}

/** Who is asked: the subject before the question, or who spoke before whoever asks. */
function findAsked(scene: Scene, question: Turn): Found | null {
  const before = scene.turns.at(-2);
  const subject = findRecentSubject(scene, question.first, before?.at ?? 0);
  const isOther = (found: Found | null | undefined) => found && found.referent.words !== question.found?.referent.words;
  return isOther(subject) ? subject : isOther(before?.found) ? (before?.found ?? null) : null;
}

/** Who says a quotation without a verb: who speaks in its paragraph, or takes turns with who spoke last. */
function findCarried(scene: Scene, quote: Quote, block: number, at: number, next: Quote | undefined): Found | null {
  const { text, turns } = scene;
  const { start = 0 } = text.blocks[block] ?? {};
  const answer = isInterviewAnswer(text, { start, end: start }) ? findInterviewee(scene, at) : null;
  if (answer) return asFound(answer);
  const last = turns.at(-1);
  const subject = findRecentSubject(scene, at, Math.max(last?.at ?? 0, findToken(text, start)));
  if (subject) return subject;
  if (last?.block === block) return last.found;
  const isNext = next?.parts?.speaker && next.facts.form !== 'indirect' && blockOf(text, next.start) === block;
  if (isNext && next.parts?.speaker) return resolveSpan(scene, next.parts.speaker);
  if (isHeading(text, block)) return null;
  if (start === quote.start) return findTurn(scene, quote, block, at);
  return last && last.block >= block - 1 ? last.found : null;
}

/** How many paragraphs back somebody else who speaks is searched for. Set by hand. */
const MAX_BLOCKS_BACK = 6;

/** Who speaks next where turns are paragraphs: who spoke before the last one; at first, whom the paragraph before is about. */
function findTurn(scene: Scene, quote: Quote, block: number, at: number): Found | null {
  const { text, turns, parsed } = scene;
  const before = turns.findLast((turn) => turn.block === block - 1);
  if (before?.opens && isSaid(scene, block - 1)) {
    const isOther = ({ found }: Turn) =>
      found?.referent.words !== before.found?.referent.words &&
      (found === null || found.person !== null || !isBody(scene, found));
    const other = turns.findLast(
      (turn) => turn.block <= block - 2 && turn.block > block - MAX_BLOCKS_BACK && isOther(turn),
    );
    return other?.found ?? null;
  }
  const last = turns.at(-1);
  const subject = findRecentSubject(scene, at, last?.at ?? 0);
  if (subject) return subject;
  // An interview opens with a question.
  const isQuestion = /\?[”"»]?\s*$/.test(text.text.slice(quote.start, quote.end));
  if (parsed.words[at] === '-' && isQuestion) return null;
  return last && last.block >= block - 1 ? last.found : null;
}

/** How many more tokens of a turn may be its tag than are said. Set by hand. */
const MAX_TAG = 8;

/** Whether most of a block is said. */
function isSaid({ text, parsed }: Scene, block: number): boolean {
  const { start = 0, end = 0 } = text.blocks[block] ?? {};
  let said = 0;
  for (let at = findToken(text, start); at < parsed.words.length && (text.tokens[at]?.start ?? end) < end; at++)
    said += parsed.quoteIndex[at] === -1 ? -1 : 1;
  return said >= -MAX_TAG;
}

/** Who is interviewed: the person named most often before the first answer. */
function findInterviewee({ places }: Scene, before: number): Person | null {
  const counts = new Map<Person, number>();
  for (const { person, first } of places) if (first < before) counts.set(person, (counts.get(person) ?? 0) + 1);
  let best: Person | null = null;
  let most = 0;
  for (const [person, count] of counts) if (count > most) [best, most] = [person, count];
  return best;
}

/** A quotation within another: “I” is who says the outer one; a pronoun stays without a name. */
function nameNested({ parsed, places, text, turns }: Scene, quote: Quote): Quote {
  const { parts, facts } = quote;
  if (!parts?.speaker) return quote;
  const speaker = readRange(text, parts.speaker);
  const outer = turns.at(-1)?.found;
  const isOuter =
    text.text.slice(quote.start, parts.speaker.start).length > 0 && parts.speaker.start < quote.start - MAX_INNER;
  if (is(parsed, speaker.first, BITS.own) || isOuter) return outer ? withSpeaker(quote, outer.referent) : quote;
  if (isPronounAt(parsed, speaker.first)) {
    const { speaker: _, ...others } = parts;
    return { ...quote, facts: { form: facts.form }, parts: others };
  }
  const person = findNamed(parsed, places, speaker);
  return person ? withSpeaker(quote, { name: person.name, words: person.name }) : quote;
}

/** How far before a quotation within another who says it is at most, in characters; farther on it is who says the outer one. */
const MAX_INNER = 300;

/** Quotations in headings get the speaker of the one in the text that has the same words. */
function nameHeadings(text: PreparedText, quotes: Quote[]): Quote[] {
  const wordsOf = ({ start, end }: Span) => foldName(text.text.slice(start, end));
  const inHeading = (quote: Quote) => isHeading(text, blockOf(text, quote.start));
  if (!quotes.some(inHeading)) return quotes;
  const sources = quotes
    .filter((quote) => quote.facts.speaker && !inHeading(quote))
    .map((quote) => ({ quote, words: wordsOf(quote) }));
  return quotes.map((quote) => {
    if (!inHeading(quote) || quote.facts.actor) return quote;
    const words = wordsOf(quote);
    const twin = words.includes(' ') ? sources.find((source) => source.words.includes(words)) : undefined;
    const { speaker, actor } = twin?.quote.facts ?? {};
    return speaker ? withSpeaker(quote, { name: actor, words: speaker }) : quote;
  });
}
