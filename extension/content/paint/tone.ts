/** Light or dark: what stands behind a text. The background's own colour where it has one, else the text's. */
import { flatParent } from '../collect/flat.ts';
import { alive, isElement, styleOf } from '../pristine.ts';
import { luminance } from './luminance.ts';
import type { Tone } from './palette.ts';

/** Where black text and white text are as easy to read. */
const MIDDLE = 0.18;

/** What was found out about elements on the way up: texts side by side have their ground in common. */
type Known = Map<Node, boolean>;

/** Whether the text of a node stands on a dark ground. */
export function isDark(node: Node, known: Known = new Map()): boolean {
  const path: Node[] = [];
  let text: number | null = null;
  let dark: boolean | undefined;
  for (let at: Node | null = node; at && dark === undefined; at = flatParent(at)) {
    dark = known.get(at);
    if (dark !== undefined || !isElement(at)) continue;
    const style = styleOf(at);
    if (!style) break;
    text ??= luminance(style.color)?.y ?? null;
    const ground = luminance(style.backgroundColor);
    // A picture or a gradient may be anything: the text's own colour tells more, but for this text alone.
    if (style.backgroundImage !== 'none' && text !== null) return text > MIDDLE;
    if (ground && ground.alpha > 0.5) dark = ground.y < MIDDLE;
    path.push(at);
  }
  dark ??= text !== null && text > MIDDLE;
  for (const at of path) known.set(at, dark);
  return dark;
}

/** So many of all texts are looked at. */
export const SAMPLES = 48;

/** The tone of a page, from some of its texts. */
export function toneOf(nodes: readonly Node[], samples = SAMPLES): Tone {
  const step = Math.max(1, Math.floor(nodes.length / samples));
  const known: Known = new Map();
  let dark = 0;
  let all = 0;
  for (let i = 0; i < nodes.length; i += step) {
    all++;
    if (alive(() => isDark(nodes[i]!, known), false)) dark++;
  }
  return all === 0 ? 'mixed' : dark === 0 ? 'light' : dark === all ? 'dark' : 'mixed';
}
