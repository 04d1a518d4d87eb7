import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { buildIndex, buildIndexSteps } from '../../src/names/build.ts';
import { openIndex } from '../../src/names/open.ts';
import { HEADER } from '../../src/names/format.ts';
import { ENTRIES, alias, entry, indexOf } from './fixtures/entities.ts';

const bytes = buildIndex(ENTRIES, { datasetHash: 'sha-of-the-dataset' });

describe('buildIndex', () => {
  it('gives the same bytes whatever the order of the entities', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ENTRIES], { minLength: ENTRIES.length }), (shuffled) => {
        expect(buildIndex(shuffled, { datasetHash: 'sha-of-the-dataset' })).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same bytes in steps, with pauses between', () => {
    const steps = buildIndexSteps(ENTRIES, { datasetHash: 'sha-of-the-dataset' });
    let paused = 0;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        expect(step.value).toEqual(bytes);
        break;
      }
      paused++;
    }
    expect(paused).toBeGreaterThan(3);
  });

  it('drops an alias that is there twice', () => {
    const once = entry('x', 'place', 'city', ['Marpur']);
    const twice = entry('x', 'place', 'city', ['Marpur', 'Marpur']);
    expect(buildIndex([twice], { datasetHash: '' })).toEqual(buildIndex([once], { datasetHash: '' }));
  });

  it('joins two records of one id, in either order', () => {
    const a = entry('x', 'place', 'city', ['Marpur'], { partOf: 'sm:test/place/y' });
    const b = entry('x', 'place', 'town', ['Mirpur']);
    const y = entry('y', 'place', 'country', ['Yland']);
    const one = buildIndex([a, b, y], { datasetHash: '' });
    expect(buildIndex([b, y, a], { datasetHash: '' })).toEqual(one);
    expect(indexOf([a, b, y]).entityCount).toBe(2);
    expect(indexOf([a, b, y]).rowCount).toBe(3);
  });

  it('leaves out what can be no name', () => {
    const index = indexOf([entry('x', 'place', 'city', ['—', 'a '.repeat(40), 'y'.repeat(201), 'Fine'])]);
    expect(index.rowCount).toBe(1);
  });

  it('keeps an empty dataset', () => {
    expect(indexOf([]).rowCount).toBe(0);
  });
});

describe('openIndex', () => {
  it('has what was put in', () => {
    const opened = openIndex(bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    const { index } = opened;
    expect(index.datasetHash).toBe('sha-of-the-dataset');
    for (const { id, kind, subKind, partOf } of ENTRIES) {
      const number = index.numberOf(id);
      expect(index.idOf(number)).toBe(id);
      expect(index.kindOf(number)).toBe(kind);
      expect(index.subKindOf(number)).toBe(subKind);
      expect(index.parentOf(number)).toBe(partOf === undefined ? -1 : index.numberOf(partOf));
    }
    expect(index.numberOf('sm:test/place/none')).toBe(-1);
    const texts = new Set(Array.from({ length: index.rowCount }, (_, row) => index.textOf(row)));
    expect(texts).toEqual(new Set(ENTRIES.flatMap((e) => e.aliases.map((a) => a.text))));
  });

  it('keeps the ids of many entities, in blocks', () => {
    const many = Array.from({ length: 100 }, (_, n) => entry(`p${n}`, 'place', 'city', [`Town${n}`]));
    const index = indexOf(many);
    for (const { id } of many) expect(index.idOf(index.numberOf(id))).toBe(id);
  });

  it('keeps cues with the alias that has them', () => {
    const requires = [{ kind: 'nearWord' as const, value: ['statement'], window: 4 }];
    const index = indexOf([
      entry('fo', 'institution', 'ministry', [
        alias('FO', { ambiguity: 'high', requires }),
        'Foreign Office',
      ]),
    ]);
    const rows = Array.from({ length: index.rowCount }, (_, row) => row);
    for (const row of rows)
      expect(index.cuesOf(row)?.requires).toEqual(index.textOf(row) === 'FO' ? requires : undefined);
  });

  it('opens a record that starts at an odd address', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openIndex(shifted.subarray(3)).ok).toBe(true);
  });

  it('refuses a record cut short anywhere', () => {
    for (let length = 0; length < bytes.length; length += 1 + (length >> 4)) {
      const opened = openIndex(bytes.slice(0, length));
      expect(opened.ok).toBe(false);
    }
  });

  it('refuses a record with more after its end', () => {
    const longer = new Uint8Array(bytes.length + 8);
    longer.set(bytes);
    expect(openIndex(longer)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('refuses a record with any bit turned', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const damaged = bytes.slice();
        damaged[at]! ^= 1 << bit;
        expect(openIndex(damaged).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what is no index, and those of another format or engine', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (foreign) => {
        expect(openIndex(foreign).ok).toBe(false);
      }),
    );
    const other = (word: number): Uint8Array => {
      const copy = bytes.slice();
      new Uint32Array(copy.buffer)[word]! += 1;
      return copy;
    };
    expect(openIndex(new Uint8Array(4000))).toMatchObject({ error: { code: 'foreign' } });
    expect(openIndex(other(HEADER.format))).toMatchObject({ error: { code: 'format' } });
    expect(openIndex(other(HEADER.engine))).toMatchObject({ error: { code: 'engine' } });
    expect(openIndex(bytes.slice(0, 400))).toMatchObject({ error: { code: 'truncated' } });
  });
});
