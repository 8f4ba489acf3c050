import type { Span } from '../../model.ts';
import { findToken } from '../../text/prepared-text.ts';
import { isUpper } from '../../text/words.ts';
import { is, type Parsed, parse } from '../grammar/parsed.ts';
import { isPronounAt, type Range } from '../grammar/phrases.ts';
import { BITS } from '../grammar/words.ts';
import type { Decision } from './decide.ts';
import { pairMarks, type Quotation, toQuotation } from './marks.ts';
import { isInHeading, isInterviewAnswer, isWhole } from './shape.ts';
import { findOpening, isNamed, readLead, readTag, type Source, startUnit } from './sources.ts';
import { indexSpans, type TaggedText } from './tagged-text.ts';

/** The probability given to a source in the same sentence and to one before. Set by hand. */
const NEAR = 0.9;
const CARRIED = 0.6;

interface Turn {
  quotation: Quotation;
  speaker: Range | null;
}

/** Finds which quotations of a story in another language than English are speech, and who says them. */
export function decideByGrammar(tagged: TaggedText, parsed: Parsed, quotations: Quotation[]): Decision[] {
  const turns: Turn[] = [];
  const sources = quotations.map((quotation) => readTag(parsed, quotation.last) ?? readLead(parsed, quotation.first));
  return quotations.map((quotation, i) => {
    const source = sources[i] ?? null;
    const isQuote = isSpeech(tagged, parsed, quotation, source);
    let speaker = source?.speaker ?? null;
    if (isQuote && !speaker) {
      const next =
        i + 1 < quotations.length
          ? { quotation: quotations[i + 1] as Quotation, source: sources[i + 1] ?? null }
          : null;
      speaker = source ? findDropped(parsed, quotation, turns) : findCarried(tagged, parsed, quotation, turns, next);
    }
    if (isQuote) turns.push({ quotation, speaker });
    const span = speaker && spanOf(parsed, speaker);
    const cue = source && source.cue >= 0 ? spanOf(parsed, { first: source.cue, last: source.cue + 1 }) : undefined;
    return {
      quotation,
      isQuote,
      speech: isQuote ? NEAR : 0,
      attribution: span ? { speaker: span, ...(cue && { cue }) } : null,
      speakerProbability: source?.speaker ? NEAR : CARRIED,
    };
  });
}

/** The offsets of a range of tokens; an elided article before a capital belongs to it. */
export const spanOf = ({ text }: Parsed, { first, last }: Range): Span => ({
  start: text.tokens[first]?.start ?? 0,
  end: text.tokens[last - 1]?.end ?? 0,
});

/** Words this short are a term rather than speech where nobody says them. Set by hand. */
const MAX_TERM_WORDS = 5;

/** Whether words in quotation marks are speech, and no title, nickname or term. */
function isSpeech(tagged: TaggedText, parsed: Parsed, quotation: Quotation, source: Source | null): boolean {
  const { first, last, pieces } = quotation;
  const { words, upper, quoteIndex } = parsed;
  const { inner } = pieces[0] as { inner: Span };
  const content = parsed.text.text.slice(inner.start, pieces.at(-1)?.inner.end);
  const count = content.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const isSentence = /^[¿¡…(\s]*\p{Lu}/u.test(content) && /[.!?…,]\s*$/.test(content);
  if (pieces.length > 1 || isTurn(parsed, quotation)) return true;
  // “Hugo ‘Tato’ Scarpone”
  if (
    count <= 3 &&
    upper[first - 1] &&
    upper[last] &&
    quoteIndex[last] === -1 &&
    parsed.unit[last] === parsed.unit[first]
  )
    return false;
  const isAfter = source?.place === 'after';
  if (isNaming(parsed, first) && !isAfter && !isSentence) return false;
  if (source?.place === 'after' && words[last] !== undefined) return true;
  const isColon = words[first - 1] === ':';
  if (source && isColon) return true;
  if (isInHeading(tagged, quotation)) return count > MAX_TERM_WORDS - 2 || isSentence || isColon;
  if (source) return !isTerm(parsed, quotation, count, content, source);
  return isSentence || count > MAX_TERM_WORDS || (isWhole(tagged, quotation) && count > 2);
}

/** Whether it is a turn of a dialogue after a dash. */
const isTurn = ({ words }: Parsed, { first }: Quotation): boolean => words[first] === '-';

const isNaming = (parsed: Parsed, first: number): boolean =>
  is(parsed, first - 1, BITS.naming) || (is(parsed, first - 1, BITS.article) && is(parsed, first - 2, BITS.naming));

/** How far before words in marks the verb that says them may be, in tokens. */
const MAX_TOKENS_TO_TERM = 12;

/** Whether short words in marks are a term although somebody speaks in the sentence. */
function isTerm({ words }: Parsed, { first }: Quotation, count: number, content: string, source: Source): boolean {
  if (count > MAX_TERM_WORDS) return false;
  if (first - source.cue > MAX_TOKENS_TO_TERM * 2 && count <= 2) return true;
  // A title: “La isla”.
  return isUpper(content) && count <= 3 && words[first - 1] !== ',' && !/[.!?…]$/.test(content);
}

/** Who says what has a verb without a subject: who spoke last, or the subject of a sentence since. */
function findDropped(parsed: Parsed, { first }: Quotation, turns: Turn[]): Range | null {
  const last = turns.at(-1);
  const opening = findRecentOpening(parsed, first, last?.quotation.last ?? 0);
  return opening ?? last?.speaker ?? null;
}

/** How many sentences back the subject of a sentence is searched for. Set by hand. */
const MAX_UNITS_BACK = 3;

/** The subject of the nearest sentence before a token that has a name or pronoun as its subject, after the token `since`. */
function findRecentOpening(parsed: Parsed, at: number, since: number): Range | null {
  let end = startUnit(parsed, at);
  for (let back = 0; back < MAX_UNITS_BACK && end > since; back++) {
    const from = startUnit(parsed, end - 1);
    if (from < since) return null;
    const phrase = findOpening(parsed, from, end);
    if (
      phrase &&
      (isNamed(parsed, phrase) ||
        (isPronounAt(parsed, phrase.first) && is(parsed, phrase.first, BITS.masculine | BITS.feminine)))
    )
      return phrase;
    end = from;
  }
  return null;
}

/** Who says a quotation without a tag: who speaks before it or after it in its paragraph, or takes turns with who spoke last. */
function findCarried(
  tagged: TaggedText,
  parsed: Parsed,
  quotation: Quotation,
  turns: Turn[],
  next: { quotation: Quotation; source: Source | null } | null,
): Range | null {
  const { block } = tagged;
  const own = block[quotation.first] ?? 0;
  const start = parsed.text.blocks[own]?.start ?? 0;
  const last = turns.at(-1);
  if (isInterviewAnswer(parsed.text, { start, end: start })) return null;
  const isNear = last !== undefined && block[last.quotation.last - 1] === own;
  const opening = findRecentOpening(
    parsed,
    quotation.first,
    Math.max(last?.quotation.last ?? 0, findToken(parsed.text, start)),
  );
  if (opening) return opening;
  if (isNear) return last.speaker;
  if (next && block[next.quotation.first] === own && next.source?.speaker) return next.source.speaker;
  if (isInHeading(tagged, quotation)) return null;
  if (quotation.start === start) {
    const before = turns.findLast(({ quotation: { first } }) => block[first] === own - 1);
    const isTurn = before !== undefined && before.quotation.start === parsed.text.blocks[own - 1]?.start;
    if (isTurn) return turns.findLast(({ quotation: { first } }) => (block[first] ?? own) <= own - 2)?.speaker ?? null;
    // Who is spoken of at the end of the paragraph before: “Lind habló poco.”
    if (!before)
      return /\?\s*$/.test(parsed.text.text.slice(start, quotation.end))
        ? null
        : (findRecentOpening(parsed, quotation.first, last?.quotation.last ?? 0) ?? null);
  }
  return last && (block[last.quotation.last - 1] ?? 0) >= own - 1 ? last.speaker : null;
}

/** The quotations within others, where somebody says them: “Me dijo: ‘Vete’”. “I” is who says the outer one. */
export function decideNestedByGrammar(parsed: Parsed, outer: Decision[]): Decision[] {
  const { text, grammar } = parsed;
  const quoted = outer.filter(
    ({ isQuote, quotation }) => isQuote && OPENS_INSIDE.test(text.text.slice(quotation.start + 1, quotation.end)),
  );
  const found = quoted.flatMap((decision) =>
    decision.quotation.pieces.flatMap(({ inner }) =>
      pairMarks(text.text, inner, undefined)
        .filter(({ closed }) => closed)
        .map((piece) => ({ piece, decision })),
    ),
  );
  if (found.length === 0) return [];
  const spans = found.map(({ piece }) => piece);
  const inside = parse(text, grammar, spans, indexSpans(text, spans));
  return found.flatMap(({ piece, decision }, index) => {
    const quotation = toQuotation(text, piece, index);
    const source = readTag(inside, quotation.last) ?? readLead(inside, quotation.first);
    const { speaker = null } = source ?? {};
    const isWithin =
      speaker &&
      (text.tokens[speaker.first]?.start ?? 0) > decision.quotation.start &&
      (text.tokens[speaker.last - 1]?.end ?? 0) <= decision.quotation.end;
    if (!source || (speaker && !isWithin)) return [];
    const isOwn = speaker && is(inside, speaker.first, BITS.own);
    const attribution = isOwn ? decision.attribution : speaker && { speaker: spanOf(inside, speaker) };
    return [{ ...decision, quotation, attribution }];
  });
}

// a mark after a space or mark: “dijo: ‘Vete”
const OPENS_INSIDE = /[\s(]['‘"“«„‚‹]/;
