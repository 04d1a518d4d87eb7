/** What is amiss with a pack, in one line. */
import type { Problem, ProblemCode } from '../dataset/exchange/problem.ts';

const WORDS: Record<ProblemCode, string> = {
  tooLarge: 'larger than is read',
  lineTooLong: 'a line longer than is read',
  cellTooLong: 'a cell longer than is read',
  inflates: 'grows out of proportion when it is unpacked',
  truncated: 'ends in the middle',
  encoding: 'in an encoding that is not read',
  empty: 'nothing in it',
  unknownFormat: 'of another format',
  notJson: 'not JSON',
  tooDeep: 'nested too deeply',
  forbiddenKey: 'a key that no record may have',
  newerSchema: 'made by a newer version',
  unknownField: 'a field that no record has',
  shape: 'not of the shape that the schema asks for',
  duplicateId: 'an id that is already taken',
  taken: 'a record of another pack',
  dangling: 'refers to a record that is not there',
  inconsistent: 'does not go together',
  hash: 'the hash of these records is another',
  noHeader: 'no first line that says what it is',
  noEnd: 'no last line with the hash',
  ragged: 'more or fewer cells than columns',
  quotes: 'a quote without its end',
  number: 'not a number',
  ambiguousNumber: 'a number with two readings',
  date: 'not a date',
  choice: 'none of the choices',
  required: 'has to be there',
  noReview: 'no reviews in it',
};

/** `/entities/3/partOf`, in JSON Lines with the line before it: `line 7 /record/partOf`; empty for the file as a whole. */
export const problemPath = ({ line, pointer }: Problem): string =>
  [line === undefined ? null : `line ${line}`, pointer].filter(Boolean).join(' ');

export const problemWords = ({ code, detail }: Problem): string =>
  detail === undefined ? WORDS[code] : `${WORDS[code]}: ${detail}`;
