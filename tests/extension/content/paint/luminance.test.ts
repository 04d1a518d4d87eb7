import { describe, expect, test } from 'vitest';
import { luminance } from '../../../../extension/content/paint/luminance.ts';

describe('how light a colour is', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(255 255 255 / 0.5)', 1, 0.5],
    ['rgb(119, 119, 119)', 0.184, 1],
    ['oklch(1 0 0)', 1, 1],
    ['oklab(0.5 0 0)', 0.125, 1],
    ['lab(50 10 10 / 0.4)', 0.125, 0.4],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(srgb 0 0 0 / 0.25)', 0, 0.25],
  ])('%s', (colour, y, alpha) => {
    expect(luminance(colour)!.y).toBeCloseTo(y, 2);
    expect(luminance(colour)!.alpha).toBe(alpha);
  });

  test.each(['', 'transparent?', 'url(x)'])('no colour: "%s"', (colour) =>
    expect(luminance(colour)).toBeNull(),
  );
});
