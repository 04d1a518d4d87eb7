/** What every drawing must hold to: words that do not overlap or leave their frame, marks inside it, no colour of its own. */
import * as v from 'valibot';
import { expect } from 'vitest';
import { svgNode, type SvgNode } from '../../src/crosscheck/brief.ts';
import { isInside, overlaps, textWidth, type Rect } from '../../src/draw/labels.ts';

export const all = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
export const withClass = (node: SvgNode, name: string): SvgNode[] =>
  all(node).filter((one) => one.attributes['class'] === name);
export const texts = (node: SvgNode): string[] =>
  all(node)
    .filter(({ tag }) => tag === 'text')
    .map(({ children }) => children[0] as string);

/** The box of a line of text; `start` is on the right where the drawing runs from right to left. */
export function boxOf({ attributes, children }: SvgNode, rtl = false): Rect {
  const [x, y, size] = [Number(attributes['x']), Number(attributes['y']), Number(attributes['font-size'])];
  const width = textWidth(children[0] as string, size);
  const anchor = attributes['text-anchor'] as string;
  const isLeft = (anchor === 'start') !== rtl;
  const left = anchor === 'middle' ? x - width / 2 : isLeft ? x : x - width;
  return { x: left, y: y - size * 0.8, width, height: size * 1.1 };
}

const COLOURS = [undefined, 'none', 'currentColor'];

export function expectTidy(drawing: SvgNode): void {
  expect(v.safeParse(svgNode, drawing).success).toBe(true);
  const { width, height, direction } = drawing.attributes;
  const frame = { x: 0, y: 0, width: Number(width), height: Number(height) };
  const boxes = all(drawing)
    .filter(({ tag }) => tag === 'text')
    .map((one) => boxOf(one, direction === 'rtl'));
  for (const box of boxes) expect(isInside(box, frame)).toBe(true);
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
  });
  for (const { tag, attributes } of all(drawing)) {
    for (const key of ['fill', 'stroke']) expect(COLOURS).toContain(attributes[key]);
    for (const key of ['cx', 'x1', 'x2']) {
      if (attributes[key] === undefined) continue;
      expect(Number(attributes[key])).toBeGreaterThanOrEqual(0);
      expect(Number(attributes[key])).toBeLessThanOrEqual(frame.width);
    }
    if (tag !== 'path') continue;
    for (const [, x, y] of String(attributes['d']).matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(x)).toBeLessThanOrEqual(frame.width);
      expect(Number(y)).toBeGreaterThanOrEqual(-1);
      expect(Number(y)).toBeLessThanOrEqual(frame.height + 1);
    }
  }
}

/** Where each text's box lies, measured from the side where the script begins. */
export const fromItsStart = (drawing: SvgNode): Rect[] => {
  const [rtl, width] = [drawing.attributes['direction'] === 'rtl', Number(drawing.attributes['width'])];
  return all(drawing)
    .filter(({ tag }) => tag === 'text')
    .map((one) => {
      const box = boxOf(one, rtl);
      const x = rtl ? width - box.x - box.width : box.x;
      return { ...box, x: Math.round(x * 100) / 100, width: Math.round(box.width * 100) / 100 };
    });
};
