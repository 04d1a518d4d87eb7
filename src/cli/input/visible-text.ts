/** What a reader sees of an HTML tree, as paragraphs: `<h1>A</h1><p>b <b>c</b><br>d</p>` is "A\n\nb c\nd". */
import { walk } from './walk.ts';

const HIDDEN = new Set(
  'head script style noscript template iframe object svg math canvas audio video select textarea input button dialog datalist'.split(
    ' ',
  ),
);
const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELL = new Set(['td', 'th']);
const STYLED_AWAY = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const isHidden = (element: Element, name: string): boolean =>
  HIDDEN.has(name) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  STYLED_AWAY.test(element.getAttribute('style') ?? '');

const ELEMENT = 1;
const TEXT = 3;

interface Writer {
  parts: string[];
  /** What is to stand before the next word: nothing, a space, a line, a paragraph. */
  gap: '' | ' ' | '\n' | '\n\n';
}

const RANK = ['', ' ', '\n', '\n\n'] as const;
function leave(writer: Writer, gap: Writer['gap']): void {
  if (RANK.indexOf(gap) > RANK.indexOf(writer.gap)) writer.gap = gap;
}

function writeWords(writer: Writer, data: string, keepLines: boolean): void {
  const words = keepLines ? data.split('\n') : [data];
  words.forEach((line, n) => {
    if (n > 0) leave(writer, '\n');
    const plain = line.replaceAll(/[\t\n\f\r ]+/g, ' ');
    const trimmed = plain.replace(/^ /, '').replace(/ $/, '');
    if (plain.startsWith(' ')) leave(writer, ' ');
    if (trimmed === '') return;
    if (writer.parts.length > 0) writer.parts.push(writer.gap);
    writer.parts.push(trimmed);
    writer.gap = plain.endsWith(' ') ? ' ' : '';
  });
}

const nameOf = (node: Node): string | null =>
  node.nodeType === ELEMENT ? (node as Element).localName.toLowerCase() : null;
const gapOf = (name: string): Writer['gap'] => (BLOCK.has(name) ? '\n\n' : CELL.has(name) ? ' ' : '');

/** The visible text under a node: paragraphs with an empty line between them, no white space at either end. */
export function visibleText(root: Node): string {
  const writer: Writer = { parts: [], gap: '' };
  let pre = 0;
  walk(
    root,
    (node) => {
      const name = nameOf(node);
      if (name === null) {
        if (node.nodeType === TEXT) writeWords(writer, node.nodeValue ?? '', pre > 0);
        return node.nodeType !== TEXT;
      }
      leave(writer, name === 'br' ? '\n' : gapOf(name));
      if (name === 'pre') pre += 1;
      return !isHidden(node as Element, name);
    },
    (node) => {
      const name = nameOf(node);
      if (name === null) return;
      leave(writer, gapOf(name));
      if (name === 'pre') pre -= 1;
    },
  );
  return writer.parts.join('');
}
