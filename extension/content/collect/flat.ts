/** The page as it is laid out: shadow trees in the place of their host's children, slotted nodes in that of their slot. */
import { nodeTypeOf, parentOf, shadowRootOf, slotOf } from '../pristine.ts';

const assignedNodes = HTMLSlotElement.prototype.assignedNodes;

/**
 * What is laid out in an element: its own children, those of its open shadow root, or the nodes of a slot, which stand
 * elsewhere in the DOM and are a list.
 * @param mayHost it may have a shadow root, see `factsOf`
 */
export function insideOf(element: Element, tag: string, mayHost: boolean): Node | readonly Node[] {
  if (mayHost) return shadowRootOf(element) ?? element;
  if (tag !== 'slot') return element;
  const list = assignedNodes.call(element as HTMLSlotElement);
  return list.length > 0 ? list : element;
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

/** Roles of what is text, but not the page's own. */
export const isAsideRole = (role: string | null): boolean => role !== null && ASIDE_ROLES.has(role);
