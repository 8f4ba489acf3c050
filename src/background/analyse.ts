import { browser } from '../messaging/browser.ts';
import type { Article } from '../model.ts';
import { type Analyser, type Analysis, createWorkers, offscreenDocument } from './workers.ts';

let analyser: Analyser | undefined;

/** Finds the findings of an article, in a worker, so that other calls are answered meanwhile. */
export function analyse({ url, text, lang, published, blocks }: Article): Promise<Analysis> {
  analyser ??= createAnalyser();
  return analyser.analyse({ url, text, lang, ...(published && { published }), blocks });
}

/** Starts that worker, for an article that may follow in a language (BCP 47). */
export function prepareAnalysis(lang: string): void {
  analyser ??= createAnalyser();
  analyser.prepare(lang.slice(0, 2).toLowerCase());
}

function createAnalyser(): Analyser {
  const ask = offscreenDocument();
  if (!ask) return createWorkers(() => new Worker(browser.runtime.getURL('analyser.js')));
  return {
    analyse: (story) => ask<Analysis>('analyser', story),
    prepare: (language) => void ask('prepare', language).catch(() => undefined), // the article tries again, and is told
  };
}
