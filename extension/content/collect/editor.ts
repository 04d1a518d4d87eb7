/** What a person types into, and what is hidden from everybody: neither is ever read. */
import { attribute, hasAttributes } from '../pristine.ts';
import { EDITOR_CLASSES, isEditorClass } from './tags.ts';

const ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);

/** Picks out the elements of which `isEditor` may be true. */
export const EDITORS = `[contenteditable],[role],${EDITOR_CLASSES.map((name) => `.${name}`).join()}`;

/** An editor, or something else that a person types into. */
export function isEditor(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const className = attribute(element, 'class');
  if (className !== null && isEditorClass(className)) return true;
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attribute(element, 'role');
  return role !== null && ROLES.has(role);
}
