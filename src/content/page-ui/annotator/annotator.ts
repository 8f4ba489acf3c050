import type { FrameView } from '../../../messaging/frame.ts';
import { t } from '../../../messaging/strings.ts';
import { colours, PASSAGE } from '../../../model.ts';
import { listRects } from '../../../paint/hit.ts';
import { findClear, SHEET_BELOW, themeOf } from '../bars.ts';
import { createFrame } from '../frames.ts';
import { type Box, placeHandles, placeNote, placeToolbar, type Size } from '../places.ts';
import type { ShadowHost } from '../shadow-host.ts';
import type { Toasts } from '../toasts.ts';
import { scrollAbove } from '../viewport.ts';
import { type AnnotatedPage, createEdits, createMoves } from './edits.ts';
import { followSelection } from './follow-selection.ts';
import { createHandles } from './handles.ts';
import { type AnnotatorAction, type AnnotatorState, findPlaced, findSpan, initialState, reduce } from './state.ts';

/** Highlights text, and changes highlights. */
export interface Annotator {
  /** Updates the UI after a change of the page or its annotations. */
  update(): void;
  /** Highlights the selected text, and moves the focus to the toolbar. Called for the keyboard command and the menu item. */
  highlight(): Promise<void>;
  /** Opens the note editor of an annotation. */
  write(id: string): void;
  /** Whether a point of the viewport is on one of the reader's own highlights. */
  isOn(x: number, y: number): boolean;
}

/** What the annotator works with. */
interface Parts {
  target: AnnotatedPage;
  toasts: Toasts;
  host: ShadowHost;
}

/** Shows a toolbar next to selected text, and next to a highlight that is clicked, until the signal is aborted. */
export function createAnnotator({ target, toasts, host }: Parts, signal: AbortSignal): Annotator {
  let state = initialState;
  let focusedBefore: Element | null = null; // the focused element of the page, before the toolbar was focused
  let focused: AnnotatorState['mode'] = null; // what was drawn last

  function dispatch(action: AnnotatorAction): void {
    const { moved } = state;
    state = reduce(state, action);
    if (moved && !state.moved) target.preview([]);
    draw();
  }

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

  function act(name: string): null {
    const colour = colours.find((one) => one === name);
    if (name === 'remove') onMark((id) => edits.remove(id, onRemoved));
    else if (state.mode?.on === 'note') dispatch({ type: 'note done', page: target.now() });
    else if (colour) edits.takeColour(colour);
    else if (name === 'note' || name === 'tags') edits.write(name);
    else if (name === 'close') close();
    return null;
  }

  const frame = createFrame('annotator', { act, resized: () => draw(true) });
  const handles = createHandles(target.document, {
    drag: (side, x, y) => onMark((id) => moves.drag(id, side, x, y)),
    step: (side, direction) => onMark((id) => moves.step(id, side, direction)),
    drop: (isConfirmed) => onMark((id) => moves.drop(id, isConfirmed)),
  });

  /** Restores the focus, unless the reader has opened the toolbar of another highlight. */
  function onRemoved(): void {
    if (!state.mode) close();
  }

  /** A sheet that has got its size must not cover its words. */
  function draw(isResized = false): void {
    const layout = target.isAlive() ? layOut(target, state, { size: frame.size(), host }) : null;
    if (!layout) {
      frame.hide();
      host.put('handles');
      return;
    }
    const isOpening = layout.view.part === 'note' && state.mode !== focused;
    frame.show(host, layout.view);
    frame.moveTo(layout.place);
    handles.place(layout.handles);
    host.put('handles', ...(state.mode?.on === 'mark' ? handles.elements : []));
    focused = state.mode;
    if (isOpening) frame.focus();
    if (isResized && layout.room && target.document.defaultView)
      scrollAbove(layout.lines, layout.room, target.document.defaultView);
  }

  follow({ target, toasts, host }, { state: () => state, dispatch, close, draw }, signal);

  return {
    write: (id) => dispatch({ type: 'open', mode: { on: 'note', id, field: 'note' } }),
    isOn: (x, y) => findPressed(target, x, y) !== null,
    update: () => dispatch({ type: 'page changed', page: target.now() }),
    highlight: () =>
      toasts.attempt(async () => {
        if (target.now()?.isPrivate) return toasts.notify({ text: t('private_window'), isError: true });
        const mark = await edits.highlightSelected();
        if (!mark) return;
        focusedBefore = target.document.activeElement;
        dispatch({ type: 'open', mode: { on: 'mark', id: mark.id } });
        frame.focus();
      }),
  };
}

/** The widths of the note editor and of the toolbar inside their borders, in CSS pixels; that of the toolbar is the largest. */
const NOTE_WIDTH = 360;
const TOOLBAR_WIDTH = 560;

/** The sizes that they are placed with until they have said their own, in CSS pixels. */
const NOTE_SIZE = { width: 362, height: 284 };
const TOOLBAR_SIZE = { width: 440, height: 62 };

/** What the frame shows, and where it and the handles are; null if the text is not on the page. */
function layOut(target: AnnotatedPage, state: AnnotatorState, shownIn: { size: Size | null; host: ShadowHost }) {
  const { mode, pointer } = state;
  const view = target.document.defaultView;
  const page = target.now();
  const span = findSpan(state, page);
  const ranges = span ? target.rangesOf(span) : [];
  const rects = ranges.flatMap(listRects);
  const [first] = rects;
  const last = rects.at(-1);
  if (!mode || !view || !first || !last) return null;
  const around = ranges[0]?.startContainer.parentElement;
  const isRightToLeft = around ? view.getComputedStyle(around).direction === 'rtl' : false;
  const { clientWidth } = target.document.documentElement;
  const isSheet = clientWidth < SHEET_BELOW;
  const isNote = mode.on === 'note';
  const most = isNote ? NOTE_WIDTH : TOOLBAR_WIDTH;
  const look = { theme: themeOf(target.body()), isSheet, width: isSheet ? clientWidth : Math.min(most, clientWidth) };
  const annotation = mode.on === 'selection' ? null : findPlaced(page, mode.id)?.annotation;
  const latest = state.colour ?? page?.settings.colour ?? 'yellow';
  const shown: FrameView = isNote
    ? { part: 'note', ...look, id: mode.id, field: mode.field }
    : { part: 'toolbar', ...look, chosen: annotation?.colour ?? null, latest, isOnMark: mode.on === 'mark' };
  const size = shownIn.size ?? (isNote ? NOTE_SIZE : TOOLBAR_SIZE);
  const clear = findClear(target.body(), first.left + first.width / 2, shownIn.host);
  const room = { width: clientWidth, height: clear.bottom - clear.top };
  const shift = ({ left, top, width, height }: Box): Box => ({ left, top: top - clear.top, width, height });
  const place = isSheet
    ? { left: 0, top: room.height - size.height }
    : isNote
      ? placeNote(room, size, shift(first), shift(last))
      : placeToolbar(room, size, shift(first), shift(last), pointer);
  return {
    view: shown,
    place: { left: place.left, top: place.top + clear.top },
    lines: rects,
    room: isSheet ? { top: clear.top, bottom: place.top + clear.top } : null,
    handles: placeHandles(first, last, isRightToLeft),
  };
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
function follow({ target, toasts, host }: Parts, { state, dispatch, close, draw }: Control, signal: AbortSignal): void {
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
        if (id) dispatch({ type: 'open', mode: { on: 'mark', id } });
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
    frame = requestAnimationFrame(draw);
  };
  const view = document.defaultView as Window;
  view.addEventListener('scroll', move, { capture: true, passive: true, signal });
  view.addEventListener('resize', move, { passive: true, signal });
  signal.addEventListener('abort', () => dispatch({ type: 'close' }));
}
