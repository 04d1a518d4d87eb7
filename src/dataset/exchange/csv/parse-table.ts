/** The text of a CSV or TSV file as columns and rows of text: whatever spreadsheets and people make of it. */
import Papa from 'papaparse';
import type { Result } from '../../result.ts';
import { LIMITS } from '../limits.ts';
import { MAX_PROBLEMS, type Problem } from '../problem.ts';

export interface Table {
  /** As written in the first row; two may have the same name. */
  columns: string[];
  /** As many cells each as there are columns. */
  rows: string[][];
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The one that stands most often in the first line, outside quotes. */
function guessDelimiter(text: string): string {
  const [first = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/, 1);
  const count = (mark: string) => first.split(mark).length - 1;
  return DELIMITERS.reduce<string>((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** One kind of line end outside quotes: files that several programs wrote have all three. */
function evenEnds(text: string, delimiter: string): string {
  if (!text.includes('\r')) return text;
  let even = '';
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else quoted = false;
    } else if (char === '"') {
      const before = text[at - 1] ?? '\n';
      quoted = before === delimiter || before === '\n' || before === '\r';
    } else if (char === '\r') {
      even += `${text.slice(from, at)}\n`;
      if (text[at + 1] === '\n') at += 1;
      from = at + 1;
    }
  }
  return even + text.slice(from);
}

function shapeProblems({ columns, rows }: Table, longest: number): Problem[] {
  const problems: Problem[] = [];
  rows.forEach((cells, at) => {
    if (cells.length !== columns.length)
      problems.push({ code: 'ragged', row: at + 1, detail: `${cells.length}/${columns.length}` });
    const long = cells.findIndex((cell) => cell.length > longest);
    if (long >= 0)
      problems.push({
        code: 'cellTooLong',
        row: at + 1,
        column: columns[long] ?? '',
        detail: String(longest),
      });
  });
  return problems;
}

/**
 * @param delimiter as the user chose it; else it is guessed, or taken from a first line `sep=;`.
 * Errors: `empty`, `quotes`, `ragged`, `cellTooLong`, each with its row.
 */
export function parseTable(
  text: string,
  { delimiter, longest = LIMITS.cell }: { delimiter?: string; longest?: number } = {},
): Result<Table, Problem[]> {
  const said = /^sep=(.)(?:\r\n|\n|\r)/.exec(text);
  const rest = said ? text.slice(said[0].length) : text;
  const mark = delimiter ?? said?.[1] ?? guessDelimiter(rest);
  const parsed = Papa.parse<string[]>(evenEnds(rest, mark), {
    delimiter: mark,
    newline: '\n',
    skipEmptyLines: true,
  });
  const [columns = [], ...rows] = parsed.data;
  if (columns.every((name) => name.trim() === '')) return { ok: false, error: [{ code: 'empty' }] };
  const quotes = parsed.errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row, message }): Problem => ({ code: 'quotes', row: row ?? 0, detail: message }));
  const table = {
    columns: columns.map((name) => name.trim()),
    rows: rows.filter((row) => row.some(Boolean)),
    delimiter: mark,
  };
  const problems = [...quotes, ...shapeProblems(table, longest)].slice(0, MAX_PROBLEMS);
  return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: table };
}
