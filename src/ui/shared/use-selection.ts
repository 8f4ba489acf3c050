import { useEffect, useState } from 'preact/hooks';
import { trimSpan } from '../../anchors/story-pieces.ts';
import type { Span } from '../../model.ts';

/** Where something is placed below words, in pixels from the top left corner of what it is positioned in. */
export interface PlaceBelow {
  left: number;
  top: number;
}

/** The place below a line in an element. */
export function placeBelow(line: DOMRect, element: HTMLElement): PlaceBelow {
  const around = element.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  return { left: line.left - around.left, top: line.bottom - around.top + 6 };
}

/** What is selected in a story. */
interface Selected {
  span: Span;
  /** The start of the block in which the selection ends. */
  block: number;
  place: PlaceBelow;
}

/** The selection in a story, whose blocks say where they start (`data-start`), and a function that ends it. */
export function useSelection(story: { current: HTMLElement | null }, text: string): [Selected | null, () => void] {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const follow = () => setSelected(story.current && readSelected(story.current, text));
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [text]);
  return [selected, () => getSelection()?.removeAllRanges()];
}

function readSelected(story: HTMLElement, text: string): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const blocks = [...story.querySelectorAll<HTMLElement>('[data-start]')].filter((block) =>
    range.intersectsNode(block),
  );
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return null;
  const before = range.cloneRange();
  before.selectNodeContents(first);
  if (first.contains(range.startContainer)) before.setEnd(range.startContainer, range.startOffset);
  else before.collapse(true);
  const within = range.cloneRange();
  within.selectNodeContents(last);
  if (last.contains(range.endContainer)) within.setEnd(range.endContainer, range.endOffset);
  const start = Number(first.dataset.start) + before.toString().length;
  const block = Number(last.dataset.start);
  const span = trimSpan(text, { start, end: block + within.toString().length });
  const line = [...within.getClientRects()].at(-1);
  if (!span || !line) return null;
  return { span, block, place: placeBelow(line, last) };
}
