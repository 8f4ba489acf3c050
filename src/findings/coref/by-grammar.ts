import type { Span } from '../../model.ts';
import { findFirst, findToken, type PreparedText } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { findFirstPhrase, isNominal, isPronounAt, type Range } from '../grammar/phrases.ts';
import { BITS, FUNCTION, type Grammar, is, type Parsed, parse } from '../grammar/words.ts';
import type { Quote } from '../quote/index.ts';
import { readGivenName } from './mention.ts';
import type { Referent } from './pronouns.ts';

type Gender = 'm' | 'f' | undefined;

/** Somebody of the story: the full name, and the nouns that describe them. */
interface Person {
  name: string;
  gender: Gender;
  roles: Set<string>;
}

/** Where somebody is named, in tokens, or speaks. */
interface Place extends Range {
  person: Person;
  isSubject: boolean;
}

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
    const body = actors.find(({ facts, end, start }) => facts.type !== 'person' && facts.type !== 'group' && end === span.end && start <= (text.tokens[first + 1]?.start ?? start));
    return body ? { name: body.facts.name, words } : null;
  };
}

/** The people named outside of quotations, in reading order. */
function findPlaces(parsed: Parsed, actors: Actor[]): Place[] {
  const runs = [...listActors(parsed, actors), ...listRuns(parsed, actors)].sort((a, b) => a.first - b.first);
  const people = new Map<string, Person>();
  const full = runs.filter(({ words }) => words.length > 1);
  const byWord = new Map<string, string>();
  for (const { name, words } of full) for (const word of words) if (!byWord.has(word)) byWord.set(word, name);
  return runs.flatMap(({ first, last, words, name }) => {
    const own = words.length > 1 ? name : byWord.get(words[0] ?? '');
    const shown = own ?? name;
    const key = shown;
    const person = people.get(key) ?? { name: shown, gender: readGivenName(shown), roles: new Set<string>() };
    people.set(key, person);
    describe(parsed, { first, last }, person);
    return [{ first, last, person, isSubject: isSubject(parsed, first) }];
  });
}

interface Run extends Range {
  name: string;
  words: string[];
}

const foldWords = (name: string) => foldName(name).split(' ').filter(Boolean);

function listActors({ text, quoteIndex }: Parsed, actors: Actor[]): Run[] {
  return actors.flatMap(({ start, end, facts }): Run[] => {
    const first = findToken(text, start);
    if (facts.type !== 'person' || quoteIndex[first] !== -1) return [];
    return [{ first, last: Math.max(first + 1, findToken(text, end)), name: facts.name, words: foldWords(facts.name) }];
  });
}

/** Words with capitals that are probably a person's name, where no actor was found. */
function listRuns(parsed: Parsed, actors: Actor[]): Run[] {
  const { text, upper, quoteIndex, unit, words } = parsed;
  const taken = (at: number) => {
    const { start = 0, end = 0 } = text.tokens[at] ?? {};
    const actor = actors[findFirst(actors.length, (i) => (actors[i]?.end ?? 0) > start)];
    return actor !== undefined && actor.start < end;
  };
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const isName = (i: number) => upper[i] === 1 && quoteIndex[i] === -1 && !is(parsed, i, FUNCTION | BITS.body) && (words[i]?.length ?? 0) > 1 && !taken(i) && unit[i] === unit[at];
    if (!isName(at)) {
      at++;
      continue;
    }
    let last = at + 1;
    while (isName(last) || (words[last] === '-' && isName(last + 1) && isName(last - 1)) || joinsName(parsed, at, last, isName)) last++;
    const run = trimRun(parsed, at, last);
    if (run) runs.push(run);
    at = last;
  }
  return runs;
}

/** “Ana de la Torre”, “Jean d'Arc” */
function joinsName(parsed: Parsed, first: number, at: number, isName: (at: number) => boolean): boolean {
  if (!readGivenName(parsed.text.text.slice(parsed.text.tokens[first]?.start, parsed.text.tokens[first]?.end))) return false;
  if (!/^(?:de|del|la|los|da|do|dos|das|du|di|della|von|van|der|den|zu|el|al|bin|y|e)$/.test(parsed.words[at] ?? '')) return false;
  return isName(at + 1) || (isName(at + 2) && /^(?:la|los|der|den)$/.test(parsed.words[at + 1] ?? ''));
}

/** The part of words with capitals that is a name: from the given name on; null if there is none. */
function trimRun(parsed: Parsed, first: number, last: number): Run | null {
  const { text } = parsed;
  const written = (at: number) => text.text.slice(text.tokens[at]?.start, text.tokens[at]?.end).replace(/^\p{L}{1,5}['’](?=\p{Lu})/u, '');
  const make = (from: number): Run => {
    const name = `${written(from)}${text.text.slice(text.tokens[from]?.end, text.tokens[last - 1]?.end)}`;
    return { first: from, last, name, words: foldWords(name) };
  };
  for (let at = first; at < last - 1; at++) if (readGivenName(written(at))) return make(at);
  const before = parsed.bits[first - 1] ?? 0;
  const isComplement = before & (BITS.of | BITS.preposition | BITS.article) || (parsed.leads[first] ?? 0) !== 0;
  if (isComplement || last - first > 4) return null;
  if (parsed.grammar.code === 'de') {
    const length = last - first;
    // “Ministerin Baum”: the noun before it
    return length >= 2 ? make(length > 2 ? last - 2 : parsed.upper[first - 1] ? last - 1 : first) : make(first);
  }
  return make(first);
}

/** Whether a name opens its sentence, or what stands before it is its article and description. */
function isSubject(parsed: Parsed, first: number): boolean {
  let from = first;
  while (from > 0 && parsed.unit[from - 1] === parsed.unit[first] && first - from < 40) from--;
  const phrase = findFirstPhrase(parsed, from, first + 1);
  return phrase !== null && phrase.last > first;
}

/** How far from a name what describes it is read, in tokens. Set by hand. */
const MAX_DESCRIPTION = 12;

/** Adds to a person the nouns that stand beside the name, and the gender of an article. */
function describe(parsed: Parsed, { first, last }: Range, person: Person): void {
  const { words, unit } = parsed;
  let at = first - 1;
  if (words[at] === ',') at--;
  for (let back = 0; back < MAX_DESCRIPTION && unit[at] === unit[first]; back++, at--) {
    const lead = parsed.leads[at] ?? 0;
    if (isNominal(parsed, at)) addRole(parsed, at, person);
    if (lead & BITS.article) break;
    if (is(parsed, at, BITS.article)) {
      if (is(parsed, at - 1, BITS.of | BITS.preposition)) continue;
      person.gender ??= readArticle(parsed, at);
      break;
    }
    if (!isNominal(parsed, at) && !is(parsed, at, BITS.of)) break;
  }
  if (words[last] !== ',' && words[last] !== '(') return;
  let end = last + 1;
  while (end < last + MAX_DESCRIPTION && unit[end] === unit[first] && !/^[.:;]$/.test(words[end] ?? '')) {
    if (is(parsed, end, BITS.relative | BITS.that | BITS.conjunction)) break;
    if (isNominal(parsed, end) && !is(parsed, end - 1, BITS.of | BITS.preposition)) addRole(parsed, end, person);
    end++;
  }
}

function addRole({ words, bits }: Parsed, at: number, { roles }: Person): void {
  const word = words[at] ?? '';
  if (word.length > 3 && !((bits[at] ?? 0) & (BITS.time | BITS.body))) roles.add(foldName(word));
}

/** The gender of an article: “la”, “una”, “die”. */
function readArticle({ words, grammar }: Parsed, at: number): Gender {
  const word = words[at] ?? '';
  const feminine: { [code: string]: RegExp } = { es: /^(?:la|una|esta)$/, fr: /^(?:la|une|cette)$/, it: /^(?:la|una|questa)$/, pt: /^(?:a|uma|esta)$/, de: /^(?:die|eine)$/ };
  const masculine: { [code: string]: RegExp } = { es: /^(?:el|un|este)$/, fr: /^(?:le|un|ce)$/, it: /^(?:il|lo|un|uno)$/, pt: /^(?:o|um|este)$/, de: /^(?:der)$/ };
  if (feminine[grammar.code]?.test(word)) return 'f';
  return masculine[grammar.code]?.test(word) ? 'm' : undefined;
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
function findMeant(parsed: Parsed, places: Place[], speaker: Range, last: { person: Person; at: number } | null): Person | null {
  const index = findFirst(places.length, (i) => (places[i]?.first ?? 0) >= speaker.first);
  const gender = readGender(parsed, speaker);
  const fits = (person: Person) => !gender || !person.gender || person.gender === gender;
  if (isPronounAt(parsed, speaker.first)) {
    if (!is(parsed, speaker.first, BITS.masculine | BITS.feminine)) return null;
    return findNearest(places, index, last, fits);
  }
  const isDefinite = is(parsed, speaker.first, BITS.article) || ((parsed.leads[speaker.first] ?? 0) & BITS.article) !== 0;
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
function findNearest(places: Place[], index: number, last: { person: Person; at: number } | null, fits: (person: Person) => boolean): Person | null {
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
const isIndefinite = ({ words }: Parsed, at: number) => /^(?:un|una|une|uno|um|uma|ein|eine|einer|otro|otra|autre|unos|unas|uns|umas|varios|varias|plusieurs|alcuni|algunos|alguns)$/.test(words[at] ?? '');

/** The gender of a pronoun or of the article that opens a description; undefined for plurals. */
function readGender(parsed: Parsed, { first, last }: Range): Gender {
  if (isPronounAt(parsed, first)) return is(parsed, first, BITS.feminine) ? 'f' : is(parsed, first, BITS.masculine) ? 'm' : undefined;
  const gender = readArticle(parsed, first);
  if (gender) return gender;
  // “l'avocate”, “l'avvocata”
  const noun = parsed.words[first] ?? '';
  if ((parsed.leads[first] ?? 0) & BITS.article && last > first) return /(?:e|a)$/.test(noun) && !/(?:iste|ista|aire|gue|te)$/.test(noun) ? 'f' : /[aeo]$/.test(noun) && parsed.grammar.code === 'it' ? 'm' : undefined;
  return undefined;
}

/** Whether two nouns are the same but for gender and number: “consejera”, “consejero”. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= 4 && shared >= Math.max(one.length, other.length) - 3 && shared >= 0.6 * Math.max(one.length, other.length);
}
