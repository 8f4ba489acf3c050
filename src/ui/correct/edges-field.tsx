import type { Article, Span } from '../../model.ts';
import { t } from '../shared/strings.ts';

/** A span with its start or its end moved by one word; null where there is no further word within `room`. */
export function moveEdge(text: string, span: Span, edge: 'start' | 'end', step: 1 | -1, room: Span): Span | null {
  const words = listWords(text, room);
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

/** Words without the marks around them; in writing without spaces, as the platform cuts them. */
function listWords(text: string, { start, end }: Span): Span[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: start + index, end: start + index + segment.length }));
}

/** How much of the surroundings is shown, in UTF-16 units. */
const AROUND = 40;

/** Where the finding begins and ends, word by word, within its paragraph. */
export function Edges({ article, span, change }: { article: Article; span: Span; change(span: Span): void }) {
  const { text, blocks } = article;
  const room = blocks.find(({ start, end }) => start <= span.start && span.end <= end) ?? {
    start: 0,
    end: text.length,
  };
  const isCutBefore = span.start - AROUND > room.start;
  const isCutAfter = span.end + AROUND < room.end;
  const before = text.slice(isCutBefore ? span.start - AROUND : room.start, span.start);
  const after = text.slice(span.end, isCutAfter ? span.end + AROUND : room.end);
  const move = (edge: 'start' | 'end', step: 1 | -1, arrow: string, label: string) => {
    const moved = moveEdge(text, span, edge, step, room);
    return (
      <button
        type="button"
        title={label}
        data-edge={`${edge}${step}`}
        disabled={!moved}
        onClick={() => moved && change(moved)}
      >
        <span aria-hidden="true">{arrow}</span>
      </button>
    );
  };
  return (
    <fieldset>
      <legend>{t('correct_edges')}</legend>
      <p class="passage" dir="auto" lang={article.lang || undefined}>
        {isCutBefore ? before.replace(/^\S*\s?/, '… ') : before}
        <mark>{text.slice(span.start, span.end)}</mark>
        {isCutAfter ? after.replace(/\s?\S*$/, ' …') : after}
      </p>
      <div class="edges">
        <span>
          {move('start', -1, '‹', t('correct_start_earlier'))}
          {move('start', 1, '›', t('correct_start_later'))}
        </span>
        <span>
          {move('end', -1, '‹', t('correct_end_earlier'))}
          {move('end', 1, '›', t('correct_end_later'))}
        </span>
      </div>
    </fieldset>
  );
}
