import { useEffect, useState } from 'preact/hooks';

/** The view of the library. It is stored in the fragment of the address, so that other pages can link to it and “back” works. */
export type Route =
  | { view: 'list' }
  | { view: 'article'; url: string }
  /** An actor in all articles. */
  | { view: 'actor'; name: string }
  /** The export dialog, for an article or, if the url is '', for the library. */
  | { view: 'export'; url: string };

/** The fragment for a view: “#article=https%3A%2F%2F…”. */
export function toHash(route: Route): string {
  if (route.view === 'list') return '#';
  return `#${route.view}=${encodeURIComponent(route.view === 'actor' ? route.name : route.url)}`;
}

/** The view for a fragment; the list if it is not valid. */
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

/** The current view, and a function that goes to another. */
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
