import type { Candidate } from './clutter.ts';

/** A page that hides this share of its story or more hides it only for now, behind a wall or until it has loaded. */
const FOR_NOW = 0.5;

/** What the page's style does not show: a remainder behind a paywall, a tab not opened. None where that is most of it. */
export function findHidden(kept: Candidate[]): Candidate[] {
  // Asks for style but not for layout; documents that are not shown at all, as in jsdom, cannot say.
  const hidden = kept.filter(({ block: { element } }) => !(element.checkVisibility?.() ?? true));
  const length = (some: Candidate[]) => some.reduce((sum, { block }) => sum + block.text.length, 0);
  return length(hidden) < length(kept) * FOR_NOW ? hidden : [];
}
