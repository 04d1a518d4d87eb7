/** "/" goes to the search, arrows go through a list, Escape goes back from a record. */
const isField = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.matches('input:not([type="search"]), select, textarea');

function pressed(event: KeyboardEvent): void {
  const here = document.activeElement;
  if (event.ctrlKey || event.metaKey || event.altKey || isField(here)) return;
  const search = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (event.key === '/' && search && here !== search) {
    event.preventDefault();
    search.focus();
  }
  if (event.key === 'Escape' && !search) history.back();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const ways = [...document.querySelectorAll<HTMLElement>('.rows .way')];
  const at = ways.indexOf(here as HTMLElement);
  if (at < 0 && here !== search) return;
  const next = event.key === 'ArrowDown' ? ways[at + 1] : at <= 0 ? search : ways[at - 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

export function followKeys(): () => void {
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}
