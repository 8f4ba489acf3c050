import { useEffect, useState } from 'preact/hooks';
import type { SavedArticle } from '../../model.ts';
import { startTextSearch, type TextResult } from '../../storage/text-search.ts';
import type { LoadedTexts } from './use-text-index.ts';

/** The saved texts are searched when no key was pressed for so long, in milliseconds: the answer to a key does not wait for it. */
const PAUSE_MS = 80;

/** The shortest time between two renderings while the search goes on, in milliseconds. */
const RENDER_MS = 100;

/** What was found in the saved texts, and what for and in which of them. */
export interface TextFound extends TextResult {
  typed: string;
  loaded: LoadedTexts | null;
}

const NOTHING: TextFound = { sentences: [], isComplete: false, typed: '', loaded: null };

/**
 * The sentences of saved texts that have what was typed. While they are looked for, those found before are returned, to avoid
 * flicker; nothing is found without an index.
 */
export function useTextSearch(loaded: LoadedTexts | null, typed: string, articles: SavedArticle[]): TextFound {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (!loaded) return;
    const search = startTextSearch(loaded.index, typed, articles);
    let rendered = Number.NEGATIVE_INFINITY;
    const go = () => {
      search.goOn();
      const { result } = search;
      if (!result.isComplete) timer = setTimeout(go);
      if (!result.isComplete && (result.sentences.length === 0 || performance.now() - rendered < RENDER_MS)) return;
      setFound({ ...result, typed, loaded });
      rendered = performance.now();
    };
    let timer = setTimeout(go, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [loaded, typed, articles]);
  return found;
}
