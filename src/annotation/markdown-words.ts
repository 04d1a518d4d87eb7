/** A note's Markdown as the words that it shows, on one line: of `See **both**:\n- a\n- b` it is `See both: a · b`. */
import { hasMarkup } from './markdown-signs.ts';
import { markdownTree, type Block, type Inline } from './markdown.ts';

const inline = (one: Inline): string => {
  if (typeof one === 'string') return one;
  switch (one.is) {
    case 'break':
      return ' ';
    case 'code':
      return one.text;
    default:
      return one.of.map(inline).join('');
  }
};

function block(one: Block): string {
  switch (one.is) {
    case 'paragraph':
    case 'heading':
      return one.of.map(inline).join('');
    case 'quote':
      return blocks(one.of);
    case 'list':
      return one.items.map(blocks).filter(Boolean).join(' · ');
    case 'code':
      return one.text;
    case 'rule':
      return '';
  }
}

const blocks = (all: readonly Block[]): string => all.map(block).filter(Boolean).join(' ');

/** Never throws. Where nothing is marked up the words come back without being parsed. */
export const markdownWords = (text: string): string =>
  (hasMarkup(text) ? blocks(markdownTree(text)) : text).replace(/\s+/g, ' ').trim();
