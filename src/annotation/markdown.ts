/**
 * A note's Markdown as a tree of plain data, `[{is: 'paragraph', of: ['See ', {is: 'link', href: 'https://...', of: ['it']}]}]`.
 * Whoever draws it makes elements of it and never markup: HTML stays text, an image is a link to itself, and a link leads
 * to the web or to a mail address or is no link.
 */
import { lexer, type MarkedToken, type Token } from 'marked';

export type Inline =
  | string
  | { is: 'strong' | 'em' | 'del'; of: Inline[] }
  | { is: 'link'; href: string; of: Inline[] }
  | { is: 'code'; text: string }
  | { is: 'break' };

export type Block =
  | { is: 'paragraph' | 'heading'; of: Inline[] }
  | { is: 'quote'; of: Block[] }
  | { is: 'list'; start: number | null; items: Block[][] }
  | { is: 'code'; text: string }
  | { is: 'rule' };

/** Longer notes are shown as they were typed: nobody writes them, and a parser would stand still over them. */
export const MAX_MARKDOWN = 20_000;

const plain = (text: string): Block[] => [{ is: 'paragraph', of: [text] }];

/** Null where a click would lead elsewhere than to a page or a mail. */
function safeHref(href: string): string | null {
  const url = URL.parse(href);
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

const link = (href: string, of: Inline[], raw: string): Inline => {
  const safe = safeHref(href);
  return safe === null ? raw : { is: 'link', href: safe, of };
};

function inline(token: Token): Inline {
  const one = token as MarkedToken;
  switch (one.type) {
    case 'strong':
    case 'em':
    case 'del':
      return { is: one.type, of: one.tokens.map(inline) };
    case 'link':
      return link(one.href, one.tokens.map(inline), one.raw);
    case 'image':
      return link(one.href, [one.text || one.href], one.raw);
    case 'codespan':
      return { is: 'code', text: one.text };
    case 'br':
      return { is: 'break' };
    case 'escape':
    case 'text':
      return one.text;
    default:
      return one.raw;
  }
}

function block(token: Token): Block[] {
  const one = token as MarkedToken;
  switch (one.type) {
    case 'space':
    case 'def':
      return [];
    case 'hr':
      return [{ is: 'rule' }];
    case 'heading':
    case 'paragraph':
      return [{ is: one.type, of: one.tokens.map(inline) }];
    case 'text':
      return [{ is: 'paragraph', of: one.tokens?.map(inline) ?? [one.text] }];
    case 'blockquote':
      return [{ is: 'quote', of: one.tokens.flatMap(block) }];
    case 'list':
      return [
        {
          is: 'list',
          start: one.ordered ? Number(one.start) || 0 : null,
          items: one.items.map(({ tokens }) => tokens.flatMap(block)),
        },
      ];
    case 'code':
      return [{ is: 'code', text: one.text }];
    case 'table':
      return [{ is: 'code', text: one.raw.trimEnd() }];
    default:
      return plain(one.raw.trimEnd());
  }
}

/** Never throws: what cannot be read as Markdown comes back as one paragraph of the text as typed. */
export function markdownTree(text: string): Block[] {
  if (text.length > MAX_MARKDOWN) return plain(text);
  try {
    return lexer(text, { gfm: true, breaks: true }).flatMap(block);
  } catch {
    // Thousands of quotes within quotes: the parser's own stack ends.
    return plain(text);
  }
}
