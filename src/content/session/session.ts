import { findSelected } from '../../article/blocks.ts';
import type { Page, PageState, ReadyPage } from '../../messaging/contract.ts';
import type { Handlers } from '../../messaging/messenger.ts';
import { createPageUiLoader, type PageUiLoader } from '../load-page-ui.ts';
import type { PageUi } from '../page-ui/page-ui.ts';
import { createPainterHost } from '../painter-host.ts';
import {
  changeMarks,
  createSessionStore,
  followLibrary,
  mayBeArticle,
  prepareBackground,
  type SessionStore,
} from './effects.ts';
import { createPageReader, type PageReader } from './page-reader.ts';

/** The maximum length of a block's text in a trace, in UTF-16 code units. */
const TRACE_LENGTH = 200;

/** How long a page that is never idle may put off its first reading, in milliseconds. */
const MAX_WAIT_MS = 200;

/** Reads a page and holds its state. When the extension was updated or removed, aborts the controller and removes all highlights. */
export function startSession(document: Document, controller: AbortController, isAlive: () => boolean): Handlers<Page> {
  const painterHost = createPainterHost(document);
  const store = createSessionStore(document);
  const reader = createPageReader(document, store, { controller, isAlive, onPulse: restore });

  const pageUi = createPageUiLoader(
    {
      document,
      story: store.story,
      ready: store.ready,
      change: (article, answer, toChange) => changeMarks(store, article, answer, toChange),
      reread: () => reader.read(true),
      preview: (ranges) => painterHost.painter.preview(ranges),
      flash: (ranges) => painterHost.painter.flash(ranges),
      hold: (span) => void store.dispatch({ type: 'held', span }),
      isAlive,
    },
    controller.signal,
  );

  function restore(): void {
    painterHost.painter.restore();
    pageUi.now()?.restore();
  }

  store.subscribe(() => {
    const story = store.story();
    if (story) {
      painterHost.paint(story);
      void pageUi.load();
    } else if (store.get().content.status !== 'working') painterHost.painter.clear();
    pageUi.now()?.update();
  });
  controller.signal.addEventListener('abort', () => painterHost.painter.clear());
  // A page that returns from the back/forward cache has missed all changes of the library, the settings and the corrections.
  document.defaultView?.addEventListener(
    'pageshow',
    ({ persisted }) => persisted && void reader.read(true),
    controller,
  );

  const firstReading = readWhenIdle(document, reader);

  return {
    async state(_, known) {
      store.dispatch({ type: 'asked' });
      const { content, revision } = store.get();
      if (known < 0 && content.status === 'no article') {
        // The popup was opened: waits for a story that is still loading.
        reader.startGracePeriod();
        return reader.read(false);
      }
      return revision > known ? store.show() : null;
    },
    libraryChanged: (_, url) => followLibrary(store, url),
    prefer: (_, settings) => void store.dispatch({ type: 'settings changed', settings }),
    ...answerReading(reader, document),
    ...answerActs(store, pageUi),
    async highlight() {
      await firstReading;
      await (await pageUi.load())?.highlight();
    },
  };
}

/** Reads a page for the first time: what the page itself has to do comes first, such as its load event. */
async function readWhenIdle(document: Document, reader: PageReader): Promise<PageState> {
  try {
    if (mayBeArticle(document)) void prepareBackground(document);
  } catch {
    // The reading that follows says what is wrong.
  }
  await untilIdle();
  return reader.readFirst();
}

/** Safari does not tell when a page is idle. */
const untilIdle = () =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, MAX_WAIT_MS);
    else requestIdleCallback(resolve, { timeout: MAX_WAIT_MS });
  });

type ReadingCalls = 'refresh' | 'trace' | 'readAnyway' | 'readSelection' | 'dismiss';

/** Handles the calls that read the page again, and `trace`. */
function answerReading(
  { read, recogniser }: ReturnType<typeof createPageReader>,
  document: Document,
): Pick<Handlers<Page>, ReadingCalls> {
  return {
    refresh: () => read(true),
    trace: () => recogniser.trace().map(({ text, rule }) => ({ text: text.slice(0, TRACE_LENGTH), rule })),
    readAnyway() {
      recogniser.overrule({ isArticle: true, story: null });
      return read(true);
    },
    readSelection() {
      recogniser.overrule({ isArticle: true, story: findSelected(document) });
      return read(true);
    },
    dismiss() {
      recogniser.overrule({ isArticle: false });
      return read(true);
    },
  };
}

type ActCalls = Exclude<keyof Page, ReadingCalls | 'state' | 'libraryChanged' | 'prefer' | 'highlight'>;

/** Handles the calls that act on the article. */
function answerActs(store: SessionStore, pageUi: PageUiLoader): Pick<Handlers<Page>, ActCalls> {
  /** Acts on the current state of the page, after the page UI is loaded. */
  async function act<R>(perform: (pageUi: PageUi, page: ReadyPage) => Promise<R> | R): Promise<R> {
    const page = store.ready();
    const loaded = await pageUi.load();
    if (!loaded) throw new Error('The browser does not let the page UI into this page.');
    return perform(loaded, page);
  }
  return {
    inView: async () => (store.story() && (await pageUi.load())?.inView()) ?? null,
    reveal: (_, span) => act(({ reveal }) => reveal(span)),
    step: async (_, forward) => (await pageUi.load())?.step(forward) ?? false,
    keep: (_, finding) => act(({ acts }, page) => acts.keep(page, finding)),
    save: () => act(({ acts }, page) => acts.save(page)),
    forget: (_, id) => act(({ acts }, page) => acts.forget(page, id)),
    restore: (_, id) => act(({ acts }, page) => acts.restore(page, id)),
    alter: (_, id, changes) => act(({ acts }, page) => acts.alter(page, id, changes)),
    accept: (_, id) => act(({ acts }, page) => acts.accept(page, id)),
    attach: (_, id) => act(({ acts }, page) => acts.attach(page, id)),
    putRight: (_, corrections) => act(({ acts }, page) => acts.correct(page, corrections)),
    takeBack: (_, rules) => act(({ acts }, page) => acts.takeBack(page, rules)),
    frame: (_, ...request) => pageUi.now()?.answerFrame(...request) ?? null,
  };
}
