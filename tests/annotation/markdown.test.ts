import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownTree, MAX_MARKDOWN, type Block, type Inline } from '../../src/annotation/markdown.ts';

const paragraph = (...of: Inline[]): Block => ({ is: 'paragraph', of });
const link = (href: string, ...of: Inline[]): Inline => ({ is: 'link', href, of });

describe('a note is', () => {
  it.each<[string, string, Block[]]>([
    ['plain words', 'Who counted?', [paragraph('Who counted?')]],
    ['two lines', 'Asked twice.\nNo answer.', [paragraph('Asked twice.', { is: 'break' }, 'No answer.')]],
    ['two paragraphs', 'One.\n\nTwo.', [paragraph('One.'), paragraph('Two.')]],
    ['words in bold', 'a **count**', [paragraph('a ', { is: 'strong', of: ['count'] })]],
    [
      'a list',
      '- one\n- *two*',
      [{ is: 'list', start: null, items: [[paragraph('one')], [paragraph({ is: 'em', of: ['two'] })]] }],
    ],
    ['a list that counts on', '3. three', [{ is: 'list', start: 3, items: [[paragraph('three')]] }]],
    ['a quotation', '> said so', [{ is: 'quote', of: [paragraph('said so')] }]],
    ['a heading', '# Sums', [{ is: 'heading', of: ['Sums'] }]],
    ['a link', '[list](https://gov.example/a)', [paragraph(link('https://gov.example/a', 'list'))]],
    [
      'a bare address',
      'https://gov.example/a',
      [paragraph(link('https://gov.example/a', 'https://gov.example/a'))],
    ],
    [
      'code, not read further',
      '`**a**`\n\n    <b>',
      [paragraph({ is: 'code', text: '**a**' }), { is: 'code', text: '<b>' }],
    ],
    ['right to left', 'کم از کم **137**', [paragraph('کم از کم ', { is: 'strong', of: ['137'] })]],
    ['nothing', '', []],
  ])('%s', (_, typed, expected) => {
    expect(markdownTree(typed)).toEqual(expected);
  });
});

describe('what could do harm shows as text', () => {
  it.each<[string, string, Block[]]>([
    ['an element', 'a <b onclick="x()">b</b>', [paragraph('a ', '<b onclick="x()">', 'b', '</b>')]],
    ['a script', '<script>alert(1)</script>', [paragraph('<script>alert(1)</script>')]],
    ['a script behind a link', '[a](javascript:alert(1))', [paragraph('[a](javascript:alert(1))')]],
    ['a script in disguise', '[a](JaVaScRiPt:x)', [paragraph('[a](JaVaScRiPt:x)')]],
    ['data behind a link', '[a](data:text/html,x)', [paragraph('[a](data:text/html,x)')]],
    ['a place in the extension', '[a](panel.html)', [paragraph('[a](panel.html)')]],
    [
      'an image, which is not fetched',
      '![pic](https://a.example/p.png)',
      [paragraph(link('https://a.example/p.png', 'pic'))],
    ],
    [
      'an image that is none',
      '![x](data:image/png;base64,AA)',
      [paragraph('![x](data:image/png;base64,AA)')],
    ],
    ['a table', '|a|b|\n|-|-|\n|<i>|2|', [{ is: 'code', text: '|a|b|\n|-|-|\n|<i>|2|' }]],
  ])('%s', (_, typed, expected) => {
    expect(markdownTree(typed)).toEqual(expected);
  });

  const linksIn = (parts: (Block | Inline | Block[])[]): string[] =>
    parts.flatMap((part): string[] => {
      if (typeof part === 'string') return [];
      if (Array.isArray(part)) return linksIn(part);
      const inside = 'of' in part ? part.of : 'items' in part ? part.items : [];
      return [...(part.is === 'link' ? [part.href] : []), ...linksIn(inside)];
    });

  it('whatever is typed, it is read, and no link leads elsewhere than to the web or to a mail', () => {
    const bits = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '*',
      '`',
      '\n',
      ' ',
      'javascript:',
      'https://a.example',
      'data:',
      '|-|',
      '\u202e',
      'a',
      '&lt;',
    );
    const text = fc.oneof(fc.string({ unit: bits, maxLength: 60 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (typed) => {
        for (const href of linksIn(markdownTree(typed))) expect(href).toMatch(/^(?:https?|mailto):/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['too long to be parsed', '*a* '.repeat(MAX_MARKDOWN)],
    ['too deep', '>'.repeat(MAX_MARKDOWN)],
  ])('a note that is %s comes back as it was typed', (_, typed) => {
    expect(markdownTree(typed)).toEqual([paragraph(typed)]);
  });
});
