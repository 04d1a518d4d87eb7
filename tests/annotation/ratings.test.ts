import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rate, ratingScale, RATING_SCALES } from '../../src/annotation/ratings.ts';

describe('rating scales', () => {
  it('have ids of their own, as have their steps', () => {
    expect(new Set(RATING_SCALES.map(({ id }) => id)).size).toBe(RATING_SCALES.length);
    for (const { steps } of RATING_SCALES) {
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      expect(steps.length).toBeGreaterThan(2);
    }
  });

  it('give every step as a rating, with bounds where it has a number', () => {
    for (const scale of RATING_SCALES) {
      for (const step of scale.steps) {
        const rating = rate(scale.id, step.id)!;
        expect(rating.label).toBe(step.label);
        expect('explanation' in rating).toBe(false);
        expect(rating.best === undefined).toBe(step.value === undefined);
        if (rating.value !== undefined) {
          expect(rating.value).toBeGreaterThanOrEqual(rating.worst!);
          expect(rating.value).toBeLessThanOrEqual(rating.best!);
        }
      }
    }
  });

  it('know no scale and no step by another name', () => {
    expect(ratingScale(null)).toBeUndefined();
    expect(rate('no-such-scale', 'true')).toBeUndefined();
    expect(rate('five-steps', 'supported')).toBeUndefined();
  });

  it('know nothing of what the machine compares', () => {
    const text = readFileSync(new URL('../../src/annotation/ratings.ts', import.meta.url), 'utf8');
    expect(text).not.toMatch(/^import/m);
  });
});
