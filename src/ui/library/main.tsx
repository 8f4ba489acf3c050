import { type ComponentProps, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { notesApi } from '../../messaging/contract.ts';
import { copies } from '../../messaging/copies.ts';
import type { SavedArticle } from '../../model.ts';
import { infoOf, listKinds } from '../../present/index.ts';
import { followChanges } from '../../storage/backup.ts';
import type { ListedCollection } from '../../storage/collections.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { attachMirror } from '../../storage/mirror/mirror.ts';
import { callWorker, remoteJournal } from '../../storage/mirror/remote.ts';
import { type FirstPart, readFirstPart, type Scope } from '../../storage/scope.ts';
import {
  listOwn,
  type SearchIndex,
  type SearchResult,
  type SelectedValues,
  search,
} from '../../storage/search-index.ts';
import { holdFocus } from '../design/hold-focus.ts';
import { ExportIcon, ImportIcon, SearchIcon, SettingsIcon, TrashIcon } from '../design/icons.tsx';
import { useAttempt } from '../design/notice.tsx';
import { localise, t } from '../shared/strings.ts';
import { useHues, useSettings } from '../shared/use-settings.ts';
import { ArticleList } from './article-list.tsx';
import { Backup } from './backup.tsx';
import { CollectionList, useCollections } from './collection-list.tsx';
import { isChosen } from './facet-bar.tsx';
import { EmptyLibrary, LibraryView } from './library-view.tsx';
import { usePreloadedViews, useViews, type Views } from './load-views.ts';
import { type Route, useRoute } from './route.ts';
import { useLibrary, useRestored } from './use-library.ts';

/** The maximum number of figures in a plot; the newest are used. */
const MAX_FIGURES = 2000;

/** The library page; `reading` is its first part. */
export function Library({ database, reading }: { database: Database; reading: Promise<FirstPart> }) {
  const { attempt, notify, notice } = useAttempt();
  useHues(useSettings(attempt).settings);
  const [route, go] = useRoute();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<SelectedValues>({});
  const isAsked = typed.trim() !== '' || isChosen(chosen);
  const query = useMemo((): Query => ({ typed, chosen, isAsked }), [typed, chosen]);
  const [ticked, setTicked] = useTicked(query);
  const [picked, setPicked] = useState<string[] | null>(null); // to be exported
  const [files, setFiles] = useState<File[]>([]); // to be imported
  const onError = (error: unknown) => attempt(() => Promise.reject(error));
  const { articles, newest, known, loaded } = useLibrary(database, reading, onError);
  const collections = useCollections(database, onError);
  useRestored(database, attempt, notify, onError);
  const result = useMemo(() => loaded && search(loaded.index, typed, chosen), [loaded, query]);
  const open = route.view === 'article' || route.view === 'export' ? findOpen(articles ?? [], route.url) : null;
  const isOpen = open !== null || !LIST_VIEWS.has(route.view);
  const views = useViews(route.view !== 'list' || files.length > 0, onError);
  usePreloadedViews(loaded?.isComplete ?? false);
  useTitle(nameView(route, open, collections));
  const listed = useListed(loaded?.index ?? null, result, isAsked);
  const countOwn = () => (loaded?.isComplete ? listOwn(loaded.index).length : null);
  const shared = { database, articles: articles ?? [], go, attempt, notify, countOwn };

  return (
    <>
      <LibraryHeader
        typed={typed}
        onType={(text) => {
          setTyped(text);
          if (route.view !== 'list') go({ view: 'list' });
        }}
        onExport={() => go({ view: 'export', url: open?.url ?? '' })}
        onTrash={() => go({ view: 'trash' })}
        onFile={(file) => setFiles(file ? [file] : [])}
      />
      <Backup {...shared} articles={articles} route={route} onFiles={setFiles} />
      <div
        class="library-layout"
        data-open={isOpen}
        data-collection={'id' in route}
        data-asked={isAsked}
        data-empty={articles?.length === 0 && collections?.length === 0}
      >
        <nav aria-label={t('library_articles')}>
          {collections && <CollectionList {...shared} collections={collections} route={route} />}
          {(articles || newest.length > 0) && !('id' in route) && (
            <ArticleList
              {...shared}
              articles={newest}
              isComplete={articles !== null}
              open={open}
              found={(isAsked && result?.urls) || null}
              query={query}
              ticked={ticked}
              onTick={setTicked}
            />
          )}
        </nav>
        <main>
          {isOpen && views && <OpenPage {...{ route, views, open, shared, onError }} index={loaded?.index ?? null} />}
          {!isOpen && (
            <>
              {articles?.length === 0 && <EmptyLibrary />}
              {newest.length > 0 && (articles || route.view === 'list') && listed && (
                <LibraryView
                  {...shared}
                  articles={newest}
                  known={known}
                  result={listed}
                  isAsked={isAsked}
                  isComplete={loaded?.isComplete ?? false}
                  query={query}
                  chosen={chosen}
                  listFigures={() => (loaded ? listFigures(loaded.index, typed, chosen) : [])}
                  onChoose={setChosen}
                  onExport={(ids) => {
                    setPicked(ids);
                    go({ view: 'export', url: '' });
                  }}
                />
              )}
            </>
          )}
        </main>
      </div>
      {route.view === 'export' && articles && views && (
        <views.ExportDialog
          database={database}
          countOwn={countOwn}
          article={open}
          ticked={(articles ?? []).map(({ url }) => url).filter((url) => ticked.has(url))}
          listed={picked ? { of: 'annotations', ids: picked } : readScope(query, result)}
          onClose={() => {
            setPicked(null);
            go(open ? { view: 'article', url: open.url } : { view: 'list' });
          }}
        />
      )}
      {files.length > 0 && views && <views.ImportDialog {...shared} files={files} onClose={() => setFiles([])} />}
      {notice}
    </>
  );
}

/** What the reader searches for. */
interface Query {
  typed: string;
  chosen: SelectedValues;
  /** Anything was typed or selected. */
  isAsked: boolean;
}

/** The scope that the list shows. */
function readScope({ typed, chosen, isAsked }: Query, result: SearchResult | null): Scope {
  if (!result || !isAsked) return { of: 'everything' };
  const ids = result.ids(result.count);
  return isChosen(chosen) ? { of: 'annotations', ids } : { of: 'search', typed, urls: [...result.urls], ids };
}

/** Views in which the list is shown, unless an article is open. */
const LIST_VIEWS: ReadonlySet<Route['view']> = new Set(['list', 'restore', 'article', 'export']);

const NONE: ReadonlySet<string> = new Set();

/** The addresses of the selected articles; none after the list has changed. */
function useTicked(query: object) {
  const [ticked, setTicked] = useState(NONE);
  // A layout effect, before the reader can select anything in the new list.
  useLayoutEffect(() => setTicked(NONE), [query]);
  return [ticked, setTicked] as const;
}

/** What the list shows: the results of a search, or else what is the reader's own. What was only saved with an article is found by searching. */
function useListed(index: SearchIndex | null, result: SearchResult | null, isAsked: boolean): SearchResult | null {
  const own = useMemo(() => (index && !isAsked ? listOwn(index) : null), [result, isAsked]);
  if (isAsked || !own) return result;
  return result && { ...result, count: own.length, ids: (most) => own.slice(0, most) };
}

/** Names the page after the open view; null for the list. */
function useTitle(shown: string | null): void {
  useEffect(() => {
    document.title = [shown, t('library_title'), 'Newsgloss'].filter(Boolean).join(' · ');
  }, [shown]);
}

/** The name of the open view, for the title of the page; null for the list. */
function nameView(route: Route, open: SavedArticle | null, collections: ListedCollection[] | null): string | null {
  if ('id' in route) return collections?.find(({ collection }) => collection.id === route.id)?.collection.name ?? null;
  if (route.view === 'trash') return t('trash');
  if (route.view === 'compare') return t('compare_title');
  if (route.view === 'timeline') return t('timeline');
  return route.view === 'actor' ? route.name : open && (open.corrected?.title || open.title);
}

/** The ids of the figures among the search results, newest first. */
const listFigures = (index: SearchIndex, typed: string, chosen: SelectedValues): string[] =>
  search(index, typed, { ...chosen, kind: listKinds().filter((kind) => infoOf(kind).hasAmounts) }).ids(MAX_FIGURES);

/** The page of the open actor, article or collection, or another view in place of the list. */
function OpenPage({
  route,
  views,
  open,
  index,
  shared,
  onError,
}: {
  route: Route;
  views: Views;
  open: SavedArticle | null;
  index: SearchIndex | null;
  shared: Omit<ComponentProps<Views['EssayPage']>, 'id'> & { articles: SavedArticle[] };
  onError(error: unknown): void;
}) {
  if (route.view === 'actor')
    return <views.ActorPage key={route.name} {...shared} index={index} name={route.name} onError={onError} />;
  if (route.view === 'collection' || route.view === 'collection-articles') {
    const shows = route.view === 'collection' ? 'annotations' : 'articles';
    return <views.CollectionPage key={route.id} {...shared} id={route.id} shows={shows} />;
  }
  if (route.view === 'essay') return <views.EssayPage key={route.id} {...shared} id={route.id} />;
  if (route.view === 'compare') return <views.ComparePage {...shared} urls={route.urls} onError={onError} />;
  if (route.view === 'timeline') return <views.TimelinePage {...shared} urls={route.urls} onError={onError} />;
  if (route.view === 'trash') return <views.TrashPage {...shared} onError={onError} />;
  return open && <views.ArticlePage key={open.url} {...shared} article={open} />;
}

/** The search field and the buttons to export and import. */
function LibraryHeader({
  typed,
  onType,
  onExport,
  onTrash,
  onFile,
}: {
  typed: string;
  onType(text: string): void;
  onExport(): void;
  onTrash(): void;
  onFile(file: File | null): void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header>
      <h1>
        {t('extension_name')} <span class="visually-hidden">{t('library_title')}</span>
      </h1>
      <search>
        <SearchIcon />
        <input
          type="search"
          aria-label={t('library_search')}
          placeholder={t('library_search')}
          value={typed}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      </search>
      <div class="acts at-end">
        <button type="button" class="action" aria-label={t('import')} onClick={() => chooser.current?.click()}>
          <ImportIcon />
          <span>{t('import')}</span>
        </button>
        <button type="button" class="action" aria-label={t('export')} id="export" onClick={onExport}>
          <ExportIcon />
          <span>{t('export')}</span>
        </button>
        <button type="button" class="action" aria-label={t('trash')} id="trash" onClick={onTrash}>
          <TrashIcon />
          <span>{t('trash')}</span>
        </button>
        <a class="action" href="settings.html" title={t('settings_title')}>
          <SettingsIcon />
        </a>
        <input
          ref={chooser}
          id="import"
          hidden
          type="file"
          accept=".json,.jsonld,.csv"
          onChange={({ currentTarget }) => {
            onFile(currentTarget.files?.[0] ?? null);
            currentTarget.value = '';
          }}
        />
      </div>
    </header>
  );
}

/** The article with an address or alias; null if there is none. */
const findOpen = (articles: SavedArticle[], address: string) =>
  articles.find(({ url, aliases = [] }) => url === address || aliases.includes(address)) ?? null;

localise(document);
holdFocus(document);
const journal = remoteJournal(callWorker(() => new Worker('mirror.js')));
const database = attachMirror(openDatabase(), journal, (hasFailed) => notesApi.checkMirror(hasFailed));
followChanges(database, () => void Promise.allSettled([copies.changed()]));
render(<Library database={database} reading={readFirstPart(database)} />, document.body);
