/**
 * What is amiss with a file, as a value: a code for the words, and where. Nothing of a file with a problem is applied.
 * `{code: 'dangling', pointer: '/entities/3/partOf', detail: 'sm:other/place/x'}` for JSON (RFC 6901),
 * `{code: 'number', table: 'figures', row: 12, column: 'value', detail: '1,2,3'}` for a table.
 */
export const PROBLEM_CODES = [
  /** The file, one line or one cell of it is larger than is read; `detail` is the limit. */
  'tooLarge',
  'lineTooLong',
  'cellTooLong',
  /** A packed file that grows out of proportion when it is unpacked. */
  'inflates',
  /** The file ends in the middle. */
  'truncated',
  /** Bytes that are no text in an encoding that we read; `detail` names the one it looks like. */
  'encoding',
  'empty',
  'unknownFormat',
  'notJson',
  'tooDeep',
  /** A key that would reach into every object: `__proto__`, `constructor`, `prototype`. */
  'forbiddenKey',
  /** Made by a newer Sourcemark; `detail` is the file's schema version. */
  'newerSchema',
  'unknownField',
  /** A record does not have the shape that the schema asks for; `detail` says how. */
  'shape',
  'duplicateId',
  /** The record belongs to another pack; `detail` is its id. */
  'taken',
  /** A reference to a record that is neither in the file nor in the dataset; `detail` is its id. */
  'dangling',
  /** What the records say of one another does not go together. */
  'inconsistent',
  'hash',
  /** JSON Lines without its first or its last line. */
  'noHeader',
  'noEnd',
  /** A row with more or fewer cells than there are columns. */
  'ragged',
  /** A quote in a table that is never closed, or closed in the middle of a cell. */
  'quotes',
  'number',
  /** "1,234" may be a thousand or one and a bit: the user has to say. */
  'ambiguousNumber',
  'date',
  'choice',
  'required',
  /** The file holds no ClaimReview. */
  'noReview',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  code: ProblemCode;
  /** JSON pointer; in JSON Lines within the line's own record. */
  pointer?: string;
  /** 1 is the first line of the file. */
  line?: number;
  table?: string;
  /** 1 is the first row of data under the header. */
  row?: number;
  column?: string;
  detail?: string;
}

/** Thrown inside a reader, where a stream has to be given up; every boundary turns it into a value. */
export class Unreadable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'Unreadable';
  }
}

/** So that a file of nonsense gets an answer and not a flood. */
export const MAX_PROBLEMS = 200;

export const pointer = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
