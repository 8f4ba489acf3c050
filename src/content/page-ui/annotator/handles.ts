import { t } from '../../../messaging/strings.ts';
import { zoomOf } from '../frames.ts';
import { HANDLE_RADIUS, type Place } from '../places.ts';

type Side = 'start' | 'end';

const SIDES = ['start', 'end'] as const;

/** What the reader can do with the handles of a highlight. */
interface HandleActions {
  drag(side: Side, x: number, y: number): void;
  step(side: Side, direction: 1 | -1): void;
  drop(isConfirmed: boolean): void;
}

/** The handles at both ends of a highlight. */
export interface Handles {
  elements: HTMLElement[];
  place(at: { [S in Side]: Place }): void;
}

/** The distance of a handle from the middle of its line, in CSS pixels. Subtracted from the position of the pointer. */
const OFFSET = 14;

/** Creates handles, which can be dragged, or moved word by word with the arrow keys. */
export function createHandles(document: Document, act: HandleActions): Handles {
  const elements = SIDES.map((side) => createHandle(document, side, act));
  return {
    elements,
    place(at) {
      for (const [i, side] of SIDES.entries()) {
        const { left, top } = at[side];
        const style = elements[i]?.style;
        const zoom = zoomOf(document.documentElement);
        if (style)
          Object.assign(style, { left: `${left / zoom - HANDLE_RADIUS}px`, top: `${top / zoom - HANDLE_RADIUS}px` });
      }
    },
  };
}

function createHandle(document: Document, side: Side, act: HandleActions): HTMLElement {
  const handle = document.createElement('button');
  handle.type = 'button';
  handle.className = 'handle';
  handle.dataset.act = side;
  handle.dataset.theme = 'light';
  handle.title = t(side === 'start' ? 'move_start' : 'move_end');
  handle.addEventListener('pointerdown', (event) => grab(handle, side, act, event));
  handle.addEventListener('keydown', (event) => {
    if (!event.isTrusted || !/^Arrow(?:Left|Right)$/.test(event.key)) return;
    event.preventDefault();
    act.step(side, event.key === 'ArrowRight' ? 1 : -1);
  });
  return handle;
}

function grab(handle: HTMLElement, side: Side, act: HandleActions, event: PointerEvent): void {
  if (!event.isTrusted || event.button !== 0) return;
  event.preventDefault();
  handle.toggleAttribute('data-dragged', true);
  const dragging = new AbortController();
  const options = { capture: true, signal: dragging.signal };
  const end = (isConfirmed: boolean) => {
    dragging.abort();
    handle.toggleAttribute('data-dragged', false);
    act.drop(isConfirmed);
  };
  // On the window, because the handle ignores pointer events while it is dragged, so that the text below it can be hit.
  window.addEventListener(
    'pointermove',
    (move) => move.isTrusted && act.drag(side, move.clientX, move.clientY - OFFSET),
    options,
  );
  window.addEventListener('pointerup', (up) => up.isTrusted && end(true), options);
  window.addEventListener('pointercancel', () => end(false), options);
}
