import { useEffect, useState } from 'preact/hooks';
import { parseRoute, routeHash, type Route } from './route.ts';

export const goTo = (route: Route): void => {
  location.hash = routeHash(route);
};

/** The route, kept current; the browser's own history is the way back. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return route;
}
