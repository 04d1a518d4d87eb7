import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackRecords } from '../../../src/dataset/canonical.ts';
import { choiceKey, decisions, type Choice, type Decision } from '../../../src/dataset/exchange/decide.ts';
import { preview, tally, type Beside } from '../../../src/dataset/exchange/preview.ts';
import { inLists, inOrder, recordKey, type AnyRecord } from '../../../src/dataset/exchange/records.ts';
import { stableId } from '../../../src/dataset/exchange/stable-id.ts';
import { threeWay } from '../../../src/dataset/exchange/three-way.ts';
import { samplePack } from '../sample-pack.ts';
import { anyRecords } from './arbitrary.ts';

const pack = () => structuredClone(samplePack('a'.repeat(64)));
const inMap = (records: PackRecords) =>
  new Map(inOrder(records).map((one) => [`${one.list} ${recordKey(one)}`, one]));
const keyOf = (one: AnyRecord) => `${one.list} ${recordKey(one)}`;

function beside(mine: PackRecords, base?: PackRecords): Beside {
  const [here, before] = [inMap(mine), base && inMap(base)];
  const ids = new Set([...here.values()].map(recordKey));
  return {
    mine: (one) => here.get(keyOf(one))?.record,
    base: (one) => before?.get(keyOf(one))?.record,
    hasCopy: (id) => ids.has(id),
  };
}

/** The layer after the decisions. */
function applied(mine: PackRecords, made: readonly Decision[]): PackRecords {
  const rows = inMap(mine);
  for (const { list, key, record } of made)
    if (record) rows.set(`${list} ${key}`, { list, record } as AnyRecord);
    else rows.delete(`${list} ${key}`);
  return inLists(rows.values());
}

describe('threeWay', () => {
  it.each<[string, object, object, object | undefined, object, string[], string[]]>([
    ['the same', { a: 1 }, { a: 1 }, undefined, { a: 1 }, [], []],
    ['changed by them', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 1 }, { a: 2, b: 1 }, ['/a'], []],
    ['changed by me', { a: 2 }, { a: 1 }, { a: 1 }, { a: 2 }, ['/a'], []],
    [
      'each its own field',
      { a: { x: 2, y: 1 } },
      { a: { x: 1, y: 2 } },
      { a: { x: 1, y: 1 } },
      { a: { x: 2, y: 2 } },
      ['/a/x', '/a/y'],
      [],
    ],
    ['the same field in two ways', { a: 2 }, { a: 3 }, { a: 1 }, { a: 3 }, ['/a'], ['/a']],
    ['the same field in one way', { a: 2, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 1 }, { a: 2, b: 1 }, [], []],
    ['added by them', { a: 1 }, { a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2 }, ['/b'], []],
    ['taken away by them', { a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2 }, { a: 1 }, ['/b'], []],
    ['a list', { a: [1, 2] }, { a: [2] }, { a: [1] }, { a: [2] }, ['/a'], ['/a']],
    ['no base', { a: 1, b: 1 }, { a: 2, b: 1 }, undefined, { a: 2, b: 1 }, ['/a'], []],
    ['a key with a slash', { 'a/b': 1 }, { 'a/b': 2 }, undefined, { 'a/b': 2 }, ['/a~1b'], []],
  ])('%s', (_, mine, theirs, base, merged, fields, conflicts) => {
    const compared = threeWay(mine, theirs, base);
    expect(compared.merged).toEqual(merged);
    expect(compared.fields.map(({ path }) => path)).toEqual(fields);
    expect(compared.conflicts.map(({ path }) => path)).toEqual(conflicts);
  });
});

describe('preview', () => {
  it('says what is new, the same, changed, in conflict and removed, field by field', () => {
    const [base, mine, theirs] = [pack(), pack(), pack()];
    mine.entities[0]!.description = 'Mine.';
    theirs.entities[0]!.description = 'Theirs.';
    theirs.entities[1]!.label.en = 'Low Dale';
    mine.figureClaims[0]!.note = 'Only mine.';
    theirs.relations.push({ ...theirs.relations[0]!, id: 'sm:sample/relation/new' });
    const gone: AnyRecord = { list: 'sources', record: mine.sources[0]! };
    const items = preview(theirs, beside(mine, base), [gone]);
    expect(tally(items)).toEqual({ new: 1, same: 10, changed: 1, conflict: 1, removed: 1 });
    expect(items.find(({ state }) => state === 'conflict')).toMatchObject({
      key: mine.entities[0]!.id,
      fields: [{ path: '/description', mine: 'Mine.', theirs: 'Theirs.' }],
      conflicts: [{ path: '/description' }],
    });
    expect(items.find(({ state }) => state === 'changed')?.fields).toEqual([
      { path: '/label/en', mine: 'Lowdale', theirs: 'Low Dale' },
    ]);
  });

  it('takes what differs for a conflict where it cannot be told which is newer', () => {
    const theirs = pack();
    theirs.entities[0]!.description = 'Theirs.';
    expect(tally(preview(theirs, beside(pack())))).toMatchObject({ conflict: 1, changed: 0 });
  });
});

describe('decisions', () => {
  const theirs = pack();
  theirs.entities[0]!.description = 'Theirs.';
  const items = preview(theirs, beside(pack()));
  const [hand] = theirs.entities;

  it.each<[Choice, (string | undefined)[]]>([
    ['mine', []],
    ['theirs', ['Theirs.']],
  ])('%s', (all, expected) =>
    expect(
      decisions(items, { all }).map(({ record }) => record && 'description' in record && record.description),
    ).toEqual(expected),
  );

  it('both: theirs under an id of its own, and not again the next time', () => {
    const made = decisions(items, { all: 'both' });
    expect(made).toEqual([{ list: 'entities', key: made[0]!.key, record: { ...hand, id: made[0]!.key } }]);
    expect(made[0]!.key).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const after = applied(pack(), made);
    expect(decisions(preview(theirs, beside(after)), { all: 'both' })).toEqual([]);
  });

  it('for one record otherwise than for all', () => {
    const each: Record<string, Choice> = { [choiceKey({ list: 'entities', key: hand!.id })]: 'mine' };
    expect(decisions(items, { all: 'theirs', each })).toEqual([]);
    expect(
      decisions(items, { all: 'mine', each: Object.create({ [Object.keys(each)[0]!]: 'theirs' }) }),
    ).toEqual([]);
  });

  it('theirs, or both, and then the same file once more: nothing is left to do', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, fc.constantFrom<Choice>('theirs', 'both'), (mine, theirs, all) => {
        const after = applied(mine, decisions(preview(theirs, beside(mine)), { all }));
        expect(
          decisions(preview(theirs, beside(after)), { all }).filter(
            ({ list }) => list !== 'mentions' || all === 'theirs',
          ),
        ).toEqual([]);
      }),
    );
  });

  it('loses no record of either side', () => {
    fc.assert(
      fc.property(
        anyRecords,
        anyRecords,
        fc.constantFrom<Choice>('mine', 'theirs', 'both'),
        (mine, theirs, all) => {
          const after = inMap(applied(mine, decisions(preview(theirs, beside(mine)), { all })));
          expect([...inMap(mine).keys()].filter((key) => !after.has(key))).toEqual([]);
          if (all !== 'mine') expect([...inMap(theirs).keys()].filter((key) => !after.has(key))).toEqual([]);
        },
      ),
    );
  });

  it('of two files without a conflict the order does not matter', () => {
    fc.assert(
      fc.property(
        anyRecords,
        fc.infiniteStream(fc.boolean()),
        fc.infiniteStream(fc.boolean()),
        (all, left, right) => {
          const part = (pick: typeof left) => inLists(inOrder(all).filter(() => pick.next().value));
          const [a, b] = [part(left), part(right)];
          const join = (first: PackRecords, second: PackRecords) =>
            inOrder(applied(first, decisions(preview(second, beside(first)), { all: 'theirs' })));
          expect(join(a, b)).toEqual(join(b, a));
        },
      ),
    );
  });
});

describe('stableId', () => {
  it('does not see the order of the fields, and differs with any value', () => {
    expect(stableId({ a: 1, b: 'x' })).toBe(stableId({ b: 'x', a: 1 }));
    expect(stableId({ a: 1 })).not.toBe(stableId({ a: 2 }));
  });
  it('refuses what is no JSON', () => expect(() => stableId({ a: Number.NaN })).toThrow(TypeError));
});
