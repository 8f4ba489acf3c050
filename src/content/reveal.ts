/** Where in the window a revealed passage may stand, as shares of its height. */
const TOP = 0.15;
const BOTTOM = 0.85;

/** Scrolls a passage into view, at once: a long smooth scroll is no help to someone who jumps. */
export function scrollTo({ startContainer, startOffset, endContainer, endOffset }: StaticRange): void {
  const document = startContainer.ownerDocument;
  const view = document?.defaultView;
  if (!document || !view) return;
  // Through every scrolling box around it first, then to the words: their paragraph may be taller than the window.
  startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { top } = range.getBoundingClientRect();
  if (top < view.innerHeight * TOP || top > view.innerHeight * BOTTOM) {
    view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
  }
}
