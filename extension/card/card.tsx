/**
 * The card: one a document. Its script is put in when the page is idle and registers what the content script calls;
 * all that it shows it is handed, so that it opens without the background.
 */
import type { CardRequest, SourcemarkCard } from '../content/card-contract.ts';
import { createHost, keepWithin, parentFor, show, type Host } from './host.ts';
import { listen } from './keys.ts';
import { mountCard, unmountCard } from './mount.tsx';
import { followWords } from './place.ts';
import { CARD_CSS } from './styles.ts';

interface Open {
  request: CardRequest;
  host: Host;
  ended: AbortController;
  /** Where the focus was when a key opened the card. */
  from: Element | null;
}

let open: Open | null = null;

/** Closes, once: the page is as it was. */
function close(returnFocus = false): void {
  if (!open) return;
  const { request, host, ended, from } = open;
  open = null;
  ended.abort();
  unmountCard(host.root);
  host.outer.remove();
  if (returnFocus && from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
  request.callbacks.closed(returnFocus);
}

const hasFocus = ({ host }: Open): boolean => (host.root.getRootNode() as ShadowRoot).activeElement !== null;

const closeKindly = (): void => close(open !== null && hasFocus(open));

/** What may end a card beside its reader: its words or its host go, the screen changes, someone points elsewhere. */
function watch({ request, host, ended }: Open, card: HTMLElement): void {
  const { signal } = ended;
  const stopFollowing = followWords(request.anchor, card, closeKindly);
  const removals = new MutationObserver(() => !host.element.isConnected && close());
  removals.observe(host.outer.parentNode!, { childList: true });
  signal.addEventListener('abort', () => {
    stopFollowing();
    removals.disconnect();
  });
  listen(host.root, close, signal);
  addEventListener('pointerdown', (event) => !event.composedPath().includes(host.element) && close(), {
    capture: true,
    signal,
  });
  document.addEventListener('fullscreenchange', closeKindly, { signal });
  host.element.addEventListener(
    'toggle',
    (event) => (event as ToggleEvent).newState === 'closed' && close(),
    { signal },
  );
  keepWithin(host.root, signal);
}

function redraw(now: Open, request: CardRequest): void {
  now.request = request;
  mountCard(now.host.root, request, closeKindly);
}

function openCard(request: CardRequest): void {
  if (open && open.host.element.isConnected && open.request.mention.id === request.mention.id) {
    return redraw(open, request);
  }
  close();
  const host = createHost(CARD_CSS);
  const from = document.activeElement;
  if (!show(host, parentFor(request.anchor.contextElement))) return request.callbacks.closed(false);
  open = { request, host, ended: new AbortController(), from };
  const card = mountCard(host.root, request, closeKindly);
  watch(open, card);
  if (request.trigger === 'key') card.focus({ preventScroll: true });
}

const sourcemarkCard: SourcemarkCard = {
  open: openCard,
  close: closeKindly,
  isOpen: () => open !== null && open.host.element.isConnected,
  host: () => open?.host.element ?? null,
  destroy: () => close(),
};

globalThis.__sourcemarkCard?.destroy();
globalThis.__sourcemarkCard = sourcemarkCard;
