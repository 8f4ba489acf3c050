const LASTS_MS = 8000;

/** What just happened, and how to take it back. */
export interface Toast {
  text: string;
  undo?: () => Promise<unknown>;
}

/** What is told, one thing at a time. */
export interface Toasts {
  now(): Toast | null;
  notify(toast: Toast): void;
  /** Takes it away, as when it is undone. */
  take(): Toast | null;
}

/** Tells of a thing for a while, and as long as the reader is on it. */
export function createToasts(isHeld: () => boolean, onChange: () => void): Toasts {
  let toast: Toast | null = null;
  let fading: ReturnType<typeof setTimeout> | undefined;

  function set(next: Toast | null): void {
    toast = next;
    clearTimeout(fading);
    onChange();
  }

  function fade(): void {
    fading = setTimeout(() => (isHeld() ? fade() : set(null)), LASTS_MS);
  }

  return {
    now: () => toast,
    notify(next) {
      set(next);
      fade();
    },
    take() {
      const taken = toast;
      set(null);
      return taken;
    },
  };
}
