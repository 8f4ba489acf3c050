import { t } from '../../../messaging/strings.ts';
import type { Span } from '../../../model.ts';
import { moveEdge, widen } from '../../whole-words.ts';
import type { Scene } from '../annotator.tsx';
import type { Toast } from './toasts.ts';

type Side = 'start' | 'end';

/** The ends of a highlight as the reader moves them. */
export interface Moves {
  /** Where the highlight is to be, until that is kept; null while it is moved nowhere. */
  now(): Span | null;
  /** An end is held at a point of the window. */
  drag(id: string, side: Side, x: number, y: number): void;
  /** It is let go: true to take the highlight as it is shown now. */
  drop(id: string, isTaken: boolean): void;
  /** An end goes on by a word. */
  step(id: string, side: Side, direction: 1 | -1): void;
  /** The highlight is where it was. */
  reset(): void;
}

/** Moves the ends of highlights, and has them kept as they are then. */
export function createMoves(
  scene: Scene,
  attempt: (work: () => Promise<unknown>) => Promise<void>,
  notify: (toast: Toast) => void,
  draw: () => void,
): Moves {
  let moved: Span | null = null;
  let waiting = 0; // how many moves are not kept yet

  const find = (id: string) => scene.now()?.placed.find(({ annotation }) => annotation.id === id) ?? null;

  function reset(): void {
    moved = null;
    scene.preview([]);
  }

  function keep(id: string, span: Span): void {
    const was = find(id)?.annotation;
    if (!was) return;
    const { selectors } = was;
    waiting++;
    void attempt(async () => {
      await scene.pageMarks.move(id, span);
      notify({ text: t('range_changed'), undo: () => scene.pageMarks.alter(id, { selectors }) });
    }).finally(() => {
      if (--waiting > 0) return;
      reset();
      draw();
    });
  }

  return {
    now: () => moved,
    drag(id, side, x, y) {
      const at = scene.offsetAt(x, y);
      const placed = find(id);
      const page = scene.now();
      if (at === null || !placed || !page) return;
      const span = { ...placed.span, [side]: at };
      if (span.start >= span.end) return;
      moved = page.settings.wholeWords ? widen(page.article.text, span) : span;
      scene.preview(scene.rangesOf(moved));
      draw();
    },
    drop(id, isTaken) {
      const was = find(id)?.span;
      if (isTaken && moved && was && !isSame(moved, was)) return keep(id, moved);
      reset();
      draw();
    },
    /** Each press goes on from where the one before led, which may not be kept yet. */
    step(id, side, direction) {
      const from = moved ?? find(id)?.span;
      const text = scene.now()?.article.text;
      const to = from && text !== undefined ? moveEdge(text, from, side, direction) : null;
      if (!to || !from || isSame(to, from)) return;
      moved = to;
      draw();
      keep(id, to);
    },
    reset,
  };
}

/** Whether two spans are one. */
export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
