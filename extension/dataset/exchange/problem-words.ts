/** What is amiss with a file, and where, in plain words. */
import type { Problem, ProblemCode } from '../../../src/dataset/exchange/problem.ts';
import { number, t, type MessageKey } from '../../platform/i18n.ts';

const WORDS: Record<ProblemCode, MessageKey> = {
  tooLarge: 'problem_tooLarge',
  lineTooLong: 'problem_lineTooLong',
  cellTooLong: 'problem_cellTooLong',
  inflates: 'problem_inflates',
  truncated: 'problem_truncated',
  encoding: 'problem_encoding',
  empty: 'problem_empty',
  unknownFormat: 'problem_unknownFormat',
  notJson: 'problem_notJson',
  tooDeep: 'problem_tooDeep',
  forbiddenKey: 'problem_forbiddenKey',
  newerSchema: 'problem_newerSchema',
  unknownField: 'problem_unknownField',
  shape: 'problem_shape',
  duplicateId: 'problem_duplicateId',
  taken: 'problem_taken',
  dangling: 'problem_dangling',
  inconsistent: 'problem_inconsistent',
  hash: 'problem_hash',
  noHeader: 'problem_noHeader',
  noEnd: 'problem_noEnd',
  ragged: 'problem_ragged',
  quotes: 'problem_quotes',
  number: 'problem_number',
  ambiguousNumber: 'problem_ambiguousNumber',
  date: 'problem_date',
  choice: 'problem_choice',
  required: 'problem_required',
  noReview: 'problem_noReview',
};

/** "Row 12, column “value”", "line 3, /record/label/en", or nothing where it is the file as a whole. */
export function placeWords({ line, row, column, pointer }: Problem): string {
  const parts = [
    ...(line ? [t('problem_line', number(line))] : []),
    ...(row ? [t('problem_row', number(row))] : []),
    ...(column ? [t('problem_column', column)] : []),
    ...(pointer ? [pointer] : []),
  ];
  return parts.join(', ');
}

export const problemWords = (problem: Problem): string => t(WORDS[problem.code], problem.detail ?? '');
