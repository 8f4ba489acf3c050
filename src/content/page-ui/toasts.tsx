import { describeError, t } from '../../messaging/strings.ts';
import { ifTrusted, type ShadowHost } from './shadow-host.tsx';

/** How long a toast is shown, in milliseconds. */
const LASTS_MS = 8000;

/** What just happened, and how to undo it. */
export interface Toast {
  text: string;
  undo?: () => Promise<unknown>;
}

/** Messages at the foot of the window, one at a time. */
export interface Toasts {
  notify(toast: Toast): void;
  /** Does what the reader asked for, and says why when it fails. */
  attempt(work: () => Promise<unknown>): Promise<void>;
}

/** Shows each toast for some seconds, and as long as the pointer or the keyboard focus is on it. */
export function createToasts(host: ShadowHost, isAlive: () => boolean): Toasts {
  // Read now: the browser gives no strings any more once the extension was updated under the page.
  const reload = t('reload_to_go_on');
  const undoLabel = t('undo');
  let fading: ReturnType<typeof setTimeout> | undefined;

  function show(toast: Toast | null): void {
    clearTimeout(fading);
    host.draw('toast', toast && <ToastView toast={toast} undoLabel={undoLabel} onUndo={() => undo(toast)} />);
  }

  function fade(): void {
    fading = setTimeout(() => (host.find('.toast:is(:hover, :focus-within)') ? fade() : show(null)), LASTS_MS);
  }

  function undo({ undo: work }: Toast): void {
    show(null);
    if (work) void attempt(work);
  }

  function notify(toast: Toast): void {
    show(toast);
    host.announce(toast.text);
    fade();
  }

  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      notify({ text: isAlive() ? describeError(error) : reload });
    }
  }

  return { notify, attempt };
}

function ToastView({ toast, undoLabel, onUndo }: { toast: Toast; undoLabel: string; onUndo(): void }) {
  return (
    <div class="floating toast" data-theme="auto">
      <span>{toast.text}</span>
      {toast.undo && (
        <button type="button" data-act="undo" onClick={ifTrusted(onUndo)}>
          {undoLabel}
        </button>
      )}
    </div>
  );
}
