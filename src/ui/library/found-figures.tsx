import { useMemo } from 'preact/hooks';
import type { ShelvedArticle } from '../../model.ts';
import { findBeside } from '../../store/around.ts';
import type { Database } from '../../store/database.ts';
import { FiguresOverTime } from './figures-over-time.tsx';
import { drawSeries } from './series.ts';
import { useShelf } from './use-shelf.ts';

/** The figures among what was found, over time. */
export function FoundFigures({
  database,
  ids,
  articles: all,
  onTrouble,
}: {
  database: Database;
  /** Names of the figures. */
  ids: string[];
  articles: ShelvedArticle[];
  onTrouble(error: unknown): void;
}) {
  const beside = useShelf(database, () => findBeside(database, ids), ids.join(' '), onTrouble);
  const articles = useMemo(() => new Map(all.map((article) => [article.url, article])), [all]);
  const series = useMemo(() => {
    const found = new Set(ids);
    return (
      beside &&
      drawSeries(
        beside.filter(({ id }) => found.has(id)),
        beside,
        articles,
      )
    );
  }, [beside, articles]);
  return series && <FiguresOverTime series={series} articles={articles} />;
}
