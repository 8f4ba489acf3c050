import { useEffect, useState } from 'preact/hooks';
import { trimSpan } from '../../anchors/story-pieces.ts';
import { type Colour, colours, type Span } from '../../model.ts';
import { highlighters } from '../../present/palette.ts';
import { Button } from '../design/button.tsx';
import { NoteIcon } from '../design/icons.tsx';
import { nameColour, t } from '../shared/strings.ts';

/** What is selected in the story, and where in which block a bar below it is placed. */
interface Selected {
  span: Span;
  /** The start of the block in which the selection ends. */
  block: number;
  /** In pixels from the top left corner of the block. */
  place: { left: number; top: number };
}

/** The selection in a story, and a function that ends it. */
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
  const around = last.closest('.story-block')?.getBoundingClientRect();
  const line = [...within.getClientRects()].at(-1);
  if (!span || !around || !line) return null;
  return { span, block, place: { left: line.left - around.left, top: line.bottom - around.top + 6 } };
}

/** Buttons to highlight the selection in a colour, or to write a note on it. */
export function SelectionBar({
  place: { left, top },
  onHighlight,
}: {
  place: Selected['place'];
  onHighlight(colour: Colour | null, isNoted: boolean): void;
}) {
  return (
    <div
      class="text-bar"
      role="toolbar"
      aria-label={t('toolbar_label')}
      style={{ '--left': `${left}px`, '--top': `${top}px` }}
      onMouseDown={(event) => event.preventDefault()} // which would end the selection
    >
      {colours.map((colour) => (
        <Button key={colour} data-colour={colour} title={nameColour(colour)} onClick={() => onHighlight(colour, false)}>
          <i class="swatch" style={{ '--dot': highlighters[colour].dot, '--edge': highlighters[colour].line[0] }} />
        </Button>
      ))}
      <Button class="noting" onClick={() => onHighlight(null, true)}>
        <NoteIcon />
        {t('note')}
      </Button>
    </div>
  );
}
