import type { Detected } from './detect.ts';
import { hasNestedRoot } from './nested-documents.ts';
import { createStoryObserver } from './observe-story.ts';
import type { Root } from './tree-scope.ts';

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
  let storyBefore: Root | null = null; // the story at the start of the grace period; finding another one ends it
  let graceTimer: ReturnType<typeof setTimeout> | undefined;
  let pulseTimer: ReturnType<typeof setInterval> | undefined;
  const scheduler = createReadScheduler(onChange);
  const isInGrace = () => graceTimer !== undefined;
  const observer = createStoryObserver(
    document,
    { isWhole: isInGrace, isRead, onChange: () => scheduler.request() },
    signal,
  );

  function endGracePeriod(): void {
    clearTimeout(graceTimer);
    graceTimer = undefined;
    observer.observe();
  }

  function setGracePeriod(): void {
    clearTimeout(graceTimer);
    storyBefore = observer.story();
    graceTimer = setTimeout(endGracePeriod, GRACE_PERIOD_MS);
  }

  function startGracePeriod(): void {
    const isRunning = isInGrace(); // the whole page is observed already
    setGracePeriod();
    if (!isRunning) observer.observe();
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
  watchFrames(document, signal, () => isInGrace() && scheduler.request());
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
      const isLost = observer.story() !== null && body === null;
      observer.setStory(body, (found?.scopes.length ?? 0) > 1);
      scheduler.cancel();
      if (isLost) startGracePeriod();
      else if (body && body !== storyBefore) endGracePeriod();
      else observer.observe();
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
