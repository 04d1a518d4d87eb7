/** What a click on a text would do without us. */
import { attribute, isElement, parentOf, tagOf } from '../../pristine.ts';

const CONTROLS = new Set(['button', 'summary', 'label', 'input', 'select', 'textarea', 'option']);
const CONTROL_ROLES = new Set(['button', 'link', 'tab', 'menuitem', 'option', 'checkbox', 'radio', 'switch']);

export interface Purpose {
  /** Where a link leads. */
  link: string | null;
  /** A click belongs to the page: a link, a button. */
  isControl: boolean;
}

/** Looks upwards from a node, out of shadow roots too. */
export function purposeOf(node: Node | null): Purpose {
  for (let at = node; at; at = parentOf(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (!isElement(at)) continue;
    const tag = tagOf(at);
    if (tag === 'a' && (attribute(at, 'href') !== null || attribute(at, 'xlink:href') !== null)) {
      const href = (at as HTMLAnchorElement).href;
      return { link: typeof href === 'string' ? href.slice(0, 2000) : null, isControl: true };
    }
    if (CONTROLS.has(tag) || CONTROL_ROLES.has(attribute(at, 'role') ?? ''))
      return { link: null, isControl: true };
  }
  return { link: null, isControl: false };
}
