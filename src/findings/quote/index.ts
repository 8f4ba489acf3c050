import { hasTag } from '../../lexicon/tags.ts';
import type { FindingOf, Perhaps, Span } from '../../model.ts';
import { findBlock, findToken, type PreparedText } from '../../text/prepared-text.ts';
import { isOneOf, isUpper, isUpperOrDigit } from '../../text/words.ts';
import { type Parsed, parse } from '../grammar/parsed.ts';
import { type Grammar, grammarOf } from '../grammar/words.ts';
import { about, trace } from '../trace.ts';
import { createChunkReader } from './candidates.ts';
import { type Chunk, NOMINAL, spanOf } from './chunks.ts';
import { type Decision, decide } from './decide.ts';
import { decideByGrammar, decideNestedByGrammar, spanOf as spanOfRange } from './decide-by-grammar.ts';
import { readSpokenSpans } from './dialogue.ts';
import { findReports, type ScoredReport } from './indirect.ts';
import { joinPieces, pairMarks, type Quotation, readQuotedSpans, toQuotation } from './marks.ts';
import { findReportsByGrammar, type GrammarReport } from './reports-by-grammar.ts';
import { isInHeading, readContent } from './shape.ts';
import { tellSource } from './sources.ts';
import { attribute } from './subordinate.ts';
import { type TaggedText, tagWords } from './tagged-text.ts';

export { isInterviewAnswer, skipDateline } from './shape.ts';

/** Words attributed to somebody. `speaker` is written beside them, or the name a pronoun refers to; `actor` is the name of that actor. */
export type Quote = FindingOf<
  'quote',
  {
    form: 'direct' | 'partial' | 'indirect';
    speaker?: string;
    actor?: string;
    /** Who it may be, where that is not certain; null if a speaker who is no actor is certain. */
    perhaps?: Perhaps | null;
  }
>;

/** Finds the quotations of a story and their speakers, in reading order. */
export function find(text: PreparedText): Quote[] {
  const grammar = grammarOf(text);
  const { decisions, reports, isTranscript } = grammar ? readByGrammar(text, grammar) : readByModel(text);
  const quotes = decisions
    .filter(({ isQuote }) => isQuote)
    .flatMap((decision) => describe(text, decision, isTranscript));
  return [...quotes, ...reports].sort((a, b) => a.start - b.start);
}

/** What is found in a story before it is described: the quotations in marks, and the reports. */
interface Reading {
  decisions: Decision[];
  reports: Quote[];
  /** Whether labels within the marks tell who speaks. */
  isTranscript: boolean;
}

/** Reads a story with the models, which are trained on English. */
function readByModel(text: PreparedText): Reading {
  const quotedSpans = readQuotedSpans(text);
  const tagged = tagWords(text, quotedSpans);
  const chunksOf = createChunkReader(tagged);
  const decisions = takeSpeakersOfTwins(tagged, decide(tagged, chunksOf, joinPieces(text, quotedSpans)));
  const nested = decisions.flatMap((one) => (one.isQuote && text.language === 'en' ? decideNested(tagged, one) : []));
  return {
    decisions: [...decisions, ...nested],
    reports: findReports(tagged, chunksOf).map((found) => report(tagged, found)),
    isTranscript: quotedSpans.filter(({ inner }) => readLabel(text.text, inner)).length > 1,
  };
}

/** Reads a story with the grammar of its language. */
function readByGrammar(text: PreparedText, grammar: Grammar): Reading {
  const quotedSpans = readSpokenSpans(text, grammar);
  const tagged = tagWords(text, quotedSpans);
  const parsed = parse(text, grammar, quotedSpans, tagged.quoteIndex);
  const decisions = takeSpeakersOfTwins(tagged, decideByGrammar(tagged, parsed, joinPieces(text, quotedSpans)));
  const nested = decideNestedByGrammar(parsed, decisions);
  if (TRACE) about(-1);
  return {
    decisions: [...decisions, ...nested],
    reports: findReportsByGrammar(parsed).map((found) => reportByGrammar(parsed, found)),
    isTranscript: false,
  };
}

function reportByGrammar(parsed: Parsed, { first, last, speaker, cue }: GrammarReport): Quote {
  const { text } = parsed.text;
  const said = speaker && spanOfRange(parsed, speaker);
  if (TRACE) {
    about(spanOfRange(parsed, { first, last }).start);
    trace('quote/report-by-verb', () => tellSource(parsed, speaker, cue));
  }
  return {
    kind: 'quote',
    ...spanOfRange(parsed, { first, last }),
    facts: { form: 'indirect', speaker: said ? text.slice(said.start, said.end) : undefined },
    confidence: REPORT_CONFIDENCE,
    parts: { ...(said && { speaker: said }), cue: spanOfRange(parsed, { first: cue, last: cue + 1 }) },
  };
}

/** The confidence of reports that are found by grammar. Set by hand. */
const REPORT_CONFIDENCE = 0.8;

function report(tagged: TaggedText, { report: found, probability }: ScoredReport): Quote {
  const { chunk, cue, first, last, isUnattributed } = found;
  const { text } = tagged.text;
  const { speaker, cue: word } = attribute(tagged, chunk, cue);
  const parts = { ...(!isUnattributed && { speaker }), ...(word && { cue: word }) };
  return {
    kind: 'quote',
    ...spanOf(tagged, { first, last }),
    facts: { form: 'indirect', speaker: parts.speaker && text.slice(speaker.start, speaker.end) },
    // Of those near the limit, nine of ten are speech: the rules after the model drop the others.
    confidence: (1 + probability) / 2,
    parts,
  };
}

/** The words of a span; “nobody” for none. */
const readSpan = ({ text }: PreparedText, span: Span | undefined) =>
  span ? text.slice(span.start, span.end) : 'nobody';

// “LIND: ”, “MR. LIND: ”
const LABEL = /^(?:MR|MRS|MS|DR|SEN|REP|GOV)?\.? ?[\p{Lu}'’-]{2,20}(?: [\p{Lu}'’-]{2,20})?(?=: )/u;

/** The label of a speaker within the marks, as in transcripts: “LIND: We stay.”; null if there is none. */
function readLabel(text: string, { start, end }: Span): Span | null {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 60)))?.[0];
  return label === undefined ? null : { start, end: start + label.length };
}

/** The findings of a quotation, one for each paragraph that it runs over; in a transcript, labels within tell who speaks. */
function describe(
  { text, language }: PreparedText,
  { quotation, speech, attribution: outer, speakerProbability, cue }: Decision,
  isTranscript: boolean,
): Quote[] {
  let attribution = outer;
  return quotation.pieces.map(({ start, end, inner, closed }) => {
    const label = isTranscript ? readLabel(text, inner) : null;
    if (label) attribution = { speaker: label };
    if (TRACE && label) trace('quote/label-of-turn', () => text.slice(label.start, label.end));
    const words = text.slice(inner.start, inner.end);
    // “We will stay,”, “… and so we left.”; in other languages “Nous restons”, a dit Lind
    const isEnded = /[.,!?…—-][’'”"»]?$/.test(words) || (language !== 'en' && /^[,.]/.test(text.slice(end, end + 1)));
    const isSentence = (words.startsWith('…') || isUpperOrDigit(words)) && isEnded;
    return {
      kind: 'quote',
      start,
      end,
      facts: {
        form: isSentence || !closed ? 'direct' : 'partial',
        speaker: attribution ? text.slice(attribution.speaker.start, attribution.speaker.end) : undefined,
      },
      confidence: Math.max(0.01, speech * (attribution ? 0.5 + speakerProbability / 2 : 0.6)),
      ...(attribution && { parts: { speaker: attribution.speaker, ...(attribution.cue && { cue: attribution.cue }) } }),
      ...(!attribution && cue && { parts: { cue } }),
    };
  });
}

// a mark after a space: “said, ‘Go”
const OPENS_INSIDE = /\s['‘"“«„‚‹]/;

/** The quotations within one, where somebody says them: “He told me, ‘Go home.’”. “I” is who says the outer one. */
function decideNested(tagged: TaggedText, outer: Decision): Decision[] {
  const { words, text } = tagged;
  if (!OPENS_INSIDE.test(text.text.slice(outer.quotation.start + 1, outer.quotation.end))) return [];
  return outer.quotation.pieces.flatMap(({ inner }): Decision[] =>
    pairMarks(text.text, inner, undefined).flatMap((piece) => {
      const quotation = toQuotation(text, piece, outer.quotation.index);
      const subject = piece.closed ? findInnerSubject(tagged, quotation, findToken(text, inner.start)) : null;
      if (!subject) return [];
      const isSame = isOneOf(words[subject.first]?.split("'", 1)[0] ?? '', 'i we') && outer.attribution !== null;
      const own = subject.first < subject.last ? { speaker: spanOf(tagged, subject) } : null;
      const attribution = isSame ? outer.attribution : own;
      if (TRACE) {
        about(quotation.start);
        trace('quote/within-another', () => (isSame ? 'who says the outer one' : readSpan(tagged.text, own?.speaker)));
      }
      return [{ ...outer, quotation, attribution }];
    }),
  );
}

const isRoleNoun = hasTag('role-noun');

/** How far before a quotation within another its cue may be, in tokens: “He said to me in English, ‘Go.’” Set by hand. */
const MAX_TOKENS_TO_INNER_CUE = 6;

/** The longest subject that is read before such a cue, in tokens. */
const MAX_SUBJECT_TOKENS = 4;

/**
 * The subject of the cue before a quotation that is within another, from the token `from`: no tokens if it is not right before the
 * cue, null if there is no cue.
 */
function findInnerSubject(
  { words, classes, sentence }: TaggedText,
  { first: before }: Quotation,
  from: number,
): { first: number; last: number } | null {
  const isInside = (at: number) => at >= from && sentence[at] === sentence[before - 1];
  let cue = before - 1;
  const isCueAt = (at: number) => classes[at] === 'speech' || isOneOf(words[at] ?? '', 'goes go went thought');
  while (isInside(cue) && cue >= before - MAX_TOKENS_TO_INNER_CUE && !isCueAt(cue)) cue--;
  if (!isInside(cue) || !isCueAt(cue)) return null;
  // “what we call the ‘game’”
  if (isOneOf(words[cue] ?? '', 'call calls called calling')) return null;
  // “learning to say ‘Dad’”, “There was a note”
  if (words[cue - 1] === 'to' || classes[cue - 1] === 'determiner') return null;
  let last = cue;
  const isAuxiliary = (at: number) =>
    classes[at] === 'adverb' || classes[at] === 'auxiliary' || isOneOf(words[at] ?? '', 'kept keeps');
  // “He'd say”
  const isContracted = (at: number) => (words[at] ?? '').includes("'");
  while (isInside(last - 1) && isAuxiliary(last - 1) && !isContracted(last - 1)) last--;
  // “he's told me”: the verb is a token of its own
  if ((words[last - 1] ?? '').startsWith("'")) last--;
  if (classes[last - 1] === 'pronoun' || isContracted(last - 1)) return { first: last - 1, last };
  // “Lyric gave me those books and told me”
  if (words[last - 1] === 'and') {
    last -= 1;
    while (isInside(last - 1)) last--;
    // “On Monday he came in and said”
    if (classes[last] === 'preposition') while (last < cue && classes[last] !== 'pronoun') last++;
    const opening = last;
    while (last < cue && NOMINAL.has(classes[last] ?? 'mark') && !isRoleNoun(words[last - 1] ?? '')) last++;
    if (last === opening && classes[last] === 'pronoun') last++;
    return { first: opening, last };
  }
  let first = last;
  while (isInside(first - 1) && last - first < MAX_SUBJECT_TOKENS && NOMINAL.has(classes[first - 1] ?? 'mark')) first--;
  return { first, last };
}

/** Whether a chunk ends in a name: “Lind”, but not “Treasurer” or “Boss” at the start of a headline. */
function isName({ words, classes, text, sentence }: TaggedText, { first, last, head }: Chunk): boolean {
  const word = words[head] ?? '';
  if (classes[head] !== 'name' || isRoleNoun(word)) return false;
  if (last - first > 1 || sentence[first - 1] === sentence[first]) return true;
  // A common noun is written without a capital elsewhere.
  return !words.some((other, at) => other === word && !isUpper(text.text.charAt(text.tokens[at]?.start ?? 0)));
}

/** Whether the speaker of a quotation is in the same block. */
const isBeside = ({ text }: TaggedText, { quotation, attribution }: Decision): boolean =>
  findBlock(text, quotation.start) === findBlock(text, attribution?.speaker.start ?? 0);

/** How many quotations in headings are searched for in the text. Set by hand. */
const MAX_TWINS = 60;

/**
 * A quotation in a headline, a sub-heading or pulled out of the text has the speaker of the quotation in the text that has the
 * same words in it.
 */
function takeSpeakersOfTwins(tagged: TaggedText, decisions: Decision[]): Decision[] {
  const headings = decisions.filter(({ quotation }) => isInHeading(tagged, quotation)).slice(0, MAX_TWINS);
  if (headings.length === 0) return decisions;
  const heading = new Set(headings);
  const sources = decisions.filter((decision) => decision.isQuote && decision.attribution && !heading.has(decision));
  const contents = sources.map(({ quotation }) => readContent(tagged, quotation));
  return decisions.map((decision) => {
    if (!heading.has(decision)) return decision;
    const words = readContent(tagged, decision.quotation);
    // Two words or more: “shameful” may be anybody's.
    const twin = /\p{L}{2} \p{L}/u.test(words)
      ? sources[contents.findIndex((content) => content.includes(words))]
      : undefined;
    if (!twin) return decision;
    if (TRACE) {
      about(decision.quotation.start);
      trace('quote/twin-in-text', () => words);
    }
    // “Lind: ‘We stay’” names somebody itself.
    const hasOwn =
      decision.chunk && isName(tagged, decision.chunk) && decision.attribution?.cue && isBeside(tagged, decision);
    const { attribution, speakerProbability } = hasOwn ? decision : twin;
    return {
      ...decision,
      isQuote: true,
      speech: Math.max(decision.speech, twin.speech),
      attribution,
      speakerProbability,
    };
  });
}
