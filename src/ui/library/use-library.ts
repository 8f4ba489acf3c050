import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { page } from '../../messaging/contract.ts';
import type { Annotation } from '../../model.ts';
import { findMany } from '../../storage/annotations.ts';
import type { Database } from '../../storage/database.ts';
import { follow, followSearchIndex } from '../../storage/follow.ts';
import type { SearchIndex } from '../../storage/search-index.ts';

/** The heading of a view to which the reader has gone: it has the keyboard once it is there, and a screen reader begins with it. */
export function useArrival(isThere: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A page that has only just opened begins with its first line.
    if (isThere && document.activeElement !== document.body) heading.current?.focus();
  }, [isThere]);
  return heading;
}

/** The search index; a new object after every change. */
export interface Held {
  index: SearchIndex;
  /** The index is complete; before that it has the newest annotations only. */
  isWhole: boolean;
}

/** The search index of the library; null until its first part is loaded. */
export function useSearchIndex(database: Database, onError: (error: unknown) => void): Held | null {
  const [held, setHeld] = useState<Held | null>(null);
  useEffect(() => followSearchIndex(database, (index, isWhole) => setHeld({ index, isWhole }), onError), [database]);
  return held;
}

/**
 * The answer to a question about the library, kept up to date whoever changes it; null until it is there. `about` names
 * what the question depends on: when that changes it is asked anew.
 */
export function useStoredLibrary<T>(
  database: Database,
  query: () => Promise<T>,
  about: string,
  onError: (error: unknown) => void,
): T | null {
  const [answer, setAnswer] = useState<{ about: string; value: T } | null>(null);
  useEffect(() => follow(database, query, (value) => setAnswer({ about, value }), onError), [about]);
  return answer && answer.about === about ? answer.value : null;
}

/**
 * The annotations of these names, kept up to date; while others are fetched the last ones stay, so that nothing flickers,
 * and are not current.
 */
export function useAnnotations(
  database: Database,
  ids: string[],
  onError: (error: unknown) => void,
): { annotations: Annotation[]; isCurrent: boolean } {
  const about = ids.join(' ');
  const [answer, setAnswer] = useState<{ about: string; annotations: Annotation[] } | null>(null);
  // Not after the next frame: the reader is typing.
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

/** Has every page that shows an article look again at what is kept; who is not there to listen has nothing to show. */
export async function notifyPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : page(id).refresh())));
}
