/** What an element is to the reading of a page. Looks at computed style only where the tag and the attributes do not decide. */
import { attribute, ownerOf, tagOf, viewOf } from '../pristine.ts';

/** `skip`: nothing in it is read. `later`: not now, but it may be shown later without its DOM changing. */
export type ElementClass = 'skip' | 'later' | 'break' | 'inline' | 'block' | 'frame';

export interface Reading {
  kind: ElementClass;
  /** Line breaks in its text are shown as such. */
  keepBreaks: boolean;
  /** Its own text is hidden, but an element in it may be shown. */
  mute: boolean;
}

const SKIP = new Set(
  (
    'script style noscript template link meta head title input textarea select option optgroup datalist button ' +
    'code kbd samp pre math canvas audio video object embed img picture map area progress meter ' +
    'svg:title svg:desc svg:defs svg:metadata svg:symbol svg:style svg:script rp'
  ).split(' '),
);

const INLINE_DISPLAY = new Set(['inline', 'contents', 'inline-block', 'ruby', 'ruby-base', 'ruby-text']);
const SVG_INLINE = new Set(['tspan', 'textPath', 'a']);

const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton']);
/** Editors that show text in plain elements beside the field that they take the keys with. */
const EDITOR_CLASS =
  /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor|ql-editor|ProseMirror)(?:\s|$)/;

const reading = (kind: ElementClass, keepBreaks = false, mute = false): Reading => ({
  kind,
  keepBreaks,
  mute,
});
const SKIPPED = reading('skip');
const LATER = reading('later');
const FRAME = reading('frame');
const BREAK = reading('break');
const INLINE = [reading('inline'), reading('inline', true)] as const;
const BLOCK = [reading('block'), reading('block', true)] as const;
const MUTE = [reading('inline', false, true), reading('block', false, true)] as const;

/** An editor, or something else that a person types into: never read. */
export function isEditor(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attribute(element, 'role');
  if (role !== null && EDITOR_ROLES.has(role)) return true;
  const className = attribute(element, 'class');
  return className !== null && EDITOR_CLASS.test(className);
}

/** `plainText`: the document is a text file, which browsers show in one `pre`. */
export function classify(element: Element, plainText: boolean): Reading {
  const tag = tagOf(element);
  if (tag === 'br') return BREAK;
  const svg = element.namespaceURI === 'http://www.w3.org/2000/svg';
  if (SKIP.has(svg ? `svg:${tag}` : tag) && !(plainText && tag === 'pre')) return SKIPPED;
  if (isEditor(element) || attribute(element, 'aria-hidden') === 'true') return SKIPPED;
  const style = viewOf(ownerOf(element)!)?.getComputedStyle(element);
  if (!style) return SKIPPED;
  const display = style.display;
  if (display === 'none' || display === '' || style.contentVisibility === 'hidden') return LATER;
  const inline = svg ? SVG_INLINE.has(tag) : INLINE_DISPLAY.has(display);
  if (style.visibility !== 'visible') return MUTE[inline ? 0 : 1];
  if (tag === 'iframe' || tag === 'frame') return FRAME;
  const breaks = keepsBreaks(style) ? 1 : 0;
  if (inline) return INLINE[breaks];
  if (style.float !== 'none' && isDropCap(element)) return INLINE[breaks];
  if (style.position === 'absolute' && isClippedAway(style)) return LATER;
  return BLOCK[breaks];
}

const keepsBreaks = (style: CSSStyleDeclaration): boolean => /^(?:pre|break)/.test(style.whiteSpace);

/** The first letter of an article, set apart: it belongs to the word that follows. */
const isDropCap = (element: Element): boolean => {
  const text = element.textContent;
  return text.length <= 3 && text.trim().length === 1;
};

/** Text for screen readers only, which would otherwise count as the first mention of a name that nobody sees. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.clip !== 'auto' && /^rect\((?:[01](?:px)?[ ,]*){4}\)$/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  return style.overflowX !== 'visible' && parseFloat(style.width) <= 1 && parseFloat(style.height) <= 1;
}
