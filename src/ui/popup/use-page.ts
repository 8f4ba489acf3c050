import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../../messaging/browser.ts';
import { type ArticleNotes, notesApi, type Page, type PageState, page } from '../../messaging/contract.ts';
import type { Remote } from '../../messaging/messenger.ts';
import type { Article, Span } from '../../model.ts';
import { watch } from '../shared/watch.ts';

/** What the reader wrote about an article, up to date with every change anywhere; null until it is read. */
export function useArticleNotes(
  { url, aliases }: Article,
  revision: number,
  attempt: (work: () => Promise<unknown>) => void,
): ArticleNotes | null {
  const [articleNotes, setArticleNotes] = useState<ArticleNotes | null>(null);

  useEffect(() => {
    let isLatest = true;
    const read = () =>
      attempt(async () => {
        const answer = await notesApi.kept({ url, ...(aliases && { aliases }) });
        if (isLatest) setArticleNotes(answer);
      });
    read();
    const end = watch('libraryChanged', read);
    return () => {
      isLatest = false;
      end();
    };
  }, [url, revision]);

  return articleNotes;
}

/** What popup and panel know of the tab in front: the page's own state, or why there is none. */
export type TabState = PageState | { status: 'working' } | { status: 'unreadable' };

/** What the reader asks of the page; it answers with its new state. */
export type Ask = (page: Remote<Page>) => Promise<PageState>;

const WORKING_MS = 100;
const READY_MS = 1000;
const HURRY_MS = 60;

/** The tab in front, with the script put into it, kept up to date while the popup or the panel is open; and, where asked, what is in view there. */
export function useTab(followsReader: boolean) {
  const [inView, setInView] = useState<Span | null>(null);
  const [url, setUrl] = useState<URL | null>(null);
  const [state, setState] = useState<TabState>({ status: 'working' });
  const tab = useRef<number | null>(null);
  const revision = useRef(-1);

  const show = useCallback((next: PageState) => {
    if (next.revision <= revision.current) return;
    revision.current = next.revision;
    setState(next);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOpen = true;
    let isAsking = false;
    let isHurried = false;
    const isInFront = (id: number) => isOpen && tab.current === id;

    async function follow(id: number): Promise<void> {
      let wait = WORKING_MS;
      isAsking = true;
      isHurried = false;
      try {
        const next = await page(id).state(revision.current);
        if (!isInFront(id)) return;
        if (next) show(next);
        if (followsReader) setInView(await page(id).inView());
        wait = next?.status === 'working' ? WORKING_MS : READY_MS;
      } catch {
        // The page is gone or another one is loading: start over with whatever comes.
        revision.current = -1;
        const next = await enter(id);
        if (!isInFront(id)) return;
        setState(next);
        if (next.status === 'unreadable') wait = READY_MS;
      } finally {
        isAsking = false;
      }
      timer = setTimeout(() => void follow(id), isHurried ? HURRY_MS : wait);
    }

    async function open(): Promise<void> {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (!isOpen || active?.id === tab.current) return;
      clearTimeout(timer);
      tab.current = active?.id ?? null;
      revision.current = -1;
      setUrl(parseUrl(active?.url));
      if (tab.current === null) return setState({ status: 'unreadable' });
      setState({ status: 'working' });
      await follow(tab.current);
    }

    /** Only where the extension may read the page does the browser tell its address. */
    const move = (id: number, { url: address, status }: { url?: string | undefined; status?: string | undefined }) => {
      if (id === tab.current && (address || status === 'loading')) setUrl(parseUrl(address));
    };
    const turn = () => void open();
    /** The page is told at the same time; it has changed when it is asked a moment later. */
    const hurry = () => {
      const id = tab.current;
      isHurried = true;
      if (id === null || isAsking) return;
      clearTimeout(timer);
      timer = setTimeout(() => void follow(id), HURRY_MS);
    };
    const unwatch = watch('libraryChanged', hurry);

    void open();
    browser.tabs.onActivated.addListener(turn);
    browser.tabs.onUpdated.addListener(move);
    return () => {
      isOpen = false;
      unwatch();
      clearTimeout(timer);
      browser.tabs.onActivated.removeListener(turn);
      browser.tabs.onUpdated.removeListener(move);
    };
  }, [show, followsReader]);

  /** Asks the page to act and shows the state it answers with; rejects with the page's own error. */
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

const parseUrl = (address = '') => (URL.canParse(address) ? new URL(address) : null);

/** Puts the script into a page where it is not yet; the browser refuses on its own pages, stores and the like. */
async function enter(tabId: number): Promise<TabState> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content.js'] });
    return { status: 'working' };
  } catch {
    return { status: 'unreadable' };
  }
}
