import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinSentence } from '../../src/text/within-sentence.ts';

describe('of the words around a mention those of its sentence', () => {
  test.each([
    ['It is late. To ', 'Kabul', ', then. The rest', 'To ', ', then.'],
    ['', '12 people', ' fell ill', '', ' fell ill'],
    ['near ', 'Herat', '.', 'near ', '.'],
    ['seen by Gen. ', 'Aziz', ' at 3.30 p.m. in the hall', 'seen by Gen. ', ' at 3.30 p.m. in the hall'],
    ['no space.Then ', 'Quetta', ' rose.Now all', 'Then ', ' rose.'],
    ['It ended. ', 'Zhob', '', '', ''],
  ])('%j, %j, %j', (before, mention, after, left, right) => {
    expect(withinSentence(before, mention, after)).toEqual({ before: left, after: right });
  });

  test('are always the end of the one and the beginning of the other', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '3', '"') });
    fc.assert(
      fc.property(words, words, words, (before, mention, after) => {
        const cut = withinSentence(before, mention, after);
        expect(before.endsWith(cut.before)).toBe(true);
        expect(after.startsWith(cut.after)).toBe(true);
      }),
    );
  });
});
