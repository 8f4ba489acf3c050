import type { Detected } from '../../article/detect.ts';
import { createRecogniser } from '../../article/recognise.ts';
import { findSelected, hasSelection } from '../../article/selected.ts';
import { findUnreadable } from '../../article/unreadable.ts';
import { watch } from '../../article/watch.ts';
import {
  type Absence,
  background,
  type Kept,
  type Opened,
  type Page,
  type PageFacts,
  type PageState,
  type ReadyPage,
} from '../../messaging/contract.ts';
import type { Handlers } from '../../messaging/messenger.ts';
import type { Article, Span } from '../../model.ts';
import { compose } from '../highlight-set.ts';
import { findInView } from '../in-view.ts';
import { createPageUiLoader } from '../load-page-ui.ts';
import { createPainterHost } from '../painter-host.ts';
import { scrollTo } from '../reveal.ts';
import { readSelected } from '../selection.ts';
import { createCorrecting } from './corrections.ts';
import { createPageMarks } from './page-marks.ts';
import { place } from './place.ts';
import type { Story } from './story.ts';

type News = PageState extends infer S ? (S extends PageState ? Omit<S, keyof PageFacts> : never) : never;

/** So much of a block's words is told to whoever asks why it stayed or went, in UTF-16 units. */
const TRACED = 200;

/** Reads a page and keeps its state; aborts its life, and leaves no mark, when the extension is gone. */
export function startSession(document: Document, life: AbortController, isAlive: () => boolean): Handlers<Page> {
  let state: News = { status: 'working' };
  let revision = 0;
  let detected: Detected | null = null;
  let reading = 0; // which reading of the page is the latest
  let isAsked = false; // somebody wants to know what stands here
  let acts = 0; // how often what is kept or chosen was changed
  const isHtml = /html/.test(document.contentType);
  const recogniser = createRecogniser(document);
  const painterHost = createPainterHost(document);

  const show = (): PageState => ({ ...state, revision, hasSelection: hasSelection(document) });

  function publish(news: News): PageState {
    state = news;
    revision++;
    if (state.status === 'ready' && detected)
      painterHost.on(detected.body).paint(compose(state, detected.map), state.settings.hues);
    else if (state.status !== 'working') painterHost.painter.clear();
    if (state.status === 'ready') void pageUiLoader.ask();
    pageUiLoader.now()?.follow();
    return show();
  }

  /** From page to paint; what is painted stays until then. The answers of an earlier reading are dropped. */
  async function read(isAnew: boolean): Promise<PageState> {
    const mine = ++reading;
    try {
      const found = isHtml ? recogniser.recognise() : null;
      watcher.follow(found?.body ?? null);
      if (!found) {
        const isLeft = detected !== null;
        detected = null;
        publish({ status: 'no article', reason: explainAbsence() });
        if (isLeft) await background.leave();
        return show();
      }
      if (!isAnew && detected && state.status === 'ready' && isSameStory(found, detected)) {
        detected = found; // the same words in other nodes
        return publish(state);
      }
      const opened = await open(found.article);
      if (mine !== reading) return show();
      detected = found; // not before: state and map speak of one text
      return publish(place(found.article, opened));
    } catch (error) {
      if (mine !== reading || !isAlive()) return show();
      console.error('Newsgloss could not read this page:', error);
      return publish({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Asks again when something was kept, forgotten or chosen meanwhile: the answer may be older than that. */
  async function open(article: Article): Promise<Opened> {
    const before = acts;
    const opened = await background.open(article);
    return acts === before ? opened : open(article);
  }

  function explainAbsence(): Absence {
    if (!isHtml) return 'not html';
    if (recogniser.isDismissed()) return 'dismissed';
    return (isAsked ? findUnreadable(document) : null) ?? 'none';
  }

  function ready(): ReadyPage {
    if (state.status !== 'ready') throw new Error('The page is not ready.');
    return state;
  }

  /** Has the library changed, and shows it if the page still shows the same article. */
  async function change<T>(
    article: Article,
    ask: Promise<T>,
    apply: (now: ReadyPage, answer: T) => Kept,
  ): Promise<PageState> {
    const answer = await ask;
    acts++;
    if (state.status !== 'ready' || state.article.url !== article.url) return show();
    return publish(place(state.article, { ...state, ...apply(state, answer) }, state));
  }

  function selected(): Span | null {
    if (state.status !== 'ready' || !detected) return null;
    const { map, article } = detected;
    return readSelected(document, { map, text: article.text }, state.settings.wholeWords);
  }

  const currentStory = (): Story | null => (state.status === 'ready' && detected ? { page: state, detected } : null);

  function reveal(span: Span): boolean {
    const ranges = ready() && detected ? detected.map.toRanges(span) : [];
    const [first] = ranges;
    if (!first) return false;
    scrollTo(first);
    painterHost.painter.flash(ranges);
    return true;
  }

  const pageMarks = createPageMarks({ ready, change, selected });
  const correcting = createCorrecting({ ready, reread: () => read(true) });
  const pageUiLoader = createPageUiLoader(
    {
      document,
      story: currentStory,
      ready,
      correcting,
      selected,
      preview: (ranges) => painterHost.painter.preview(ranges),
      reveal,
      pageMarks,
      isAlive,
    },
    life.signal,
  );

  const watcher = watch(
    document,
    {
      onChange() {
        if (isAlive()) void read(false);
        else life.abort();
      },
      onPulse() {
        if (!isAlive()) life.abort();
        else if (state.status === 'ready') {
          painterHost.painter.restore();
          pageUiLoader.now()?.restore();
        }
      },
      isRead(element) {
        const around = document.createRange();
        around.selectNodeContents(element);
        return detected !== null && detected.map.toSpan(around) !== null;
      },
    },
    life.signal,
  );
  life.signal.addEventListener('abort', () => painterHost.painter.clear());

  // In a task of its own: together with the start of this script it would hold the page up for longer than one notices.
  const opening = new Promise((resolve) => setTimeout(resolve)).then(() => read(false));

  return {
    async state(_, known) {
      // Whoever opens the popup over a page without an article hopes for one.
      isAsked = true;
      if (known < 0 && state.status === 'no article') {
        watcher.startGracePeriod();
        return read(false);
      }
      return revision > known ? show() : null;
    },
    inView: () => (state.status === 'ready' && detected ? findInView(window, detected) : null),
    reveal: (_, span) => reveal(span),
    step: async (_, forward) => (await pageUiLoader.ask())?.step(forward) ?? false,
    keep: (_, finding) => pageMarks.keep(finding),
    save: () => pageMarks.save(),
    forget: (_, id) => pageMarks.forget(id),
    restore: (_, id) => pageMarks.restore(id),
    alter: (_, id, changes) => pageMarks.alter(id, changes),
    accept: (_, id) => pageMarks.accept(id),
    attach: (_, id) => pageMarks.attach(id),
    async libraryChanged(_, url) {
      if (state.status === 'ready') await pageMarks.look(url);
      else acts++;
    },
    async highlight() {
      await opening;
      await (await pageUiLoader.ask())?.highlight();
    },
    closeNote: () => pageUiLoader.now()?.closeNote(),
    correct: async (_, corrections) => (await pageUiLoader.ask())?.correct(corrections),
    putRight: (_, corrections) => correcting.putRight(corrections),
    takeBack: (_, rules) => correcting.takeBack(rules),
    closeForm: () => pageUiLoader.now()?.closeForm(),
    refresh: () => read(true),
    prefer(_, settings) {
      acts++;
      if (state.status === 'ready') publish({ ...state, settings });
    },
    trace: () => recogniser.trace().map(({ text, rule }) => ({ text: text.slice(0, TRACED), rule })),
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

const isSameStory = (a: Detected, b: Detected) => a.article.url === b.article.url && a.article.text === b.article.text;
