import { background, type ReadyPage } from '../../../messaging/contract.ts';
import { t } from '../../../messaging/strings.ts';
import type { Colour, Mark, Span } from '../../../model.ts';
import { nothingSelected, type PageActs } from '../page-acts.ts';
import { moveEdge, widen } from '../selection.ts';
import type { Toasts } from '../toasts.tsx';
import { type AnnotatorAction, type AnnotatorState, findPlaced, isSame, isStillAt } from './state.ts';

/** The page whose words are highlighted. */
export interface Scene {
  document: Document;
  /** Null while the page shows no article. */
  now(): ReadyPage | null;
  /** Throws while the page shows no article. */
  ready(): ReadyPage;
  /** The words of the story that are selected; null when none are. */
  selected(): Span | null;
  rangesOf(span: Span): StaticRange[];
  /** What of the story is under a point of the window. */
  spansAt(x: number, y: number): Span[];
  /** The offset in the story of the place nearest to a point of the window; null outside of it. */
  offsetAt(x: number, y: number): number | null;
  /** Shows where a mark would be; nowhere, with no ranges. */
  preview(ranges: StaticRange[]): void;
  acts: PageActs;
  /** False once the extension was updated under the page. */
  isAlive(): boolean;
}

/** What the edits need. */
export interface EditContext {
  scene: Scene;
  toasts: Toasts;
  state(): AnnotatorState;
  dispatch(action: AnnotatorAction): void;
}

/** Changes that the reader makes to highlights from the toolbar. */
export interface Edits {
  /** Highlights the selected words in the colour that was taken last; null when nothing was kept. */
  highlightSelected(): Promise<Mark | null>;
  takeColour(colour: Colour): void;
  /** Opens the note on a highlight; selected words are highlighted first. */
  write(field: 'note' | 'tags'): void;
  /** Takes a highlight away; `onDone` is called when it is gone. */
  remove(id: string, onDone: () => void): void;
}

/** Makes the edits, and offers to undo them. */
export function createEdits({ scene, toasts, state, dispatch }: EditContext): Edits {
  const { acts, ready } = scene;
  const { attempt, notify } = toasts;
  const latest = () => state().colour ?? scene.now()?.settings.colour ?? 'yellow';

  async function highlight(span: Span, colour: Colour): Promise<Mark | null> {
    const mark = await acts.highlight(ready(), span, colour);
    // The reader may have selected something else meanwhile.
    const now = scene.selected();
    if (now && isSame(now, span)) scene.document.getSelection()?.removeAllRanges();
    return mark;
  }

  return {
    async highlightSelected() {
      const span = scene.selected();
      if (!span) throw nothingSelected();
      return highlight(span, latest());
    },
    takeColour(colour) {
      const { mode } = state();
      dispatch({ type: 'take colour', colour });
      void attempt(async () => {
        if (mode?.on === 'selection') {
          await highlight(mode.span, colour);
          if (isStillAt(state(), mode)) dispatch({ type: 'close' });
        } else if (mode) {
          const was = findPlaced(scene.now(), mode.id)?.annotation.colour;
          await acts.alter(ready(), mode.id, { colour });
          if (was && was !== colour)
            notify({ text: t('colour_changed'), undo: () => acts.alter(ready(), mode.id, { colour: was }) });
        }
        await background.takeColour(colour);
      });
    },
    write(field) {
      const { mode } = state();
      void attempt(async () => {
        const id = mode?.on === 'selection' ? (await highlight(mode.span, latest()))?.id : mode?.id;
        if (id && isStillAt(state(), mode)) dispatch({ type: 'open', mode: { on: 'note', id, field } });
      });
    },
    remove(id, onDone) {
      void attempt(async () => {
        await acts.forget(ready(), id);
        onDone();
        notify({ text: t('forgotten'), undo: () => acts.restore(ready(), id) });
      });
    },
  };
}

type Side = 'start' | 'end';

/** Moves the ends of a highlight. */
export interface Moves {
  /** An end is held at a point of the window. */
  drag(id: string, side: Side, x: number, y: number): void;
  /** It is released: true to store the highlight as it is shown now, false to leave it as it was. */
  drop(id: string, isTaken: boolean): void;
  /** Moves an end by a word. */
  step(id: string, side: Side, direction: 1 | -1): void;
}

/** Moves the ends of highlights, and stores them. */
export function createMoves({ scene, toasts, state, dispatch }: EditContext): Moves {
  const find = (id: string) => findPlaced(scene.now(), id);

  function store(id: string, span: Span): void {
    const was = find(id)?.annotation;
    if (!was) return;
    const { selectors } = was;
    dispatch({ type: 'store move', span });
    void toasts
      .attempt(async () => {
        await scene.acts.move(scene.ready(), id, span);
        toasts.notify({
          text: t('range_changed'),
          undo: () => scene.acts.alter(scene.ready(), id, { selectors }),
        });
      })
      .finally(() => dispatch({ type: 'move settled' }));
  }

  return {
    drag(id, side, x, y) {
      const at = scene.offsetAt(x, y);
      const placed = find(id);
      const page = scene.now();
      if (at === null || !placed || !page) return;
      const span = { ...placed.span, [side]: at };
      if (span.start >= span.end) return;
      const moved = page.settings.wholeWords ? widen(page.article.text, span) : span;
      scene.preview(scene.rangesOf(moved));
      dispatch({ type: 'drag', span: moved });
    },
    drop(id, isTaken) {
      const was = find(id)?.span;
      const { moved } = state();
      if (isTaken && moved && was && !isSame(moved, was)) store(id, moved);
      else dispatch({ type: 'cancel drag' });
    },
    /** Each press goes on from where the one before led, which may not be stored yet. */
    step(id, side, direction) {
      const from = state().moved ?? find(id)?.span;
      const text = scene.now()?.article.text;
      const to = from && text !== undefined ? moveEdge(text, from, side, direction) : null;
      if (to && from && !isSame(to, from)) store(id, to);
    },
  };
}
