import type { Detected } from '../article/detect.ts';
import type { Block, Span } from '../model.ts';

/** The part of the story that stands in the window, from the first block of it to the last; null when none does. */
export function findInView({ innerHeight, document }: Window, { article: { blocks }, map }: Detected): Span | null {
  const boxOf = (block: Block | undefined): DOMRect | null => {
    const found = block && map.toRange(block);
    if (!found) return null;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range.getBoundingClientRect();
  };
  // Blocks stand one below the other, or nearly: a search by halves looks at a dozen of them, not at all.
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
