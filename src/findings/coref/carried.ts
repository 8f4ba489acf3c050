import { findToken } from '../../text/prepared-text.ts';
import { findOpening, MAX_SENTENCE } from '../grammar/subjects.ts';
import { isInterviewAnswer, type Quote } from '../quote/index.ts';
import { trace } from '../trace.ts';
import { findNamed } from './meant.ts';
import {
  asFound,
  blockOf,
  type Found,
  findInterviewee,
  findOnly,
  findRecentSubject,
  isBody,
  isByline,
  isHeading,
  isInterview,
  lastTurn,
  resolveSpan,
  type Scene,
  type Turn,
} from './scene.ts';

/** Who says what has a verb without a subject: the subject of a sentence since somebody spoke, or who spoke last. */
export function findDropped(scene: Scene, at: number): Found | null {
  const last = lastTurn(scene);
  const subject = findRecentSubject(scene, at, last?.at ?? 0);
  if (subject) return subject;
  return (last?.isQuestion ? findAsked(scene, last) : null) ?? last?.found ?? null;
}

/** Who is asked: the subject before the question, or who spoke before whoever asks. */
function findAsked(scene: Scene, question: Turn): Found | null {
  if (question.asked) return question.asked;
  const before = scene.turns.at(-2);
  const subject = findRecentSubject(scene, question.first, before?.at ?? 0);
  const isOther = (found: Found | null | undefined) => found && found.referent.words !== question.found?.referent.words;
  return isOther(subject) ? subject : isOther(before?.found) ? (before?.found ?? null) : null;
}

/** Who says a quotation without a verb: who speaks in its paragraph, or takes turns with who spoke last. */
export function findCarried(
  scene: Scene,
  quote: Quote,
  block: number,
  at: number,
  next: Quote | undefined,
): Found | null {
  const { text, turns } = scene;
  const { start = 0 } = text.blocks[block] ?? {};
  const isAnswer =
    (scene.parsed.words[at] !== '-' && isInterviewAnswer(text, { start, end: start })) ||
    (scene.parsed.words[at] !== '-' && start === quote.start && isInterview(text));
  const answer = isAnswer ? findInterviewee(scene, at) : null;
  if (TRACE && answer) trace('speaker/who-answers', () => answer.name);
  if (answer) return asFound(answer);
  const last = turns.at(-1);
  const subject = findRecentSubject(scene, at, Math.max(last?.at ?? 0, findToken(text, start)));
  if (TRACE && subject) trace('speaker/subject-in-paragraph', () => subject.referent.words);
  if (subject) return subject;
  if (TRACE && last?.block === block) trace('speaker/same-paragraph', () => last.found?.referent.words ?? 'nobody');
  if (last?.block === block) return last.found;
  const isNext =
    next?.parts?.speaker &&
    next.start >= quote.end &&
    next.facts.form !== 'indirect' &&
    blockOf(text, next.start) === block;
  if (TRACE && isNext) trace('speaker/next-quotation');
  if (isNext && next.parts?.speaker) return resolveSpan(scene, next.parts.speaker);
  if (isHeading(text, block)) return null;
  if (start === quote.start) return findTurn(scene, quote, block, at) ?? (last ? null : findNextSubject(scene, quote));
  if (!last) return findNextSubject(scene, quote);
  if (TRACE) trace('speaker/goes-on', () => (last.block >= block - 1 && last.found?.referent.words) || 'nobody');
  return last.block >= block - 1 ? last.found : null;
}

/** Who opens the sentence after a quotation that opens the story: “‘Aquí sobra tiempo’. Ida Lind entra …”. */
function findNextSubject(scene: Scene, { end }: Quote): Found | null {
  const { parsed, text } = scene;
  let first = findToken(text, end);
  while (text.tokens[first]?.type === 'mark' && parsed.quoteIndex[first] === -1) first++;
  let last = first;
  const limit = Math.min(parsed.words.length, first + MAX_SENTENCE);
  while (last < limit && parsed.unit[last] === parsed.unit[first]) last++;
  const phrase = findOpening(parsed, first, last);
  const person = (phrase && findNamed(parsed, scene.places, phrase)) ?? findOnly(scene, first, last);
  if (TRACE) trace('speaker/next-subject', () => person?.name ?? 'nobody');
  return person ? asFound(person) : null;
}

/** How many turns back, and how many names from the start of the story, are looked through. Set by hand. */
const MAX_TURNS_BACK = 40;
const MAX_PLACES = 300;

/** How many paragraphs back somebody else who speaks is searched for. Set by hand. */
const MAX_BLOCKS_BACK = 6;

/** Who speaks next where turns are paragraphs: who spoke before the last one; at first, whom the paragraph before is about. */
export function findTurn(scene: Scene, quote: Quote, block: number, at: number): Found | null {
  const { text, turns, parsed } = scene;
  const recent = turns.slice(-MAX_TURNS_BACK);
  const before = recent.findLast((turn) => turn.block === block - 1);
  if (before?.opens && isSaid(scene, block - 1)) {
    const byline = parsed.words[at] === '-' ? findByline(scene, at)?.person : null;
    if (byline && before.found?.person === byline) {
      const answers = findInterviewee(scene, at, byline);
      if (answers) return asFound(answers);
    }
    const isOther = ({ found }: Turn) =>
      found?.referent.words !== before.found?.referent.words &&
      (found === null || found.person !== null || !isBody(scene, found));
    const other = recent.findLast(
      (turn) => turn.block <= block - 2 && turn.block > block - MAX_BLOCKS_BACK && isOther(turn),
    );
    if (TRACE) trace('speaker/takes-turns', () => other?.found?.referent.words ?? 'nobody');
    return other?.found ?? null;
  }
  const last = turns.at(-1);
  const subject = findRecentSubject(scene, at, last?.at ?? 0);
  if (TRACE && subject) trace('speaker/subject-since', () => subject.referent.words);
  if (subject) return subject;
  // An interview opens with a question.
  const isQuestion = /\?[”"»]?\s*$/.test(text.text.slice(quote.start, quote.end));
  if (parsed.words[at] === '-' && isQuestion) return findByline(scene, at);
  return last && last.block >= block - 1 ? last.found : null;
}

/** How many more tokens of a turn may be its tag than are said. Set by hand. */
const MAX_TAG = 8;

/** Who wrote the story, and so asks: the person of a short block such as “Por Ida Lind” before a token; null if there is none. */
function findByline({ text, places, parsed }: Scene, before: number): Found | null {
  for (const { first, last, person } of places.slice(0, MAX_PLACES)) {
    if (first >= before) return null;
    const { end = 0 } = text.blocks[blockOf(text, text.tokens[first]?.start ?? 0)] ?? {};
    if (isByline(parsed, first) && (text.tokens[last - 1]?.end ?? 0) === end) return asFound(person);
  }
  return null;
}

/** Whether most of a block is said. */
function isSaid({ text, parsed }: Scene, block: number): boolean {
  const { start = 0, end = 0 } = text.blocks[block] ?? {};
  let said = 0;
  for (let at = findToken(text, start); at < parsed.words.length && (text.tokens[at]?.start ?? end) < end; at++)
    said += parsed.quoteIndex[at] === -1 ? -1 : 1;
  return said >= -MAX_TAG;
}
