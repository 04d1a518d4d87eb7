import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/annotation/differences.ts';
import { rowKey } from '../../../src/annotation/exchange/open-conflict.ts';
import { planOf, planOfHistory, toWrite, written } from '../../../extension/notebook/import-plan.ts';
import { nextStop } from '../../../extension/notebook/keys.ts';
import { NOTHING, toggled, without } from '../../../extension/notebook/select.ts';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { exportAnnotation } from '../../../src/annotation/export-json-ld.ts';
import { mergeHistories, type Revised } from '../../../src/dataset/exchange/merge-history.ts';
import { FULL, made } from '../../annotation/exchange/made.ts';

describe('selecting', () => {
  const order = ['a', 'b', 'c', 'd'];

  it('ticks one, and one again', () => {
    const one = toggled(NOTHING, 'b', order, false);
    expect([...one.ids]).toEqual(['b']);
    expect([...toggled(one, 'b', order, false).ids]).toEqual([]);
  });

  it('with Shift takes all between the last one and this one, either way', () => {
    const first = toggled(NOTHING, 'c', order, false);
    expect([...toggled(first, 'a', order, true).ids].sort()).toEqual(['a', 'b', 'c']);
    const all = toggled(first, 'a', order, true);
    expect([...toggled(all, 'c', order, true).ids]).toEqual([]);
  });

  it('with Shift and nothing before takes the one', () => {
    expect([...toggled(NOTHING, 'c', order, true).ids]).toEqual(['c']);
  });

  it('forgets what is gone', () => {
    expect([...without({ ids: new Set(order), last: 'a' }, ['a', 'b']).ids]).toEqual(['c', 'd']);
  });
});

it.each([
  [3, -1, 'ArrowDown', 0],
  [3, 0, 'ArrowDown', 1],
  [3, 2, 'ArrowDown', null],
  [0, -1, 'ArrowDown', null],
  [3, 2, 'ArrowUp', 1],
  [3, 0, 'ArrowUp', 'search'],
  [3, -1, 'ArrowUp', null],
] as const)('of %i rows, from %i with %s one goes to %s', (count, at, key, next) => {
  expect(nextStop(count, at, key)).toBe(next);
});

describe('differences', () => {
  const theirs = made({ ...FULL, note: 'Theirs', tags: ['other'] });

  it('are what is not the same, as a person reads it', () => {
    expect(differences(made(), theirs)).toEqual([
      { what: 'note', mine: 'Ask *again* on Monday.', theirs: 'Theirs' },
      { what: 'tags', mine: 'market', theirs: 'other' },
    ]);
  });

  it('do not show what is withheld for safety', () => {
    expect(differences(made(), exportAnnotation(made()))).toEqual([]);
  });
});

describe('a plan', () => {
  const mine = made();
  const theirs = exportAnnotation(made({ ...FULL, note: 'Theirs' }));
  const coming = (annotation: Annotation, left: string[] = []) => ({
    annotation,
    at: { row: 1 },
    left,
    undated: false,
  });

  it('counts, names what is left, and asks where the two differ', () => {
    const plan = planOf({ incoming: [coming(theirs, ['rights'])], problems: [], bad: 0 }, [mine]);
    expect(plan.counts).toMatchObject({ conflict: 1, new: 0 });
    expect(plan.left).toEqual(['rights']);
    expect(plan.open.map(({ differences: list }) => list.map(({ what }) => what))).toEqual([['note']]);
  });

  it('writes what the user chose, and nothing else', () => {
    const plan = planOf({ incoming: [coming(theirs)], problems: [], bad: 0 }, [mine]);
    const { key } = plan.open[0]!;
    if (plan.is !== 'annotations') throw new Error(plan.is);
    expect(toWrite(plan.previewed, {})).toEqual([]);
    expect(toWrite(plan.previewed, { [key]: 'theirs' })).toHaveLength(1);
    expect([written(plan, {}), written(plan, { [key]: 'both' })]).toEqual([0, 1]);
  });

  const state = (annotation: Annotation | null, rev: string, parents: string[] = []): Revised => ({
    store: 'annotations',
    id: mine.id,
    rev,
    parents,
    at: '2026-11-22T09:30:00.000Z',
    row: annotation && { id: mine.id, rev, annotation },
  });

  it.each([
    ['one that is not here', [], [state(theirs, '1-a')], { new: 1 }, 0],
    ['the same', [state(mine, '1-a')], [state(mine, '1-a')], { same: 1 }, 0],
    [
      'a later state',
      [state(mine, '1-a')],
      [state(mine, '1-a'), state(theirs, '2-b', ['1-a'])],
      { new: 1 },
      0,
    ],
    [
      'one that was deleted there',
      [state(mine, '1-a')],
      [state(mine, '1-a'), state(null, '2-b', ['1-a'])],
      { deleted: 1 },
      0,
    ],
    ['one that both changed', [state(mine, '1-a')], [state(theirs, '1-b')], { conflict: 1 }, 1],
  ])('of a colleague’s file with %s', (_, here, there, counts, open) => {
    const plan = planOfHistory({ history: there, problems: [] }, mergeHistories(here, there));
    expect(plan.counts).toMatchObject(counts);
    expect(plan.open).toHaveLength(open);
    if (open) expect(plan.open[0]!.key).toBe(rowKey({ store: 'annotations', id: mine.id }));
  });
});
