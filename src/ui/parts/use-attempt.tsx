import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Notice, type NoticeText } from './notice.tsx';
import { sayTrouble } from './strings.ts';

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
        notify({ text: sayTrouble(error), tone: 'error' });
      });
    },
    notify,
    notice: <Notice notice={notice} onDone={dismiss} />,
  };
}
