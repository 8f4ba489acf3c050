import { browser } from '../messaging/browser.ts';
import type { Article, Span } from '../model.ts';
import type { Story } from './find.ts';
import { type Analyser, type Analysis, createWorkers, offscreenDocument } from './workers.ts';

let analyser: Analyser | undefined;

/** Finds the findings of an article, in a worker, so that other calls are answered meanwhile. */
export function analyse(article: Article): Promise<Analysis> {
  analyser ??= createAnalyser();
  return analyser.analyse(toStory(article));
}

/** Tells how a passage of an article came to be marked, in lines of English. */
export function explain(article: Article, passage: Span): Promise<string[]> {
  analyser ??= createAnalyser();
  return analyser.explain(toStory(article), passage);
}

const toStory = ({ url, text, lang, published, blocks }: Article): Story => ({
  url,
  text,
  lang,
  ...(published && { published }),
  blocks,
});

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
    explain: (story, passage) => ask<string[]>('explain', [story, passage]),
    prepare: (language) => void ask('prepare', language).catch(() => undefined), // the article tries again, and is told
  };
}
