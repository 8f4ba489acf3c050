import { useCallback, useState } from 'preact/hooks';
import { Notice, type NoticeText } from '../parts/notice.tsx';
import { say } from '../parts/strings.ts';
import { Reading } from './reading.tsx';
import { Sites } from './sites.tsx';
import { Message, Working } from './states.tsx';
import { useTab } from './use-tab.ts';

/** This page's findings: filter, reveal, keep; and where the extension runs. */
export function Popup() {
  const { url, state, act, reveal } = useTab();
  const [notice, setNotice] = useState<NoticeText | null>(null);

  const dismiss = useCallback(() => setNotice(null), []);

  /** Runs what the reader asked for; when it fails they are told why. */
  function attempt(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      setNotice({ text: say('act_failed', message), tone: 'error' });
    });
  }

  return (
    <>
      {state.status === 'working' && <Working />}
      {state.status === 'unreadable' && <Message title={say('unreadable_title')} hint={say('unreadable_hint')} />}
      {state.status === 'no article' &&
        (state.isHtml ? (
          <Message title={say('no_article_title')} hint={say('no_article_hint')} />
        ) : (
          <Message title={say('not_html_title')} hint={say('not_html_hint')} />
        ))}
      {state.status === 'failed' && (
        <Message title={say('failed_title')} hint={say('failed_hint')} details={state.message} />
      )}
      {state.status === 'ready' && (
        <Reading page={state} act={act} reveal={reveal} attempt={attempt} notify={setNotice} />
      )}
      <Notice notice={notice} onDone={dismiss} />
      {url && state.status !== 'unreadable' && <Sites url={url} attempt={attempt} />}
    </>
  );
}
