import { expect, it } from 'vitest';
import { comesWhole } from '../../src/figures/whole.ts';
import { QUANTITIES } from '../../src/figures/words/units.ts';

it('counts come whole, whatever is measured in a unit of its own does not', () => {
  expect(comesWhole({ kind: 'count', unit: 'people' })).toBe(true);
  expect(comesWhole({ kind: 'count', unit: 'things' })).toBe(true);
  expect(comesWhole({ kind: 'money', unit: 'people' })).toBe(false);
  for (const unit of new Set(QUANTITIES.values()))
    expect(comesWhole({ kind: 'count', unit }), unit).toBe(false);
});
