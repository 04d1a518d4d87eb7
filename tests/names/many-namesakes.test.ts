/** Hundreds of entities that go by one name: each is a candidate once, by the plainest of its aliases. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/scan/engine.ts';
import { scanText } from '../../src/scan/scan-text.ts';
import { alias, entry, indexOf } from './fixtures/entities.ts';

const HOW_MANY = 400;
const low = { ambiguity: 'low' } as const;
const numbers = Array.from({ length: HOW_MANY }, (_, n) => n);
const idOf = (n: number): string => `sm:test/place/orm-${n}`;

describe('a name that hundreds share', () => {
  const engine = createEngine(
    indexOf(
      numbers.map((n) =>
        entry(
          `orm-${n}`,
          'place',
          'village',
          n % 2 === 0 ? ['Orm-Velm', alias('Orm Velm', low)] : [alias('Orm Velm', low)],
        ),
      ),
    ),
  );
  const [found] = scanText('They left for Orm Velm at noon.', engine).mentions;

  it('has each of them as a candidate once', () => {
    expect(found).toMatchObject({ text: 'Orm Velm', resolution: 'ambiguous', entity: null });
    const ids =
      found !== undefined && 'candidates' in found ? found.candidates?.map(({ entity }) => entity) : [];
    expect(new Set(ids).size).toBe(ids?.length);
  });

  it('names those first whose other spelling is plain, and nobody else', () => {
    const ids =
      found !== undefined && 'candidates' in found ? found.candidates?.map(({ entity }) => entity) : [];
    expect(ids?.toSorted()).toEqual(
      numbers
        .filter((n) => n % 2 === 0)
        .map(idOf)
        .toSorted(),
    );
  });
});
