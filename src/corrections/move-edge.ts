import type { Span } from '../model.ts';

/** A span with its start or end moved by one word, within `limits`; null if there is no such word or the span would be empty. */
export function moveEdge(text: string, span: Span, edge: 'start' | 'end', step: 1 | -1, limits: Span): Span | null {
  const words = listWords(text, limits);
  const at =
    edge === 'start'
      ? step === 1
        ? words.find(({ start }) => start > span.start)?.start
        : words.findLast(({ start }) => start < span.start)?.start
      : step === 1
        ? words.find(({ end }) => end > span.end)?.end
        : words.findLast(({ end }) => end < span.end)?.end;
  if (at === undefined) return null;
  const moved = { ...span, [edge]: at };
  return moved.start < moved.end ? moved : null;
}

/** The words in a span, without punctuation. */
function listWords(text: string, { start, end }: Span): Span[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}
