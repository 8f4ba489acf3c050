import type { ReadyPage } from '../../../messaging/contract.ts';
import type { NoteView } from '../../../messaging/frame.ts';
import type { Colour, Placed, Span } from '../../../model.ts';

/** What is open: the toolbar of a selection, the toolbar of an annotation, or its note, which is read if no field of it is edited. */
export type Mode =
  | { on: 'selection'; span: Span }
  | { on: 'mark'; id: string }
  | { on: 'note'; id: string; field: NoteView['field'] };

/** The state of the annotator: plain data. */
export interface AnnotatorState {
  mode: Mode | null;
  /** How the selection was made: a `PointerEvent.pointerType`, or “keyboard”. */
  pointer: string;
  /** The last colour that was used on this page; null for none. */
  colour: Colour | null;
  /** The new range of the open highlight until it is stored; null if it is not being moved. */
  moved: Span | null;
  /** The number of moves that are not stored yet. */
  pendingMoves: number;
}

/** The actions of `reduce`. */
export type AnnotatorAction =
  | { type: 'open'; mode: Mode }
  | { type: 'close' }
  /** The selection has changed; null if no text of the story is selected. */
  | { type: 'select'; span: Span | null; pointer: string }
  | { type: 'take colour'; colour: Colour }
  /** The highlight is being dragged; the new range is not stored yet. */
  | { type: 'drag'; span: Span }
  | { type: 'cancel drag' }
  | { type: 'store move'; span: Span }
  | { type: 'move settled' }
  /** The article or its annotations have changed; null if the page has no article. */
  | { type: 'page changed'; page: ReadyPage | null };

/** The initial state: nothing is open. */
export const initialState: AnnotatorState = {
  mode: null,
  pointer: 'mouse',
  colour: null,
  moved: null,
  pendingMoves: 0,
};

/** The state after an action. */
export function reduce(state: AnnotatorState, action: AnnotatorAction): AnnotatorState {
  const { mode } = state;
  const open = (next: Mode | null) => ({ ...state, mode: next, moved: null });
  switch (action.type) {
    case 'open':
      return open(action.mode);
    case 'close':
      return open(null);
    case 'select': {
      const { span, pointer } = action;
      if (span) return { ...open({ on: 'selection', span }), pointer };
      return { ...(mode?.on === 'selection' ? open(null) : state), pointer };
    }
    case 'take colour':
      return { ...state, colour: action.colour };
    case 'drag':
      return { ...state, moved: action.span };
    case 'cancel drag':
      return { ...state, moved: null };
    case 'store move':
      return { ...state, moved: action.span, pendingMoves: state.pendingMoves + 1 };
    case 'move settled': {
      const pendingMoves = state.pendingMoves - 1;
      return { ...state, pendingMoves, moved: pendingMoves > 0 ? state.moved : null };
    }
    case 'page changed': {
      const isThere = mode?.on === 'selection' ? action.page !== null : mode && findPlaced(action.page, mode.id);
      return isThere ? state : open(null);
    }
  }
}

/** Finds an annotation on the page by its id; null if its text was not found. */
export const findPlaced = (page: ReadyPage | null, id: string): Placed | null =>
  page?.placed.find(({ annotation }) => annotation.id === id) ?? null;

/** The text next to which the toolbar or note editor is shown; null for none. */
export function findSpan({ mode, moved }: AnnotatorState, page: ReadyPage | null): Span | null {
  if (!mode) return null;
  return mode.on === 'selection' ? mode.span : (moved ?? findPlaced(page, mode.id)?.span ?? null);
}

/** Whether the mode is still the one in which an asynchronous operation was started. */
export const isStillAt = ({ mode }: AnnotatorState, at: Mode | null): boolean =>
  at?.on === 'selection' ? mode?.on === 'selection' && isSame(mode.span, at.span) : mode === at;

/** Whether two spans are equal. */
export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
