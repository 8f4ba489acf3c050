import { hasPanel } from '../../messaging/side-panel.ts';
import { useAttempt } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import { LibraryButton, PanelButton } from './article-header.tsx';
import { Reading } from './reading.tsx';
import { Sites } from './sites.tsx';
import { Message, NoArticle, SelectionButton, Working } from './states.tsx';
import { type Ask, useTab } from './use-page.ts';

/** This page's findings: filter, reveal, keep; and where the extension runs. The same list in the popup and beside the page. */
export function Popup({ place }: { place: 'popup' | 'panel' }) {
  const { url, tabId, state, inView, act, reveal } = useTab(place === 'panel');
  const { attempt, notify, notice } = useAttempt();

  /** Has the page read as the reader says; tells them when there was nothing to read. */
  function overrule(ask: Ask): void {
    attempt(async () => {
      const next = await act(ask);
      const isNothing = next?.status === 'no article' && next.reason !== 'dismissed';
      notify(isNothing ? { text: t('nothing_to_read'), tone: 'error' } : null);
    });
  }

  return (
    <>
      {state.status === 'working' && <Working />}
      {state.status === 'unreadable' && (
        <Message title={t('unreadable_title')} hint={t(place === 'popup' ? 'unreadable_hint' : 'not_asked_hint')} />
      )}
      {state.status === 'no article' && <NoArticle page={state} overrule={overrule} />}
      {state.status === 'failed' && (
        <Message title={t('failed_title')} hint={t('failed_hint')} details={state.message} />
      )}
      {state.status === 'ready' && (
        <Reading
          page={state}
          tabId={tabId}
          inView={inView}
          act={act}
          reveal={reveal}
          attempt={attempt}
          notify={notify}
        />
      )}
      <p class="overrule">
        <LibraryButton url={state.status === 'ready' ? state.article.url : null} attempt={attempt} />
        {state.status === 'ready' && (
          <>
            {place === 'popup' && hasPanel() && <PanelButton attempt={attempt} />}
            <SelectionButton page={state} overrule={overrule} />
            <button type="button" class="dismiss" onClick={() => overrule((page) => page.dismiss())}>
              {t('dismiss')}
            </button>
          </>
        )}
      </p>
      {notice}
      {url && state.status !== 'unreadable' && <Sites url={url} attempt={attempt} />}
    </>
  );
}
