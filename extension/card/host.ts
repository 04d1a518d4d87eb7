/**
 * The one element that we add to a page, with a closed shadow root. It has no size and shows only what lies in the root;
 * `popover` lifts it into the top layer, above dialogs and full-screen elements alike.
 */
const XHTML = 'http://www.w3.org/1999/xhtml';

const SVG = 'http://www.w3.org/2000/svg';

export interface Host {
  element: HTMLElement;
  /** What stands between the host and an SVG document, which shows no HTML without it; else the host itself. */
  outer: Element;
  /** Where the view is drawn: an ordinary element, so that the tree within has a namespace even in an SVG document. */
  root: HTMLElement;
}

function framed(element: HTMLElement): Element {
  if (document.documentElement.namespaceURI !== SVG) return element;
  const frame = document.createElementNS(SVG, 'foreignObject');
  frame.setAttribute('width', '1');
  frame.setAttribute('height', '1');
  frame.append(element);
  return frame;
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
  return { element, root, outer: framed(element) };
}

/** Puts the host into the page and the top layer. False where the page gives it no place. */
export function show({ element, outer }: Host, parent: Element): boolean {
  try {
    if (outer.parentNode !== parent) parent.append(outer);
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
    return true;
  } catch {
    outer.remove();
    return false;
  }
}

const TOUCHED = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'touchstart',
] as const;

/** What is done in a root of ours is no business of the page's own handlers. */
export function keepWithin(root: HTMLElement, signal?: AbortSignal): void {
  for (const type of TOUCHED)
    root.addEventListener(type, (event) => event.stopPropagation(), {
      passive: true,
      ...(signal ? { signal } : {}),
    });
}
