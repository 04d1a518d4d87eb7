import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinHistories,
  mergeHistories,
  type Revised,
  type Standing,
} from '../../../src/dataset/exchange/merge-history.ts';

const revision = (rev: string, parents: string[] = [], id = 'a'): Revised => ({
  store: 'records',
  id,
  rev,
  parents,
  at: '2026-01-01T00:00:00.000Z',
  row: { id, rev },
});
const [one, two, three] = [revision('1-a'), revision('2-b', ['1-a']), revision('3-c', ['2-b'])];
const other = revision('2-z', ['1-a']);

describe('mergeHistories', () => {
  it.each<[string, Revised[], Revised[], Standing, string | null, string[]]>([
    ['only theirs', [], [one, two], 'new', null, ['1-a', '2-b']],
    ['only mine', [one, two], [], 'ahead', null, []],
    ['the same', [one, two], [one, two], 'same', '2-b', []],
    ['theirs goes on', [one], [one, two, three], 'behind', '1-a', ['2-b', '3-c']],
    ['mine goes on', [one, two, three], [one], 'ahead', '1-a', []],
    ['theirs goes on, and they kept no history', [one, two], [three], 'behind', '2-b', ['3-c']],
    ['each went on', [one, two], [one, other], 'conflict', '1-a', ['2-z']],
    ['nothing in common', [revision('1-x')], [revision('1-y')], 'conflict', null, ['1-y']],
    [
      'a choice made by me',
      [one, two, other, revision('3-m', ['2-b', '2-z'])],
      [one, other],
      'ahead',
      '2-z',
      [],
    ],
    ['a tombstone of theirs', [one], [one, { ...two, row: null }], 'behind', '1-a', ['2-b']],
  ])('%s', (_, mine, theirs, standing, base, add) => {
    const merged = mergeHistories(mine, theirs);
    expect(merged.rows).toMatchObject([{ id: 'a', standing }]);
    expect(merged.rows[0]!.base?.rev ?? null).toBe(base);
    expect(merged.add.map(({ rev }) => rev)).toEqual(add);
  });

  it('ends where a history goes in circles', () =>
    expect(mergeHistories([revision('1-a', ['2-b']), revision('2-b', ['1-a'])], [one]).rows).toHaveLength(1));

  it('keeps rows of two stores apart, whatever their ids are', () => {
    const note = { ...one, store: 'annotations' };
    expect(mergeHistories([one], [note]).rows.map(({ store, standing }) => [store, standing])).toEqual([
      ['annotations', 'new'],
      ['records', 'ahead'],
    ]);
  });
});

/** Histories as several machines make them: each revision goes on from one or two that are there. */
const history = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b'),
      from: fc.array(fc.nat(), { maxLength: 2 }),
      gone: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((steps) => {
    const made: Revised[] = [];
    steps.forEach(({ id, from, gone }, n) => {
      const before = made.filter((one) => one.id === id);
      const parents =
        before.length > 0 ? [...new Set(from.map((at) => before[at % before.length]!.rev))] : [];
      const generation = Math.max(0, ...parents.map((rev) => Number.parseInt(rev, 10))) + 1;
      made.push({ ...revision(`${generation}-${n}`, parents, id), row: gone ? null : { n } });
    });
    return made;
  });
const parts = fc.tuple(history, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean()));

describe('joined histories', () => {
  it('are the same from either side, and nothing is lost', () => {
    fc.assert(
      fc.property(parts, ([all, left, right]) => {
        const a = all.filter(() => left.next().value);
        const b = all.filter(() => right.next().value);
        const joined = joinHistories(a, b);
        expect(joinHistories(b, a)).toEqual(joined);
        const there = new Set(joined.map(({ id, rev }) => `${id} ${rev}`));
        expect([...a, ...b].filter(({ id, rev }) => !there.has(`${id} ${rev}`))).toEqual([]);
        expect(joinHistories(joined, b)).toEqual(joined);
      }),
    );
  });

  it('stand to one another as each says of the other', () => {
    const opposite: Record<Standing, Standing[]> = {
      new: ['ahead'],
      same: ['same'],
      ahead: ['behind', 'new'],
      behind: ['ahead'],
      conflict: ['conflict'],
    };
    fc.assert(
      fc.property(parts, ([all, left, right]) => {
        const a = all.filter(() => left.next().value);
        const b = all.filter(() => right.next().value);
        const [there, back] = [mergeHistories(a, b).rows, mergeHistories(b, a).rows];
        there.forEach(({ standing, base }, at) => {
          expect(opposite[standing]).toContain(back[at]!.standing);
          expect(back[at]!.base?.rev).toBe(base?.rev);
        });
      }),
    );
  });
});
