import type { ShadowHost } from './shadow-host.ts';

/** How often the focus is looked at, in milliseconds: a frame of the page can take it without an event in this document. */
const LOOK_MS = 10;

/** For how long a focus elsewhere is the reader's after they have pressed a pointer on the page, in milliseconds. */
const PRESS_MS = 500;

/** How often the page may take the focus within a time in milliseconds until it is given up. */
const MAX_LOSSES = 2;
const WITHIN_MS = 1000;

/** What a page could hear of typing. */
const EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'paste'] as const;

/** What keeps the keyboard in a frame. */
interface Typing {
  frame: HTMLElement;
  host: Pick<ShadowHost, 'element' | 'focused' | 'stage'>;
  /** The page takes the focus again and again, or has removed the host: what is typed next would be the page's. */
  stolen(): void;
}

/**
 * Keeps the keyboard in a frame into which the reader types, from the time it has the focus until the signal is aborted or the reader
 * presses a pointer on the page. When a script of the page takes the focus, which it can only with a modal dialog or a frame of its
 * own or by the window, the frame gets it back, and keys that come meanwhile are discarded. Listeners that the page has added to its
 * window before are called first. Returns a function to be called when the frame says that it has lost the focus, which this document
 * does not always know: a frame of the page that is inert can have the keyboard and not be the focused element.
 */
export function keepTyping({ frame, host, stolen }: Typing, signal: AbortSignal): () => void {
  const { ownerDocument: document } = frame;
  const view = document.defaultView;
  if (!view) return () => {};
  const options = { capture: true, signal };
  const hasFocus = () => host.focused() === frame;
  let isTyping = false;
  let isTaking = false;
  let pressed = Number.NEGATIVE_INFINITY;
  let losses: number[] = []; // when the page has taken the focus

  function takeBack(): void {
    isTaking = true;
    if (hasFocus()) frame.blur();
    frame.focus({ preventScroll: true });
    if (!hasFocus()) {
      host.stage?.raise();
      frame.focus({ preventScroll: true });
    }
    isTaking = false;
    const now = performance.now();
    losses = losses.filter((at) => now - at < WITHIN_MS);
    // In Firefox, a press on a button beside the note takes the focus twice at once.
    if (now - (losses.at(-1) ?? 0) < LOOK_MS) return;
    losses.push(now);
    if (losses.length >= MAX_LOSSES) stolen();
  }

  /** In Chromium, `window.focus()` takes the keyboard and leaves the frame the focused element: `isLost`. */
  function look(isLost: boolean): boolean {
    if (isTaking || signal.aborted) return false;
    const focused = host.focused();
    const isBeside = focused !== null && focused !== frame; // on a button beside the note
    if (isBeside) pressed = performance.now();
    else if (!isLost) isTyping = true;
    else if (performance.now() - pressed < PRESS_MS) isTyping = false;
    else if (isTyping && document.hasFocus()) {
      takeBack();
      return true;
    }
    return false;
  }

  const discard = (event: Event) => {
    if (!event.isTrusted || !look(true)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of EVENTS) view.addEventListener(type, discard, options);
  view.addEventListener('focus', ({ target }) => look(target === view || !hasFocus()), options);
  view.addEventListener('blur', () => queueMicrotask(() => look(!hasFocus())), options);
  view.addEventListener(
    'pointerdown',
    ({ isTrusted }) => {
      if (isTrusted) pressed = performance.now();
    },
    options,
  );
  const checkHost = () => {
    if (!host.element.isConnected && !signal.aborted) stolen();
  };
  const timer = setInterval(() => {
    checkHost();
    look(!hasFocus());
  }, LOOK_MS);
  const observer = new MutationObserver(checkHost);
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
  return () => look(true);
}
