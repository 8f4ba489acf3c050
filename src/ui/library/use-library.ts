import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { page } from '../../messaging/contract.ts';
import type { Route } from '../../messaging/library-route.ts';
import type { Annotation, SavedArticle, Settings } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { findMany } from '../../storage/find-annotations.ts';
import { type FirstPart, listArticles } from '../../storage/first-part.ts';
import { follow, followSearchIndex } from '../../storage/follow.ts';
import { clearRestored, readRestored } from '../../storage/mirror/mirror.ts';
import { createSearchIndex, listOwn, type OwnEntry, type SearchIndex } from '../../storage/search-index.ts';
import { readSettings } from '../../storage/settings.ts';
import { attempt, fail, report } from '../design/notice.tsx';
import { plural } from '../shared/strings.ts';

/** The search index; a new object after every change. */
export interface LoadedIndex {
  index: SearchIndex;
  /** False while the index is filled; it has only the newest annotations then. */
  isComplete: boolean;
}

/** What every view of the library needs. */
export interface LibraryPage {
  database: Database;
  /** All articles, newest first, or the newest until all are read. */
  articles: SavedArticle[];
  /** The same by their addresses. */
  byUrl: ReadonlyMap<string, SavedArticle>;
  go(route: Route): void;
}

/** What the library page shows of the library. */
interface ShownLibrary {
  /** All articles, newest first; null until they are read. */
  articles: SavedArticle[] | null;
  /** All articles, or the newest until all are read. */
  newest: SavedArticle[];
  /** All or the newest articles by their addresses. */
  byUrl: ReadonlyMap<string, SavedArticle>;
  /** The annotations that were read first. */
  known: Annotation[];
  /** The search index, at first of what was read first. */
  loaded: LoadedIndex | null;
  /** The reader's own, newest first; null until all of it is known. */
  own: OwnEntry[] | null;
}

/** Nothing, after an error. */
const NO_PART: FirstPart = { articles: [], annotations: [], index: createSearchIndex(), isComplete: false };

/** The library, updated after every change. The whole is read once its first part was shown. */
export function useLibrary(database: Database, reading: Promise<FirstPart>): ShownLibrary {
  const [first, setFirst] = useState<FirstPart | null>(null);
  const [articles, setArticles] = useState<SavedArticle[] | null>(null);
  const [loaded, setLoaded] = useState<LoadedIndex | null>(null);
  // A layout effect, as an error must not come before it is listened to.
  useLayoutEffect(() => {
    reading.then(setFirst, (error: unknown) => {
      fail(error);
      setFirst(NO_PART);
    });
  }, []);
  useEffect(() => {
    if (!first) return;
    const stopArticles = follow(database, () => listArticles(database), setArticles, fail);
    // What is shown must not go again while thousands of findings are read that are not the reader's own.
    const hasFirst = (index: SearchIndex) => first.annotations.every(({ id }) => index.annotationAt.has(id));
    const stopIndex = followSearchIndex(
      database,
      (index, isComplete) => {
        if (isComplete || hasFirst(index)) setLoaded({ index, isComplete });
      },
      fail,
    );
    return () => {
      stopArticles();
      stopIndex();
    };
  }, [first]);
  const newest = articles ?? (first ?? NO_PART).articles;
  const byUrl = useMemo(() => new Map(newest.map((one) => [one.url, one])), [newest]);
  const shown = loaded ?? first;
  const own = useMemo(() => (shown?.isComplete ? listOwn(shown.index) : null), [shown]);
  return { articles, newest, byUrl, known: (first ?? NO_PART).annotations, loaded: shown, own };
}

/**
 * The result of a query, updated after every change of the library; null until it is loaded. `about` is a key for the query:
 * when it changes, the query is run again. While `subject` stays the same, the previous result is returned meanwhile.
 */
export function useStoredLibrary<T>(
  database: Database,
  query: () => Promise<T>,
  about: string,
  subject = about,
): T | null {
  const [answer, setAnswer] = useState<{ subject: string; value: T } | null>(null);
  useEffect(() => follow(database, query, (value) => setAnswer({ subject, value }), fail), [about]);
  return answer && answer.subject === subject ? answer.value : null;
}

/** The settings, updated after every change; null until they are read. */
export const useStoredSettings = (database: Database): Settings | null =>
  useStoredLibrary(database, () => readSettings(database), 'settings');

/**
 * The annotations with these ids, updated after every change of the library, and the query that they are the answer to. While
 * they are loaded, the previous annotations are returned with their query and `isCurrent` false, to avoid flicker. `known` are
 * annotations that were read already.
 */
export function useAnnotations<Q>(
  database: Database,
  ids: string[],
  known: Annotation[],
  query: Q,
): { annotations: Annotation[]; query: Q; isCurrent: boolean } {
  const about = ids.join(' ');
  const [answer, setAnswer] = useState(() => {
    const byId = new Map(known.map((annotation) => [annotation.id, annotation]));
    const annotations = ids.map((id) => byId.get(id)).filter((one) => one !== undefined);
    const isKnown = annotations.length === ids.length;
    return { about: isKnown ? about : '', query, annotations: isKnown ? annotations : [] };
  });
  // A layout effect, to start before the next frame while the reader is typing.
  useLayoutEffect(
    () =>
      follow(
        database,
        () => findMany(database, ids),
        (annotations) => setAnswer({ about, query, annotations }),
        fail,
      ),
    [about],
  );
  const isCurrent = answer.about === about;
  return { ...answer, query: isCurrent ? query : answer.query, isCurrent };
}

/** Tells the reader once that annotations were restored from the mirror. */
export function useRestored(database: Database): void {
  const restored = useStoredLibrary(database, () => readRestored(database), 'restored');
  useEffect(() => {
    if (!restored) return;
    report(plural('library_restored', restored));
    attempt(() => clearRestored(database));
  }, [restored]);
}

/** Refreshes all pages that show an article. Tabs without a content script are ignored. */
export async function notifyPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : page(id).refresh())));
}
