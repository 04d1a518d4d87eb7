/** An HTML text as a tree that has a body, whatever tags its author left out. */
import { parseHTML } from 'linkedom';

/** What may stand in a head; the first other element opens the body (HTML standard, 13.2.6.4.4 and 13.2.6.4.6). */
const HEAD_CONTENT = /^(?:base|basefont|bgsound|link|meta|noframes|noscript|script|style|template|title)$/i;
const ELEMENT = 1;
const TEXT = 3;

function opensBody(node: Node): boolean {
  if (node.nodeType === TEXT) return /\S/.test(node.nodeValue ?? '');
  return node.nodeType === ELEMENT && !HEAD_CONTENT.test(node.nodeName) && !/^head$/i.test(node.nodeName);
}

const isNamed = (name: RegExp) => (node: Node) => name.test(node.nodeName);

/**
 * The parser here does not imply the tags that HTML lets an author leave out: "<html><title>...<p>..." has no body in
 * it, and its document looks for the body straight after a head.
 */
function implyHeadAndBody(page: Document): Document {
  const root = page.documentElement;
  const children = [...root.childNodes];
  if (children.some(isNamed(/^(?:body|frameset)$/i))) return page;
  const at = children.findIndex(opensBody);
  const first = at < 0 ? children.length : at;
  const head = children.find(isNamed(/^head$/i)) ?? page.createElement('head');
  (head as Element).append(...children.slice(0, first).filter((node) => node !== head));
  const body = page.createElement('body');
  body.append(...children.slice(first).filter((node) => node !== head));
  root.append(head, body);
  return page;
}

/** Reads a whole page or a piece of one. A piece becomes a page. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return implyHeadAndBody(parseHTML(whole).document);
}
