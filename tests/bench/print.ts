/** What the bench prints: a row for each figure, with the bar that it is held to and whether it is met, and all bars at the end. */
export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** A figure and the bar that it is held to: `{figure: '3.1 times the floor', bar: 'at most 4', met: true}`. */
export interface Barred {
  figure: string;
  bar: string;
  met: boolean;
}

/** With what it is of: `part` is the heading that it stands under. */
export interface NamedBar extends Barred {
  part: string;
  what: string;
}

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** @param unit what the figure counts, "times the floor", "ms" */
export const atMost = (value: number, bar: number, unit: string): Barred => ({
  figure: `${short(value)} ${unit}`,
  bar: `at most ${bar}`,
  met: value <= bar,
});
export const atLeast = (value: number, bar: number, unit: string): Barred => ({
  figure: `${short(value)} ${unit}`,
  bar: `at least ${bar}`,
  met: value >= bar,
});

let part = '';
/** The rows so far that have a bar. */
export const bars: NamedBar[] = [];

export const heading = (text: string): void => {
  part = text;
  console.log(`\n${text}`);
};

const met = (one: Barred): string => (one.met ? 'met' : 'not met');

export const row = (what: string, value: string, note: Barred | string = ''): void => {
  const said = typeof note === 'string' ? note : `${note.figure}; ${note.bar}: ${met(note)}`;
  if (typeof note !== 'string') bars.push({ ...note, part, what });
  console.log(`  ${what.padEnd(58)} ${value.padStart(16)}  ${said}`.trimEnd());
};

/** All rows of the run that have a bar, as one table. */
export const printBars = (): void => {
  if (bars.length === 0) return;
  const lines = bars.map((one) => [`${one.part}: ${one.what}`, one.figure, one.bar, met(one)]);
  const table = [['What', 'Measured', 'Bar', ''], ...lines];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  console.log(`\nBars: ${bars.filter((one) => one.met).length} of ${bars.length} met`);
  for (const line of table)
    console.log(`  ${line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd());
};
