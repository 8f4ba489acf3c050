/** How long a pointer rests before the card opens or closes. */
const REST_MS = 300;

/** Elements that do something of their own when they are pressed. */
const BUSY =
  'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable], [role=button], [role=link]';

/** What to do with the reader's pointer and keys. */
export interface PointerListener {
  /** The event is on the card itself. */
  isOwn(event: MouseEvent): boolean;
  /** The pointer has come to rest at a point of the window, or pressed it; outside of the page, and on what has an action of its own, at (-1, -1). */
  onPoint(by: 'rest' | 'press', x: number, y: number): void;
  onEscape(): void;
  /** The page is scrolled, or the window has another size. */
  onMove(): void;
}

/** Follows the reader's own pointer on a document until the signal aborts; events made by scripts do not count. */
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
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted }) => {
      clearTimeout(resting);
      if (isTrusted) rest(-1, -1);
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      clearTimeout(resting);
      const { target, button, isTrusted, altKey, ctrlKey, metaKey, shiftKey, clientX, clientY } = event;
      if (!isTrusted || button !== 0 || altKey || ctrlKey || metaKey || shiftKey || listener.isOwn(event)) return;
      const isBusy = (target as Partial<Element> | null)?.closest?.(BUSY);
      listener.onPoint('press', isBusy ? -1 : clientX, isBusy ? -1 : clientY);
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
  document.addEventListener('scroll', listener.onMove, options);
  document.defaultView?.addEventListener('resize', listener.onMove, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(resting));
}
