import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { describeError, t } from '../shared/strings.ts';

/** What just happened, in words. */
export interface NoticeText {
  text: string;
  tone: 'done' | 'error';
  /** Takes back what was just done. */
  undo?(): void;
}

const LASTS_MS = 8000;

/**
 * Says what just happened, for a while, and as long as the reader is on it; what can be taken back has a button. Its place is
 * there from the first: a screen reader speaks only what comes into a place that it knows.
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

/** Runs what the reader asked for and tells them when it fails; `notice` is to be shown at the page's foot. */
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
