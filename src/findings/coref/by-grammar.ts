import type { Span } from '../../model.ts';
import { findToken, type PreparedText, readToken } from '../../text/prepared-text.ts';
import { foldName, isUpper } from '../../text/words.ts';
import type { Actor } from '../actor/index.ts';
import { findAuxiliary, is, type Parsed, parse } from '../grammar/parsed.ts';
import { isInClause } from '../grammar/phrases.ts';
import { BITS, type Grammar, PRONOUN } from '../grammar/words.ts';
import type { Quote } from '../quote/index.ts';
import { about, tell, trace } from '../trace.ts';
import { findCarried, findDropped, findTurn } from './carried.ts';
import { findNamed, mayBeNamed } from './meant.ts';
import { findPlaces } from './places.ts';
import type { Attributed, Referent } from './pronouns.ts';
import { blockOf, type Found, findOwn, isHeading, lastPerson, readRange, resolveSpan, type Scene } from './scene.ts';
import { weighPlaces } from './weigh-places.ts';

/** How many quotations before one are looked through for the one around it. */
const MAX_NESTED = 8;

/**
 * The quotations and reports of a story in another language than English with who says each; `quotes` are in reading order, an outer
 * one before those in it.
 */
export function nameByGrammar(text: PreparedText, grammar: Grammar, actors: Actor[], quotes: Quote[]): Attributed[] {
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
  const weighed = quotes.map((quote, i): Attributed => {
    const last = lastPerson(scene);
    const speaker = readRange(text, quote.parts?.speaker ?? { start: quote.start, end: quote.start });
    const named = nested.has(quote) ? nameNested(scene, quote) : name(scene, quote, quotes[i + 1]);
    return { ...named, likely: () => weighPlaces(parsed, scene.places, speaker, last) };
  });
  return nameHeadings(text, nameLater(scene, weighed));
}

function name(scene: Scene, quote: Quote, next: Quote | undefined): Quote {
  if (TRACE) about(quote.start);
  const { text, turns } = scene;
  const { parts } = quote;
  const block = blockOf(text, quote.start);
  const at = findToken(text, quote.start);
  const opens = text.blocks[block]?.start === quote.start;
  const found = findSpeaker(scene, quote, block, at, next);
  const isAsked = quote.facts.form === 'indirect' && parts?.cue !== undefined && isPassive(scene.parsed, parts.cue);
  // Headings repeat what the text tells.
  if (!isHeading(text, block)) {
    const cue = parts?.cue ? text.text.slice(parts.cue.start, parts.cue.end).toLowerCase() : '';
    const isQuestion =
      /\?[”"»']?$/.test(text.text.slice(quote.start, quote.end)) ||
      (quote.facts.form === 'indirect' && scene.parsed.grammar.asks(cue));
    const isAside = parts?.speaker !== undefined && isAfterThat(scene.parsed, findToken(text, parts.speaker.start));
    const turn = { at: findToken(text, quote.end), block, opens, first: at, isQuestion, isAside };
    turns.push(isAsked ? { ...turn, found: null, asked: found } : { ...turn, found });
  }
  if (TRACE && isAsked) trace('speaker/only-asked', () => 'nobody');
  if (isAsked) return withoutSpeaker(quote);
  return found ? withSpeaker(quote, found.referent) : parts?.speaker ? withoutSpeaker(quote) : quote;
}

/** Whether a verb of asking is passive, so that its subject is who is asked: “foi perguntado se”, “als er gefragt wurde, ob”. */
function isPassive({ text, words, grammar }: Parsed, { start, end }: Span): boolean {
  const at = findToken(text, start);
  return (
    grammar.asks(text.text.slice(start, end).toLowerCase()) &&
    [words[at - 1], words[at + 1]].some((word) => /^(?:foi|fue|été|stat[oa]|wurden?|wird|worden)$/.test(word ?? ''))
  );
}

/** “que la novelista Ida Lind definió” */
const isAfterThat = (parsed: Parsed, at: number): boolean => isInClause(parsed, at - 1, at);

/** Who says a quotation, or the report, that begins at a token. */
function findSpeaker(scene: Scene, quote: Quote, block: number, at: number, next: Quote | undefined): Found | null {
  const { text, parsed } = scene;
  const { speaker, cue } = quote.parts ?? {};
  if (speaker) return resolveSpan(scene, speaker);
  if (cue && is(parsed, findToken(text, cue.start), BITS.mine)) return findOwn(scene, quote.start);
  if (!cue) return findCarried(scene, quote, block, at, next);
  const opens = text.blocks[block]?.start === quote.start;
  const found =
    (parsed.words[at] === '-' && opens ? findTurn(scene, quote, block, at) : null) ?? findDropped(scene, at);
  // “lo definen ‘tarde’”: nobody alone
  const isMany = found?.person && isPlural(parsed, findToken(text, cue.start));
  if (TRACE)
    trace('speaker/verb-alone', () => (isMany ? 'nobody: several speak' : (found?.referent.words ?? 'nobody')));
  return isMany ? null : found;
}

// “dicen”, “dicono”, “dizem”
const PLURAL: { [code: string]: RegExp } = { es: /n$/, it: /no$/, pt: /m$/ };

/** Whether a verb, or its auxiliary, has the ending of a plural, in a language whose verbs need no subject. */
function isPlural(parsed: Parsed, cue: number): boolean {
  const auxiliary = is(parsed, cue, BITS.participle) ? findAuxiliary(parsed, cue) : -1;
  return PLURAL[parsed.grammar.code]?.test(parsed.words[auxiliary < 0 ? cue : auxiliary] ?? '') ?? false;
}

const withoutSpeaker = (quote: Quote): Quote => {
  const { speaker: _, ...parts } = quote.parts ?? {};
  return { ...quote, facts: { form: quote.facts.form }, parts };
};

const withSpeaker = (quote: Quote, { name: actor, words }: Referent): Quote => ({
  ...quote,
  facts: { ...quote.facts, speaker: words, ...(actor && { actor }) },
});

/** A quotation within another: “I” is who says the outer one; a pronoun stays without a name. */
function nameNested({ parsed, places, text, turns }: Scene, quote: Quote): Quote {
  const { parts } = quote;
  if (TRACE) {
    about(quote.start);
    trace('speaker/nested');
  }
  const outer = turns.at(-1)?.found;
  if (parts?.cue && !parts.speaker && is(parsed, findToken(text, parts.cue.start), BITS.mine))
    return outer ? withSpeaker(quote, outer.referent) : quote;
  if (!parts?.speaker) return quote;
  const speaker = readRange(text, parts.speaker);
  const isOuter =
    text.text.slice(quote.start, parts.speaker.start).length > 0 && parts.speaker.start < quote.start - MAX_INNER;
  if (is(parsed, speaker.first, BITS.own) || isOuter) return outer ? withSpeaker(quote, outer.referent) : quote;
  if (is(parsed, speaker.first, PRONOUN)) {
    const relative = findRelative(parsed, speaker.first);
    return relative ? withSpeaker(quote, { words: relative }) : withoutSpeaker(quote);
  }
  const written = foldName(text.text.slice(parts.speaker.start, parts.speaker.end)).split(' ').at(-1) ?? '';
  // “don Cosimo” within words of somebody else
  const person =
    findNamed(parsed, places, speaker) ??
    (isUpper(readToken(text, speaker.last - 1))
      ? places.find(({ person: { name: full } }) => foldName(full).split(' ').includes(written))?.person
      : undefined);
  return person ? withSpeaker(quote, { name: person.name, words: person.name }) : quote;
}

/** How far before a pronoun within a quotation whom it stands for is searched for, in tokens. Set by hand. */
const MAX_TOKENS_BACK = 40;

/** The nearest relative or friend whom who speaks names before a pronoun: “Ma sœur” before “elle”; null if there is none. */
function findRelative({ words, text, bits }: Parsed, pronoun: number): string | null {
  const isFeminine = ((bits[pronoun] ?? 0) & BITS.feminine) !== 0;
  for (let at = pronoun - 1; at > pronoun - MAX_TOKENS_BACK; at--) {
    if (!/^(?:mon|ma|mi|mein|meine|mio|mia|meu|minha)$/.test(words[at] ?? '')) continue;
    if (words[at] !== 'mi' && isFeminine !== /^(?:ma|meine|mia|minha)$/.test(words[at] ?? '')) continue;
    return text.text.slice(text.tokens[at]?.start, text.tokens[at + 1]?.end);
  }
  return null;
}

/** How far before a quotation within another who says it is at most, in characters; farther on it is who says the outer one. */
const MAX_INNER = 300;

/** Who is only described is named with the next quotation of the paragraph: “La directora lo niega: ‘…’. ‘…’, añade Ida Lind.” */
function nameLater(scene: Scene, quotes: Quote[]): Quote[] {
  const { text, places } = scene;
  return quotes.map((quote, i) => {
    const { parts, facts } = quote;
    const next = quotes.slice(i + 1, i + 1 + MAX_NESTED).find((other) => other.facts.form !== 'indirect');
    const named = next?.parts?.speaker;
    if (!parts?.speaker || facts.actor || !named || blockOf(text, named.start) !== blockOf(text, quote.start))
      return quote;
    const person = findNamed(scene.parsed, places, readRange(text, named));
    if (!person || !mayBeNamed(scene.parsed, readRange(text, parts.speaker), person)) return quote;
    if (TRACE) about(quote.start);
    return withSpeaker(quote, { name: tell('speaker/named-later', person.name), words: person.name });
  });
}

/** Quotations in headings get the speaker of the one in the text that has the same words. */
function nameHeadings(text: PreparedText, quotes: Quote[]): Quote[] {
  const wordsOf = ({ start, end }: Span) => foldName(text.text.slice(start, end));
  const inHeading = (quote: Quote) => isHeading(text, blockOf(text, quote.start));
  if (!quotes.some(inHeading)) return quotes;
  // Few stories have more.
  const sources = quotes
    .filter((quote) => quote.facts.speaker && !inHeading(quote))
    .map((quote) => ({ quote, words: wordsOf(quote) }));
  return quotes.map((quote) => {
    if (!inHeading(quote) || quote.facts.actor) return quote;
    const words = wordsOf(quote);
    const twin = words.includes(' ') ? sources.find((source) => source.words.includes(words)) : undefined;
    const { speaker, actor } = twin?.quote.facts ?? {};
    if (TRACE && speaker) about(quote.start);
    return speaker ? withSpeaker(quote, { name: actor, words: tell('speaker/heading', speaker) }) : quote;
  });
}
