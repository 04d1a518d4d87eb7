/** What an annotation must have before it is a review that others can read. */
import { describe, expect, test } from 'vitest';
import {
  claimReview,
  claimReviews,
  type Organisation,
} from '../../../src/annotation/exchange/claim-review.ts';
import type { Writing } from '../../../src/annotation/writing.ts';
import { FULL, made } from './made.ts';

const DESK: Organisation = { name: 'Harbour Desk', url: 'https://desk.example/' };

describe('a review lacks', () => {
  test.each<[string, Partial<Writing>, string, Organisation | null, string[]]>([
    ['nothing', FULL, 'twelve hurt', DESK, []],
    ['nothing where the passage stands for the claim', { ...FULL, claim: null }, 'twelve hurt', DESK, []],
    [
      'nothing where a blank claim has its passage',
      { ...FULL, claim: { text: ' ' } },
      'twelve hurt',
      DESK,
      [],
    ],
    ['a claim where both are blank', { ...FULL, claim: { text: ' \n' } }, '\t', DESK, ['claim']],
    ['a claim where the passage is blank', { ...FULL, claim: null }, '\t', DESK, ['claim']],
    ['who publishes it', FULL, 'twelve hurt', null, ['organisation']],
    ['all but a claim', {}, 'twelve hurt', null, ['rating', 'published', 'address', 'organisation']],
  ])('%s', (_, said, exact, desk, missing) => {
    const review = claimReview(made(said, { exact }), desk);
    expect(review.ok ? [] : review.error).toEqual(missing);
  });
});

test('the claim goes before the passage, and the passage before a blank claim', () => {
  const reviewed = (claim: Writing['claim']) => {
    const review = claimReview(made({ ...FULL, claim }, { exact: 'twelve hurt' }), DESK);
    return review.ok && review.value['claimReviewed'];
  };
  expect(reviewed({ text: 'The blast hurt twelve.' })).toBe('The blast hurt twelve.');
  expect(reviewed({ text: '  ' })).toBe('twelve hurt');
  expect(reviewed(null)).toBe('twelve hurt');
});

test('what is none is named and does not keep the others back', () => {
  const blank = made({ ...FULL, claim: null }, { exact: '\t' });
  const { count, left } = claimReviews([blank, made()], DESK);
  expect({ count, left }).toEqual({ count: 1, left: [{ id: blank.id, missing: ['claim'] }] });
});
