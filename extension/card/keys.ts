/** What the keyboard does while a card is open. */
const FOCUSABLE = 'a[href], button:not(:disabled), summary, input:not(:disabled), [tabindex="0"]';

/**
 * Escape closes, wherever the focus is. Tab past the card's last control closes too and goes on from where the reader
 * came. Keys pressed in the card stay there: a page's own shortcuts must not answer to them.
 * @param root the card's tree; `close(true)` gives the focus back
 */
export function listen(root: HTMLElement, close: (returnFocus: boolean) => void, ended: AbortSignal): void {
  const owner = root.getRootNode() as ShadowRoot;
  addEventListener(
    'keydown',
    (event) => {
      const within = owner.activeElement !== null;
      if (event.key !== 'Escape' || event.isComposing) return;
      if (within) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      close(within);
    },
    { capture: true, signal: ended },
  );
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((item) => item.checkVisibility());
      const at = owner.activeElement;
      const leaving = event.shiftKey ? at === all[0] || at === root.firstElementChild : at === all.at(-1);
      if (leaving) close(true);
    },
    { signal: ended },
  );
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation(), { signal: ended });
  }
}
