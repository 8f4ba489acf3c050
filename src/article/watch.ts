/** How long the page must be quiet before it is read again, and how long a busy page can put that off. */
const QUIET_MS = 300;
const PATIENCE_MS = 1500;

/** How often to look whether the page has another address: no event tells a content script in every browser. */
const PULSE_MS = 1000;

/** A page without an article may still be building it, for this long after it or its address changed. */
const HOPE_MS = 10_000;

/** What the watch needs to know of the page, and whom it tells. */
export interface Watched {
  /** The element that holds the story; null while there is none. */
  body(): Element | null;
  /** The page became another article, or its story changed. */
  onChange(): void;
  /** Once a second while the page is in view. */
  onPulse(): void;
}

/** Watches a page until the signal aborts: its address, and changes to the story itself. */
export function watch(document: Document, { body, onChange, onPulse }: Watched, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let address = view.location.href;
  let hopeful = performance.now() + HOPE_MS;
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function change(): void {
    firstChange = 0;
    if (!signal.aborted) onChange();
  }

  function changeSoon(): void {
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(change, Math.max(0, Math.min(QUIET_MS, firstChange + PATIENCE_MS - now)));
  }

  function matters({ target }: MutationRecord): boolean {
    const story = body();
    return story ? story.contains(target) || !story.isConnected : performance.now() < hopeful;
  }

  const observer = new MutationObserver((records) => {
    if (records.some(matters)) changeSoon();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  const pulse = setInterval(() => {
    if (document.hidden) return;
    if (view.location.href !== address) {
      address = view.location.href;
      hopeful = performance.now() + HOPE_MS;
      changeSoon();
    }
    onPulse();
  }, PULSE_MS);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(pulse);
    clearTimeout(timer);
  });
}
