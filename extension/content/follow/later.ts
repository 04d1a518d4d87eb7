/** Looks again at what was hidden or had no shadow root yet: a menu, a folded answer, a component whose script was slow. */
import type { Collector } from '../collect/collector.ts';
import { isShownNow } from '../collect/layout.ts';
import { MAYBE_HOSTS } from '../collect/tags.ts';
import { allIn, isConnected, shadowRootOf } from '../pristine.ts';
import { inSlices } from '../slice.ts';
import { task } from '../timings.ts';

/** Milliseconds after the first reading: pages put themselves together for a while. */
const AFTER_START = [300, 1000, 2500, 5000, 10_000];
/** After a click or a key the page may show what it hid; it may take its time for a transition. */
const AFTER_ACTION = 350;

export function watchLater(collector: Collector, onFound: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;

  async function look(): Promise<void> {
    if (looking || signal.aborted) return;
    looking = true;
    try {
      for (const host of collector.hosts) if (!isConnected(host)) collector.hosts.delete(host);
      const hidden = await any([...collector.later], (element) => isShown(collector, element));
      const hosts = collector.roots.shown().flatMap((root) => [...allIn(root, MAYBE_HOSTS)]);
      const late = await any(hosts, (element) => hasNewRoot(collector, element));
      if (hidden || late) onFound();
    } catch {
      // A page can pull away anything under our hands; it is looked at again after the next press.
    } finally {
      looking = false;
    }
  }

  /** Asks each element, in slices, and says whether any said yes. */
  async function any(elements: readonly Element[], ask: (element: Element) => boolean): Promise<boolean> {
    let found = false;
    let at = 0;
    const slice = (deadline: number) => {
      while (at < elements.length) {
        if (ask(elements[at++]!)) found = true;
        if (at % 16 === 0 && performance.now() > deadline) return false;
      }
      return true;
    };
    await inSlices((deadline) => task(() => slice(deadline)), signal);
    return found;
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), AFTER_ACTION);
  };
  const starts = AFTER_START.map((ms) => setTimeout(() => void look(), ms));
  for (const type of ['click', 'keyup', 'toggle', 'transitionend'])
    addEventListener(type, soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => [...starts, timer].forEach(clearTimeout));
}

/** Whether an element that was hidden is now to be read; its place is marked in the collector. */
function isShown(collector: Collector, element: Element): boolean {
  if (isConnected(element) && !isShownNow(element)) return false;
  collector.later.delete(element);
  const container = isConnected(element) ? collector.containerOf(element) : null;
  if (container) collector.mark(container);
  return container !== null;
}

/** Whether an element has a shadow root that has come since it was read: no observer is told of that. */
function hasNewRoot(collector: Collector, element: Element): boolean {
  const shadow = shadowRootOf(element);
  const container = shadow && !collector.roots.has(shadow) ? collector.containerOf(element) : null;
  if (!container) return false;
  collector.hosts.add(element);
  collector.mark(container);
  return true;
}
