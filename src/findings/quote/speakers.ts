import type { Span } from '../../model.ts';
import type { Text } from '../../text/prepare.ts';
import { findBlock, findSentence, findToken, readFolded, readToken } from '../../text/read.ts';
import { isOneOf, isUpper, listWords } from '../../text/words.ts';
import { LEADS, PRONOUNS, SPEECH_VERBS } from './cues.data.ts';
import type { Marked } from './marks.ts';
import { readPhraseAfter, readSubject } from './phrases.ts';

/** Who says something, by which word, and how sure that is. */
export interface Attribution {
  speaker: Span;
  cue?: Span;
  confidence: number;
}

type Cue = Omit<Attribution, 'confidence'>;

/** Verbs whose subject may follow them: “…,” said the minister. */
const INVERTED = listWords(`
  said says asked asks added adds wrote writes replied replies explained explains noted notes tweeted declared read quipped
  recalled warned announced continued concluded argued exclaimed
`);

/** How many tokens after a quotation its tag may begin. */
const REACH = 40;

/** Where a quotation stands: the tokens it spans, and those around it that no other quotation holds. */
interface Place {
  first: number;
  last: number;
  from: number;
  to: number;
}

/**
 * Who says the quotation at `index` of a paragraph, as the words around it tell; null when they do not.
 * `said` holds what was found for the quotations before it in the paragraph.
 */
export function attribute(
  text: Text,
  quotes: Marked[],
  index: number,
  said: (Attribution | null)[],
): Attribution | null {
  const place = locate(text, quotes, index);
  return (
    readTagBefore(text, place, 1) ??
    readTagAfter(text, place) ??
    readTagBefore(text, place, REACH) ??
    continueSpeech(said[index - 1] ?? null) ??
    readSentenceBefore(text, place)
  );
}

function locate(text: Text, quotes: Marked[], index: number): Place {
  const quote = quotes[index] as Marked;
  const first = findToken(text, quote.start);
  const last = findToken(text, quote.end);
  const before = quotes[index - 1];
  const after = quotes[index + 1];
  const opening = text.sentences[findSentence(text, first)];
  const closing = text.sentences[findSentence(text, last - 1)];
  // “No!” Lind said: the sentence ends with the quotation, its tag is the next one.
  const goesOn =
    /[,?!—–-]$/.test(text.text.slice(quote.inner.start, quote.inner.end)) || readFolded(text, last) === '-';
  const next = text.sentences[findSentence(text, last)];
  const isNear = next !== undefined && findBlock(text, next.start) === findBlock(text, quote.start);
  const tag = goesOn && isNear && closing?.last === last ? next : closing;
  return {
    first,
    last,
    from: Math.max(opening?.first ?? 0, before ? findToken(text, before.end) : 0),
    to: Math.min(tag?.last ?? 0, after ? findToken(text, after.start) : Number.POSITIVE_INFINITY, last + REACH),
  };
}

/** “He said: “…””, the verb at most `reach` words before the quotation. */
function readTagBefore(text: Text, { first, from }: Place, reach: number): Attribution | null {
  let end = first;
  while (end > from && isOneOf(readFolded(text, end - 1), ', : that')) end--;
  for (let at = end - 1; at >= from && at >= end - reach; at--) {
    const found = readCue(text, at, from, first);
    if (found)
      return { ...(readOuterCue(text, found, at, from, first) ?? found), confidence: reach === 1 ? 0.95 : 0.85 };
  }
  return reach === 1 ? readLabel(text, end, from, first) : null;
}

/** “Lind says she hopes …”: who speaks is the one that names “she”. */
function readOuterCue(text: Text, found: Cue, at: number, from: number, to: number): Cue | null {
  if (!PRONOUNS.has(readFolded(text, findToken(text, found.speaker.start)))) return null;
  for (let i = at - 1; i >= from; i--) {
    const outer = readCue(text, i, from, to);
    if (outer) return outer;
  }
  return null;
}

/** “Smith: “…””: a name and a colon, as in an interview. */
function readLabel(text: Text, end: number, from: number, first: number): Attribution | null {
  const colon = text.tokens[end];
  if (end === first || readToken(text, end) !== ':' || end - from > 6 || !isUpper(readToken(text, from))) return null;
  const speaker = readPhraseAfter(text, from, end);
  return speaker && { speaker, cue: colon, confidence: 0.9 };
}

/** “…”, said X; “…”, X said; “…”, according to X. */
function readTagAfter(text: Text, { last, to }: Place): Attribution | null {
  let first = last;
  while (first < to && isOneOf(readFolded(text, first), ', . -')) first++;
  // “…” — Maria Sanchez
  const signed = first > last && readFolded(text, first - 1) === '-' ? readPhraseAfter(text, first, to) : null;
  if (signed && text.text.slice(signed.end, text.tokens[to - 1]?.end).length < 3) {
    return { speaker: signed, cue: text.tokens[first - 1], confidence: 0.9 };
  }
  if (INVERTED.has(readFolded(text, first))) {
    const speaker = readPhraseAfter(text, first + 1, to);
    if (speaker) return { speaker, cue: text.tokens[first], confidence: 0.95 };
  }
  for (let at = first; at < to; at++) {
    const found = readCue(text, at, first, to);
    if (found) return { ...found, confidence: at < first + 8 ? 0.95 : 0.7 };
  }
  return null;
}

function readCue(text: Text, at: number, from: number, to: number): Cue | null {
  const word = readFolded(text, at);
  const cue = text.tokens[at];
  if (LEADS.has(word)) {
    const speaker = readPhraseAfter(text, at + 2, to);
    return speaker && { speaker, cue };
  }
  if (!SPEECH_VERBS.has(word)) return null;
  const speaker = readSubject(text, at, from);
  return speaker && { speaker, cue };
}

function continueSpeech(before: Attribution | null): Attribution | null {
  return before && { ...before, confidence: Math.min(before.confidence, 0.9) };
}

/** “He was blunt when he answered. “…””: the sentence before, in the same paragraph. */
function readSentenceBefore(text: Text, { from, first }: Place): Attribution | null {
  const before = text.sentences[findSentence(text, first) - 1];
  const block = findBlock(text, text.tokens[first]?.start ?? 0);
  if (!before || !block || before.start < block.start || before.last < from - 1) return null;
  for (let at = before.last - 1; at >= before.first; at--) {
    const found = readCue(text, at, before.first, before.last);
    if (found) return { ...found, confidence: 0.75 };
  }
  return null;
}
