/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The position of an element in the viewport, in CSS pixels. */
export type Place = Pick<Box, 'left' | 'top'>;

/** The size of an element, or of the viewport, in CSS pixels. */
export type Size = Pick<Box, 'width' | 'height'>;

/** The distance between a card and its finding, in CSS pixels. */
const GAP = 6;

/** The distance to the edge of the viewport, and between the toolbar or note editor and the text, in CSS pixels. */
const MARGIN = 8;

/**
 * The position of a card of the given size next to the boxes of its text: below, above or beside them. If the text fills
 * the viewport, the position is the corner farthest from the pointer.
 */
export function placeBeside(
  words: Box[],
  { width, height }: Size,
  view: Size,
  isRightToLeft: boolean,
  pointer: { x: number; y: number } | null,
): Place {
  const inView = words.filter((box) => box.top + box.height > 0 && box.top < view.height);
  const seen = inView.length > 0 ? inView : words;
  const top = Math.min(...seen.map((box) => box.top));
  const bottom = Math.max(...seen.map((box) => box.top + box.height));
  const left = Math.min(...seen.map((box) => box.left));
  const right = Math.max(...seen.map((box) => box.left + box.width));
  const first = seen[0] ?? { left: 0, top: 0, width: 0, height: 0 };
  const last = seen.at(-1) ?? first;
  // A line has several boxes if the direction or the font changes on it.
  const align = (box: Box) => {
    const line = seen.filter(
      (other) => Math.abs(other.top + other.height / 2 - box.top - box.height / 2) < box.height / 2,
    );
    const ends = line.map((one) => (isRightToLeft ? one.left + one.width : one.left));
    return isRightToLeft ? Math.max(...ends) - width : Math.min(...ends);
  };
  const clampX = (x: number) => clamp(x, MARGIN, view.width - width - MARGIN);
  const clampY = (y: number) => clamp(y, MARGIN, view.height - height - MARGIN);
  const after = { left: right + GAP, top: clampY(top) };
  const before = { left: left - GAP - width, top: clampY(top) };
  const places = [
    { left: clampX(align(last)), top: bottom + GAP },
    { left: clampX(align(first)), top: top - GAP - height },
    ...(isRightToLeft ? [before, after] : [after, before]),
  ];
  const isFree = (place: { left: number; top: number }) => {
    const isInView =
      place.left >= 0 && place.top >= 0 && place.left + width <= view.width && place.top + height <= view.height;
    return isInView && !words.some((box) => overlap(box, { ...place, width, height }));
  };
  const free = places.find(isFree);
  if (free) return free;
  const from = pointer ?? { x: (left + right) / 2, y: (top + bottom) / 2 };
  return {
    left: clampX(from.x < view.width / 2 ? view.width : 0),
    top: clampY(from.y < view.height / 2 ? view.height : 0),
  };
}

/** Whether two boxes overlap. Boxes that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** The position of the toolbar: above the text, or below it if there is no room or if the system's touch menu is above. */
export function placeToolbar(view: Size, size: Size, first: Box, last: Box, pointer: string): Place {
  const above = first.top - size.height - MARGIN;
  const below = last.top + last.height + MARGIN * 2.5;
  return placeWithin(view, size, first.left, above >= MARGIN && pointer !== 'touch' ? above : below);
}

/** The position of the note editor: below the text, or above it if there is no room. */
export function placeNote(view: Size, size: Size, first: Box, last: Box): Place {
  const below = last.top + last.height + MARGIN;
  const isBelow = below + size.height + MARGIN <= view.height || first.top < size.height + MARGIN * 2;
  return placeWithin(view, size, first.left, isBelow ? below : first.top - size.height - MARGIN);
}

const placeWithin = (view: Size, size: Size, left: number, top: number): Place => ({
  left: clamp(left, MARGIN, view.width - size.width - MARGIN),
  top: clamp(top, MARGIN, view.height - size.height - MARGIN),
});

/** The radius of a handle, and the distance of its middle from the line above it, in CSS pixels. */
export const HANDLE_RADIUS = 12;
const HANDLE_GAP = 5;

/** How far the handles reach below their lines, in CSS pixels. */
export const HANDLES_BELOW = HANDLE_GAP + HANDLE_RADIUS;

/** The positions of the handles: below the first and the last line, where they do not cover the text. */
export function placeHandles(first: DOMRect, last: DOMRect, isRightToLeft: boolean): { start: Place; end: Place } {
  return {
    start: { left: isRightToLeft ? first.right : first.left, top: first.bottom + HANDLE_GAP },
    end: { left: isRightToLeft ? last.left : last.right, top: last.bottom + HANDLE_GAP },
  };
}

/** The distance between two notes beside the text, in CSS pixels. */
const NOTE_GAP = 8;

/** A note beside the text: where its line is, and how tall it is, in CSS pixels. */
export interface Beside {
  top: number;
  height: number;
}

/**
 * The upper edges of notes beside the text, which come in the order of their lines: each at its line, or below the one before. That
 * with the index `fixed` keeps its place, and those before it make room; -1 for none.
 */
export function stackNotes(notes: Beside[], fixed: number): number[] {
  const tops = notes.map(({ top }) => top);
  const at = (i: number) => ({ top: tops[i] ?? 0, height: notes[i]?.height ?? 0 });
  for (let i = 1; i < notes.length; i++) {
    const { top, height } = at(i - 1);
    if (i !== fixed) tops[i] = Math.max(at(i).top, top + height + NOTE_GAP);
  }
  for (let i = fixed - 1; i >= 0; i--) tops[i] = Math.min(at(i).top, at(i + 1).top - NOTE_GAP - at(i).height);
  return tops;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
