import { findFirst, findToken, readToken } from '../../text/prepared-text.ts';
import { foldName } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { is, type Parsed } from '../grammar/parsed.ts';
import { isNominal, type Range } from '../grammar/phrases.ts';
import { findFirstPhrase } from '../grammar/subjects.ts';
import { BITS, FUNCTION, PERSON } from '../grammar/words.ts';
import { readGivenName } from './mention.ts';

/** The gender of a person, where it is known. */
export type Gender = 'm' | 'f' | undefined;

/** Somebody of the story: the full name, and the nouns that describe them. */
export interface Person {
  name: string;
  gender: Gender;
  roles: Set<string>;
  /** What they are in charge or part of: “Vivienda” of “la consejera de Vivienda”. */
  fields: Set<string>;
  /** Whether any of the nouns is for people. */
  isDescribed: boolean;
}

/** Where somebody is named, in tokens, or speaks. */
export interface Place extends Range {
  person: Person;
  isSubject: boolean;
}

/** The people named outside of quotations, in reading order. */
export function findPlaces(parsed: Parsed, actors: Actor[]): Place[] {
  const written = listRuns(parsed, actors);
  const isPart = ({ first, last }: Run) => {
    const run = written[findFirst(written.length, (i) => (written[i]?.last ?? 0) > first)];
    return run !== undefined && run.first <= first && run.last >= last;
  };
  const runs = [...listActors(parsed, actors).filter((run) => !isPart(run)), ...written].sort(
    (a, b) => a.first - b.first,
  );
  const people = new Map<string, Person>();
  // “a Anxo Rial”, where “Rial” recurs
  const alone = new Set(runs.flatMap(({ words, isComplement }) => (words.length === 1 && !isComplement ? words : [])));
  const isKnown = ({ words, isWeak }: Run) =>
    words.length > 1 && (!isWeak || words.slice(1).some((word) => alone.has(word)));
  const full = runs.filter(isKnown);
  const byWord = new Map<string, string>();
  const byFirst = new Map<string, string>();
  for (const { name, words } of full)
    for (const [i, word] of words.entries()) {
      const names = i === 0 ? byFirst : byWord;
      if (!names.has(word)) names.set(word, name);
    }
  const isGerman = parsed.grammar.code === 'de';
  return runs.flatMap(({ first, last, words, name, isActor, isIntroduced, isWeak, isComplement }) => {
    const [word = ''] = words;
    const whole = words.length > 1 ? name : (byWord.get(word) ?? (isComplement ? undefined : byFirst.get(word)));
    if (isWeak && (words.length === 1 ? whole === undefined : byWord.get(words.at(-1) ?? '') !== name)) return [];
    if (isGerman && !isActor && !isIntroduced && whole === undefined) return [];
    const own = whole;
    const shown = own ?? name;
    const key = shown;
    const person = people.get(key) ?? {
      name: shown,
      gender: readGivenName(shown),
      roles: new Set<string>(),
      fields: new Set<string>(),
      isDescribed: false,
    };
    people.set(key, person);
    describe(parsed, { first, last }, person);
    return [{ first, last, person, isSubject: isSubject(parsed, first) }];
  });
}

interface Run extends Range {
  name: string;
  words: string[];
  isActor?: boolean;
  /** Whether a noun for a person stands before it. */
  isIntroduced?: boolean;
  /** Whether it counts only where the full name is known. */
  isWeak?: boolean;
  /** Whether an article or preposition stands before it. */
  isComplement?: boolean;
}

const foldWords = (name: string) => foldName(name).split(' ').filter(Boolean);

function listActors({ text, quoteIndex }: Parsed, actors: Actor[]): Run[] {
  return actors.flatMap(({ start, end, facts }): Run[] => {
    const first = findToken(text, start);
    if (facts.type !== 'person' || quoteIndex[first] !== -1) return [];
    return [
      {
        first,
        last: Math.max(first + 1, findToken(text, end)),
        name: facts.name,
        words: foldWords(facts.name),
        isActor: true,
      },
    ];
  });
}

/** Less sure actors are found by repetition alone, and may be a part of a name. */
const MIN_CONFIDENCE = 0.5;

/** Given names that are found as places less surely are people. */
const MIN_PLACE_CONFIDENCE = 0.7;

/** Words with capitals that are probably a person's name, where no actor was found. */
function listRuns(parsed: Parsed, actors: Actor[]): Run[] {
  const { text, upper, quoteIndex, unit, words } = parsed;
  const taken = (at: number) => {
    const { start = 0, end = 0 } = text.tokens[at] ?? {};
    const actor = actors[findFirst(actors.length, (i) => (actors[i]?.end ?? 0) > start)];
    if (!actor || actor.start >= end || actor.confidence <= MIN_CONFIDENCE) return false;
    // “c'è Giulia, che studia”: no place
    const isGiven = readGivenName(readToken(text, at)) !== undefined && actor.end - actor.start === end - start;
    return !(actor.facts.type === 'place' && isGiven && actor.confidence < MIN_PLACE_CONFIDENCE);
  };
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const isName = (i: number) =>
      upper[i] === 1 &&
      quoteIndex[i] === -1 &&
      !is(parsed, i, BITS.body | BITS.time) &&
      !isAcronym(parsed, i) &&
      (!is(parsed, i, FUNCTION) || (i > at && upper[i - 1] === 1)) &&
      (words[i]?.length ?? 0) > 1 &&
      !taken(i) &&
      unit[i] === unit[at];
    if (!isName(at)) {
      at++;
      continue;
    }
    let last = at + 1;
    while (
      isName(last) ||
      skipNickname(parsed, last, isName) > last ||
      (words[last] === '-' && isName(last + 1) && isName(last - 1)) ||
      joinsName(parsed, at, last, isName)
    )
      last = Math.max(last + 1, skipNickname(parsed, last, isName));
    const run = trimRun(parsed, at, last);
    if (run) runs.push(run);
    at = last;
  }
  return runs;
}

// “AFP”, “CIUDAD DE MÉXICO”, but not “A.”
const isAcronym = ({ text }: Parsed, at: number) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(readToken(text, at));

/** The token after a nickname in marks within a name: “Hugo ‘Tato’ Lind”; the token itself if there is none. */
function skipNickname({ text, words }: Parsed, at: number, isName: (at: number) => boolean): number {
  if (!/^["'«„“”‘]$/.test(words[at] ?? '') || !isName(at - 1)) return at;
  for (let end = at + 2; end < at + 6; end++)
    if (text.tokens[end]?.type === 'mark') return isName(end + 1) ? end + 1 : at;
  return at;
}

/** “Ana de la Torre”, “Jean d'Arc” */
function joinsName(parsed: Parsed, first: number, at: number, isName: (at: number) => boolean): boolean {
  if (!readGivenName(parsed.text.text.slice(parsed.text.tokens[first]?.start, parsed.text.tokens[first]?.end)))
    return false;
  if (!/^(?:de|del|la|los|da|do|dos|das|du|di|della|von|van|der|den|zu|el|al|bin|y|e)$/.test(parsed.words[at] ?? ''))
    return false;
  return isName(at + 1) || (isName(at + 2) && /^(?:la|los|der|den)$/.test(parsed.words[at + 1] ?? ''));
}

/** The part of words with capitals that is a name: from the given name on; null if there is none. */
function trimRun(parsed: Parsed, first: number, last: number): Run | null {
  const { text } = parsed;
  const written = (at: number) =>
    text.text.slice(text.tokens[at]?.start, text.tokens[at]?.end).replace(/^\p{L}{1,5}['’](?=\p{Lu})/u, '');
  const make = (from: number): Run => {
    const name = `${written(from)}${text.text.slice(text.tokens[from]?.end, text.tokens[last - 1]?.end)}`;
    return { first: from, last, name, words: foldWords(name) };
  };
  let from = first;
  while (from < last && COURTESY.test(parsed.words[from] ?? '')) from++;
  if (from === last) return null;
  if (parsed.words[from] === '.') from++;
  const before = parsed.bits[first - 1] ?? 0;
  const isComplement = (before & (BITS.of | BITS.preposition | BITS.article)) !== 0;
  const isGerman = parsed.grammar.code === 'de';
  // “Ministerin Baum”, “Der Hotelier Severin Huber”: the noun before it
  let noun = from;
  while (isGerman && noun < last - 1 && is(parsed, noun, PERSON)) noun++;
  // “Vorsitzende Richterin” is no name
  if (noun > from) return is(parsed, noun, PERSON) ? null : { ...make(noun), isIntroduced: true };
  for (let at = from; at < last - 1; at++)
    if (readGivenName(written(at))) return make(isComplement || isGerman ? at : from);
  if (last - from > 4 || is(parsed, from - 1, BITS.body)) return null;
  // “Aguas del Sur”
  if (is(parsed, last, BITS.of) && (parsed.upper[last + 1] || parsed.upper[last + 2])) return null;
  if (isComplement) return { ...make(from), isWeak: true, isComplement };
  // “la revista Nature”
  const isKind = isNominal(parsed, from - 1) && !parsed.upper[from - 1] && !is(parsed, from - 1, BITS.role);
  // “Su capataz, Eusebio, …”, “Giulia, che studia, …”
  const isApposed = parsed.words[from - 1] === ',' && is(parsed, from - 2, PERSON) && parsed.words[last] === ',';
  const isGiven = last - from === 1 && readGivenName(written(from)) !== undefined && !isKind;
  // “Léo, 8 ans, …”, “Remedios, de 77 años, …”
  const age = is(parsed, last + 1, BITS.of) ? last + 2 : last + 1;
  const hasAge = parsed.words[last] === ',' && parsed.text.tokens[age]?.type === 'number';
  const isPerson = is(parsed, from - 1, PERSON) || hasAge || isApposed || isGiven;
  const isWeak = isKind || (last - from === 1 && from === first && !isPerson);
  return { ...make(from), isWeak };
}

// courtesies before a name, which are no part of it
const COURTESY =
  /^(?:don|doña|dona|señora?|sra?|m|mm|mme|mlle|me|maître|monsieur|madame|dott|dottor|dottoressa|signora?|ing|avv|dra?|prof|professor|herr|frau|seu|sir|capitan|papà)$/;

/** Whether a name opens its sentence, or what stands before it is its article and description. */
function isSubject(parsed: Parsed, first: number): boolean {
  let from = first;
  while (from > 0 && parsed.unit[from - 1] === parsed.unit[first] && first - from < 40) from--;
  const phrase = findFirstPhrase(parsed, from, first + 1);
  return phrase !== null && (phrase.last > first || (phrase.last === first - 1 && parsed.words[phrase.last] === ','));
}

/** How far from a name what describes it is read, in tokens. Set by hand. */
const MAX_DESCRIPTION = 12;

/** Adds to a person the nouns that stand beside the name, and the gender of an article. */
function describe(parsed: Parsed, { first, last }: Range, person: Person): void {
  const { words, unit } = parsed;
  let at = first - 1;
  while (COURTESY.test(words[at] ?? '') || (words[at] === '.' && COURTESY.test(words[at - 1] ?? ''))) at--;
  if (words[at] === ',') at--;
  for (let back = 0; back < MAX_DESCRIPTION && unit[at] === unit[first]; back++, at--) {
    if (isNominal(parsed, at)) {
      addRole(parsed, at, person);
      // “la consejera de Vivienda, Ida Lind”
      if (is(parsed, at - 1, BITS.of | BITS.preposition | BITS.article) && !is(parsed, at, PERSON))
        person.fields.add(readRole(words[at] ?? ''));
    }
    if (is(parsed, at, BITS.article)) {
      if (is(parsed, at - 1, BITS.of | BITS.preposition)) continue;
      person.gender ??= readArticle(parsed, at);
      break;
    }
    const isNumber = parsed.text.tokens[at]?.type === 'number';
    if (!isNominal(parsed, at) && !isNumber && !is(parsed, at, BITS.of | BITS.preposition)) break;
  }
  if (words[last] !== ',' && words[last] !== '(') return;
  let end = last + 1;
  let isField = false;
  while (end < last + MAX_DESCRIPTION && unit[end] === unit[first] && !/^[.:;]$/.test(words[end] ?? '')) {
    if (is(parsed, end, BITS.relative | BITS.that | BITS.conjunction)) break;
    if (is(parsed, end, BITS.of | BITS.preposition)) isField = true;
    else if (words[end] === ',') isField = false;
    else if (isNominal(parsed, end) && isField) person.fields.add(readRole(words[end] ?? ''));
    else if (isNominal(parsed, end)) addRole(parsed, end, person);
    end++;
  }
}

/** A noun for a person, folded, without “ex-” and the like. */
export const readRole = (word: string): string => foldName(word).replace(/^(?:ex|vice|co)(?=\p{L}{4})/u, '');

function addRole(parsed: Parsed, at: number, person: Person): void {
  const word = parsed.words[at] ?? '';
  // “34-Jährige” may be anybody
  if (word.length > 3 && !is(parsed, at, BITS.time | BITS.body) && !word.startsWith('jährig'))
    person.roles.add(readRole(word));
  if (is(parsed, at, PERSON)) person.isDescribed = true;
}

/** The gender of an article: “la”, “una”, “die”. */
export function readArticle({ words, grammar }: Parsed, at: number): Gender {
  const word = words[at] ?? '';
  if (grammar.articles.f.has(word)) return 'f';
  return grammar.articles.m.has(word) ? 'm' : undefined;
}
