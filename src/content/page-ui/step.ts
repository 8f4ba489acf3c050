import type { Finding } from '../../findings/index.ts';
import type { Span } from '../../model.ts';
import { toLiveRange } from '../../paint/hit.ts';
import { listShown, type Story } from '../story.ts';

/**
 * The finding to go to: the one after or before the last that the reader went to; where that is out of sight, the first
 * below the window's top edge, or the last above it. Round to the other end at the ends.
 */
export function findStep({ page, detected }: Story, last: Finding | null, isForward: boolean): Finding | null {
  const shown = listShown(page).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const topOf = (span: Span): number => {
    const range = detected.map.toRange(span);
    return range ? toLiveRange(range).getBoundingClientRect().top : 0;
  };
  const pick = (at: number) => shown[(at + shown.length) % shown.length] ?? null;
  const at = last ? shown.findIndex(({ kind, start }) => kind === last.kind && start === last.start) : -1;
  if (at >= 0) {
    const top = topOf(shown[at] as Finding);
    const height = detected.body.ownerDocument.defaultView?.innerHeight ?? 0;
    if (top >= 0 && top < height) return pick(at + (isForward ? 1 : -1));
  }
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(shown[middle] as Finding) >= 0) high = middle;
    else low = middle + 1;
  }
  return pick(isForward ? low : low - 1);
}
