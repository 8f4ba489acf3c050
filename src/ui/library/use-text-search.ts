import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import type { Database } from '../../storage/database.ts';
import { followTextIndex } from '../../storage/follow-texts.ts';
import { type FoundSentence, findSentences, type TextIndex } from '../../storage/text-index.ts';

/** The index of the saved texts; a new object after every change. */
export interface LoadedTexts {
  index: TextIndex;
  /** False while the index is filled. */
  isComplete: boolean;
}

/** The index of the saved texts, from when it is time to read them; null until then. */
export function useTextIndex(
  database: Database,
  isTime: boolean,
  onError: (error: unknown) => void,
): LoadedTexts | null {
  const [loaded, setLoaded] = useState<LoadedTexts | null>(null);
  useEffect(() => {
    if (!isTime) return;
    return followTextIndex(database, (index, isComplete) => setLoaded({ index, isComplete }), onError);
  }, [isTime]);
  return loaded;
}

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
