import { createFinder } from '../findings/find.ts';
import type { Finding } from '../findings/index.ts';
import { browser } from '../messaging/browser.ts';
import type { Article } from '../model.ts';
import { prepare } from '../text/prepare.ts';

let finder: ReturnType<typeof load> | undefined;

/** The findings of an article. What was learnt about actors is read when the first page asks. */
export async function analyse(article: Article): Promise<Finding[]> {
  finder ??= load().catch((error: unknown) => {
    finder = undefined; // the next page tries again
    throw error;
  });
  const find = await finder;
  return find(prepare(article));
}

async function load(): Promise<ReturnType<typeof createFinder>> {
  const file = await fetch(browser.runtime.getURL('actor.bin'));
  return createFinder(new Uint8Array(await file.arrayBuffer()));
}
