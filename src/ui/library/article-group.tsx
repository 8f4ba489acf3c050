import type { ComponentChildren } from 'preact';
import { type SavedArticle, titleOf } from '../../model.ts';
import { type MenuItem, MoreMenu } from '../design/more-menu.tsx';
import { shorten, t } from '../shared/strings.ts';
import { useArticleCommands } from './article-commands.tsx';
import { ArticleLink } from './article-link.tsx';
import { describeSource } from './article-name.ts';
import type { LibraryPage } from './use-library.ts';

/** An article with a menu of what can be done with it, above what is listed of it. */
export function ArticleGroup({
  url,
  article,
  more = [],
  children,
  ...page
}: LibraryPage & {
  url: string;
  article: SavedArticle | undefined;
  /** Further commands. */
  more?: MenuItem[];
  children: ComponentChildren;
}) {
  const { items, dialog } = useArticleCommands({ ...page, url });
  return (
    <article class="home-article">
      <div class="home-head">
        <h3>
          <ArticleLink {...{ article, url }} />
        </h3>
        <MoreMenu label={t('more_for', shorten(article ? titleOf(article) : url))} items={[...items, ...more]} />
      </div>
      {article && (
        <p class="source" dir="auto">
          {describeSource(article)}
        </p>
      )}
      {children}
      {dialog}
    </article>
  );
}
