import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { sentenceAt, sentenceStarts } from '../../src/text/sentences.ts';
import { paragraphSpans } from '../../src/text/paragraphs.ts';

const sentences = (text: string): string[] => {
  const starts = sentenceStarts(text);
  return starts.map((s, n) => text.slice(s, starts[n + 1] ?? text.length).trim());
};

describe('sentenceStarts', () => {
  it.each([
    ['It rained. They left.', ['It rained.', 'They left.']],
    ['It hit the area.Additionally, two left.', ['It hit the area.', 'Additionally, two left.']],
    ['The U.S. forces left. Then Gen. Khan spoke.', ['The U.S. forces left.', 'Then Gen. Khan spoke.']],
    ['He flew to the U.S. The talks failed.', ['He flew to the U.S.', 'The talks failed.']],
    ['He said “we go.” They went.', ['He said “we go.”', 'They went.']],
    ['Up 3.5 percent. Down 2.', ['Up 3.5 percent.', 'Down 2.']],
    ['A heading\n\nA text', ['A heading', 'A text']],
    ['Really? Yes! Good.', ['Really?', 'Yes!', 'Good.']],
    ['یہ ایک ہے۔ وہ دو ہے۔', ['یہ ایک ہے۔', 'وہ دو ہے۔']],
    ['cooperation from Kabul.is not there', ['cooperation from Kabul.is not there']],
    ['', ['']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('rises from zero and finds every offset again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const starts = sentenceStarts(text);
        expect(starts[0]).toBe(0);
        for (let i = 1; i < starts.length; i++) expect(starts[i]).toBeGreaterThan(starts[i - 1]!);
        starts.forEach((s, n) => expect(sentenceAt(starts, s)).toBe(n));
      }),
    );
  });
});

describe('paragraphSpans', () => {
  it('leaves out white space between paragraphs', () => {
    const text = 'One.\n\nTwo\nlines\n \n\nThree';
    expect(paragraphSpans(text).map((s) => text.slice(s.start, s.end))).toEqual([
      'One.',
      'Two\nlines',
      'Three',
    ]);
  });

  it('cuts an endless line at a space', () => {
    const text = 'word '.repeat(20_000);
    const spans = paragraphSpans(text);
    expect(spans.length).toBeGreaterThan(2);
    for (const { start } of spans.slice(1)) expect(text[start - 1]).toBe(' ');
  });

  it('covers everything that is not white space, once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '.', 'b\n\n'), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const spans = paragraphSpans(text);
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
