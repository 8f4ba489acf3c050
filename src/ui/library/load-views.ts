import { useEffect, useState } from 'preact/hooks';
import { loadOnce } from './load-once.ts';

/** All of the library page but its list. */
export type Views = typeof import('./views.ts');

/** The loader of the views. */
export const views = loadOnce<Views>(() => import('./views.ts'));

/** The views, which are loaded when they are needed; null until then. */
export function useViews(isNeeded: boolean, onError: (error: unknown) => void): Views | null {
  const [, setLoaded] = useState<Views | null>(null);
  useEffect(() => {
    if (isNeeded && !views.now()) views.load().then(setLoaded, onError);
  }, [isNeeded]);
  return views.now();
}

/** Loads the views before they are needed. If that fails, they are loaded when they are, and the reader is told then. */
export function usePreloadedViews(isTime: boolean): void {
  useEffect(() => {
    if (isTime) views.load().catch(() => undefined);
  }, [isTime]);
}
