/** Reads the visible text of a page into blocks, in slices, and again what has changed. */
import {
  attribute,
  contentTypeOf,
  dataOf,
  designModeOf,
  firstChildOf,
  isConnected,
  isElement,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
  tagOf,
} from '../pristine.ts';
import type { Block } from './block.ts';
import { Alike, Classifier, isEditor, keepsBreaks } from './classify.ts';
import { flatParent, insideOf, isAsideRole } from './flat.ts';
import { RunBuilder, type Run } from './run.ts';
import { factsOf } from './tags.ts';
import { blocksUnder, blocksWith, isContainer, type Container, type NodeIndex } from './tree.ts';

/** An element under way, and the next node in it. */
interface Entry {
  readonly node: Node;
  /** Whose children are walked: the node itself, or its shadow root. */
  readonly parent: Node;
  next: Node | null;
  /** The nodes of a slot are walked as a list. */
  readonly list: readonly Node[] | null;
  index: number;
  readonly container: Container;
  /** What the container held before this walk; null at an inline element in it. */
  readonly before: readonly (Block | Container)[] | null;
  /** Null: not asked yet. */
  keepBreaks: boolean | null;
  readonly mute: boolean;
  readonly alike: Alike;
}

const NOTHING: readonly (Block | Container)[] = [];
/** The clock is looked at so often. */
const NODES_A_LOOK = 32;
const BLANK = /^[\t-\r ]*$/;

export interface Collected {
  added: Block[];
  removed: Block[];
  /** Same words in other nodes: nothing to read, but to paint again. */
  moved: Block[];
}

export interface CollectorHooks {
  /** Our own card: neither read nor looked into. */
  isOurs(node: Node): boolean;
  /** A document or an open shadow root whose text is read: to be observed, and to get the stylesheet. */
  onScope(root: Document | ShadowRoot): void;
  onFrame(frame: HTMLIFrameElement): void;
}

/** Hidden parts that are looked at again; beyond that a page has more menus than text. */
const MOST_LATER = 3000;

export class Collector {
  readonly root: Container;
  readonly index: NodeIndex = {
    of: (node) => {
      const container = this.containerOf(node);
      return container ? blocksWith(container, node) : [];
    },
  };
  /** Elements that were hidden, or may get a shadow root, without the DOM telling. */
  readonly later = new Set<Element>();
  readonly #hooks: CollectorHooks;
  readonly #containers = new WeakMap<Node, Container>();
  readonly #queue = new Set<Container>();
  readonly #stack: Entry[] = [];
  readonly #builder: RunBuilder<Text>;
  readonly #classifier = new Classifier();
  #text: { node: Text; data: string; offset: number } | null = null;
  #walk = 0;
  #ids = 0;
  #order: Block[] | null = null;
  #added = new Set<Block>();
  #moved = new Set<Block>();
  /** Blocks whose nodes went away, by text: the same words elsewhere take them over. */
  #lost = new Map<string, Block[]>();

  constructor(document: Document, hooks: CollectorHooks) {
    this.#hooks = hooks;
    this.#builder = new RunBuilder((run) => this.#emit(run));
    this.root = this.#container(document, null, false, new Alike());
    this.#queue.add(this.root);
  }

  /** All blocks in page order. */
  blocks(): readonly Block[] {
    return (this.#order ??= blocksUnder(this.root));
  }

  get busy(): boolean {
    return this.#stack.length > 0 || this.#queue.size > 0;
  }

  /** The nearest container of a node that is read, or null where it is not. */
  containerOf(node: Node): Container | null {
    for (let at: Node | null = node; at; at = flatParent(at)) {
      const container = this.#containers.get(at);
      if (container) return container;
      if (isElement(at) && (isEditor(at) || this.#hooks.isOurs(at))) return null;
      if (nodeTypeOf(at) === 9) return null;
    }
    return null;
  }

  /** Asks for a container to be read again. */
  mark(container: Container): void {
    this.#queue.add(container);
  }

  /** Works until the deadline (performance.now); true when nothing is left. */
  step(deadline: number): boolean {
    for (const entry of this.#stack) resume(entry);
    for (let count = 1; ; count++) {
      if (count % NODES_A_LOOK === 0 && performance.now() > deadline) return false;
      const text = this.#text;
      if (text !== null) this.#readText(this.#stack.at(-1)!, text.node, text.data, text.offset);
      else if (this.#stack.length > 0) this.#advance(this.#stack[this.#stack.length - 1]!);
      else if (!this.#begin()) {
        this.#classifier.forget();
        return true;
      }
    }
  }

  /** How much text is new since the last `take`, in UTF-16 units. */
  get fresh(): number {
    let length = 0;
    for (const { run } of this.#added) length += run.text.length;
    return length;
  }

  /** Leaves the walk that is under way. */
  giveUp(): void {
    this.#text = null;
    this.#builder.flush();
    this.#stack.length = 0;
  }

  /** What has changed since the last call. Blocks count as removed only when nothing is left to walk. */
  take(): Collected {
    const removed: Block[] = [];
    if (!this.busy) {
      for (const blocks of this.#lost.values()) removed.push(...blocks);
      this.#lost.clear();
    }
    const collected = { added: [...this.#added], removed, moved: [...this.#moved] };
    this.#added.clear();
    this.#moved.clear();
    return collected;
  }

  #container(node: Node, parent: Container | null, aside: boolean, alike: Alike): Container {
    const isDocument = nodeTypeOf(node) === 9;
    const container: Container = {
      node,
      parent,
      items: [],
      aside,
      keepBreaks: null,
      mute: false,
      alike,
      plainText: isDocument ? contentTypeOf(node as Document) === 'text/plain' : (parent?.plainText ?? false),
      walk: 0,
    };
    this.#containers.set(node, container);
    return container;
  }

  #begin(): boolean {
    for (const container of this.#queue) {
      this.#queue.delete(container);
      if (this.#containers.get(container.node) !== container || !isConnected(container.node)) continue;
      this.#walk++;
      const tag = isElement(container.node) ? tagOf(container.node) : null;
      this.#enter(container, this.#inside(container.node, tag, tag !== null && factsOf(tag).host));
      return true;
    }
    return false;
  }

  #enter(container: Container, inside: Node | readonly Node[]): void {
    if (this.#queue.size > 0) this.#queue.delete(container);
    const before = container.items;
    // What has gone is let go first, so that the same words in new elements take it over.
    for (let i = 0; i < before.length; i++) {
      const item = before[i]!;
      if (!isContainer(item)) this.#lose(item);
      else if (item.parent === container && !isConnected(item.node)) this.#drop(item);
    }
    if (before.length > 0) {
      container.items = [];
      this.#order = null;
    }
    container.walk = this.#walk;
    this.#push(container.node, inside, container, before.length > 0 ? before : NOTHING, container);
  }

  /** What is walked in a document or an element: its children, those of its shadow root, or the nodes of a slot. */
  #inside(node: Node, tag: string | null, mayHost: boolean): Node | readonly Node[] {
    const inside = tag === null ? node : insideOf(node as Element, tag, mayHost);
    if (tag === null || (inside !== node && !Array.isArray(inside))) this.#hooks.onScope(inside as Document);
    return inside;
  }

  #push(
    node: Node,
    inside: Node | readonly Node[],
    container: Container,
    before: Entry['before'],
    { keepBreaks, mute, alike }: Pick<Entry, 'keepBreaks' | 'mute' | 'alike'>,
  ): void {
    const list = Array.isArray(inside) ? (inside as readonly Node[]) : null;
    const parent = list ? node : (inside as Node);
    const next = list ? null : firstChildOf(parent);
    this.#stack.push({ node, parent, next, list, index: 0, container, before, keepBreaks, mute, alike });
  }

  #advance(entry: Entry): void {
    const node = entry.list ? (entry.list[entry.index++] ?? null) : entry.next;
    if (node === null) {
      if (entry.before) this.#finish(entry.container, entry.before);
      this.#stack.pop();
      return;
    }
    if (!entry.list) entry.next = nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === 3) {
      if (!entry.mute) this.#readText(entry, node as Text, dataOf(node as Text), 0);
    } else if (type === 1 && !this.#hooks.isOurs(node)) this.#element(node as Element, entry);
  }

  /** Reads as much of a text as one block holds; the rest is kept for the next step. */
  #readText(entry: Entry, node: Text, data: string, from: number): void {
    const breaks = entry.keepBreaks ?? (data.includes('\n') && !BLANK.test(data) && keepBreaksIn(entry));
    const offset = this.#builder.add(node, data, from, breaks);
    this.#text = offset < data.length ? { node, data, offset } : null;
  }

  #element(element: Element, { container, alike: parent }: Entry): void {
    const tag = tagOf(element);
    const reading = this.#classifier.classify(element, tag, parent, container.plainText);
    const { kind, keepBreaks, mute, alike, rare, facts } = reading;
    if (kind === 'skip') return;
    if (kind === 'later' || mute || ((facts.custom || rare) && mayGetShadow(element, facts.custom)))
      this.#lookLater(element);
    if (kind === 'later') return;
    if (kind === 'break') return this.#builder.break();
    if (kind === 'inline')
      return this.#push(element, this.#inside(element, tag, facts.host), container, null, reading);
    const node = kind === 'frame' ? this.#frame(element as HTMLIFrameElement) : element;
    if (!node) return;
    this.#builder.flush();
    const known = this.#containers.get(node);
    const aside = container.aside || facts.aside || (rare && isAsideRole(attribute(element, 'role')));
    const child = known ?? this.#container(node, container, aside, alike);
    const asBefore = known?.mute === mute && known.keepBreaks === keepBreaks && !this.#queue.has(known);
    child.parent = container;
    child.walk = this.#walk;
    child.keepBreaks = keepBreaks;
    child.mute = mute;
    // Two frames have nothing in common.
    child.alike = kind === 'frame' ? new Alike() : alike;
    container.items.push(child);
    if (!asBefore) this.#enter(child, this.#inside(node, node === element ? tag : null, facts.host));
  }

  /** The document of a same-origin frame. */
  #frame(frame: HTMLIFrameElement): Document | null {
    this.#hooks.onFrame(frame);
    try {
      const { contentDocument } = frame;
      return contentDocument && designModeOf(contentDocument) === 'off' ? contentDocument : null;
    } catch {
      return null;
    }
  }

  #finish(container: Container, before: readonly (Block | Container)[]): void {
    this.#builder.flush();
    for (const item of before)
      if (isContainer(item) && item.parent === container && item.walk !== this.#walk) this.#drop(item);
  }

  #drop(dropped: Container): void {
    const stack = [dropped];
    for (let container = stack.pop(); container; container = stack.pop()) {
      this.#containers.delete(container.node);
      this.#queue.delete(container);
      for (const item of container.items) {
        if (!isContainer(item)) this.#lose(item);
        else if (item.parent === container) stack.push(item);
      }
    }
    this.#order = null;
  }

  #lose(block: Block): void {
    this.#added.delete(block);
    this.#moved.delete(block);
    const same = this.#lost.get(block.run.text);
    if (same) same.push(block);
    else this.#lost.set(block.run.text, [block]);
  }

  #emit(run: Run<Text>): void {
    const { container } = this.#stack.at(-1) ?? { container: this.root };
    const same = this.#lost.size > 0 ? this.#lost.get(run.text) : undefined;
    const known = same?.shift();
    if (same?.length === 0) this.#lost.delete(run.text);
    const block: Block = known ?? {
      id: ++this.#ids,
      run,
      container,
      result: null,
      words: null,
      version: 0,
    };
    if (known) Object.assign(known, { run, container, version: known.version + 1 });
    (known?.result ? this.#moved : this.#added).add(block);
    container.items.push(block);
    this.#order = null;
  }

  #lookLater(element: Element): void {
    if (this.later.size < MOST_LATER) this.later.add(element);
  }
}

/** The element's own answer, kept for all that are laid out as it is. */
function keepBreaksIn(entry: Entry): boolean {
  const { node, alike } = entry;
  return (entry.keepBreaks = alike.keepBreaks ??= isElement(node) && keepsBreaks(node));
}

/** After the page had its turn: children that it has taken away end the walk of them; they were observed. */
function resume(entry: Entry): void {
  if (entry.next && parentOf(entry.next) !== entry.parent) entry.next = null;
}

/** A custom element that has no shadow root yet may get one when its script runs; no observer is told. */
const mayGetShadow = (element: Element, custom: boolean): boolean =>
  (custom || attribute(element, 'is') !== null) && !shadowRootOf(element);
