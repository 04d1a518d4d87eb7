import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NameTally } from '../../../src/names/unlisted/name-tally.ts';
import { UNLISTED_KINDS } from '../../../src/names/unlisted/piece.ts';

it('has one of each kind and text, few or many, in the order of their first', () => {
  const name = fc.record({
    text: fc.integer({ min: 0, max: 30 }).map((n) => `Torva ${n}`),
    kind: fc.constantFrom(...UNLISTED_KINDS),
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 120 }), (names) => {
      const tally = new NameTally<{ text: string; kind: (typeof UNLISTED_KINDS)[number]; times: number }>();
      for (const { text, kind } of names) {
        const known = tally.get(kind, text);
        if (known === undefined) tally.put({ text, kind, times: 1 });
        else known.times++;
      }
      const keys = names.map(({ text, kind }) => `${kind} ${text}`);
      expect(tally.names.map(({ text, kind }) => `${kind} ${text}`)).toEqual([...new Set(keys)]);
      for (const { text, kind, times } of tally.names)
        expect(times).toBe(keys.filter((key) => key === `${kind} ${text}`).length);
    }),
  );
});
