import type { Span } from '../../model.ts';
import { findBlockIndex, memoizeLast, type PreparedText } from '../../text/prepared-text.ts';
import type { Actor } from '../actor/index.ts';

/** What a paragraph of an interview is. */
type InterviewTurn = 'question' | 'answer';

/** How long a question is at most, in characters, that is a paragraph of its own. */
const MAX_QUESTION = 300;

/** How many turns after dashes are an interview at least; fewer are a conversation that is told. */
const MIN_TURNS = 6;

/** The turns of an interview, by paragraph. */
const readTurns = memoizeLast((text: PreparedText, _: number): (InterviewTurn | undefined)[] => {
  const asked = readQuestions(text);
  return asked.length > 0 ? asked : readDashes(text);
});

/** Questions without marks, each a paragraph, and what follows them; nothing if fewer than two are answered. */
function readQuestions({ text, blocks }: PreparedText): (InterviewTurn | undefined)[] {
  const isQuestion = blocks.map(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + MAX_QUESTION + 1));
    return words.length <= MAX_QUESTION && words.endsWith('?') && !/^[-–—]|["“”«»„]|(?<!\p{L})['‘]/u.test(words);
  });
  const turns = blocks.map((_, i) => (isQuestion[i - 1] && !isQuestion[i] ? 'answer' : undefined));
  return turns.filter(Boolean).length > 1 ? turns : [];
}

/** Paragraphs after dashes, one after another, of which every second is mostly a question, and the others are not. */
function readDashes({ text, blocks }: PreparedText): (InterviewTurn | undefined)[] {
  const turns: (InterviewTurn | undefined)[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (/^[-–—]/.test(text.charAt(blocks[to]?.start ?? text.length))) to++;
    const asked = [0, 1].map((odd) => {
      const own = blocks.slice(from, to).filter((_, i) => i % 2 === odd);
      return own.filter(({ end }) => text.charAt(end - 1) === '?').length / Math.max(1, own.length);
    }) as [number, number];
    const isInterview = to - from >= MIN_TURNS && asked[0] >= 0.5 && asked[1] < 0.25;
    if (isInterview) for (let at = from; at < to; at++) turns[at] = (at - from) % 2 === 0 ? 'question' : 'answer';
    from = Math.max(to, from + 1);
  }
  return turns;
}

/** What a quotation is in an interview: an answer begins its paragraph, or is part of one after a dash; null outside of interviews. */
export function readInterviewTurn(text: PreparedText, { start }: Span): InterviewTurn | null {
  const index = findBlockIndex(text, start);
  const { start: first = -1 } = text.blocks[index] ?? {};
  const isOwn = first === start || /^[-–—]/.test(text.text.charAt(first));
  return (isOwn && readTurns(text, 0)[index]) || null;
}

/** Who is interviewed, by the actors of a story. */
const known = new WeakMap<readonly Actor[], string | undefined>();

/** Who is interviewed: the person named most often before the first turn; undefined if there is none. */
export function findInterviewee(text: PreparedText, actors: readonly Actor[]): string | undefined {
  if (!known.has(actors)) known.set(actors, countPeople(text, actors));
  return known.get(actors);
}

function countPeople(text: PreparedText, actors: readonly Actor[]): string | undefined {
  const before = text.blocks[readTurns(text, 0).findIndex(Boolean)]?.start ?? 0;
  const counts = new Map<string, number>();
  for (const { facts, start } of actors)
    if (facts.type === 'person' && start < before) counts.set(facts.name, (counts.get(facts.name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
