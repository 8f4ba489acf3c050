import { useEffect, useState } from 'preact/hooks';
import { fail } from '../design/notice.tsx';

/** All of the library page but its list. */
export type Views = typeof import('./views.ts');

let views: Views | null = null;

/** The views, which are loaded when they are needed; null until then. */
export function useViews(isNeeded: boolean, onError: (error: unknown) => void = fail): Views | null {
  const [, setLoaded] = useState(views);
  useEffect(() => {
    if (!isNeeded) return;
    import('./views.ts').then((all) => {
      views = all;
      setLoaded(all);
    }, onError);
  }, [isNeeded]);
  return views;
}
