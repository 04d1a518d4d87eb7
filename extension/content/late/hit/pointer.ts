/** Pointer and touch: which mention the reader means. A link stays a link, selecting stays selecting. */
import type { Settings } from '../../../platform/settings.ts';
import type { CardTrigger } from '../../card-contract.ts';
import type { Placed } from '../../placed.ts';
import { purposeOf } from './link.ts';

export interface PointerHooks {
  opener(): Settings['opener'];
  /** The mention under a point of a document's own viewport. */
  at(document: Document, x: number, y: number): Placed | null;
  open(placed: Placed, trigger: CardTrigger): void;
  isOurs(node: EventTarget | null): boolean;
  /** The card hears presses in the page itself, not those in a frame. */
  onPressInFrame(): void;
}

const REST_MS = 400;
/** A hand trembles: so many pixels are still a rest. */
const STILL = 4;
const AFTER_SCROLL_MS = 250;
/** A longer touch is the browser's: it selects, or opens a menu. */
const TAP_MS = 500;

export class Pointer {
  readonly #hooks: PointerHooks;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: { document: Document; x: number; y: number } | null = null;
  #scrolled = -Infinity;
  #pressed = { at: 0, x: 0, y: 0, touch: false };

  constructor(hooks: PointerHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Listens in a window: the page's, and each frame's that is read. */
  listen(view: Window, document: Document): void {
    const on = <K extends keyof WindowEventMap>(type: K, heard: (event: WindowEventMap[K]) => void) =>
      view.addEventListener(type, (event) => event.isTrusted && heard(event as WindowEventMap[K]), {
        capture: true,
        passive: true,
        signal: this.#signal,
      });
    on('pointermove', (event) => this.#moved(document, event));
    on('pointerdown', (event) => {
      if (view !== view.top) this.#hooks.onPressInFrame();
      this.#down(event);
    });
    on('scroll', () => this.#onScroll());
    on('wheel', () => this.#onScroll());
    on('click', (event) => this.#clicked(document, event));
    on('keydown', (event) => this.#keyDown(event));
  }

  #moved(document: Document, event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, buttons } = event;
    const last = this.#last;
    this.#last = { document, x, y };
    if (buttons !== 0 || this.#hooks.isOurs(event.target)) return clearTimeout(this.#timer);
    const opener = this.#hooks.opener();
    if (opener === 'modifier') {
      if (event.shiftKey) this.#wait(60);
      return;
    }
    if (opener !== 'rest') return;
    const still = last?.document === document && Math.hypot(x - last.x, y - last.y) < STILL;
    // A card that was closed by key must not come back because the hand trembles.
    if (still) this.#last = last;
    else this.#wait(REST_MS);
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rested(), ms);
  }

  #rested(): void {
    this.#timer = undefined;
    const last = this.#last;
    if (!last || performance.now() - this.#scrolled < AFTER_SCROLL_MS || isSelecting(last.document)) return;
    const placed = this.#hooks.at(last.document, last.x, last.y);
    if (placed) this.#hooks.open(placed, 'pointer');
  }

  #onScroll(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#scrolled = performance.now();
  }

  #down(event: PointerEvent): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pressed = {
      at: event.timeStamp,
      x: event.clientX,
      y: event.clientY,
      touch: event.pointerType === 'touch',
    };
  }

  #clicked(document: Document, event: MouseEvent): void {
    const { at, x, y, touch } = this.#pressed;
    const wants = touch ? event.timeStamp - at < TAP_MS : this.#hooks.opener() === 'click';
    if (!wants || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (Math.hypot(event.clientX - x, event.clientY - y) > 2 * STILL || isSelecting(document)) return;
    const target = event.composedPath()[0] as Node | undefined;
    if (this.#hooks.isOurs(event.target) || purposeOf(target ?? null).isControl) return;
    const placed = this.#hooks.at(document, event.clientX, event.clientY);
    if (placed) this.#hooks.open(placed, touch ? 'touch' : 'pointer');
  }

  /** With the modifier key the pointer may be there before the key. */
  #keyDown(event: KeyboardEvent): void {
    if (event.key === 'Shift' && !event.repeat && this.#hooks.opener() === 'modifier') this.#wait(60);
    else clearTimeout(this.#timer);
  }
}

const getSelectionOf = Document.prototype.getSelection;
const isSelecting = (document: Document): boolean => getSelectionOf.call(document)?.isCollapsed === false;
