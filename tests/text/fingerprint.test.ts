import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, overlap, sameArticle } from '../../src/text/fingerprint.ts';

/** A text of its own for each seed: words drawn from a small vocabulary by a fixed sequence. */
function prose(seed: number, length: number): string {
  const vocabulary = Array.from({ length: 900 }, (_, i) => `w${((i * 7919) % 9973).toString(36)}`);
  let state = seed * 2654435761 + 12345;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return Array.from({ length }, (_, i) => vocabulary[next() % 900]! + (i % 14 === 13 ? '.' : '')).join(' ');
}

const article = prose(1, 700);

const same = (a: string, b: string) => sameArticle(fingerprint(a), fingerprint(b));

test('however long the text, a run of words counts where its words stand, and nothing is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ab', 'Cd', 'é', '漢字', 'x'.repeat(30)), { maxLength: 900 }),
      (list) => {
        const text = list.join(' ');
        // White space between words is all the same, so that pieces are cut elsewhere.
        expect(fingerprint(list.join('  \n'))).toBe(fingerprint(text));
      },
    ),
  );
});

describe('sameArticle', () => {
  test('a text is itself', () => expect(same(article, article)).toBe(true));
  test('in a frame three times its size', () => {
    expect(same(article, `${prose(2, 900)} ${article} ${prose(3, 1200)}`)).toBe(true);
  });
  test('in a page so long that its own mark is cut short', () => {
    expect(same(article, `${prose(2, 9000)} ${article} ${prose(3, 9000)}`)).toBe(true);
  });
  test('with other quotation marks, dashes, case and spaces, and without spaces after full stops', () => {
    const a = `${article} It’s the minister’s “own” words – he said.`;
    const b = a.replace(/’/g, "'").replace(/[“”]/g, '"').replace('–', '—').replace(/\. /g, '.').toUpperCase();
    expect(same(a, b)).toBe(true);
  });
  test('with its last third cut off', () => {
    expect(same(article, article.slice(0, (article.length * 2) / 3))).toBe(true);
  });
  test('with a word in thirty changed', () => {
    const changed = article
      .split(' ')
      .map((w, i) => (i % 30 === 7 ? 'other' : w))
      .join(' ');
    expect(same(article, changed)).toBe(true);
  });
  test('not with a text about something else', () => expect(same(article, prose(9, 700))).toBe(false));
  test('not with a text that quotes a paragraph of it', () => {
    const paragraph = article.split(' ').slice(100, 180).join(' ');
    expect(same(article, `${prose(5, 300)} ${paragraph} ${prose(6, 300)}`)).toBe(false);
  });
  test('not when both only share a short passage', () => {
    expect(same('a b c d e f g h i j', 'a b c d e f g h i j')).toBe(false);
  });
  test.each(['', 'fm1:', 'fm1:zz', 'fm0:00000001', 'x'])('nothing is the same as %j', (mark) => {
    expect(sameArticle(mark, fingerprint(article))).toBe(false);
    expect(sameArticle(mark, mark)).toBe(false);
  });
});

describe('fingerprint', () => {
  test('holds no word of the text and fits its field', () => {
    const mark = fingerprint(prose(4, 60_000));
    expect(mark).toMatch(/^fm1:[0-9a-f]+$/);
    expect(mark.length).toBeLessThanOrEqual(4000);
  });
  test('works for scripts without spaces and for Urdu', () => {
    const urdu = 'پشاور میں ایک مسجد پر حملہ ہوا اور بہت سے لوگ زخمی ہوئے ';
    const many = Array.from({ length: 60 }, (_, i) => `${urdu}${i}`).join(' ');
    expect(sameArticle(fingerprint(many), fingerprint(`menu ${many} footer`))).toBe(true);
    const han = Array.from({ length: 300 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 37) % 2000))).join(
      '',
    );
    expect(sameArticle(fingerprint(han), fingerprint(`${han}。`))).toBe(true);
  });
  test('any text has a mark that equals itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const mark = fingerprint(text);
        expect(fingerprint(text)).toBe(mark);
        const { ofFirst, ofSecond } = overlap(mark, mark);
        expect(ofFirst).toBe(ofSecond);
        expect(ofFirst === 1 || mark === 'fm1:').toBe(true);
      }),
    );
  });
  test('a megabyte is sampled to the same bounded length as a page', () => {
    expect(fingerprint(prose(7, 200_000)).length).toBeLessThan(4000);
  });
});
