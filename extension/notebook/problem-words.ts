import type { Problem, ProblemCode } from '../../src/dataset/exchange/problem.ts';
import { t, type MessageKey } from '../platform/i18n.ts';

const OTHER: MessageKey = 'notebook_problem_form';

const WORDS: Partial<Record<ProblemCode, MessageKey>> = {
  tooLarge: 'notebook_problem_tooLarge',
  inflates: 'notebook_problem_tooLarge',
  tooDeep: 'notebook_problem_tooLarge',
  lineTooLong: 'notebook_problem_long',
  cellTooLong: 'notebook_problem_long',
  truncated: 'notebook_problem_json',
  notJson: 'notebook_problem_json',
  encoding: 'notebook_problem_text',
  empty: 'notebook_problem_empty',
  unknownFormat: 'notebook_problem_format',
  noReview: 'notebook_problem_format',
  forbiddenKey: 'notebook_problem_key',
  newerSchema: 'notebook_problem_newer',
  required: 'notebook_problem_required',
  date: 'notebook_problem_date',
  number: 'notebook_problem_number',
  ambiguousNumber: 'notebook_problem_number',
  choice: 'notebook_problem_choice',
  ragged: 'notebook_problem_ragged',
  quotes: 'notebook_problem_quotes',
  duplicateId: 'notebook_problem_twice',
};

const what = ({ code }: Problem): string => t(WORDS[code] ?? OTHER);

/** Where in the file: a row and its column, or a JSON pointer as it is. */
function where({ row, column, pointer }: Problem): string {
  if (row !== undefined)
    return column ? t('notebook_import_where_cell', row, column) : t('notebook_import_where_row', row);
  return pointer ?? '';
}

/** "Row 3, column url: something that it must have is missing" */
export function problemWords(problem: Problem): string {
  const place = where(problem);
  const detail = problem.detail?.slice(0, 160);
  const said = detail ? t('notebook_problem_detail', what(problem), detail) : what(problem);
  return place ? t('notebook_problem_line', place, said) : said;
}

/** Of a file that is not read at all. */
export const fileWords = (problem: Problem): string => t('notebook_problem_file', problemWords(problem));
