/** Light or dark: what stands behind a text. The background's own colour where it has one, else the text's. */
import { flatParent } from '../collect/flat.ts';
import { alive, isElement, ownerOf, viewOf } from '../pristine.ts';
import type { Tone } from './sheet.ts';

/** Relative luminance (WCAG 2) of a computed colour, and its opacity; null for a notation that is none we know. */
export function luminance(colour: string): { y: number; alpha: number } | null {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(colour);
  if (parts) {
    const [r, g, b] = [1, 2, 3].map((i) => linear(Number(parts[i]) / 255)) as [number, number, number];
    return { y: 0.2126 * r + 0.7152 * g + 0.0722 * b, alpha: parts[4] === undefined ? 1 : Number(parts[4]) };
  }
  const perceived = /^ok(?:lab|lch)\(([\d.]+)/.exec(colour) ?? /^l(?:ab|ch)\(([\d.]+)/.exec(colour);
  if (!perceived) return null;
  const l = Number(perceived[1]) / (colour.startsWith('ok') ? 1 : 100);
  return { y: l ** 3, alpha: Number(/\/ ([\d.]+)/.exec(colour)?.[1] ?? 1) };
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** Where black text and white text are as easy to read. */
const MIDDLE = 0.18;

/** Whether the text of a node stands on a dark ground. */
export function isDark(node: Node): boolean {
  let text: number | null = null;
  for (let at: Node | null = node; at; at = flatParent(at)) {
    if (!isElement(at)) continue;
    const style = viewOf(ownerOf(at)!)?.getComputedStyle(at);
    if (!style) break;
    text ??= luminance(style.color)?.y ?? null;
    // A picture or a gradient may be anything: the text's own colour tells more.
    if (style.backgroundImage !== 'none' && text !== null) return text > MIDDLE;
    const ground = luminance(style.backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.y < MIDDLE;
  }
  return text !== null && text > MIDDLE;
}

const SAMPLES = 24;

/** The tone of a page, from some of its texts. */
export function toneOf(nodes: readonly Node[]): Tone {
  const step = Math.max(1, Math.floor(nodes.length / SAMPLES));
  let dark = 0;
  let all = 0;
  for (let i = 0; i < nodes.length; i += step) {
    all++;
    if (alive(() => isDark(nodes[i]!), false)) dark++;
  }
  return all === 0 ? 'mixed' : dark === 0 ? 'light' : dark === all ? 'dark' : 'mixed';
}
