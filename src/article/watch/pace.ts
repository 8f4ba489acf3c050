/** How long the page must be quiet before it is read again, and how long a busy page can put that off. */
const QUIET_MS = 300;
const PATIENCE_MS = 1500;

/** The rest between two readings; it doubles while the page keeps changing, until the page has been calm. */
const LEAST_REST_MS = 500;
const MOST_REST_MS = 20_000;
const CALM_MS = 10_000;

/** Decides when a page that changes is read again. */
export interface Pace {
  /** Something changed. */
  ask(): void;
  /** Something changed that the reader waits for: the rest is cut short. */
  hurry(): void;
  /** Nothing is to be read any more: the page was, as it is now, or it is left. */
  drop(): void;
}

/** Runs once the page is quiet, seldom on a page that never is. */
export function createPace(run: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: number | null = null; // when the first change came that is not read yet
  let ran = Number.NEGATIVE_INFINITY;
  let rest = LEAST_REST_MS;

  function start(): void {
    const now = performance.now();
    rest = now - ran > rest + CALM_MS ? LEAST_REST_MS : Math.min(rest * 2, MOST_REST_MS);
    ran = now;
    asked = null;
    run();
  }

  function ask(): void {
    const now = performance.now();
    asked ??= now;
    const due = Math.max(Math.min(now + QUIET_MS, asked + PATIENCE_MS), ran + rest);
    clearTimeout(timer);
    timer = setTimeout(start, Math.max(0, due - now));
  }

  return {
    ask,
    hurry() {
      rest = LEAST_REST_MS;
      ran = Number.NEGATIVE_INFINITY;
      ask();
    },
    drop() {
      clearTimeout(timer);
      asked = null;
    },
  };
}
