import type { ShadowHost } from './shadow-host.ts';

/** How often an open frame and the focus are looked at, in milliseconds. */
const LOOK_MS = 100;

/** For how long a frame must have been visible and at rest before it acts for the reader, in milliseconds. Set by hand. */
const SEEN_MS = 300;
const REST_MS = 500;

/** The borders of a frame and its distance to the edges of the viewport in the style sheet, in CSS pixels. */
const MARGINS = 18;

/** Where elements are looked for over a frame, as shares of its width and height. */
const POINTS = [0.03, 0.5, 0.97];

/** Watches whether the reader sees a frame. */
export interface Visibility {
  /** Whether the frame is visible, and neither the page has covered it nor its place has changed for some hundred milliseconds. */
  isAtRest(): boolean;
  /** Waits until the frame has been visible for some hundred milliseconds; false if it is not visible and at rest before and after. */
  untilSeen(): Promise<boolean>;
  /** The frame is about to get another size or place, which is not for the page. */
  change(): void;
  stop(): void;
}

/**
 * Watches a frame in a host until it is stopped. Moves the host above an element of the page that has come over the frame, unless
 * that is a modal dialog.
 */
export function watchVisibility(host: ShadowHost, frame: HTMLElement): Visibility {
  let shown: number | null = null; // since when
  let changed = Number.NEGATIVE_INFINITY;
  let place = '';

  const readPlace = () => {
    const { left, top } = frame.getBoundingClientRect();
    return `${left},${top}`;
  };

  function look(): boolean {
    const now = performance.now();
    const isVisible = isReadable(host.document) && isPlain(host.element) && isPlain(frame) && !isCovered(host, frame);
    const before = place;
    place = readPlace();
    if (shown !== null && (!isVisible || before !== place)) changed = now;
    if (isVisible) shown ??= now;
    return isVisible;
  }

  const timer = setInterval(() => {
    if (!look() && shown !== null && host.element.isConnected && !host.isUnderDialog()) host.raise();
  }, LOOK_MS);

  const isAtRest = () => look() && host.isIntact() && isWhole(frame) && performance.now() - changed >= REST_MS;

  return {
    isAtRest,
    async untilSeen() {
      if (!isAtRest()) return false;
      const left = (shown ?? 0) + SEEN_MS - performance.now();
      if (left <= 0) return true;
      await new Promise((resolve) => setTimeout(resolve, left));
      return isAtRest();
    },
    change() {
      look();
      queueMicrotask(() => {
        place = readPlace();
      });
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

/** The properties in the style attribute of a frame that are set by the page UI. */
const OWN_STYLES = new Set(['width', 'height', 'left', 'top', 'bottom', 'opacity']);

/** Whether a frame has the size that its style attribute says, and there is nothing else in that but places and sizes. */
function isWhole(frame: HTMLElement): boolean {
  const { style, clientWidth, clientHeight, ownerDocument } = frame;
  const most = (ownerDocument.defaultView?.innerHeight ?? 0) - MARGINS;
  return (
    [...style].every((name) => OWN_STYLES.has(name) || name.startsWith('outline')) &&
    Math.abs(clientWidth - Number.parseFloat(style.width)) < 1 &&
    clientHeight > Math.min(most, Number.parseFloat(style.height)) - 1
  );
}

/** The functions of a filter that leave text readable, and the amounts between which they do. */
const FILTERS: { [name: string]: [least: number, most: number] } = {
  brightness: [0.5, 2],
  contrast: [0.5, 2],
  grayscale: [0, 1],
  'hue-rotate': [-360, 360],
  invert: [0.85, 1],
  saturate: [0, 3],
  sepia: [0, 1],
};

/** Whether what is in the top layer can be read: in Firefox, the filter of the root element applies to it. */
function isReadable(document: Document): boolean {
  const filter = document.defaultView?.getComputedStyle(document.documentElement).filter || 'none';
  if (filter === 'none') return true;
  return filter.split(/\s+/).every((one) => {
    const [, name = '', amount] = /^([\w-]+)\((-?[\d.]+)(?:deg)?\)$/.exec(one) ?? []; // “invert(1)”
    const [least, most] = FILTERS[name] ?? [1, 0];
    return least <= Number(amount) && Number(amount) <= most;
  });
}

/** Whether an element of the page is over a frame: found at points of it, or in the top layer, where it may let clicks through. */
function isCovered(host: ShadowHost, frame: HTMLElement): boolean {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const isHit = POINTS.every((x) =>
    POINTS.every((y) => {
      const found = host.document.elementFromPoint(left + width * x, top + height * y);
      return found === host.element || found === null; // null: outside of the viewport
    }),
  );
  return !isHit || host.isCovered();
}

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
  let isTaking = false;
  let pressed = Number.NEGATIVE_INFINITY;

  /** In Chromium, `window.focus()` takes the keyboard and leaves the frame the focused element: `isLost`. */
  function take(isLost: boolean): boolean {
    if (isTaking) return false;
    if (!isLost) isTyping = true;
    else if (performance.now() - pressed < PRESS_MS) isTyping = false;
    else if (isTyping && document.hasFocus()) {
      isTaking = true;
      if (hasFocus()) frame.blur();
      frame.focus({ preventScroll: true });
      isTaking = false;
      return true;
    }
    return false;
  }

  const discard = (event: Event) => {
    if (!event.isTrusted || !take(true)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of EVENTS) view.addEventListener(type, discard, options);
  view.addEventListener('focus', ({ target }) => take(target === view || !hasFocus()), options);
  view.addEventListener('blur', () => queueMicrotask(() => take(!hasFocus())), options);
  view.addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (isTrusted) pressed = performance.now();
    },
    options,
  );
  const timer = setInterval(() => take(!hasFocus()), LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
