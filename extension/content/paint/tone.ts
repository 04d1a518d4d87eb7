/** Light or dark: what stands behind a text. The background's own colour where it has one, else the text's. */
import { flatParent } from '../collect/flat.ts';
import { alive, isElement, ownerOf, viewOf } from '../pristine.ts';
import { luminance } from './luminance.ts';
import type { Tone } from './palette.ts';

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
