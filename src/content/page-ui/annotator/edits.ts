import type { Root } from '../../../article/tree-scope.ts';
import { background, type ReadyPage } from '../../../messaging/contract.ts';
import { t } from '../../../messaging/strings.ts';
import type { Colour, CopiedQuotation, Mark, Placed, Span } from '../../../model.ts';
import { nothingSelected, type PageActs } from '../page-acts.ts';
import { expandToWords, moveEdge } from '../selection.ts';
import type { Toasts } from '../toasts.ts';
import { type AnnotatorAction, type AnnotatorState, findPlaced, isSame, isStillAt } from './state.ts';

/** The page that the annotator works on. */
export interface AnnotatedPage {
  document: Document;
  /** Returns the state; null if the page has no article. */
  now(): ReadyPage | null;
  /** Returns the state; throws if the page has no article. */
  ready(): ReadyPage;
  /** Returns the element of the story, or of the page without one. */
  body(): Root;
  /** Returns the selected part of the story; null for none. */
  selected(): Span | null;
  rangesOf(span: Span): StaticRange[];
  /** Returns the highlighted parts of the story at a point of the viewport. */
  spansAt(x: number, y: number): Span[];
  /** Returns the offset in the story that is nearest to a point of the viewport; null outside of the story. */
  offsetAt(x: number, y: number): number | null;
  /** Shows a preview of a highlight; an empty list removes it. */
  preview(ranges: StaticRange[]): void;
  /** Returns an annotation as a quotation with its source; null if its words have changed. */
  quote(placed: Placed): Promise<CopiedQuotation | null>;
  acts: PageActs;
  /** False after the extension was updated or removed. */
  isAlive(): boolean;
}

/** What `createEdits` and `createMoves` work with. */
interface EditContext {
  target: AnnotatedPage;
  toasts: Toasts;
  state(): AnnotatorState;
  dispatch(action: AnnotatorAction): void;
}

/** Changes that the reader makes to highlights from the toolbar. */
export interface Edits {
  /** Highlights the selected text in the last colour. Resolves to null if nothing was stored. */
  highlightSelected(): Promise<Mark | null>;
  /** Highlights the selected text in a colour, or changes the colour of the open highlight. */
  takeColour(colour: Colour): void;
  /** Opens the note editor of the open highlight; selected text is highlighted first. */
  write(): void;
  /** Opens the note of a highlight in a tab of the extension. */
  writeInTab(id: string): void;
  /** Deletes a highlight, then calls `onDone`. */
  remove(id: string, onDone: () => void): void;
}

/** Creates the edits. Each offers to undo it. */
export function createEdits({ target, toasts, state, dispatch }: EditContext): Edits {
  const { acts, ready } = target;
  const { attempt, notify } = toasts;
  const latest = () => state().colour ?? target.now()?.settings.colour ?? 'yellow';

  async function highlight(span: Span, colour: Colour): Promise<Mark | null> {
    const mark = await acts.highlight(ready(), span, colour);
    // The reader may have selected something else in the meantime.
    const now = target.selected();
    if (now && isSame(now, span)) target.document.getSelection()?.removeAllRanges();
    return mark;
  }

  return {
    async highlightSelected() {
      const span = target.selected();
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
          const was = findPlaced(target.now(), mode.id)?.annotation.colour;
          await acts.alter(ready(), mode.id, { colour });
          if (was && was !== colour)
            notify({ text: t('colour_changed'), undo: () => acts.alter(ready(), mode.id, { colour: was }) });
        }
        await background.takeColour(colour);
      });
    },
    write() {
      const { mode } = state();
      void attempt(async () => {
        const id = mode?.on === 'selection' ? (await highlight(mode.span, latest()))?.id : mode?.id;
        if (id && isStillAt(state(), mode)) dispatch({ type: 'open', mode: { on: 'note', id, field: 'note' } });
      });
    },
    writeInTab: (id) => void attempt(() => background.writeInTab(ready().article, id)),
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

/** Changes the start or end of a highlight. */
export interface Moves {
  /** Shows a preview with the start or end at a point of the viewport. */
  drag(id: string, side: Side, x: number, y: number): void;
  /** Ends dragging: stores the new range if `isConfirmed`, otherwise restores the previous one. */
  drop(id: string, isConfirmed: boolean): void;
  /** Moves the start or end by one word. */
  step(id: string, side: Side, direction: 1 | -1): void;
}

/** Creates the moves. Each offers to undo it. */
export function createMoves({ target, toasts, state, dispatch }: EditContext): Moves {
  const find = (id: string) => findPlaced(target.now(), id);

  function store(id: string, span: Span): void {
    const was = find(id)?.annotation;
    if (!was) return;
    const { selectors } = was;
    dispatch({ type: 'store move', span });
    void toasts
      .attempt(async () => {
        await target.acts.move(target.ready(), id, span);
        toasts.notify({
          text: t('range_changed'),
          undo: () => target.acts.alter(target.ready(), id, { selectors }),
        });
      })
      .finally(() => dispatch({ type: 'move settled' }));
  }

  return {
    drag(id, side, x, y) {
      const at = target.offsetAt(x, y);
      const placed = find(id);
      const page = target.now();
      if (at === null || !placed || !page) return;
      const span = { ...placed.span, [side]: at };
      if (span.start >= span.end) return;
      const moved = page.settings.wholeWords ? expandToWords(page.article.text, span) : span;
      target.preview(target.rangesOf(moved));
      dispatch({ type: 'drag', span: moved });
    },
    drop(id, isConfirmed) {
      const was = find(id)?.span;
      const { moved } = state();
      if (isConfirmed && moved && was && !isSame(moved, was)) store(id, moved);
      else dispatch({ type: 'cancel drag' });
    },
    // Continues from the last move, which may not be stored yet.
    step(id, side, direction) {
      const from = state().moved ?? find(id)?.span;
      const text = target.now()?.article.text;
      const to = from && text !== undefined ? moveEdge(text, from, side, direction) : null;
      if (to && from && !isSame(to, from)) store(id, to);
    },
  };
}
