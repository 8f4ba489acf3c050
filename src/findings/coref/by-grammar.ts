import type { Span } from '../../model.ts';
import { findFirst, findToken, type PreparedText } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { is, type Parsed, parse } from '../grammar/parsed.ts';
import { isNominal, isPronounAt, type Range } from '../grammar/phrases.ts';
import { BITS, type Grammar } from '../grammar/words.ts';
import type { Quote } from '../quote/index.ts';
import { findPlaces, type Gender, type Person, type Place, readArticle } from './places.ts';
import type { Referent } from './pronouns.ts';

/** Finds who a speaker is: by a name in it or beside it, as a pronoun, or by a description given before. */
export type Resolve = (speaker: Span) => Referent | null;

/** Creates the function that finds who the speakers of a story are; it is called in reading order. */
export function createResolver(text: PreparedText, grammar: Grammar, actors: Actor[], quotes: Quote[]): Resolve {
  const spans = quotes.map(({ start, end }) => ({ start, end, inner: { start: start + 1, end: end - 1 } }));
  const quoteIndex = new Int32Array(text.tokens.length).fill(-1);
  for (const [index, { start, end }] of spans.entries())
    for (let at = findToken(text, start); at < text.tokens.length && (text.tokens[at]?.start ?? end) < end; at++)
      if (quoteIndex[at] === -1) quoteIndex[at] = index;
  const parsed = parse(text, grammar, spans, quoteIndex);
  const places = findPlaces(parsed, actors);
  let last: { person: Person; at: number } | null = null;
  return (span) => {
    const first = findToken(text, span.start);
    const speaker = { first, last: Math.max(first + 1, findToken(text, span.end)) };
    const words = text.text.slice(span.start, span.end);
    const named = findNamed(parsed, places, speaker);
    const person = named ?? findMeant(parsed, places, speaker, last);
    if (person) {
      last = { person, at: speaker.last };
      return { name: person.name, words: person.name };
    }
    const body = actors.find(
      ({ facts, end, start }) =>
        facts.type !== 'person' &&
        facts.type !== 'group' &&
        end === span.end &&
        start <= (text.tokens[first + 1]?.start ?? start),
    );
    return body ? { name: body.facts.name, words } : null;
  };
}

/** The person named within a speaker's words or right beside them; null if nobody is. */
function findNamed(parsed: Parsed, places: Place[], speaker: Range): Person | null {
  const { words } = parsed;
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const before = places[index - 1];
  if (before && before.last > speaker.first) return before.person;
  for (let i = index; i < places.length; i++) {
    const { first, person } = places[i] as Place;
    if (first >= speaker.last) break;
    if (first === speaker.first || !is(parsed, first - 1, BITS.of | BITS.preposition)) return person;
  }
  const next = places[findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.last)];
  if (next && isPronounAt(parsed, speaker.first) === false) {
    const isApposed = words[speaker.last] === ',' && next.first <= speaker.last + 3 && next.first > speaker.last;
    if (isApposed && (next.first === speaker.last + 1 || parsed.upper[speaker.last + 1])) return next.person;
  }
  if (before && before.last === speaker.first - 1 && words[speaker.first - 1] === ',') return before.person;
  return null;
}

/** How far back somebody meant by a pronoun or a description is searched for, in places. Set by hand. */
const MAX_PLACES_BACK = 12;

/** Whom a pronoun or a description stands for; null if nobody is near or it stands for a body. */
function findMeant(
  parsed: Parsed,
  places: Place[],
  speaker: Range,
  last: { person: Person; at: number } | null,
): Person | null {
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const gender = readGender(parsed, speaker);
  const fits = (person: Person) => !gender || !person.gender || person.gender === gender;
  if (isPronounAt(parsed, speaker.first)) {
    if (!is(parsed, speaker.first, BITS.masculine | BITS.feminine)) return null;
    return findNearest(places, index, last, fits);
  }
  const isDefinite =
    is(parsed, speaker.first, BITS.article) || ((parsed.leads[speaker.first] ?? 0) & BITS.article) !== 0;
  if (!isDefinite || isIndefinite(parsed, speaker.first)) return null;
  let hasComplement = false;
  const nouns: string[] = [];
  for (let at = speaker.first; at < speaker.last; at++) {
    if (is(parsed, at, BITS.body)) return null;
    if (is(parsed, at, BITS.of) && at > speaker.first) {
      hasComplement = true;
      break;
    }
    if (isNominal(parsed, at)) nouns.push(foldName(parsed.words[at] ?? ''));
  }
  for (let i = index - 1; i >= 0; i--) {
    const { person } = places[i] as Place;
    if (fits(person) && nouns.some((noun) => [...person.roles].some((role) => isAlike(noun, role)))) return person;
  }
  if (hasComplement || nouns.length === 0 || nouns.length > 2 || !gender) return null;
  return findNearest(places, index, last, fits);
}

/** The person who spoke last or is the subject of a sentence since, else who was named last. */
function findNearest(
  places: Place[],
  index: number,
  last: { person: Person; at: number } | null,
  fits: (person: Person) => boolean,
): Person | null {
  let named: Person | null = null;
  for (let i = index - 1; i >= Math.max(0, index - MAX_PLACES_BACK); i--) {
    const { person, isSubject: isFirst, first } = places[i] as Place;
    if (last && first < last.at && fits(last.person)) return last.person;
    if (!fits(person)) continue;
    if (isFirst) return person;
    named ??= person;
  }
  return last && fits(last.person) ? last.person : named;
}

/** “una periodista”, “ein Gutachter” */
const isIndefinite = ({ words }: Parsed, at: number) =>
  /^(?:un|una|une|uno|um|uma|ein|eine|einer|otro|otra|autre|unos|unas|uns|umas|varios|varias|plusieurs|alcuni|algunos|alguns)$/.test(
    words[at] ?? '',
  );

/** The gender of a pronoun or of the article that opens a description; undefined for plurals. */
function readGender(parsed: Parsed, { first, last }: Range): Gender {
  if (isPronounAt(parsed, first))
    return is(parsed, first, BITS.feminine) ? 'f' : is(parsed, first, BITS.masculine) ? 'm' : undefined;
  const gender = readArticle(parsed, first);
  if (gender) return gender;
  // “l'avocate”, “l'avvocata”
  const noun = parsed.words[first] ?? '';
  if ((parsed.leads[first] ?? 0) & BITS.article && last > first)
    return /(?:e|a)$/.test(noun) && !/(?:iste|ista|aire|gue|[ae]nte)$/.test(noun)
      ? 'f'
      : /o$/.test(noun)
        ? 'm'
        : undefined;
  return undefined;
}

/** Whether two nouns are the same but for gender and number: “consejera”, “consejero”. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return (
    shared >= 4 &&
    shared >= Math.max(one.length, other.length) - 3 &&
    shared >= 0.6 * Math.max(one.length, other.length)
  );
}
