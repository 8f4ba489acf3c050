import { hasSelection } from '../../article/blocks.ts';
import type { Detected } from '../../article/detect.ts';
import { createRecogniser, type Recogniser } from '../../article/recognise.ts';
import { finishInTasks } from '../../article/steps.ts';
import { findUnreadable } from '../../article/unreadable.ts';
import { watch } from '../../article/watch.ts';
import { type Absence, background, type Opened, type PageState, type ReadyPage } from '../../messaging/contract.ts';
import { isBrowserError, isPageMoved } from '../../messaging/messenger.ts';
import { type Article, cut, MAX_LANGUAGE } from '../../model.ts';
import { injectPageUi, isolatedWorld } from '../load-page-ui.ts';
import { isSandboxed } from '../sandbox.ts';
import type { Story } from '../story.ts';
import { initialState, type MarksChange, reduce, type SessionAction, type SessionState } from './state.ts';

/** Holds the state of a session, and the detected article, whose nodes always belong to the text in the state. */
export interface SessionStore {
  get(): SessionState;
  /** Returns the detected article; null for none. */
  detected(): Detected | null;
  /** Returns the story; null if the page has no article. */
  story(): Story | null;
  /** Returns the state; throws if the page has no article. */
  ready(): ReadyPage;
  /** Returns the state for other parts of the extension. */
  show(): PageState;
  /** Applies an action. `found` replaces the detected article; if it is not given, that is not changed. */
  dispatch(action: SessionAction, found?: Detected | null): PageState;
  /** Sets the listener that is called after each new revision. */
  subscribe(listener: () => void): void;
}

/** Creates the store of a page that is not read yet. */
export function createSessionStore(document: Document): SessionStore {
  let state = initialState;
  let detected: Detected | null = null;
  let publish = () => {};
  const store: SessionStore = {
    get: () => state,
    detected: () => detected,
    story: () => (state.content.status === 'ready' && detected ? { page: state.content, detected } : null),
    ready() {
      if (state.content.status !== 'ready') throw new Error('The page is not ready.');
      return state.content;
    },
    show: () => ({
      ...state.content,
      revision: state.revision,
      hasSelection: hasSelection(document),
      isSandboxed: isSandboxed(document),
    }),
    dispatch(action, found = detected) {
      const { revision } = state;
      state = reduce(state, action, isolatedWorld.findChange);
      if (state.revision !== revision) {
        detected = found;
        publish();
      }
      return store.show();
    },
    subscribe(listener) {
      publish = listener;
    },
  };
  return store;
}

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
  const isHtml = /html/.test(document.contentType);
  const recogniser = createRecogniser(document);
  let denied = { address: '', times: 0 };

  /** Reads the page. The highlights stay until the background has answered. */
  async function read(isForced: boolean, { isSecond = false, isFirst = false } = {}): Promise<PageState> {
    store.dispatch({ type: 'reading started' });
    const { reading } = store.get();
    try {
      const found = isFirst ? await recogniseInTasks() : recognise();
      const before = store.story();
      if (!found) return await leave(explainAbsence());
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

  /** Recognises the story, and has it watched; a page on which that fails is watched for one. */
  function recognise(): Detected | null {
    let found: Detected | null = null;
    try {
      found = isHtml ? recogniser.recognise() : null;
    } finally {
      watcher.follow(found);
    }
    return found;
  }

  /** Recognises the story in short tasks, and in one more if the page changes between them. */
  async function recogniseInTasks(): Promise<Detected | null> {
    const done = isHtml ? await finishInTasks(recogniser.recogniseInSteps(), document).catch(() => null) : null;
    if (!done) return recognise();
    watcher.follow(done.result);
    return done.result;
  }

  /** False when the address was denied some times although it stays the same. */
  function mayReadAgain(): boolean {
    const isSame = denied.address === document.URL;
    denied = { address: document.URL, times: isSame ? denied.times + 1 : 1 };
    return denied.times < MAX_DENIED;
  }

  async function leave(reason: Absence): Promise<PageState> {
    const hadStory = store.detected() !== null;
    store.dispatch({ type: 'no article', reason }, null);
    if (hadStory) await background.leave();
    return store.show();
  }

  function explainAbsence(): Absence {
    if (!isHtml) return 'not html';
    if (recogniser.isDismissed()) return 'dismissed';
    return (store.get().isAsked ? findUnreadable(document) : null) ?? 'none';
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
      isRead(element) {
        const around = document.createRange();
        around.selectNodeContents(element);
        return (store.detected()?.map.toSpan(around) ?? null) !== null;
      },
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

/** From this number of paragraphs of this length on, in UTF-16 units, a page may be an article. Set by hand. */
const MIN_PARAGRAPHS = 3;
const MIN_LENGTH = 80;

/** Whether a page has enough text for an article; says nothing about what that is. */
export function mayBeArticle(document: Document): boolean {
  const long = Array.from(document.querySelectorAll('p')).filter((p) => (p.textContent?.length ?? 0) >= MIN_LENGTH);
  return long.length >= MIN_PARAGRAPHS;
}

/** Has the background start, and load what it needs for an article, while the page is still busy. */
export async function prepareBackground(document: Document): Promise<void> {
  try {
    await background.prepare(cut(document.documentElement.lang, MAX_LANGUAGE));
  } catch (error) {
    if (!isBrowserError(error)) throw error; // else the article tries again
  }
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

/** Waits for a change of the library, and applies it to the state if the page still has the same article. */
export async function changeMarks<T>(
  store: SessionStore,
  { url }: Article,
  answer: Promise<T>,
  toChange: (answer: T) => MarksChange,
): Promise<PageState> {
  const change = toChange(await answer);
  await injectPageUi();
  return store.dispatch({ type: 'marks changed', url, change });
}

/** Reads the annotations again after a change in the library, if it is about the article of the page. */
export async function followLibrary(store: SessionStore, url: string): Promise<void> {
  const { content } = store.get();
  if (content.status !== 'ready') {
    store.dispatch({ type: 'library changed' });
    return;
  }
  const { article, kept } = content;
  const isHere = url === article.url || article.aliases?.includes(url) || kept.some((mark) => mark.url === url);
  if (!isHere) return;
  await changeMarks(store, article, background.kept(article), (now) => ({ type: 'set', kept: now }));
}
