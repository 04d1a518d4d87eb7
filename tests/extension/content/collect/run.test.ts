import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_RUN, pieceAt, toNode, toText } from '../../../../extension/content/collect/run.ts';
import { runsOf } from '../make.ts';

const texts = (parts: string[], keepBreaks = false) => runsOf(parts, keepBreaks).map(({ text }) => text);

describe('an inline run', () => {
  test.each<[string, string[], string[]]>([
    ['names run across nodes', ['Teh', 'reek-e-', 'Taliban'], ['Tehreek-e-Taliban']],
    ['white space is shown once', ['  The ', ' Quetta\n   ', '\tShura '], ['The Quetta Shura']],
    ['a break is a line of its own', ['North', '<br>', ' Waziristan'], ['North\nWaziristan']],
    ['two breaks are one', ['a', '<br>', '  ', '<br>', 'b'], ['a\nb']],
    ['a break at the end is nothing', ['a ', '<br>'], ['a']],
    ['nothing but signs is no run', ['  ', ' — · ', '\n'], []],
    ['a number is one', [' 137 '], ['137']],
    ['other spaces stay', ['a\u00a0b\u200cc'], ['a\u00a0b\u200cc']],
    ['nothing', [], []],
  ])('%s', (_, parts, expected) => expect(texts(parts)).toEqual(expected));

  test('line breaks that the page keeps', () => {
    expect(texts(['one\n  two', '\nthree'], true)).toEqual(['one\ntwo\nthree']);
    expect(texts(['one\n  two', '\nthree'])).toEqual(['one two three']);
  });

  test('a long run is cut at the end of a sentence, a long word somewhere', () => {
    const sentence = 'One road was shut and nobody came to open it again. ';
    const runs = texts([sentence.repeat(1500)]);
    expect(runs.length).toBeGreaterThan(3);
    for (const run of runs.slice(0, -1)) expect(run.endsWith('.')).toBe(true);
    expect(runs.join(' ')).toBe(sentence.repeat(1500).trim());
    const word = 'x'.repeat(3 * MAX_RUN);
    expect(texts([word]).join('')).toBe(word);
  });

  const part = fc.oneof(
    fc.constantFrom(' ', '\n', '\t ', '<br>', 'TTP', ' in', '\u{1F600}', 'a  b', '\n  c', ''),
    fc.string({ maxLength: 12 }),
  );

  test('every unit leads back to its node, and every place in a node to the text', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.boolean(), (parts, keepBreaks) => {
        for (const run of runsOf(parts, keepBreaks)) {
          expect(run.text).toBe(run.text.trim());
          let last = -1;
          for (let i = 0; i < run.text.length; i++) {
            const { node, offset } = toNode(run, i, false);
            const end = toNode(run, i + 1, true);
            expect(end.offset).toBeLessThanOrEqual(end.node.data.length);
            if (run.text[i] === '\n') continue;
            expect(
              /\s/.test(run.text[i]!) ? /\s/.test(node.data[offset]!) : node.data[offset] === run.text[i],
            ).toBe(true);
            expect([end.node, end.offset]).toEqual([node, offset + 1]);
            const number = run.nodes.indexOf(node);
            expect(toText(run, number, offset)).toBe(i);
            expect(i).toBeGreaterThan(last);
            last = i;
          }
          run.nodes.forEach((node, number) => {
            for (let at = 0; at <= node.data.length; at++) {
              const place = toText(run, number, at);
              expect(place >= 0 && place <= run.text.length).toBe(true);
            }
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('where nodes are cut makes no difference to the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.nat(60), { maxLength: 5 }), (text, cuts) => {
        const at = [0, ...cuts.filter((cut) => cut < text.length), text.length].sort((a, b) => a - b);
        const parts = at.slice(1).map((end, i) => text.slice(at[i], end));
        expect(texts(parts)).toEqual(texts([text]));
      }),
    );
  });

  test('the last piece at or before an offset', () => {
    expect([0, 3, 4, 9, 10, 99].map((offset) => pieceAt([0, 4, 10], offset))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
