/** Reads the visible text of a page into blocks, in slices, and again what has changed. */
import {
  attribute,
  dataOf,
  designModeOf,
  isConnected,
  isElement,
  nextText,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
  tagOf,
} from '../pristine.ts';
import { task } from '../timings.ts';
import { Ancestors, type Ancestor } from './ancestor.ts';
import type { Block } from './block.ts';
import { Changes, type Collected } from './changes.ts';
import { isEditor } from './editor.ts';
import { flatParent, isAsideRole, slotted } from './flat.ts';
import { Roots } from './roots.ts';
import { isBlank, RunBuilder, type Run } from './run.ts';
import { Scope } from './scope.ts';
import { blocksUnder, blocksWith, isContainer, type Container, type NodeIndex } from './tree.ts';

const NOTHING: readonly (Block | Container)[] = [];
const NO_NODES: readonly Node[] = [];
/** The clock is looked at so often. */
const TEXTS_A_LOOK = 32;

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
  /** Elements that were hidden: they may be shown without the DOM telling. */
  readonly later = new Set<Element>();
  /** Elements that have got a shadow root, and of whose children no text leads to it. */
  readonly hosts = new Set<Element>();
  readonly roots = new Roots();
  readonly #hooks: CollectorHooks;
  readonly #containers = new WeakMap<Node, Container>();
  readonly #queue = new Set<Container>();
  readonly #builder: RunBuilder<Text>;
  readonly #scopes: Scope[] = [];
  #ancestors: Ancestors;
  /** Where the run under way stands. */
  #block: Ancestor | null = null;
  #container: Container;
  /** White space after the run: seen where more of the run follows. */
  #blank: Text | null = null;
  /** A text that is longer than a run, and how far it is read. */
  #long: { text: Text; data: string; offset: number; keepBreaks: boolean } | null = null;
  #walk = 0;
  readonly #changes = new Changes();
  #order: Block[] | null = null;

  constructor(document: Document, hooks: CollectorHooks) {
    this.#hooks = hooks;
    this.#builder = new RunBuilder((run) => this.#emit(run));
    this.#ancestors = new Ancestors(null);
    this.root = this.#container = this.#make(document, null, false);
    this.#queue.add(this.root);
  }

  /** All blocks in page order. */
  blocks(): readonly Block[] {
    return (this.#order ??= blocksUnder(this.root));
  }

  get busy(): boolean {
    return this.#scopes.length > 0 || this.#queue.size > 0;
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
    if (!this.#scopes.every((scope) => scope.stands)) this.#startAgain();
    do {
      const scope = this.#scopes[this.#scopes.length - 1];
      if (this.#long) this.#readOn(this.#long);
      else if (scope === undefined) {
        if (!this.#begin()) return true;
      } else if (!scope.prepare(deadline)) return false;
      else this.#readSome(scope);
    } while (performance.now() <= deadline);
    return false;
  }

  /** How much text is new since the last `take`, in UTF-16 units. */
  get fresh(): number {
    return this.#changes.fresh;
  }

  /** Leaves the walk that is under way: what it had not come by yet stands as before. */
  giveUp(): void {
    this.#long = null;
    this.#turnFrom();
    for (const { entered } of this.#scopes.splice(0))
      if (entered) entered.container.items.push(...this.#unseen(entered.before, entered.container));
  }

  /** What has changed since the last call. */
  take(): Collected {
    return this.#changes.take(!this.busy);
  }

  #make(node: Node, parent: Container | null, aside: boolean): Container {
    const container: Container = { node, parent, items: [], aside, walk: this.#walk };
    this.#containers.set(node, container);
    return container;
  }

  #begin(): boolean {
    for (const container of this.#queue) {
      this.#queue.delete(container);
      if (this.#containers.get(container.node) !== container || !isConnected(container.node)) continue;
      this.#walk++;
      this.#ancestors = new Ancestors(this.#walk === 1 ? null : this.#containers);
      this.#enter(container, null);
      return true;
    }
    return false;
  }

  /**
   * The page took away what was to be read next. Around the text that was read last all is walked again, and what was
   * read of it stands.
   */
  #startAgain(): void {
    const open = this.#scopes.flatMap(({ entered }) => entered?.container ?? []);
    this.giveUp();
    for (let at: Container | null = this.#container; at; at = at.parent) this.#queue.add(at);
    for (const container of open) this.#queue.add(container);
  }

  #enter(container: Container, parent: Ancestor | null): void {
    if (this.#queue.size > 0) this.#queue.delete(container);
    const before = container.items;
    // What has gone is let go first, so that the same words in new elements take it over.
    for (const item of before) {
      if (!isContainer(item)) this.#changes.lose(item);
      else if (item.parent === container && !isConnected(item.node)) this.#drop(item);
    }
    if (before.length > 0) {
      container.items = [];
      this.#order = null;
    }
    container.walk = this.#walk;
    const top = this.#ancestors.top(container, parent);
    this.#turnFrom();
    this.#container = container;
    this.#into(top, { container, before: before.length > 0 ? before : NOTHING });
  }

  /** Walks what is laid out in an element: its own children, those of its shadow root, or the nodes of a slot. */
  #into(ancestor: Ancestor, entered: Scope['entered']): void {
    const { node } = ancestor;
    const shadow = isElement(node) ? shadowRootOf(node) : null;
    const inside = isElement(node) && tagOf(node) === 'slot' ? slotted(node) : NO_NODES;
    if (shadow) this.#ancestors.host(ancestor, shadow);
    if (shadow || nodeTypeOf(node) === 9) this.#readRoot((shadow ?? node) as Document | ShadowRoot);
    for (const one of inside) if (isElement(one)) this.#ancestors.under(one, ancestor);
    const scope = new Scope(inside.length > 0 ? inside : [shadow ?? node], ancestor, entered);
    scope.begin(this.#ancestors.rare, this.hosts);
    this.#scopes.push(scope);
  }

  #readRoot(root: Document | ShadowRoot): void {
    this.roots.add(root);
    // That its changes are followed from now on is no part of reading it.
    task(() => this.#hooks.onScope(root), 'carry');
  }

  #leave(scope: Scope): void {
    if (scope.begin(this.#ancestors.rare, this.hosts)) return;
    this.#scopes.pop();
    if (!scope.entered) return;
    const { container, before } = scope.entered;
    this.#turnFrom();
    for (const item of this.#unseen(before, container)) this.#drop(item);
  }

  /** The containers in another that this walk has not come by. */
  #unseen(before: readonly (Block | Container)[], container: Container): Container[] {
    return before.filter(
      (item): item is Container => isContainer(item) && item.parent === container && item.walk !== this.#walk,
    );
  }

  /**
   * Reads the next texts, up to what stands between them; where there are none, the scope is left. On a usual page three
   * texts of four are white space between elements, and nothing is asked of them.
   */
  #readSome(scope: Scope): void {
    const { walker } = scope;
    const { length: depth } = this.#scopes;
    for (let left = TEXTS_A_LOOK; left > 0; left--) {
      const text = scope.next;
      const stop = scope.stops?.get(text)?.shift();
      if (stop) return this.#meetStop(scope, stop);
      if (text === null) return this.#leave(scope);
      scope.next = nextText(walker);
      const data = dataOf(text);
      if (isBlank(data)) this.#blank = text;
      else {
        this.#read(scope, text, data);
        if (this.#long || this.#scopes.length !== depth) return;
      }
    }
  }

  #read(scope: Scope, text: Text, data: string): void {
    const ancestor = text === scope.root ? scope.slot! : this.#ancestors.of(parentOf(text)!);
    if (!this.#isOpen(scope, ancestor)) return;
    const block = ancestor.block ?? this.#ancestors.blockOf(ancestor);
    if (block.layout === 'later') return this.#putOff(scope, block);
    // Line breaks at its edges are the source's indentation.
    const keepBreaks =
      data.includes('\n') && data.trim().includes('\n') && this.#ancestors.keepsBreaks(ancestor);
    if (block !== this.#block) {
      this.#turnFrom();
      this.#block = block;
      this.#container = block.container ?? this.#containerFor(block);
    } else if (this.#blank) this.#builder.add(this.#blank, dataOf(this.#blank), 0, keepBreaks);
    this.#blank = null;
    const offset = this.#builder.add(text, data, 0, keepBreaks);
    if (offset < data.length) this.#long = { text, data, offset, keepBreaks };
  }

  /** Reads as much of a text as one run holds; the rest is kept for the next step. */
  #readOn(long: { text: Text; data: string; offset: number; keepBreaks: boolean }): void {
    const { text, data, keepBreaks } = long;
    const offset = this.#builder.add(text, data, long.offset, keepBreaks);
    this.#long = offset < data.length ? { text, data, offset, keepBreaks } : null;
  }

  /** Ends the run under way: what follows is in another block. */
  #turnFrom(): void {
    this.#builder.flush();
    this.#block = null;
    this.#blank = null;
  }

  /** Whether what stands in an element is to be read here; if not, what is not is passed. */
  #isOpen(scope: Scope, ancestor: Ancestor): boolean {
    if (ancestor.skip) scope.pass(ancestor.node);
    else if (ancestor.known) this.#take(scope, ancestor, ancestor.known);
    else if (!(ancestor.shown ?? this.#ancestors.isShown(ancestor))) this.#putOff(scope, ancestor);
    else if (ancestor.shadow) this.#goInto(scope, ancestor);
    else return true;
    return false;
  }

  /** What is not to be seen is looked at again later. Of an element that is merely invisible the next may be shown. */
  #putOff(scope: Scope, ancestor: Ancestor): void {
    const root = ancestor.layout === 'later' ? ancestor : this.#ancestors.hiddenRoot(ancestor);
    this.#lookLater((root ?? ancestor).node as Element);
    if (root) scope.pass(root.node);
  }

  /** A container that an earlier walk has read: it is taken as it stands, or walked where that was asked for. */
  #take(scope: Scope, ancestor: Ancestor, known: Container): void {
    scope.pass(known.node);
    if (this.#ancestors.hiddenRoot(ancestor)) return this.#lookLater(known.node as Element);
    const { parent } = ancestor;
    this.#turnFrom();
    known.parent = this.#containerAround(parent!);
    known.walk = this.#walk;
    known.parent.items.push(known);
    if (this.#queue.has(known)) this.#enter(known, parent);
  }

  /** What stands before the next text: the end of a line, or another place where text is laid out. */
  #meetStop(scope: Scope, element: Element): void {
    const tag = tagOf(element);
    if (tag === 'br') {
      this.#blank = null;
      this.#builder.break();
    } else if (tag === 'hr') this.#turnFrom();
    else if (!this.#hooks.isOurs(element)) this.#open(scope, element, tag);
  }

  #open(scope: Scope, element: Element, tag: string): void {
    const ancestor = this.#ancestors.of(element);
    if (!this.#isOpen(scope, ancestor)) return;
    if (tag === 'iframe' || tag === 'frame') return this.#openFrame(element as HTMLIFrameElement, ancestor);
    if (tag === 'slot' && slotted(element).length === 0) return;
    this.#goInto(scope, ancestor);
  }

  #goInto(scope: Scope, ancestor: Ancestor): void {
    scope.pass(ancestor.node);
    this.#into(ancestor, null);
  }

  /** Reads the document of a same-origin frame. */
  #openFrame(frame: HTMLIFrameElement, { parent }: Ancestor): void {
    const document = this.#documentOf(frame);
    if (!document) return;
    this.#turnFrom();
    const around = this.#containerAround(parent!);
    const known = this.#containers.get(document);
    const container = known ?? this.#make(document, around, around.aside);
    container.parent = around;
    container.walk = this.#walk;
    around.items.push(container);
    if (!known || this.#queue.has(known)) this.#enter(container, null);
  }

  #documentOf(frame: HTMLIFrameElement): Document | null {
    this.#hooks.onFrame(frame);
    try {
      // The browser makes a world of ours in there when it is first asked for, which takes longer than any text.
      const contentDocument = task(() => frame.contentDocument, 'carry');
      return contentDocument && designModeOf(contentDocument) === 'off' ? contentDocument : null;
    } catch {
      return null;
    }
  }

  /** The container of a block-level element, made with those around it where there is none yet. */
  #containerFor(block: Ancestor): Container {
    const missing: Ancestor[] = [];
    let at = block;
    for (; !at.container; at = at.parent!) missing.push(at);
    let { container } = at;
    for (let i = missing.length - 1; i >= 0; i--) {
      const one = missing[i]!;
      if (one === block || one.facts.layout !== 'inline') {
        const around: Container = container;
        container = this.#make(one.node, around, around.aside || isAside(one));
        around.items.push(container);
      }
      one.container = container;
    }
    return container;
  }

  #containerAround(ancestor: Ancestor): Container {
    let block = ancestor;
    while (!block.container && block.facts.layout === 'inline') block = block.parent!;
    return this.#containerFor(block);
  }

  #drop(dropped: Container): void {
    const stack = [dropped];
    for (let container = stack.pop(); container; container = stack.pop()) {
      this.#containers.delete(container.node);
      this.#queue.delete(container);
      for (const item of container.items) {
        if (!isContainer(item)) this.#changes.lose(item);
        else if (item.parent === container) stack.push(item);
      }
    }
    this.#order = null;
  }

  #emit(run: Run<Text>): void {
    this.#container.items.push(this.#changes.found(run, this.#container));
    this.#order = null;
  }

  #lookLater(element: Element): void {
    if (this.later.size < MOST_LATER) this.later.add(element);
  }
}

/** In the page's navigation or footer: by its tag, or by a role. */
const isAside = ({ node, facts, rare }: Ancestor): boolean =>
  facts.aside || (rare && isAsideRole(attribute(node as Element, 'role')));
