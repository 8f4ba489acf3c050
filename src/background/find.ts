import { createFinder } from '../findings/find.ts';
import type { Finding } from '../findings/index.ts';
import type { Article } from '../model.ts';
import { prepare } from '../text/prepare.ts';

/** What is read of an article. */
export type Story = Pick<Article, 'text' | 'lang' | 'published' | 'blocks'>;

let finder: ReturnType<typeof load> | undefined;

/** Finds the findings of a story. The model of actors is loaded at the first call. */
export async function find(story: Story): Promise<Finding[]> {
  finder ??= load().catch((error: unknown) => {
    finder = undefined; // the next call tries again
    throw error;
  });
  const findIn = await finder;
  return findIn(prepare(story));
}

async function load(): Promise<ReturnType<typeof createFinder>> {
  const file = await fetch('/actor.bin');
  return createFinder(new Uint8Array(await file.arrayBuffer()));
}
