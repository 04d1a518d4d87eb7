import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contained, escapedMarks, isolated } from '../../src/text/isolate.ts';

const FSI = '\u2068';
const PDI = '\u2069';
const RLO = '\u202e';
const PDF = '\u202c';

describe('isolated', () => {
  it.each([
    ['plain words', 'at least 137', 'at least 137'],
    ['an accent', 'Orakzaï', 'Orakzaï'],
    ['a quote from right to left', 'کم از کم 137', `${FSI}کم از کم 137${PDI}`],
    ['an override that is left open', `a${RLO}b`, `${FSI}a${RLO}b${PDF}${PDI}`],
    ['a mark that would close our isolate', `a${PDI}b`, `${FSI}ab${PDI}`],
    ['a mark that would close an embedding around it', `a${PDF}b`, `${FSI}ab${PDI}`],
    ['an isolate of its own', `a${FSI}b${PDI}`, `${FSI}a${FSI}b${PDI}${PDI}`],
    ['an embedding that its isolate closes', `${FSI}${RLO}a${PDI}`, `${FSI}${FSI}${RLO}a${PDI}${PDI}`],
    ['two lines', 'ا\nب', `${FSI}ا${PDI}\n${FSI}ب${PDI}`],
  ])('%s', (_, text, expected) => {
    expect(isolated(text)).toBe(expected);
  });

  const marks = fc.string({ unit: fc.constantFrom('a', 'ا', FSI, PDI, RLO, PDF, '\u2067', '\u202b', '\n') });
  const depth = (text: string): number => {
    let open = 0;
    for (const char of text) {
      if ('\u2066\u2067\u2068'.includes(char)) open += 1;
      if (char === PDI) open -= 1;
      if (open < 0) return -1;
    }
    return open;
  };

  it('opens as much as it closes, in every line, and loses no other character', () => {
    fc.assert(
      fc.property(marks, (text) => {
        for (const safe of [isolated(text), contained(text)]) {
          expect(safe.split('\n').map(depth)).toEqual(safe.split('\n').map(() => 0));
          expect(safe.replace(/[^aا\n]/g, '')).toBe(text.replace(/[^aا\n]/g, ''));
        }
      }),
    );
  });
});

it('writes marks of direction in JSON so that it stays the same text', () => {
  const text = `a${RLO}b${PDI}\u200f"\\`;
  const json = escapedMarks(JSON.stringify({ text }));
  expect(json).toContain('a\\u202eb\\u2069\\u200f');
  expect(JSON.parse(json)).toEqual({ text });
});
