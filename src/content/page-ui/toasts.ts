import type { Root } from '../../article/tree-scope.ts';
import { describeError, t } from '../../messaging/strings.ts';
import { findClear, themeOf } from './bars.ts';
import { createFrame, zoomOf } from './frames.ts';
import type { ShadowHost } from './shadow-host.ts';

/** How long a toast is shown, in milliseconds. */
const DURATION_MS = 8000;

/** How long after its start the page UI reads what it would say after an update, in milliseconds. */
const REST_MS = 1000;

/** The maximum width of a toast, and its distance to the edges of the viewport, in CSS pixels. */
const MAX_WIDTH = 420;
const MARGIN = 16;

/** A message about the last action, with an undo button if `undo` is given. */
export interface Toast {
  text: string;
  /** Nothing was done. */
  isError?: boolean;
  undo?: () => Promise<unknown>;
}

/** Messages at the bottom of the viewport, one at a time. */
export interface Toasts {
  notify(toast: Toast): void;
  /** Says that the page must be reloaded, after the extension was updated or removed. */
  askToReload(): void;
  /** Runs an action of the reader, and shows the error if it fails. */
  attempt(work: () => Promise<unknown>): Promise<void>;
}

/** What toasts need to know of the page. */
interface ToastContext {
  /** False after the extension was updated or removed. */
  isAlive(): boolean;
  /** Returns the element of the story, or of the page without one. */
  body(): Root;
}

/** Creates toasts. Each is shown for some seconds, and as long as it is hovered or focused. */
export function createToasts(host: ShadowHost, { isAlive, body }: ToastContext): Toasts {
  // After an update `i18n` does not work. But the first string makes Chromium wait for another process: the marks come first.
  let reload = '';
  setTimeout(() => {
    if (isAlive()) reload = t('reload_to_go_on');
  }, REST_MS);
  let fading: ReturnType<typeof setTimeout> | undefined;
  let shown: Toast | null = null;

  const frame = createFrame('toast', {
    act() {
      const undo = shown?.undo;
      hide();
      if (undo) void attempt(undo);
      return null;
    },
    resized() {},
  });

  function hide(): void {
    clearTimeout(fading);
    shown = null;
    frame.hide();
    host.put('toast');
  }

  function fade(): void {
    fading = setTimeout(() => (frame.element()?.matches(':hover, :focus') ? fade() : hide()), DURATION_MS);
  }

  function notify(toast: Toast): void {
    clearTimeout(fading);
    shown = toast;
    const { text, isError = false } = toast;
    const width = Math.min(MAX_WIDTH, host.document.documentElement.clientWidth - 2 * MARGIN);
    const theme = themeOf(body());
    const canUndo = toast.undo !== undefined;
    if (isAlive()) frame.show(host, { part: 'toast', theme, width, text, isError, canUndo });
    else drawReload(text, theme);
    const element = frame.element();
    if (element) element.style.bottom = `${findFoot() / zoomOf(element)}px`;
    fade();
  }

  /** The distance of a toast from the foot of the window, above a bar that asks about cookies, and above our own question. */
  function findFoot(): number {
    const { clientWidth } = host.document.documentElement;
    const { innerHeight = 0 } = host.document.defaultView ?? {};
    return MARGIN + innerHeight - Math.min(findClear(body(), clientWidth / 2).bottom, host.topOf('question'));
  }

  /** After the extension was updated, there are no frames. Generated text is not in the DOM, where the page could find it. */
  function drawReload(text: string, theme: string): void {
    frame.hide();
    const element = host.document.createElement('div');
    element.className = 'layer toast';
    element.dataset.theme = theme;
    element.role = 'status';
    element.style.setProperty('--text', JSON.stringify(text));
    host.put('toast', element);
  }

  const askToReload = () => {
    if (reload) notify({ text: reload });
  };

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isAlive()) notify({ text: describeError(error), isError: true });
      else askToReload();
    }
  }

  return { notify, askToReload, attempt };
}
