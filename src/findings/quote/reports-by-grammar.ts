import { readToken } from '../../text/prepared-text.ts';
import { hasLetter } from '../../text/words.ts';
import { is, isCue, type Parsed } from '../grammar/parsed.ts';
import { endPhrase, isNameBetween, isNominal, isRelativeAt, onlyLight, type Range } from '../grammar/phrases.ts';
import { findSubjectAfter } from '../grammar/subjects.ts';
import { BITS } from '../grammar/words.ts';
import { FINITE, mayTell, readSubject, SUBJUNCTIVE } from './leads.ts';
import { endClause, readAccording, readTag, skipAccording } from './sources.ts';

/** What is reported without marks: its tokens, who says it (null where the verb has no subject of its own), and the cue. */
export interface GrammarReport extends Range {
  speaker: Range | null;
  cue: number;
}

/** Shorter reports are dropped, in words, and longer ones, in tokens. */
const MIN_WORDS = 3;
const MAX_TOKENS = 200;

/** Finds indirect speech, sentence by sentence; reports share no tokens with one another or with quotations. */
export function findReportsByGrammar(parsed: Parsed): GrammarReport[] {
  const { unit, words } = parsed;
  const reports: GrammarReport[] = [];
  let last = 0;
  for (let first = 0; first < words.length; first = last) {
    last = first + 1;
    while (last < words.length && unit[last] === unit[first]) last++;
    const found = readSentence(parsed, first, last);
    const before = reports.at(-1);
    const running = found.length === 0 && before ? readRunning(parsed, first, last, before) : null;
    reports.push(...(running ? [running] : found));
  }
  return reports.filter((report) => isLongEnough(parsed, report));
}

function isLongEnough({ text, quoteIndex }: Parsed, { first, last }: Range): boolean {
  if (last - first > MAX_TOKENS) return false;
  let count = 0;
  for (let at = first; at < last; at++) {
    if (quoteIndex[at] !== -1) return false;
    if (hasLetter(readToken(text, at))) count++;
  }
  return count >= MIN_WORDS;
}

/** The reports of one sentence. */
function readSentence(parsed: Parsed, first: number, last: number): GrammarReport[] {
  const found: GrammarReport[] = [];
  const end = skipStops(parsed, first, last);
  for (let at = first; at < end; at++) {
    const report = isCue(parsed, at) && is(parsed, at, BITS.says) ? readAfter(parsed, at, first, end) : null;
    if (!report) continue;
    found.push(report);
    at = Math.max(at, report.last - 1);
    // “… y que …”
    while (is(parsed, at + 1, BITS.conjunction) && isThatAt(parsed, at + 2) && at + 3 < end) {
      const start = at + 3;
      const next = { ...report, first: start, last: endReport(parsed, start, end) };
      found.push(next);
      at = next.last - 1;
    }
  }
  if (found.length > 0) return found;
  const lead = readLeadSource(parsed, first, end);
  if (lead) return [lead];
  const tag = readFinalTag(parsed, first, end);
  return tag ? [tag] : [];
}

function skipStops({ words }: Parsed, first: number, last: number): number {
  let end = last;
  while (end > first && /^[.!?…]$/.test(words[end - 1] ?? '')) end--;
  return end;
}

/** How far after its verb what is said may begin, in tokens. Set by hand. */
const MAX_TOKENS_TO_START = 14;

/** What is said after a verb: with “that”, as an infinitive or, in German, as a clause after a comma. */
function readAfter(parsed: Parsed, cue: number, from: number, end: number): GrammarReport | null {
  const start = findThat(parsed, cue, end) ?? findInfinitive(parsed, cue, end) ?? findGermanClause(parsed, cue, end);
  if (start === null || isImpersonal(parsed, cue) || isTagOfQuotation(parsed, cue)) return null;
  const source = readSubject(parsed, cue, from, Math.max(cue + 1, start - 1));
  const isDropping = /^(?:es|it|pt)$/.test(parsed.grammar.code);
  if (!source.speaker && !isDropping) return null;
  if (source.speaker && !mayTell(parsed, source.speaker)) return null;
  // “anunció una ley que prohíbe”: what belongs to the object
  const object = source.speaker && source.speaker.first < cue ? findSubjectAfter(parsed, cue, start) : null;
  if (object && object.last >= start - 1) return null;
  if (source.speaker && source.speaker.first < cue && asksForThing(parsed, cue)) return null;
  const last = endReport(parsed, start, end);
  // “dijo que era ‘tarde’”: the words in marks tell it
  return parsed.quoteIndex[last] === undefined || parsed.quoteIndex[last] === -1 || parsed.words[last - 1] === ','
    ? { first: start, last, speaker: source.speaker, cue }
    : null;
}

/** Whether a verb is the tag of a quotation before it: “‘…’, dijo Lind en un acto que …” */
function isTagOfQuotation({ quoteIndex, words, unit }: Parsed, cue: number): boolean {
  for (let at = cue - 1; at >= cue - MAX_TAG && unit[at] === unit[cue]; at--) {
    if (quoteIndex[at] !== -1) return words[at + 1] === ',' || words[at + 1] === '-' || at === cue - 1;
  }
  return false;
}

/** How far after a quotation its verb is at most, in tokens. Set by hand. */
const MAX_TAG = 7;

/** The token after “that”: “dijo ayer la ministra que”, “sagte er, dass”. */
function findThat(parsed: Parsed, cue: number, end: number): number | null {
  const { words } = parsed;
  for (let at = cue + 1; at < Math.min(end, cue + MAX_TOKENS_TO_START); at++) {
    if (parsed.quoteIndex[at] !== -1) return null;
    const isThat = is(parsed, at, BITS.that);
    // “dijo Lind, que estaba allí”, “un plan hasta 2030, que debe aprobar”
    const isNoun = isNominal(parsed, at - 2) || /^\d/.test(words[at - 2] ?? '');
    if (isThat && words[at - 1] === ',' && at > cue + 2 && parsed.grammar.code !== 'de' && isNoun) return null;
    // “la sentencia, de la que …”, “el juicio en que …”
    if (isThat && is(parsed, at - 1, BITS.article | BITS.preposition) && parsed.grammar.code !== 'de') return null;
    if (isThat) return at + 1;
    if (asksAt(parsed, cue) && words[at] === WHETHER[parsed.grammar.code]) return at;
    if (/^[.:;(]$/.test(words[at] ?? '') || is(parsed, at, BITS.relative)) return null;
    if (is(parsed, at, BITS.conjunction | BITS.subordinator) && words[at] !== 'o') return null;
    if (at > cue + 1 && isCue(parsed, at)) return null;
  }
  return null;
}

// verbs of asking for something, which “whether” may follow as well: “pidió”
const REQUESTS = /^(?:pid[eiaó]|ped[ei]|peç|exig|propos|propon)/;

const asksAt = ({ grammar, words }: Parsed, at: number): boolean =>
  grammar.asks(words[at] ?? '') || REQUESTS.test(words[at] ?? '');

/** “pede urgência para o projeto que exige” */
const asksForThing = (parsed: Parsed, cue: number): boolean =>
  REQUESTS.test(parsed.words[cue] ?? '') &&
  isNominal(parsed, cue + 1) &&
  !parsed.upper[cue + 1] &&
  !is(parsed, cue + 1, BITS.time | BITS.adverb);

/** “Whether”, by language. */
const WHETHER: { [code: string]: string } = { es: 'si', fr: 'si', it: 'se', pt: 'se', de: 'ob' };

/** Infinitives, by language: “negó haber”, “dit avoir”, “ha detto di”. */
const INFINITIVES: { [code: string]: RegExp } = {
  es: /^(?:\p{Ll}{1,14}[aeií]r(?:se|me|les?|los?|las?)?)$/u,
  pt: /^(?:\p{Ll}{1,14}[aei]r(?:em)?|ter|ser)$/u,
  fr: /^(?:\p{Ll}{1,14}(?:er|ir|oir|re))$/u,
  it: /^(?:\p{Ll}{1,14}(?:are|ere|ire|ar|er|ir|[aei]rsi|[aei]rl[oaie]))$/u,
};

/** The infinitive that a verb of saying has as what is said. */
function findInfinitive(parsed: Parsed, cue: number, end: number): number | null {
  const { grammar, words } = parsed;
  const infinitive = INFINITIVES[grammar.code];
  if (!infinitive || !is(parsed, cue, BITS.says) || asksAt(parsed, cue)) return null;
  let at = cue + 1;
  while (
    at < end &&
    (is(parsed, at, BITS.adverb | BITS.clitic) || words[at] === 'ne' || words[at] === 'no') &&
    !infinitive.test(words[at] ?? '')
  )
    at++;
  const isOf = /^(?:di|de|d')$/.test(words[at] ?? '');
  if (grammar.code === 'it' && !isOf) return null;
  let verb = isOf ? at + 1 : at;
  while (verb < end && is(parsed, verb, BITS.adverb | BITS.clitic) && !infinitive.test(words[verb] ?? '')) verb++;
  if (!infinitive.test(words[verb] ?? '') || parsed.upper[verb]) return null;
  return isOf ? at : cue + 1;
}

/** The first token of a German clause after a comma: “sagte, er habe”. */
function findGermanClause(parsed: Parsed, cue: number, end: number): number | null {
  const { grammar, words } = parsed;
  if (grammar.code !== 'de') return null;
  let comma = cue + 1;
  while (comma < Math.min(end, cue + MAX_TOKENS_TO_START) && words[comma] !== ',') {
    if (parsed.quoteIndex[comma] !== -1 || words[comma] === ':') return null;
    comma++;
  }
  if (words[comma] !== ',') return null;
  if (is(parsed, comma + 1, BITS.conjunction | BITS.subordinator) && words[comma + 1] !== 'wenn') return null;
  for (let at = comma + 1; at < end; at++) {
    if (SUBJUNCTIVE.test(words[at] ?? '')) return comma + 1;
    if (FINITE.test(words[at] ?? '') && !isRelativeAt(parsed, comma + 1)) return comma + 1;
    // “bestritt, den Arm benutzt zu haben”
    if (words[at] === 'zu' && !isRelativeAt(parsed, comma + 1)) return comma + 1;
  }
  return null;
}

/** “se informó que”, “si dice che”, “heißt es”: nobody is given. */
const isImpersonal = ({ words, grammar }: Parsed, cue: number): boolean =>
  grammar.code !== 'de' &&
  grammar.code !== 'fr' &&
  (/^(?:se|si)$/.test(words[cue - 1] ?? '') || (words[cue + 1] === '-' && words[cue + 2] === 'se'));

/** The end of what is said: before another verb of saying, or who says it. */
function endReport(parsed: Parsed, first: number, end: number): number {
  const { words } = parsed;
  for (let at = first + 2; at < end; at++) {
    if (parsed.quoteIndex[at] !== -1) return at;
    const isComma = words[at] === ',';
    const isConjunction = is(parsed, at, BITS.conjunction);
    if (!isComma && !isConjunction) continue;
    if (isComma && (parsed.grammar.but.has(words[at + 1] ?? '') || readAccording(parsed, at + 1))) return at;
    // “y que”, “et que”
    if (isConjunction && isThatAt(parsed, at + 1)) return at;
    for (let next = at + 1; next < Math.min(end, at + MAX_TOKENS_TO_VERB); next++) {
      if (words[next] === ',') break;
      if (!isCue(parsed, next)) continue;
      const isNear =
        next === at + 1 || (isConjunction && isThatAt(parsed, next + 1)) || onlyLight(parsed, at + 1, next);
      if (isNear) return at;
      break;
    }
  }
  return end;
}

/** How far after a conjunction another verb of saying is searched for, in tokens. Set by hand. */
const MAX_TOKENS_TO_VERB = 6;

const isThatAt = (parsed: Parsed, at: number) => is(parsed, at, BITS.that);

/** What follows a source that opens the sentence: “Según la ministra, …”, “Laut Anklage hat …”. */
function readLeadSource(parsed: Parsed, first: number, end: number): GrammarReport | null {
  const source = readAccording(parsed, first);
  // “Según él, …”
  if (source && !source.speaker && source.cue === first) {
    const after = skipAccording(parsed, first);
    return { first: parsed.words[after] === ',' ? after + 1 : after, last: end, speaker: null, cue: first };
  }
  if (!source?.speaker || !mayTell(parsed, source.speaker)) return null;
  let at = source.speaker.last;
  if (parsed.grammar.code === 'de') return { first: at, last: end, speaker: source.speaker, cue: source.cue };
  // over an apposition: “Según la ministra, Ida Lind, …”
  let comma = at;
  while (comma < Math.min(end, at + MAX_TOKENS_TO_START) && parsed.words[comma] !== ',') comma++;
  if (parsed.words[comma] !== ',') return null;
  at = comma + 1;
  // “Según el informe, al que tuvo acceso este diario, …”
  if (is(parsed, at, BITS.relative) || (is(parsed, at, BITS.preposition) && is(parsed, at + 1, BITS.relative))) {
    while (at < end && parsed.words[at] !== ',') at++;
    if (at >= end - MIN_WORDS) return null;
    return { first: at + 1, last: end, speaker: source.speaker, cue: source.cue };
  }
  const last = endPhrase(parsed, at, end);
  if (parsed.upper[at] && parsed.words[last] === ',' && last > at) at = last + 1;
  return { first: at, last: end, speaker: source.speaker, cue: source.cue };
}

/** What stands before a tag that ends the sentence: “…, dijo la ministra.”, “…, laut Polizei.” */
function readFinalTag(parsed: Parsed, first: number, end: number): GrammarReport | null {
  const { words, quoteIndex } = parsed;
  for (let at = end - 1; at > first + MIN_WORDS; at--) {
    if (quoteIndex[at] !== -1) return null;
    if (words[at] !== ',') continue;
    if (isInsertion(parsed, first, at)) return null;
    const source =
      readAccording(parsed, at + 1) ?? (isNameBetween(parsed, first, at) ? null : readInverted(parsed, at, end));
    if (source?.speaker && mayTell(parsed, source.speaker))
      return { first, last: at, speaker: source.speaker, cue: source.cue };
  }
  return null;
}

/** Whether a sentence opens with a phrase and what explains it, so that the verb after the comma is its own: “Lind, el árbitro, señaló”. */
function isInsertion(parsed: Parsed, first: number, comma: number): boolean {
  const end = endPhrase(parsed, first, comma + 1);
  return end > first && (end === comma || parsed.words[end] === ',');
}

/** The tag after a comma whose verb stands before its subject; null if there is none. */
function readInverted(parsed: Parsed, comma: number, end: number): { speaker: Range | null; cue: number } | null {
  const source = readTag(parsed, comma);
  if (!source?.speaker || source.cue > comma + 5 || source.speaker.first < source.cue) return null;
  if (!is(parsed, source.cue, BITS.says)) return null;
  return endClause(parsed, comma) >= end || parsed.words[source.speaker.last] === ',' || source.speaker.last <= end
    ? source
    : null;
}

/** A German sentence in the first subjunctive after one that reports: who spoke goes on. */
function readRunning(parsed: Parsed, first: number, last: number, before: GrammarReport): GrammarReport | null {
  const { words, grammar, text, unit } = parsed;
  if (grammar.code !== 'de' || unit[first] !== (unit[before.cue] ?? 0) + 1) return null;
  const end = skipStops(parsed, first, last);
  const between = text.text.slice(text.tokens[before.last - 1]?.end, text.tokens[first]?.start);
  if (between.includes('\n')) return null;
  for (let at = first; at < end; at++) {
    if (parsed.quoteIndex[at] !== -1 || words[at] === 'ich') return null;
    // “Auf die Frage, ob es regne, lachte sie”
    if (is(parsed, at, BITS.subordinator | BITS.that)) return null;
    if (SUBJUNCTIVE.test(words[at] ?? '')) return { first, last: end, speaker: before.speaker, cue: first };
  }
  return null;
}
