import type { Root } from '../../article/tree-scope.ts';
import { background } from '../../messaging/contract.ts';
import { isBrowserError } from '../../messaging/messenger.ts';
import { t } from '../../messaging/strings.ts';
import type { Article } from '../../model.ts';
import { findClear, SHEET_BELOW, themeOf } from './bars.ts';
import { createFrame, zoomOf } from './frames.ts';
import type { ShadowHost } from './shadow-host.ts';
import type { Toasts } from './toasts.ts';

/** The width of the question inside its border, and its distance from the foot of the window, in CSS pixels. */
const WIDTH = 358;
const MARGIN = 20;

/** How far the reader scrolls until the question goes away, in CSS pixels. */
const READ_ON = 300;

/** What the first mark needs. */
interface FirstMarkContext {
  host: ShadowHost;
  toasts: Toasts;
  /** Returns the element of the story, or of the page without one. */
  body(): Root;
}

/**
 * Returns a function that is called when something of an article was kept. The first time, the text of the article is kept, too, and
 * a reader who was not asked on this site yet is asked whether their marks are always shown there.
 */
export function createFirstMark({ host, toasts, body }: FirstMarkContext, signal: AbortSignal) {
  const { document } = host;
  const view = document.defaultView as Window;
  let last = ''; // the address of the article of which something was kept last
  let reading: AbortController | null = null;

  function close(): void {
    reading?.abort();
    reading = null;
    frame.hide();
  }

  const frame = createFrame('question', {
    act() {
      close();
      return null;
    },
    resized() {},
  });

  function draw(site: string, says: string): void {
    const { clientWidth } = document.documentElement;
    const isSheet = clientWidth < SHEET_BELOW;
    const width = isSheet ? clientWidth : WIDTH;
    frame.show(host, { part: 'question', theme: themeOf(body()), isSheet, width, site, says });
    const element = frame.element();
    const foot = view.innerHeight - findClear(body(), clientWidth / 2).bottom;
    if (element) element.style.bottom = `${(foot + (isSheet ? 0 : MARGIN)) / zoomOf(element)}px`;
  }

  function ask(site: string, says: string): void {
    draw(site, says);
    reading = new AbortController();
    const { signal } = reading;
    const from = view.scrollY;
    const onScroll = () => Math.abs(view.scrollY - from) > READ_ON && close();
    view.addEventListener('scroll', onScroll, { passive: true, signal });
    view.addEventListener('resize', () => draw(site, says), { passive: true, signal });
  }

  signal.addEventListener('abort', close);

  return async (article: Article): Promise<void> => {
    if (article.url === last || signal.aborted) return;
    last = article.url;
    try {
      const isKept = await background.keepText(article);
      const says = isKept === null ? '' : t(isKept ? 'text_kept_too' : 'text_not_kept_too');
      const site = await background.asksSite({ url: article.url });
      if (site) ask(site, says);
      else if (says) toasts.notify({ text: says, isError: isKept === false });
    } catch (error) {
      last = '';
      if (!isBrowserError(error)) throw error; // the extension was updated, which the next act says
    }
  };
}
