import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findPlace, isSamePlace, moveKey, type Place, step, withoutKey } from '../../present/list-places.ts';
import type { MenuItem } from '../design/more-menu.tsx';
import { shorten, t } from '../shared/strings.ts';

/** The number of a list that items can be dragged back to, which has no order. */
export const ASIDE = -1;

/** Lists of items that can be moved by hand, by key. */
interface MovableLists {
  lists: string[][];
  /** The words of an item, for screen readers. */
  label(key: string): string;
  /** The name of a list, if there can be several; a digit sends an item to the end of the list with that number. */
  nameList?(list: number): string;
  /** Stores the new place of an item. */
  onMove(key: string, place: Place): Promise<unknown>;
}

/** An item that is being moved: with the arrow keys, or by a pointer. */
interface Moving {
  key: string;
  /** Null if it is in no list. */
  place: Place | null;
  /** Where the pointer is, in CSS pixels; null for the keyboard. */
  pointer: { x: number; y: number } | null;
  /** It was dropped, and is being stored. */
  isDropped: boolean;
  /** Its grip has the focus wherever it goes. */
  hasFocus: boolean;
}

/** How far the pointer moves before an item is dragged, in CSS pixels. */
const THRESHOLD = 4;

/** How close to the edge of the window the page is scrolled, and how far each time, in CSS pixels. */
const EDGE = 72;
const SCROLL = 10;

/**
 * Moves items within and between lists: Space, Enter or a tap lifts an item by its grip, the arrow keys or the buttons of
 * `MoveBar` move it, Space, Enter or a tap drops it, and Escape cancels. A pointer drags it: elements with `data-list` are
 * lists, and those with `data-key` in them items.
 */
export function useReorder(movable: MovableLists) {
  const { lists, label } = movable;
  const state = useMoving(lists);
  const { moving, lifted, setMoving, shown, isDropPlace } = state;
  const [said, setSaid] = useState('');
  const { drop, handle } = createMoves(movable, state, setSaid);
  // A pointer is followed over many renders.
  const latest = useRef<{ moving: Moving | null; drop: typeof drop } | null>(null);

  function press(event: KeyboardEvent, key: string): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Tab' && moving?.key === key) drop(key, moving.place);
    else if (handle(event.key, key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function startDrag(event: PointerEvent, key: string, onTap = () => {}): void {
    if (event.button !== 0) return;
    const move = (x: number, y: number) =>
      setMoving({ key, place: placeAt(x, y, key), pointer: { x, y }, isDropped: false, hasFocus: false });
    const end = (isCancelled: boolean) =>
      latest.current?.drop(key, isCancelled ? null : (latest.current.moving?.place ?? null));
    followPointer(event, { onMove: move, onEnd: end, onTap });
  }

  function tap(key: string): void {
    if (lifted && lifted.key !== key) drop(lifted.key, lifted.place);
    handle('Enter', key);
  }
  latest.current = { moving, drop };
  return {
    /** The lists as they are shown: with a lifted item in its new place. */
    lists: shown,
    /** The item that is being moved; null for none. */
    moving: moving?.isDropped ? null : moving,
    said,
    /** Whether what is dragged would be dropped before this item, or at the end of a list if that is null. */
    isDropPlace,
    /** The lifted item, and what presses a key on it; null if none is lifted. */
    lifted: lifted && { words: label(lifted.key), press: (key: string) => void handle(key, lifted.key) },
    /** Drags an item. */
    startDrag,
    /** The properties of an item in a list. */
    item: (key: string, list: number) => ({
      'data-key': key,
      'data-moving': !moving?.isDropped && moving?.key === key,
      'data-drop-before': isDropPlace(list, key),
    }),
    /** The properties of the button that moves an item. */
    grip: (key: string) => ({
      'data-grip': key,
      'aria-label': t('move_this', shorten(label(key))),
      'aria-pressed': lifted?.key === key,
      onKeyDown: (event: KeyboardEvent) => press(event, key),
      onPointerDown: (event: PointerEvent) => startDrag(event, key, () => tap(key)),
    }),
    send: drop,
  };
}

/** The item that is being moved, and the lists with it in its new place if it is lifted or dropped. */
function useMoving(lists: string[][]) {
  const [moving, setMoving] = useState<Moving | null>(null);
  // What was dropped stays in its place until the lists have it there.
  const settle = () => setMoving((now) => (now?.isDropped ? null : now));
  useEffect(settle, [JSON.stringify(lists)]);
  // The grip was moved with its item, or back, and lost the focus; it does not take it from where it went meanwhile.
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isLost = (document.activeElement ?? document.body) === document.body;
    const key = moving?.hasFocus ? moving.key : focused.current;
    focused.current = moving?.hasFocus ? key : null;
    if (key !== null && isLost) document.querySelector<HTMLElement>(`[data-grip="${CSS.escape(key)}"]`)?.focus();
  });
  const isMoved = moving !== null && (moving.pointer === null || moving.isDropped);
  const shown = isMoved && moving.place ? moveKey(lists, moving.key, moving.place) : lists;
  const lifted = moving && !moving.pointer && !moving.isDropped ? moving : null;
  const isDropPlace = (list: number, before: string | null) =>
    moving?.pointer &&
    moving.place?.list === list &&
    (withoutKey(lists, moving.key)[list]?.[moving.place.at] ?? null) === before;
  return { moving, lifted, setMoving, settle, shown, isDropPlace };
}

/** The steps of a move, each with what screen readers say of it. */
function createMoves(
  movable: MovableLists,
  { lifted, setMoving, settle, shown }: ReturnType<typeof useMoving>,
  say: (text: string) => void,
) {
  const { lists, label, nameList } = movable;
  const describe = (key: string, place: Place) => describePlace(movable, key, place);

  function drop(key: string, place: Place | null, hasFocus = place?.list !== ASIDE): void {
    if (!place || isSamePlace(findPlace(lists, key), place)) {
      setMoving(null);
      return;
    }
    setMoving({ key, place, pointer: null, isDropped: true, hasFocus });
    say(place.list === ASIDE ? t('essay_taken_out', shorten(label(key))) : t('move_dropped', describe(key, place)));
    movable.onMove(key, place).catch(settle);
  }

  function lift(key: string, place: Place | null): void {
    setMoving({ key, place, pointer: null, isDropped: false, hasFocus: true });
    say(t('move_lifted', shorten(label(key)), place ? `(${describe(key, place)})` : ''));
  }

  /** Handles a key; false if it does nothing here. */
  function handle(pressed: string, key: string): boolean {
    const own = lifted?.key === key ? lifted : null;
    const end = lists[Number(pressed) - 1];
    if (pressed === ' ' || pressed === 'Enter') {
      if (own) drop(key, own.place);
      else lift(key, findPlace(shown, key));
    } else if (own && (pressed === 'ArrowUp' || pressed === 'ArrowDown')) {
      const place = step(withoutKey(lists, key), own.place, pressed === 'ArrowUp' ? -1 : 1);
      setMoving({ ...own, place });
      say(describe(key, place));
    } else if (own && pressed === 'Escape') {
      setMoving(null);
      say(t('move_cancelled'));
    } else if (nameList && end) {
      // What comes from elsewhere leaves the focus there, on what is next.
      const place = { list: Number(pressed) - 1, at: end.filter((one) => one !== key).length };
      drop(key, place, findPlace(lists, key) !== null);
    } else return false;
    return true;
  }

  return { drop, handle };
}

/** What `useReorder` returns. */
export type Reorder = ReturnType<typeof useReorder>;

/** The commands of a menu that move an item by a place; at an end, there is only one. */
export function listMoves({ lists, send }: Reorder, key: string): MenuItem[] {
  const from = findPlace(lists, key);
  if (!from) return [];
  return ([-1, 1] as const).flatMap((by): MenuItem[] => {
    const place = step(withoutKey(lists, key), from, by);
    if (isSamePlace(from, place)) return [];
    const name = by === -1 ? 'up' : 'down';
    return [{ name, label: t(`move_${name}`), act: () => send(key, place) }];
  });
}

/** “2 of 5, After the flood” */
function describePlace({ lists, nameList }: MovableLists, key: string, { list, at }: Place): string {
  const total = withoutKey(lists, key)[list]?.length ?? 0;
  const position = t('move_at', at + 1, total + 1);
  return nameList ? `${position}, ${nameList(list)}` : position;
}

/** Follows a pointer that is pressed, and scrolls the page when it is at the edge of the window. */
function followPointer(
  { clientX, clientY }: PointerEvent,
  { onMove, onEnd, onTap }: { onMove(x: number, y: number): void; onEnd(isCancelled: boolean): void; onTap(): void },
): void {
  const controller = new AbortController();
  const { signal } = controller;
  let last: { x: number; y: number } | null = null;
  const move = (x: number, y: number) => {
    if (!last && Math.hypot(x - clientX, y - clientY) < THRESHOLD) return;
    last = { x, y };
    document.body.dataset.dragging = '';
    onMove(x, y);
  };
  const scrolling = setInterval(() => {
    if (!last || (last.y >= EDGE && last.y <= innerHeight - EDGE)) return;
    scrollBy(0, last.y < EDGE ? -SCROLL : SCROLL);
    move(last.x, last.y);
  }, 16);
  const end = (isCancelled: boolean) => {
    controller.abort();
    clearInterval(scrolling);
    delete document.body.dataset.dragging;
    if (last) onEnd(isCancelled);
    else if (!isCancelled) onTap();
  };
  addEventListener('pointermove', ({ clientX: x, clientY: y }) => move(x, y), { signal });
  addEventListener('pointerup', () => end(false), { signal });
  addEventListener('pointercancel', () => end(true), { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(true), { signal });
}

/** The place under a point of the window; null if there is no list. */
function placeAt(x: number, y: number, key: string): Place | null {
  const around = [...document.querySelectorAll<HTMLElement>('[data-list]')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => x >= box.left - 48 && x <= box.right + 48)
    .map(({ element, box }) => ({ element, distance: Math.max(box.top - y, y - box.bottom, 0) }))
    .sort((a, b) => a.distance - b.distance);
  const nearest = around[0]?.element;
  if (!nearest) return null;
  const list = Number(nearest.dataset.list);
  if (list === ASIDE) return { list, at: 0 };
  const items = [...nearest.querySelectorAll<HTMLElement>('[data-key]')].filter(({ dataset }) => dataset.key !== key);
  const isAbove = (item: HTMLElement) => {
    const { top, bottom } = item.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  };
  return { list, at: items.filter(isAbove).length };
}
