/** Looks again at what was hidden or had no shadow root yet: a menu, a folded answer, a component whose script was slow. */
import type { Collector } from '../collect/collector.ts';
import { classifyAlone, isTextFile } from '../collect/classify.ts';
import { isConnected, parentOf, shadowRootOf } from '../pristine.ts';
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
    if (looking || signal.aborted || collector.later.size === 0) return;
    looking = true;
    let found = false;
    const elements = [...collector.later].values();
    await inSlices((deadline) => {
      return task(() => {
        for (let count = 1; ; count++) {
          const next = elements.next();
          if (next.done) return true;
          if (shown(collector, next.value)) found = true;
          if (count % 16 === 0 && performance.now() > deadline) return false;
        }
      });
    }, signal);
    looking = false;
    if (found) onFound();
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

/** Whether an element is now to be read; its place is marked in the collector. */
function shown(collector: Collector, element: Element): boolean {
  if (!isConnected(element)) {
    collector.later.delete(element);
    return false;
  }
  const { kind, mute } = classifyAlone(element, isTextFile(element));
  if (kind === 'later' || mute) return false;
  if (kind === 'skip') {
    collector.later.delete(element);
    return false;
  }
  const container = collector.containerOf(element);
  const waitsForShadow = container?.node === element || kind === 'inline';
  if (waitsForShadow && !shadowRootOf(element)) return false;
  collector.later.delete(element);
  for (const at of [container, parentOf(element) && collector.containerOf(parentOf(element)!)])
    if (at) collector.mark(at);
  return true;
}
