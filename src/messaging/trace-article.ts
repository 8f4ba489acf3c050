import type { Identity } from '../model.ts';
import { browser } from './browser.ts';
import { page, type TracedBlock } from './contract.ts';

/** The blocks of the page in the tab that shows the article; none if there is no such tab. */
export async function traceArticle({ url, aliases = [] }: Identity): Promise<TracedBlock[]> {
  const tabs = await browser.tabs.query({});
  const asked = await Promise.allSettled(
    tabs.map(async ({ id }) => {
      const state = id === undefined ? null : await page(id).state(0);
      const isShown = state?.status === 'ready' && [url, ...aliases].includes(state.article.url);
      return isShown && id !== undefined ? page(id).trace() : [];
    }),
  );
  const answers = asked.map((one) => (one.status === 'fulfilled' ? one.value : []));
  return answers.find((blocks) => blocks.length > 0) ?? [];
}
