import type { Article, Span } from '../../model.ts';
import { say } from '../parts/strings.ts';
import { moveEdge } from './edges.ts';

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
      <legend>{say('correct_edges')}</legend>
      <p class="passage" dir="auto" lang={article.lang || undefined}>
        {isCutBefore ? before.replace(/^\S*\s?/, '… ') : before}
        <mark>{text.slice(span.start, span.end)}</mark>
        {isCutAfter ? after.replace(/\s?\S*$/, ' …') : after}
      </p>
      <div class="edges">
        <span>
          {move('start', -1, '‹', say('correct_start_earlier'))}
          {move('start', 1, '›', say('correct_start_later'))}
        </span>
        <span>
          {move('end', -1, '‹', say('correct_end_earlier'))}
          {move('end', 1, '›', say('correct_end_later'))}
        </span>
      </div>
    </fieldset>
  );
}
