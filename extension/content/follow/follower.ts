/** Follows the page with one observer: notes what has changed, and has it read again when its time has come. */
import type { Collector } from '../collect/collector.ts';
import { blocksUnder, type Container } from '../collect/tree.ts';
import { isElement, isText, parentOf, shadowRootOf, tagOf } from '../pristine.ts';
import { task } from '../timings.ts';
import { BackOff, REST_MS } from './back-off.ts';

/** Attributes that decide whether something is read. Classes and styles change too often to be watched: see `later`. */
const ATTRIBUTES = ['contenteditable', 'role', 'aria-hidden', 'hidden', 'open', 'slot'];
const WATCH: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

/** A page is called paused where a good part of it is. */
const GOOD_PART = 0.2;
/** Of the main thread's time we take at most a tenth, however much changes. */
const SHARE = 10;

export interface FollowHooks {
  isOurs(node: Node): boolean;
  /** Containers were marked in the collector: walk them. */
  onDue(): void;
  onPaused(paused: boolean): void;
}

export class Follower {
  readonly #collector: Collector;
  readonly #hooks: FollowHooks;
  readonly #observer: MutationObserver;
  readonly #backOff = new BackOff<Container>();
  readonly #due = new Map<Container, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timerAt = Infinity;
  #notBefore = 0;
  readonly #busy = new Set<Container>();
  #paused = false;
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor(collector: Collector, hooks: FollowHooks, signal: AbortSignal) {
    this.#collector = collector;
    this.#hooks = hooks;
    this.#observer = new MutationObserver((records) => task(() => this.#note(records)));
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
      clearTimeout(this.#look);
    });
  }

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, WATCH);
  }

  /** How long the last walk took: the next one waits so much the longer. */
  walked(ms: number): void {
    this.#notBefore = performance.now() + ms * SHARE;
  }

  #note(records: MutationRecord[]): void {
    const now = performance.now();
    // Whether each did nothing but grow.
    const seen = new Map<Node, boolean>();
    for (const record of records) {
      const { type, target, removedNodes } = record;
      const node = type === 'attributes' ? parentOf(target) : target;
      if (!node || seen.get(node) === false || (type === 'childList' && !this.#matters(record))) continue;
      const grew = type === 'childList' && removedNodes.length === 0;
      seen.set(node, grew && seen.get(node) !== false);
    }
    for (const [node, grew] of seen) {
      this.#changed(node, now, grew);
      if (isElement(node)) this.#slots(node, now);
    }
    this.#schedule();
  }

  /** Scripts, styles and comments come and go without a word of the page changing. */
  #matters({ addedNodes, removedNodes }: MutationRecord): boolean {
    for (const list of [addedNodes, removedNodes])
      for (const node of list) {
        if (isText(node)) return true;
        if (isElement(node) && !IDLE_TAGS.has(tagOf(node)) && !this.#hooks.isOurs(node)) return true;
      }
    return false;
  }

  /** What is put into a shadow root's host is laid out where its slots are. */
  #slots(host: Element, now: number): void {
    const shadow = shadowRootOf(host);
    if (shadow) for (const slot of shadow.querySelectorAll('slot')) this.#changed(slot, now);
  }

  #changed(node: Node, now: number, grew = false): void {
    const container = this.#collector.containerOf(node);
    if (!container) return;
    const due = this.#backOff.changed(container, now, grew);
    this.#due.set(container, Math.min(due, this.#due.get(container) ?? due));
    if (this.#busy.has(container) || !this.#backOff.isPaused(container, now)) return;
    this.#busy.add(container);
    this.#tellPaused();
  }

  #schedule(): void {
    if (this.#due.size === 0) return;
    const at = Math.max(this.#notBefore, Math.min(...this.#due.values()));
    if (at >= this.#timerAt) return;
    clearTimeout(this.#timer);
    this.#timerAt = at;
    this.#timer = setTimeout(() => task(() => this.#fire()), Math.max(0, at - performance.now()));
  }

  #fire(): void {
    this.#timerAt = Infinity;
    const now = performance.now();
    let any = false;
    for (const [container, due] of this.#due) {
      if (due > now + 8) continue;
      this.#due.delete(container);
      this.#backOff.read(container, now);
      this.#collector.mark(container);
      any = true;
    }
    if (any) this.#hooks.onDue();
    this.#schedule();
  }

  /** Looks again until all that was paused has come to rest. */
  #tellPaused(): void {
    const now = performance.now();
    for (const container of this.#busy)
      if (!this.#backOff.isPaused(container, now)) this.#busy.delete(container);
    const paused = this.#busy.size > 0 && this.#isGoodPart([...this.#busy]);
    if (paused !== this.#paused) this.#hooks.onPaused((this.#paused = paused));
    clearTimeout(this.#look);
    if (this.#busy.size > 0) this.#look = setTimeout(() => this.#tellPaused(), REST_MS);
  }

  #isGoodPart(containers: readonly Container[]): boolean {
    const length = (of: Container) => blocksUnder(of).reduce((sum, { run }) => sum + run.text.length, 0);
    const all = length(this.#collector.root);
    return containers.reduce((sum, container) => sum + length(container), 0) >= GOOD_PART * all;
  }
}

const IDLE_TAGS = new Set([
  'script',
  'style',
  'link',
  'meta',
  'noscript',
  'template',
  'title',
  'head',
  'base',
]);
