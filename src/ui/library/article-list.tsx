import type { ShelvedArticle } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import { searchArticles } from '../../store/search.ts';
import { Paged } from '../parts/paged.tsx';
import { say } from '../parts/strings.ts';
import type { Route } from './route.ts';
import { describeArticle } from './say-article.ts';
import { useShelf } from './use-shelf.ts';

/** The most articles that a search lists. */
const MOST = 500;

/** Articles, the last added first; while something is typed, those that it finds. */
export function ArticleList({
  database,
  articles,
  open,
  typed,
  chosen,
  onChoose,
  go,
}: {
  database: Database;
  articles: ShelvedArticle[];
  open: ShelvedArticle | null;
  typed: string;
  /** Addresses of the articles that are ticked. */
  chosen: ReadonlySet<string>;
  onChoose(url: string, isChosen: boolean): void;
  go(route: Route): void;
}) {
  const asked = typed.trim();
  const hits = useShelf(
    database,
    () => searchArticles(database, asked, MOST),
    `search ${asked}`,
    () => null,
  );
  const shown = asked === '' ? articles : (hits?.found ?? []);
  if (asked !== '' && hits && shown.length === 0) return <p class="empty">{say('library_no_article')}</p>;
  return (
    <Paged items={shown}>
      {(article) => (
        <li key={article.url} class="entry">
          <input
            class="tick"
            type="checkbox"
            aria-label={say('select_article', article.corrected?.title || article.title)}
            checked={chosen.has(article.url)}
            onChange={({ currentTarget }) => onChoose(article.url, currentTarget.checked)}
          />
          <button
            type="button"
            class="words"
            aria-current={article.url === open?.url ? 'true' : undefined}
            onClick={() => go({ view: 'article', url: article.url })}
          >
            <span dir="auto">{article.corrected?.title || article.title}</span>
            <small dir="auto">{describeArticle(article)}</small>
          </button>
        </li>
      )}
    </Paged>
  );
}
