import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/crosscheck/intake/mentions.ts';

const TEXT = 'The Harbour League met the two towns. The League left.';
const DOCUMENT = 'urn:uuid:00000000-0000-4000-8000-000000000001';
const names = () => ['Harbour League', 'League'];
const at = (words: string, entity = 'sm:test/group/league') => ({
  entity,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

describe('placesOf', () => {
  it('keeps a name with its words, and of a description the place alone', () => {
    expect(placesOf([at('the two towns'), at('Harbour League')], TEXT, DOCUMENT, names)).toEqual([
      {
        entityId: 'sm:test/group/league',
        locator: { documentId: DOCUMENT, start: 4, end: 18, exact: 'Harbour League' },
      },
      {
        entityId: 'sm:test/group/league',
        locator: { documentId: DOCUMENT, start: 23, end: 36 },
        descriptive: true,
      },
    ]);
  });

  it('keeps the longer of two that begin at one place', () => {
    const [one, ...others] = placesOf([at('Harbour'), at('Harbour League')], TEXT, DOCUMENT, names);
    expect([one!.locator.exact, others]).toEqual(['Harbour League', []]);
  });

  it('never keeps two on the same words, nor one outside the text', () => {
    const place = record({
      entity: constantFrom('sm:test/a/a', 'sm:test/b/b'),
      start: nat(50),
      end: nat(54),
    });
    assert(
      property(array(place, { maxLength: 12 }), (places) => {
        const kept = placesOf(places, TEXT, DOCUMENT, names);
        kept.forEach(({ locator: { start, end, exact } }, n) => {
          expect(start).toBeLessThan(end);
          if (n > 0) expect(start).toBeGreaterThanOrEqual(kept[n - 1]!.locator.end);
          if (exact !== undefined) expect(TEXT.slice(start, end)).toBe(exact);
        });
      }),
    );
  });
});
