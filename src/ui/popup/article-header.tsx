import { useEffect, useState } from 'preact/hooks';
import { browser, openPanel } from '../../messaging/browser.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import { BookmarkIcon, KeyboardIcon, LibraryIcon, PanelIcon, SettingsIcon } from '../design/icons.tsx';
import { describeDays, t } from '../shared/strings.ts';

/** Opens the side panel. */
export function PanelButton({ attempt }: { attempt(work: () => Promise<unknown>): void }) {
  const [windowId, setWindowId] = useState<number | undefined>();

  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), []);

  async function open(id: number): Promise<void> {
    await openPanel(id); // first, because it needs the user activation of the click
    window.close();
  }

  return (
    <button
      type="button"
      class="open-panel"
      disabled={windowId === undefined}
      onClick={() => windowId !== undefined && attempt(() => open(windowId))}
    >
      <PanelIcon /> {t('open_panel')}
    </button>
  );
}

/** Opens a page of the extension in a tab, and closes the popup. */
async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}

/** Opens the library, at this article if one is given. */
export const openLibrary = (url: string | null): Promise<void> =>
  openPage(`library.html${url === null ? '' : `#article=${encodeURIComponent(url)}`}`);

/** The button that opens the library, at this article if one is given. */
export function LibraryButton({ url, attempt }: { url: string | null; attempt(work: () => Promise<unknown>): void }) {
  return (
    <button type="button" class="open-library" onClick={() => attempt(() => openLibrary(url))}>
      <LibraryIcon /> {t('open_library')}
    </button>
  );
}

/** Buttons that open the list of keyboard shortcuts and the settings. */
export function SettingsButtons({ attempt }: { attempt(work: () => Promise<unknown>): void }) {
  const buttons = [
    ['#shortcuts', t('settings_shortcuts'), <KeyboardIcon key="keyboard" />],
    ['', t('settings_title'), <SettingsIcon key="settings" />],
  ] as const;
  return buttons.map(([hash, name, icon]) => (
    <button
      key={hash}
      type="button"
      class="open-settings icon"
      title={name}
      onClick={() => attempt(() => openPage(`settings.html${hash}`))}
    >
      {icon}
    </button>
  ));
}

/** The title and source of the article, and the button that saves it. */
export function ArticleHeader({ page: { article, saved, isPrivate }, onSave }: { page: ReadyPage; onSave(): void }) {
  const site = article.site ?? new URL(article.url).hostname.replace(/^www\./, '');
  const byline = article.byline === site ? '' : article.byline; // an outlet can be its own author
  const days = describeDays(article);
  const lang = article.lang || undefined;
  return (
    <header class="article-header">
      <p dir="auto">
        <bdi lang={lang}>{site}</bdi>
        {days && ` · ${days}`}
        {byline && (
          <>
            {' · '}
            <bdi lang={lang}>{byline}</bdi>
          </>
        )}
      </p>
      <button
        type="button"
        class="save"
        data-saved={saved !== null || undefined}
        disabled={isPrivate || saved !== null}
        onClick={onSave}
      >
        <BookmarkIcon filled={saved !== null} />
        {t(saved === null ? 'save_article' : 'article_saved')}
      </button>
      <h1 dir="auto" lang={lang}>
        {article.title}
      </h1>
    </header>
  );
}
