import type { Finding } from '../../findings/index.ts';
import type { Span } from '../../model.ts';
import type { Story } from '../session/story.ts';
import { listShown } from '../shown-findings.ts';

/**
 * The finding to go to: the one after the last that the reader went to, or before it; where that is out of sight, the
 * first below the window's top edge, or the last above it. Round to the other end at the ends.
 */
export function findStep({ page, detected }: Story, last: Finding | null, forward: boolean): Finding | null {
  const shown = listShown(page).toSorted((a, b) => a.start - b.start || b.end - a.end);
  if (shown.length === 0) return null;
  const topOf = (span: Span): number => {
    const stretch = detected.map.toRange(span);
    const range = stretch?.startContainer.ownerDocument?.createRange();
    if (!stretch || !range) return 0;
    range.setStart(stretch.startContainer, stretch.startOffset);
    range.setEnd(stretch.endContainer, stretch.endOffset);
    return range.getBoundingClientRect().top;
  };
  const at = last ? shown.findIndex(({ kind, start }) => kind === last.kind && start === last.start) : -1;
  const view = detected.body.ownerDocument.defaultView;
  if (at >= 0) {
    const top = topOf(shown[at] as Finding);
    if (top >= 0 && top < (view?.innerHeight ?? 0))
      return shown[(at + (forward ? 1 : -1) + shown.length) % shown.length] ?? null;
  }
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(shown[middle] as Finding) >= 0) high = middle;
    else low = middle + 1;
  }
  return shown[forward ? low % shown.length : (low - 1 + shown.length) % shown.length] ?? null;
}
