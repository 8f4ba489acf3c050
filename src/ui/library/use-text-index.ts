import { useEffect, useState } from 'preact/hooks';
import type { Database } from '../../storage/database.ts';
import type { TextIndex } from '../../storage/text-index.ts';
import type { Views } from './load-views.ts';

/** The index of the saved texts; a new object after every change. */
export interface LoadedTexts {
  index: TextIndex;
  /** False while the index is filled. */
  isComplete: boolean;
}

/** The index of the saved texts, once the views are loaded; null until then. */
export function useTextIndex(
  database: Database,
  views: Views | null,
  onError: (error: unknown) => void,
): LoadedTexts | null {
  const [loaded, setLoaded] = useState<LoadedTexts | null>(null);
  useEffect(() => {
    return views?.followTextIndex(database, (index, isComplete) => setLoaded({ index, isComplete }), onError);
  }, [views]);
  return loaded;
}
