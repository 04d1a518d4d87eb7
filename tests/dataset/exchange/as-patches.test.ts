import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepMine, takeTheirs, type PatchBody } from '../../../src/dataset/exchange/as-patches.ts';
import { checkRecords } from '../../../src/dataset/exchange/check-records.ts';
import { threeWay } from '../../../src/dataset/exchange/three-way.ts';
import { overlay, sameJson } from '../../../src/dataset/layers.ts';
import { samplePack } from '../sample-pack.ts';
import { anyRecords } from './arbitrary.ts';

const ID = 'sm:made/place/p0';
const laid = <T extends { id: string }>(record: T, bodies: PatchBody[]): T =>
  overlay(
    record,
    bodies.map((body, at) => ({ ...body, id: String(at), by: null, at: '2026-01-01' })),
  ).record!;
/** The elements of a list, whatever their order: patches keep no order. */
const unordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((one) => JSON.stringify(one)).sort()
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]))
      : value;

describe('patches', () => {
  it('over theirs read as mine, and over mine as theirs', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (left, right) => {
        const [mine, theirs] = [left.entities[0]!, right.entities[0]!];
        const { fields } = threeWay(mine, theirs);
        expect(sameJson(unordered(laid(theirs, keepMine(ID, fields))), unordered(mine))).toBe(true);
        expect(sameJson(unordered(laid(mine, takeTheirs(ID, fields))), unordered(theirs))).toBe(true);
      }),
    );
  });

  it('are one a field, and of a list one an element', () => {
    const { fields } = threeWay(
      { label: { en: 'A' }, aliases: [1, 2], note: 'x' },
      { label: { en: 'B' }, aliases: [2, 3] },
    );
    expect(keepMine('t', fields)).toEqual([
      { target: 't', field: 'label/en', base: 'B', value: 'A' },
      { target: 't', field: 'aliases', base: 3, value: null },
      { target: 't', field: 'aliases', base: null, value: 1 },
      { target: 't', field: 'note', base: null, value: 'x' },
    ]);
  });

  it('leave out a field whose name they could not hold', () =>
    expect(keepMine('t', threeWay({ 'a/b': 1 }, { 'a/b': 2 }).fields)).toEqual([]));
});

describe('checkRecords', () => {
  const { sources, entities, relations, figureClaims, mentions } = samplePack('a'.repeat(64));
  it('holds records against one another and against the dataset', () => {
    const records = { sources, entities: [], relations, figureClaims, mentions: [] };
    expect(checkRecords(records, () => true)).toEqual([]);
    expect(checkRecords(records, () => false)[0]).toMatchObject({
      code: 'dangling',
      pointer: '/relations/0/subject',
    });
    expect(checkRecords({ sources, entities, relations, figureClaims, mentions }, () => false)).toEqual([]);
  });
});
