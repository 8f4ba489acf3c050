import { render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { notesApi } from '../../messaging/contract.ts';
import { copies } from '../../messaging/copies.ts';
import { FOUND_TITLES, foundSections, type Route } from '../../messaging/library-route.ts';
import { type SavedArticle, titleOf } from '../../model.ts';
import { type Database, openDatabase } from '../../storage/database.ts';
import { type FirstPart, readFirstPart } from '../../storage/first-part.ts';
import { followChanges } from '../../storage/follow-changes.ts';
import type { ListedCollection } from '../../storage/list-collections.ts';
import { attachMirror } from '../../storage/mirror/mirror.ts';
import { callWorker, remoteJournal } from '../../storage/mirror/remote.ts';
import type { Scope } from '../../storage/scope.ts';
import { type SearchResult, search } from '../../storage/search-index.ts';
import { holdFocus } from '../design/hold-focus.ts';
import { Notice } from '../design/notice.tsx';
import { localise, t } from '../shared/strings.ts';
import { useHues, useSettings } from '../shared/use-settings.ts';
import { useCollections } from './collection-list.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { HomePage } from './home-page.tsx';
import { LibraryHeader } from './library-header.tsx';
import { useViews, type Views } from './load-views.ts';
import { Sidebar } from './sidebar.tsx';
import { type Ticks, useTicks } from './ticks.ts';
import { type LibraryPage, useLibrary, useRestored } from './use-library.ts';
import { useRoute } from './use-route.ts';
import { type LoadedTexts, useTextIndex } from './use-text-index.ts';

/** The library page; `reading` is its first part. */
export function Library({ database, reading }: { database: Database; reading: Promise<FirstPart> }) {
  useHues(useSettings().settings);
  const { route, follow, go, typed, setTyped, isMenuOpen, setMenuOpen, leaveSearch } = useNavigation();
  const [files, setFiles] = useState<File[]>([]); // to be imported
  const ticks = useTicks();
  const { articles, newest, byUrl, known, loaded, own } = useLibrary(database, reading);
  const collections = useCollections(database);
  useRestored(database);
  const result = useMemo(() => loaded && search(loaded.index, typed), [loaded, typed]);
  const open = route.view === 'article' || route.view === 'export' ? findOpen(articles ?? [], route.url) : null;
  const isList = LIST_VIEWS.has(route.view) && open === null;
  const isTicking = ticks.isOn || ticks.names.size > 0;
  const isAsked = !isList || route.view === 'export' || files.length > 0 || isTicking || typed.trim() !== '';
  const views = useViews(isAsked);
  // Before they are needed. If that fails, the reader is told when they are.
  const preloaded = useViews(loaded?.isComplete ?? false, () => undefined);
  const texts = useTextIndex(database, preloaded, typed);
  useTitle(nameView(route, open, collections));
  useEffect(() => setMenuOpen(false), [route]);
  const lastList = useLastList(route);
  const ownCount = own?.length ?? null;
  const page: LibraryPage = { database, articles: newest, byUrl, go };
  // The same element after a key press, as it is not rendered again then.
  const sidebar = useMemo(
    () => <Sidebar {...page} {...{ route, collections, own }} onList={leaveSearch} onFiles={setFiles} />,
    [newest, byUrl, route, collections, own],
  );
  const isEmpty = articles?.length === 0;
  const canExport = isList && !(isEmpty && !collections?.length);

  return (
    <>
      <LibraryHeader
        {...{ typed, isMenuOpen, go }}
        onType={(text) => {
          setTyped(text);
          ticks.clear();
          if (!isList) follow({ view: 'list' });
        }}
        onMenu={() => setMenuOpen(!isMenuOpen)}
        {...(canExport && { onExport: () => go({ view: 'export', url: '' }) })}
        onFile={(file) => setFiles(file ? [file] : [])}
      />
      <div
        class="library-layout"
        data-menu={isMenuOpen}
        data-empty={isList && !canExport}
        data-texts={texts?.isComplete}
      >
        {sidebar}
        <main>
          {!isList && views && articles && <OpenPage {...page} {...{ route, views, open, ownCount }} />}
          {isList && isEmpty && <EmptyLibrary />}
          {isList && !isEmpty && loaded && result && (
            <ListPage {...page} {...{ route, typed, loaded, known, result, texts, ticks, views }} onType={setTyped} />
          )}
        </main>
      </div>
      {isList && isTicking && views && <views.TickedBar {...page} ticks={ticks} />}
      {views && articles && route.view === 'export' && (
        <views.ExportDialog
          {...{ database, ownCount }}
          article={open}
          ticked={ticks.type === 'articles' ? [...ticks.names] : []}
          listed={readScope(typed, result, ticks)}
          onClose={() => follow(open ? { view: 'article', url: open.url } : lastList)}
        />
      )}
      {views && files.length > 0 && <views.ImportDialog {...{ database, files }} onClose={() => setFiles([])} />}
      <Notice />
    </>
  );
}

/** The open view, the text in the search field, and the menu of a narrow window. */
function useNavigation() {
  const [route, follow] = useRoute();
  const asked = (route.view === 'list' && route.typed) || '';
  const [typed, setTyped] = useState(asked);
  const [isMenuOpen, setMenuOpen] = useState(false);
  useEffect(() => {
    if (asked) setTyped(asked);
  }, [route]);
  return {
    route,
    /** Goes to a view, and keeps what is typed. */
    follow,
    /** Goes to a view; a list is not searched then. */
    go(next: Route): void {
      if (LIST_VIEWS.has(next.view) && next.view !== 'export') setTyped('');
      follow(next);
    },
    typed,
    setTyped,
    isMenuOpen,
    setMenuOpen,
    leaveSearch(): void {
      setTyped('');
      setMenuOpen(false);
    },
  };
}

/** What is ticked of the reader's own, or else the scope that the list shows. */
function readScope(typed: string, result: SearchResult | null, { type, names }: Ticks): Scope {
  if (type === 'annotations' && names.size > 0) return { of: 'annotations', ids: [...names] };
  if (!result || typed.trim() === '') return { of: 'everything' };
  return { of: 'search', typed, urls: [...result.urls], ids: result.ids };
}

/** The list that was shown last, to which a dialog leads back. */
function useLastList(route: Route): Route {
  const last = useRef<Route>({ view: 'list' });
  // What is typed has gone on since the address was opened.
  if (route.view === 'list') last.current = { view: 'list', ...(route.shown && { shown: route.shown }) };
  else if (route.view === 'tag') last.current = route;
  return last.current;
}

/** What the reader made, or the results of a search; nothing until it is read. */
function ListPage({
  typed,
  result,
  texts,
  views,
  onType,
  ...page
}: Parameters<typeof HomePage>[0] & {
  typed: string;
  result: SearchResult;
  texts: LoadedTexts | null;
  views: Views | null;
  onType(text: string): void;
}) {
  if (page.articles.length === 0) return null;
  if (typed.trim() === '' || !views) return <HomePage {...page} />;
  return <views.SearchPage {...page} {...{ typed, result, texts, onType }} isComplete={page.loaded.isComplete} />;
}

/** Views in which the list is shown, unless an article is open. */
const LIST_VIEWS: ReadonlySet<Route['view']> = new Set(['list', 'tag', 'restore', 'backup', 'article', 'export']);

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
  if (route.view === 'tag') return route.tag;
  const section = foundSections.find((one) => one === route.view);
  if (section) return t(FOUND_TITLES[section]);
  return route.view === 'actor' ? route.name : open && titleOf(open);
}

/** The page of the open actor, article or collection, or another view in place of the list. */
function OpenPage({
  route,
  views,
  open,
  ...page
}: LibraryPage & { route: Route; views: Views; open: SavedArticle | null; ownCount: number | null }) {
  if (route.view === 'actor') return <views.ActorPage key={route.name} {...page} name={route.name} />;
  const section = foundSections.find((one) => one === route.view);
  if (section) return <views.FoundPage key={section} {...page} section={section} />;
  if ('id' in route && route.view === 'essay') return <views.EssayPage key={route.id} {...page} id={route.id} />;
  if ('id' in route) return <views.CollectionPage key={route.id} {...page} id={route.id} tab={route.view} />;
  if ('urls' in route) return <views.TogetherPage {...page} route={route} />;
  if (route.view === 'trash') return <views.TrashPage {...page} />;
  if (route.view !== 'article' && route.view !== 'export') return null;
  return open && <views.ArticlePage key={open.url} {...page} article={open} route={route} />;
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
