/** The page as it is laid out: shadow trees in the place of their host's children, slotted nodes in that of their slot. */
import {
  attribute,
  firstChildOf,
  isElement,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
  slotOf,
  tagOf,
} from '../pristine.ts';

/** A position among the children of a node; survives that the page changes them meanwhile. */
export interface Cursor {
  parent: Node;
  next: Node | null;
  /** The nodes of a slot stand elsewhere in the DOM: they are a list. */
  list: readonly Node[] | null;
  index: number;
}

const assignedNodes = HTMLSlotElement.prototype.assignedNodes;

/** A cursor before the first child of an element or a document. `onShadow` hears of each open shadow root. */
export function enter(node: Node, onShadow: (root: ShadowRoot) => void): Cursor {
  if (isElement(node)) {
    const shadow = shadowRootOf(node);
    if (shadow) {
      onShadow(shadow);
      return { parent: shadow, next: firstChildOf(shadow), list: null, index: 0 };
    }
    if (tagOf(node) === 'slot') {
      const list = assignedNodes.call(node as HTMLSlotElement);
      if (list.length > 0) return { parent: node, next: null, list, index: 0 };
    }
  }
  return { parent: node, next: firstChildOf(node), list: null, index: 0 };
}

/** The next node, or null at the end. Children that the page has taken away meanwhile end it: they were observed. */
export function advance(cursor: Cursor): Node | null {
  if (cursor.list) return cursor.list[cursor.index++] ?? null;
  const node = cursor.next;
  if (!node || parentOf(node) !== cursor.parent) return null;
  cursor.next = nextSiblingOf(node);
  return node;
}

/** The node that lays this one out, or null for a document and for what is detached. */
export function flatParent(node: Node): Node | null {
  const type = nodeTypeOf(node);
  if (type === 11) return (node as ShadowRoot).host ?? null;
  if (type === 1) return slotOf(node as Element) ?? parentOf(node);
  if (type === 3) return (node as Text).assignedSlot ?? parentOf(node);
  return parentOf(node);
}

const ASIDE_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'menu', 'menubar']);

/** Navigation and footers: text, but not the page's own. */
export const isAside = (element: Element): boolean => {
  const tag = tagOf(element);
  if (tag === 'nav' || tag === 'footer') return true;
  const role = attribute(element, 'role');
  return role !== null && ASIDE_ROLES.has(role);
};
