import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Ask, followActiveTab, type OpenTab, type TabState, UNKNOWN } from '../../messaging/active-tab.ts';
import { type ArticleNotes, notesApi, type PageState, page } from '../../messaging/contract.ts';
import { watch } from '../../messaging/watch.ts';
import type { Article, Span } from '../../model.ts';
import { useRead } from '../shared/use-read.ts';

/** The annotations of an article with notes and tags, kept up to date; null until they are read. */
export function useArticleNotes({ url, aliases }: Article, revision: number): ArticleNotes | null {
  return useRead(
    () => notesApi.kept({ url, ...(aliases && { aliases }) }),
    (changed) => watch('libraryChanged', changed),
    [url, revision],
  );
}

/** The page in the active tab, followed while the popup or the panel is open, and ways to act on it. `first` is shown at once. */
export function useTab(followsReader: boolean, first: OpenTab | null) {
  const [inView, setInView] = useState<Span | null>(null);
  const [url, setUrl] = useState<URL | null>(first?.url ?? null);
  const [state, setState] = useState<TabState>(first?.state ?? { status: 'working' });
  const tab = useRef<number | null>(first?.id ?? null);
  const revision = useRef(first?.state.revision ?? UNKNOWN);

  const show = useCallback((next: PageState) => {
    if (next.revision <= revision.current) return;
    revision.current = next.revision;
    setState(next);
  }, []);

  useEffect(
    () => followActiveTab({ first, tab, revision, followsReader, show, setState, setUrl, setInView }),
    [show, followsReader],
  );

  /** Asks the page to act and shows its new state; rejects with the error of the page. */
  const act = useCallback(
    async (ask: Ask): Promise<PageState | null> => {
      if (tab.current === null) return null;
      const next = await ask(page(tab.current));
      show(next);
      return next;
    },
    [show],
  );

  const reveal = useCallback(
    async (start: number, end: number) => tab.current !== null && (await page(tab.current).reveal({ start, end })),
    [],
  );

  return { url, tabId: tab.current, state, inView, act, reveal };
}
