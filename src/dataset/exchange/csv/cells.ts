/** One value as a cell, and back. */
import type { Result } from '../../result.ts';
import type { ProblemCode } from '../problem.ts';
import { parseJson } from '../safe-json.ts';
import type { CellType } from './columns.ts';

/** What makes a spreadsheet take a text for a formula, or has been guarded before. */
const CALCULATES = /^'*[=+\-@\t\r]/;

/** A text that would be calculated gets a `'` before it, which our importer takes off again. */
export const guard = (text: string): string => (CALCULATES.test(text) ? `'${text}` : text);
export const unguard = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|');

const splitList = (cell: string): string[] =>
  [...cell.matchAll(/((?:[^\\|]|\\[\s\S]|\\$)*)(?:\||$)/g)]
    .map(([, item]) => item!.replace(/\\([\\|])/g, '$1'))
    .filter((item) => item !== '');

/** Numbers stay numbers, also negative ones; all else is text. */
export function writeCell(type: CellType, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (type === 'number' || type === 'bound' || type === 'flag') return String(value);
  if (type === 'list') return guard(joinList(value as string[]));
  return guard(typeof value === 'string' ? value : JSON.stringify(value));
}

/** `.` or `,`; null where the cells do not say. */
export type Decimal = '.' | ',';

/** Digits in threes: "1,234" and "12.345.678". */
const GROUPED = { '.': /^[+-]?\d{1,3}(?:\.\d{3})+$/, ',': /^[+-]?\d{1,3}(?:,\d{3})+$/ };

/**
 * Which mark a column's numbers have before their fraction; null where "1,234" might be either.
 * @param delimiter of the table: where cells are parted by `;`, the comma is wanted for something else.
 */
export function guessDecimal(cells: readonly string[], delimiter: string): Decimal | null {
  let open = false;
  for (const cell of cells) {
    const [dot, comma] = [cell.lastIndexOf('.'), cell.lastIndexOf(',')];
    if (dot < 0 && comma < 0) continue;
    if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
    const mark = dot >= 0 ? '.' : ',';
    if (!GROUPED[mark].test(cell.trim())) return mark;
    // Two groups or more can be no fraction.
    if (cell.indexOf(mark) !== cell.lastIndexOf(mark)) return mark === '.' ? ',' : '.';
    open ||= mark === ',' || delimiter === ';';
  }
  return open ? null : '.';
}

function readNumber(cell: string, decimal: Decimal | null): number | ProblemCode {
  const bare = cell.replaceAll(/[\s'’\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (decimal === null && /[.,]/.test(bare)) return 'ambiguousNumber';
  const mark = decimal ?? '.';
  const group = mark === '.' ? ',' : '.';
  const [whole = '', ...fraction] = bare.split(mark);
  if (whole.includes(group) && !GROUPED[group].test(whole)) return 'number';
  const plain = [whole.replaceAll(group, ''), ...fraction].join('.');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : 'number';
}

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

/**
 * A cell's value; undefined where it is empty.
 * Errors: `number`, `ambiguousNumber`, `choice` for a flag, and those of JSON.
 */
export function readCell(
  type: CellType,
  cell: string,
  decimal: Decimal | null,
): Result<unknown, ProblemCode> {
  const value = (value: unknown) => ({ ok: true as const, value });
  if (type === 'number' || type === 'bound') {
    if (cell.trim() === '') return value(type === 'bound' ? null : undefined);
    const number = readNumber(cell, decimal);
    return typeof number === 'number' ? value(number) : { ok: false, error: number };
  }
  if (cell === '') return value(undefined);
  if (type === 'flag') {
    const flag = cell.trim().toLowerCase();
    return Object.hasOwn(FLAGS, flag) ? value(FLAGS[flag]) : { ok: false, error: 'choice' };
  }
  const text = unguard(cell);
  if (type === 'list') return value(splitList(text));
  if (type === 'json' || (type === 'either' && text.startsWith('{'))) {
    const json = parseJson(text);
    return json.ok ? json : { ok: false, error: json.error.code };
  }
  return value(text);
}
