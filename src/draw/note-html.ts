/** A note's Markdown as HTML of a file: the same tree that the panel draws, each word of it escaped. */
import { markdownTree, type Block, type Inline } from '../annotation/markdown.ts';
import { contained } from '../text/isolate.ts';
import { escapedMarkup } from '../text/markup.ts';

const text = (words: string): string => escapedMarkup(contained(words));

function inline(part: Inline): string {
  if (typeof part === 'string') return text(part);
  if (part.is === 'break') return '<br>';
  if (part.is === 'code') return `<code>${text(part.text)}</code>`;
  const inner = part.of.map(inline).join('');
  return part.is === 'link'
    ? `<a href="${escapedMarkup(part.href)}" rel="noreferrer noopener">${inner}</a>`
    : `<${part.is}>${inner}</${part.is}>`;
}

function block(part: Block): string {
  switch (part.is) {
    case 'paragraph':
      return `<p dir="auto">${part.of.map(inline).join('')}</p>`;
    case 'heading':
      // No heading of the file that it stands in.
      return `<p dir="auto"><strong>${part.of.map(inline).join('')}</strong></p>`;
    case 'quote':
      return `<blockquote>${part.of.map(block).join('')}</blockquote>`;
    case 'code':
      return `<pre dir="auto"><code>${text(part.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'list': {
      const items = part.items.map((item) => `<li>${item.map(block).join('')}</li>`).join('');
      return part.start === null ? `<ul>${items}</ul>` : `<ol start="${part.start}">${items}</ol>`;
    }
  }
}

/** Nothing of the note is markup but what its Markdown stands for; its links lead to the web or to a mail address. */
export const noteHtml = (note: string): string =>
  `<div class="note">${markdownTree(note).map(block).join('')}</div>`;
