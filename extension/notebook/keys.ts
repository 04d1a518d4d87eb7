/** "/" goes to the search, arrows go through the list, X selects, Escape goes back; Enter follows the link that one is on. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const WAY = '.note-way';

/** The next one to go to; the search stands before the first. Null where there is none. */
export function nextStop(count: number, at: number, key: 'ArrowDown' | 'ArrowUp'): number | 'search' | null {
  if (key === 'ArrowDown') return at + 1 < count ? at + 1 : null;
  return at > 0 ? at - 1 : at === 0 ? 'search' : null;
}

const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.matches('input:not([type=checkbox]), select, textarea');

export function useKeys(
  search: RefObject<HTMLInputElement | null>,
  leave: () => void,
  select: (id: string) => void,
): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const here = document.activeElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') return leave();
      const inSearch = here === search.current;
      if (isTyping(here) && !inSearch) return;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const ways = [...document.querySelectorAll<HTMLElement>(WAY)];
        const row = here?.closest('.note')?.querySelector<HTMLElement>(WAY);
        const at = inSearch || !row ? -1 : ways.indexOf(row);
        const next = nextStop(ways.length, at, event.key);
        if (next === null || (at < 0 && !inSearch)) return;
        event.preventDefault();
        if (next === 'search') search.current?.focus();
        else ways[next]?.focus();
      } else if (inSearch) return;
      else if (event.key === '/') {
        event.preventDefault();
        search.current?.focus();
        search.current?.select();
      } else if (event.key === 'x') {
        const id = here?.closest<HTMLElement>('.note')?.dataset['id'];
        if (id) select(id);
      }
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [leave, select]);
}
