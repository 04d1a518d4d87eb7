import * as fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { describe } from '../../src/annotation/describe.ts';
import { passageAddress, textDirective } from '../../src/annotation/text-fragment.ts';

const PAGE = `The road was shut on Friday, and 14 lorries stood there.
On Saturday 14 lorries stood there still, re-checked by two-man crews.
“It is done,” she said.`;
const at = (words: string, from = 0) => {
  const start = PAGE.indexOf(words, from);
  return describe(PAGE, start, start + words.length)!;
};

group('the address of a passage', () => {
  test.each<[string, ReturnType<typeof at>, string]>([
    ['words that stand once', at('two-man crews'), 'text=two%2Dman%20crews'],
    [
      'words that stand twice',
      at('14 lorries stood there'),
      'text=Friday%2C%20and-,14%20lorries%20stood%20there',
    ],
    [
      'the other of them',
      at('14 lorries stood there', 60),
      'text=On%20Saturday-,14%20lorries%20stood%20there,-still%2C%20re%2Dchecked',
    ],
    [
      'a passage over two blocks',
      at('stood there.\nOn Saturday 14'),
      'text=stood%20there.,On%20Saturday%2014',
    ],
    ['marks and quotation marks', at('“It is done,” she'), 'text=%E2%80%9CIt%20is%20done%2C%E2%80%9D%20she'],
  ])('%s', (_, quote, directive) => expect(textDirective(quote, PAGE)).toBe(directive));

  test('a long passage is given by its ends', () => {
    const long = `The first words of it and ${'then so many more '.repeat(12)} that nobody wants them in an address`;
    const directive = textDirective({ exact: long, prefix: '', suffix: '', start: null }, `${long} End.`)!;
    expect(directive).toBe('text=The%20first%20words%20of%20it,wants%20them%20in%20an%20address');
  });
  test('words that cannot be told from their copies have none', () =>
    expect(
      textDirective({ exact: 'here', prefix: '', suffix: '', start: null }, 'here and here'),
    ).toBeNull());
  test('without the page’s text the context that is kept is given', () =>
    expect(textDirective(at('14 lorries stood there'), null)).toBe(
      'text=shut%20on%20Friday%2C%20and-,14%20lorries%20stood%20there',
    ));
  test.each([
    ['https://news.example/a', 'https://news.example/a#:~:text=two%2Dman%20crews'],
    ['https://news.example/a#', 'https://news.example/a#:~:text=two%2Dman%20crews'],
    ['https://news.example/a#part', 'https://news.example/a#part:~:text=two%2Dman%20crews'],
    ['https://news.example/a#:~:text=old', 'https://news.example/a#:~:text=two%2Dman%20crews'],
  ])('in %s', (address, whole) => expect(passageAddress(address, at('two-man crews'), PAGE)).toBe(whole));
});

test('whatever the words, a directive is one part of an address and breaks none of its own syntax', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (exact) => {
      const directive = textDirective({ exact, prefix: '', suffix: '', start: null }, null);
      if (directive !== null) expect(directive).toMatch(/^text=[\w.!~*'()%]+(?:,[\w.!~*'()%]+)?$/);
    }),
  ));
