import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import { infoOf, listKinds } from '../../present/index.ts';
import type { Database } from '../../storage/database.ts';
import { listArticles, type Scope } from '../../storage/scope.ts';
import { type Chosen, search } from '../../storage/search-index.ts';
import { useAttempt } from '../design/notice.tsx';
import { t } from '../shared/strings.ts';
import { useHues, useSettings } from '../shared/use-settings.ts';
import { ActorPage } from './actor-page.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticlePage } from './article-page.tsx';
import { Backup } from './backup.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { isChosen } from './facet-values.ts';
import { ImportDialog } from './import-dialog.tsx';
import { LibraryView } from './library-view.tsx';
import { useRoute } from './route.ts';
import { useSearchIndex, useStoredLibrary } from './use-library.ts';

/** More figures than these, the newest, are not drawn. */
const MOST_FIGURES = 2000;

/** Everything kept: articles to look through, search, cite, export; files to take in; the backup. */
export function Library({ database }: { database: Database }) {
  const { attempt, notify, notice } = useAttempt();
  useHues(useSettings(attempt).settings);
  const [route, go] = useRoute();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Chosen>({});
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [picked, setPicked] = useState<string[] | null>(null); // to be exported
  const [file, setFile] = useState<File | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const onError = (error: unknown) => attempt(() => Promise.reject(error));
  const articles = useStoredLibrary(database, () => listArticles(database), 'articles', onError);
  const held = useSearchIndex(database, onError);
  const answer = useMemo(() => held && search(held.index, typed, chosen), [held, typed, chosen]);
  const open = route.view === 'article' || route.view === 'export' ? findOpen(articles ?? [], route.url) : null;
  const shown = route.view === 'actor' ? route.name : open && (open.corrected?.title || open.title);
  useEffect(() => {
    document.title = [shown, t('library_title'), 'Newsgloss'].filter(Boolean).join(' · ');
  }, [shown]);
  const isAsked = typed.trim() !== '' || isChosen(chosen);

  // What was ticked in one list is not left ticked, unseen, in another; at once, before anything is ticked in that.
  useLayoutEffect(() => setTicked(without), [typed, chosen]);

  /** What the list shows, as a part of the library. */
  function readScope(): Scope {
    if (picked) return { of: 'annotations', ids: picked };
    if (!answer || !isAsked) return { of: 'everything' };
    const ids = answer.ids(answer.count);
    return isChosen(chosen) ? { of: 'annotations', ids } : { of: 'search', typed, urls: [...answer.urls], ids };
  }

  return (
    <>
      <header>
        <h1>{t('library_title')}</h1>
        <search>
          <input
            type="search"
            aria-label={t('library_search')}
            placeholder={t('library_search')}
            value={typed}
            onInput={({ currentTarget }) => {
              setTyped(currentTarget.value);
              if (route.view !== 'list') go({ view: 'list' });
            }}
          />
        </search>
        <div class="acts at-end">
          <button type="button" class="plain" id="export" onClick={() => go({ view: 'export', url: open?.url ?? '' })}>
            {t('export')}
          </button>
          <button type="button" class="plain" onClick={() => chooser.current?.click()}>
            {t('import')}
          </button>
          <input
            ref={chooser}
            id="import"
            hidden
            type="file"
            accept=".json,.jsonld,.csv"
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0] ?? null);
              currentTarget.value = '';
            }}
          />
        </div>
      </header>
      {articles?.length !== 0 && <Backup database={database} attempt={attempt} notify={notify} />}
      <div
        class="library-layout"
        data-open={open !== null || route.view === 'actor'}
        data-asked={isAsked}
        data-empty={articles?.length === 0}
      >
        <nav aria-label={t('library_articles')}>
          {articles && (
            <ArticleList
              database={database}
              articles={articles}
              open={open}
              found={(isAsked && answer?.urls) || null}
              ticked={ticked}
              onTick={setTicked}
              go={go}
              attempt={attempt}
              notify={notify}
            />
          )}
        </nav>
        <main>
          {route.view === 'actor' ? (
            <ActorPage
              key={route.name}
              database={database}
              index={held?.index ?? null}
              name={route.name}
              articles={articles ?? []}
              go={go}
              onError={onError}
            />
          ) : open ? (
            <ArticlePage key={open.url} database={database} article={open} go={go} attempt={attempt} notify={notify} />
          ) : articles?.length === 0 ? (
            <p class="empty">{t('library_empty')}</p>
          ) : (
            answer && (
              <LibraryView
                database={database}
                answer={answer}
                isWhole={held?.isWhole ?? false}
                typed={typed}
                chosen={chosen}
                articles={articles ?? []}
                go={go}
                listFigures={() =>
                  held
                    ? search(held.index, typed, {
                        ...chosen,
                        kind: listKinds().filter((kind) => infoOf(kind).hasAmounts),
                      }).ids(MOST_FIGURES)
                    : []
                }
                onChoose={setChosen}
                onExport={(ids) => {
                  setPicked(ids);
                  go({ view: 'export', url: '' });
                }}
                attempt={attempt}
                notify={notify}
              />
            )
          )}
        </main>
      </div>
      {route.view === 'export' && articles && (
        <ExportDialog
          database={database}
          article={open}
          chosen={(articles ?? []).map(({ url }) => url).filter((url) => ticked.has(url))}
          scope={readScope()}
          isWhole={held?.isWhole ?? false}
          onClose={() => {
            setPicked(null);
            go(open ? { view: 'article', url: open.url } : { view: 'list' });
          }}
        />
      )}
      {file && <ImportDialog database={database} file={file} notify={notify} onClose={() => setFile(null)} />}
      {notice}
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();

/** Nothing ticked; the very same where nothing was, so that nothing is drawn again. */
const without = (before: ReadonlySet<string>): ReadonlySet<string> => (before.size === 0 ? before : NONE);

/** The article at an address, its own or another. */
const findOpen = (articles: SavedArticle[], address: string) =>
  articles.find(({ url, aliases = [] }) => url === address || aliases.includes(address)) ?? null;
