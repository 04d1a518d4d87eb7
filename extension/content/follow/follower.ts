/** Follows the page with one observer: notes what has changed, and has it read again when its time has come. */
import type { Collector } from '../collect/collector.ts';
import { blocksUnder, type Container } from '../collect/tree.ts';
import { isElement, isText, parentOf, shadowRootOf, tagOf } from '../pristine.ts';
import { task } from '../timings.ts';
import { BackOff } from './back-off.ts';

/** Attributes that decide whether something is read. Classes and styles change too often to be watched: see `later`. */
const ATTRIBUTES = ['contenteditable', 'role', 'aria-hidden', 'hidden', 'open', 'slot'];
const WATCH: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

/** A part that has to wait longer than this is called paused, where it is a good part of the page. */
const PAUSED_MS = 900;
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
  #paused = false;

  constructor(collector: Collector, hooks: FollowHooks, signal: AbortSignal) {
    this.#collector = collector;
    this.#hooks = hooks;
    this.#observer = new MutationObserver((records) => task(() => this.#note(records)));
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
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
    const seen = new Set<Node>();
    for (const record of records) {
      const node = record.type === 'attributes' ? parentOf(record.target) : record.target;
      if (!node || seen.has(node) || (record.type === 'childList' && !this.#matters(record))) continue;
      seen.add(node);
      this.#changed(node, now);
      if (record.type === 'childList' && isElement(node)) this.#slots(node, now);
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

  #changed(node: Node, now: number): void {
    const container = this.#collector.containerOf(node);
    if (!container || this.#due.has(container)) return;
    this.#due.set(container, this.#backOff.changed(container, now));
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
    this.#tellPaused(now);
    this.#schedule();
  }

  #tellPaused(now: number): void {
    const late = [...this.#due].filter(([, due]) => due - now > PAUSED_MS).map(([container]) => container);
    const paused = late.length > 0 && this.#isGoodPart(late);
    if (paused !== this.#paused) this.#hooks.onPaused((this.#paused = paused));
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
