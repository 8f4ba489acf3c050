import type { FrameAnswer } from '../../../messaging/frame.ts';
import { t } from '../../../messaging/strings.ts';
import { colours, PASSAGE } from '../../../model.ts';
import { isSandboxed } from '../../sandbox.ts';
import { type AnnotatedPage, createEdits, createMoves } from './edits.ts';
import { followSelection } from './follow-selection.ts';
import { createLayers, type Parts } from './layers.ts';
import { type AnnotatorAction, type AnnotatorState, findPlaced, initialState, type Mode, reduce } from './state.ts';

/** Highlights text, and changes highlights. */
interface Annotator {
  /** Updates the UI after a change of the page or its annotations. */
  update(): void;
  /** Highlights the selected text, and moves the focus to the toolbar. Called for the keyboard command and the menu item. */
  highlight(): Promise<unknown>;
  /** Opens the note editor of an annotation. */
  write(id: string): void;
  /** Opens the note of an annotation, to be read. */
  read(id: string): void;
  /** Returns the annotation whose note is open beside the text, and the height of its frame; null for none. */
  opened(): { id: string; height: number } | null;
  /** Whether a point of the viewport is on one of the reader's own highlights. */
  isOn(x: number, y: number): boolean;
}

const run = (work: () => Promise<unknown>) => work();

/** What acts of the note that is open have opened instead. */
const OPENS: { [act: string]: (id: string) => Mode } = {
  edit: (id) => ({ on: 'note', id, field: 'note' }),
  'add-tags': (id) => ({ on: 'note', id, field: 'tags' }),
  colour: (id) => ({ on: 'mark', id }),
};

/** Shows a toolbar next to selected text, and next to a highlight that is clicked, until the signal is aborted. */
export function createAnnotator(parts: Parts, signal: AbortSignal): Annotator {
  const { target, toasts } = parts;
  let state = initialState;
  let focusedBefore: Element | null = null; // the focused element of the page, before the toolbar was focused

  function dispatch(action: AnnotatorAction): void {
    const { moved } = state;
    state = reduce(state, action);
    if (moved && !state.moved) target.preview([]);
    draw();
  }

  const open = (mode: Mode | undefined) => mode && dispatch({ type: 'open', mode });

  function close(): void {
    dispatch({ type: 'close' });
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    focusedBefore = null;
  }

  const context = { target, toasts, state: () => state, dispatch };
  const edits = createEdits(context);
  const moves = createMoves(context);

  const onMark = (work: (id: string) => void) => {
    if (state.mode && state.mode.on !== 'selection') work(state.mode.id);
  };

  function act(name: string): FrameAnswer | Promise<FrameAnswer> {
    const colour = colours.find((one) => one === name);
    if (name === 'remove') onMark((id) => edits.remove(id, () => !state.mode && close()));
    else if (name === 'copy') return copyMark(target, state);
    else if (OPENS[name]) onMark((id) => open(OPENS[name]?.(id)));
    else if (colour) edits.takeColour(colour);
    else if (name === 'note') edits.write();
    else if (name === 'close') close();
    return null;
  }

  const { draw, opened, frame } = createLayers(parts, () => state, {
    act,
    stolen: () => onMark(edits.writeInTab),
    drag: (side, x, y) => onMark((id) => moves.drag(id, side, x, y)),
    step: (side, direction) => onMark((id) => moves.step(id, side, direction)),
    drop: (isConfirmed) => onMark((id) => moves.drop(id, isConfirmed)),
  });
  follow(parts, { state: () => state, dispatch, close, draw }, signal);

  return {
    write: (id) => open({ on: 'note', id, field: 'note' }),
    read: (id) => open({ on: 'note', id, field: null }),
    opened,
    isOn: (x, y) => findPressed(target, x, y) !== null,
    update: () => dispatch({ type: 'page changed', page: target.now() }),
    highlight: () =>
      // Where nothing can be shown, the caller gets the error.
      (isSandboxed(target.document) ? run : toasts.attempt)(async () => {
        if (target.now()?.isPrivate) return toasts.notify({ text: t('private_window'), isError: true });
        const mark = await edits.highlightSelected();
        if (!mark) return;
        focusedBefore = target.document.activeElement;
        open({ on: 'mark', id: mark.id });
        frame.focus();
      }),
  };
}

/** The words of the open highlight with their source, to be copied. */
async function copyMark(target: AnnotatedPage, { mode }: AnnotatorState): Promise<FrameAnswer> {
  const placed = mode && mode.on !== 'selection' ? findPlaced(target.now(), mode.id) : null;
  const quotation = placed && (await target.quote(placed));
  if (!quotation) return { says: t('quotation_changed') };
  return { copied: { ...quotation, says: t('card_copied') } };
}

/** The id of the innermost of the reader's own highlights at a point of the viewport; null for none. */
function findPressed(target: AnnotatedPage, x: number, y: number): string | null {
  const page = target.isAlive() ? target.now() : null;
  const own = page && !page.isPrivate ? page.placed.filter(({ annotation }) => annotation.kind === PASSAGE) : [];
  const under = own.length > 0 ? target.spansAt(x, y) : [];
  const hit = own.filter(({ span }) => under.some(({ start, end }) => span.start <= start && end <= span.end));
  const [best] = hit.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return best?.annotation.id ?? null;
}

interface Control {
  state(): AnnotatorState;
  dispatch(action: AnnotatorAction): void;
  close(): void;
  draw(): void;
}

/** Listens for selections, clicks and scrolling. */
function follow(
  { target, toasts, host }: Omit<Parts, 'notes'>,
  { state, dispatch, close, draw }: Control,
  signal: AbortSignal,
): void {
  const { document, isAlive } = target;
  const listening = new AbortController();
  followSelection(
    document,
    {
      onSelect(pointer) {
        if (!isAlive()) {
          listening.abort();
          return toasts.askToReload();
        }
        const page = target.now();
        const span = page?.settings.showsToolbar && !page.isPrivate ? target.selected() : null;
        dispatch({ type: 'select', span, pointer });
      },
      onPress(x, y) {
        const id = findPressed(target, x, y);
        const hasNote = id !== null && findPlaced(target.now(), id)?.annotation.hasNote;
        if (id) dispatch({ type: 'open', mode: hasNote ? { on: 'note', id, field: null } : { on: 'mark', id } });
      },
      onDown(event) {
        if (state().mode && !host.isIn(event, '.layer, .handle')) dispatch({ type: 'close' });
      },
      onEscape() {
        if (state().mode) close();
      },
    },
    listening.signal,
  );

  let frame = 0;
  const move = () => {
    if (!state().mode) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => draw());
  };
  const view = document.defaultView as Window;
  view.addEventListener('scroll', move, { capture: true, passive: true, signal });
  view.addEventListener('resize', move, { passive: true, signal });
  signal.addEventListener('abort', () => dispatch({ type: 'close' }));
}
