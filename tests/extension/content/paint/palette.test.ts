import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { luminance } from '../../../../extension/content/paint/luminance.ts';
import { highlightCss, highlightName } from '../../../../extension/content/paint/palette.ts';
import { PAINTED_KINDS } from '../../../../src/scan/mention.ts';

const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const contrast = (a: string, b: string) => {
  const [x, y] = [luminance(rgb(a))!.y, luminance(rgb(b))!.y].sort((m, n) => n - m) as [number, number];
  return (x + 0.05) / (y + 0.05);
};
const inkOf = (css: string, kind: string) =>
  new RegExp(`:root::highlight\\(${kind}\\)\\{text-decoration:underline[^#]*(#[0-9a-f]{6})`).exec(css)![1]!;

describe('the stylesheet', () => {
  test.each(PAINTED_KINDS)('%s can be read on light, on dark, and in between', (kind) => {
    const name = highlightName(kind);
    expect(contrast(inkOf(highlightCss('light'), name), '#ffffff')).toBeGreaterThan(4.5);
    expect(contrast(inkOf(highlightCss('dark'), name), '#1a1a1a')).toBeGreaterThan(4.5);
    for (const ground of ['#ffffff', '#1a1a1a'])
      expect(contrast(inkOf(highlightCss('mixed'), name), ground)).toBeGreaterThan(3);
  });

  test('kinds differ by underline, not by hue alone', () => {
    const lines = PAINTED_KINDS.map(
      (kind) =>
        new RegExp(`\\(${highlightName(kind)}\\)\\{text-decoration:underline (\\w+)`).exec(
          highlightCss('light'),
        )![1],
    );
    expect(new Set(lines).size).toBe(PAINTED_KINDS.length);
  });

  test('the inks are those of the other surfaces', () => {
    const theme = readFileSync('extension/ui/theme.css', 'utf8');
    for (const kind of PAINTED_KINDS) {
      const [, light, dark] = new RegExp(`--${kind}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme)!;
      expect([
        inkOf(highlightCss('light'), highlightName(kind)),
        inkOf(highlightCss('dark'), highlightName(kind)),
      ]).toEqual([light, dark]);
    }
  });

  test('every name is our own, and forced colours are the system’s', () => {
    const css = highlightCss('light');
    for (const [, name] of css.matchAll(/::highlight\(([^)]*)\)/g)) expect(name).toMatch(/^sourcemark-/);
    const forced = css.split('@media (forced-colors:active)')[1]!.split('@supports')[0]!;
    expect(forced).not.toMatch(/#[0-9a-f]{3}/);
  });
});
