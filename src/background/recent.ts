import type { Article } from '../model.ts';
import type { Analysis } from './workers.ts';

/** The number of analyses that are remembered, and the longest article among them, in UTF-16 code units of JSON. Set by hand. */
const MAX_ANALYSES = 4;
const MAX_LENGTH = 200_000;

/**
 * Remembers the last analyses in memory, so that a page that is loaded again, or read again after a correction, does not wait
 * for one. The address is part of what is compared: a page cannot tell by its own highlights what was read on another one.
 */
export function rememberAnalyses(
  analyse: (article: Article) => Promise<Analysis>,
): (article: Article) => Promise<Analysis> {
  /** By article, the one used last at the end. */
  const recent = new Map<string, Analysis>();

  return async (article) => {
    const { url, text, lang, published, blocks } = article;
    const key = JSON.stringify([url, text, lang, published, blocks]);
    const analysis = recent.get(key) ?? (await analyse(article));
    recent.delete(key);
    // One that ran out of time may be complete the next time.
    if (analysis.isComplete && key.length <= MAX_LENGTH) recent.set(key, analysis);
    for (const oldest of recent.keys()) {
      if (recent.size <= MAX_ANALYSES) break;
      recent.delete(oldest);
    }
    return analysis;
  };
}
