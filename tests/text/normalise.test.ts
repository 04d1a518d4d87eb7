import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { normalise, rawSpan } from '../../src/text/normalise.ts';

describe('normalise', () => {
  it.each([
    ['Tehrik–e–Tālibān.', 'tehrik e taliban'],
    ['  The “Da’esh”  ', 'the daesh'],
    ['Straße', 'strasse'],
    ['خيبر پختونخوا', 'خیبر پختونخوا'],
    ['', ''],
    ['…', ''],
  ])('%s', (raw, expected) => {
    expect(normalise(raw).text).toBe(expected);
  });

  it('leads a span back to the words as written', () => {
    const raw = 'the Pesha\u0301war, mosque';
    const n = normalise(raw);
    const at = n.text.indexOf('peshawar');
    const span = rawSpan(n, { start: at, end: at + 8 });
    expect(raw.slice(span.start, span.end)).toBe('Pesha\u0301war');
  });

  it('takes a letter that folds to two as a whole', () => {
    const n = normalise('Æon');
    expect(rawSpan(n, { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  });

  it('keeps the map rising, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const { text, map } = normalise(raw);
        expect(map.length).toBe(text.length + 1);
        for (let i = 1; i < map.length; i++) expect(map[i]).toBeGreaterThanOrEqual(map[i - 1]!);
        expect(map[map.length - 1]).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  it('is done with every character after one pass, alone and inside a word', () => {
    const unsettled: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++)
      for (const raw of [String.fromCharCode(unit), `a${String.fromCharCode(unit)}b`]) {
        const once = normalise(raw).text;
        if (normalise(once).text !== once) unsettled.push(unit.toString(16));
      }
    expect(unsettled).toEqual([]);
  });

  it('is done after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (raw) => {
        const once = normalise(raw).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});
