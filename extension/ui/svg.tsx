/**
 * Draws a tree of our own (`{tag: 'circle', attributes: {cx: 3, cy: 4, r: 2, class: 'dot'}}`) without any markup: tags
 * and attributes outside the lists below are left out, so that a drawing from a foreign pack is a drawing and nothing else.
 */
import { h, type ComponentChild, type JSX } from 'preact';
import type { SvgNode } from '../../src/crosscheck/brief.ts';

const TAGS = new Set(['svg', 'g', 'path', 'circle', 'line', 'rect', 'text', 'title', 'desc']);
const ATTRIBUTES =
  /^(?:class|id|role|lang|dir|direction|viewBox|width|height|preserveAspectRatio|transform|[xyrd]|[cdr][xy]|[xy][12]|text-anchor|dominant-baseline|font-size|font-weight|fill|fill-opacity|fill-rule|opacity|stroke|stroke-width|stroke-dasharray|stroke-linecap|stroke-linejoin|stroke-opacity|vector-effect|paint-order|unicode-bidi|aria-[a-z]+|data-[a-z-]+)$/;

/** A colour or a keyword, never `url(...)`: a drawing asks for nothing from outside. */
const harmless = (value: string | number) => typeof value === 'number' || !/url\s*\(|[<>]/i.test(value);

function draw(node: SvgNode | string): ComponentChild {
  if (typeof node === 'string') return node;
  if (!TAGS.has(node.tag)) return null;
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).filter(([name, value]) => ATTRIBUTES.test(name) && harmless(value)),
  );
  return h(node.tag, attributes, node.children.map(draw));
}

/** @param label what the picture shows, for those who do not see it; where there is none, the tree's own `title` speaks */
export function Svg({ node, label }: { node: SvgNode; label?: string }): JSX.Element | null {
  if (node.tag !== 'svg') return null;
  const attributes = label === undefined ? node.attributes : { ...node.attributes, 'aria-label': label };
  return <div class="drawing">{draw({ ...node, attributes: { role: 'img', ...attributes } })}</div>;
}
