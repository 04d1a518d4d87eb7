import { describe, expect, it } from 'vitest';
import { changedRow, putBack, without } from '../../../../extension/panel/writing/fields.ts';

const rows = [
  { key: 'a', text: '1' },
  { key: 'b', text: '2' },
  { key: 'c', text: '3' },
];

describe('the rows of an editor', () => {
  it('change one at a time', () => {
    expect(changedRow(rows, 'b', { text: 'two' }).map(({ text }) => text)).toEqual(['1', 'two', '3']);
    expect(changedRow(rows, 'z', { text: 'two' })).toEqual(rows);
  });

  it('come back where they stood', () => {
    expect(putBack(without(rows, 'b'), rows[1]!, 1)).toEqual(rows);
  });

  it('come back at the end where the others have gone too, and only once', () => {
    expect(putBack([], rows[2]!, 2)).toEqual([rows[2]]);
    expect(putBack(rows, rows[1]!, 1)).toEqual(rows);
  });
});
