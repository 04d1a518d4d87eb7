import { describe, expect, it } from 'vitest';
import { openedBy, stepOf } from '../../../extension/review/keys.ts';
import { answered } from '../../../src/crosscheck/intake/review.ts';
import { review } from '../../crosscheck/intake/a-review.ts';

describe('the keys of a review', () => {
  it.each([
    ['aa', 2, {}],
    ['ar', 2, {}],
    ['au', 0, { at: 0 }],
    ['j', 0, { at: 1 }],
    ['jk', 0, { at: 0 }],
    ['kkjjj', 0, { at: 1 }],
    ['uuu', 0, { at: 0 }],
  ])('%s', (keys, decided, where) => {
    const now = [...keys].reduce((one, key) => stepOf(key)!(one), review());
    expect(answered(now)).toBe(decided);
    expect(now).toMatchObject(where);
  });

  it.each(['x', 'A', 'Enter', 'Tab', ' ', 'e', 's', 'constructor', '__proto__'])('%s is no step', (key) => {
    expect(stepOf(key)).toBeNull();
  });

  it('opens a form for anything, and the search for names only', () => {
    const [figure, name] = review().decisions;
    expect([openedBy('e', figure!), openedBy('e', name!)]).toEqual(['edit', 'edit']);
    expect([openedBy('s', figure!), openedBy('s', name!)]).toEqual([null, 'same']);
    expect(openedBy('a', name!)).toBeNull();
  });
});
