import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amiss,
  changedFields,
  editedFigure,
  fieldsOf,
  type FigureFields,
} from '../../../src/crosscheck/intake/edit-figure.ts';
import { COMPARATORS, MEASURES } from '../../../src/dataset/vocabulary.ts';
import { readFigures } from '../../../src/figures/read-figures.ts';

const figure = readFigures('At least 14 people were killed near the mill.')[0]!.figure;
const fields = fieldsOf(figure);
const edited = (more: Partial<FigureFields>) => editedFigure(figure, { ...fields, ...more });

describe('editedFigure', () => {
  it('leaves a figure as it was read where nothing is set', () => {
    expect(edited({})).toEqual(figure);
  });

  it.each<[Partial<FigureFields>, object]>([
    [{ comparator: 'exact' }, { low: 14, high: 14, value: 14, comparator: 'exact' }],
    [{ comparator: 'moreThan' }, { low: 15, high: null }],
    [{ comparator: 'atMost' }, { low: null, high: 14 }],
    [{ value: 41 }, { low: 41, high: null, value: 41, comparator: 'atLeast' }],
    [{ measure: 'injured' }, { measure: { value: 'injured', basis: 'inferred' } }],
    [{ measure: null }, { measure: null }],
    [{ population: 'civilians' }, { population: { value: 'civilians', basis: 'inferred' } }],
    [{ unit: ' cattle ' }, { unit: 'cattle' }],
    [
      { from: '2025-03-01', to: '2025-03-31' },
      { period: { value: { from: '2025-03-01', to: '2025-03-31', label: '' }, basis: 'inferred' } },
    ],
    [
      { place: { entity: 'sm:test/place/mill', text: 'The Mill' } },
      { place: { value: { entity: 'sm:test/place/mill', text: 'The Mill' }, basis: 'inferred' } },
    ],
  ])('%j', (more, want) => {
    expect(edited(more)).toMatchObject(want);
    expect(changedFields(fields, fieldsOf(edited(more))).sort()).toEqual(Object.keys(more).sort());
  });

  it('never makes an interval that is the wrong way round', () => {
    assert(
      property(constantFrom(...COMPARATORS), constantFrom(0, 1, 14, 1692, 2_000_000), (comparator, value) => {
        const { low, high } = edited({ comparator, value });
        expect(low === null || high === null || low <= high).toBe(true);
      }),
    );
  });

  it('can be set back to what was read', () => {
    assert(
      property(constantFrom(...MEASURES), constantFrom(...COMPARATORS), (measure, comparator) => {
        expect(fieldsOf(editedFigure(figure, fieldsOf(edited({ measure, comparator }))))).toMatchObject({
          measure,
        });
        expect(editedFigure(figure, fields)).toEqual(figure);
      }),
    );
  });
});

describe('amiss', () => {
  it.each<[Partial<FigureFields>, string[]]>([
    [{}, []],
    [{ value: null }, []],
    [{ value: Number.NaN }, ['value']],
    [{ value: Infinity }, ['value']],
    [{ unit: '  ' }, ['unit']],
    [{ unit: 'x'.repeat(31) }, ['unit']],
    [{ from: 'March' }, ['from']],
    [{ from: '2025-13' }, ['from']],
    [{ from: '2025-03-04', to: '2025-03-01' }, ['to']],
    [{ from: '2025-03-04', to: '2025' }, []],
    [{ from: '2025', to: '2025-03' }, []],
    [{ place: { entity: null, text: ' ' } }, ['place']],
    [{ measure: 'guessed' as never, value: Number.NaN }, ['value', 'measure']],
  ])('%j: %j', (more, want) => {
    expect(amiss({ ...fields, ...more })).toEqual(want);
  });
});
