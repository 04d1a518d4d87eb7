import { useEffect, useRef } from 'preact/hooks';

/** Runs when something is not what it was before; not at first. For the keyboard, which what was pressed takes with it when it goes. */
export function useChange<T>(what: T, act: (before: T) => void): void {
  const before = useRef(what);
  useEffect(() => {
    if (before.current === what) return;
    act(before.current);
    before.current = what;
  }, [what]);
}
