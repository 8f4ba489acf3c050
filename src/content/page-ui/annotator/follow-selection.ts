/** A selection is looked at when it has not changed for this long. */
const SETTLED_MS = 150;

/** A selection is the reader's when pointer or keys were used this short a time before: a page's script can select, too. */
const FRESH_MS = 1500;

/** What the reader does on the page with words. */
export interface PageUi {
  /** The selection has changed by the reader's hand, and has settled. */
  onSelect(pointer: string): void;
  /** A press on the page, without a selection, on no link and no button. */
  onPress(x: number, y: number): void;
  /** The reader turns to something else on the page. */
  onLeave(event: Event): void;
  onEscape(): void;
}

const BUSY = 'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role=button]';

/** Follows selections and presses until the signal aborts. */
export function followSelection(document: Document, pageUi: PageUi, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const options = { capture: true, passive: true, signal };
  let last = Number.NEGATIVE_INFINITY; // when the reader's hand was last seen
  let isDown = false;
  let isBegun = false; // the reader began a selection: no script can make a browser say so
  let pointer = 'mouse';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    const isFresh = performance.now() - last < FRESH_MS; // as it is now: on a busy page the look comes late
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isDown) return;
      if (isBegun && isFresh) pageUi.onSelect(pointer);
      if (document.getSelection()?.isCollapsed !== false) isBegun = false;
    }, SETTLED_MS);
  }
  const see = (event: Event) => {
    if (!event.isTrusted) return false;
    last = performance.now();
    return true;
  };

  view.addEventListener(
    'pointerdown',
    (event) => {
      if (!see(event)) return;
      isDown = event.pointerType === 'mouse';
      pointer = event.pointerType;
      pageUi.onLeave(event);
    },
    options,
  );
  view.addEventListener(
    'pointerup',
    (event) => {
      if (!see(event)) return;
      isDown = false;
      settle();
    },
    options,
  );
  const lift = (event: Event) => {
    if (see(event)) isDown = false;
  };
  view.addEventListener('pointercancel', lift, options);
  view.addEventListener('touchend', lift, options);
  view.addEventListener('keyup', see, options);
  view.addEventListener(
    'keydown',
    (event) => {
      if (!see(event)) return;
      pointer = 'keyboard';
      if (event.key === 'Escape') pageUi.onEscape();
    },
    options,
  );
  view.addEventListener(
    'click',
    (event) => {
      const isPlain = event.isTrusted && event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey;
      const isBusy = event.target instanceof view.Element && event.target.closest(BUSY) !== null;
      if (isPlain && !isBusy && document.getSelection()?.isCollapsed !== false)
        pageUi.onPress(event.clientX, event.clientY);
    },
    options,
  );
  document.addEventListener(
    'selectstart',
    ({ isTrusted }) => {
      if (isTrusted) isBegun = true;
    },
    options,
  );
  document.addEventListener('selectionchange', settle, { signal });
}
