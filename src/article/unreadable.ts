/** Where a page has content that the extension cannot read. */
export type Unreadable = 'in a frame' | 'in a component';

/** The share of the window from which an element is the main content. Set by hand. */
const MIN_WINDOW_SHARE = 0.35;

/**
 * Finds a cross-origin frame or closed shadow root that is the main content of the page; null if there is none. Needs layout,
 * so it is called only when the popup has to explain why there is no article.
 */
export function findUnreadable(document: Document): Unreadable | null {
  for (const element of document.querySelectorAll('iframe, frame, :defined')) {
    const kind = readKind(element);
    if (kind && isMainContent(element)) return kind;
  }
  return null;
}

function readKind(element: Element): Unreadable | null {
  const { localName } = element;
  if (localName === 'iframe' || localName === 'frame')
    return isCrossOrigin(element as HTMLIFrameElement) ? 'in a frame' : null;
  // A custom element without light DOM text or an open shadow root: its shadow root, if any, is closed.
  const isClosed = localName.includes('-') && !element.shadowRoot && !element.textContent?.trim();
  return isClosed ? 'in a component' : null;
}

function isCrossOrigin(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument === null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return true;
    throw error;
  }
}

function isMainContent(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const { width, height } = element.getBoundingClientRect();
  return width * Math.min(height, view.innerHeight) >= view.innerWidth * view.innerHeight * MIN_WINDOW_SHARE;
}
