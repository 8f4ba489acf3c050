/** Where a page keeps what nobody but the site itself can read. */
export type Unreadable = 'in a frame' | 'in a component';

/** A box this large, as a share of the window, is what the page is about. */
const MAIN = 0.35;

/**
 * A frame of another site or a closed component that takes up most of the window; null when there is none.
 * Asks where things stand, so it is for a reader who wonders, not for every page.
 */
export function findUnreadable(document: Document): Unreadable | null {
  for (const element of document.querySelectorAll('iframe, frame, :defined')) {
    const kind = readKind(element);
    if (kind && isMain(element)) return kind;
  }
  return null;
}

function readKind(element: Element): Unreadable | null {
  const { localName } = element;
  if (localName === 'iframe' || localName === 'frame')
    return isForeign(element as HTMLIFrameElement) ? 'in a frame' : null;
  // An element of the site's own making that shows something, but has nothing in it that could be seen from here.
  const isSealed = localName.includes('-') && !element.shadowRoot && !element.textContent?.trim();
  return isSealed ? 'in a component' : null;
}

function isForeign(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument === null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return true;
    throw error;
  }
}

function isMain(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const { width, height } = element.getBoundingClientRect();
  return width * Math.min(height, view.innerHeight) >= view.innerWidth * view.innerHeight * MAIN;
}
