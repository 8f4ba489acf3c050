import { fullName } from '../../author/name.ts';
import { readSource } from '../../citation/source.ts';
import type { SavedArticle } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import type { NoticeText } from '../design/notice.tsx';
import { Paged } from '../design/paged.tsx';
import { describeDays, t } from '../shared/strings.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { Route } from './route.ts';

/** A cache, because descriptions are slow to create and long lists are rendered with every key press. */
const described = new WeakMap<SavedArticle, string>();

/** The title of an article, as the reader corrected it; its address if it has none. */
export const nameArticle = ({ corrected, title, url }: SavedArticle): string => corrected?.title || title || url;

/** Site, authors and dates of an article on one line. */
export function describeArticle(article: SavedArticle): string {
  const known = described.get(article);
  if (known !== undefined) return known;
  const { site, authors } = readSource(article);
  const line = [site, authors.map(fullName).join(', '), describeDays(article)].filter(Boolean).join(' · ');
  described.set(article, line);
  return line;
}

/** The number of articles shown first and added per click. */
const PAGE = 40;

/** A list of articles, filtered by `found` unless that is null. */
export function ArticleList({
  database,
  articles,
  isComplete,
  open,
  found,
  query,
  ticked,
  onTick,
  go,
  attempt,
  notify,
}: {
  database: Database;
  articles: SavedArticle[];
  /** False while only the newest are known. */
  isComplete: boolean;
  open: SavedArticle | null;
  found: ReadonlySet<string> | null;
  /** What `found` is the answer to; the same object while that is the same. */
  query: object;
  /** The addresses of the selected articles. */
  ticked: ReadonlySet<string>;
  onTick(ticked: ReadonlySet<string>): void;
  go(route: Route): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const shown = found ? articles.filter(({ url }) => found.has(url)) : articles;
  if (found && shown.length === 0 && isComplete) return <p class="empty">{t('library_no_article')}</p>;

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
          count={isComplete ? shown.length : null}
          onAll={() => onTick(new Set(shown.map(({ url }) => url)))}
          onNone={() => onTick(new Set())}
          onExport={() => go({ view: 'export', url: '' })}
          onOpen={(view) => go({ view, urls: shown.map(({ url }) => url).filter((url) => ticked.has(url)) })}
          attempt={attempt}
          notify={notify}
        />
      )}
      <Paged items={isComplete ? shown : shown.slice(0, PAGE)} query={query} page={PAGE}>
        {(article) => (
          <li key={article.url} class="entry">
            <label class="tick-target">
              <input
                class="tick"
                type="checkbox"
                aria-label={t('select_article', article.corrected?.title || article.title)}
                checked={ticked.has(article.url)}
                onChange={({ currentTarget }) => tick(article.url, currentTarget.checked)}
              />
            </label>
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
