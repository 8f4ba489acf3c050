import type { Canvas } from './paint.ts';

type Hit = { ranges: AbstractRange[] };

interface HitTest {
  /** https://drafts.csswg.org/css-highlight-api-1/#interactions */
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): Hit[];
}

/** The stretches of the page that have a mark, or at least a character, under a point of the window. */
export function findStretches(canvas: Canvas, x: number, y: number): AbstractRange[] {
  const document = 'host' in canvas ? canvas.ownerDocument : canvas;
  const shadowRoots = 'host' in canvas ? [canvas] : [];
  const { highlights } = document.defaultView?.frameElement
    ? (document.defaultView as unknown as typeof globalThis).CSS
    : CSS;
  const hits = (highlights as HitTest).highlightsFromPoint?.(x, y, { shadowRoots });
  if (hits) return hits.flatMap(({ ranges }) => ranges);
  const character = findCharacter(document, x, y, shadowRoots);
  return character ? [character] : [];
}

/** A caret stands between two characters, and beside a line's end too: the one that the point lies on. */
function findCharacter(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Range | null {
  const caret = findCaret(document, x, y, shadowRoots);
  if (caret?.node.nodeType !== 3 /* TEXT_NODE */) return null;
  const range = document.createRange();
  const { node, offset } = caret;
  for (const start of [offset, offset - 1]) {
    if (start < 0 || start >= (node as Text).length) continue;
    range.setStart(node, start);
    range.setEnd(node, start + 1);
    const isUnder = [...range.getClientRects()].some((r) => x >= r.left && x < r.right && y >= r.top && y < r.bottom);
    if (isUnder) return range;
  }
  return null;
}

function findCaret(document: Document, x: number, y: number, shadowRoots: ShadowRoot[]) {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y); // Chrome before 128
  return range && { node: range.startContainer, offset: range.startOffset };
}
