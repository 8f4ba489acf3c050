import { readBlocks } from './blocks.ts';
import type { Detected } from './detect.ts';
import { findNestedRoots, hasNestedRoot } from './nested-documents.ts';
import { isOnPage, isShadowRoot, isWithin, listAround, type Root } from './tree-scope.ts';

interface AddressWatch {
  /** False where the browser has no navigation events, so that `check` must be called from time to time. */
  hasEvents: boolean;
  check(): void;
}

/** Calls back when the address changes without a load. */
function watchAddress({ defaultView: view }: Document, signal: AbortSignal, onNavigate: () => void): AddressWatch {
  const read = () => removeFragment(view?.location.href ?? '');
  let address = read();

  function check(): void {
    const now = read();
    if (now === address) return;
    address = now;
    onNavigate();
  }

  // Firefox supports the Navigation API from version 147.
  const navigation = view && 'navigation' in view ? view.navigation : undefined;
  navigation?.addEventListener('currententrychange', check, { signal });
  return { hasEvents: navigation !== undefined, check };
}

/** “/story#comments” → “/story”; but “/#!/story”, where the fragment is the page, stays. */
const removeFragment = (address: string) => address.replace(/#(?![!/]).*/s, '');

/** How long a story may take to appear after the page was opened or its address changed. Set by hand. */
const GRACE_PERIOD_MS = 10_000;

/** The interval of `onPulse`. */
const PULSE_MS = 1000;

/** A revealed text of at least this length may belong to the story, in UTF-16 units. */
const MIN_PARAGRAPH = 80;

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'aria-hidden', 'class', 'style'],
};

interface WatchCallbacks {
  /** The page may show another article, or the story has changed. */
  onChange(): void;
  /** Called once a second while a story is followed and the page is visible. */
  onPulse(): void;
  /** Whether the text of an element is part of the story as last read. */
  isRead(element: Element): boolean;
}

/** A running watch, as returned by `watch`. */
export interface Watch {
  /** To be called after each reading, the first one too, with the story, or null. Only changes to this story count from now on. */
  follow(found: Pick<Detected, 'body' | 'scopes'> | null): void;
  /** Has the page read again later: the last reading came to nothing. */
  readAgain(): void;
  /** Watches the whole page for a while, because a story may appear anywhere. */
  startGracePeriod(): void;
}

/** Watches a page until the signal aborts. Without a story, it stops observing at the end of the grace period. */
export function watch(document: Document, { onChange, onPulse, isRead }: WatchCallbacks, signal: AbortSignal): Watch {
  let story: Root | null = null;
  let isSpread = false; // the text of the story is in many shadow roots
  let storyBefore: Root | null = null; // the story at the start of the grace period; finding another one ends it
  let graceTimer: ReturnType<typeof setTimeout> | undefined;
  let pulseTimer: ReturnType<typeof setInterval> | undefined;
  const scheduler = createReadScheduler(onChange);

  const observer = new MutationObserver((records) => {
    const isGone = story !== null && !isOnPage(story);
    if (isGone || records.some(isRelevant) || hasRevealed(records, isRead)) scheduler.request();
  });

  /** Whether a record changes text of the story or, during the grace period, any text of the page. */
  function isRelevant(record: MutationRecord): boolean {
    if (record.type === 'attributes') return false;
    const scope = findScope(story);
    if (graceTimer === undefined && !(scope && isWithin(record.target, scope))) return false;
    const isNew = (isSpread || graceTimer !== undefined) && [...record.addedNodes].some(addsNestedRoot);
    return isNew || changesText(record);
  }

  /** The story, or during the grace period the page, and the documents and shadow roots in it that count too. */
  function listObserved(): (Root | Document)[] {
    const scope = graceTimer === undefined ? findScope(story) : document;
    if (!scope || signal.aborted) return [];
    return isSpread || scope === document ? [scope, ...findNestedRoots(scope)] : [scope];
  }

  function observe(): void {
    observer.disconnect(); // pending records are dropped: the reading has seen their changes
    const scope = findScope(story);
    for (const root of listObserved()) observer.observe(root, CHANGES);
    // The story may be removed together with any of its ancestors.
    for (const element of scope && !signal.aborted && graceTimer === undefined ? listAround(scope) : [])
      if (element.parentNode) observer.observe(element.parentNode, { childList: true });
  }

  function endGracePeriod(): void {
    clearTimeout(graceTimer);
    graceTimer = undefined;
    observe();
  }

  function setGracePeriod(): void {
    clearTimeout(graceTimer);
    storyBefore = story;
    graceTimer = setTimeout(endGracePeriod, GRACE_PERIOD_MS);
  }

  function startGracePeriod(): void {
    const isRunning = graceTimer !== undefined; // the whole page is observed already
    setGracePeriod();
    if (!isRunning) observe();
  }

  function tick(): void {
    if (document.hidden) return;
    address.check();
    onPulse();
  }

  const address = watchAddress(document, signal, () => {
    startGracePeriod();
    scheduler.requestSoon();
  });
  watchFrames(document, signal, () => graceTimer !== undefined && scheduler.request());
  signal.addEventListener('abort', () => {
    observer.disconnect();
    scheduler.cancel();
    clearTimeout(graceTimer);
    clearInterval(pulseTimer);
  });
  setGracePeriod(); // there is nothing to observe before the first reading, which sees all changes until then

  return {
    follow(found) {
      const body = found?.body ?? null;
      const isLost = story !== null && body === null;
      story = body;
      isSpread = (found?.scopes.length ?? 0) > 1;
      scheduler.cancel();
      if (isLost) startGracePeriod();
      else if (body && body !== storyBefore) endGracePeriod();
      else observe();
      clearInterval(pulseTimer);
      if ((body || !address.hasEvents) && !signal.aborted) pulseTimer = setInterval(tick, PULSE_MS);
    },
    readAgain: scheduler.request,
    startGracePeriod,
  };
}

/** Calls back when a frame has loaded: it is empty when it is added. */
function watchFrames(document: Document, signal: AbortSignal, onFrame: () => void): void {
  const onLoad = ({ target }: Event) => hasNestedRoot(target as Element) && onFrame();
  document.addEventListener('load', onLoad, { capture: true });
  signal.addEventListener('abort', () => document.removeEventListener('load', onLoad, { capture: true }));
}

/** The element in which more of a story may appear: its `article` or its parent. */
function findScope(story: Root | null): Root | null {
  if (!story || isShadowRoot(story)) return story;
  const { parentElement, localName } = story;
  const isWhole = localName === 'body' || parentElement?.localName === 'body';
  return story.closest('article') ?? (isWhole ? story : (parentElement ?? story));
}

const changesText = ({ type, addedNodes, removedNodes }: MutationRecord) =>
  type === 'characterData' || [...addedNodes].some(hasWords) || [...removedNodes].some(hasText);

/** Whether text that was hidden at the last reading is visible now. */
function hasRevealed(records: MutationRecord[], isRead: (element: Element) => boolean): boolean {
  const targets = new Set(records.filter(({ type }) => type === 'attributes').map(({ target }) => target as Element));
  return [...targets].some(
    (target) => !isRead(target) && (target.textContent?.length ?? 0) >= MIN_PARAGRAPH && isShown(target),
  );
}

const hasWords = (node: Node) =>
  node.nodeType === 1 /* ELEMENT_NODE */ ? readBlocks(node as Element).length > 0 : hasText(node);

/** Components and frames count even while they are empty: their content is loaded later. */
const addsNestedRoot = (node: Node) =>
  node.nodeType === 1 /* ELEMENT_NODE */ &&
  (hasNestedRoot(node as Element) || findNestedRoots(node as Element).length > 0);

const hasText = (node: Node) => (node.textContent ?? '').trim() !== '';

/** In jsdom, which has no layout, every element counts as shown. */
const isShown = (element: Element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** How long after the last change a page is read again (debounce), and the longest delay after the first change. Set by hand. */
const QUIET_MS = 300;
const MAX_DELAY_MS = 1500;

/** The interval between two readings doubles while the page keeps changing, and is reset after a calm time. Set by hand. */
const MIN_INTERVAL_MS = 500;
const MAX_INTERVAL_MS = 20_000;
const CALM_MS = 10_000;

/** A change of the address that follows another one sooner is not the reader's, who goes to a story and reads it. Set by hand. */
const MIN_STAY_MS = 1000;

/** Decides when a changing page is read again. */
interface ReadScheduler {
  request(): void;
  /** For changes that the reader waits for: ignores the interval since the last reading, unless they follow each other. */
  requestSoon(): void;
  cancel(): void;
}

/** Debounces and throttles readings. */
function createReadScheduler(run: () => void): ReadScheduler {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let requestedAt: number | null = null; // time of the first change since the last reading
  let lastRun = Number.NEGATIVE_INFINITY;
  let minInterval = MIN_INTERVAL_MS;
  let lastSoon = Number.NEGATIVE_INFINITY;

  function start(): void {
    const now = performance.now();
    minInterval = now - lastRun > minInterval + CALM_MS ? MIN_INTERVAL_MS : Math.min(minInterval * 2, MAX_INTERVAL_MS);
    lastRun = now;
    requestedAt = null;
    run();
  }

  function request(): void {
    const now = performance.now();
    requestedAt ??= now;
    const due = Math.max(Math.min(now + QUIET_MS, requestedAt + MAX_DELAY_MS), lastRun + minInterval);
    clearTimeout(timer);
    timer = setTimeout(start, Math.max(0, due - now));
  }

  return {
    request,
    requestSoon() {
      const now = performance.now();
      if (now - lastSoon > MIN_STAY_MS) {
        minInterval = MIN_INTERVAL_MS;
        lastRun = Number.NEGATIVE_INFINITY;
      }
      lastSoon = now;
      request();
    },
    cancel() {
      clearTimeout(timer);
      requestedAt = null;
    },
  };
}
