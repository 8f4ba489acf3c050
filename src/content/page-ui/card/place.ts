/** A rectangle in the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The room between the card and the words, and between the card and the window's edge. */
const GAP = 6;
const MARGIN = 8;

/**
 * Where a card stands beside its words: below them, above, to one side; where there is no such place because the words
 * fill the window, in the corner farthest from where the reader points.
 */
export function placeBeside(
  words: Box[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
  isRightToLeft: boolean,
  pointer: { x: number; y: number } | null,
): { left: number; top: number } {
  const seen = words.filter((box) => box.top + box.height > 0 && box.top < view.height);
  const top = Math.min(...seen.map((box) => box.top));
  const bottom = Math.max(...seen.map((box) => box.top + box.height));
  const left = Math.min(...seen.map((box) => box.left));
  const right = Math.max(...seen.map((box) => box.left + box.width));
  const first = seen[0] ?? { left: 0, top: 0, width: 0, height: 0 };
  const last = seen.at(-1) ?? first;
  // A line has several boxes where directions or letters change on it.
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

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
