import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import { startTextSearch, type TextResult } from '../../storage/text-search.ts';
import type { LoadedTexts } from './use-text-index.ts';

/** The sentences of saved texts that have what was typed; what is found at once is there with the first rendering. */
export function useTextSearch(loaded: LoadedTexts | null, typed: string, articles: SavedArticle[]): TextResult {
  const search = useMemo(() => startTextSearch(loaded?.index ?? null, typed, articles), [loaded, typed, articles]);
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
