/**
 * The one element that we add to a page, with a closed shadow root. It has no size and shows only what lies in the root;
 * `popover` lifts it into the top layer, above dialogs and full-screen elements alike.
 */
const XHTML = 'http://www.w3.org/1999/xhtml';

export interface Host {
  element: HTMLElement;
  /** Where the view is drawn: an ordinary element, so that the tree within has a namespace even in an SVG document. */
  root: HTMLElement;
}

const html = (tag: string) => document.createElementNS(XHTML, tag) as HTMLElement;

/** Full-screen elements that show no children of theirs. */
const CHILDLESS = new Set([
  'video',
  'audio',
  'img',
  'iframe',
  'canvas',
  'embed',
  'object',
  'picture',
  'input',
  'svg',
]);

/**
 * Where the host belongs: in the modal dialog that makes the rest of the page inert, in the element that fills the
 * screen, else beside the body, where it is no page's first, last or only child of anything that a style counts.
 */
export function parentFor(anchor: Element | null): Element {
  const dialog = anchor?.closest('dialog:modal');
  if (dialog) return dialog;
  const full = document.fullscreenElement;
  return full && !CHILDLESS.has(full.localName) ? full : document.documentElement;
}

/** Constructed sheets pass every content security policy; where a browser refuses to adopt them, an element does it. */
function style(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the element.
  }
  const element = html('style');
  element.textContent = css;
  shadow.prepend(element);
}

/** @param css the whole style sheet of the card */
export function createHost(css: string): Host {
  const element = html('div');
  const shadow = element.attachShadow({ mode: 'closed' });
  const root = html('div');
  root.className = 'theme surface';
  shadow.append(root);
  style(shadow, css);
  return { element, root };
}

/** Puts the host into the page and the top layer. False where the page gives it no place. */
export function show({ element }: Host, parent: Element): boolean {
  try {
    if (element.parentNode !== parent) parent.append(element);
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
    return true;
  } catch {
    element.remove();
    return false;
  }
}
