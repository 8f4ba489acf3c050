import type { ComponentChildren } from 'preact';
import type { SavedArticle } from '../../model.ts';
import { describeArticle } from './article-list.tsx';
import { nameArticle } from './article-name.ts';
import type { Route } from './route.ts';

/** The annotations of an article, under its title. */
export function ArticleGroup({
  url,
  article,
  go,
  heading: Heading = 'h2',
  children,
}: {
  url: string;
  article: SavedArticle | undefined;
  go(route: Route): void;
  heading?: 'h2' | 'h3';
  children: ComponentChildren;
}) {
  const title = article ? nameArticle(article) : url;
  return (
    <section class="of-article">
      <Heading>
        <button type="button" onClick={() => go({ view: 'article', url })}>
          <span dir="auto" lang={article?.lang || undefined} title={title}>
            {title}
          </span>
          {article && <small dir="auto">{describeArticle(article)}</small>}
        </button>
      </Heading>
      <ul class="entries">{children}</ul>
    </section>
  );
}
