import { describe, expect, it } from 'vitest';
import { stackPacks } from '../../src/dataset/stack-packs.ts';
import { samplePack } from './sample-pack.ts';

const low = samplePack('a'.repeat(64));
const [group, place] = low.entities;

describe('stackPacks', () => {
  it('takes the later pack’s record of one id, whole, in the earlier one’s place', () => {
    const other = { ...group!, label: { en: 'The Hand' }, aliases: [] };
    const own = { ...place!, id: 'sm:other/place/highdale' };
    const { entities } = stackPacks([low, { ...low, entities: [own, other] }]);
    expect(entities.map(({ id }) => id)).toEqual([...low.entities.map(({ id }) => id), own.id]);
    expect(entities[0]).toBe(other);
    expect(entities[1]).toBe(place);
  });

  it('keeps each mention once', () => {
    expect(stackPacks([low, low])).toEqual(stackPacks([low]));
  });

  it('leaves the packs as they are', () => {
    const before = structuredClone(low);
    stackPacks([low, { ...low, entities: [] }]);
    expect(low).toEqual(before);
  });
});
