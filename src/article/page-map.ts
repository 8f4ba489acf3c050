import type { Span } from '../model.ts';
import { isOnPage } from './tree-scope.ts';
import type { Piece } from './types.ts';

/** Maps the text of an article to the text nodes it came from, and back. Live, so it never leaves the page. */
export interface PageMap {
  /** The range from the first character of a span to its last; null when it is no longer on the page. */
  toRange(span: Span): StaticRange | null;
  /** The same without skipped content in between: one range for each contiguous stretch. */
  toRanges(span: Span): StaticRange[];
  /** The span that a range covers; null when it covers no text of the article. */
  toSpan(range: AbstractRange): Span | null;
}

/** `pieces` are in document order, their `start` relative to the whole text. */
export function createPageMap(pieces: Piece[]): PageMap {
  let scopes: Map<Node, Piece[]> | null = null;

  /** The pieces in a document or shadow root: points in different ones cannot be compared. */
  function listScope(root: Node): Piece[] {
    if (!scopes) {
      scopes = new Map();
      for (const piece of pieces) {
        const own = piece.node.getRootNode();
        const known = scopes.get(own);
        if (known) known.push(piece);
        else scopes.set(own, [piece]);
      }
    }
    return scopes.get(root) ?? [];
  }

  function toRanges({ start, end }: Span): StaticRange[] {
    const ranges: StaticRange[] = [];
    let first: Piece | null = null; // the first piece of the current stretch
    let last: Piece | null = null;
    const flush = () => {
      if (first && last) ranges.push(createRange(first, last, start, end));
      first = null;
    };
    for (let i = search(pieces, (piece) => piece.start + piece.length > start); i < pieces.length; i++) {
      const piece = pieces[i] as Piece;
      if (piece.start >= end) break;
      if (!isIntact(piece)) return [];
      if (piece.gap) flush();
      first ??= piece;
      last = piece;
    }
    flush();
    return ranges;
  }

  function toRange({ start, end }: Span): StaticRange | null {
    const first = pieces[search(pieces, (piece) => piece.start + piece.length > start)];
    const last = pieces[search(pieces, (piece) => piece.start >= end) - 1];
    if (!first || !last || first.start > last.start || !isIntact(first) || !isIntact(last)) return null;
    return createRange(first, last, start, end);
  }

  function toSpan(range: AbstractRange): Span | null {
    const own = listScope(range.startContainer.getRootNode());
    const from = own[search(own, (piece) => isAfter(piece.node, piece.offset + piece.length, range, 'start'))];
    const to = own[search(own, (piece) => !isBefore(piece.node, piece.offset, range, 'end')) - 1];
    if (!from || !to) return null;
    const start = from.start + (from.node === range.startContainer ? Math.max(0, range.startOffset - from.offset) : 0);
    const end =
      to.start + (to.node === range.endContainer ? Math.min(to.length, range.endOffset - to.offset) : to.length);
    return start < end ? { start, end } : null;
  }

  return { toRange, toRanges, toSpan };
}

/** Binary search for the first piece for which `isPast` is true; the number of pieces when there is none. */
function search(pieces: Piece[], isPast: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(pieces[middle] as Piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the node of a piece is still on the page and long enough. */
const isIntact = ({ node, offset, length }: Piece) => isOnPage(node) && node.length >= offset + length;

function createRange(first: Piece, last: Piece, start: number, end: number): StaticRange {
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset + Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: last.offset + Math.min(last.length, end - last.start),
  });
}

function compare(node: Node, offset: number, range: AbstractRange, edge: 'start' | 'end'): number {
  const container = edge === 'start' ? range.startContainer : range.endContainer;
  const at = edge === 'start' ? range.startOffset : range.endOffset;
  if (node === container) return offset - at;
  const point = container.ownerDocument?.createRange();
  if (!point) return 0;
  point.setStart(container, at);
  return point.comparePoint(node, offset);
}

const isAfter = (node: Node, offset: number, range: AbstractRange, edge: 'start' | 'end') =>
  compare(node, offset, range, edge) > 0;
const isBefore = (node: Node, offset: number, range: AbstractRange, edge: 'start' | 'end') =>
  compare(node, offset, range, edge) < 0;
