import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePack } from '../../../src/dataset/exchange/make-pack.ts';
import { noRecords } from '../../../src/dataset/exchange/records.ts';
import { readerOf, selectRecords } from '../../../src/dataset/exchange/select.ts';
import { samplePack } from '../sample-pack.ts';
import { anyRecords, HEADER } from './arbitrary.ts';

const pack = samplePack('a'.repeat(64));
const [hand, town, attack] = pack.entities;

describe('selectRecords', () => {
  it('takes the sources and the entities of a claim along', async () => {
    const selected = await selectRecords([pack.relations[0]!.id], readerOf(pack));
    expect(selected.entities.map(({ id }) => id).toSorted()).toEqual(
      [attack!.id, hand!.id, town!.id].toSorted(),
    );
    expect(selected.sources).toEqual(pack.sources);
    expect(selected.figureClaims).toEqual([]);
    expect(selected.mentions).toEqual(pack.mentions);
  });

  it('leaves behind what it does not need', async () => {
    const selected = await selectRecords([town!.id], readerOf(pack));
    expect(selected.entities).toEqual([town]);
    expect(selected.relations).toEqual([]);
    expect(selected.mentions.every(({ entityId }) => entityId === town!.id)).toBe(true);
  });

  it('of nothing, or of what is not there, is nothing', async () => {
    expect(await selectRecords([], readerOf(pack))).toEqual(noRecords());
    expect(await selectRecords(['sm:sample/place/none'], readerOf(pack))).toEqual(noRecords());
  });

  it('of any records is a pack in which nothing dangles', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.infiniteStream(fc.boolean()), async (records, chosen) => {
        const all = [...records.entities, ...records.figureClaims, ...records.relations, ...records.sources];
        const ids = all.map(({ id }) => id).filter(() => chosen.next().value);
        const selected = await selectRecords(ids, readerOf(records));
        expect(await makePack(HEADER, selected)).toMatchObject({ ok: true });
        const there = new Set(
          Object.values(selected).flatMap((list) => list.map((one) => ('id' in one ? one.id : ''))),
        );
        expect(ids.filter((id) => !there.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('makePack', () => {
  it('names every source with its address and licence', async () => {
    const [source] = pack.sources;
    const sources = [{ ...source!, url: 'https://post.example/a', licence: 'CC-BY-4.0' }];
    const made = await makePack({ ...HEADER, attributions: ['The desk'] }, { ...pack, sources });
    expect(made).toMatchObject({
      ok: true,
      value: { attributions: ['The desk', 'Valley Post, 3 Jan 2020; https://post.example/a; CC-BY-4.0'] },
    });
  });

  it('says what does not hang together', async () => {
    expect(await makePack(HEADER, { ...pack, entities: [town!] })).toMatchObject({
      ok: false,
      error: expect.arrayContaining([
        { code: 'dangling', pointer: '/relations/0/subject', detail: hand!.id },
      ]),
    });
  });
});
