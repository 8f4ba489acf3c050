import { useLayoutEffect, useState } from 'preact/hooks';
import { type Route, readHash, toHash } from '../../messaging/library-route.ts';

/** The current view, and a function that goes to another. */
export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => readHash(location.hash));
  // Before the page is painted: the address may change at once.
  useLayoutEffect(() => {
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
