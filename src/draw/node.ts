import type { SvgNode } from '../crosscheck/brief.ts';
import { escapedMarkup } from '../text/markup.ts';

type Attributes = Record<string, string | number | undefined>;

/** Two decimals are finer than any screen, and keep a drawing small. */
export const round = (n: number): number => Math.round(n * 100) / 100;

/** A node of a drawing; attributes without a value are left out, numbers are rounded. */
export function node(
  tag: SvgNode['tag'],
  attributes: Attributes = {},
  children: SvgNode['children'] = [],
): SvgNode {
  const kept = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return {
    tag,
    attributes: Object.fromEntries(
      kept.map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
    ),
    children,
  };
}

const TAG = /^(?:svg|g|path|circle|line|rect|text|title|desc)$/;
const NAME = /^[a-zA-Z][\w:-]*$/;

/** The drawing as markup, for reports and the terminal. Unknown tags, handlers and links are left out. */
export function svgText(tree: SvgNode): string {
  if (!TAG.test(tree.tag)) return '';
  const attributes = Object.entries(tree.attributes)
    .filter(([key]) => NAME.test(key) && !/^on|href$|^style$/i.test(key))
    .map(([key, value]) => ` ${key}="${escapedMarkup(String(value))}"`)
    .join('');
  const space =
    tree.tag === 'svg' && tree.attributes['xmlns'] === undefined ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  const inner = tree.children
    .map((child) => (typeof child === 'string' ? escapedMarkup(child) : svgText(child)))
    .join('');
  return `<${tree.tag}${space}${attributes}>${inner}</${tree.tag}>`;
}
