/**
 * What a vague word is read as: both ends inclusive, null is unbounded. "Scores of civilians" is 40 or more.
 * The widths are a policy of this project (reading-policy.ts), shown wherever they are used, and the user's to change.
 */
export interface VagueWord {
  low: number;
  high: number | null;
  /** Read only where a text is compared, never shown as a figure of its own. */
  quiet?: true;
  /** How it multiplies what it stands before ("several hundred", "tens of thousands"); missing: it does not. */
  scales?: true;
}

const WORDS = {
  dozens: { low: 24, high: 99, scales: true },
  scores: { low: 40, high: null },
  tens: { low: 20, high: 99, scales: true },
  hundreds: { low: 200, high: 999, scales: true },
  thousands: { low: 2000, high: 9999, scales: true },
  lakhs: { low: 200_000, high: 999_999, scales: true },
  millions: { low: 2e6, high: 9_999_999, scales: true },
  crores: { low: 2e7, high: 99_999_999, scales: true },
  billions: { low: 2e9, high: 9_999_999_999, scales: true },
  trillions: { low: 2e12, high: null },
  handful: { low: 3, high: 6 },
  several: { low: 3, high: 9, quiet: true, scales: true },
  few: { low: 3, high: 6, quiet: true, scales: true },
  couple: { low: 2, high: 3, quiet: true, scales: true },
} satisfies Record<string, VagueWord>;

export type VagueTerm = keyof typeof WORDS;
export const VAGUE_WORDS: Readonly<Record<VagueTerm, VagueWord>> = WORDS;
const TERMS: ReadonlySet<string> = new Set(Object.keys(WORDS));
export const isVagueTerm = (word: string): word is VagueTerm => TERMS.has(word);

/** About and nearly: how far the true number may lie, as a part of the one written. */
export const ABOUT_WIDTH = 0.1;
export const NEARLY_WIDTH = 0.1;
