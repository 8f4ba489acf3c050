import type { Finding } from '../../findings/index.ts';
import type { Block, Span } from '../../model.ts';
import { toLiveRange } from '../../paint/hit.ts';
import { listShown } from '../../present/shown.ts';
import type { Story } from '../story.ts';
import type { Box } from './places.ts';

/** The range in which a revealed passage must be, as shares of the viewport's height. */
const TOP = 0.15;
const BOTTOM = 0.85;

/** Scrolls a passage into view, without animation. */
export function scrollTo(passage: StaticRange): void {
  const range = toLiveRange(passage);
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  // First scrolls all containers, then to the text itself, because its paragraph can be taller than the viewport.
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  if (top < view.innerHeight * TOP || top > view.innerHeight * BOTTOM) {
    view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
  }
}

/** The distance of lines to what is below and above them, in CSS pixels. */
const GAP = 8;

/** Scrolls lines of text up until they end above `bottom`, or until the first is at `top`, without animation. */
export function scrollAbove(lines: Box[], { top, bottom }: { top: number; bottom: number }, view: Window): void {
  const end = Math.max(...lines.map((line) => line.top + line.height));
  const start = Math.min(...lines.map((line) => line.top));
  const by = Math.min(end + GAP - bottom, start - GAP - top);
  if (by > 0) view.scrollBy({ top: by, behavior: 'instant' });
}

/** The visible part of the story, in whole blocks; null if none is visible. */
export function findInView({ detected: { article, map } }: Story): Span | null {
  const { blocks } = article;
  const { innerHeight } = window;
  const boxOf = (block: Block | undefined): DOMRect | null => {
    const found = block && map.toRange(block);
    return found ? toLiveRange(found).getBoundingClientRect() : null;
  };
  // Binary search, because measuring all blocks is slow. Blocks are nearly sorted by their vertical position.
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

/**
 * The finding to go to: the one after or before `last`. If `last` is not visible, it is the first finding below the top edge
 * of the viewport, or the last one above it. Wraps around at the ends; null if there are no findings.
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
