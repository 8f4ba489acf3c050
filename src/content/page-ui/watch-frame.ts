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
    const isClear = isReadable(host.document) && !isInTransition(host.document);
    const isVisible = isClear && isPlain(host.element) && isPlain(frame) && !isCovered(host, frame);
    const before = place;
    place = readPlace();
    if (shown !== null && (!isVisible || before !== place)) changed = now;
    if (isVisible) shown ??= now;
    return isVisible;
  }

  const timer = setInterval(() => {
    if (!look() && shown !== null && host.element.isConnected && !host.stage?.isUnderDialog()) host.stage?.raise();
  }, LOOK_MS);

  function isAtRest(): boolean {
    host.stage?.rescan();
    const isStill = look() && host.isIntact() && isWhole(frame);
    return isStill && performance.now() - Math.max(changed, host.stage?.changed() ?? changed) >= REST_MS;
  }

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

/** What functions of a filter leave of the contrast of text, as a share, by their amount; others may leave nothing. */
const FILTERS: { [name: string]: (amount: number) => number } = {
  brightness: (amount) => Math.min(amount, 1 / amount),
  contrast: (amount) => Math.min(amount, 1 / amount),
  grayscale: () => 1,
  'hue-rotate': () => 1,
  invert: (amount) => Math.abs(1 - 2 * Math.min(amount, 1)),
  saturate: (amount) => (amount <= 3 ? 1 : 0),
  sepia: () => 1,
};

/** The least contrast that is left. Set by hand: pages made dark by “invert(0.9) hue-rotate(180deg)” have .8. */
const MIN_CONTRAST = 0.5;

/** Whether what is in the top layer can be read: in Firefox, the filter of the root element applies to it. */
function isReadable({ documentElement: root, defaultView }: Document): boolean {
  const filter = defaultView?.getComputedStyle(root).filter || 'none';
  if (filter === 'none') return true;
  const shares = filter.split(/\s+/).map((one) => {
    const [, name = '', amount] = /^([\w-]+)\((-?[\d.]+)(?:deg)?\)$/.exec(one) ?? []; // “invert(1)”
    return FILTERS[name]?.(Number(amount)) ?? 0;
  });
  return shares.reduce((product, share) => product * share, 1) >= MIN_CONTRAST;
}

/** Whether a view transition draws pictures over the page; browsers without them do not know the selector. */
const isInTransition = ({ documentElement: root }: Document): boolean =>
  CSS.supports('selector(:active-view-transition)') && root.matches(':active-view-transition');

/** Whether an element of the page is over a frame: found at points of it, or in the top layer, where it may let clicks through. */
function isCovered(host: ShadowHost, frame: HTMLElement): boolean {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const isHit = POINTS.every((x) =>
    POINTS.every((y) => {
      const found = host.document.elementFromPoint(left + width * x, top + height * y);
      return found === host.element || found === null; // null: outside of the viewport
    }),
  );
  return !isHit || host.stage?.isCovered() === true;
}
