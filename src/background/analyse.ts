import { createFinder } from '../findings/find.ts';
import type { Finding } from '../findings/index.ts';
import { browser } from '../messaging/browser.ts';
import type { Article } from '../model.ts';
import { prepare } from '../text/prepare.ts';

let finder: ReturnType<typeof load> | undefined;

/** Finds the findings of an article. The model of actors is loaded at the first call. */
export async function analyse(article: Article): Promise<Finding[]> {
  finder ??= load().catch((error: unknown) => {
    finder = undefined; // the next call tries again
    throw error;
  });
  const find = await finder;
  return find(prepare(article));
}

async function load(): Promise<ReturnType<typeof createFinder>> {
  const file = await fetch(browser.runtime.getURL('actor.bin'));
  return createFinder(new Uint8Array(await file.arrayBuffer()));
}
