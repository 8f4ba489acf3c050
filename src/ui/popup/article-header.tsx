import { useEffect, useState } from 'preact/hooks';
import { browser, openPanel } from '../../messaging/browser.ts';
import type { ReadyPage } from '../../messaging/contract.ts';
import { BookmarkIcon } from '../design/icons.tsx';
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
      {t('open_panel')}
    </button>
  );
}

/** Opens the library, at this article if one is given. */
export function LibraryButton({ url, attempt }: { url: string | null; attempt(work: () => Promise<unknown>): void }) {
  async function open(): Promise<void> {
    const hash = url === null ? '' : `#article=${encodeURIComponent(url)}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`library.html${hash}`) });
    window.close();
  }
  return (
    <button type="button" class="open-library" onClick={() => attempt(open)}>
      {t('open_library')}
    </button>
  );
}

/** The title and source of the article, and the button that saves it. */
export function ArticleHeader({ page: { article, saved, isPrivate }, onSave }: { page: ReadyPage; onSave(): void }) {
  const site = article.site ?? new URL(article.url).hostname.replace(/^www\./, '');
  const from = [...new Set([site, article.byline])].filter(Boolean).join(' · '); // an outlet can be its own author
  const days = describeDays(article);
  const lang = article.lang || undefined;
  return (
    <header>
      <div>
        <h1 dir="auto" lang={lang}>
          {article.title}
        </h1>
        <p dir="auto">
          <bdi lang={lang}>{from}</bdi>
          {days && ` · ${days}`}
        </p>
      </div>
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
    </header>
  );
}
