/** The page as it is laid out: shadow trees in the place of their host's children, slotted nodes in that of their slot. */
import { nodeTypeOf, parentOf, slotOf } from '../pristine.ts';

const assignedNodes = HTMLSlotElement.prototype.assignedNodes;

/** The nodes that are laid out in a slot, which stand elsewhere in the DOM; none where it shows its own children. */
export const slotted = (slot: Element): readonly Node[] => assignedNodes.call(slot as HTMLSlotElement);

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
