import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasMarkup } from '../../src/annotation/markdown-signs.ts';
import { markdownWords } from '../../src/annotation/markdown-words.ts';
import { markdownTree } from '../../src/annotation/markdown.ts';

test.each([
  ['plain words', 'Who counted?', 'Who counted?'],
  ['two lines', 'Asked twice.\nNo answer.', 'Asked twice. No answer.'],
  ['two paragraphs', 'One.\n\nTwo.', 'One. Two.'],
  ['words in bold and in italics', 'a **count** of *boats*', 'a count of boats'],
  ['a list after its line', 'See both:\n\n- the ward\n- the **port**', 'See both: the ward · the port'],
  ['a heading', '# Sums\nTen.', 'Sums Ten.'],
  ['a quotation', '> said so\n\nAsked.', 'said so Asked.'],
  ['a link by its words', '[the list](https://gov.example/a)', 'the list'],
  ['a bare address', 'https://gov.example/a', 'https://gov.example/a'],
  ['code', '`5 * 3`', '5 * 3'],
  ['a rule', 'above\n\n---\n\nbelow', 'above below'],
  ['a sign that was escaped', '5 \\* 3', '5 * 3'],
  ['right to left', 'کم از کم **137**', 'کم از کم 137'],
  // Never:
  ['HTML is read as words', '<b>no</b>', '<b>no</b>'],
  ['a sign alone is no mark', '5 * 3 - 2 #1', '5 * 3 - 2 #1'],
  ['a mark that is not closed', '**half', '**half'],
  ['nothing', ' \n ', ''],
])('%s', (_, typed, words) => {
  expect(markdownWords(typed)).toBe(words);
});

test('where nothing looks like Markdown there is none', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '\n', '-', '1.', '5', '*', '=', '#', '\t', '(b)', '!', ':'), {
        maxLength: 12,
      }),
      (signs) => {
        const text = signs.join('');
        fc.pre(!hasMarkup(text));
        const parts: { is: string }[] = markdownTree(text).flatMap((one): { is: string }[] =>
          one.is === 'paragraph' ? one.of.filter((part) => typeof part !== 'string') : [one],
        );
        expect(parts.filter(({ is }) => is !== 'break')).toEqual([]);
      },
    ),
    { numRuns: 500 },
  ));

test('whatever was typed, the words stand on one line', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const words = markdownWords(text);
      expect(words).toBe(words.trim());
      expect(words).not.toMatch(/[\n\t]/);
    }),
  ));
