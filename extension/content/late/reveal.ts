/** Brings a passage into the window, flashes it, and lets the keyboard go on from there, without touching the DOM. */
import { staticRange, liveRange } from '../collect/span.ts';
import { boxesOf, type TextSpan } from './hit/boxes.ts';
import { activeElementOf, ownerOf, parentOf, isElement } from '../pristine.ts';
import type { Layers } from '../paint/layers.ts';

const FLASH_MS = 1600;
const BLINK_MS = 220;
const scrollIntoView = Element.prototype.scrollIntoView;
const getSelectionOf = Document.prototype.getSelection;

export class Revealer {
  readonly #layers: Layers;
  readonly #signal: AbortSignal;
  #off: (() => void) | null = null;

  constructor(layers: Layers, signal: AbortSignal) {
    this.#layers = layers;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.hide());
  }

  /** Scrolls there and flashes; false where the passage is not laid out any more. */
  reveal(spans: readonly TextSpan[], keep = false): boolean {
    const [first] = spans;
    if (!first || boxesOf(first).length === 0) return false;
    scrollTo(first);
    goOnFrom(first);
    this.#flash(spans, keep);
    return true;
  }

  /** Ends the flash, or the ring that was kept. */
  hide(): void {
    this.#off?.();
    this.#off = null;
  }

  #flash(spans: readonly TextSpan[], keep: boolean): void {
    this.hide();
    const ranges = spans.map(({ block, start, end }) => staticRange(block, start, end));
    const on = () => ranges.forEach((range) => this.#layers.add('flash', range));
    const off = () => ranges.forEach((range) => this.#layers.delete('flash', range));
    const timers: ReturnType<typeof setTimeout>[] = [];
    const at = (ms: number, act: () => void) => timers.push(setTimeout(act, ms));
    on();
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
      at(BLINK_MS, off);
      at(2 * BLINK_MS, on);
    }
    if (!keep) at(FLASH_MS, off);
    this.#off = () => {
      timers.forEach(clearTimeout);
      off();
    };
    if (this.#signal.aborted) this.hide();
  }
}

/** The element's own scroll containers are scrolled first; what stands in a long element is then brought into the middle. */
function scrollTo(span: TextSpan): void {
  const range = liveRange(span.block, span.start, span.end);
  const container = range?.startContainer;
  const element = container && (isElement(container) ? container : parentOf(container));
  if (!element || !isElement(element)) return;
  if (!isWithin(span))
    scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxesOf(span)[0];
  if (box && (box.top < 0 || box.top + box.height > innerHeight))
    window.scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}

const isWithin = (span: TextSpan): boolean => {
  const [box] = boxesOf(span);
  return box !== undefined && box.top >= 40 && box.top + box.height <= innerHeight - 40;
};

/** Tab goes on from the passage: a collapsed selection is where browsers begin. One that the reader made is left alone. */
function goOnFrom({ block, end }: TextSpan): void {
  const range = liveRange(block, end, end);
  const document = range && ownerOf(range.startContainer);
  const selection = document && getSelectionOf.call(document);
  if (!range || !document || !selection?.isCollapsed || isTyping(document)) return;
  selection.collapse(range.startContainer, range.startOffset);
}

/** The caret of a field or an editor is not ours to move. */
export function isTyping(document: Document): boolean {
  const active = activeElementOf(document);
  if (!active) return false;
  if ((active as HTMLElement).isContentEditable) return true;
  return /^(?:input|textarea|select|iframe)$/.test(active.localName);
}
