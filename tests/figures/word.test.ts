import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/figures/token.ts';
import { entryOf, oneOf, plainWord, question, wordOf } from '../../src/figures/word.ts';

const word = (text: string, glued = false) => wordOf(text, 0, text.length, glued);

describe('words', () => {
  it.each([
    ['Killed', 'killed'],
    ['KILLED', 'killed'],
    ['Qur’an', "qur'an"],
    ['NA‑35', 'na-35'],
    ['Łódź', 'łódź'],
    ['', ''],
    ['a'.repeat(61), ''],
  ])('%s is read as %s', (written, low) => expect(word(written).low).toBe(low));

  it('are the letters at their place in the text, however often others came between', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z'-]{0,12}$/), { maxLength: 60 }), (words) => {
        const text = words.join(' ');
        let at = 0;
        for (const written of words) {
          expect(wordOf(text, at, at + written.length, false).low).toBe(written.toLowerCase());
          at += written.length + 1;
        }
      }),
    );
  });

  it('are one token wherever they are written alike, and others with a capital or without a space before', () => {
    const forms = [word('Killed'), word('killed'), word('Killed', true), word('Élan'), word('Élan', true)];
    expect(new Set(forms).size).toBe(5);
    for (const form of forms) {
      expect(form).toMatchObject({ capital: form !== forms[1], length: form.low.length });
      expect(
        word(`${form.capital ? form.low[0]!.toUpperCase() : form.low[0]}${form.low.slice(1)}`, form.glued),
      ).toBe(form);
    }
  });

  it('are told apart by their letters, whatever their hash', () => {
    const words = [
      'killing',
      'killers',
      'killer',
      'kill',
      'bill',
      "kill's",
      "kil'ls",
      'kill-s',
      'kills',
      'k',
    ];
    const alike = (text: string) => plainWord(text, 0, text.length, 7, false, false)?.low;
    expect([...words, ...words].map(alike)).toEqual([...words, ...words]);
    expect(words.map((text) => alike(text.toUpperCase()))).toEqual(words);
    expect(alike('kıll')).toBeUndefined();
  });

  it('begin a number or not', () => {
    expect(['Seven', 'twenty-five', 'a', 'severed', 'village'].map((text) => word(text).starts)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('questions', () => {
  it('are asked of a word once, and answered alike wherever it stands', () => {
    let asked = 0;
    const isLong = question((low) => {
      asked++;
      return low.length > 5;
    });
    const [long, short] = [word('Questions'), word('asked')];
    expect([isLong(long), isLong(short), isLong(word('Questions')), isLong(long)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(asked).toBe(2);
    const number = tokenise('1234567', 0, 7).tokens[0];
    expect([isLong(number), asked]).toEqual([false, 2]);
  });

  it('know a list apart from the words beside it, and nothing is in none', () => {
    const isLink = oneOf('and or');
    expect(['and', 'Or', 'andor', 'nor'].map((text) => isLink(word(text)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(isLink(undefined)).toBe(false);
  });

  it('find what a table has for a word, and nothing for another', () => {
    const weekday = entryOf(new Map([['monday', 1]]));
    expect([word('Monday'), word('Sunday'), undefined].map(weekday)).toEqual([1, undefined, undefined]);
  });

  it('have each an answer of their own, and room for ninety, which this test takes', () => {
    const lengths = Array.from({ length: 80 }, (_, n) => question((low) => low.length === n));
    const asked = word('explosion');
    for (let round = 0; round < 2; round++)
      expect(lengths.flatMap((isSo, n) => (isSo(asked) ? [n] : []))).toEqual([9]);
    expect(() => Array.from({ length: 11 }, () => question(() => true))).toThrow('too many');
  });
});
