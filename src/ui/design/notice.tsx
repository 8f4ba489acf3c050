import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { describeError, t } from '../shared/strings.ts';
import { Button } from './button.tsx';

/** A message about the last action. */
export interface NoticeText {
  text: string;
  tone: 'done' | 'error';
  /** Undoes what was just done. */
  undo?(): void;
  /** Does the same more widely. */
  widen?: { label: string; act(): void };
}

/** How long a notice is shown, in milliseconds. */
const DURATION_MS = 8000;

/**
 * A live region that shows a notice for some seconds, and as long as it is hovered or focused. It is always rendered,
 * because screen readers only announce changes of live regions that already exist.
 */
export function Notice({ notice, onDone }: { notice: NoticeText | null; onDone(): void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!notice) return;
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) onDone();
    }, DURATION_MS);
    return () => clearInterval(timer);
  }, [notice, onDone]);

  return (
    <div ref={box} class={notice ? 'notice' : undefined} role="status" data-tone={notice?.tone}>
      {notice && <p>{notice.text}</p>}
      {notice?.widen && <NoticeButton label={notice.widen.label} act={notice.widen.act} onDone={onDone} />}
      {notice?.undo && <NoticeButton label={t('undo')} act={notice.undo} onDone={onDone} />}
    </div>
  );
}

function NoticeButton({ label, act, onDone }: { label: string; act(): void; onDone(): void }) {
  const press = () => {
    onDone();
    act();
  };
  return <Button onClick={press}>{label}</Button>;
}

/** How a page says what went wrong, and what was done. */
export interface Reporting {
  /** Runs an action, and shows its error. */
  attempt(work: () => Promise<unknown>): void;
  /** Shows an error. */
  fail(error: unknown): void;
  /** Says what was done, and offers to undo it. */
  report(text: string, undo?: () => Promise<unknown>): void;
  notify(notice: NoticeText | null): void;
}

/** The reports of a page, and the element `notice` that shows them. */
export function useAttempt(): Reporting & { notice: VNode } {
  const [notice, notify] = useState<NoticeText | null>(null);
  const dismiss = useCallback(() => notify(null), []);
  const fail = (error: unknown) => notify({ text: describeError(error), tone: 'error' });
  const attempt = (work: () => Promise<unknown>) => void work().catch(fail);
  return {
    attempt,
    fail,
    report: (text, undo) => notify({ text, tone: 'done', ...(undo && { undo: () => attempt(undo) }) }),
    notify,
    notice: <Notice notice={notice} onDone={dismiss} />,
  };
}
