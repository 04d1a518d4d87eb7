import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold, mayTell } from '../../src/figures/anchors.ts';
import { sentenceSpans } from '../../src/figures/sentence-spans.ts';
import { type Token, tokenise } from '../../src/figures/token.ts';
import { COUNTED_PERSONS } from '../../src/figures/parsers/article-person.ts';
import { MEASURE_VERBS } from '../../src/figures/words/measure-verbs.ts';
import { TELLING } from '../../src/figures/words/telling-words.ts';
import { tokenise as wordsOf } from '../../src/text/tokens.ts';

const first = (text: string) => sentenceSpans(text, wordsOf(text))[0]!.anchors;

describe('the words of a sentence', () => {
  it.each([
    ['Three men left', true, false],
    ['In 2018 it rained', true, false],
    ['The army killed a soldier', true, false],
    ['The army killed soldiers', false, false],
    ['The army killed a bridge', false, false],
    ['A soldier sang', false, false],
    ['They shot a non-combatant', true, false],
    ['A third of them left', true, false],
    ['The third of them left', false, false],
    ['Half of them left', true, false],
    ['Two fifths of them left', true, false],
    ['They met a handful', true, false],
    ['The couple left', false, false],
    ['It was a long day', false, false],
    ['The mayor said so', false, true],
    ['Seven died, according to police', true, true],
    ['They will say nothing of it', false, true],
  ])('%s: may hold a figure: %s; may tell who says it: %s', (text, holds, tells) => {
    expect([mayHold(first(text)), mayTell(first(text))]).toEqual([holds, tells]);
  });

  const word = fc.oneof(
    fc.constantFrom(...TELLING, ...MEASURE_VERBS, ...COUNTED_PERSONS),
    fc.constantFrom(
      'a',
      'an',
      'seven',
      'twenty-five',
      'half',
      'third',
      'couple',
      '12',
      '1,500',
      'SAID',
      'Qur’an',
      'café',
      'the',
    ),
    fc.stringMatching(/^[a-z'’.\d-]{1,6}$/),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '-', '. ', '.', '’', '\n')), { maxLength: 30 })
    .map((pairs) => pairs.flat().join(''));

  it('hide nothing that its tokens are', () => {
    fc.assert(
      fc.property(text, (read) => {
        for (const { start, end, anchors } of sentenceSpans(read, wordsOf(read))) {
          const { tokens } = tokenise(read, start, end);
          const has = (words: Iterable<string>): boolean =>
            tokens.some(({ low }) => [...words].includes(low));
          const isNumber = ({ starts, low }: Token): boolean =>
            starts && !/^(?:an?|third|couple)(?:-|$)/.test(low);
          const counts = has(['third', 'couple']) || (has(COUNTED_PERSONS) && has(MEASURE_VERBS));
          if (tokens.some(isNumber) || (has(['a', 'an']) && counts)) expect(mayHold(anchors)).toBe(true);
          if (tokens.some(({ low }) => TELLING.has(low))) expect(mayTell(anchors)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
