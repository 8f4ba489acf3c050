import { is, isCue, type Parsed } from '../grammar/parsed.ts';
import { endPhrase, isPersonal, isPronounAt, isTime, MAX_PHRASE, opensPhrase, type Range } from '../grammar/phrases.ts';
import {
  findFirstPhrase,
  findNameEnding,
  findOpening,
  findPhraseEnding,
  findSubjectAfter,
  findSubjectBefore,
  isNamed,
  MAX_SENTENCE,
  startUnit,
} from '../grammar/subjects.ts';
import { BITS, PERSON } from '../grammar/words.ts';
import { trace } from '../trace.ts';
import { readAccording, type Source, tellSource } from './sources.ts';

/** How far before a quotation its verb may be, in tokens. Set by hand. */
const MAX_TOKENS_BACK = 60;

/** Who says a quotation before which the verb stands: “Lind dijo: …”, “dijo Lind que estaba …”; null if nothing tells. */
export function readLead(parsed: Parsed, first: number): Source | null {
  const { words, unit, quoteIndex } = parsed;
  if (first === 0 || unit[first - 1] !== unit[first]) return null;
  const from = startUnit(parsed, first);
  const isColon = words[first - 1] === ':';
  const heard = readHearsay(parsed, from, first);
  if (TRACE && heard) trace('quote/hearsay', () => tellSource(parsed, heard.speaker, heard.cue));
  if (heard) return heard;
  for (let at = first - 1; at >= from && at >= first - MAX_TOKENS_BACK; at--) {
    if (quoteIndex[at] !== -1) continue;
    if (words[at] === ':' && at < first - 1) break;
    const written = is(parsed, at, BITS.reading) ? readWritten(parsed, at, from) : null;
    if (TRACE && written) trace('quote/written-on', () => tellSource(parsed, written.speaker, written.cue));
    if (written) return written;
    if (isCue(parsed, at)) {
      const outer = is(parsed, at, BITS.says) ? -1 : findGoverning(parsed, at, from);
      const source = readQuotedPlace(parsed, at, from) ?? readSubject(parsed, outer < 0 ? at : outer, from, first);
      if (TRACE) trace('quote/verb-before', () => tellSource(parsed, source.speaker, source.cue));
      return source;
    }
    const according = readAccording(parsed, at);
    if (according && (according.speaker?.last ?? 0) <= first) return according;
    const view =
      readRelativeView(parsed, at, from) ??
      (at === from ? readView(parsed, at, first) : null) ??
      readSo(parsed, at, first);
    if (TRACE && view) trace('quote/view', () => tellSource(parsed, view.speaker, view.cue));
    if (view) return view;
  }
  if (!isColon) return readObject(parsed, first, from);
  const sign = findSign(parsed, first - 1, from);
  if (TRACE && sign) trace('quote/sign-before', () => tellSource(parsed, sign, first - 1));
  if (sign) return { speaker: sign, cue: first - 1, place: 'before' };
  const opening = findNameEnding(parsed, first - 1, from) ?? findOpening(parsed, from, first);
  // “Tribunal condena ex-gestora de Lind: ‘…’”: too long to be somebody
  const isShort = opening && (opening.last - opening.first <= MAX_LABEL || is(parsed, opening.first, BITS.article));
  const mayTellIt = isShort && (isPronounAt(parsed, opening.first) || isTeller(parsed, opening));
  if (TRACE) trace('quote/colon', () => tellSource(parsed, mayTellIt ? opening : null, first - 1));
  return { speaker: mayTellIt ? opening : null, cue: first - 1, place: 'before' };
}

/** The longest phrase without an article that says who speaks before a colon, in tokens. Set by hand. */
const MAX_LABEL = 5;

/** Whether a phrase may be for who or what tells something: a pronoun, or no time and nothing new that is no teller. */
export function mayTell(parsed: Parsed, phrase: Range): boolean {
  const { first, last } = phrase;
  // “dal 2012”
  if (last === first + 1 && /^\d/.test(parsed.words[first] ?? '')) return false;
  if (isPronounAt(parsed, first)) return !IT.test(parsed.words[first] ?? '');
  return !isTime(parsed, phrase) && (!is(parsed, first, BITS.indefinite) || isTeller(parsed, phrase));
}

/** Whether a phrase has a name, or a noun for a person, a body or a writing. */
function isTeller(parsed: Parsed, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (is(parsed, at, PERSON | BITS.body | BITS.possessive) || parsed.upper[at]) return true;
  return false;
}

// pronouns for things
const IT = /^(?:es|ce|ça|cela|ello|ciò|isso|isto|eso|esto)$/;

/** Where it is heard what a German sentence tells: “Aus der Fraktion ist zu hören, …”; null for other sentences. */
function readHearsay(parsed: Parsed, from: number, first: number): Source | null {
  const { grammar, words } = parsed;
  if (grammar.code !== 'de' || words[from] !== 'aus') return null;
  const last = endPhrase(parsed, from + 1, first);
  const verb = words.slice(last, last + 3).join(' ');
  return last > from + 1 && /^(?:ist zu hören|war zu hören|heißt es|hieß es|verlautet)/.test(verb)
    ? { speaker: { first: from + 1, last }, cue: last, place: 'before' }
    : null;
}

/** How far after a relative pronoun its verb is searched for, in tokens. */
const MAX_TOKENS_TO_READING = 3;

/** What it is written on: “una pancarta en la que se leía ‘…’”, “sur l'affiche, on peut lire”; null if that is not told. */
function readWritten(parsed: Parsed, cue: number, from: number): Source | null {
  const end = endPhrase(parsed, from + 1, cue);
  // “Dans un message sur X, Lind écrit”, “Dans son rapport, la cour écrit”
  const comma = findComma(parsed, end, cue);
  const isDescribed = parsed.grammar.code !== 'de' && is(parsed, comma + 1, BITS.article) && comma + 1 < cue;
  if (is(parsed, from, BITS.preposition) && (isDescribed || isTeller(parsed, { first: comma, last: cue }))) return null;
  for (let at = from + 1; at < end && is(parsed, from, BITS.preposition); at++)
    if (is(parsed, at, BITS.body)) return { speaker: { first: from + 1, last: end }, cue, place: 'before' };
  for (let at = cue - 1; at > from && at > cue - 1 - MAX_TOKENS_TO_READING; at--) {
    if (!is(parsed, at, BITS.relative) || is(parsed, at, BITS.article)) continue;
    const start = is(parsed, at - 1, BITS.article) ? at - 1 : at;
    const preposition = is(parsed, start - 1, BITS.preposition) ? start - 1 : start;
    const comma = parsed.words[preposition - 1] === ',' ? preposition - 1 : preposition;
    const speaker = preposition < start || parsed.grammar.code === 'it' ? findLastPhrase(parsed, comma, from) : null;
    return speaker && { speaker, cue, place: 'before' };
  }
  return null;
}

/** The first comma from a token on; the token `before` if there is none. */
function findComma({ words }: Parsed, from: number, before: number): number {
  let at = from;
  while (at < before && words[at] !== ',') at++;
  return at;
}

/** The sign before a colon whose words follow, “queda una pancarta: …”; null if somebody is told to have it. */
function findSign(parsed: Parsed, colon: number, from: number): Range | null {
  for (let at = colon - 1; at > from && at > colon - MAX_PHRASE; at--) {
    if (!is(parsed, at, BITS.sign) || !is(parsed, at - 1, BITS.article)) continue;
    const isLast = endPhrase(parsed, at - 1, colon) === colon;
    return isLast && !findFirstPhrase(parsed, from, at - 1) ? { first: at - 1, last: colon } : null;
  }
  return null;
}

/** The last noun phrase that ends before a token. */
function findLastPhrase(parsed: Parsed, end: number, from: number): Range | null {
  for (let at = end - 1; at >= from && at > end - MAX_PHRASE; at--)
    if (is(parsed, at, BITS.article) && endPhrase(parsed, at, end) === end) return { first: at, last: end };
  return null;
}

/** Whose opinion a relative clause gives: “Lind, para quien es ‘tarde’”, “Lind, selon lequel”. */
function readRelativeView(parsed: Parsed, at: number, from: number): Source | null {
  const { words } = parsed;
  if (!/^(?:para|per|pour|según|segundo|selon|secondo|für|laut)$/.test(words[at] ?? '')) return null;
  const relative = is(parsed, at + 1, BITS.article) && !is(parsed, at + 1, BITS.relative) ? at + 2 : at + 1;
  if (!is(parsed, relative, BITS.relative) || words[at - 1] !== ',') return null;
  const speaker = findPhraseEnding(parsed, at - 1, from) ?? findNameEnding(parsed, at - 1, from);
  return speaker && { speaker, cue: at, place: 'before' };
}

/** Who is named after a German “so” that is inserted: “Das sei, so Lind, ‘zu spät’”. */
function readSo(parsed: Parsed, at: number, limit: number): Source | null {
  if (parsed.grammar.code !== 'de' || parsed.words[at] !== 'so' || parsed.words[at - 1] !== ',') return null;
  const last = endPhrase(parsed, at + 1, limit);
  const phrase = { first: at + 1, last };
  return last > at + 1 && parsed.words[last] === ',' && mayTell(parsed, phrase)
    ? { speaker: phrase, cue: at, place: 'before' }
    : null;
}

/** Whose opinion opens a sentence: “Para el ministro, Ida Lind, es ‘tarde’”; null if it is no person's. */
function readView(parsed: Parsed, at: number, limit: number): Source | null {
  if (!/^(?:para|per|pour)$/.test(parsed.words[at] ?? '')) return null;
  const last = endPhrase(parsed, at + 1, limit);
  const phrase = { first: at + 1, last };
  // “Per lei, …”, “Per Gino ‘…’”, “Per il difensore il processo …”
  const isEnd = parsed.words[last] === ',' || parsed.quoteIndex[last] !== -1 || opensPhrase(parsed, last);
  if (last === at + 1 || isTime(parsed, phrase) || !isEnd) return null;
  for (let word = at + 1; word < last; word++)
    if (is(parsed, word, BITS.role) || (parsed.upper[word] && !is(parsed, word - 1, BITS.of)))
      return { speaker: phrase, cue: at, place: 'before' };
  return null;
}

/** Who is the subject of an unlisted verb whose object is in marks: “ha espresso ‘vicinanza’”, “a présenté ‘ses regrets’”; null if it is no verb. */
function readObject(parsed: Parsed, first: number, from: number): Source | null {
  const verb = first - 1;
  const isParticiple =
    /(?:[aiu][dt]o|é|i|u|t|s[oe]|sto|tto)$/.test(parsed.words[verb] ?? '') &&
    (parsed.bits[verb] ?? 0) === 0 &&
    !parsed.upper[verb];
  if (!isParticiple || parsed.grammar.code === 'de' || !is(parsed, verb - 1, BITS.auxiliary)) return null;
  const speaker = findSubjectBefore(parsed, verb - 1, Math.max(from, verb - MAX_TOKENS_BACK));
  if (TRACE && speaker) trace('quote/object-of-verb', () => tellSource(parsed, speaker, verb));
  return speaker ? { speaker, cue: verb, place: 'before' } : null;
}

/** The verb of saying in whose “that” clause another verb is: “explica que los clientes valoran”; -1 if there is none. */
function findGoverning(parsed: Parsed, verb: number, from: number): number {
  let hasThat = false;
  for (let at = verb - 1; at >= from && at > verb - MAX_TOKENS_BACK; at--) {
    if (parsed.quoteIndex[at] !== -1) return -1;
    if (is(parsed, at, BITS.that)) hasThat = parsed.words[at - 1] !== ',';
    else if (hasThat && isCue(parsed, at) && is(parsed, at, BITS.says)) return at;
  }
  return -1;
}

/** Where a quotation is written that “heißt es” introduces: “In dem Brief heißt es: …”; null if it is another verb. */
function readQuotedPlace(parsed: Parsed, cue: number, from: number): Source | null {
  if (parsed.grammar.code !== 'de' || !is(parsed, cue, BITS.reading)) return null;
  // “heißt es im Vorstand, …”
  const after = parsed.words[cue + 1] === 'es' && is(parsed, cue + 2, BITS.preposition) ? cue + 2 : -1;
  const preposition = after < 0 ? from : after;
  if (!is(parsed, preposition, BITS.preposition)) return null;
  const last = endPhrase(parsed, preposition + 1, after < 0 ? cue : cue + MAX_TOKENS_BACK);
  return last > preposition + 1 ? { speaker: { first: preposition + 1, last }, cue, place: 'before' } : null;
}

/** Whether a phrase after a verb is its subject and not what it says or names: “dijo la ministra”, but not “leyó la carta”. */
function isSubjectAfter(parsed: Parsed, cue: number, phrase: Range): boolean {
  const { grammar, text, bits } = parsed;
  if (text.tokens[phrase.first]?.type === 'number') return false;
  if (isNamed(parsed, phrase) || isPronounAt(parsed, phrase.first) || !/^(?:es|it|pt)$/.test(grammar.code)) return true;
  if (!is(parsed, cue, BITS.says)) return false;
  for (let at = phrase.first; at < phrase.last; at++) {
    if (is(parsed, at, BITS.of) && at > phrase.first) break;
    if (((bits[at] ?? 0) & (BITS.body | BITS.role)) !== 0) return true;
  }
  return false;
}

/** The subject of a cue, before it or after it up to `limit`; a source without a speaker if it has none. */
export function readSubject(parsed: Parsed, cue: number, from: number, limit: number, depth = 0): Source {
  const { unit, quoteIndex } = parsed;
  let start = cue;
  while (start > from && start > cue - MAX_TOKENS_BACK && unit[start - 1] === unit[cue] && quoteIndex[start - 1] === -1)
    start--;
  // “…, erklärte sie, und …”
  const isInverted = parsed.grammar.code === 'de' && parsed.words[cue - 1] === ',';
  const inverted = isInverted ? findSubjectAfter(parsed, cue, limit) : null;
  const before = inverted ?? findSubjectBefore(parsed, cue, start);
  if (before) return { speaker: before, cue, place: 'before' };
  const after = findSubjectAfter(parsed, cue, limit);
  if (after && isSubjectAfter(parsed, cue, after)) return { speaker: after, cue, place: 'before' };
  // “dijo Lind y añadió”
  for (let at = cue - 1; at >= from && at > cue - MAX_TOKENS_BACK; at--)
    if (quoteIndex[at] === -1 && isCue(parsed, at)) {
      // three verbs at most share one
      const shared = depth < 2 ? readSubject(parsed, at, from, cue, depth + 1).speaker : null;
      return { speaker: shared, cue, place: 'before' };
    }
  const opening = findOpening(parsed, Math.max(from, cue - MAX_SENTENCE), cue);
  const isKnown =
    opening && (isNamed(parsed, opening) || isPronounAt(parsed, opening.first) || isPersonal(parsed, opening));
  return { speaker: isKnown ? opening : null, cue, place: 'before' };
}

/** German forms of the first subjunctive, which reports what others say. */
export const SUBJUNCTIVE =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|möge|gebe|gehe|komme|stehe|wisse|brauche|handle|liege|lasse|bleibe|fehle|mache|nehme|sehe|tue|bringe|gelte|bekomme|heiße|halte|finde)$/;

/** A German sentence in the first subjunctive reports who spoke before: “Er habe ‘nichts’ gewusst.”; null for others. */
export function readSubjunctive(parsed: Parsed, first: number): Source | null {
  const { words, unit, quoteIndex, grammar } = parsed;
  if (grammar.code !== 'de') return null;
  let subjunctive = -1;
  for (let at = startUnit(parsed, first); unit[at] === unit[first]; at++) {
    if (quoteIndex[at] !== -1) continue;
    // “Man habe ‚Vertrauen‘, hieß es in einer Mitteilung.”
    if (is(parsed, at, BITS.reading) && words[at + 1] === 'es') return readQuotedPlace(parsed, at, at);
    if (subjunctive < 0 && SUBJUNCTIVE.test(words[at] ?? '')) subjunctive = at;
  }
  if (TRACE && subjunctive >= 0) trace('quote/subjunctive', () => tellSource(parsed, null, subjunctive));
  return subjunctive < 0 ? null : { speaker: null, cue: subjunctive, place: 'before' };
}

/** The other verbs of a clause that may follow a German verb of saying after a comma. */
export const FINITE =
  /^(?:ist|sind|war|waren|hat|haben|hätte|hätten|wäre|wären|würde|würden|werden|wird|könnten|müssten|sollten|dürften)$/;
