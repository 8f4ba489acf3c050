import { readToken } from '../../text/prepared-text.ts';
import { isOneOf } from '../../text/words.ts';
import { type Emit, score, unpack, type Weights } from '../weights.ts';
import type { Chunk } from './chunks.ts';
import { codeAt, codeOfClass } from './features.ts';
import { isCue, isKnownLanguage, isSpeechNoun, type Reading } from './reading.ts';
import { REPORTS } from './weights.data.ts';

/** Words that may be reported without marks: whose, by which word, and from where to where, in tokens. */
export interface Report {
  chunk: Chunk;
  cue: number;
  first: number;
  last: number;
  /** Which words of the sentence these are: after the cue up to its end or to a comma, before it, or all around it. */
  form: 'after' | 'clause' | 'before' | 'around';
}

/** A report, and how likely its words are somebody's. */
export interface Found {
  report: Report;
  likely: number;
}

/** The least probability of a report that is shown. Set by hand. */
const LEAST_LIKELY = 0.5;

/** Shorter reports are dropped: “voted 9–4”, “asked why”. */
const LEAST_WORDS = 2;

/** The exponent of length when overlapping reports are ranked: longer ones hold the shorter. Set by hand. */
const LENGTH = 0.15;

let weights: Weights | null = null;

/** Indirect speech and thought, sentence by sentence; no two reports overlap. */
export function findReports(reading: Reading, chunksOf: (block: number) => Chunk[]): Found[] {
  if (!isKnownLanguage(reading.text)) return [];
  weights ??= unpack(REPORTS);
  const learned = weights;
  return reading.text.blocks.flatMap((_, block) => {
    const found = listReports(reading, chunksOf(block))
      .filter((report) => saysSomething(reading, report))
      .map((report) => ({
        report,
        likely: 1 / (1 + Math.exp(-score(learned, (emit) => describeReport(reading, report, emit)))),
      }))
      .filter(({ likely }) => likely >= LEAST_LIKELY)
      .sort((a, b) => rank(b) - rank(a));
    return keepApart(found);
  });
}

function saysSomething({ text }: Reading, { first, last }: Report): boolean {
  let words = 0;
  for (let at = first; at < last && words < LEAST_WORDS; at++) if (/\p{L}/u.test(readToken(text, at))) words++;
  return words >= LEAST_WORDS;
}

const rank = ({ report: { first, last }, likely }: Found) => likely * (last - first) ** LENGTH;

/** The best ones first: those that share no word with a better one. */
function keepApart(found: Found[]): Found[] {
  const taken = new Set<number>();
  return found.filter(({ report: { first, last } }) => {
    for (let at = first; at < last; at++) if (taken.has(at)) return false;
    for (let at = first; at < last; at++) taken.add(at);
    return true;
  });
}

/** How far from its verb a report may begin, in tokens. */
const OPENING = 9;

/** Everything that may be a report in a paragraph's chunks: none of it holds a quotation. */
export function listReports(reading: Reading, chunks: Chunk[]): Report[] {
  const reports: Report[] = [];
  const { classes } = reading;
  const subjects = new Map<number, Chunk>();
  for (const chunk of chunks) {
    if (chunk.owned >= 0) subjects.set(chunk.owned, chunk);
    if (chunk.inverted >= 0 && (subjects.get(chunk.inverted)?.link ?? 'far') === 'far')
      subjects.set(chunk.inverted, chunk);
    if (chunk.verb < 0) continue;
    // The nearest subject counts, unless it only stands near: “officials in Marvik said”.
    const known = subjects.get(chunk.verb);
    const isNearer =
      chunk.link !== 'far' && !(known?.link === 'attached' && classes[chunk.first - 1] === 'preposition');
    if (!known || isNearer || known.link === 'far') subjects.set(chunk.verb, chunk);
  }
  for (const [cue, chunk] of subjects) addReports(reading, chunk, cue, reports);
  return reports;
}

function addReports(reading: Reading, chunk: Chunk, cue: number, reports: Report[]): void {
  const { text, sentence, classes, words, holder } = reading;
  const own = text.sentences[sentence[cue] ?? 0];
  if (!own || sentence[chunk.first] !== sentence[cue]) return;
  const isLead = words[cue] === 'according';
  const end = isEnd(reading, own.last - 1) ? own.last - 1 : own.last;
  const tag = { first: Math.min(cue, chunk.first), last: Math.max(cue + 1, chunk.last) };
  const add = (form: Report['form'], first: number, last: number) => {
    if (last - first < 1 || first < own.first) return;
    for (let at = first; at < last; at++) if (holder[at] !== -1) return;
    reports.push({ chunk, cue, first, last, form });
  };
  // The words before “, Lind said” and “said Lind”.
  const hasBefore = tag.first - own.first > 2 && (classes[tag.first - 1] === 'comma' || words[tag.first - 1] === '-');
  const isParted = classes[tag.last] === 'comma' || words[tag.last] === '-';
  if (hasBefore) add('before', own.first, tag.first - 1);
  if (hasBefore && isParted) add('around', own.first, end);
  const from = isLead
    ? isParted
      ? tag.last + 1
      : end
    : findOpening(reading, Math.max(cue + 1, chunk.verb === cue ? 0 : tag.last), end);
  add('after', from, end);
  for (let at = from + 1; at < end; at++) {
    if (classes[at] === 'comma' || words[at] === ';' || words[at] === '-') {
      add('clause', from, at);
      break;
    }
  }
}

const isEnd = ({ classes, words }: Reading, at: number) => classes[at] === 'stop' && words[at] !== '?';

/** “told reporters on Monday that …”: where the reported words begin. */
function findOpening({ words, classes }: Reading, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + OPENING); at++) {
    if (words[at] === 'that' && classes[at + 1] !== 'stop') return at;
    if (classes[at] === 'comma' || isOneOf(words[at] ?? '', 'and but')) break;
  }
  let at = from;
  while (at < end && (classes[at] === 'adverb' || classes[at] === 'colon' || classes[at] === 'comma')) at++;
  return at;
}

const bucket = (count: number) => (count < 4 ? count : count < 7 ? 4 : count < 12 ? 5 : count < 20 ? 6 : 7);

const FORMS = { after: 0, clause: 1, before: 2, around: 3 };
const LINKS = { none: 0, next: 1, relative: 2, apposed: 3, joined: 4, far: 5, attached: 6, shared: 7, passive: 10 };
const CHUNKS = { pronoun: 0, name: 1, described: 2, bare: 3 };

/** What is seen of words that may be reported. */
export function describeReport(reading: Reading, { chunk, cue, first, last, form }: Report, emit: Emit): void {
  const { classes, words, sentence, text } = reading;
  const own = FORMS[form];
  const link = chunk.verb === cue ? LINKS[chunk.link] : chunk.inverted === cue ? 8 : 9;
  const verb = codeAt(reading, cue);
  const next = codeAt(reading, cue + 1);
  const opening = codeAt(reading, first);
  const size = bucket(last - first);
  const subject = CHUNKS[chunk.form];
  const start = text.sentences[sentence[cue] ?? 0]?.first ?? 0;
  const isFirst = chunk.first === start ? 1 : 0;
  const isThat = words[first] === 'that' ? 1 : 0;
  let hasVerb = 0;
  for (let at = first; at < Math.min(last, first + 20); at++) {
    if (classes[at] === 'auxiliary' || classes[at] === 'verb' || isCue(reading, at)) hasVerb = 1;
  }
  const isSpeech = classes[cue] === 'speech' ? 1 : isSpeechNoun(reading, cue) ? 2 : 0;
  const rest = text.sentences[sentence[cue] ?? 0]?.last ?? last;
  emit(1, verb, own);
  emit(2, verb, next, own);
  emit(3, verb, opening, own);
  emit(4, own, opening, isSpeech);
  emit(5, own, next, isSpeech);
  emit(6, own, link, subject);
  emit(7, own, size, hasVerb);
  emit(8, verb, link, own);
  emit(9, verb, isThat, own);
  emit(10, own, isFirst, link);
  emit(11, own, codeAt(reading, chunk.first - 1), link);
  emit(12, own, codeAt(reading, last), link);
  emit(13, own, codeOfClass(classes[cue - 1]), codeOfClass(classes[cue + 1]));
  emit(14, verb, size, own);
  emit(15, own, codeOfClass(classes[first]), hasVerb);
  emit(16, subject, codeAt(reading, chunk.head), own);
  emit(17, own, bucket(rest - last), codeOfClass(classes[last + 1]));
  emit(18, own, codeAt(reading, last + 1));
  emit(19, verb, codeAt(reading, cue - 1), own);
  emit(20, own, bucket(cue - start), isSpeech);
  emit(21, verb, hasVerb, own);
  emit(22, verb, subject, own);
  emit(23, own);
}
