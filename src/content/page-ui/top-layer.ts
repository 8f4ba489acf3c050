/** What the page has in the top layer, relative to an element of ours there. */
interface TopLayer {
  /** Our element is now above all others. */
  put(): void;
  /** Returns the elements of the page that are above ours: popovers, modal dialogs, and what is in full screen. */
  listAbove(): Element[];
  /** Looks for shadow roots that are new. */
  rescan(): void;
  /** When an element of the page was last shown or hidden there, as `performance.now()`. */
  changed(): number;
  stop(): void;
}

/** Elements that may have a shadow root: those of the HTML Standard, and custom elements. */
const MAY_HAVE_ROOT = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/** Chromium has this function for content scripts, Firefox a property of elements. */
const { chrome } = globalThis as {
  chrome?: { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
};

/** So many elements are asked for a closed shadow root in Chromium, where each takes some 4 µs. */
const MOST_ASKED = 20_000;

/** What can get into the top layer, and is there. */
const MAY_BE_THERE = '[popover], dialog';
const IS_THERE = ':popover-open, :modal, :fullscreen';

/** Shadow roots are looked for no more often than this, in milliseconds, and in no more than this share of the time. */
const SCAN_MS = 100;
const SCAN_SHARE = 0.01;

/** Watches the top layer of a document, also what is there from shadow roots, from `put` until it is stopped. */
export function watchTopLayer(own: HTMLElement): TopLayer {
  const { ownerDocument: document } = own;
  let watching = new AbortController();
  let roots = new Set<Document | ShadowRoot>();
  let below = new Set<EventTarget>();
  let changed = Number.NEGATIVE_INFINITY;
  let next = 0; // when shadow roots may be looked for again
  let asked = 0;

  /** The shadow root of an element, also a closed one. */
  function readShadowRoot(element: Element & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
    const { openOrClosedShadowRoot, shadowRoot, localName } = element;
    if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
    if (shadowRoot || asked >= MOST_ASKED || !MAY_HAVE_ROOT.test(localName) || !(element instanceof HTMLElement))
      return shadowRoot;
    asked++;
    return chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  }

  function onToggle({ type, target }: Event): void {
    // An element in full screen may be around ours.
    const isOther = target instanceof Element && !target.contains(own);
    if (!isOther || (type !== 'fullscreenchange' && !target.matches(MAY_BE_THERE))) return;
    changed = performance.now();
    below.delete(target);
  }

  function addRoots(root: Document | ShadowRoot, found: Set<Document | ShadowRoot>): void {
    const options = { capture: true, signal: watching.signal };
    for (const type of ['beforetoggle', 'toggle', 'fullscreenchange']) root.addEventListener(type, onToggle, options);
    found.add(root);
    for (const element of root.querySelectorAll('*')) {
      const nested = element === own ? null : readShadowRoot(element);
      if (nested) addRoots(nested, found);
    }
  }

  function rescan(): void {
    const start = performance.now();
    const before = roots;
    roots = new Set();
    asked = 0;
    addRoots(document, roots);
    // What is new may have been shown and hidden before.
    const isNew = (root: Document | ShadowRoot) => !before.has(root) && root.querySelector(MAY_BE_THERE) !== null;
    const now = performance.now();
    if (before.size > 0 && [...roots].some(isNew)) changed = now;
    next = now + Math.max(SCAN_MS, (now - start) / SCAN_SHARE);
  }

  const list = () =>
    [...roots].flatMap((root) => [...root.querySelectorAll(IS_THERE)]).filter((element) => element !== own);

  return {
    put() {
      if (watching.signal.aborted) watching = new AbortController();
      rescan();
      below = new Set(list());
    },
    listAbove() {
      if (performance.now() >= next) rescan();
      return list().filter((element) => !below.has(element));
    },
    rescan,
    changed: () => changed,
    stop() {
      watching.abort();
      roots = new Set();
    },
  };
}
