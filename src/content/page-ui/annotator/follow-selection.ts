/** How long a selection must be unchanged before the toolbar opens, in milliseconds. */
const SETTLED_MS = 150;

/** A selection is the reader's if they used a pointer or key at most this long before, in milliseconds. Scripts of the page can select, too. */
const RECENT_MS = 1500;

/** Callbacks for selections and clicks. */
interface SelectionListener {
  /** The reader has changed the selection. `pointer` is a `PointerEvent.pointerType`, or “keyboard”. */
  onSelect(pointer: string): void;
  /** A click without a selection that is not on an interactive element. */
  onPress(x: number, y: number): void;
  /** A pointer is pressed anywhere. */
  onDown(event: MouseEvent): void;
  onEscape(): void;
}

/** Elements that handle clicks themselves. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role=button]';

/** Listens for selections and clicks until the signal is aborted. */
export function followSelection(document: Document, listener: SelectionListener, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const options = { capture: true, passive: true, signal };
  let lastUsed = Number.NEGATIVE_INFINITY; // the time of the last pointer or key event
  let isDown = false;
  let hasStarted = false; // the reader started the selection: `selectstart` is only trusted for user actions
  let pointer = 'mouse';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    const isRecent = performance.now() - lastUsed < RECENT_MS; // not in the timer, which fires late on a busy page
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isDown) return;
      if (hasStarted && isRecent) listener.onSelect(pointer);
      if (document.getSelection()?.isCollapsed !== false) hasStarted = false;
    }, SETTLED_MS);
  }

  /** Listens for trusted events. */
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
    listener.onDown(event);
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
    const isInteractive = target instanceof view.Element && target.closest(INTERACTIVE) !== null;
    if (isPlain && !isInteractive && document.getSelection()?.isCollapsed !== false) listener.onPress(clientX, clientY);
  });
  document.addEventListener(
    'selectstart',
    ({ isTrusted }) => {
      if (isTrusted) hasStarted = true;
    },
    options,
  );
  document.addEventListener('selectionchange', settle, { signal });
}
