import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Annotation, SavedArticle } from '../../model.ts';
import { infoOf } from '../../present/index.ts';
import type { Database } from '../../storage/database.ts';
import type { SearchResult, SelectedValues } from '../../storage/search-index.ts';
import type { NoticeText } from '../design/notice.tsx';
import { FIRST_ROWS, MoreButton, useRest } from '../design/paged.tsx';
import { type StringKey, t } from '../shared/strings.ts';
import { ArticleGroup } from './article-group.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { FacetBar } from './facet-bar.tsx';
import { FoundLine } from './found-line.tsx';
import { useViews } from './load-views.ts';
import type { Route } from './route.ts';
import { useAnnotations } from './use-library.ts';

/** The number of results shown first and added per click. */
const PAGE = 40;

/**
 * The reader's own annotations or the search results, newest first and grouped by article, with filters, a plot of figures, and
 * actions for selected annotations.
 */
export function LibraryView({
  database,
  result,
  isAsked,
  isComplete,
  query: asked,
  chosen,
  articles,
  known,
  go,
  listFigures,
  onChoose,
  onExport,
  attempt,
  notify,
}: {
  database: Database;
  result: SearchResult;
  /** Whether the results are those of a search. */
  isAsked: boolean;
  isComplete: boolean;
  /** What the results are the answer to; the same object while that is the same. */
  query: object;
  chosen: SelectedValues;
  articles: SavedArticle[];
  /** Annotations that were read already. */
  known: Annotation[];
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
  const FoundFigures = useViews(showsPlot, onError)?.FoundFigures;
  const ids = result.ids(shown);
  const { annotations, query, isCurrent } = useAnnotations(database, ids, known, asked, onError);
  const isWhole = useRest(query);
  const byUrl = useMemo(() => new Map(articles.map((article) => [article.url, article])), [articles]);
  const figures = useMemo(() => (showsPlot ? listFigures() : []), [result, showsPlot]);
  const hasFigures = result.counts.kind.some(([kind]) => infoOf(kind).hasAmounts);

  // Clears the selection when the results change; in a layout effect, before the reader can select anything in the new list.
  useLayoutEffect(() => {
    setPicked((before) => (before.size === 0 ? before : new Set())); // the same object avoids a render with every key press
    setShown(PAGE);
  }, [asked]);

  function pick(id: string): void {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }

  // The rows of the last query stay as they are until the next is answered.
  const rows = useMemo(
    () =>
      [...groupByArticle(isWhole ? annotations : annotations.slice(0, FIRST_ROWS))].map(([url, ofArticle]) => (
        <ArticleGroup key={url} url={url} article={byUrl.get(url)} go={go}>
          {ofArticle.map((annotation) => (
            <FoundLine
              key={annotation.id}
              annotation={annotation}
              lang={byUrl.get(url)?.lang ?? ''}
              isChosen={picked.has(annotation.id)}
              onChoose={() => pick(annotation.id)}
              onOpen={() => go({ view: 'article', url })}
            />
          ))}
        </ArticleGroup>
      )),
    [annotations, isWhole, byUrl, picked],
  );

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
      {showsPlot && hasFigures && FoundFigures && (
        <FoundFigures database={database} ids={figures} articles={articles} onError={onError} />
      )}
      <BulkBar
        of="annotations"
        database={database}
        chosen={picked}
        count={isComplete ? result.count : null}
        onAll={() => setPicked(new Set(result.ids(result.count)))}
        onNone={() => setPicked(new Set())}
        onExport={() => onExport([...picked])}
        attempt={attempt}
        notify={notify}
      />
      {isComplete && result.count === 0 && (
        <p class="empty">{t(isAsked ? 'library_nothing_found' : 'library_nothing_own')}</p>
      )}
      <div class="results" aria-busy={!isCurrent}>
        {rows}
      </div>
      {isComplete && <MoreButton shown={shown} all={result.count} page={PAGE} onMore={setShown} />}
    </>
  );
}

/** Annotations by the address of their article, in the order of the first of each. */
function groupByArticle(annotations: Annotation[]): Map<string, Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.url);
    if (group) group.push(annotation);
    else groups.set(annotation.url, [annotation]);
  }
  return groups;
}

const FIRST_STEPS: [title: StringKey, hint: StringKey][] = [
  ['library_step_open', 'library_step_open_hint'],
  ['library_step_highlight', 'library_step_highlight_hint'],
  ['library_step_return', 'library_step_return_hint'],
];

/** The library before anything is in it: what comes here, and how. */
export function EmptyLibrary() {
  return (
    <div class="empty first-steps">
      <h2>{t('library_empty_title')}</h2>
      <p class="lead-in">{t('library_empty')}</p>
      <ol>
        {FIRST_STEPS.map(([title, hint]) => (
          <li key={title}>
            <b class="step">{t(title)}</b>
            <span>{t(hint)}</span>
          </li>
        ))}
      </ol>
      <a class="plain main" href="welcome.html">
        {t('library_try')}
      </a>
    </div>
  );
}
