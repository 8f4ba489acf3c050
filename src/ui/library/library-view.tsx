import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import type { Database } from '../../storage/database.ts';
import type { SearchResult, SelectedValues } from '../../storage/search-index.ts';
import type { NoticeText } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import { FoundFigures, FoundLine } from './annotation-line.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { FacetBar } from './facet-bar.tsx';
import type { Route } from './route.ts';
import { useAnnotations } from './use-library.ts';

/** The number of results shown first and added per click. */
const PAGE = 40;

/** The search results: annotations, newest first, with filters, a plot of figures, and actions for selected annotations. */
export function LibraryView({
  database,
  result,
  isComplete,
  typed,
  chosen,
  articles,
  go,
  listFigures,
  onChoose,
  onExport,
  attempt,
  notify,
}: {
  database: Database;
  result: SearchResult;
  isComplete: boolean;
  typed: string;
  chosen: SelectedValues;
  articles: SavedArticle[];
  go(route: Route): void;
  /** Returns the ids of the figures among the results. */
  listFigures(): string[];
  onChoose(chosen: SelectedValues): void;
  onExport(ids: string[]): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const [shown, setShown] = useState(PAGE);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [showsPlot, setShowsPlot] = useState(false);
  const onError = (error: unknown) => attempt(() => Promise.reject(error));
  const ids = result.ids(shown);
  const { annotations, isCurrent } = useAnnotations(database, ids, onError);
  const byUrl = useMemo(() => new Map(articles.map((article) => [article.url, article])), [articles]);
  const titleOf = (url: string) => byUrl.get(url)?.corrected?.title || byUrl.get(url)?.title || url;
  const left = result.count - ids.length;
  const figures = useMemo(() => (showsPlot ? listFigures() : []), [result, showsPlot]);
  const hasFigures = result.counts.kind.some(([kind]) => infoOf(kind).hasAmounts);

  // Clears the selection when the results change; in a layout effect, before the reader can select anything in the new list.
  useLayoutEffect(() => {
    setPicked((before) => (before.size === 0 ? before : new Set())); // the same object avoids a render with every key press
    setShown(PAGE);
  }, [typed, chosen]);

  function pick(id: string): void {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }

  return (
    <>
      <div class="filters">
        <FacetBar counts={result.counts} chosen={chosen} onChoose={onChoose} />
        {hasFigures && (
          <button
            type="button"
            class="plain plot-toggle"
            aria-pressed={showsPlot}
            onClick={() => setShowsPlot(!showsPlot)}
          >
            {t('plot_show')}
          </button>
        )}
      </div>
      {showsPlot && hasFigures && (
        <FoundFigures database={database} ids={figures} articles={articles} onError={onError} />
      )}
      <BulkBar
        of="annotations"
        database={database}
        chosen={picked}
        count={result.count}
        onAll={() => setPicked(new Set(result.ids(result.count)))}
        onNone={() => setPicked(new Set())}
        onExport={() => onExport([...picked])}
        attempt={attempt}
        notify={notify}
      />
      {!isComplete && (
        <p class="hint reading" role="status">
          {t('library_reading')}
        </p>
      )}
      {isComplete && result.count === 0 && <p class="empty">{t('library_nothing_found')}</p>}
      <ul class="entries" aria-busy={!isCurrent}>
        {annotations.map((annotation) => (
          <FoundLine
            key={annotation.id}
            annotation={annotation}
            title={titleOf(annotation.url)}
            lang={byUrl.get(annotation.url)?.lang ?? ''}
            isChosen={picked.has(annotation.id)}
            onChoose={() => pick(annotation.id)}
            onOpen={() => go({ view: 'article', url: annotation.url })}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + PAGE)}>
          {t('show_more', Math.min(PAGE, left), result.count)}
        </button>
      )}
    </>
  );
}
