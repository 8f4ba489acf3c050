import { describeError, t } from '../../messaging/strings.ts';
import { ifTrusted, type ShadowHost } from './shadow-host.tsx';

/** How long a toast is shown, in milliseconds. */
const DURATION_MS = 8000;

/** A message about the last action, with an undo button if `undo` is given. */
export interface Toast {
  text: string;
  undo?: () => Promise<unknown>;
}

/** Messages at the bottom of the viewport, one at a time. */
export interface Toasts {
  notify(toast: Toast): void;
  /** Runs an action of the reader, and shows the error if it fails. */
  attempt(work: () => Promise<unknown>): Promise<void>;
}

/** Creates toasts. Each is shown for some seconds, and as long as it is hovered or focused. */
export function createToasts(host: ShadowHost, isAlive: () => boolean): Toasts {
  // Read now, because `i18n` does not work after the extension was updated.
  const reload = t('reload_to_go_on');
  const undoLabel = t('undo');
  let fading: ReturnType<typeof setTimeout> | undefined;

  function show(toast: Toast | null): void {
    clearTimeout(fading);
    host.draw('toast', toast && <ToastView toast={toast} undoLabel={undoLabel} onUndo={() => undo(toast)} />);
  }

  function fade(): void {
    fading = setTimeout(() => (host.find('.toast:is(:hover, :focus-within)') ? fade() : show(null)), DURATION_MS);
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
    <div class="layer toast" data-theme="auto">
      <span>{toast.text}</span>
      {toast.undo && (
        <button type="button" data-act="undo" onClick={ifTrusted(onUndo)}>
          {undoLabel}
        </button>
      )}
    </div>
  );
}
