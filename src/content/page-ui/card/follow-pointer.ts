/** How long the pointer must rest before the card opens or closes, in milliseconds. */
const REST_MS = 300;

/** Elements that handle clicks themselves. */
const INTERACTIVE =
  'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable], [role=button], [role=link]';

/** Callbacks for pointer and key events. */
export interface PointerListener {
  /** Whether an event is on the card itself. */
  isOwn(event: MouseEvent): boolean;
  /** The pointer rests at a point of the viewport, or a click. The point is (-1, -1) outside of the page and on interactive elements. */
  onPoint(by: 'rest' | 'press', x: number, y: number): void;
  onEscape(): void;
  onScroll(): void;
  onResize(): void;
}

/** Listens for trusted pointer and key events in a document until the signal is aborted. */
export function followPointer(document: Document, listener: PointerListener, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };
  const rest = (x: number, y: number) => {
    resting = setTimeout(listener.onPoint, REST_MS, 'rest', x, y);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting);
      const { clientX, clientY, buttons, pointerType, isTrusted } = event;
      if (!isTrusted || buttons !== 0 || pointerType === 'touch' || listener.isOwn(event)) return;
      rest(clientX, clientY);
    },
    options,
  );
  // What begins may be a selection, which a card must not cover.
  document.addEventListener('pointerdown', () => clearTimeout(resting), options);
  // Over the card, which is in a frame, there are no more moves.
  document.addEventListener(
    'pointerover',
    (event) => {
      if (event.isTrusted && listener.isOwn(event)) clearTimeout(resting);
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted, target }) => {
      if (!isTrusted || target !== document.documentElement) return;
      clearTimeout(resting);
      rest(-1, -1);
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      clearTimeout(resting);
      const { target, button, isTrusted, altKey, ctrlKey, metaKey, shiftKey, clientX, clientY } = event;
      if (!isTrusted || button !== 0 || altKey || ctrlKey || metaKey || shiftKey || listener.isOwn(event)) return;
      const isInteractive = (target as Partial<Element> | null)?.closest?.(INTERACTIVE);
      listener.onPoint('press', isInteractive ? -1 : clientX, isInteractive ? -1 : clientY);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (isTrusted && key === 'Escape') listener.onEscape();
    },
    options,
  );
  document.addEventListener('scroll', listener.onScroll, options);
  document.defaultView?.addEventListener('resize', listener.onResize, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(resting));
}
