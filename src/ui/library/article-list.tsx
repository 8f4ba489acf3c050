import type { ShelvedArticle } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import type { NoticeText } from '../parts/notice.tsx';
import { Paged } from '../parts/paged.tsx';
import { say } from '../parts/strings.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { Route } from './route.ts';
import { describeArticle } from './say-article.ts';

/** Articles, the last added first; only those in `found`, where that is given. */
export function ArticleList({
  database,
  articles,
  open,
  found,
  ticked,
  onTick,
  go,
  attempt,
  notify,
}: {
  database: Database;
  articles: ShelvedArticle[];
  open: ShelvedArticle | null;
  found: ReadonlySet<string> | null;
  /** Addresses of the articles that are ticked. */
  ticked: ReadonlySet<string>;
  onTick(ticked: ReadonlySet<string>): void;
  go(route: Route): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const shown = found ? articles.filter(({ url }) => found.has(url)) : articles;
  if (found && shown.length === 0) return <p class="empty">{say('library_no_article')}</p>;

  function tick(url: string, isTicked: boolean): void {
    const next = new Set(ticked);
    if (isTicked) next.add(url);
    else next.delete(url);
    onTick(next);
  }

  return (
    <>
      {shown.length > 0 && (
        <BulkBar
          of="articles"
          database={database}
          chosen={ticked}
          count={shown.length}
          onAll={() => onTick(new Set(shown.map(({ url }) => url)))}
          onNone={() => onTick(new Set())}
          onExport={() => go({ view: 'export', url: '' })}
          attempt={attempt}
          notify={notify}
        />
      )}
      <Paged items={shown} page={40}>
        {(article) => (
          <li key={article.url} class="entry">
            <input
              class="tick"
              type="checkbox"
              aria-label={say('select_article', article.corrected?.title || article.title)}
              checked={ticked.has(article.url)}
              onChange={({ currentTarget }) => tick(article.url, currentTarget.checked)}
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
    </>
  );
}
