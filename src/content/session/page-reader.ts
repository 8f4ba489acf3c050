import type { Detected } from '../../article/detect.ts';
import { createRecogniser, type Recogniser } from '../../article/recognise.ts';
import { finishInTasks } from '../../article/steps.ts';
import { findUnreadable } from '../../article/unreadable.ts';
import { type Watch, watch } from '../../article/watch.ts';
import { type Absence, background, type Opened, type PageState } from '../../messaging/contract.ts';
import { isBrowserError, isPageMoved } from '../../messaging/messenger.ts';
import type { Article } from '../../model.ts';
import { injectPageUi } from '../load-page-ui.ts';
import type { SessionStore } from './effects.ts';

/** How often the background may deny the same address: it knows of a change a moment later than the page. */
const MAX_DENIED = 4;

/** Reads the story of a page, and watches it for changes. */
export interface PageReader {
  recogniser: Recogniser;
  /** Reads the page. A story that has not changed is only opened again if `isForced`. */
  read(isForced: boolean): Promise<PageState>;
  /** Reads the page for the first time, in short tasks. */
  readFirst(): Promise<PageState>;
  /** Waits for a story that the page may still be loading. */
  startGracePeriod(): void;
}

/** Creates a reader, which reads the page after each change until the controller is aborted. Aborts it when the extension was updated or removed. */
export function createPageReader(
  document: Document,
  store: SessionStore,
  { controller, isAlive, onPulse }: { controller: AbortController; isAlive: () => boolean; onPulse: () => void },
): PageReader {
  const recogniser = createRecogniser(document);
  const finder = createFinder(document, recogniser, (found) => watcher.follow(found));
  const mayReadAgain = createDenialLimit(document);

  /** Reads the page. The highlights stay until the background has answered. */
  async function read(isForced: boolean, { isSecond = false, isFirst = false } = {}): Promise<PageState> {
    store.dispatch({ type: 'reading started' });
    const { reading } = store.get();
    try {
      const found = isFirst ? await finder.findInTasks() : finder.find();
      const before = store.story();
      if (!found) return await leave(store, finder.explainAbsence(store.get().isAsked));
      if (!isForced && before && isSameStory(found, before.detected))
        return store.dispatch({ type: 'nodes changed' }, found);
      const opened = await open(store, found.article);
      return store.dispatch({ type: 'opened', reading, article: found.article, opened }, found);
    } catch (error) {
      if (reading !== store.get().reading || !isAlive()) return store.show();
      if (isPageMoved(error) && mayReadAgain()) {
        recogniser.readdress();
        if (!isSecond) return read(isForced, { isSecond: true });
        watcher.readAgain();
        return store.show();
      }
      console.error('Newsgloss could not read this page:', error);
      const message = error instanceof Error ? error.message : String(error);
      return store.dispatch({ type: 'reading failed', reading, message });
    }
  }

  const watcher = watch(
    document,
    {
      onChange() {
        if (isAlive()) void read(false);
        else controller.abort();
      },
      onPulse() {
        if (!isAlive()) controller.abort();
        else if (store.story()) onPulse();
      },
      isRead: (element) => isRead(store, document, element),
    },
    controller.signal,
  );
  return {
    recogniser,
    read: (isForced) => read(isForced),
    readFirst: () => read(false, { isFirst: true }),
    startGracePeriod: watcher.startGracePeriod,
  };
}

/** Recognises the story of a page, and passes what was found on to be watched. */
function createFinder(document: Document, recogniser: Recogniser, follow: Watch['follow']) {
  const isHtml = /html/.test(document.contentType);

  /** Recognises the story, and has it watched; a page on which that fails is watched for one. */
  function find(): Detected | null {
    let found: Detected | null = null;
    try {
      found = isHtml ? recogniser.recognise() : null;
    } finally {
      follow(found);
    }
    return found;
  }

  return {
    find,
    /** Recognises the story in short tasks, and in one more if the page changes between them. */
    async findInTasks(): Promise<Detected | null> {
      const done = isHtml ? await finishInTasks(recogniser.recogniseInSteps(), document).catch(() => null) : null;
      if (!done) return find();
      follow(done.result);
      return done.result;
    },
    /** Why there is no story; `isAsked` if the reader wants to know. */
    explainAbsence(isAsked: boolean): Absence {
      if (!isHtml) return 'not html';
      if (recogniser.isDismissed()) return 'dismissed';
      return (isAsked ? findUnreadable(document) : null) ?? 'none';
    },
  };
}

/** Returns a function that is called when an address was denied: false when that was some times although it stays the same. */
function createDenialLimit(document: Document): () => boolean {
  let denied = { address: '', times: 0 };
  return () => {
    const isSame = denied.address === document.URL;
    denied = { address: document.URL, times: isSame ? denied.times + 1 : 1 };
    return denied.times < MAX_DENIED;
  };
}

async function leave(store: SessionStore, reason: Absence): Promise<PageState> {
  const hadStory = store.detected() !== null;
  store.dispatch({ type: 'no article', reason }, null);
  if (hadStory) await background.leave();
  return store.show();
}

/** Whether the text of an element is part of the story as last read. */
function isRead(store: SessionStore, document: Document, element: Element): boolean {
  const around = document.createRange();
  around.selectNodeContents(element);
  return (store.detected()?.map.toSpan(around) ?? null) !== null;
}

const isSameStory = (a: Detected, b: Detected) => a.article.url === b.article.url && a.article.text === b.article.text;

/** Opens an article. Repeats the request if annotations or settings have changed in the meantime, because the answer may be outdated. */
async function open(store: SessionStore, article: Article): Promise<Opened> {
  const { changes } = store.get();
  const opened = await background.open(article).catch((error: unknown) => {
    if (!isBrowserError(error) || isPageMoved(error)) throw error;
    return background.open(article); // the background was stopped meanwhile; a call starts it again
  });
  if (opened.kept.length > 0) await injectPageUi();
  return store.get().changes === changes ? opened : open(store, article);
}
