import type { ShelvedArticle } from '../../model.ts';
import { Paged } from '../parts/paged.tsx';
import { say } from '../parts/strings.ts';
import type { Route } from './route.ts';
import { describeArticle } from './say-article.ts';

/** Articles, the last added first; only those in `found`, where that is given. */
export function ArticleList({
  articles,
  open,
  found,
  ticked,
  onTick,
  go,
}: {
  articles: ShelvedArticle[];
  open: ShelvedArticle | null;
  found: ReadonlySet<string> | null;
  /** Addresses of the articles that are ticked. */
  ticked: ReadonlySet<string>;
  onTick(url: string, isTicked: boolean): void;
  go(route: Route): void;
}) {
  const shown = found ? articles.filter(({ url }) => found.has(url)) : articles;
  if (found && shown.length === 0) return <p class="empty">{say('library_no_article')}</p>;
  return (
    <Paged items={shown} page={40}>
      {(article) => (
        <li key={article.url} class="entry">
          <input
            class="tick"
            type="checkbox"
            aria-label={say('select_article', article.corrected?.title || article.title)}
            checked={ticked.has(article.url)}
            onChange={({ currentTarget }) => onTick(article.url, currentTarget.checked)}
          />
          <button
            type="button"
            class="words"
            aria-current={article.url === open?.url ? 'true' : undefined}
            onClick={() => go({ view: 'article', url: article.url })}
          >
            <span dir="auto" lang={article.lang || undefined}>
              {article.corrected?.title || article.title}
            </span>
            <small dir="auto">{describeArticle(article)}</small>
          </button>
        </li>
      )}
    </Paged>
  );
}
