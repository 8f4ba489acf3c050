import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { describeError, t } from '../shared/strings.ts';

/** What just happened, in words. */
export interface NoticeText {
  text: string;
  tone: 'done' | 'error';
  /** Undoes what was just done. */
  undo?(): void;
}

const LASTS_MS = 8000;

/**
 * A live region that says what just happened, for some seconds, and as long as the pointer or the focus is on it. It is
 * there from the start: a screen reader speaks only what changes in a region that it knows.
 */
export function Notice({ notice, onDone }: { notice: NoticeText | null; onDone(): void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!notice) return;
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) onDone();
    }, LASTS_MS);
    return () => clearInterval(timer);
  }, [notice, onDone]);

  return (
    <div ref={box} class={notice ? 'notice' : undefined} role="status" data-tone={notice?.tone}>
      {notice && <span>{notice.text}</span>}
      {notice?.undo && (
        <button
          type="button"
          onClick={() => {
            notice.undo?.();
            onDone();
          }}
        >
          {t('undo')}
        </button>
      )}
    </div>
  );
}

/** Runs what the reader asked for, and says when it fails; `notice` is to be shown at the foot of the page. */
export function useAttempt(): {
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText | null): void;
  notice: VNode;
} {
  const [notice, notify] = useState<NoticeText | null>(null);
  const dismiss = useCallback(() => notify(null), []);
  return {
    attempt(work) {
      work().catch((error: unknown) => {
        notify({ text: describeError(error), tone: 'error' });
      });
    },
    notify,
    notice: <Notice notice={notice} onDone={dismiss} />,
  };
}
