import { useEffect, useState } from 'preact/hooks';
import { fail } from '../design/notice.tsx';
import { loadOnce } from '../shared/load-once.ts';

/** All of the library page but its list. */
export type Views = typeof import('./views.ts');

/** The loader of the views. */
export const views = loadOnce<Views>(() => import('./views.ts'));

/** The views, which are loaded when they are needed; null until then. */
export function useViews(isNeeded: boolean, onError: (error: unknown) => void = fail): Views | null {
  const [loaded, setLoaded] = useState(views.now());
  useEffect(() => {
    // Also if they have been loaded since the rendering, which did not know it.
    if (isNeeded) views.load().then(setLoaded, onError);
  }, [isNeeded]);
  return loaded ?? views.now();
}
