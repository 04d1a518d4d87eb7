/** Lower case without marks and punctuation: "Tehrīk-e Tālibān" is "tehrik e taliban". */
export const foldName = (text: string): string =>
  (/^[ -~]*$/.test(text) ? foldPlain(text) : foldAny(text)).trim();

/** Most names have no letters but these, and a pack may have a million. */
const foldPlain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');

const foldAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/**
 * How well a folded name meets what was typed: 0 the very name, 1 its beginning, 2 and 3 the same from a later word on;
 * null where no word of it begins so.
 */
export function nameRank(folded: string, wanted: string): number | null {
  let best: number | null = null;
  for (let start = 0; start >= 0; start = folded.indexOf(' ', start) + 1 || -1) {
    if (!folded.startsWith(wanted, start)) continue;
    const rank = (start > 0 ? 2 : 0) + (folded.length - start === wanted.length ? 0 : 1);
    if (best === null || rank < best) best = rank;
  }
  return best;
}
