/** A selection has settled when it has not changed for this long, in milliseconds. */
const SETTLED_MS = 150;

/** A selection is the reader's when they used pointer or keys so short a time before: a page's script can select, too. */
const FRESH_MS = 1500;

/** What to do when the reader selects and presses. */
export interface SelectionListener {
  /** The reader has changed the selection, and it has settled. */
  onSelect(pointer: string): void;
  /** A press on the page, without a selection, on no link and no button. */
  onPress(x: number, y: number): void;
  /** A pointer is pressed anywhere. */
  onLeave(event: MouseEvent): void;
  onEscape(): void;
}

/** Elements that do something of their own when they are pressed. */
const BUSY = 'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role=button]';

/** Follows selections and presses until the signal aborts. */
export function followSelection(document: Document, listener: SelectionListener, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const options = { capture: true, passive: true, signal };
  let lastUsed = Number.NEGATIVE_INFINITY; // when the reader last used pointer or keys
  let isDown = false;
  let isBegun = false; // the reader began a selection: no script can make a browser say so
  let pointer = 'mouse';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    const isFresh = performance.now() - lastUsed < FRESH_MS; // as it is now: on a busy page the timer fires late
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isDown) return;
      if (isBegun && isFresh) listener.onSelect(pointer);
      if (document.getSelection()?.isCollapsed !== false) isBegun = false;
    }, SETTLED_MS);
  }

  /** Calls back for events of the reader's own. */
  function listen<K extends keyof WindowEventMap>(type: K, respond: (event: WindowEventMap[K]) => void): void {
    const onEvent = (event: WindowEventMap[K]) => {
      if (!event.isTrusted) return;
      if (type !== 'click') lastUsed = performance.now();
      respond(event);
    };
    view?.addEventListener(type, onEvent, options);
  }

  listen('pointerdown', (event) => {
    isDown = event.pointerType === 'mouse';
    pointer = event.pointerType;
    listener.onLeave(event);
  });
  listen('pointerup', () => {
    isDown = false;
    settle();
  });
  const release = () => {
    isDown = false;
  };
  listen('pointercancel', release);
  listen('touchend', release);
  listen('keyup', () => {});
  listen('keydown', ({ key }) => {
    pointer = 'keyboard';
    if (key === 'Escape') listener.onEscape();
  });
  listen('click', ({ target, button, altKey, ctrlKey, metaKey, clientX, clientY }) => {
    const isPlain = button === 0 && !altKey && !ctrlKey && !metaKey;
    const isBusy = target instanceof view.Element && target.closest(BUSY) !== null;
    if (isPlain && !isBusy && document.getSelection()?.isCollapsed !== false) listener.onPress(clientX, clientY);
  });
  document.addEventListener(
    'selectstart',
    ({ isTrusted }) => {
      if (isTrusted) isBegun = true;
    },
    options,
  );
  document.addEventListener('selectionchange', settle, { signal });
}
