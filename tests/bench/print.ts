export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const heading = (text: string): void => console.log(`\n${text}`);

export const row = (what: string, value: string, note = ''): void =>
  console.log(`  ${what.padEnd(58)} ${value.padStart(12)}  ${note}`.trimEnd());
