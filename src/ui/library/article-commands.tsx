import { useState } from 'preact/hooks';
import { notesApi } from '../../messaging/contract.ts';
import { webAddress } from '../../present/markup.ts';
import type { MenuItem } from '../design/more-menu.tsx';
import { attempt, report } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import { useViews } from './load-views.ts';
import type { LibraryPage } from './use-library.ts';

/** The further commands for an article, and the dialog of one of them. `after` is called when the article was removed. */
export function useArticleCommands({ url, after, ...page }: LibraryPage & { url: string; after?(): void }) {
  const { go } = page;
  const [isAdding, setAdding] = useState(false);
  const views = useViews(isAdding);
  const address = webAddress(url);

  const remove = () =>
    attempt(async () => {
      const ids = await notesApi.forgetArticle(url);
      after?.();
      report(t('article_forgotten'), () => notesApi.restore(ids));
    });

  const items: MenuItem[] = [
    ...(address ? [{ name: 'page', label: t('open_page'), href: address }] : []),
    { name: 'collect', label: t('collection_add'), act: () => setAdding(true) },
    { name: 'export', label: t('export'), act: () => go({ view: 'export', url }) },
    { name: 'timeline', label: t('timeline'), act: () => go({ view: 'timeline', urls: [url] }) },
    { name: 'forget', label: t('forget_article'), act: remove },
  ];
  const dialog = isAdding && views && (
    <views.AddToCollection {...page} items={[{ article: url }]} onClose={() => setAdding(false)} />
  );
  return { items, dialog, collect: () => setAdding(true) };
}
