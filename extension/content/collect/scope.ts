/** A part of the page that is walked text by text, and what stands between the texts. */
import {
  allIn,
  contains,
  follows,
  isElement,
  isText,
  matches,
  nextText,
  itemOf,
  shadowRootOf,
  textsOf,
} from '../pristine.ts';
import type { Ancestor } from './ancestor.ts';
import type { Block } from './block.ts';
import { EDITORS } from './editor.ts';
import { OWN_ELEMENTS } from './tags.ts';
import type { Container } from './tree.ts';

/** What most elements have none of, and what decides whether they are read, or as what. */
const RARE = `[aria-hidden],${EDITORS}`;
/** Elements that end a line, or in whose place something else is laid out. */
const STOPS = 'br,hr,iframe,frame,slot';
/** The clock is looked at so often. */
const ELEMENTS_A_LOOK = 256;

/** The container that a scope is the inside of, and what it held before. */
export interface Entered {
  readonly container: Container;
  readonly before: readonly (Block | Container)[];
}

export class Scope {
  /** The text to be read next; the walker stands on it. */
  next: Text | null = null;
  /** The node that is walked. */
  root!: Node;
  /** The slot that it is laid out in. */
  readonly slot: Ancestor | null;
  readonly entered: Entered | null;
  readonly #roots: Node[];
  walker!: TreeWalker;
  /** What stands before a text, in page order; null: after the last one. None at all: nothing. */
  stops: Map<Text | null, Element[]> | null = null;
  #maybeHosts: NodeListOf<Element> | null = null;
  #asked = 0;
  #hosts: Element[] = [];

  /**
   * @param roots the nodes that are walked, one after the other
   * @param slot the slot that they are laid out in
   */
  constructor(roots: readonly Node[], slot: Ancestor | null, entered: Entered | null) {
    this.#roots = roots.toReversed();
    this.slot = slot;
    this.entered = entered;
  }

  /** Whether the page has left where it was what is to be read next. */
  get stands(): boolean {
    return this.next === null || this.next === this.root || contains(this.root, this.next);
  }

  /**
   * Goes on to the next of its nodes where one is walked to its end; false when there is none.
   * @param rare gets the elements with rare attributes
   * @param hosts elements that are known to have a shadow root
   */
  begin(rare: Set<Node>, hosts: ReadonlySet<Element>): boolean {
    const root = this.#roots.pop();
    if (!root) return false;
    this.root = root;
    this.walker = textsOf(root);
    this.next = isText(root) ? root : nextText(this.walker);
    if (isText(root)) return true;
    if (isElement(root) && matches(root, RARE)) rare.add(root);
    for (const element of allIn(root, RARE)) rare.add(element);
    this.#maybeHosts = allIn(root, OWN_ELEMENTS);
    for (const host of hosts) if (host !== root && contains(root, host)) this.#hosts.push(host);
    this.#asked = 0;
    return true;
  }

  /** Finds what stands between the texts; false where the deadline (performance.now) came first. */
  prepare(deadline: number): boolean {
    const maybe = this.#maybeHosts;
    if (!maybe) return true;
    for (const { length } = maybe; this.#asked < length;) {
      const end = Math.min(length, this.#asked + ELEMENTS_A_LOOK);
      for (let at = this.#asked; at < end; at++) {
        const element = itemOf(maybe, at);
        if (shadowRootOf(element)) this.#hosts.push(element);
      }
      this.#asked = end;
      if (end < length && performance.now() > deadline) return false;
    }
    this.#maybeHosts = null;
    this.#findStops();
    return true;
  }

  #findStops(): void {
    const found = allIn(this.root, STOPS);
    this.stops = null;
    if (found.length + this.#hosts.length === 0) return;
    const stops = [...found, ...this.#hosts];
    if (this.#hosts.length > 0) stops.sort((one, other) => (follows(other, one) ? -1 : 1));
    this.#hosts = [];
    const finder = textsOf(this.root);
    const stopsOf = new Map<Text | null, Element[]>();
    for (const stop of stops) {
      finder.currentNode = stop;
      const text = finder.nextNode() as Text | null;
      const before = stopsOf.get(text);
      if (before) before.push(stop);
      else stopsOf.set(text, [stop]);
    }
    this.stops = stopsOf;
  }

  /** Leaves out all that stands in a node and is not read yet. */
  pass(node: Node): void {
    if (node === this.root || !contains(this.root, node)) {
      this.next = null;
      this.stops = null;
      if (node !== this.root) this.#roots.length = 0;
      return;
    }
    this.walker.currentNode = node;
    // Of a walker that shows texts alone the next sibling is the first text behind all that the node holds.
    this.next = this.walker.nextSibling() as Text | null;
    const stops = this.stops?.get(this.next);
    if (stops)
      this.stops!.set(
        this.next,
        stops.filter((stop) => !contains(node, stop)),
      );
  }
}
