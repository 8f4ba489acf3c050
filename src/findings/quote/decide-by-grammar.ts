import type { Span } from '../../model.ts';
import { findBlock } from '../../text/prepared-text.ts';
import { hasLetter, isUpper } from '../../text/words.ts';
import { is, isCue, type Parsed, parse } from '../grammar/parsed.ts';
import type { Range } from '../grammar/phrases.ts';
import { BITS } from '../grammar/words.ts';
import { about, trace } from '../trace.ts';
import type { Decision } from './decide.ts';
import { readLead, readSubjunctive } from './leads.ts';
import { pairMarks, type Quotation, toQuotation } from './marks.ts';
import { isInHeading, isWhole } from './shape.ts';
import { readAgent, readBracket, readNextSentence, readTag, type Source } from './sources.ts';
import { indexSpans, type TaggedText } from './tagged-text.ts';

/** The probability given to a source in the same sentence and to one before. Set by hand. */
const NEAR = 0.9;
const CARRIED = 0.6;

/**
 * Finds which words in marks of a story in another language than English are speech, and who is said beside them to say them. Where
 * a verb has no subject of its own, or nothing is said, coreference finds who spoke.
 */
export function decideByGrammar(tagged: TaggedText, parsed: Parsed, quotations: Quotation[]): Decision[] {
  return quotations.map((quotation) => {
    if (TRACE) about(quotation.start);
    const source = readSource(parsed, quotation);
    const isQuote = isSpeech(tagged, parsed, quotation, source);
    const speaker = source?.speaker ? spanOf(parsed, source.speaker) : null;
    if (TRACE) trace('quote/marked-words', () => (isQuote ? 'said' : 'not said'));
    const cue = source && source.cue >= 0 ? spanOf(parsed, { first: source.cue, last: source.cue + 1 }) : undefined;
    return {
      quotation,
      isQuote,
      speech: isQuote ? NEAR : 0,
      attribution: speaker && { speaker, ...(cue && { cue }) },
      ...(cue && { cue }),
      speakerProbability: speaker ? NEAR : CARRIED,
    };
  });
}

/** Who says a quotation in its sentence: the tag after it, or what leads to it. */
function readSource(parsed: Parsed, { first, last }: Quotation): Source | null {
  const tag = readAgent(parsed, first, last) ?? readBracket(parsed, first, last) ?? readTag(parsed, last);
  if (tag?.speaker) return tag;
  // “Lind: ‘Nada – avisa – cambia’”
  const lead = readLead(parsed, first);
  return tag
    ? { ...tag, speaker: lead?.speaker ?? null }
    : (lead ?? readNextSentence(parsed, last) ?? readSubjunctive(parsed, first));
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
  const count = content.split(/\s+/).filter((word) => hasLetter(word)).length;
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
  const isParted = isAfter && /^[,.-]$/.test(words[last] ?? '') && words[first - 1] !== ',';
  if (isNaming(parsed, first) && !isParted && !isSentence) return false;
  // “sagte er dem ‚Abendblatt‘”
  const isName =
    parsed.grammar.code === 'de' &&
    count <= 2 &&
    /^(?:der|dem|des|die|das|den|im|beim|vom)$/.test(words[first - 1] ?? '');
  if (isName && isUpper(content) && !isSentence) return false;
  // “la asociación ‘Manos Limpias’”
  if (is(parsed, first - 1, BITS.body) && isUpper(content) && count <= MAX_TERM_WORDS && !isSentence) return false;
  if (source?.place === 'after' && words[last] !== undefined) return true;
  const isColon = words[first - 1] === ':';
  if (source && isColon) return true;
  const isCapital = /^[¿¡…(\s]*\p{Lu}/u.test(content);
  if (isInHeading(tagged, quotation) && !isSentenceBlock(parsed, quotation))
    return (count > 2 && isCapital) || count > MAX_TERM_WORDS || isSentence || words[last] === ':';
  // “… dijo Lind. ‘Ese no’.”
  const isAlone =
    parsed.unit[first - 1] !== parsed.unit[first] && (words[last] === '.' || parsed.unit[last] !== parsed.unit[first]);
  if (isAlone && isCapital) return true;
  if (source) return !isTerm(parsed, quotation, count, content, source);
  return isSentence || count > MAX_TERM_WORDS || (isWhole(tagged, quotation) && count > 2);
}

/** Whether the block of a quotation ends like a sentence, and so is no heading. */
function isSentenceBlock({ text }: Parsed, { start }: Quotation): boolean {
  const block = findBlock(text, start);
  return (
    block !== undefined &&
    block.role !== 'title' &&
    block.role !== 'heading' &&
    /[.!?…][»”“"’‘]?$/.test(text.text.slice(Math.max(block.start, block.end - 3), block.end))
  );
}

/** Whether it is a turn of a dialogue after a dash. */
const isTurn = ({ words }: Parsed, { first }: Quotation): boolean => words[first] === '-';

/** German compounds of what has a title: “Fachzeitschrift”. */
const GERMAN_WORK = /(?:zeitschrift|zeitung|magazin|roman|film|lied|buch|projekt|serie|sendung)$/;

/** Whether a name follows: “la novela ‘La casa’”, “su libro, ‘La casa’, cuenta”, “todos lo llaman ‘el Búho’”. */
function isNaming(parsed: Parsed, first: number): boolean {
  const { words, grammar } = parsed;
  // “si è detto ‘deluso’”, “ha detto ‘no’”, but not “Lind, detto ‘il Turco’”
  const isSaying = (at: number) => isCue(parsed, at) && (words[at - 1] !== 'è' || words[at - 2] === 'si');
  const isWork = (at: number) =>
    (is(parsed, at, BITS.naming) && !isSaying(at)) || (grammar.code === 'de' && GERMAN_WORK.test(words[at] ?? ''));
  if (isWork(first - 1) || grammar.calling.has(words[first - 1] ?? '')) return true;
  return (words[first - 1] === ',' || is(parsed, first - 1, BITS.article)) && isWork(first - 2);
}

/** How far before words in marks the verb that says them may be, in tokens. */
const MAX_TOKENS_TO_TERM = 12;

/** Whether short words in marks are a term although somebody speaks in the sentence. */
function isTerm(
  { words, grammar }: Parsed,
  { first }: Quotation,
  count: number,
  content: string,
  source: Source,
): boolean {
  if (count > MAX_TERM_WORDS) return false;
  if (first - source.cue > MAX_TOKENS_TO_TERM * 2 && count <= 2) return true;
  // A title: “La isla”.
  return (
    grammar.code !== 'de' && isUpper(content) && count <= 3 && words[first - 1] !== ',' && !/[.!?…]$/.test(content)
  );
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
    if (TRACE) about(quotation.start);
    const source = readSource(inside, quotation);
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
