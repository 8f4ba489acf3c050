import type { PageMap } from '../article/page-map.ts';
import type { Span } from '../model.ts';
import { trim, widen } from './whole-words.ts';

/** The words of the story that the reader has selected, `whole` where it wants them so; null when there are none. */
export function readSelected(
  document: Document,
  { map, text }: { map: PageMap; text: string },
  whole: boolean,
): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const span = map.toSpan(selection.getRangeAt(0));
  const trimmed = span && trim(text, span);
  return trimmed && whole ? widen(text, trimmed) : trimmed;
}

/** Where in the story a place of the page is, or what of the story comes next after it; null after its end. */
export function findOffset(document: Document, map: PageMap, node: Node, offset: number): number | null {
  const rest = document.createRange();
  rest.selectNodeContents(document.documentElement);
  rest.setStart(node, offset);
  return map.toSpan(rest)?.start ?? null;
}
