import type { Change, Selectors } from '../model.ts';
import { diffWords } from './diff.ts';
import { locate } from './locate.ts';

/** What became of a described passage in today's text: as it was, in other words, or gone. */
export function findChange(text: string, selectors: Selectors): Change {
  const found = locate(text, selectors);
  if (!found) return { status: 'gone' };
  const { isDoubtful, ...span } = found;
  const before = selectors[0].exact;
  const after = text.slice(span.start, span.end);
  const pieces = before === after ? [] : diffWords(before, after);
  if (pieces.every(({ kind }) => kind === 'same')) return { status: 'unchanged', span, isDoubtful };
  return { status: 'edited', span, isDoubtful, before, after, pieces };
}
