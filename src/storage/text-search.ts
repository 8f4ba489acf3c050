import type { SavedArticle } from '../model.ts';
import { type FoundSentence, findSentences, type TextIndex } from './text-index.ts';

/** So many sentences are found at most. */
export const MOST_SENTENCES = 200;

/** How long the search goes on before the page can handle events, in milliseconds. */
const SLICE_MS = 8;

/** What a search of the saved texts has found so far. */
export interface TextResult {
  sentences: FoundSentence[];
  isComplete: boolean;
}

/** Starts a search of the saved texts, which goes on with each call of `goOn`. */
export function startTextSearch(index: TextIndex, typed: string, articles: SavedArticle[]) {
  const found: FoundSentence[] = [];
  const sentences = findSentences(
    index,
    typed,
    articles.map(({ url }) => url),
  );
  const search = {
    result: { sentences: found, isComplete: false },
    goOn(): void {
      const start = performance.now();
      let isDone = true;
      for (let next = sentences.next(); !next.done; next = sentences.next()) {
        if (next.value) found.push(next.value);
        isDone = found.length >= MOST_SENTENCES;
        if (isDone || performance.now() - start > SLICE_MS) break;
        isDone = true;
      }
      search.result = { sentences: [...found], isComplete: isDone };
    },
  };
  return search;
}
