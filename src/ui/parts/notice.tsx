import { useEffect } from 'preact/hooks';
import { say } from './strings.ts';

/** What just happened, in words. */
export interface NoticeText {
  text: string;
  tone: 'done' | 'error';
  /** Takes back what was just done. */
  undo?(): void;
}

const LASTS_MS = 8000;

/** Says what just happened, for a while; what can be taken back has a button. */
export function Notice({ notice, onDone }: { notice: NoticeText | null; onDone(): void }) {
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(onDone, LASTS_MS);
    return () => clearTimeout(timer);
  }, [notice, onDone]);

  return (
    <div class="notice" role="status" data-tone={notice?.tone} hidden={!notice}>
      <span>{notice?.text}</span>
      {notice?.undo && (
        <button
          type="button"
          onClick={() => {
            notice.undo?.();
            onDone();
          }}
        >
          {say('undo')}
        </button>
      )}
    </div>
  );
}
