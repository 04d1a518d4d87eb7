/** Reads the visible text of a page into blocks, in slices, and again what has changed. */
import {
  attribute,
  contentTypeOf,
  designModeOf,
  isConnected,
  isElement,
  isText,
  nodeTypeOf,
  shadowRootOf,
  tagOf,
} from '../pristine.ts';
import type { Block } from './block.ts';
import { Classifier, isEditor } from './classify.ts';
import { advance, enter, flatParent, isAside, type Cursor } from './flat.ts';
import { RunBuilder, type Run } from './run.ts';
import { blocksUnder, isContainer, NodeIndex, type Container } from './tree.ts';

interface Entry extends Cursor {
  container: Container;
  /** The entry of the container itself, not of an inline element in it. */
  owns: boolean;
  before: (Block | Container)[];
  keepBreaks: boolean;
  mute: boolean;
  alike: number;
  plainText: boolean;
}

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
  readonly index = new NodeIndex();
  /** Elements that were hidden, or may get a shadow root, without the DOM telling. */
  readonly later = new Set<Element>();
  readonly #hooks: CollectorHooks;
  readonly #containers = new WeakMap<Node, Container>();
  readonly #queue = new Set<Container>();
  readonly #stack: Entry[] = [];
  readonly #builder: RunBuilder<Text>;
  readonly #classifier = new Classifier();
  #text: { node: Text; data: string; offset: number; keepBreaks: boolean } | null = null;
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
    this.root = this.#container(document, null, false);
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
    for (let count = 1; ; count++) {
      if (count % 32 === 0 && performance.now() > deadline) return false;
      if (this.#text) this.#readText();
      else if (this.#stack.length > 0) this.#advance();
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

  #container(node: Node, parent: Container | null, aside: boolean): Container {
    const isDocument = nodeTypeOf(node) === 9;
    const container: Container = {
      node,
      parent,
      items: [],
      aside,
      keepBreaks: false,
      mute: false,
      alike: 0,
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
      this.#enter(container);
      return true;
    }
    return false;
  }

  #enter(container: Container): void {
    this.#queue.delete(container);
    const before = container.items;
    // What has gone is let go first, so that the same words in new elements take it over.
    for (const item of before)
      if (!isContainer(item)) this.#lose(item);
      else if (item.parent === container && !isConnected(item.node)) this.#drop(item);
    container.items = [];
    this.#order = null;
    container.walk = this.#walk;
    const cursor = this.#enterNode(container.node);
    const { keepBreaks, mute, alike, plainText } = container;
    this.#stack.push({ ...cursor, container, owns: true, before, keepBreaks, mute, alike, plainText });
  }

  #enterNode(node: Node): Cursor {
    if (nodeTypeOf(node) === 9) this.#hooks.onScope(node as Document);
    return enter(node, this.#hooks.onScope);
  }

  #advance(): void {
    const entry = this.#stack.at(-1)!;
    const node = advance(entry);
    if (!node) {
      if (entry.owns) this.#finish(entry);
      this.#stack.pop();
    } else if (isText(node)) {
      if (!entry.mute) this.#text = { node, data: node.data, offset: 0, keepBreaks: entry.keepBreaks };
    } else if (isElement(node) && !this.#hooks.isOurs(node)) this.#element(node, entry);
  }

  #readText(): void {
    const text = this.#text!;
    text.offset = this.#builder.add(text.node, text.data, text.offset, text.keepBreaks);
    if (text.offset >= text.data.length) this.#text = null;
  }

  #element(element: Element, entry: Entry): void {
    const { container } = entry;
    const reading = this.#classifier.classify(element, entry.alike, entry.plainText);
    if (reading.kind === 'skip') return;
    if (reading.kind === 'later' || reading.mute || mayGetShadow(element)) this.#lookLater(element);
    if (reading.kind === 'later') return;
    if (reading.kind === 'break') return this.#builder.break();
    const { keepBreaks, mute, alike } = reading;
    if (reading.kind === 'inline') {
      const cursor = this.#enterNode(element);
      this.#stack.push({ ...entry, ...cursor, owns: false, before: [], keepBreaks, mute, alike });
      return;
    }
    const node = reading.kind === 'frame' ? this.#frame(element as HTMLIFrameElement) : element;
    if (!node) return;
    this.#builder.flush();
    const known = this.#containers.get(node);
    const child = known ?? this.#container(node, container, container.aside || isAside(element));
    const asBefore = known?.mute === mute && known.keepBreaks === keepBreaks && !this.#queue.has(known);
    Object.assign(child, { parent: container, walk: this.#walk, keepBreaks, mute, alike });
    container.items.push(child);
    if (!asBefore) this.#enter(child);
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

  #finish({ container, before }: Entry): void {
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
    this.index.remove(block);
    this.#added.delete(block);
    this.#moved.delete(block);
    const same = this.#lost.get(block.run.text);
    if (same) same.push(block);
    else this.#lost.set(block.run.text, [block]);
  }

  #emit(run: Run<Text>): void {
    const { container } = this.#stack.at(-1) ?? { container: this.root };
    const same = this.#lost.get(run.text);
    const known = same?.shift();
    if (same?.length === 0) this.#lost.delete(run.text);
    const block: Block = known ?? {
      id: ++this.#ids,
      run,
      container,
      result: null,
      words: words(run.text),
      version: 0,
    };
    if (known) Object.assign(known, { run, container, version: known.version + 1 });
    (known?.result ? this.#moved : this.#added).add(block);
    container.items.push(block);
    this.index.add(block);
    this.#order = null;
  }

  #lookLater(element: Element): void {
    if (this.later.size < MOST_LATER) this.later.add(element);
  }
}

/** A custom element that has no shadow root yet may get one when its script runs; no observer is told. */
const mayGetShadow = (element: Element): boolean =>
  (tagOf(element).includes('-') || attribute(element, 'is') !== null) && !shadowRootOf(element);

/** White space in a run is collapsed already: one more word than spaces. */
function words(text: string): number {
  let count = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) count++;
  return count;
}
