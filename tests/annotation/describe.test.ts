import * as fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { describe, MAX_AFFIX, MAX_QUOTE } from '../../src/annotation/describe.ts';
import * as selector from '../../src/annotation/selector.ts';
import { evenSpaces, findAsItWas } from '../../src/annotation/anchor/as-it-was.ts';

const TEXT =
  'The road was shut. In Mastung 137 people were killed.\nIn another town 137 people were hurt. Nobody came.';

suite('describing a passage', () => {
  test('its words, and about 32 units on either side, not cut inside a word', () => {
    const start = TEXT.indexOf('137 people were killed');
    expect(describe(TEXT, start, start + '137 people were killed'.length)).toEqual({
      exact: '137 people were killed',
      prefix: 'The road was shut. In Mastung ',
      suffix: '.\nIn another town 137 people were',
      start,
      end: start + 22,
    });
  });

  test('without the spaces at its ends, and not at all where there is nothing else', () => {
    expect(describe('a  b', 0, 4)).toMatchObject({ exact: 'a  b', start: 0, end: 4 });
    expect(describe('say  yes  now', 3, 10)).toMatchObject({ exact: 'yes', start: 5, end: 8 });
    expect(describe('say   now', 3, 6)).toBeNull();
    expect(describe('x'.repeat(MAX_QUOTE + 5), 0, MAX_QUOTE + 1)).toBeNull();
    expect(describe('', 0, 0)).toBeNull();
  });

  test('the context grows until it tells the passage from every other', () => {
    const same = 'one word after the other on and on and on '.repeat(3);
    const text = `Beginning. ${same}Middle. ${same}End.`;
    const at = text.lastIndexOf('one word after', text.indexOf('End.') - 60);
    const described = describe(text, at, at + 8)!;
    const whole = described.prefix + described.exact + described.suffix;
    expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole));
  });

  test('a character outside the basic plane is never cut in two', () => {
    const text = 'a\u{1F600}b '.repeat(40);
    const described = describe(text, 82, 84)!;
    for (const part of [described.exact, described.prefix, described.suffix])
      expect(part.isWellFormed()).toBe(true);
  });

  test('its limits are those of the record', () => {
    expect([MAX_QUOTE, MAX_AFFIX]).toEqual([selector.MAX_QUOTE, selector.MAX_AFFIX]);
  });

  test('what was described is found at the same place', () => {
    const word = fc.constantFrom(
      'road',
      'shut',
      '137',
      'people',
      'in',
      'Mastung.',
      'on',
      'no',
      'killed,',
      'ہفتے',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 80 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join(' ');
        const [from, to] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const described = describe(text, from, to);
        if (!described) {
          expect(text.slice(from, to).trim()).toBe('');
          return;
        }
        expect(text.slice(described.start, described.end)).toBe(described.exact);
        expect(text.slice(0, described.start).endsWith(described.prefix)).toBe(true);
        expect(text.slice(described.end).startsWith(described.suffix)).toBe(true);
        expect(findAsItWas(evenSpaces(text), described)).toEqual({
          start: described.start,
          end: described.end,
        });
      }),
      { numRuns: 300 },
    );
  });
});
