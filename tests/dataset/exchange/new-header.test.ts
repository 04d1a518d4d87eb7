import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { newHeader, packIdOf } from '../../../src/dataset/exchange/new-header.ts';
import { packHeader } from '../../../src/dataset/exchange/records.ts';

it.each([
  ['Wādī, 2026', 'wadi-2026'],
  ['  The valley!  ', 'the-valley'],
  ['وادی', 'export'],
  ['Seed', 'seed-export'],
])('the pack called %j has the id %s', (title, id) => expect(packIdOf(title)).toBe(id));

it('is a header whatever the title, and a later day is a higher version', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), (title) => {
      expect(v.safeParse(packHeader, newHeader(title, 'CC-BY-4.0', new Date(0))).success).toBe(true);
    }),
  );
  expect(newHeader('A', 'CC0', new Date('2026-03-04T12:00:00Z')).version).toBe('2026.3.4');
});
