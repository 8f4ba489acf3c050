import { background } from '../messaging/contract.ts';
import { isolatedWorld } from './isolated-world.ts';
import type { PageUi, PageUiContext } from './page-ui/page-ui.ts';

/** Brings the hands to a page that shows an article; pages that show none never carry them. */
export function createPageUiLoader(context: PageUiContext, life: AbortSignal) {
  let pageUi: PageUi | null = null;
  let coming: Promise<PageUi | null> | null = null;

  async function bring(): Promise<PageUi | null> {
    if (!isolatedWorld.createPageUi) await background.loadPageUi();
    pageUi = life.aborted ? null : (isolatedWorld.createPageUi?.(context, life) ?? null);
    isolatedWorld.hasPageUi = pageUi !== null;
    pageUi?.follow();
    return pageUi;
  }

  /** Null where the browser lets no second script in: the page stays marked, and can be asked again. */
  const ask = () => {
    coming ??= bring().catch(() => {
      coming = null;
      return null;
    });
    return coming;
  };

  return { now: () => pageUi, ask };
}
