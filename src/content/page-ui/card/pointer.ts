/** How long a pointer rests before the card comes or goes. */
const REST_MS = 300;

/** What stands under a press does something of its own. */
const BUSY =
  'a[href], button, input, textarea, select, label, summary, video, audio, [contenteditable], [role=button], [role=link]';

/** What the reader's pointer and keys say; points are in the window. */
export interface Pointed {
  /** The pointer has come to rest; null when it rests outside of the page. */
  onRest(x: number, y: number): void;
  /** A press on the page where nothing else is pressed. */
  onPress(x: number, y: number): void;
  onEscape(): void;
}

/** Follows the reader's own pointer on a document until the signal aborts; events made by scripts do not count. */
export function followPointer(document: Document, own: HTMLElement, pointed: Pointed, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const options = { capture: true, passive: true, signal };
  const isOwn = (event: Event) => event.target === own;

  document.addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(resting);
      const { clientX, clientY, buttons, pointerType, isTrusted } = event;
      if (!isTrusted || isOwn(event) || buttons !== 0 || pointerType === 'touch') return;
      resting = setTimeout(pointed.onRest, REST_MS, clientX, clientY);
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted }) => {
      clearTimeout(resting);
      if (isTrusted) resting = setTimeout(pointed.onRest, REST_MS, -1, -1);
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      clearTimeout(resting);
      const { target, button, isTrusted, altKey, ctrlKey, metaKey, shiftKey, clientX, clientY } = event;
      if (!isTrusted || isOwn(event) || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
      const isBusy = (target as Partial<Element> | null)?.closest?.(BUSY);
      pointed.onPress(isBusy ? -1 : clientX, isBusy ? -1 : clientY);
    },
    options,
  );
  document.addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (isTrusted && key === 'Escape') pointed.onEscape();
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(resting));
}
