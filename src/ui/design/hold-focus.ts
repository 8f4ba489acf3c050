const FOCUSABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

/** When the focused element is removed, for example with a deleted row, moves the focus to the element in its place. */
export function holdFocus(document: Document): void {
  let last: Element | null = null;
  document.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  const observer = new MutationObserver((records) => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const gone = last;
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
    if (record) findPlace(record)?.focus({ preventScroll: true });
  });
  observer.observe(document.body, { childList: true, subtree: true });
}

/** The focusable element nearest to a removed one, in the closest ancestor that has any: the first after it, or the last before it. */
function findPlace({ target, nextSibling }: MutationRecord): HTMLElement | null {
  for (let around = target as Element | null; around; around = around.parentElement) {
    const places = [...around.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((place) => place.checkVisibility());
    const isAfter = (place: HTMLElement) =>
      nextSibling?.isConnected &&
      (nextSibling.contains(place) || nextSibling.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
    const found = places.find(isAfter) ?? places.at(-1);
    if (found) return found;
  }
  return null;
}

/** Keeps the focus within an element when Tab is pressed at its end, so that it does not go to the page. */
export function cycle(event: KeyboardEvent, around: HTMLElement): void {
  const stops = [...around.querySelectorAll<HTMLElement>(':is(button, input, select, textarea):enabled')];
  const { activeElement } = document;
  const isAtStart = activeElement === stops[0] || activeElement === around;
  if (event.shiftKey ? !isAtStart : activeElement !== stops.at(-1)) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}

/** A listener that closes something with Escape, which then closes nothing around it, such as the popup. */
export const onEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  close();
};
