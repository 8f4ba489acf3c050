import { useEffect, useState } from 'preact/hooks';

/** What the library shows beside its list. Its address says so, so that other pages can link to it and “back” works. */
export type Route =
  | { view: 'list' }
  | { view: 'article'; url: string }
  /** An actor, across all articles. */
  | { view: 'actor'; name: string }
  /** The export of one article, of the whole library (url ''), asked for from elsewhere. */
  | { view: 'export'; url: string };

/** The address of a view within the library. */
export function toHash(route: Route): string {
  if (route.view === 'list') return '#';
  return `#${route.view}=${encodeURIComponent(route.view === 'actor' ? route.name : route.url)}`;
}

/** The view that an address names; the library for one that names none. */
export function readHash(hash: string): Route {
  const [, view, rest = ''] = /^#(article|actor|export)=(.*)$/.exec(hash) ?? [];
  if (!view) return { view: 'list' };
  try {
    const named = decodeURIComponent(rest);
    return view === 'actor' ? { view, name: named } : { view: view as 'article' | 'export', url: named };
  } catch {
    return { view: 'list' }; // “#article=%”
  }
}

/** The view now, and the way to another. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readHash(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    route,
    (next) => {
      location.hash = toHash(next);
    },
  ];
}
