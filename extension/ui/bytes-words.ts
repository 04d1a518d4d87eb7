import { number } from '../platform/i18n.ts';

/** `1.2 kB`, `34 MB`: in thousands, with one digit behind the point where that says something. */
export function bytesWords(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  return number(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 });
}
