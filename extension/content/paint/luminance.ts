/** How light a computed colour is. */

/** Relative luminance (WCAG 2) of a computed colour, and its opacity; null for a notation that is none we know. */
export function luminance(colour: string): { y: number; alpha: number } | null {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(colour);
  if (parts) {
    const [r, g, b] = [1, 2, 3].map((i) => linear(Number(parts[i]) / 255)) as [number, number, number];
    return { y: weigh(r, g, b), alpha: parts[4] === undefined ? 1 : Number(parts[4]) };
  }
  const fractions = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/.exec(colour);
  if (fractions) {
    const [r, g, b] = [1, 2, 3].map((i) => linear(Number(fractions[i]))) as [number, number, number];
    return { y: weigh(r, g, b), alpha: fractions[4] === undefined ? 1 : Number(fractions[4]) };
  }
  const perceived = /^ok(?:lab|lch)\(([\d.]+)/.exec(colour) ?? /^l(?:ab|ch)\(([\d.]+)/.exec(colour);
  if (!perceived) return null;
  const l = Number(perceived[1]) / (colour.startsWith('ok') ? 1 : 100);
  return { y: l ** 3, alpha: Number(/\/ ([\d.]+)/.exec(colour)?.[1] ?? 1) };
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const weigh = (r: number, g: number, b: number) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
