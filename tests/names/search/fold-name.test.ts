import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName } from '../../../src/names/search/fold-name.ts';

it.each([
  ['Tehrīk-e Tālibān', 'tehrik e taliban'],
  ['  The “Red” Banner (R.B.M.) ', 'the red banner r b m'],
  ['Route 66/A', 'route 66 a'],
  ['snake_case', 'snake case'],
  ['دشت‌ها', 'دشت ها'],
  ['¾ mile', '3 4 mile'],
  ['--', ''],
  ['', ''],
])('%j is searched as %j', (written, folded) => {
  expect(foldName(written)).toBe(folded);
});

it('is the same for plain letters whatever else stands beside them', () => {
  const plain = fc.string({ unit: 'binary-ascii', maxLength: 40 });
  fc.assert(
    fc.property(plain, (text) => {
      expect(foldName(`${text}\u2003`)).toBe(foldName(text));
    }),
  );
});
