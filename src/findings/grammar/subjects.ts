import { isGlued, readToken } from '../../text/prepared-text.ts';
import { findAuxiliary, is, isCue, isInitial, type Parsed } from './parsed.ts';
import {
  endPhrase,
  isNominal,
  isObject,
  isPersonal,
  isPronounAt,
  isTime,
  isVerbal,
  MAX_PHRASE,
  opensPhrase,
  type Range,
  skipPreposition,
} from './phrases.ts';
import { BITS, FUNCTION, PRONOUN } from './words.ts';

const isClauseEnd = (parsed: Parsed, at: number) =>
  parsed.quoteIndex[at] !== -1 || (/^[.,;:()!?¿¡+]$/.test(parsed.words[at] ?? '') && !isInitial(parsed, at));

// “investigadores”, “investigatori”
const BARE_PLURAL: { [code: string]: RegExp } = { es: /[^au]s$/, pt: /s$/, it: /[^a]i$/ };

/** The subject after a verb of speech: “dijo ayer a la prensa la ministra”; null if there is none before the clause ends. */
export function findSubjectAfter(parsed: Parsed, cue: number, limit: number): Range | null {
  const { words } = parsed;
  let at = cue + 1;
  let isInfinitive = false;
  while (at < limit) {
    if (isClauseEnd(parsed, at)) return null;
    // “dijo antes de cerrar la puerta”
    isInfinitive ||= is(parsed, at, BITS.preposition | BITS.of) && /^\p{Ll}+[aei]r[ei]?$/u.test(words[at + 1] ?? '');
    if (words[at] === '-' || words[at] === 't') {
      // “—dijo—”
      if (words[at] === '-' && !isGlued(parsed.text, at)) return null;
      at++;
      continue;
    }
    if (isPronounAt(parsed, at) && !(parsed.grammar.code !== 'de' && is(parsed, at, BITS.clitic)))
      return { first: at, last: at + 1 };
    if (opensPhrase(parsed, at)) {
      const last = endPhrase(parsed, at, limit);
      if (last === at) return null;
      const phrase = { first: at, last };
      const isSomebody = !isInfinitive || isNamed(parsed, phrase) || isPersonal(parsed, phrase);
      if (isSomebody && !isTime(parsed, phrase) && !isObject(parsed, at)) return phrase;
      at = last;
      continue;
    }
    if (is(parsed, at, BITS.that | BITS.subordinator | BITS.conjunction) && !is(parsed, at, BITS.adverb)) return null;
    if (is(parsed, at, BITS.preposition | BITS.of) && !is(parsed, at, BITS.clitic))
      at = skipPreposition(parsed, at, limit);
    else if (is(parsed, at, BITS.preposition | BITS.of) && opensPhrase(parsed, at + 1))
      at = skipPreposition(parsed, at, limit);
    else if (is(parsed, at, FUNCTION) || isCue(parsed, at)) at++;
    else {
      // “dizem investigadores do Algarve”: a bare plural
      if (at === cue + 1 && BARE_PLURAL[parsed.grammar.code]?.test(words[at] ?? '')) {
        const last = endPhrase(parsed, at, limit);
        if (last > at) return { first: at, last };
      }
      at++;
    }
  }
  return null;
}

/** How long an aside in brackets is at most, in tokens, that a phrase goes on after: “le sénateur (Horizons) de la Sarthe”. */
const MAX_ASIDE = 6;

/** The opening bracket before a closing one; -1 if it is too far. */
function findBracket({ words }: Parsed, at: number, from: number): number {
  for (let back = at - 1; back >= from && back >= at - MAX_ASIDE; back--) if (words[back] === '(') return back;
  return -1;
}

/** The first token of the part of the sentence between commas that a token is in. */
function startSegment(parsed: Parsed, at: number, from: number): number {
  let start = at;
  while (start > from) {
    const opening = parsed.words[start - 1] === ')' ? findBracket(parsed, start - 1, from) : -1;
    if (opening >= 0) start = opening;
    else if (isClauseEnd(parsed, start - 1)) break;
    else start--;
  }
  return start;
}

/** The noun phrase that is the subject of what begins at a token: the first one that is in no prepositional phrase. */
export function findFirstPhrase(parsed: Parsed, from: number, to: number): Range | null {
  let at = from;
  while (at < to) {
    if (parsed.quoteIndex[at] !== -1) return null;
    // “Als Zeuge sagte Lind aus”
    if (parsed.grammar.code === 'de' && parsed.words[at] === 'als' && !is(parsed, at + 1, BITS.article | PRONOUN)) {
      while (at + 1 < to && !parsed.upper[at + 1] && !is(parsed, at + 1, FUNCTION) && !isCue(parsed, at + 1)) at++;
      at = Math.max(at + 1, endPhrase(parsed, at + 1, to));
      continue;
    }
    // “Es gab eine Frau”
    const isThere = parsed.words[at] === 'es' && /^(?:gab|gibt|war|ist)$/.test(parsed.words[at + 1] ?? '');
    if (isPronounAt(parsed, at) && !isThere) return { first: at, last: at + 1 };
    if (is(parsed, at, BITS.preposition) && !(is(parsed, at, BITS.clitic | BITS.article) && opensPhrase(parsed, at))) {
      at = skipPreposition(parsed, at, to);
      continue;
    }
    if (opensPhrase(parsed, at)) {
      const last = endPhrase(parsed, at, to);
      if (last > at && !isTime(parsed, { first: at, last }) && !isObject(parsed, at)) return { first: at, last };
      at = Math.max(last, at + 1);
      continue;
    }
    at++;
  }
  return null;
}

/** The subject before a verb of speech, over what is inserted between commas; null if there is none in its sentence. */
export function findSubjectBefore(parsed: Parsed, cue: number, from: number): Range | null {
  const { words } = parsed;
  let verb = cue;
  const auxiliary = is(parsed, cue, BITS.participle) ? findAuxiliary(parsed, cue) : -1;
  if (auxiliary >= 0 && auxiliary < cue) {
    // “hat der Minister gestern gesagt”, “a-t-il dit”
    const inner = findFirstPhrase(parsed, auxiliary + 1, cue);
    if (inner) return inner;
    verb = auxiliary;
  }
  while (
    verb > from &&
    is(parsed, verb - 1, BITS.clitic | BITS.auxiliary | BITS.adverb) &&
    !isNominal(parsed, verb - 1) &&
    !isPronounAt(parsed, verb - 1)
  )
    verb--;
  let start = startSegment(parsed, verb, from);
  const conjunction = findConjunction(parsed, start, verb);
  if (conjunction >= 0) start = conjunction + 1;
  const relative = findRelative(parsed, start, verb);
  if (relative >= 0) {
    // “el plan que la ministra llama”, but “la jueza que firmó la sentencia lo llamó”
    const isInner = opensPhrase(parsed, relative + 1) || isPronounAt(parsed, relative + 1);
    const subject = isInner ? findFirstPhrase(parsed, relative + 1, verb) : null;
    if (subject) return subject;
    if (is(parsed, relative + 1, BITS.preposition | BITS.of)) return null;
    // “el diputado, que tachó”, “Lind, qui a dit”
    const before = words[relative - 1] === ',' ? relative - 1 : relative;
    return findPhraseEnding(parsed, before, from) ?? findNameEnding(parsed, before, from);
  }
  const own = start < verb ? findFirstPhrase(parsed, start, verb) : null;
  // “A chi gli chiede se Lind verrà risponde”
  if (own && isAskedBefore(parsed, start, own.first)) return null;
  // “La mitad, reconoció, era suya”
  if (start === verb && words[cue + 1] === ',' && words[verb - 1] === ',') return null;
  if (own) return widen(parsed, own, verb);
  // “Fuentes del Gobierno admiten”
  if (
    start === from &&
    start < verb &&
    isNominal(parsed, start) &&
    !isVerbal(words[start] ?? '') &&
    endPhrase(parsed, start, verb) === verb
  )
    return { first: start, last: verb };
  if (conjunction >= 0) return null;
  return findOverInsertion(parsed, start, from);
}

/** Whether a verb of asking and its “if” stand between two tokens. */
function isAskedBefore({ words, grammar }: Parsed, from: number, to: number): boolean {
  const verb = words.findIndex((word, at) => at >= from && at < to && grammar.asks(word));
  return verb >= 0 && words.slice(verb, to).some((word) => /^(?:si|se|ob)$/.test(word));
}

/** The phrase of a subject with what stands between it and its verb, if that ends in a name: “especialista em acústica Henrik Solberg”. */
function widen({ upper }: Parsed, phrase: Range, verb: number): Range {
  for (let at = phrase.first; at < phrase.last; at++) if (upper[at]) return phrase;
  return upper[verb - 1] && upper[verb - 2] && verb - phrase.first <= MAX_PHRASE
    ? { first: phrase.first, last: verb }
    : phrase;
}

/** The leftmost noun phrase that stands between commas before a token: “Lind, ministra de Sanidad, …”. */
function findOverInsertion(parsed: Parsed, start: number, from: number): Range | null {
  const { words } = parsed;
  let found: Range | null = null;
  let end = start - 1;
  while (end > from && words[end] === ',') {
    const begin = startSegment(parsed, end, from);
    // “Lind, que …,” and “el informe, al que …,”
    const isAfterPreposition = is(parsed, begin, BITS.preposition) && is(parsed, begin + 1, BITS.relative | BITS.that);
    const isRelative = isAfterPreposition || is(parsed, begin, BITS.relative | BITS.that);
    if (is(parsed, begin, BITS.subordinator | BITS.conjunction) && !isRelative && found) break;
    // “Lind esperó y una mañana, a las cinco, escribió”
    if (is(parsed, begin, BITS.conjunction) && begin > from) return findOpening(parsed, from, begin);
    if (!isRelative && !is(parsed, begin, BITS.preposition | BITS.subordinator)) {
      const phrase =
        opensPhrase(parsed, begin) || isPronounAt(parsed, begin) ? findFirstPhrase(parsed, begin, end) : null;
      if (phrase && phrase.first === begin) found = phrase;
      else if (found) break;
      else {
        // “Faltaba un niño y mi madre, que cosía, dijo”
        const conjunction = findConjunction(parsed, begin, end);
        const isNumber = parsed.text.tokens[conjunction + 1]?.type === 'number';
        const last = conjunction < 0 || isNumber ? begin : endPhrase(parsed, conjunction + 1, end);
        if (last === end) return { first: conjunction + 1, last };
      }
    } else if (is(parsed, begin, BITS.preposition)) {
      // “Para ella, Lind, …”: what opens the sentence is no subject; but “Ayer en Madrid Lind, la ministra, …”
      const phrase: Range | null = found ? null : findFirstPhrase(parsed, begin, end);
      if (phrase && begin === from) found = phrase;
    }
    end = begin - 1;
  }
  return found;
}

function findConjunction(parsed: Parsed, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (!is(parsed, at, BITS.conjunction) || parsed.upper[at]) continue;
    // “Lind y Ruiz dijeron”
    if (parsed.upper[at - 1] && parsed.upper[at + 1] && at > from) continue;
    return at;
  }
  return -1;
}

function findRelative(parsed: Parsed, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (!is(parsed, at, BITS.relative | BITS.that)) continue;
    if (parsed.grammar.code === 'de' && !(at === from && parsed.words[at - 1] === ',') && !is(parsed, at, BITS.that))
      continue;
    return at;
  }
  return -1;
}

/** The words with capitals that end before a token: “dal Movimento Ida Lind, che”. */
export function findNameEnding({ upper, quoteIndex }: Parsed, end: number, from: number): Range | null {
  let first = end;
  while (first > from && first > end - MAX_NAME && upper[first - 1] && quoteIndex[first - 1] === -1) first--;
  return end - first >= 2 ? { first, last: end } : null;
}

/** The longest name, in tokens. */
const MAX_NAME = 4;

/** The noun phrase that ends before a token: the first of its part of the sentence. */
export function findPhraseEnding(parsed: Parsed, end: number, from: number): Range | null {
  const start = startSegment(parsed, end, from);
  let phrase: Range | null = null;
  let at = start;
  // The last phrase that is in no other: “Más lejos fue el diputado Lacasa, que …”
  while (at < end) {
    const next = findFirstPhrase(parsed, at, end);
    if (!next) break;
    phrase = next;
    at = next.last;
  }
  // “selon un conseiller, qui résume”
  const last = phrase || !is(parsed, start, BITS.preposition) ? start : endPhrase(parsed, start + 1, end);
  return last > start + 1 ? { first: start + 1, last } : phrase;
}

/** The first token of the sentence that a token is in. */
export function startUnit({ unit }: Parsed, at: number): number {
  let first = at;
  while (first > 0 && first > at - MAX_SENTENCE && unit[first - 1] === unit[at]) first--;
  return first;
}

/** How far a sentence is read in either direction, in tokens, so that one without an end takes linear time. */
export const MAX_SENTENCE = 300;

/** The first noun phrase of a sentence, phrases for a time or place aside, if it is for somebody or opens the sentence. */
export function findOpening(parsed: Parsed, from: number, to: number): Range | null {
  const phrase = findFirstPhrase(parsed, from, to);
  if (!phrase) return null;
  const isSomebody = isNamed(parsed, phrase) || isPronounAt(parsed, phrase.first) || isPersonal(parsed, phrase);
  return isSomebody || phrase.first === from ? phrase : null;
}

/** Whether a phrase has a name in it: in German, one without an article. */
export function isNamed(parsed: Parsed, { first, last }: Range): boolean {
  const { upper, grammar } = parsed;
  if (grammar.code === 'de') {
    if (is(parsed, first, BITS.article)) return last - first > 2 && upper[last - 1] === 1 && upper[last - 2] === 1;
    return upper[first] === 1;
  }
  for (let at = first; at < last; at++)
    if (upper[at] && !is(parsed, at, BITS.article)) return at > first || readToken(parsed.text, at).length > 1;
  return false;
}
