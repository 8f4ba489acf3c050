import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Database } from '../../storage/database.ts';
import type { TextIndex } from '../../storage/text-index.ts';
import { fail } from '../design/notice.tsx';
import type { Views } from './load-views.ts';

/** The index of the saved texts; a new object after every change. */
export interface LoadedTexts {
  index: TextIndex;
  /** False while the index is filled. */
  isComplete: boolean;
}

/** So long after a key press the next one is expected, in milliseconds. */
const TYPING_MS = 300;

/** The index of the saved texts, once the views are loaded; null until then. It is not filled between two key presses. */
export function useTextIndex(database: Database, views: Views | null, typed: string): LoadedTexts | null {
  const [loaded, setLoaded] = useState<LoadedTexts | null>(null);
  const lastKey = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    if (typed) lastKey.current = performance.now();
  }, [typed]);
  useEffect(() => {
    const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    const untilIdle = async () => {
      await pause(0); // not by `requestIdleCallback`, which calls 20 times a second
      while (performance.now() - lastKey.current < TYPING_MS) await pause(TYPING_MS);
    };
    return views?.followTextIndex(database, untilIdle, (index, isComplete) => setLoaded({ index, isComplete }), fail);
  }, [views]);
  return loaded;
}
