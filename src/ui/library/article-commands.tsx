import { notesApi } from '../../messaging/contract.ts';
import { webAddress } from '../../present/markup.ts';
import type { MenuItem } from '../design/more-menu.tsx';
import { t } from '../shared/strings.ts';
import { useAddToCollection } from './collection-list.tsx';
import type { LibraryPage } from './use-library.ts';

/** The further commands for an article, and the dialog of one of them. `after` is called when the article was removed. */
export function useArticleCommands({
  url,
  title,
  after,
  ...page
}: LibraryPage & { url: string; title: string; after?(): void }) {
  const { attempt, notify, go } = page;
  const adding = useAddToCollection({ ...page, items: [{ article: url }] });
  const address = webAddress(url);

  const remove = () =>
    attempt(async () => {
      const ids = await notesApi.forgetArticle(url);
      after?.();
      notify({ text: t('article_forgotten'), tone: 'done', undo: () => attempt(() => notesApi.restore(ids)) });
    });

  const items: MenuItem[] = [
    ...(address ? [{ name: 'page', label: t('open_page'), href: address }] : []),
    { name: 'collect', label: t('collection_add'), act: adding.open },
    { name: 'export', label: t('export'), act: () => go({ view: 'export', url }) },
    { name: 'timeline', label: t('timeline'), act: () => go({ view: 'timeline', urls: [url] }) },
    { name: 'forget', label: t('forget_article'), act: remove },
  ];
  return { title, items, dialog: adding.dialog, collect: adding.open };
}
