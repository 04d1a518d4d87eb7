/** A table that has ids and a few columns: what is changed of records that are there. */
import { describe, expect, it } from 'vitest';
import { assembleTables } from '../../../src/dataset/exchange/csv/assemble.ts';
import { guessMapping } from '../../../src/dataset/exchange/csv/mapping.ts';
import { parseTable } from '../../../src/dataset/exchange/csv/parse-table.ts';
import { figure } from '../../extension/store/fixtures.ts';

const SOURCE = 'sm:made/source/file';
const ID = 'sm:made/figure/one';
const THERE = {
  ...figure(ID, SOURCE, { high: 20, period: { from: '2019', to: '2020', basis: 'stated' } }),
  note: 'As it was.',
};

function read(text: string) {
  const parsed = parseTable(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const mapping = guessMapping('figures', parsed.value.columns);
  return assembleTables([{ table: 'figures', parsed: parsed.value, mapping }], {
    source: SOURCE,
    language: 'en',
    there: (id) => (id === ID ? THERE : undefined),
  });
}

describe('a table with ids and a few columns', () => {
  it.each<[string, string, object]>([
    ['with our names', `id,value\n${ID},12`, { value: 12 }],
    ['with names of its own', `id,Number\n${ID},12`, { value: 12 }],
    ['with an empty cell', `id,value,note\n${ID},12,`, { value: 12 }],
    ['with an empty bound, which there is none then', `id,high\n${ID},`, { high: null }],
    [
      'with a field inside another',
      `id,period.to\n${ID},2021`,
      { period: { from: '2019', to: '2021', basis: 'stated' } },
    ],
  ])('changes just those of a record that is there: %s', (_, text, change) => {
    const records = read(text);
    expect(records.ok && records.value.figureClaims).toEqual([{ ...THERE, ...change }]);
  });

  it.each([
    ['an id that is not there', 'id,value\nsm:made/figure/none,12', 'required', 'statement'],
    ['a value that the field does not take', `id,measure\n${ID},lost`, 'shape', 'measure'],
    ['a number that is none', `id,value\n${ID},twelve`, 'number', 'value'],
  ])('is refused with %s', (_, text, code, column) => {
    const records = read(text);
    expect(records.ok ? [] : records.error).toContainEqual(expect.objectContaining({ code, column, row: 1 }));
  });
});
