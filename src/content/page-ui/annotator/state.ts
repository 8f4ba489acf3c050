import type { ReadyPage } from '../../../messaging/contract.ts';
import { type Colour, PASSAGE, type Placed, type Span } from '../../../model.ts';

/** What the toolbar is open for: words that are selected, a mark, or the note on one. */
export type Mode =
  | { on: 'selection'; span: Span }
  | { on: 'mark'; id: string }
  | { on: 'note'; id: string; field: 'note' | 'tags' };

/** What the reader is doing with highlights: plain data. */
export interface AnnotatorState {
  mode: Mode | null;
  /** How the selection was made: a `PointerEvent.pointerType`, or “keyboard”. */
  pointer: string;
  /** The colour that was last taken on this page. */
  colour: Colour | null;
  /** Where the open mark is being moved to, until that is stored. */
  moved: Span | null;
  /** How many moves are not stored yet. */
  pendingMoves: number;
}

/** What can happen to it. */
export type AnnotatorAction =
  | { type: 'open'; mode: Mode }
  | { type: 'close' }
  /** The selection has changed; null when nothing of the story is selected. */
  | { type: 'select'; span: Span | null; pointer: string }
  | { type: 'take colour'; colour: Colour }
  /** The mark would be there, but that is not to be stored yet. */
  | { type: 'drag'; span: Span }
  | { type: 'cancel drag' }
  | { type: 'store move'; span: Span }
  | { type: 'move settled' }
  | { type: 'note done'; page: ReadyPage | null }
  /** The article has changed, or what is kept of it; null when the page shows none. */
  | { type: 'page changed'; page: ReadyPage | null };

/** Nothing is open. */
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
    case 'note done': {
      if (mode?.on !== 'note') return state;
      const isOwn = findPlaced(action.page, mode.id)?.annotation.kind === PASSAGE;
      return open(isOwn ? { on: 'mark', id: mode.id } : null);
    }
    case 'page changed': {
      const isThere = mode?.on === 'selection' ? action.page !== null : mode && findPlaced(action.page, mode.id);
      return isThere ? state : open(null);
    }
  }
}

/** The mark as it is placed on the page; null when it is not. */
export const findPlaced = (page: ReadyPage | null, id: string): Placed | null =>
  page?.placed.find(({ annotation }) => annotation.id === id) ?? null;

/** The words that the toolbar or the note is beside. */
export function findSpan({ mode, moved }: AnnotatorState, page: ReadyPage | null): Span | null {
  if (!mode) return null;
  return mode.on === 'selection' ? mode.span : (moved ?? findPlaced(page, mode.id)?.span ?? null);
}

/** Whether the reader is still where they were when they asked for something that took its time. */
export const isStillAt = ({ mode }: AnnotatorState, at: Mode | null): boolean =>
  at?.on === 'selection' ? mode?.on === 'selection' && isSame(mode.span, at.span) : mode === at;

/** Whether two spans are one. */
export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
