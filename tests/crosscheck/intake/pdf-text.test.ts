import { describe, expect, it } from 'vitest';
import { isScan, linesOf, pdfParagraphs, type Line } from '../../../src/crosscheck/intake/pdf-text.ts';

/** Lines of eleven points, fourteen apart; an empty one leaves a gap. */
const page = (...texts: string[]): Line[] =>
  texts.flatMap((text, n) =>
    text === '' ? [] : [{ text, x: 72, y: 700 - 14 * n, height: 11, width: text.length * 5 }],
  );
const FULL = 'The ferry waited at the pier until noon and nobody had told';
const NEXT = 'the captain that the gate was shut or who had shut the gate';

describe('pdfParagraphs', () => {
  it.each([
    ['lines of one paragraph', [page(FULL, NEXT)], [`${FULL} ${NEXT}`]],
    ['a gap between two', [page(FULL, '', '', NEXT)], [FULL, NEXT]],
    ['a short last line with a stop', [page(FULL, 'and left.', NEXT)], [`${FULL} and left.`, NEXT]],
    ['a short line without one', [page(FULL, 'and left', NEXT)], [`${FULL} and left ${NEXT}`]],
    ['a word that was cut', [page('The ferry wai-', 'ted at the pier')], ['The ferry waited at the pier']],
    [
      'a hyphen that belongs there',
      [page('a count by the UN-', 'led mission')],
      ['a count by the UN- led mission'],
    ],
    ['a paragraph over two pages', [page(FULL), page(NEXT)], [`${FULL} ${NEXT}`]],
    ['page numbers', [page(FULL, '', '12'), page(NEXT, '', '13')], [`${FULL} ${NEXT}`]],
    [
      'a line that heads every page',
      [FULL, NEXT, 'and the mayor'].map((line, n) => page(`Harbour Review ${n + 1}`, '', line)),
      [`${FULL} ${NEXT} and the mayor`],
    ],
    [
      'a line that heads two',
      [page('Harbour', '', FULL), page('Harbour', '', NEXT)],
      ['Harbour', `${FULL} Harbour`, NEXT],
    ],
    ['nothing', [[], page('')], []],
  ])('%s', (_, pages, want) => {
    expect(pdfParagraphs(pages)).toEqual(want);
  });

  it('keeps a headline in larger letters apart', () => {
    const [head, ...body] = page('The ferry', FULL);
    expect(pdfParagraphs([[{ ...head!, height: 20 }, ...body]])).toEqual(['The ferry', FULL]);
  });
});

describe('linesOf', () => {
  const piece = (str: string, x: number, y: number, hasEOL = false) => ({
    str,
    transform: [11, 0, 0, 11, x, y],
    width: str.length * 5,
    height: 11,
    hasEOL,
  });

  it('joins the pieces of a line, and ends it where it ends or the next one stands lower', () => {
    const lines = linesOf([
      piece('At least', 72, 700),
      piece(' 14', 112, 700, true),
      piece('people', 72, 686),
      piece('left', 72, 672),
    ]);
    expect(lines.map(({ text, x, y, width }) => [text, x, y, width])).toEqual([
      ['At least 14', 72, 700, 55],
      ['people', 72, 686, 30],
      ['left', 72, 672, 20],
    ]);
  });

  it('has no lines of nothing', () => {
    expect(linesOf([])).toEqual([]);
    expect(linesOf([piece('', 0, 0, true)])).toEqual([]);
  });
});

describe('isScan', () => {
  it.each([
    ['pages without a word', [[], [], []], true],
    ['a stamp on ten pages', [page('Received'), ...Array.from({ length: 9 }, () => [])], true],
    ['no pages', [], true],
    ['a page of text', [page(FULL, NEXT)], false],
    ['text in Urdu', [page('یہ ایک چھوٹا سا متن ہے جو پڑھا جا سکتا ہے')], false],
  ])('%s: %s', (_, pages, want) => {
    expect(isScan(pages)).toBe(want);
  });
});
