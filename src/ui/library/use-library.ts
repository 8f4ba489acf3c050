import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { page } from '../../messaging/contract.ts';
import type { Annotation, SavedArticle } from '../../model.ts';
import { findInArticles, findMany } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { follow, followSearchIndex } from '../../storage/follow.ts';
import type { SearchIndex } from '../../storage/search-index.ts';
import type { Route } from './route.ts';

/** A ref for the heading of a view, which is focused when the view is opened, so that screen readers start there. */
export function useHeadingFocus(isThere: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // When the page itself was just opened, the focus stays at its start.
    if (isThere && document.activeElement !== document.body) heading.current?.focus();
  }, [isThere]);
  return heading;
}

/** The search index; a new object after every change. */
export interface LoadedIndex {
  index: SearchIndex;
  /** False while the index is filled; it has only the newest annotations then. */
  isComplete: boolean;
}

/** The search index of the library; null until its first part is loaded. */
export function useSearchIndex(database: Database, onError: (error: unknown) => void): LoadedIndex | null {
  const [loaded, setLoaded] = useState<LoadedIndex | null>(null);
  useEffect(
    () => followSearchIndex(database, (index, isComplete) => setLoaded({ index, isComplete }), onError),
    [database],
  );
  return loaded;
}

/**
 * The result of a query, updated after every change of the library; null until it is loaded. `about` is a key for the query:
 * when it changes, the query is run again. While `subject` stays the same, the previous result is returned meanwhile.
 */
export function useStoredLibrary<T>(
  database: Database,
  query: () => Promise<T>,
  about: string,
  onError: (error: unknown) => void,
  subject = about,
): T | null {
  const [answer, setAnswer] = useState<{ subject: string; value: T } | null>(null);
  useEffect(() => follow(database, query, (value) => setAnswer({ subject, value }), onError), [about]);
  return answer && answer.subject === subject ? answer.value : null;
}

/**
 * The annotations with these ids, updated after every change of the library. While they are loaded, the previous annotations
 * are returned with `isCurrent` false, to avoid flicker.
 */
export function useAnnotations(
  database: Database,
  ids: string[],
  onError: (error: unknown) => void,
): { annotations: Annotation[]; isCurrent: boolean } {
  const about = ids.join(' ');
  const [answer, setAnswer] = useState<{ about: string; annotations: Annotation[] } | null>(null);
  // A layout effect, to start before the next frame while the reader is typing.
  useLayoutEffect(
    () =>
      follow(
        database,
        () => findMany(database, ids),
        (annotations) => setAnswer({ about, annotations }),
        onError,
      ),
    [about],
  );
  return { annotations: answer?.annotations ?? [], isCurrent: answer?.about === about };
}

/** What a view of some articles needs of the library. */
export interface ChosenArticles {
  database: Database;
  /** All articles. */
  articles: SavedArticle[];
  /** The addresses of those that are shown. */
  urls: string[];
  go(route: Route): void;
  onError(error: unknown): void;
}

/** The annotations of these articles, updated after every change of the library; null until they are loaded. */
export const useAnnotationsOf = (
  database: Database,
  urls: string[],
  onError: (error: unknown) => void,
): Annotation[] | null =>
  useStoredLibrary(database, () => findInArticles(database, urls), `annotations of ${urls.join(' ')}`, onError);

/** Refreshes all pages that show an article. Tabs without a content script are ignored. */
export async function notifyPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : page(id).refresh())));
}
