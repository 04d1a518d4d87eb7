/** Why a name was read as it was: each reason is given once. */
import { describe, expect, test } from 'vitest';
import { type Reason, withReason } from '../../src/names/why.ts';

const mr: Reason = { code: 'titleBefore', detail: 'Mr' };
const dr: Reason = { code: 'titleBefore', detail: 'Dr' };
const letters: Reason = { code: 'initials' };

describe('a reason is added', () => {
  test.each<[string, Reason[], Reason, Reason[]]>([
    ['to none', [], mr, [mr]],
    ['to another', [letters], mr, [letters, mr]],
    ['to several', [letters, mr], dr, [letters, mr, dr]],
    ['to one of its kind that names another word', [mr], dr, [mr, dr]],
  ])('%s', (_, why, reason, expected) => {
    const before = [...why];
    expect(withReason(why, reason)).toEqual(expected);
    // Many share a list.
    expect(why).toEqual(before);
  });
});

test.each<[string, Reason[], Reason]>([
  ['alone', [letters], { code: 'initials' }],
  ['beside others', [letters, mr], { code: 'titleBefore', detail: 'Mr' }],
])('what is said already is not said again: %s', (_, why, reason) =>
  expect(withReason(why, reason)).toBe(why),
);
