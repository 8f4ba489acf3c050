import { useEffect, useRef, useState } from 'preact/hooks';
import { describeError, t } from '../shared/strings.ts';
import { Button } from './button.tsx';

/** A message about the last action. */
interface NoticeText {
  text: string;
  tone: 'done' | 'error';
  /** Undoes what was just done. */
  undo?(): void;
  /** Does the same more widely. */
  widen?: { label: string; act(): void };
}

/** How long a notice is shown, in milliseconds. */
const DURATION_MS = 8000;

let show: (notice: NoticeText | null) => void = () => {};

/** Shows a message in the page's `Notice`; null takes the last one away. */
export const notify = (notice: NoticeText | null): void => show(notice);

/** Says what was done, and offers to undo it, or to do it more widely. */
export const report = (text: string, undo?: () => Promise<unknown>, widen?: NoticeText['widen']): void =>
  notify({ text, tone: 'done', ...(undo && { undo: () => attempt(undo) }), ...(widen && { widen }) });

/** Shows an error. */
export const fail = (error: unknown): void => notify({ text: describeError(error), tone: 'error' });

/** Runs an action, and shows its error. */
export const attempt = (work: () => Promise<unknown>): void => void work().catch(fail);

/**
 * A live region that shows each notice for some seconds, and as long as it is hovered or focused. It is always rendered, once in
 * a page, because screen readers only announce changes of live regions that already exist.
 */
export function Notice() {
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const close = () => setNotice(null);
  show = setNotice;
  useEffect(() => {
    if (!notice) return;
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) close();
    }, DURATION_MS);
    return () => clearInterval(timer);
  }, [notice]);

  return (
    <div ref={box} class={notice ? 'notice' : undefined} role="status" data-tone={notice?.tone}>
      {notice && <p>{notice.text}</p>}
      {notice?.widen && <NoticeButton label={notice.widen.label} act={notice.widen.act} onDone={close} />}
      {notice?.undo && <NoticeButton label={t('undo')} act={notice.undo} onDone={close} />}
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
