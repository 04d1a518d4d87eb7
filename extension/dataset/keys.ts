/** "/" goes to the search, arrows go through a list, Escape leaves a field and then the record. */
const isField = (element: Element | null): boolean =>
  element instanceof HTMLElement && element.matches('input:not([name="list"]), select, textarea');

function pressed(event: KeyboardEvent, leave: () => void): void {
  const here = document.activeElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (isField(here)) {
    if (event.key === 'Escape' && here instanceof HTMLInputElement) here.blur();
    return;
  }
  const search = document.querySelector<HTMLInputElement>('input[name="list"]');
  if (event.key === '/' && search && here !== search) {
    event.preventDefault();
    search.focus();
  }
  if (event.key === 'Escape' && !search) leave();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const ways = [...document.querySelectorAll<HTMLElement>('.rows .way')];
  const at = ways.indexOf(here as HTMLElement);
  if (at < 0 && here !== search) return;
  const next = event.key === 'ArrowDown' ? ways[at + 1] : at <= 0 ? search : ways[at - 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** @param leave goes from a record to the list that it was opened from. */
export function followKeys(leave: () => void): () => void {
  const listen = (event: KeyboardEvent) => pressed(event, leave);
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
