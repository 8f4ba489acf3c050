import type { Detected } from '../article/detect.ts';
import type { Block, Span } from '../model.ts';
import { toLiveRange } from '../paint/hit.ts';

/** Where in the window a revealed passage may stand, as shares of the window's height. */
const TOP = 0.15;
const BOTTOM = 0.85;

/** Scrolls a passage into view, at once: a long smooth scroll is no help to someone who jumps. */
export function scrollTo(passage: StaticRange): void {
  const range = toLiveRange(passage);
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  // Through every scrolling box around it first, then to the words: their paragraph may be taller than the window.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  if (top < view.innerHeight * TOP || top > view.innerHeight * BOTTOM) {
    view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
  }
}

/** The part of the story that is in the window, from the first block of it to the last; null when none is. */
export function findInView({ innerHeight }: Window, { article: { blocks }, map }: Detected): Span | null {
  const boxOf = (block: Block | undefined): DOMRect | null => {
    const found = block && map.toRange(block);
    return found ? toLiveRange(found).getBoundingClientRect() : null;
  };
  // Blocks stand one below the other, or nearly: a binary search measures a dozen of them instead of all.
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxOf(blocks[middle])?.bottom ?? 0) > 0) high = middle;
    else low = middle + 1;
  }
  const first = blocks[low];
  if (!first) return null;
  let last: Block | null = null;
  for (let i = low; i < blocks.length && (boxOf(blocks[i])?.top ?? innerHeight) < innerHeight; i++)
    last = blocks[i] ?? null;
  return last && { start: first.start, end: last.end };
}
