import { readToken } from '../../text/prepared-text.ts';
import { hasLetter, isOneOf } from '../../text/words.ts';
import { about, trace } from '../trace.ts';
import { REPORTS } from '../weights.data.ts';
import { type Emit, score, unpack, type Weights } from '../weights.ts';
import type { Chunk } from './chunks.ts';
import { isSubjectPronoun, MAX_TOKENS_TO_VERB, opensQuestion, type Report } from './clause.ts';
import { codeAt, codeOfClass } from './features.ts';
import { refineReport } from './reported.ts';
import { isCue, isSpeechNoun, readWords, type TaggedText } from './tagged-text.ts';

/** A report and the probability that it is indirect speech, from 0 to 1. */
export interface ScoredReport {
  report: Report;
  probability: number;
}

/** Less probable reports are dropped. Set by hand. */
const MIN_PROBABILITY = 0.4;

/** Shorter reports are dropped: “voted 9–4”, “asked why”. */
const MIN_WORDS = 2;

/** Longer reports are dropped, in tokens, so that a sentence without an end takes linear time. Set by hand. */
const MAX_TOKENS = 300;

/** The exponent of length when overlapping reports are ranked, which favours longer ones. Set by hand. */
const LENGTH_EXPONENT = 0.15;

let weights: Weights | null = null;

/** Finds indirect speech and thought, block by block; reports do not overlap. */
export function findReports(tagged: TaggedText, chunksOf: (block: number) => Chunk[]): ScoredReport[] {
  if (tagged.text.language !== 'en') return [];
  weights ??= unpack(REPORTS);
  const learned = weights;
  const taken = new Uint8Array(tagged.text.tokens.length);
  return tagged.text.blocks.flatMap((_, block) => {
    const chunks = chunksOf(block);
    const found = listAll(tagged, chunks)
      .filter((report) => isClause(tagged, report) || opensWithPronoun(tagged, report) || isSourced(tagged, report))
      .filter((report) => hasEnoughWords(tagged, report))
      .map((report) => ({
        report,
        probability: 1 / (1 + Math.exp(-score(learned, (emit) => extractReportFeatures(tagged, report, emit)))),
      }))
      .filter(({ report, probability }) => {
        if (TRACE) {
          about(tagged.text.tokens[report.first]?.start ?? 0);
          trace('quote/report', () => `${readWords(tagged, report)}: ${probability.toFixed(2)} of ${MIN_PROBABILITY}`);
        }
        return probability >= MIN_PROBABILITY;
      })
      .sort((a, b) => rank(b) - rank(a))
      .flatMap(({ report, probability }) => {
        const refined = refineReport(tagged, chunks, report);
        return refined && hasEnoughWords(tagged, refined) ? [{ report: refined, probability }] : [];
      });
    return dropOverlapping(found, taken);
  });
}

function hasEnoughWords({ text }: TaggedText, { first, last }: Report): boolean {
  let words = 0;
  for (let at = first; at < last && words < MIN_WORDS; at++) if (hasLetter(readToken(text, at))) words++;
  return words >= MIN_WORDS;
}

/** Verbs that name who is told before what is said: “told the court that …”. */
const hasAddressee = (word: string) =>
  isOneOf(word, 'tell told tells telling warn warned warns assured assure informed inform reminded remind');

/** Verbs that have something said after them only in quotation marks: “The march began: …”. */
const takesNoClause = (word: string) =>
  isOneOf(word, 'begin begins began begun start starts started continue continues continued');

/** Verbs that also mean making, seeing or naming a thing: a clause after them begins with “that” or a pronoun. */
const takesObject = (word: string) =>
  isOneOf(
    word,
    'write writes wrote written post posts posted publish published call calls called offer offers offered see sees saw seen find finds found make makes made',
  );

/** Whether reported words are a clause with a subject and a verb, and no object: not “won the match”, “declined to comment”. */
function isClause(tagged: TaggedText, { cue, first, last, form }: Report): boolean {
  const { words, classes } = tagged;
  const opening = words[first] ?? '';
  const isSpoken = isCue(tagged, cue) || isSpeechNoun(tagged, cue) || words[cue] === 'according';
  if (!isSpoken || takesNoClause(words[cue] ?? '')) return false;
  const isAfter = form === 'after' || form === 'clause';
  if (opening === 'that' && classes[first - 1] === 'preposition') return false;
  if (opening === 'that' && isAfter)
    return classes[cue + 1] !== 'determiner' || cue + 1 === first || hasAddressee(words[cue] ?? '');
  if (opensQuestion(opening)) return !isNegated(tagged, cue);
  if (isAfter && takesObject(words[cue] ?? '') && classes[first] !== 'pronoun') return false;
  if (opening === 'to' || classes[first] === 'preposition' || classes[first] === 'object-pronoun') return false;
  for (let at = first + 1; at < Math.min(last, first + MAX_TOKENS_TO_VERB); at++) {
    if (isVerb(tagged, at)) return true;
    if (isAfter && (classes[at] === 'comma' || isOneOf(words[at] ?? '', 'who which that'))) return false;
  }
  return false;
}

/** “said they apply”, whose verb is not in the lexicon */
function opensWithPronoun({ words, classes }: TaggedText, { chunk, cue, first, form }: Report): boolean {
  if (form !== 'after' && form !== 'clause') return false;
  const opening = chunk.inverted === cue ? chunk.first : first;
  return isSubjectPronoun(words[classes[opening] === 'object-pronoun' ? opening + 1 : opening] ?? '');
}

/** How long words before “according to” are at least, in tokens, that need no verb known. Set by hand. */
const MIN_SOURCED = 6;

/** “In Marvik 312 people remain, according to Lind”, whose verb is not in the lexicon */
const isSourced = ({ words }: TaggedText, { cue, first, last, form }: Report): boolean =>
  words[cue] === 'according' && form === 'before' && last - first >= MIN_SOURCED;

const isVerb = (tagged: TaggedText, at: number): boolean =>
  tagged.classes[at] === 'auxiliary' || tagged.classes[at] === 'verb' || isCue(tagged, at);

/** “would not say whether”, “declined to say when” */
function isNegated({ words }: TaggedText, cue: number): boolean {
  for (let at = Math.max(0, cue - 3); at < cue; at++)
    if (isOneOf(words[at] ?? '', "not n't never declined refused")) return true;
  return false;
}

const rank = ({ report: { first, last }, probability }: ScoredReport) =>
  probability * (last - first) ** LENGTH_EXPONENT;

/** Keeps the reports that share no token with a better one, and marks their tokens in `taken`; expects the best first. */
function dropOverlapping(found: ScoredReport[], taken: Uint8Array): ScoredReport[] {
  return found.filter(({ report: { first, last } }) => {
    if (taken.subarray(first, last).includes(1)) return false;
    taken.fill(1, first, last);
    return true;
  });
}

/** How far after its cue a report may begin, in tokens. */
const MAX_TOKENS_TO_START = 9;

/** Lists the possible reports of a paragraph that the model is trained on. */
export const listReports = (tagged: TaggedText, chunks: Chunk[]): Report[] =>
  listAll(tagged, chunks).filter((report) => isClause(tagged, report));

/** Lists all possible reports for the chunks of a paragraph; none contains a quotation in marks. */
function listAll(tagged: TaggedText, chunks: Chunk[]): Report[] {
  const reports: Report[] = [];
  const { classes } = tagged;
  const subjects = new Map<number, Chunk>();
  for (const chunk of chunks) {
    if (chunk.owned >= 0) subjects.set(chunk.owned, chunk);
    if (chunk.inverted >= 0 && (subjects.get(chunk.inverted)?.link ?? 'far') === 'far')
      subjects.set(chunk.inverted, chunk);
    if (chunk.verb < 0) continue;
    // The nearest subject counts, unless it belongs to a phrase after the subject: “officials in Marvik said”.
    const known = subjects.get(chunk.verb);
    const isNearer =
      chunk.link !== 'far' && !(known?.link === 'attached' && classes[chunk.first - 1] === 'preposition');
    if (!known || isNearer || known.link === 'far') subjects.set(chunk.verb, chunk);
  }
  for (const [cue, chunk] of subjects) addReports(tagged, chunk, cue, reports);
  return reports;
}

function addReports(tagged: TaggedText, chunk: Chunk, cue: number, reports: Report[]): void {
  const { text, sentence, classes, words, quoteIndex } = tagged;
  const own = text.sentences[sentence[cue] ?? 0];
  if (!own || sentence[chunk.first] !== sentence[cue]) return;
  const isLead = words[cue] === 'according';
  const end = isEnd(tagged, own.last - 1) ? own.last - 1 : own.last;
  const tag = { first: Math.min(cue, chunk.first), last: Math.max(cue + 1, chunk.last) };
  const add = (form: Report['form'], first: number, last: number) => {
    if (last - first < 1 || last - first > MAX_TOKENS || first < own.first) return;
    for (let at = first; at < last; at++) if (quoteIndex[at] !== -1) return;
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
    : findReportStart(tagged, Math.max(cue + 1, chunk.verb === cue ? 0 : tag.last), end);
  add('after', from, end);
  for (let at = from + 1; at < Math.min(end, from + MAX_TOKENS); at++) {
    if (classes[at] === 'comma' || words[at] === ';' || words[at] === '-') {
      add('clause', from, at);
      break;
    }
  }
}

const isEnd = ({ classes, words }: TaggedText, at: number) => classes[at] === 'stop' && words[at] !== '?';

/** The first token of the reported words: “that” in “told reporters on Monday that …”. */
function findReportStart({ words, classes }: TaggedText, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + MAX_TOKENS_TO_START); at++) {
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

/** Emits the features of a possible report. */
export function extractReportFeatures(tagged: TaggedText, { chunk, cue, first, last, form }: Report, emit: Emit): void {
  const { classes, words, sentence, text } = tagged;
  const own = FORMS[form];
  const link = chunk.verb === cue ? LINKS[chunk.link] : chunk.inverted === cue ? 8 : 9;
  const verb = codeAt(tagged, cue);
  const next = codeAt(tagged, cue + 1);
  const opening = codeAt(tagged, first);
  const size = bucket(last - first);
  const subject = CHUNKS[chunk.form];
  const start = text.sentences[sentence[cue] ?? 0]?.first ?? 0;
  const isFirst = chunk.first === start ? 1 : 0;
  const isThat = words[first] === 'that' ? 1 : 0;
  let hasVerb = 0;
  for (let at = first; at < Math.min(last, first + 20); at++) {
    if (isVerb(tagged, at)) hasVerb = 1;
  }
  const isSpeech = classes[cue] === 'speech' ? 1 : isSpeechNoun(tagged, cue) ? 2 : 0;
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
  emit(11, own, codeAt(tagged, chunk.first - 1), link);
  emit(12, own, codeAt(tagged, last), link);
  emit(13, own, codeOfClass(classes[cue - 1]), codeOfClass(classes[cue + 1]));
  emit(14, verb, size, own);
  emit(15, own, codeOfClass(classes[first]), hasVerb);
  emit(16, subject, codeAt(tagged, chunk.head), own);
  emit(17, own, bucket(rest - last), codeOfClass(classes[last + 1]));
  emit(18, own, codeAt(tagged, last + 1));
  emit(19, verb, codeAt(tagged, cue - 1), own);
  emit(20, own, bucket(cue - start), isSpeech);
  emit(21, verb, hasVerb, own);
  emit(22, verb, subject, own);
  emit(23, own);
}
