import type { TreeScope } from './paint.ts';

type Hit = { ranges: AbstractRange[] };

interface HitTest {
  /** https://drafts.csswg.org/css-highlight-api-1/#interactions */
  highlightsFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): Hit[];
}

/**
 * The highlighted ranges at a point of the window; the character at it in browsers without `highlightsFromPoint`, and in Chromium
 * where the scale of the screen is emulated, as that finds nothing there.
 */
export function findRangesAt(treeScopes: TreeScope[], x: number, y: number): AbstractRange[] {
  const document = documentOf(treeScopes);
  const shadowRoots = listShadowRoots(treeScopes);
  const { highlights } = document.defaultView?.frameElement
    ? (document.defaultView as unknown as typeof globalThis).CSS
    : CSS;
  const hits = (highlights as HitTest).highlightsFromPoint?.(x, y, { shadowRoots }) ?? [];
  if (hits.length > 0) return hits.flatMap(({ ranges }) => ranges);
  const character = findCharacter(treeScopes, x, y);
  return character ? [character] : [];
}

/** The character at a point; null beside a line, where the nearest caret position is still found. */
function findCharacter(treeScopes: TreeScope[], x: number, y: number): Range | null {
  const document = documentOf(treeScopes);
  const caret = findCaret(treeScopes, x, y);
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

/** The caret position nearest to a point of the window; null where there is none. */
export function findCaret(treeScopes: TreeScope[], x: number, y: number): { node: Node; offset: number } | null {
  const document = documentOf(treeScopes);
  const shadowRoots = listShadowRoots(treeScopes);
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y); // Chrome before 128
  return range && { node: range.startContainer, offset: range.startOffset };
}

const listShadowRoots = (treeScopes: TreeScope[]) => treeScopes.filter((scope) => 'host' in scope);

const documentOf = ([scope = document]: TreeScope[]): Document => ('host' in scope ? scope.ownerDocument : scope);

/** The boxes of a range's lines in the window. */
export const listRects = (range: StaticRange): DOMRect[] =>
  [...toLiveRange(range).getClientRects()].filter(({ width, height }) => width > 0 && height > 0);

/** Converts a static range to a live one, which can be measured and read. */
export function toLiveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = (startContainer.ownerDocument as Document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
