import { browser } from '../messaging/browser.ts';
import type { Article } from '../model.ts';
import type { Story } from './find.ts';
import { type Analysis, createWorkers, offscreenDocument } from './workers.ts';

let analyser: ((story: Story) => Promise<Analysis>) | undefined;

/** Finds the findings of an article, in a worker, so that other calls are answered meanwhile. */
export function analyse({ text, lang, published, blocks }: Article): Promise<Analysis> {
  analyser ??= createAnalyser();
  return analyser({ text, lang, ...(published && { published }), blocks });
}

function createAnalyser(): (story: Story) => Promise<Analysis> {
  const ask = offscreenDocument();
  if (ask) return (story) => ask<Analysis>('analyser', story);
  return createWorkers(() => new Worker(browser.runtime.getURL('analyser.js')));
}
