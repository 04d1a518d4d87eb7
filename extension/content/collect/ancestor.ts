/**
 * What one walk learns of the elements that text stands in. Of each is asked only what its text needs to know, and that
 * once: every question to the DOM counts here, as in Firefox each crosses from our world into the page's.
 */
import {
  attribute,
  contentTypeOf,
  isElement,
  isVisible,
  ownerOf,
  parentOf,
  shadowRootOf,
  styleOf,
  tagOf,
  widthOf,
} from '../pristine.ts';
import { isEditor } from './editor.ts';
import { isContents, keepsBreaks, layoutOf, type Layout } from './layout.ts';
import { factsOf, type TagFacts } from './tags.ts';
import type { Container } from './tree.ts';

export interface Ancestor {
  /** An element; at the top of a walk perhaps a document. */
  readonly node: Node;
  /** What it is laid out in. */
  readonly parent: Ancestor | null;
  readonly facts: TagFacts;
  /** It has one of the attributes that most elements have none of: see `Scope`. */
  readonly rare: boolean;
  /** Nothing in it is read. */
  readonly skip: boolean;
  /** What a walk before this one has read in it. */
  readonly known: Container | null;
  /** Its shadow root, in place of its children, until that is walked. */
  shadow: ShadowRoot | null;
  /** The container of what stands in it, once something does. */
  container: Container | null;
  /** From here on: not asked yet where null. The block-level element whose line its text is in. */
  block: Ancestor | null;
  layout: Layout | null;
  shown: boolean | null;
  keepBreaks: boolean | null;
  /** The outermost element around it that has no box, or itself: all in that is hidden. Null: there is none. */
  hidden: Ancestor | null | undefined;
}

export class Ancestors {
  /** Elements with rare attributes under the nodes that are walked. */
  readonly rare = new Set<Node>();
  readonly #of = new Map<Node, Ancestor>();
  readonly #known: WeakMap<Node, Container> | null;

  /** @param known the containers of the walks before, if there were any */
  constructor(known: WeakMap<Node, Container> | null) {
    this.#known = known;
  }

  /**
   * What is learnt of an element under a node that is walked; of the outermost one around it instead, where that is not
   * read, was read before, or has a shadow root.
   */
  of(node: Node): Ancestor {
    let ancestor = this.#of.get(node);
    if (ancestor) return ancestor;
    const chain: Node[] = [];
    for (let at = node; !ancestor; ancestor = this.#of.get(at)) {
      chain.push(at);
      at = parentOf(at)!;
    }
    for (let i = chain.length - 1; i >= 0 && !ancestor.skip && !ancestor.known && !ancestor.shadow; i--)
      ancestor = this.under(chain[i]!, ancestor);
    return ancestor;
  }

  /** An element as laid out in another than the DOM has it: the nodes of a slot. */
  under(node: Node, parent: Ancestor): Ancestor {
    const tag = tagOf(node as Element);
    const facts = factsOf(tag);
    const rare = this.rare.size > 0 && this.rare.has(node);
    const ancestor: Ancestor = {
      node,
      parent,
      facts,
      rare,
      skip: isUnread(node as Element, tag, facts, rare),
      known: this.#known?.get(node) ?? null,
      shadow: facts.host ? shadowRootOf(node as Element) : null,
      container: null,
      block: null,
      layout: null,
      shown: null,
      keepBreaks: null,
      hidden: undefined,
    };
    this.#of.set(node, ancestor);
    return ancestor;
  }

  /** The node whose container is walked. */
  top(container: Container, parent: Ancestor | null): Ancestor {
    const { node } = container;
    const isDocument = !isElement(node);
    const top: Ancestor = {
      node,
      parent,
      facts: factsOf(isDocument ? '' : tagOf(node)),
      rare: false,
      skip: false,
      known: null,
      shadow: null,
      container,
      block: null,
      layout: 'block',
      shown: isDocument || null,
      keepBreaks: isDocument ? false : null,
      hidden: undefined,
    };
    top.block = top;
    this.#of.set(node, top);
    return top;
  }

  /** A shadow root takes the place of its host's children, which are read where its slots are. */
  host(ancestor: Ancestor, root: ShadowRoot): void {
    ancestor.shadow = null;
    this.#of.set(root, ancestor);
    this.#of.set(ancestor.node, { ...ancestor, skip: true });
  }

  /** The block-level element whose line an element's text is in: itself, unless it is inline. */
  blockOf(ancestor: Ancestor): Ancestor {
    let block = ancestor;
    while (!block.block && block.parent && this.#layout(block) === 'inline') block = block.parent;
    block = block.block ??= block;
    for (let at = ancestor; at !== block && !at.block; at = at.parent!) at.block = block;
    return block;
  }

  /** Whether an element's own text is to be seen. Transparent counts as seen. */
  isShown(ancestor: Ancestor): boolean {
    const element = ancestor.node as Element;
    return (ancestor.shown ??=
      isVisible(element, true) ||
      // One without a box of its own shows its text all the same where those around it have a box, or are like it.
      (!isVisible(element, false) &&
        this.hiddenRoot(ancestor) === null &&
        styleOf(element)!.visibility === 'visible'));
  }

  /** See `Ancestor.hidden`. */
  hiddenRoot(ancestor: Ancestor): Ancestor | null {
    if (ancestor.hidden !== undefined) return ancestor.hidden;
    const chain: Ancestor[] = [];
    for (let at: Ancestor | null = ancestor; at && isElement(at.node) && !isVisible(at.node, false);) {
      chain.push(at);
      at = at.parent;
    }
    // From the outermost on: in what is hidden Firefox takes long to tell a style.
    return (ancestor.hidden = chain.findLast(({ node }) => !isContents(node as Element)) ?? null);
  }

  /** Whether line breaks in an element's own text are shown as such. */
  keepsBreaks(ancestor: Ancestor): boolean {
    return (ancestor.keepBreaks ??= keepsBreaks(ancestor.node as Element));
  }

  /**
   * As the tag says, where its width agrees: what is inline has no width of its own, what is for the ear only is one
   * pixel wide. Where it does not, a rule has made something else of it, and the style is asked.
   */
  #layout(ancestor: Ancestor): Layout {
    if (ancestor.layout) return ancestor.layout;
    const { parent } = ancestor;
    const { layout } = ancestor.facts;
    const element = ancestor.node as Element;
    const width = layout === null ? 0 : widthOf(element);
    if (layout !== null && (layout === 'block' ? width > 1 : width === 0)) return (ancestor.layout = layout);
    const own = layoutOf(element);
    const isClipped = own === 'block' && width <= 1 && parent !== null && this.#layout(parent) === 'later';
    return (ancestor.layout = isClipped ? 'later' : own);
  }
}

function isUnread(element: Element, tag: string, facts: TagFacts, rare: boolean): boolean {
  if (facts.skip) return !(tag === 'pre' && isTextFile(element));
  return rare && (attribute(element, 'aria-hidden') === 'true' || isEditor(element));
}

/** Whether an element is of a text file, which browsers show in one `pre`. */
const isTextFile = (element: Element): boolean => contentTypeOf(ownerOf(element)!) === 'text/plain';
