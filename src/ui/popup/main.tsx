import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Ask, askActiveTab, changeDensity, type OpenTab, type TabState } from '../../messaging/active-tab.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import type { Density } from '../../model.ts';
import { listKinds } from '../../present/index.ts';
import { countMine } from '../../present/shown.ts';
import { Button } from '../design/button.tsx';
import { holdFocus, onEscape } from '../design/hold-focus.ts';
import { BookmarkIcon, CloseIcon } from '../design/icons.tsx';
import { attempt, Notice, notify } from '../design/notice.tsx';
import { type Tab, Tabs } from '../design/tabs.tsx';
import { isCommand } from '../shared/keys.ts';
import { localise, nameOrKey, t } from '../shared/strings.ts';
import { useHues } from '../shared/use-settings.ts';
import { PopupMenu, usePanel } from './menu.tsx';
import { openPage } from './open-page.ts';
import { Reading, type TabName } from './reading.tsx';
import { moveInRows } from './row-keys.ts';
import { Sandboxed, Unread } from './states.tsx';
import { useTab } from './use-page.ts';

/** The popup; the side panel shows the same. `first` is the active tab, if it has answered before the first rendering. */
function Popup({ place, first }: { place: 'popup' | 'panel'; first: OpenTab | null }) {
  const { url, tabId, state, inView, act, reveal } = useTab(place === 'panel', first);
  const [tab, setTab] = useState<TabName>('overview');
  const [query, setQuery] = useState<string | null>(null); // null: nothing is to be found
  const openSide = usePanel(place);
  const page = state.status === 'ready' ? state : null;
  useHues(page?.settings ?? null);

  /** Overrules the detection of the article; shows a notice when there was nothing to read. */
  function overrule(ask: Ask): void {
    attempt(async () => {
      const next = await act(ask);
      const isNothing = next?.status === 'no article' && next.reason !== 'dismissed';
      notify(isNothing ? { text: t('nothing_to_read'), tone: 'error' } : null);
    });
  }

  useKeys({
    '?': () => attempt(() => openPage('settings.html')),
    ...(page && { '/': () => setQuery(query ?? '') }),
    ...(page && openSide && { s: () => attempt(openSide) }),
  });

  return (
    <>
      <HeadLine state={state} url={url} save={() => attempt(() => act((page) => page.save()))}>
        <PopupMenu
          page={page}
          facts={'revision' in state ? state : null}
          url={url}
          find={() => setQuery('')}
          openSide={openSide}
          setDensity={(density: Density) => attempt(() => changeDensity(act, density))}
          overrule={overrule}
        />
      </HeadLine>
      <main>
        {page && (
          <h1 class="visually-hidden" lang={page.article.lang || undefined}>
            {page.article.title}
          </h1>
        )}
        {page && <Tabs<TabName> label={t('tabs_label')} open={tab} onOpen={setTab} tabs={listTabs(page)} />}
        {page && query !== null && <FindField query={query} setQuery={setQuery} />}
        <div id="panel" {...(page && { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` })}>
          <Unread
            state={state}
            isPopup={place === 'popup'}
            overrule={overrule}
            refresh={() => attempt(() => act((page) => page.refresh()))}
          />
          {page?.isSandboxed && !page.isPrivate && <Sandboxed act={act} openSide={openSide} />}
          {page && (
            <Reading
              page={page}
              tabId={tabId}
              tab={tab}
              setTab={setTab}
              query={query ?? ''}
              inView={inView}
              act={act}
              reveal={reveal}
            />
          )}
        </div>
      </main>
      <Notice />
    </>
  );
}

/** A tab for the whole page, one for what is the reader's own, and one for each kind of finding. */
const listTabs = (page: ReadyPage): Tab<TabName>[] => [
  { name: 'overview', label: t('overview') },
  { name: 'mine', label: t('kept_tab'), ...(countMine(page) > 0 && { count: countMine(page) }) },
  ...listKinds().map((name) => ({ name, label: nameOrKey('kind', name, '_plural') })),
];

/** Runs commands by their keys, and moves between rows, unless the reader is typing. */
function useKeys(keys: { [key: string]: () => void }): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isCommand(event) || moveInRows(event)) return;
      const run = keys[event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** The first line: the outlet, the library, the button that saves the article, and the menu. */
function HeadLine({
  state,
  url,
  save,
  children,
}: {
  state: TabState;
  url: URL | null;
  save(): void;
  children: ComponentChildren;
}) {
  const page = state.status === 'ready' ? state : null;
  const host = (page ? new URL(page.article.url) : url)?.hostname.replace(/^www\./, '');
  const isSaved = page !== null && page.saved !== null;
  const hash = page ? `#article=${encodeURIComponent(page.article.url)}` : '';
  return (
    <header class="head-line">
      <p dir="auto" lang={page?.article.lang || undefined} title={page?.article.title}>
        {page?.article.site ?? host ?? t('extension_name')}
      </p>
      <Button class="plain open-library" onClick={() => attempt(() => openPage(`library.html${hash}`))}>
        {t('open_library')}
      </Button>
      {page && (
        <Button
          class="save"
          data-saved={isSaved || undefined}
          title={page.isPrivate ? t('private_window') : undefined}
          disabled={page.isPrivate || isSaved}
          onClick={save}
        >
          <BookmarkIcon filled={isSaved} />
          {t(isSaved ? 'article_saved' : 'save_article')}
        </Button>
      )}
      {children}
    </header>
  );
}

/** The field that finds rows in the lists; it is there only when it is asked for. */
function FindField({ query, setQuery }: { query: string; setQuery(query: string | null): void }) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <p class="tools">
      <input
        ref={field}
        type="search"
        aria-label={t('find_in_lists')}
        placeholder={t('find_in_lists')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={onEscape(() => setQuery(null))}
      />
      <Button class="icon-button" title={t('close')} onClick={() => setQuery(null)}>
        <CloseIcon />
      </Button>
    </p>
  );
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
