import { hasSelection } from '../../article/blocks.ts';
import type { Detected } from '../../article/detect.ts';
import { background, type PageState, type ReadyPage } from '../../messaging/contract.ts';
import { isBrowserError } from '../../messaging/messenger.ts';
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
