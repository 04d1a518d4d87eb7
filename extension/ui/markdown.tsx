/** A note, drawn as elements: nothing of it is ever markup. */
import type { ComponentChild, JSX } from 'preact';
import { markdownTree, type Block, type Inline } from '../../src/annotation/markdown.ts';

function inline(part: Inline): ComponentChild {
  if (typeof part === 'string') return part;
  switch (part.is) {
    case 'strong':
      return <strong>{part.of.map(inline)}</strong>;
    case 'em':
      return <em>{part.of.map(inline)}</em>;
    case 'del':
      return <del>{part.of.map(inline)}</del>;
    case 'code':
      return <code>{part.text}</code>;
    case 'break':
      return <br />;
    case 'link':
      // Its address is in sight before the click: a note may come from somebody else.
      return (
        <a href={part.href} title={part.href} target="_blank" rel="noopener noreferrer">
          {part.of.map(inline)}
        </a>
      );
  }
}

function block(part: Block): ComponentChild {
  switch (part.is) {
    case 'paragraph':
      return <p dir="auto">{part.of.map(inline)}</p>;
    case 'heading':
      // No heading of the page that it stands on.
      return (
        <p dir="auto">
          <strong>{part.of.map(inline)}</strong>
        </p>
      );
    case 'quote':
      return <blockquote>{part.of.map(block)}</blockquote>;
    case 'code':
      return (
        <pre dir="auto">
          <code>{part.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'list': {
      const items = part.items.map((item, i) => <li key={i}>{item.map(block)}</li>);
      return part.start === null ? <ul>{items}</ul> : <ol start={part.start}>{items}</ol>;
    }
  }
}

export const Markdown = ({ text }: { text: string }): JSX.Element => (
  <div class="markdown">{markdownTree(text).map(block)}</div>
);
