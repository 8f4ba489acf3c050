import { readFolded, readToken } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { is, isCue, type Parsed } from '../grammar/parsed.ts';
import { endPhrase, isPronounAt, opensPhrase, type Range } from '../grammar/phrases.ts';
import { findFirstPhrase, findSubjectAfter, findSubjectBefore, MAX_SENTENCE, startUnit } from '../grammar/subjects.ts';
import { BITS, PRONOUN } from '../grammar/words.ts';
import { trace } from '../trace.ts';

/** Who says something: the tokens of the speaker, null where the verb has no subject of its own; and the token of the cue, -1 if there is none. */
export interface Source {
  speaker: Range | null;
  cue: number;
  /** Where it stands: a tag `after` the quotation, `before` it, or who spoke before. */
  place: 'after' | 'before' | 'carried';
}

/** How far after a quotation the verb of its tag may be, in tokens. Set by hand. */
const MAX_TOKENS_TO_TAG = 8;

/** How far into the next sentence it may be after its subject. Set by hand. */
const MAX_TOKENS_TO_LATE_CUE = 30;

/** How far after its subject it may be. Set by hand. */
const MAX_TOKENS_TO_LATE_TAG = 18;

const isMark = ({ text }: Parsed, at: number) => text.tokens[at]?.type === 'mark';

/** Who is found to say it, and by which word, as `explain` tells it. */
export function tellSource({ text: { text, tokens } }: Parsed, speaker: Range | null, cue: number): string {
  const read = ({ first, last }: Range) => text.slice(tokens[first]?.start, tokens[last - 1]?.end);
  return `${speaker ? read(speaker) : 'a verb alone'} (${read({ first: cue, last: cue + 1 })})`;
}

/** The end of the part of the sentence after a token that has no quotation and no semicolon. */
export function endClause({ unit, quoteIndex, words }: Parsed, from: number): number {
  let at = from;
  const to = Math.min(words.length, from + MAX_SENTENCE);
  while (at < to && unit[at] === unit[from] && quoteIndex[at] === -1 && words[at] !== ';') at++;
  return at;
}

/** The phrase of “according to” that begins at a token, as the token after it; the token itself if there is none. */
export function skipAccording({ grammar, words, bits }: Parsed, at: number): number {
  for (const phrase of grammar.according.get(words[at] ?? '') ?? []) {
    if (!phrase.every((word, i) => words[at + i] === word)) continue;
    // “el segundo”, “no segundo dia”
    if (phrase.length === 1 && (bits[at - 1] ?? 0) & (BITS.article | BITS.of)) continue;
    return at + phrase.length;
  }
  return at;
}

/** Who is named after “according to”: “según la ministra”, “laut Anklage”; null if it opens something else. */
export function readAccording(parsed: Parsed, at: number): Source | null {
  let next = skipAccording(parsed, at);
  if (next === at) return null;
  // “a su juicio”
  if (parsed.grammar.views.has(parsed.words.slice(at, next).join('_')))
    return { speaker: null, cue: at, place: 'before' };
  const limit = endClause(parsed, at);
  while (is(parsed, next, BITS.of) && !opensPhrase(parsed, next)) next++;
  // “según explicó la ministra”
  for (let verb = next; verb < Math.min(limit, next + 5); verb++) {
    if (isCue(parsed, verb)) {
      const speaker = findSubjectAfter(parsed, verb, limit) ?? findSubjectBefore(parsed, verb, next);
      if (TRACE) trace('quote/according-to-verb', () => tellSource(parsed, speaker, at));
      return { speaker, cue: verb, place: 'before' };
    }
    if (!is(parsed, verb, BITS.clitic | BITS.auxiliary | BITS.that | BITS.relative | PRONOUN | BITS.article)) break;
  }
  const last = isPronounAt(parsed, next) ? next + 1 : endPhrase(parsed, next, limit);
  if (TRACE && last > next) trace('quote/according-to', () => tellSource(parsed, { first: next, last }, at));
  return last > next ? { speaker: { first: next, last }, cue: at, place: 'before' } : null;
}

/** The tag right after a quotation: “…, dijo Lind”, “…, Lind sagte”, “…, según Lind”; null if there is none. */
export function readTag(parsed: Parsed, last: number): Source | null {
  const { words, unit, quoteIndex } = parsed;
  if (unit[last] !== unit[last - 1] || quoteIndex[last] !== -1) return null;
  let at = last;
  while (
    at < words.length &&
    unit[at] === unit[last] &&
    isMark(parsed, at) &&
    words[at] !== '.' &&
    words[at] !== ':' &&
    at < last + 3
  )
    at++;
  const isParted = at > last;
  const limit = endClause(parsed, at);
  const according = readAccording(parsed, at);
  if (according) return { ...according, place: 'after' };
  // “…, so Lind”
  if (parsed.grammar.code === 'de' && words[at] === 'so') {
    const end = endPhrase(parsed, at + 1, limit);
    if (TRACE && end > at + 1) trace('quote/tag-so', () => tellSource(parsed, { first: at + 1, last: end }, at));
    if (end > at + 1) return { speaker: { first: at + 1, last: end }, cue: at, place: 'after' };
  }
  const listed = findTagCue(parsed, at, limit);
  // “el ‘plan’ se firmó”
  if (!isParted && (!isSaid(parsed, last) || is(parsed, at, BITS.clitic) || parsed.quoteIndex[last - 1] === -1))
    return null;
  const cue = listed < 0 && isParted && isSaid(parsed, last) ? findUnlistedCue(parsed, at, limit) : listed;
  if (cue >= 0) {
    for (let pronoun = at; pronoun < cue; pronoun++)
      if (isPronounAt(parsed, pronoun) && !is(parsed, pronoun, BITS.clitic)) {
        const speaker = words[pronoun] === 'on' ? readPlace(parsed, cue, limit) : { first: pronoun, last: pronoun + 1 };
        if (TRACE) trace('quote/tag-pronoun', () => tellSource(parsed, speaker, cue));
        return { speaker, cue, place: 'after' };
      }
    const auxiliary = parsed.grammar.code === 'de' && cue > at ? findFirstPhrase(parsed, at + 1, cue) : null;
    const subject = auxiliary ?? findSubjectAfter(parsed, cue, limit);
    // “dit-on à Bercy”
    const isVague = subject && words[subject.first] === 'on';
    const speaker = subject && !isVague ? subject : readPlace(parsed, cue, limit);
    if (TRACE) trace('quote/tag-inverted', () => tellSource(parsed, speaker, cue));
    return { speaker, cue, place: 'after' };
  }
  if (!isParted || is(parsed, at, BITS.conjunction | BITS.relative | BITS.that | BITS.subordinator)) return null;
  if (!opensPhrase(parsed, at) && !isPronounAt(parsed, at)) return null;
  for (let verb = at + 1; verb < Math.min(limit, at + MAX_TOKENS_TO_LATE_TAG); verb++) {
    if (!isCue(parsed, verb)) continue;
    const speaker = findSubjectBefore(parsed, verb, at);
    if (TRACE) trace('quote/tag-subject-first', () => tellSource(parsed, speaker, verb));
    return speaker ? { speaker, cue: verb, place: 'after' } : null;
  }
  return null;
}

/** How far before words in marks the participle of a passive may be, in tokens. */
const MAX_TOKENS_TO_PASSIVE = 4;

/** Who does what a passive tells: “foi chamado de ‘ladrão’ pelo jogador”, “wurde von Lind ‘Dieb’ genannt”; null for other sentences. */
export function readAgent(parsed: Parsed, first: number, last: number): Source | null {
  const { words, unit } = parsed;
  if (
    unit[last] !== unit[first] ||
    !/^(?:por|pelo|pela|pelos|pelas|par|da|dal|dalla|dai|dall')$/.test(words[last] ?? '')
  )
    return null;
  for (let cue = first - 1; cue >= first - MAX_TOKENS_TO_PASSIVE && unit[cue] === unit[first]; cue--) {
    if (!is(parsed, cue, BITS.participle) || !is(parsed, cue, BITS.says | BITS.tag)) continue;
    const end = endPhrase(parsed, last + 1, endClause(parsed, last));
    // “dal 2012”
    const isAgent = end > last + 1 && !/^\d/.test(words[last + 1] ?? '');
    if (TRACE && isAgent) trace('quote/agent', () => tellSource(parsed, { first: last + 1, last: end }, cue));
    return isAgent ? { speaker: { first: last + 1, last: end }, cue, place: 'before' } : null;
  }
  return null;
}

/** Who is the subject of a German participle right after a quotation, with its auxiliary before: “Lind habe ihn ‚Dieb‘ genannt”. */
export function readBracket(parsed: Parsed, first: number, last: number): Source | null {
  const { unit, quoteIndex, grammar } = parsed;
  if (grammar.code !== 'de' || unit[last] !== unit[first] || !is(parsed, last, BITS.participle)) return null;
  for (let at = first - 1; at > first - MAX_TOKENS_TO_LATE_TAG && unit[at] === unit[first]; at--) {
    if (quoteIndex[at] !== -1) return null;
    if (!is(parsed, at, BITS.auxiliary)) continue;
    const speaker = findFirstPhrase(parsed, startUnit(parsed, at), first);
    if (TRACE) trace('quote/bracket', () => tellSource(parsed, speaker, last));
    return speaker && { speaker, cue: last, place: 'before' };
  }
  return null;
}

/** Whether the quotation that ends before a token is long enough, or a sentence, so that a verb after its comma says it. */
function isSaid({ quoteIndex, text }: Parsed, last: number): boolean {
  let first = last - 1;
  let count = 0;
  const own = quoteIndex[first];
  while (first > 0 && quoteIndex[first - 1] === own && count <= MIN_SAID) {
    if (text.tokens[first]?.type === 'word') count++;
    first--;
  }
  return count >= MIN_SAID || isUpper(readToken(text, first)) || isUpper(readToken(text, first + 1));
}

/** The verb of a tag that stands before its subject: “dijo Lind”, “a-t-il dit”, “hat Lind gesagt”; -1 if there is none. */
export function findTagCue(parsed: Parsed, from: number, limit: number): number {
  const { grammar, words } = parsed;
  if (grammar.code === 'de' && is(parsed, from, BITS.auxiliary))
    for (let at = from + 1; at < limit && words[at] !== ','; at++)
      if (is(parsed, at, BITS.participle) && isCue(parsed, at)) return at;
  for (let at = from; at < Math.min(limit, from + MAX_TOKENS_TO_TAG); at++) {
    if (isCue(parsed, at)) return at;
    const passes = BITS.clitic | BITS.auxiliary | BITS.adverb | BITS.own | BITS.masculine | BITS.feminine | BITS.plural;
    // “a-t-il dit”, “hat er gesagt”, but not “on fait”
    const isSubject = is(parsed, at, PRONOUN) && !is(parsed, at, BITS.clitic | BITS.article | BITS.adverb);
    if (isSubject && words[at - 1] !== '-' && !is(parsed, at - 1, BITS.auxiliary)) return -1;
    const isPassing = is(parsed, at, passes) && (!opensPhrase(parsed, at) || is(parsed, at, BITS.clitic));
    if (!isPassing && words[at] !== '-' && words[at] !== 't') return -1;
  }
  return -1;
}

/** The longest word that may be a verb of speech that is not listed, and how many words what it says has at least. Set by hand. */
const MIN_SAID = 4;

/** The verb of a tag that is not listed, by its place: “…, filosofa Lind”; -1 if what follows is no verb. */
export function findUnlistedCue(parsed: Parsed, from: number, limit: number): number {
  const { words, upper, text } = parsed;
  let at = from;
  let isCompound = false; // “a-t-il avoué”
  const passes = BITS.clitic | BITS.auxiliary | BITS.adverb | (words[from + 1] === '-' ? PRONOUN : 0);
  while (
    at < limit &&
    ((is(parsed, at, passes) && !opensPhrase(parsed, at)) || words[at] === '-' || words[at] === 't')
  ) {
    if (is(parsed, at, BITS.auxiliary)) isCompound = true;
    at++;
  }
  const word = words[at] ?? '';
  if (
    isCompound &&
    parsed.grammar.code !== 'de' &&
    !upper[at] &&
    (parsed.bits[at] ?? 0) === 0 &&
    /(?:[aiu][dt]o|é|i|t|so|sto)$/.test(word)
  )
    return at;
  const isPlain =
    at < limit && text.tokens[at]?.type === 'word' && !upper[at] && (parsed.bits[at] ?? 0) === 0 && word.length > 3;
  if (!isPlain || /(?:[aiu][dt][oaie]s?|[aei]ndo|mente?|ées?|és)$/.test(word)) return -1;
  // “philosophe-t-il”
  if (words[at + 1] === '-' && (words[at + 2] === 't' || is(parsed, at + 2, PRONOUN))) return at;
  if (parsed.grammar.code === 'de' && !/(?:t|te|ten)$/.test(word)) return -1;
  if (!(parsed.grammar.code === 'de' || /(?:[aeióòoù]|[aei]n|[aei]m|ou|eu|iu|nt|it|t|d)$/.test(word))) return -1;
  const isEnd = at + 1 >= limit || /^[.,:]$/.test(words[at + 1] ?? '');
  return isEnd ||
    opensPhrase(parsed, at + 1) ||
    isPronounAt(parsed, at + 1) ||
    is(parsed, at + 1, BITS.adverb | BITS.preposition | BITS.clitic)
    ? at
    : -1;
}

/** Where it is written: “se lee en la nota”, “steht in ihrem Brief”; null if the verb is another or there is no place. */
function readPlace(parsed: Parsed, cue: number, limit: number): Range | null {
  const { words } = parsed;
  const isImpersonal =
    parsed.grammar.code === 'de' ||
    /^(?:se|si)$/.test(words[cue - 1] ?? '') ||
    /^(?:on|se)$/.test(words[cue + 2] ?? '');
  if (!is(parsed, cue, BITS.reading) || !isImpersonal) return null;
  for (let at = cue + 1; at < Math.min(limit, cue + 4); at++) {
    if (!is(parsed, at, BITS.preposition)) continue;
    // “in ihrem Brief”: who wrote it is known
    if (/^(?:ihre?|seine?|su|sus|sua?|suoi|sue|seus?|son|sa|ses|leur)[nmrs]?$/.test(words[at + 1] ?? '')) return null;
    const last = endPhrase(parsed, at + 1, limit);
    return last > at + 1 ? { first: at + 1, last } : null;
  }
  return null;
}

/** Who is said in the next sentence to have said a quotation: “‘…’ Lo dijo Lind.” */
export function readNextSentence(parsed: Parsed, last: number): Source | null {
  const { unit, quoteIndex, text } = parsed;
  let at = last;
  while (at < last + 2 && text.tokens[at]?.type === 'mark' && unit[at] === unit[last - 1]) at++;
  if (unit[at] === unit[last - 1] || quoteIndex[at] !== -1 || !parsed.grammar.pointing.has(readFolded(text, at)))
    return null;
  const limit = endClause(parsed, at);
  // “Foi assim que Lind, o ministro, respondeu”
  let that = at + 1;
  while (that < at + 4 && !is(parsed, that, BITS.that)) that++;
  const isLong = is(parsed, that, BITS.that) && opensPhrase(parsed, that + 1);
  for (let cue = at + 1; cue < Math.min(limit, at + (isLong ? MAX_TOKENS_TO_LATE_CUE : MAX_TOKENS_TO_TAG)); cue++) {
    if (!isCue(parsed, cue) || !is(parsed, cue, BITS.says)) continue;
    const speaker =
      findSubjectAfter(parsed, cue, isLong ? cue + 1 : limit) ??
      (isLong ? findSubjectBefore(parsed, cue, that + 1) : null);
    if (TRACE) trace('quote/next-sentence', () => tellSource(parsed, speaker, cue));
    return speaker ? { speaker, cue, place: 'after' } : null;
  }
  return null;
}
