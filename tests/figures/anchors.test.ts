import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold, mayTell } from '../../src/figures/anchors.ts';
import { sentenceSpans } from '../../src/figures/sentence-spans.ts';
import { tokenise } from '../../src/figures/token.ts';
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
    ['It was a long day', false, false],
    ['The mayor said so', false, true],
    ['Seven died, according to police', true, true],
    ['They will say nothing of it', false, true],
  ])('%s: may hold a figure: %s; may tell who says it: %s', (text, holds, tells) => {
    expect([mayHold(first(text)), mayTell(first(text))]).toEqual([holds, tells]);
  });

  const word = fc.oneof(
    fc.constantFrom(...TELLING, ...MEASURE_VERBS),
    fc.constantFrom(
      'a',
      'an',
      'seven',
      'twenty-five',
      'half',
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
          const holds = tokens.some(({ starts, low }) => starts && !/^an?(?:-|$)/.test(low));
          if (holds) expect(mayHold(anchors)).toBe(true);
          if (tokens.some(({ low }) => TELLING.has(low))) expect(mayTell(anchors)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
