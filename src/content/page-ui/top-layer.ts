/** What the page has in the top layer, relative to an element of ours there. */
export interface TopLayer {
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

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/** Extensions can read the closed shadow roots of a page, in Firefox by the element and in Chromium by an API. */
type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
const { chrome } = globalThis as {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
};

function readShadowRoot(element: Element): ShadowRoot | null {
  const opened = (element as Opened).openOrClosedShadowRoot;
  if (opened !== undefined) return opened;
  const { dom } = chrome ?? {};
  return dom && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : element.shadowRoot;
}

/** Watches the top layer of a document, also what is there from shadow roots, open or closed, from `put` until it is stopped. */
export function watchTopLayer(own: HTMLElement): TopLayer {
  const { ownerDocument: document } = own;
  let watching = new AbortController();
  const roots = new Set<Document | ShadowRoot>();
  let below = new Set<EventTarget>();
  let changed = Number.NEGATIVE_INFINITY;

  function onToggle({ target }: Event): void {
    if (!target || target === own) return;
    changed = performance.now();
    below.delete(target);
  }

  function watch(root: Document | ShadowRoot): void {
    const options = { capture: true, signal: watching.signal };
    for (const type of ['beforetoggle', 'toggle', 'fullscreenchange']) root.addEventListener(type, onToggle, options);
    roots.add(root);
    for (const element of root.querySelectorAll('*')) {
      const nested = element === own ? null : readShadowRoot(element);
      if (nested) watch(nested);
    }
  }

  function rescan(): void {
    roots.clear();
    watch(document);
  }

  const list = () =>
    [...roots].flatMap((root) => [...root.querySelectorAll(IN_TOP_LAYER)]).filter((element) => element !== own);

  return {
    put() {
      if (watching.signal.aborted) watching = new AbortController();
      rescan();
      below = new Set(list());
    },
    listAbove: () => list().filter((element) => !below.has(element)),
    rescan,
    changed: () => changed,
    stop: () => watching.abort(),
  };
}
