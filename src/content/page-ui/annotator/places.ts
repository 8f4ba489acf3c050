/** Where a part of the page UI is in the window, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
}

const BAR = { width: 294, height: 42 };
const NOTE = { width: 320, height: 228 };

/** Room between a part of the layer and the words, or the window's edge, in CSS pixels. */
const GAP = 8;

/** The part of a window that this looks at. */
type View = Pick<Window, 'innerWidth' | 'innerHeight'>;

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The bar stands above the words, or below where there is no room or a finger's own menu stands above. */
export function placeBar(view: View, first: DOMRect, last: DOMRect, pointer: string): Place {
  const above = first.top - BAR.height - GAP;
  const below = last.bottom + GAP * 2.5;
  const top = above >= GAP && pointer !== 'touch' ? above : below;
  return {
    left: within(first.left, GAP, view.innerWidth - BAR.width - GAP),
    top: within(top, GAP, view.innerHeight - BAR.height - GAP),
  };
}

/** The note stands below the words, or above where there is more room. */
export function placeNote(view: View, first: DOMRect, last: DOMRect): { left: string; top: string } {
  const below = last.bottom + GAP;
  const isBelow = below + NOTE.height + GAP <= view.innerHeight || first.top < NOTE.height + GAP * 2;
  const top = isBelow ? below : first.top - NOTE.height - GAP;
  return {
    left: `${within(first.left, GAP, view.innerWidth - NOTE.width - GAP)}px`,
    top: `${within(top, GAP, view.innerHeight - NOTE.height - GAP)}px`,
  };
}

/** The two ends hang below the first line and the last, where they hide no words. */
export function placeEdges(first: DOMRect, last: DOMRect, isRightToLeft: boolean): { start: Place; end: Place } {
  return {
    start: { left: isRightToLeft ? first.right : first.left, top: first.bottom + 5 },
    end: { left: isRightToLeft ? last.left : last.right, top: last.bottom + 5 },
  };
}
