import { useMemo } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import { findInSameArticles } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { FiguresOverTime } from './figures-over-time.tsx';
import { createSeries } from './series.ts';
import { useStoredLibrary } from './use-library.ts';

/** A plot of the figures among the search results. */
export function FoundFigures({
  database,
  ids,
  articles: all,
  onError,
}: {
  database: Database;
  /** The ids of the figures. */
  ids: string[];
  articles: SavedArticle[];
  onError(error: unknown): void;
}) {
  const beside = useStoredLibrary(database, () => findInSameArticles(database, ids), ids.join(' '), onError);
  const articles = useMemo(() => new Map(all.map((article) => [article.url, article])), [all]);
  const series = useMemo(() => {
    const found = new Set(ids);
    return (
      beside &&
      createSeries(
        beside.filter(({ id }) => found.has(id)),
        beside,
        articles,
      )
    );
  }, [beside, articles]);
  return series && <FiguresOverTime series={series} articles={articles} />;
}
