/**
 * The DOM's own getters. Content scripts do not see what a page patches into prototypes, but `<input name="parentNode">`
 * in a form, or `<img name="body">`, hides a property from them as well; a getter called by hand is not fooled.
 */
const getter = <T extends object, K extends keyof T>(prototype: T, key: K): ((node: T) => T[K]) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) return (node) => node[key];
  // Bound, since one closure for all getters would be one call site for all of them, which no engine makes fast.
  return Function.prototype.call.bind(get) as (node: T) => T[K];
};

/**
 * Firefox kills what belonged to a frame's former page: any touch of such an object throws. Whatever may meet one asks
 * through this.
 */
export function alive<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

export const parentOf = getter(Node.prototype, 'parentNode');
export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const dataOf = getter(CharacterData.prototype, 'data');
export const ownerOf = getter(Node.prototype, 'ownerDocument');
const readConnected = getter(Node.prototype, 'isConnected');
export const isConnected = (node: Node): boolean => alive(() => readConnected(node), false);
export const tagOf = getter(Element.prototype, 'localName');
export const shadowRootOf = getter(Element.prototype, 'shadowRoot');
export const slotOf = getter(Element.prototype, 'assignedSlot');
export const widthOf = getter(Element.prototype, 'clientWidth');
export const titleOf = getter(Document.prototype, 'title');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const viewOf = getter(Document.prototype, 'defaultView');
export const contentTypeOf = getter(Document.prototype, 'contentType');
export const designModeOf = getter(Document.prototype, 'designMode');
export const activeElementOf = getter(Document.prototype, 'activeElement');

const anyAttributes = Element.prototype.hasAttributes;
export const hasAttributes = (element: Element): boolean => anyAttributes.call(element);

const check = Element.prototype.checkVisibility;
const NOT_HIDDEN = { visibilityProperty: true };
/** Whether an element has a box; `visibility`: and is not made invisible. Transparent counts as visible. */
export const isVisible = (element: Element, visibility: boolean): boolean =>
  check.call(element, visibility ? NOT_HIDDEN : undefined);

/** The computed style, from the element's own window. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  viewOf(ownerOf(element)!)?.getComputedStyle(element);

const readAttribute = Element.prototype.getAttribute;
export const attribute = (element: Element, name: string): string | null => readAttribute.call(element, name);

const fits = Element.prototype.matches;
export const matches = (element: Element, selector: string): boolean => fits.call(element, selector);

const find = [Element, Document, DocumentFragment].map(({ prototype }) => prototype.querySelectorAll);
/** The elements under a document, a shadow root or an element that a selector picks out, in document order. */
export const allIn = (root: Node, selector: string): NodeListOf<Element> =>
  find[nodeTypeOf(root) === 1 ? 0 : nodeTypeOf(root) === 9 ? 1 : 2]!.call(root as Element, selector);

const makeWalker = Document.prototype.createTreeWalker;
/** Walks the texts under a node, of which itself is none. */
export const textsOf = (root: Node): TreeWalker =>
  makeWalker.call(nodeTypeOf(root) === 9 ? (root as Document) : ownerOf(root)!, root, NodeFilter.SHOW_TEXT);

/** The next text of a walker that shows texts alone. */
export const nextText = Function.prototype.call.bind(TreeWalker.prototype.nextNode) as (
  walker: TreeWalker,
) => Text | null;

/** An element of a list: in Firefox by far faster than by its index. */
export const itemOf = Function.prototype.call.bind(NodeList.prototype.item) as (
  list: NodeListOf<Element>,
  index: number,
) => Element;

const holds = Node.prototype.contains;
export const contains = (node: Node, other: Node): boolean => holds.call(node, other);

const compare = Node.prototype.compareDocumentPosition;
/** Whether a node comes after another in the document. */
export const follows = (node: Node, other: Node): boolean =>
  (compare.call(other, node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const readRoot = Node.prototype.getRootNode;
/** The document or the shadow root that a connected node is in. */
export const scopeOf = (node: Node) => readRoot.call(node) as Document | ShadowRoot;

const readCaret = Document.prototype.caretPositionFromPoint;
/** The place in the text nearest to a point of the viewport, in open shadow roots too. */
export const caretAt = (document: Document, x: number, y: number, shadowRoots: ShadowRoot[]) =>
  readCaret.call(document, x, y, { shadowRoots });

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;
