/** How an element is laid out, as its computed style says. */
import { isVisible, styleOf, tagOf } from '../pristine.ts';

/** `later`: there, but clipped away; it may be shown later without its DOM changing. */
export type Layout = 'inline' | 'block' | 'later';

const INLINE_DISPLAY = new Set(['inline', 'contents', 'inline-block', 'ruby', 'ruby-base', 'ruby-text']);
const SVG_INLINE = new Set(['tspan', 'textPath', 'a']);

export function layoutOf(element: Element): Layout {
  const style = styleOf(element);
  if (!style) return 'later';
  const svg = element.namespaceURI === 'http://www.w3.org/2000/svg';
  if (svg ? SVG_INLINE.has(tagOf(element)) : INLINE_DISPLAY.has(style.display)) return 'inline';
  if (style.float !== 'none' && isDropCap(element)) return 'inline';
  return style.position === 'absolute' && isClippedAway(style) ? 'later' : 'block';
}

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

/** Whether line breaks in an element's own text are shown as such. */
export const keepsBreaks = (element: Element): boolean => {
  const collapse = styleOf(element)?.getPropertyValue('white-space-collapse');
  return collapse !== undefined && collapse !== 'collapse';
};

/** An element without a box of its own counts as not visible; what is in it is laid out all the same. */
export const isContents = (element: Element): boolean => styleOf(element)?.display === 'contents';

/** Whether what was not to be seen is to be seen now. */
export const isShownNow = (element: Element): boolean =>
  (isVisible(element, true) || isContents(element)) && layoutOf(element) !== 'later';
