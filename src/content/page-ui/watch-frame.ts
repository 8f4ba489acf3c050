/** How often an open frame and the focus are looked at, in milliseconds. */
const LOOK_MS = 100;

/** For how long a frame must have been visible and at rest before it acts for the reader, in milliseconds. Set by hand. */
const SEEN_MS = 300;
const REST_MS = 500;

/** Where elements are looked for over a frame, as shares of its width and height. */
const POINTS = [0.03, 0.5, 0.97];

/** Watches whether the reader sees a frame. */
export interface Visibility {
  /** Whether the frame is visible, and has been so, where it is, for some hundred milliseconds. */
  isSeen(): boolean;
  stop(): void;
}

/** Watches a frame in a host until it is stopped. `onCovered` is called when an element of the page has come over it. */
export function watchVisibility(host: HTMLElement, frame: HTMLElement, onCovered: () => void): Visibility {
  let shown: number | null = null; // since when
  let changed = Number.NEGATIVE_INFINITY;
  let place = '';
  let below = listTopLayer(host);

  function look(): boolean {
    const now = performance.now();
    const isVisible = isPlain(host) && isPlain(frame) && !isCovered(host, frame, below);
    const { left, top } = frame.getBoundingClientRect();
    if (shown !== null && (!isVisible || `${left},${top}` !== place)) changed = now;
    if (isVisible) shown ??= now;
    place = `${left},${top}`;
    return isVisible;
  }

  const timer = setInterval(() => {
    if (look() || shown === null || !host.isConnected) return;
    onCovered();
    below = listTopLayer(host);
  }, LOOK_MS);

  return {
    isSeen() {
      const isVisible = look();
      const now = performance.now();
      return isVisible && shown !== null && now - shown >= SEEN_MS && now - changed >= REST_MS;
    },
    stop: () => clearInterval(timer),
  };
}

/** Whether an element is drawn as its style sheet says. */
function isPlain(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  const {
    opacity,
    visibility,
    display,
    transform,
    filter,
    clipPath,
    scale,
    translate,
    rotate,
    maskImage,
    mixBlendMode,
  } = style;
  return (
    opacity === '1' &&
    visibility === 'visible' &&
    display !== 'none' &&
    mixBlendMode === 'normal' &&
    [transform, filter, clipPath, scale, translate, rotate, maskImage].every((value) => !value || value === 'none')
  );
}

/** Whether an element of the page is over a frame: found at points of it, or in the top layer, where it may let clicks through. */
function isCovered(host: HTMLElement, frame: HTMLElement, below: Set<Element>): boolean {
  const { ownerDocument: document } = host;
  const { left, top, width, height } = frame.getBoundingClientRect();
  const isHit = POINTS.every((x) =>
    POINTS.every((y) => {
      const found = document.elementFromPoint(left + width * x, top + height * y);
      return found === host || found === null; // null: outside of the viewport
    }),
  );
  if (!isHit || !host.matches(':popover-open')) return true;
  return [...listTopLayer(host)].some((one) => !below.has(one));
}

/** The elements of the page in the top layer: popovers, modal dialogs, and what is in full screen. */
const listTopLayer = (host: HTMLElement): Set<Element> =>
  new Set([...host.ownerDocument.querySelectorAll(':popover-open, :modal, :fullscreen')].filter((one) => one !== host));

/** For how long a focus elsewhere is the reader's after they have pressed a pointer on the page, in milliseconds. */
const PRESS_MS = 500;

/** What a page could hear of typing. */
const EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste'] as const;

/**
 * Keeps the keyboard in a frame into which the reader types, from the time it has the focus until it is removed or the reader
 * presses a pointer on the page. When a script of the page takes the focus, the frame gets it back, and keys that come meanwhile
 * are discarded. Listeners that the page has added to its window before are called first.
 */
export function keepTyping(frame: HTMLElement, hasFocus: () => boolean, signal: AbortSignal): void {
  const { ownerDocument: document } = frame;
  const view = document.defaultView;
  if (!view) return;
  const options = { capture: true, signal };
  let isTyping = false;
  let pressed = Number.NEGATIVE_INFINITY;

  function take(): boolean {
    if (hasFocus()) isTyping = true;
    else if (performance.now() - pressed < PRESS_MS) isTyping = false;
    else if (isTyping && document.hasFocus()) {
      frame.focus({ preventScroll: true });
      return true;
    }
    return false;
  }

  const discard = (event: Event) => {
    if (!take()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of EVENTS) view.addEventListener(type, discard, options);
  view.addEventListener('focus', take, options);
  view.addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (isTrusted) pressed = performance.now();
    },
    options,
  );
  const timer = setInterval(take, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
