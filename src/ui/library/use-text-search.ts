import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import { type FoundSentence, findSentences } from '../../storage/text-index.ts';
import type { LoadedTexts } from './use-text-index.ts';

/** So many sentences are found at most. */
export const MOST_SENTENCES = 200;

/** How long the search goes on before the page can handle events, in milliseconds. */
const SLICE_MS = 8;

/** What a search of the saved texts has found so far. */
export interface TextResult {
  sentences: FoundSentence[];
  isComplete: boolean;
}

/** The sentences of saved texts that have what was typed; what is found at once is there with the first rendering. */
export function useTextSearch(loaded: LoadedTexts | null, typed: string, articles: SavedArticle[]): TextResult {
  const search = useMemo(() => startSearch(loaded, typed, articles), [loaded, typed, articles]);
  const [, render] = useState(0);
  useLayoutEffect(() => {
    if (search.result.isComplete) return;
    let isStopped = false;
    const go = () => {
      if (isStopped) return;
      search.goOn();
      render((count) => count + 1);
      if (!search.result.isComplete) setTimeout(go);
    };
    setTimeout(go);
    return () => {
      isStopped = true;
    };
  }, [search]);
  return search.result;
}

function startSearch(loaded: LoadedTexts | null, typed: string, articles: SavedArticle[]) {
  const found: FoundSentence[] = [];
  const sentences =
    loaded &&
    findSentences(
      loaded.index,
      typed,
      articles.map(({ url }) => url),
    );
  const search = {
    result: { sentences: found, isComplete: loaded === null },
    goOn(): void {
      const start = performance.now();
      let isDone = true;
      for (let next = sentences?.next(); next && !next.done; next = sentences?.next()) {
        if (next.value) found.push(next.value);
        isDone = found.length >= MOST_SENTENCES;
        if (isDone || performance.now() - start > SLICE_MS) break;
        isDone = true;
      }
      search.result = { sentences: [...found], isComplete: isDone };
    },
  };
  if (loaded) search.goOn();
  return search;
}
