import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/text/one-line.ts';

describe('a text in one line', () => {
  it.each([
    ['two villages', 'two villages'],
    ['two  villages', 'two villages'],
    ['two\n villages\tand a town', 'two villages and a town'],
    ['12\u00a0people', '12 people'],
    [' at the edge ', ' at the edge '],
    ['', ''],
  ])('%j is %j', (text, line) => expect(oneLine(text)).toBe(line));

  it('has no more units than asked for, after the white space is made single', () => {
    expect(oneLine('a   b   c', 3)).toBe('a b');
    expect(oneLine('x'.repeat(300))).toHaveLength(200);
  });

  it('has no white space but single spaces, and every other unit in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const line = oneLine(text, text.length);
        expect(line).not.toMatch(/\s\s|[^\S ]/);
        expect(line.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
