import type { FrameAnswer, FrameView } from '../../../messaging/frame.ts';
import { t } from '../../../messaging/strings.ts';
import { colours, PASSAGE } from '../../../model.ts';
import { listRects } from '../../../paint/hit.ts';
import { isSandboxed } from '../../sandbox.ts';
import { findClear, SHEET_BELOW, themeOf } from '../bars.ts';
import { createFrame } from '../frames.ts';
import type { Notes } from '../notes/notes.ts';
import { type Box, HANDLES_BELOW, placeHandles, placeNote, placeToolbar, type Size } from '../places.ts';
import type { ShadowHost } from '../shadow-host.ts';
import type { Toasts } from '../toasts.ts';
import { scrollAbove } from '../viewport.ts';
import { type AnnotatedPage, createEdits, createMoves } from './edits.ts';
import { followSelection } from './follow-selection.ts';
import { createHandles } from './handles.ts';
import {
  type AnnotatorAction,
  type AnnotatorState,
  findPlaced,
  findSpan,
  initialState,
  type Mode,
  reduce,
} from './state.ts';

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

/** What the annotator works with. */
interface Parts {
  target: AnnotatedPage;
  toasts: Toasts;
  host: ShadowHost;
  /** Where notes are beside the text. */
  notes: Pick<Notes, 'placeOf' | 'layOut'>;
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
  const { target, toasts, host, notes } = parts;
  let state = initialState;
  let focusedBefore: Element | null = null; // the focused element of the page, before the toolbar was focused
  let focused: AnnotatorState['mode'] = null; // what was drawn last
  let opened: { id: string; height: number } | null = null;

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

  const stolen = () => onMark(edits.writeInTab);
  const frame = createFrame('annotator', { act, resized: () => draw(true), lost: () => sayLost(toasts), stolen });
  const handles = createHandles(target.document, {
    drag: (side, x, y) => onMark((id) => moves.drag(id, side, x, y)),
    step: (side, direction) => onMark((id) => moves.step(id, side, direction)),
    drop: (isConfirmed) => onMark((id) => moves.drop(id, isConfirmed)),
  });

  /** A sheet that has got its size must not cover its words. */
  function draw(isResized = false): void {
    const layout = target.isAlive() ? layOut(parts, state, frame.size()) : null;
    const before = opened;
    opened = layout?.beside ? { id: layout.beside, height: frame.size()?.height ?? 0 } : null;
    if (isResized || before?.id !== opened?.id) notes.layOut();
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

  follow(parts, { state: () => state, dispatch, close, draw }, signal);

  return {
    write: (id) => open({ on: 'note', id, field: 'note' }),
    read: (id) => open({ on: 'note', id, field: null }),
    opened: () => opened,
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

const sayLost = (toasts: Toasts): void => toasts.notify({ text: t('frame_lost'), isError: true });

/** The widths inside their borders of a note that is read, of the note editor and of the toolbar, in CSS pixels; that of the toolbar is the largest. */
const READ_WIDTH = 224;
const NOTE_WIDTH = 360;
const TOOLBAR_WIDTH = 560;

/** The sizes that they are placed with until they have said their own, in CSS pixels. */
const NOTE_SIZE = { width: 362, height: 284 };
const TOOLBAR_SIZE = { width: 440, height: 62 };

/** What the frame shows, and where it and the handles are; null if the text is not on the page. */
function layOut({ target, host, notes }: Parts, state: AnnotatorState, shownSize: Size | null) {
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
  const isRead = isNote && mode.field === null;
  const beside = isRead && !isSheet ? notes.placeOf(mode.id) : null;
  const most = isRead ? READ_WIDTH : isNote ? NOTE_WIDTH : TOOLBAR_WIDTH;
  const look = { theme: themeOf(target.body()), isSheet, width: isSheet ? clientWidth : Math.min(most, clientWidth) };
  const annotation = mode.on === 'selection' ? null : findPlaced(page, mode.id)?.annotation;
  const latest = state.colour ?? page?.settings.colour ?? 'yellow';
  const shown: FrameView = isNote
    ? {
        part: 'note',
        ...look,
        id: mode.id,
        updated: (isRead && annotation?.updated) || '',
        field: mode.field,
        isOwn: annotation?.kind === PASSAGE,
      }
    : { part: 'toolbar', ...look, chosen: annotation?.colour ?? null, latest, isOnMark: mode.on === 'mark' };
  const size = shownSize ?? (isNote ? NOTE_SIZE : TOOLBAR_SIZE);
  const clear = findClear(target.body(), first.left + first.width / 2, host);
  const room = { width: clientWidth, height: clear.bottom - clear.top };
  const shift = ({ left, top, width, height }: Box): Box => ({ left, top: top - clear.top, width, height });
  const place = isSheet
    ? { left: 0, top: room.height - size.height }
    : beside
      ? { left: beside.left, top: beside.top - clear.top }
      : isNote
        ? placeNote(room, size, shift(first), shift(last))
        : placeToolbar(room, size, shift(first), shift(last), pointer);
  return {
    view: shown,
    place: { left: place.left, top: place.top + clear.top },
    lines: rects,
    room: isSheet ? { top: clear.top, bottom: place.top + clear.top - (mode.on === 'mark' ? HANDLES_BELOW : 0) } : null,
    handles: placeHandles(first, last, isRightToLeft),
    beside: beside && isNote ? mode.id : null,
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
    frame = requestAnimationFrame(draw);
  };
  const view = document.defaultView as Window;
  view.addEventListener('scroll', move, { capture: true, passive: true, signal });
  view.addEventListener('resize', move, { passive: true, signal });
  signal.addEventListener('abort', () => dispatch({ type: 'close' }));
}
