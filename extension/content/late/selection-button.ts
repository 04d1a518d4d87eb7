/**
 * A small button beside what the reader has selected: one click from the words to their editor. It stands in a closed
 * shadow root of ours, above the page and without a place in it; nothing is typed there.
 */
import { createHost, keepWithin, parentFor, show, type Host } from '../../card/host.ts';
import { BUTTON_CSS } from '../../card/styles.ts';
import { t } from '../../platform/i18n.ts';
import { alive, isElement, parentOf, styleOf } from '../pristine.ts';
import { frameOffset, topElementOf } from './hit/boxes.ts';
import { isTyping } from './reveal.ts';

export interface SelectionButtonHooks {
  wanted(): boolean;
  /** Called in the click itself: a panel may open only then. */
  press(): void;
  /** Says that an element is ours, so that it is not read and its coming and going is no change of the page. */
  claim(element: Node): void;
}

/** A selection that is still being made does not have a button jumping after it. */
const SETTLE_MS = 200;
const GAP = 6;
const EDGE = 4;

const getSelectionOf = Document.prototype.getSelection;

interface Place {
  /** The innermost element around the selection. */
  within: Element | null;
  /** Its last line, in the top window's viewport. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the selection in a document ends; null where nothing is selected or nothing of it can be seen. */
function placeIn(view: Window, document: Document): Place | null {
  const selection = getSelectionOf.call(document);
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const end = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).at(-1);
  const offset = frameOffset(document);
  if (!end || !offset || end.bottom <= 0 || end.top >= view.innerHeight) return null;
  const node = range.commonAncestorContainer;
  const parent = isElement(node) ? node : parentOf(node);
  const top = end.top + offset.y;
  const bottom = end.bottom + offset.y;
  if (bottom <= 0 || top >= innerHeight) return null;
  const within = parent && isElement(parent) ? parent : null;
  return { within, left: end.left + offset.x, right: end.right + offset.x, top, bottom };
}

export class SelectionButton {
  readonly #hooks: SelectionButtonHooks;
  #host: Host | null = null;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the hand that selects was last: the page itself, or a frame in it. */
  #where: [view: Window, document: Document] = [window, document];

  constructor(hooks: SelectionButtonHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.hide());
  }

  /**
   * Listens in a window: the page's, and each frame's that is read. Only what a hand does brings the button: a page can
   * select by script as it likes.
   */
  listen(view: Window, document: Document): void {
    const on = (type: string, heard: (event: Event) => void) =>
      view.addEventListener(type, (event) => event.isTrusted && heard(event), {
        capture: true,
        passive: true,
        signal: this.#signal,
      });
    const soon = () => {
      this.#where = [view, document];
      this.#soon();
    };
    on('pointerup', (event) => this.#isOwn(event) || soon());
    on('keyup', (event) => (event as KeyboardEvent).key === 'Escape' || soon());
    on('pointerdown', (event) => this.#isOwn(event) || this.hide());
    on('keydown', () => this.hide());
    on('scroll', () => this.#follow());
    on('resize', () => this.#follow());
  }

  /** Null too where the frame has gone to another page meanwhile. */
  #place(): Place | null {
    const [view, document] = this.#where;
    return alive(() => (isTyping(document) ? null : placeIn(view, document)), null);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#host?.outer.remove();
    this.#host = null;
  }

  #isOwn(event: Event): boolean {
    return this.#host !== null && event.target === this.#host.element;
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(), SETTLE_MS);
  }

  #show(): void {
    this.hide();
    const at = this.#hooks.wanted() ? this.#place() : null;
    if (!at) return;
    const host = createHost(BUTTON_CSS);
    this.#hooks.claim(host.outer);
    this.#hooks.claim(host.element);
    host.root.append(this.#button(host));
    if (!show(host, parentFor(topElementOf(at.within)))) return;
    this.#host = host;
    this.#follow();
  }

  #button({ root }: Host): HTMLElement {
    const button = document.createElementNS(root.namespaceURI, 'button') as HTMLButtonElement;
    button.type = 'button';
    button.className = 'button at-selection';
    button.textContent = t('annotation_selection');
    // The page's own order of the keyboard stays; menu and shortcut do the same.
    button.tabIndex = -1;
    keepWithin(root);
    // The selection stays what it is.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      this.#hooks.press();
      this.hide();
    });
    return button;
  }

  /** Stays with the words as they scroll, within the window. */
  #follow(): void {
    const button = this.#host?.root.firstElementChild as HTMLElement | null | undefined;
    if (!button) return;
    const at = this.#place();
    if (!at) return this.hide();
    const { offsetWidth: width, offsetHeight: height } = button;
    const last = at.within && styleOf(at.within)?.direction === 'rtl' ? at.left : at.right;
    const under = at.bottom + GAP + height <= innerHeight;
    const top = under ? at.bottom + GAP : at.top - GAP - height;
    const left = Math.min(Math.max(EDGE, last - width / 2), innerWidth - width - EDGE);
    button.style.left = `${Math.round(left)}px`;
    button.style.top = `${Math.round(Math.max(EDGE, top))}px`;
  }
}
