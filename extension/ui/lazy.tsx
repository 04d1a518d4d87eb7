import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view that is fetched when it is first shown: the panel opens with the lists of the page, and only then are the
 * database and the other views loaded.
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => JSX.Element | null {
  let known: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [View, setView] = useState<{ View: ComponentType<P> } | null>(known && { View: known });
    useEffect(() => {
      if (View) return;
      let current = true;
      void load().then((loaded) => {
        known = loaded;
        if (current) setView({ View: loaded });
      });
      return () => {
        current = false;
      };
    }, []);
    return View && <View.View {...props} />;
  };
}
