import type { FrameAnswer, FrameView } from '../../../messaging/frame.ts';
import { t } from '../../../messaging/strings.ts';
import { PASSAGE } from '../../../model.ts';
import { listRects } from '../../../paint/hit.ts';
import { findClear, SHEET_BELOW, themeOf } from '../bars.ts';
import { createFrame } from '../frames.ts';
import type { Notes } from '../notes/notes.ts';
import { type Box, HANDLES_BELOW, placeHandles, placeNote, placeToolbar, type Size } from '../places.ts';
import type { ShadowHost } from '../shadow-host.ts';
import type { Toasts } from '../toasts.ts';
import { scrollAbove } from '../viewport.ts';
import type { AnnotatedPage } from './edits.ts';
import { createHandles } from './handles.ts';
import { type AnnotatorState, findPlaced, findSpan } from './state.ts';

/** What the annotator works with. */
export interface Parts {
  target: AnnotatedPage;
  toasts: Toasts;
  host: ShadowHost;
  /** Where notes are beside the text. */
  notes: Pick<Notes, 'placeOf' | 'layOut'>;
}

/** What the reader does with the frame and the handles. */
type Controls = Parameters<typeof createHandles>[1] & {
  /** An act in the frame. */
  act(name: string): FrameAnswer | Promise<FrameAnswer>;
  /** The page has taken the keyboard from the frame, which is closed. */
  stolen(): void;
};

/** Creates what is drawn over the page: the frame of the toolbar and of notes, and the handles of a highlight. */
export function createLayers(
  { target, toasts, host, notes }: Parts,
  state: () => AnnotatorState,
  { act, stolen, ...grips }: Controls,
) {
  let focused: AnnotatorState['mode'] = null; // what was drawn last
  let opened: { id: string; height: number } | null = null;
  const lost = () => toasts.notify({ text: t('frame_lost'), isError: true });
  const frame = createFrame('annotator', { act, resized: () => draw(true), lost, stolen });
  const handles = createHandles(target.document, grips);

  /** A sheet that has got its size must not cover its words. */
  function draw(isResized = false): void {
    const layout = target.isAlive() ? layOut({ target, host, notes }, state(), frame.size()) : null;
    const before = opened;
    opened = layout?.beside ? { id: layout.beside, height: frame.size()?.height ?? 0 } : null;
    if (isResized || before?.id !== opened?.id) notes.layOut();
    if (!layout) {
      frame.hide();
      host.put('handles');
      return;
    }
    const isOpening = layout.view.part === 'note' && state().mode !== focused;
    frame.show(host, layout.view);
    frame.moveTo(layout.place);
    handles.place(layout.handles);
    host.put('handles', ...(state().mode?.on === 'mark' ? handles.elements : []));
    focused = state().mode;
    if (isOpening) frame.focus();
    if (isResized && layout.room && target.document.defaultView)
      scrollAbove(layout.lines, layout.room, target.document.defaultView);
  }

  return {
    draw,
    frame,
    /** Returns the annotation whose note is open beside the text, and the height of its frame; null for none. */
    opened: () => opened,
  };
}

/** The widths inside their borders of a note that is read, of the note editor and of the toolbar, in CSS pixels; that of the toolbar is the largest. */
const READ_WIDTH = 224;
const NOTE_WIDTH = 360;
const TOOLBAR_WIDTH = 560;

/** The sizes that they are placed with until they have said their own, in CSS pixels. */
const NOTE_SIZE = { width: 362, height: 284 };
const TOOLBAR_SIZE = { width: 440, height: 62 };

/** What the frame shows, and where it and the handles are; null if the text is not on the page. */
function layOut({ target, host, notes }: Omit<Parts, 'toasts'>, state: AnnotatorState, shownSize: Size | null) {
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
