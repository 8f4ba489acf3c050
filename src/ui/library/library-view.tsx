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

/** Lines shown at first, and added by each press. */
const PAGE = 40;

/** Annotations of all articles that what is typed and chosen finds, what came last first; to be narrowed, and worked on together. */
export function LibraryView({
  database,
  answer,
  isWhole,
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
  answer: SearchResult;
  isWhole: boolean;
  typed: string;
  chosen: SelectedValues;
  articles: SavedArticle[];
  go(route: Route): void;
  /** Names of the figures among what was found. */
  listFigures(): string[];
  onChoose(chosen: SelectedValues): void;
  onExport(ids: string[]): void;
  attempt(work: () => Promise<unknown>): void;
  notify(notice: NoticeText): void;
}) {
  const [shown, setShown] = useState(PAGE);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isDrawn, setDrawn] = useState(false);
  const onError = (error: unknown) => attempt(() => Promise.reject(error));
  const ids = answer.ids(shown);
  const { annotations, isCurrent } = useAnnotations(database, ids, onError);
  const byUrl = useMemo(() => new Map(articles.map((article) => [article.url, article])), [articles]);
  const titleOf = (url: string) => byUrl.get(url)?.corrected?.title || byUrl.get(url)?.title || url;
  const left = answer.count - ids.length;
  const figures = useMemo(() => (isDrawn ? listFigures() : []), [answer, isDrawn]);
  const hasFigures = answer.counts.kind.some(([kind]) => infoOf(kind).hasAmounts);

  // What was picked from one list is not left picked, unseen, in another; at once, before anything is picked from that.
  useLayoutEffect(() => {
    setPicked((before) => (before.size === 0 ? before : new Set())); // at each key: nothing is drawn again for nothing
    setShown(PAGE);
  }, [typed, chosen]);

  function pick(id: string): void {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }

  return (
    <>
      <div class="narrowing">
        <FacetBar counts={answer.counts} chosen={chosen} onChoose={onChoose} />
        {hasFigures && (
          <button type="button" class="plain drawn" aria-pressed={isDrawn} onClick={() => setDrawn(!isDrawn)}>
            {t('plot_show')}
          </button>
        )}
      </div>
      {isDrawn && hasFigures && (
        <FoundFigures database={database} ids={figures} articles={articles} onError={onError} />
      )}
      <BulkBar
        of="annotations"
        database={database}
        chosen={picked}
        count={answer.count}
        onAll={() => setPicked(new Set(answer.ids(answer.count)))}
        onNone={() => setPicked(new Set())}
        onExport={() => onExport([...picked])}
        attempt={attempt}
        notify={notify}
      />
      {!isWhole && (
        <p class="hint reading" role="status">
          {t('library_reading')}
        </p>
      )}
      {isWhole && answer.count === 0 && <p class="empty">{t('library_nothing_found')}</p>}
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
          {t('show_more', Math.min(PAGE, left), answer.count)}
        </button>
      )}
    </>
  );
}
