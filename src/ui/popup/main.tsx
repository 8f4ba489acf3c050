import { render } from 'preact';
import { hasPanel } from '../../messaging/browser.ts';
import { holdFocus } from '../design/hold-focus.ts';
import { ChevronIcon, NoArticleIcon } from '../design/icons.tsx';
import { useAttempt } from '../design/notice.tsx';
import { EVERYWHERE, removeHosts, requestHosts, useHosts } from '../shared/site-access.tsx';
import { localise, t } from '../shared/strings.ts';
import { LibraryButton, PanelButton, SettingsButtons } from './article-header.tsx';
import { Reading } from './reading.tsx';
import { Message, NoArticle, SelectionButton, Working } from './states.tsx';
import { type Ask, askActiveTab, type OpenTab, useTab } from './use-page.ts';

/** The popup; the side panel shows the same. `first` is the active tab, if it has answered before the first rendering. */
function Popup({ place, first }: { place: 'popup' | 'panel'; first: OpenTab | null }) {
  const { url, tabId, state, inView, act, reveal } = useTab(place === 'panel', first);
  const { attempt, notify, notice } = useAttempt();

  /** Overrules the detection of the article; shows a notice when there was nothing to read. */
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
      <p class="bar">
        <LibraryButton url={state.status === 'ready' ? state.article.url : null} attempt={attempt} />
        {state.status === 'ready' && (
          <>
            {place === 'popup' && hasPanel() && <PanelButton attempt={attempt} />}
            <SelectionButton page={state} overrule={overrule} />
          </>
        )}
        <i />
        {state.status === 'ready' && (
          <button
            type="button"
            class="dismiss icon"
            title={t('dismiss')}
            onClick={() => overrule((page) => page.dismiss())}
          >
            <NoArticleIcon />
          </button>
        )}
        <SettingsButtons attempt={attempt} />
      </p>
      {notice}
      {url && state.status !== 'unreadable' && <Sites url={url} attempt={attempt} />}
    </>
  );
}

type SiteAccess = 'click' | 'site' | 'everywhere';

/** Where the extension runs by itself. This is stored only as permissions of the browser. */
function Sites({ url, attempt }: { url: URL; attempt(work: () => Promise<unknown>): void }) {
  const site = `*://${url.hostname}/*`;
  const hosts = useHosts() ?? [];
  const access: SiteAccess = hosts.includes(EVERYWHERE) ? 'everywhere' : hosts.includes(site) ? 'site' : 'click';

  const choices: [SiteAccess, string][] = [
    ['click', t('runs_click')],
    ['site', t('runs_site', url.hostname.replace(/^www\./, ''))],
    ['everywhere', t('runs_everywhere')],
  ];
  return (
    <footer>
      <details class="sites">
        <summary>
          <ChevronIcon /> {t('runs_label')} <b>{choices.find(([name]) => name === access)?.[1]}</b>
        </summary>
        <fieldset>
          <legend class="visually-hidden">{t('runs_label')}</legend>
          {choices.map(([name, text]) => (
            <label key={name}>
              <input
                type="radio"
                name="reach"
                value={name}
                checked={access === name}
                onClick={() => attempt(() => changeAccess(access, name, site))}
              />
              {text}
            </label>
          ))}
        </fieldset>
      </details>
    </footer>
  );
}

/** Requests permissions before anything else, because that needs the user activation of the click. */
async function changeAccess(from: SiteAccess, to: SiteAccess, site: string): Promise<void> {
  if (to === 'everywhere') await requestHosts(EVERYWHERE);
  else if (to === 'click') await removeHosts(EVERYWHERE, site);
  else if ((await requestHosts(site)) && from === 'everywhere') {
    await removeHosts(EVERYWHERE);
    // Chromium removes the permission for this site with that for all; it was just granted, so there is no second prompt.
    await requestHosts(site);
  }
}

/**
 * How long the page may take to answer before the popup shows that it waits, in milliseconds. Until then, nothing is rendered:
 * the popup changes its size with its content, and each size is laid out several times. Set by hand.
 */
const MAX_WAIT_MS = 100;

const answer = askActiveTab(); // first of all, so that the page answers meanwhile
localise(document);
holdFocus(document);
const place = document.body.classList.contains('panel') ? 'panel' : 'popup';
const late = new Promise<null>((resolve) => setTimeout(resolve, MAX_WAIT_MS, null));
const first = answer.catch(() => null); // what went wrong is found again, and shown, when the tab is followed
void Promise.race([first, late]).then((tab) => render(<Popup place={place} first={tab} />, document.body));
