/** The page as it is laid out: shadow trees in the place of their host's children, slotted nodes in that of their slot. */
import { firstChildOf, nextSiblingOf, nodeTypeOf, parentOf, shadowRootOf, slotOf } from '../pristine.ts';

/** A position among the children of a node. */
export interface Cursor {
  parent: Node;
  next: Node | null;
  /** The nodes of a slot stand elsewhere in the DOM: they are a list. */
  list: readonly Node[] | null;
  index: number;
}

const assignedNodes = HTMLSlotElement.prototype.assignedNodes;

/** The elements that may have a shadow root, custom ones apart: of others it need not be asked. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export const isCustom = (tag: string): boolean => tag.includes('-');

/** The open shadow root of an element with this tag. */
export const shadowOf = (element: Element, tag: string): ShadowRoot | null =>
  HOSTS.has(tag) || isCustom(tag) ? shadowRootOf(element) : null;

/**
 * A cursor before the first child of an element (with its tag) or of a document (with none). `onShadow` hears of each
 * open shadow root.
 */
export function enter(node: Node, tag: string | null, onShadow: (root: ShadowRoot) => void): Cursor {
  if (tag !== null) {
    const shadow = shadowOf(node as Element, tag);
    if (shadow) {
      onShadow(shadow);
      return { parent: shadow, next: firstChildOf(shadow), list: null, index: 0 };
    }
    if (tag === 'slot') {
      const list = assignedNodes.call(node as HTMLSlotElement);
      if (list.length > 0) return { parent: node, next: null, list, index: 0 };
    }
  }
  return { parent: node, next: firstChildOf(node), list: null, index: 0 };
}

/** The next node, or null at the end. */
export function advance(cursor: Cursor): Node | null {
  if (cursor.list) return cursor.list[cursor.index++] ?? null;
  const node = cursor.next;
  if (node) cursor.next = nextSiblingOf(node);
  return node;
}

/** After the page had its turn: children that it has taken away end the cursor; they were observed. */
export function resume(cursor: Cursor): void {
  if (cursor.next && parentOf(cursor.next) !== cursor.parent) cursor.next = null;
}

/** The node that lays this one out, or null for a document and for what is detached. */
export function flatParent(node: Node): Node | null {
  const type = nodeTypeOf(node);
  if (type === 11) return (node as ShadowRoot).host ?? null;
  if (type === 1) return slotOf(node as Element) ?? parentOf(node);
  if (type === 3) return (node as Text).assignedSlot ?? parentOf(node);
  return parentOf(node);
}

const ASIDE_TAGS = new Set(['nav', 'footer']);
const ASIDE_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'menu', 'menubar']);

/** Navigation and footers: text, but not the page's own. */
export const isAside = (tag: string, role: string | null): boolean =>
  ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role));
