import { t } from '../../../messaging/strings.ts';
import type { Place } from './toolbar.tsx';

const RADIUS = 12;

/** The end hangs this far below the middle of its line: what is meant is the line above it. */
const LIFT = 14;

/** One end of a highlight, to be dragged, or moved word by word with the arrow keys. */
export function Edge({
  side,
  at,
  drag,
  step,
  drop,
}: {
  side: 'start' | 'end';
  at: Place;
  /** The reader holds it at this point of the window. */
  drag(x: number, y: number): void;
  step(direction: 1 | -1): void;
  /** The reader let it go: true to take the highlight as it is shown now, false to leave it as it was. */
  drop(isTaken: boolean): void;
}) {
  function grasp(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    const knob = event.currentTarget as HTMLElement;
    knob.toggleAttribute('data-dragged', true);
    const life = new AbortController();
    const options = { capture: true, signal: life.signal };
    const end = (isTaken: boolean) => {
      life.abort();
      knob.toggleAttribute('data-dragged', false);
      drop(isTaken);
    };
    // On the window: what is under the pointer must be the page's words, not this.
    window.addEventListener(
      'pointermove',
      (move) => move.isTrusted && drag(move.clientX, move.clientY - LIFT),
      options,
    );
    window.addEventListener('pointerup', (up) => up.isTrusted && end(true), options);
    window.addEventListener('pointercancel', () => end(false), options);
  }

  function press(event: KeyboardEvent): void {
    if (!event.isTrusted || !/^Arrow(?:Left|Right)$/.test(event.key)) return;
    event.preventDefault();
    step(event.key === 'ArrowRight' ? 1 : -1);
  }

  return (
    <button
      type="button"
      class="edge"
      data-act={side}
      style={{ left: `${at.left - RADIUS}px`, top: `${at.top - RADIUS}px` }}
      title={t(side === 'start' ? 'move_start' : 'move_end')}
      onPointerDown={grasp}
      onKeyDown={press}
    />
  );
}
