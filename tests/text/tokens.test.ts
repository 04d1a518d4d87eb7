import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { foldWord } from '../../src/text/fold.ts';
import { AFTER_SPACE, hashWord, keptTokens, tokenAt, tokenBuffer, tokenise } from '../../src/text/tokens.ts';

const words = (text: string): string[] => {
  const t = tokenise(text);
  return Array.from({ length: t.count }, (_, k) => text.slice(t.start[k], t.end[k]));
};

describe('tokenise', () => {
  it.each([
    ['Kabul.is quiet', ['Kabul', 'is', 'quiet']],
    ['in the area.Additionally, it', ['in', 'the', 'area', 'Additionally', 'it']],
    ['‘Dasht’ said', ['Dasht', 'said']],
    ["the Qur'an", ['the', "Qur'an"]],
    ['Tehrik–e–Surkh', ['Tehrik', 'e', 'Surkh']],
    ['U.S. forces', ['U', 'S', 'forces']],
    ['Pesha\u0301war', ['Pesha\u0301war']],
    ['Pesh\u00adawar', ['Pesh\u00adawar']],
    ['اسلام\u200cآباد', ['اسلام', 'آباد']],
    ['北京市', ['北', '京', '市']],
    ['', []],
    ['“—”', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Daesh', 'Da’esh'],
    ['Daesh', "DA'ESH"],
    ['Peshawar', 'Peshāwar'],
    ['Peshawar', 'Pesha\u0304war'],
    ['Aethelred', 'Æthelred'],
    ['e', 'i'],
    ['al', 'ul'],
    ['علي', 'علی'],
    ['كابل', 'کابل'],
    ['طالبان', 'طا\u0640لبان'],
    ['ﷲ', 'الله'],
  ])('gives %s and %s one hash', (a, b) => {
    expect(tokenise(a).hash[0]).toBe(tokenise(b).hash[0]);
  });

  it.each([
    ['Pakistan’s', 'Pakistan'],
    ["they've", 'they'],
    ["Taliban'S", 'Taliban'],
  ])('finds the stem of %s', (text, stem) => {
    const t = tokenise(text);
    expect(t.stem[0]).toBe(hashWord(foldWord(stem)));
    expect(text.slice(0, t.stemEnd[0])).toBe(stem);
  });

  it('has no stem for an apostrophe inside a name', () => {
    expect(tokenise("Qur'an").stem[0]).toBe(0);
    expect(tokenise("Da'esh").stem[0]).toBe(0);
  });

  it('fills one buffer again and again', () => {
    const buffer = tokenBuffer(1);
    tokenise('Kabul’s two new bridges', buffer);
    expect(buffer.count).toBe(4);
    expect(buffer.stem[0]).toBe(hashWord('kabul'));
    tokenise('Herat’s', buffer);
    tokenise('five', buffer);
    expect(buffer.count).toBe(1);
    expect([buffer.stem[0], buffer.stemEnd[0]]).toEqual([0, 4]);
  });

  it('keeps its tokens in order, apart and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const t = tokenise(text);
        let last = 0;
        for (let k = 0; k < t.count; k++) {
          expect(t.start[k]).toBeGreaterThanOrEqual(last);
          expect(t.end[k]).toBeGreaterThan(t.start[k]!);
          expect(t.stemEnd[k]).toBeLessThanOrEqual(t.end[k]!);
          expect(foldWord(text.slice(t.start[k], t.end[k]))).not.toBe('');
          last = t.end[k]!;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('hashes a token as its folded word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const t = tokenise(text);
        for (let k = 0; k < t.count; k++) {
          const folded = foldWord(text.slice(t.start[k], t.end[k]));
          // A shorter one may be a connective, which has its family's.
          if (folded.length > 2) expect(t.hash[k]).toBe(hashWord(folded));
        }
      }),
    );
  });

  it.each([
    ['two roads', [false, true]],
    [' two  roads\tand\na bridge', [false, false, false, false, true]],
    ['two-lane roads, “Kabul” St. Ali', [false, false, true, false, false, false]],
    ['Kabul’s old roads’ names', [false, true, true, false]],
    ['Kab\u00adul\u00ad new \u200broads', [false, false, false]],
    ['北京 市', [false, false, false]],
    ['two\u00a0roads', [false, false]],
  ])('says which words of %j are behind one space', (text, expected) => {
    const t = tokenise(text);
    const shapes = Array.from(t.shape.subarray(0, t.count));
    expect(shapes.map((shape) => (shape & AFTER_SPACE) !== 0)).toEqual(expected);
  });

  it('says of a word that it is behind one space where nothing else is before it', () => {
    const part = fc.constantFrom('road', '北', '’', '\u00ad', '\u0301', ' ', '. ', '\n', 's');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const t = tokenise(text);
        for (let k = 0; k < t.count; k++) {
          const between =
            k === 0 || text[t.start[k - 1]!] === '北' ? '' : text.slice(t.end[k - 1], t.start[k]);
          expect((t.shape[k]! & AFTER_SPACE) !== 0).toBe(between === ' ');
        }
      }),
    );
  });

  it('finds the token at an offset', () => {
    const t = tokenise('ab cd');
    expect([0, 1, 2, 3, 4, 5].map((o) => tokenAt(t, o))).toEqual([0, 0, 1, 1, 1, 2]);
  });
});

it('keeps the words of hundreds of texts apart', () => {
  const written = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('Kabul’s new road', '北京市北京市北京市'),
  );
  fc.assert(
    fc.property(fc.array(written, { maxLength: 300 }), (texts) => {
      const kept = texts.map((text) => keptTokens(text));
      kept.forEach((t, n) => {
        const alone = tokenise(texts[n]!);
        const first = (column: ArrayLike<number>): number[] => Array.from(column).slice(0, alone.count);
        expect(t.count).toBe(alone.count);
        for (const column of ['start', 'end', 'hash', 'stem', 'stemEnd', 'shape'] as const)
          expect(first(t[column])).toEqual(first(alone[column]));
      });
    }),
    { numRuns: 20 },
  );
});
