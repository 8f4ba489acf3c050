import type { Span } from '../../model.ts';
import { score, unpack, type Weights } from '../weights.ts';
import { type Candidate, listCandidates } from './candidates.ts';
import { type Chunk, spanOf } from './chunks.ts';
import { describe, describeUnknown, look, signs } from './features.ts';
import type { Unit } from './marks.ts';
import { isKnownLanguage, type Reading, type WordClass } from './reading.ts';
import { describeSpeech } from './speech.ts';
import { SPEAKERS, SPEECH } from './weights.data.ts';

/** Who says a quotation, and by which word. */
interface Attribution {
  speaker: Span;
  cue?: Span;
}

/** What was decided of a quotation: how likely somebody says it, who does, and how sure that is. */
export interface Decision {
  unit: Unit;
  isQuote: boolean;
  /** How likely its words are somebody's, from 0 to 1. */
  speech: number;
  said: Attribution | null;
  /** How likely it is that speaker, from 0 to 1. */
  sureness: number;
}

/** A less probable speaker is not named. Set by hand. */
const LEAST_SURE = 0.15;

/** What a signature adds to a candidate. */
const SIGNED = 10;

/** The least probability at which words in quotation marks are a quotation. Set by hand. */
const LEAST_SPEECH = 0.94;

let known: { speakers: Weights; speech: Weights } | null = null;

/** Unpacked when the first story is read. */
function readWeights() {
  known ??= { speakers: unpack(SPEAKERS), speech: unpack(SPEECH) };
  return known;
}

/** Decides every quotation in reading order: the speaker of one is a candidate for the next. */
export function decide(reading: Reading, chunksOf: (block: number) => Chunk[], units: Unit[]): Decision[] {
  if (!isKnownLanguage(reading.text)) return units.map((unit) => decideByLook(reading, unit));
  const weights = readWeights();
  let last: Chunk | null = null;
  return units.map((unit) => {
    const setting = look(reading, unit);
    const candidates = listCandidates(reading, chunksOf, unit, last);
    const scores = candidates.map((candidate) =>
      score(weights.speakers, (emit) => describe(reading, unit, setting, candidate, emit)),
    );
    const unknown = score(weights.speakers, (emit) => describeUnknown(setting, last !== null, emit));
    const signed = candidates.findIndex(({ chunk }) => signs(reading, unit, chunk));
    if (signed >= 0) scores[signed] = (scores[signed] as number) + SIGNED;
    const best = scores.reduce((most, sum, i) => (sum > (scores[most] ?? Number.NEGATIVE_INFINITY) ? i : most), 0);
    const top = scores[best] ?? Number.NEGATIVE_INFINITY;
    const candidate = top > unknown ? (candidates[best] as Candidate) : null;
    const said = { candidate, margin: Math.max(top, unknown) - unknown };
    const speech =
      1 / (1 + Math.exp(-score(weights.speech, (emit) => describeSpeech(reading, unit, setting, said, emit))));
    const isSigned = candidate !== null && signs(reading, unit, candidate.chunk);
    const isQuote = isSigned || speech >= LEAST_SPEECH;
    if (candidate && isQuote) last = candidate.chunk;
    const sureness = candidate ? weigh(reading, candidates, scores, best, unknown) : 0;
    return {
      unit,
      isQuote,
      speech,
      said: candidate && sureness >= LEAST_SURE ? attribute(reading, candidate.chunk) : null,
      sureness,
    };
  });
}

/** In languages without a lexicon a sentence in quotation marks is a quotation without a speaker. */
function decideByLook({ text }: Reading, unit: Unit): Decision {
  const words = text.text.slice(unit.pieces[0]?.inner.start, unit.pieces.at(-1)?.inner.end);
  // “… здесь.”, 「…。」
  const isQuote = /[,.?!…。！？،؟۔।]$/u.test(words) || unit.last - unit.first > 7;
  return { unit, isQuote, speech: 0.6, said: null, sureness: 0 };
}

/** The probability of one candidate; others with the same words add to it. */
function weigh(reading: Reading, candidates: Candidate[], scores: number[], best: number, unknown: number): number {
  const top = scores[best] as number;
  const own = (candidates[best] as Candidate).chunk;
  let all = Math.exp(unknown - top);
  let share = 0;
  for (const [i, sum] of scores.entries()) {
    const power = Math.exp(sum - top);
    all += power;
    if (i === best || (power > 0.01 && isSame(reading, own, (candidates[i] as Candidate).chunk))) share += power;
  }
  return share / all;
}

function isSame({ words }: Reading, one: Chunk, other: Chunk): boolean {
  const length = one.last - one.first;
  if (other.last - other.first !== length) return false;
  for (let at = 0; at < length; at++) if (words[one.first + at] !== words[other.first + at]) return false;
  return true;
}

/** The speaker as words of the story, with the cue, which is looked for unless given. */
export function attribute(reading: Reading, chunk: Chunk, cue?: number): Attribution {
  const speaker = spanOf(reading, findNamed(reading, chunk));
  const at = cue ?? findCue(reading, chunk);
  return at === -1 ? { speaker } : { speaker, cue: spanOf(reading, { first: at, last: at + 1 }) };
}

/** “the mayor, who said”: the words that “who” stands for, where they stand right before it. */
function findNamed({ words, classes, holder }: Reading, { first, last }: Chunk): { first: number; last: number } {
  if (words[first] !== 'who' && words[first] !== 'which') return { first, last };
  const end = classes[first - 1] === 'comma' ? first - 1 : first;
  let start = end;
  while (end - start < 14 && holder[start - 1] === -1 && NAMING.has(classes[start - 1] ?? 'mark')) start--;
  return start < end ? { first: start, last: end } : { first, last };
}

const NAMING: ReadonlySet<WordClass> = new Set(['noun', 'name', 'number', 'determiner', 'owner', 'possessive']);

function findCue({ words, classes }: Reading, chunk: Chunk): number {
  if (chunk.inverted >= 0 && (chunk.verb < 0 || chunk.link === 'far')) return chunk.inverted;
  if (chunk.verb >= 0 && chunk.link !== 'far') return chunk.verb;
  if (chunk.owned >= 0) return chunk.owned;
  // “LIND: “…””, “…” — Ida Lind
  if (classes[chunk.last] === 'colon') return chunk.last;
  if (words[chunk.first - 1] === '-') return chunk.first - 1;
  return chunk.verb;
}
