import { describe, expect, it } from 'vitest';
import { sameFigure } from '../../../src/crosscheck/intake/same-figure.ts';
import { readFigures } from '../../../src/figures/read-figures.ts';

const read = (text: string) => readFigures(text)[0]!.figure;
const dead = read('At least 14 people were killed.');
const at = (entity: string | null, text: string) => ({
  ...dead,
  place: { value: { entity, text }, basis: 'stated' as const },
});

describe('sameFigure', () => {
  it.each([
    ['the same words', dead, read('At least 14 people were killed, he said.'), true],
    ['a place that one leaves open', dead, at('sm:test/place/mill', 'the mill'), true],
    [
      'the same place in other words',
      at('sm:test/place/mill', 'the mill'),
      at('sm:test/place/mill', 'Mill'),
      true,
    ],
    ['two places', at('sm:test/place/mill', 'the mill'), at('sm:test/place/pier', 'the pier'), false],
    ['two places that nobody lists', at(null, 'Darwaza'), at(null, 'Sayad'), false],
    ['another bound', dead, read('14 people were killed.'), false],
    ['another measure', dead, read('At least 14 people were injured.'), false],
    ['another number', dead, read('At least 15 people were killed.'), false],
  ])('%s', (_, a, b, want) => {
    expect(sameFigure(a, b)).toBe(want);
    expect(sameFigure(b, a)).toBe(want);
  });
});
