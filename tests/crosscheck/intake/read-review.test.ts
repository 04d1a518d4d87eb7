import { describe, expect, it } from 'vitest';
import { readReview } from '../../../src/crosscheck/intake/read-review.ts';
import { answer } from '../../../src/crosscheck/intake/review.ts';
import { review } from './a-review.ts';

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('readReview', () => {
  it('takes a review as it was kept, wherever it stood', () => {
    const half = answer(review(), 'accept');
    expect(readReview(stored(half))).toEqual(half);
  });

  it.each([
    ['nothing', null],
    ['a note that is being typed', { note: 'x', rating: null }],
    ['a review without a text', { ...review(), source: { ...review().source, text: null } }],
    ['no hash', { ...review(), source: { ...review().source, sha256: 'abc' } }],
    ['an answer that nobody gave', { ...review(), answers: { a: 'perhaps' } }],
    ['a person among the names', { ...review(), decisions: [{ ...review().decisions[1]!, kind: 'person' }] }],
    [
      'a figure without its reading',
      { ...review(), decisions: [{ ...review().decisions[0]!, figure: null }] },
    ],
    ['a place before the list', { ...review(), at: -1 }],
    ['a place behind the list', { ...review(), at: 99 }],
    ['words outside the text', { ...review(), source: { ...review().source, text: 'Short.' } }],
    ['no place of a name', { ...review(), decisions: [{ ...review().decisions[1]!, spots: [] }] }],
  ])('takes no %s', (_, value) => {
    expect(readReview(stored(value))).toBeNull();
  });
});
