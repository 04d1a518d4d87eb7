/** What was changed here and in a backup, side by side: annotations as they are read, records by their fields. */
import { openOf, rowKey, type Open } from '../../src/annotation/exchange/open-conflict.ts';
import type { MergedRow } from '../../src/dataset/exchange/merge-history.ts';
import { linesOfMerge } from '../../src/dataset/exchange/preview-lines.ts';
import { fieldWords, valueWords } from '../ui/field-words.ts';

const openOfRecord = (row: MergedRow): Open[] =>
  linesOfMerge({ rows: [row], add: [] }).map(({ title, fields }) => ({
    key: rowKey(row),
    title,
    standing: 'conflict',
    differences: fields.map(({ path, mine, theirs }) => {
      const field = path.slice(1);
      return { what: fieldWords(field), mine: valueWords(field, mine), theirs: valueWords(field, theirs) };
    }),
  }));

export const openOfRows = (rows: readonly MergedRow[]): Open[] =>
  rows.flatMap((row) => (row.store === 'annotations' ? openOf(row) : openOfRecord(row)));
