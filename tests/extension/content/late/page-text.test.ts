import { expect, test } from 'vitest';
import { PageText } from '../../../../extension/content/late/page-text.ts';
import { block } from '../make.ts';

const blocks = [block('The road'), block('was shut.'), block('Again.')];
const page = new PageText(blocks);

test('blocks joined by line breaks, with the way there and back', () => {
  expect(page.text).toBe('The road\nwas shut.\nAgain.');
  expect(blocks.map((one) => page.offset(one, 1))).toEqual([1, 10, 20]);
  expect(page.offset(block('gone'), 0)).toBeNull();
});

test.each([
  [0, 3, [[0, 0, 3]]],
  [
    4,
    12,
    [
      [0, 4, 8],
      [1, 0, 3],
    ],
  ],
  [
    0,
    25,
    [
      [0, 0, 8],
      [1, 0, 9],
      [2, 0, 6],
    ],
  ],
  [8, 9, []],
  [19, 25, [[2, 0, 6]]],
])('the spans of %i to %i', (start, end, spans) => {
  expect(page.spans(start, end).map((span) => [blocks.indexOf(span.block), span.start, span.end])).toEqual(
    spans,
  );
});

test('an empty page', () => {
  expect(new PageText([]).text).toBe('');
  expect(new PageText([]).spans(0, 5)).toEqual([]);
});
