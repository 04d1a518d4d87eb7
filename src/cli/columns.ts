/** Rows of words in columns, for a terminal. */
import { shownWords } from './output.ts';

const cut = (words: string, width: number): string =>
  words.length > width ? `${words.slice(0, width - 1).trimEnd()}…` : words;

/**
 * Lays rows out in columns, two spaces between them; the last one is never padded.
 * @param widest of each column, in UTF-16 units; with `cutLonger` what is longer is cut, else it stands out
 */
export function layColumns(
  rows: readonly (readonly string[])[],
  widest: readonly number[],
  cutLonger = true,
): string {
  const shown = rows.map((row) =>
    row.map((cell, i) => (cutLonger ? cut(shownWords(cell), widest[i]!) : shownWords(cell))),
  );
  const widths = widest.map((most, i) =>
    Math.min(
      most,
      shown.reduce((wide, row) => Math.max(wide, (row[i] ?? '').length), 0),
    ),
  );
  return shown
    .map((row) =>
      row
        .map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i]!) : cell))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
