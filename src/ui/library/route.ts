import { useEffect, useState } from 'preact/hooks';

/** The view of the library. It is stored in the fragment of the address, so that other pages can link to it and “back” works. */
export type Route =
  | { view: 'list' }
  | { view: 'trash' }
  /** The list, with the import of the last backup in the reader's folder. */
  | { view: 'restore' }
  | { view: 'article'; url: string }
  /** An actor in all articles. */
  | { view: 'actor'; name: string }
  /** The annotations of a collection, its articles, and the outline of an essay from them. */
  | { view: 'collection' | 'collection-articles' | 'essay'; id: string }
  /** Two articles side by side. */
  | { view: 'compare'; urls: string[] }
  /** The dates in articles. */
  | { view: 'timeline'; urls: string[] }
  /** The export dialog, for an article or, if the url is '', for the library. */
  | { view: 'export'; url: string };

/** The fragment for a view: “#article=https%3A%2F%2F…”. */
export function toHash(route: Route): string {
  if (route.view === 'list') return '#';
  if (route.view === 'trash' || route.view === 'restore') return `#${route.view}`;
  if ('urls' in route) return `#${route.view}=${route.urls.map(encode).join('&')}`;
  return `#${route.view}=${encode('name' in route ? route.name : 'id' in route ? route.id : route.url)}`;
}

/** “%uD83D” for half of a surrogate pair, which `encodeURIComponent` refuses. */
const encode = (text: string): string =>
  [...text]
    .map((character) =>
      /^[\uD800-\uDFFF]$/.test(character) ? `%u${character.charCodeAt(0).toString(16)}` : encodeURIComponent(character),
    )
    .join('');

const decode = (text: string): string =>
  text
    .split(/%u(d[89a-f][0-9a-f]{2})/i)
    .map((part, at) => (at % 2 ? String.fromCharCode(Number.parseInt(part, 16)) : decodeURIComponent(part)))
    .join('');

/** The view for a fragment; the list if it is not valid. */
export function readHash(hash: string): Route {
  if (hash === '#trash') return { view: 'trash' };
  if (hash === '#restore') return { view: 'restore' };
  const [, view, rest = ''] =
    /^#(article|actor|export|collection|collection-articles|essay|compare|timeline)=(.*)$/.exec(hash) ?? [];
  if (!view) return { view: 'list' };
  try {
    if (view === 'compare' || view === 'timeline') return { view, urls: rest.split('&').map(decode) };
    const named = decode(rest);
    if (view === 'actor') return { view, name: named };
    if (view === 'collection' || view === 'collection-articles' || view === 'essay') return { view, id: named };
    return { view: view as 'article' | 'export', url: named };
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
