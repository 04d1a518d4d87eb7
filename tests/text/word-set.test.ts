import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashWord } from '../../src/text/tokens.ts';
import { wordSet } from '../../src/text/word-set.ts';

it.each([
  ['army', true],
  ['navy', true],
  ['air', false],
  ['army navy', false],
  ['', false],
])('%j is in the list: %j', (word, expected) => {
  expect(wordSet('army navy').has(hashWord(word))).toBe(expected);
});

it('has the words of any list and no others', () => {
  const words = fc.array(fc.stringMatching(/^[b-z]{3,8}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.stringMatching(/^[b-z]{3,8}$/), (list, other) => {
      const set = wordSet(list.join(' '));
      expect(list.every((word) => set.has(hashWord(word)))).toBe(true);
      expect(set.has(hashWord(other))).toBe(list.includes(other));
    }),
  );
});
