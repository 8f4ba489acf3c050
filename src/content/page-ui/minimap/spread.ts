import type { Span } from '../../../model.ts';

/** A place in the text and how far down the page it stands, in CSS pixels. */
export interface Anchor {
  offset: number;
  y: number;
}

/** How far down the page offsets in the text stand, between places whose height is known: a straight line from one to the next. */
export function spread(offsets: number[], anchors: Anchor[]): number[] {
  let next = 0;
  return offsets.map((offset) => {
    // Offsets come in order, mostly: of the reader's own marks some may not.
    if ((anchors[next - 1]?.offset ?? 0) > offset) next = 0;
    while (next < anchors.length && (anchors[next] as Anchor).offset <= offset) next++;
    const before = anchors[next - 1] ?? anchors[0];
    const after = anchors[next] ?? before;
    if (!before || !after) return 0;
    const length = after.offset - before.offset;
    return length > 0 ? before.y + ((after.y - before.y) * Math.max(0, offset - before.offset)) / length : before.y;
  });
}

/** At most so many blocks are asked where they stand: each costs a question to the layout. */
const MOST = 400;

/** The blocks to ask: all of an article's, every so many of a book's, the last one always. */
export function sample<T extends Span>(blocks: T[]): T[] {
  const step = Math.ceil(blocks.length / MOST);
  return step <= 1 ? blocks : blocks.filter((_, i) => i % step === 0 || i === blocks.length - 1);
}
